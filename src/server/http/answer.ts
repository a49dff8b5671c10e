import { refusalStatus } from '#contract/refusals.ts'

/** What a handler gives back: a body that the endpoint's output describes, or a refusal's code with its status. */
export type Answer<O> =
  | {
      readonly kind: 'body'
      readonly status: 200 | 201
      readonly body: O
      readonly cookie?: string
    }
  | { readonly kind: 'stream'; readonly stream: ReadableStream<Uint8Array> }
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly code: string
      readonly fields?: readonly string[]
    }

export const ok = <O>(body: O): Answer<O> => ({ kind: 'body', status: 200, body })
export const created = <O>(body: O): Answer<O> => ({ kind: 'body', status: 201, body })
/** Opens or ends a session along with the answer. */
export const okWithCookie = <O>(body: O, cookie: string): Answer<O> => ({
  kind: 'body',
  status: 200,
  body,
  cookie,
})
export const streaming = (stream: ReadableStream<Uint8Array>): Answer<never> => ({
  kind: 'stream',
  stream,
})

export function refused(
  code: keyof typeof refusalStatus,
  fields?: readonly string[],
): Answer<never> {
  const base = { kind: 'refused', status: refusalStatus[code], code } as const
  return fields === undefined ? base : { ...base, fields }
}

type Table<T extends { readonly kind: string }, O> = {
  readonly [K in T['kind']]: number | ((outcome: Extract<T, { readonly kind: K }>) => Answer<O>)
}

/** Turns an action's outcome into an answer. The table is total: a new outcome does not compile until it has a status. */
export function present<T extends { readonly kind: string }, O>(
  outcome: T,
  table: Table<T, O>,
): Answer<O> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table's keys are the outcome's kinds
  const row = table[outcome.kind as T['kind']] as number | ((o: T) => Answer<O>)
  if (typeof row === 'number') return { kind: 'refused', status: row, code: outcome.kind }
  return row(outcome)
}

/** Bytes cross the wire as base64url. */
export function toWire(body: unknown): string {
  return JSON.stringify(body, (_key, value: unknown) =>
    value instanceof Uint8Array
      ? value.toBase64({ alphabet: 'base64url', omitPadding: true })
      : value,
  )
}
