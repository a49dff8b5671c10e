import type { Endpoint, Permit } from '#contract/endpoint.ts'
import type { AskerActor, SourceActor, StaffActor } from '#actions/actor.ts'
import type { Deps } from '#actions/deps.ts'
import type { Answer } from './answer.ts'

/** Who is calling, as far as the endpoint's permit establishes it. */
export type ActorOf<P extends Permit> = P extends 'anyone'
  ? undefined
  : P extends 'asker'
    ? AskerActor
    : P extends 'incident-source'
      ? SourceActor
      : StaffActor

export type Handle<I, O, P extends Permit> = (
  deps: Deps,
  actor: ActorOf<P>,
  input: I,
) => Promise<Answer<O>>

export type Route = {
  readonly endpoint: Endpoint<unknown, unknown>
  readonly handle: Handle<unknown, unknown, Permit>
}

/** Binds an endpoint to what answers it. Actor and input reach the handler only through the permit and the schema. */
export function route<I, O, P extends Permit>(
  endpoint: Endpoint<I, O, P>,
  handle: Handle<I, O, P>,
): Route {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `server.ts` establishes actor and input by this very endpoint
  return { endpoint, handle } as unknown as Route
}
