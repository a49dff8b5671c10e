import type { showCare } from '#actions/care/show.ts'

type Shown = Extract<Awaited<ReturnType<typeof showCare>>, { readonly kind: 'shown' }>

/** Whoever is well is a number; the others stand there because they asked for something. */
export const toCareView = ({ policy, month, well, asked, resting, leavers }: Shown) => ({
  policy: { ...policy, trainingReminderDays: [...policy.trainingReminderDays] },
  month: month.toString(),
  well,
  asked: asked.flatMap(({ id, supporter, name, answer, settled }) =>
    answer === 'well' ? [] : [{ checkIn: id, supporter, name, answer, settled }],
  ),
  resting: resting.map((each) => ({ ...each, until: each.until.toString() })),
  leavers: leavers.map((each) => ({ ...each, leftOn: each.leftOn.toString() })),
})
