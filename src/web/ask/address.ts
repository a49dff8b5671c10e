import type { Activation } from '#domain/codes.ts'

/**
 * How the page was reached: `/ask/<program>[/<entry>]#k=<fingerprint of the roster>`. `ref` (by a colleague; `ref=m`: a
 * manager) and `offered` (after an event) say how it came about, and go nowhere but into what is sealed.
 */
export type AskAddress = {
  readonly program: string
  readonly entry: string | undefined
  /** Printed on posters: any other roster is refused. */
  readonly pin: string | undefined
  readonly activation: Activation | undefined
}

const SLUG = /^[a-z0-9-]{1,40}$/u

/** `undefined` for an address that names no program. */
export function parseAskAddress(address: string): AskAddress | undefined {
  const { pathname, hash } = new URL(address)
  const [, first, program = '', entry] = pathname.replace(/\/+$/u, '').split('/')
  if (first !== 'ask' || !SLUG.test(program)) return undefined
  const parts = new URLSearchParams(hash.slice(1))
  return {
    program,
    entry: entry !== undefined && SLUG.test(entry) ? entry : undefined,
    pin: parts.get('k') ?? undefined,
    activation: activationOf(parts),
  }
}

function activationOf(parts: URLSearchParams): Activation | undefined {
  if (parts.has('offered')) return 'proactive_after_event'
  if (!parts.has('ref')) return undefined
  return parts.get('ref') === 'm' ? 'manager' : 'peer'
}
