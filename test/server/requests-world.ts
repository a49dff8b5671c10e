import * as v from 'valibot'
import type { AskerActor, StaffActor } from '#actions/actor.ts'
import type { Deps } from '#actions/deps.ts'
import type { Endpoint } from '#contract/endpoint.ts'
import type { Event } from '#domain/event.ts'
import { toWire } from '#http/answer.ts'
import { conversationRoutes } from '#http/conversations.ts'
import { feedbackRoutes } from '#http/feedback.ts'
import { offerRoutes } from '#http/offers.ts'
import { poolRoutes } from '#http/pools.ts'
import { requestRoutes } from '#http/requests.ts'
import { jobsOf } from '#jobs/registry.ts'
import type { Mailer } from '#mail/mailer.ts'
import { openSignals } from '#storage/signals.ts'
import { makeDatabases } from '#test/support/databases.ts'

export const routes = [
  ...requestRoutes,
  ...offerRoutes,
  ...poolRoutes,
  ...conversationRoutes,
  ...feedbackRoutes,
]

/** A weekday morning, far from holidays. */
export const MORNING = Temporal.Instant.from('2026-03-03T14:00:00Z')

export type World = Awaited<ReturnType<typeof makeWorld>>

/** The real actions on a real database, with a clock that the test sets. */
export async function makeWorld(mailer: Mailer = { kind: 'outbox' }) {
  const made = await makeDatabases()
  const signals = await openSignals(made.databases.cases)
  const clock = { now: MORNING }
  const reported: Event[] = []
  const deps: Deps = {
    store: made.store,
    now: () => clock.now,
    signals,
    mailer,
    samples: { make: () => Promise.resolve(), drop: () => Promise.resolve() },
    holidays: () => new Set(),
    probeLink: () => Promise.resolve('no-answer'),
    origin: 'http://localhost:8320',
    report: (event) => reported.push(event),
  }
  return {
    ...made,
    deps,
    clock,
    reported,
    later: (duration: Temporal.DurationLike) => {
      clock.now = clock.now.add(duration)
    },
    work: () => made.jobs.runDue(jobsOf(deps), clock.now),
    close: async () => {
      await signals.close()
      await made.drop()
    },
  }
}

/** As http does it, without the wire: input by the schema, the handler, output by the schema. */
export async function call<I, O>(
  world: World,
  endpoint: Endpoint<I, O>,
  { as, input }: { readonly as?: AskerActor | StaffActor; readonly input?: unknown },
): Promise<{ readonly status: number; readonly code: string | undefined; readonly body: O }> {
  const route = routes.find((each) => each.endpoint.path === endpoint.path)
  if (route === undefined) throw new TypeError(`no route for ${endpoint.path}`)
  const given = v.parse(endpoint.input, JSON.parse(toWire(input ?? {})))
  const answer = await route.handle(world.deps, as, given)
  if (answer.kind === 'stream') throw new TypeError('a stream')
  if (answer.kind === 'refused') {
    return { status: answer.status, code: answer.code, body: undefined as O }
  }
  const body = v.parse(endpoint.output, JSON.parse(toWire(answer.body)))
  return { status: answer.status, code: undefined, body }
}
