import type { listRollouts, showRollout } from '#actions/rollouts/list.ts'

type Listed = Extract<Awaited<ReturnType<typeof listRollouts>>, { readonly kind: 'listed' }>
type Shown = Extract<Awaited<ReturnType<typeof showRollout>>, { readonly kind: 'shown' }>
type Rollout = Shown['rollout']
type Step = Shown['steps'][number]
type Communication = Shown['communications'][number]
type Barrier = Rollout['barriers'][number]

const toRolloutView = ({ id, unit, name, state, launchOn, launchedOn, people }: Rollout) => ({
  rollout: id,
  unit: unit ?? null,
  name,
  state,
  launchOn: launchOn.toString(),
  launchedOn: toDay(launchedOn),
  people: people ?? null,
})

const toDay = (day: Temporal.PlainDate | undefined): string | null => day?.toString() ?? null

const toStepView = ({ id, code, dueOn, doneOn, ...step }: Step) => ({
  ...step,
  step: id,
  code: code ?? null,
  dueOn: dueOn.toString(),
  doneOn: toDay(doneOn),
})

const toCommunicationView = ({ id, code, dueOn, doneOn, ...communication }: Communication) => ({
  ...communication,
  communication: id,
  code: code ?? null,
  dueOn: dueOn.toString(),
  doneOn: toDay(doneOn),
})

const toBarrierView = ({ kind, note, openedOn, resolvedOn }: Barrier) => ({
  kind,
  note,
  openedOn: openedOn.toString(),
  resolvedOn: toDay(resolvedOn),
})

export const toListView = ({ today, rows }: Listed) => ({
  today: today.toString(),
  rollouts: rows.map(({ rollout, next, from, ...counted }) => ({
    ...toRolloutView(rollout),
    ...counted,
    from: toDay(from),
    next: next === undefined ? null : toStepView(next),
    barriers: rollout.barriers
      .filter(({ resolvedOn }) => resolvedOn === undefined)
      .map(({ kind }) => kind),
  })),
})

export const toShownView = ({ rollout, today, agreed, nomination, mail, ...plan }: Shown) => ({
  ...toRolloutView(rollout),
  today: today.toString(),
  agreed,
  mail,
  leaders: [...rollout.leaders],
  readiness: rollout.readiness,
  barriers: rollout.barriers.map(toBarrierView),
  letter: rollout.letter ?? null,
  steps: plan.steps.map(toStepView),
  communications: plan.communications.map(toCommunicationView),
  nomination: nomination ?? null,
})
