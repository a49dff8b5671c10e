/** How the page was reached: `/ask/<program>[/<entry>]#k=<fingerprint of the roster>`. */
export type AskAddress = {
  readonly program: string
  readonly entry: string | undefined
  /** Printed on posters: any other roster is refused. */
  readonly pin: string | undefined
}

const SLUG = /^[a-z0-9-]{1,40}$/u

/** `undefined` for an address that names no program. */
export function parseAskAddress(address: string): AskAddress | undefined {
  const { pathname, hash } = new URL(address)
  const [, first, program = '', entry] = pathname.replace(/\/+$/u, '').split('/')
  if (first !== 'ask' || !SLUG.test(program)) return undefined
  const pin = new URLSearchParams(hash.slice(1)).get('k') ?? undefined
  return { program, entry: entry !== undefined && SLUG.test(entry) ? entry : undefined, pin }
}
