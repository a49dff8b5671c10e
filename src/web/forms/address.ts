/** The pages that anybody may be given a link to. */
export const formNames = [
  'join',
  'refer',
  'directory',
  'resources',
  'survey',
  'nominate',
  'nominee',
  'gathering',
  'reply',
  'check-in',
  'reference',
] as const
export type FormName = (typeof formNames)[number]

/**
 * How a page was reached: `/join/<program>[/<entry>]`, or `/survey#<key>`. What opens something stands behind the `#`,
 * which no browser sends to a server.
 */
export type FormAddress = {
  readonly form: FormName
  readonly program: string | undefined
  readonly entry: string | undefined
  /** Parts of the fragment, which dots separate: a key, and what was chosen by tapping the link. */
  readonly key: string
  readonly chosen: string | undefined
}

/** What every page gets. */
export type FormProps = { readonly address: FormAddress }

const SLUG = /^[a-z0-9-]{1,40}$/u
const slugOf = (text: string | undefined) =>
  text !== undefined && SLUG.test(text) ? text : undefined

export function parseFormAddress(address: string): FormAddress | undefined {
  const { pathname, hash } = new URL(address)
  const [, first, program, entry] = pathname.replace(/\/+$/u, '').split('/')
  const form = formNames.find((name) => name === first)
  if (form === undefined) return undefined
  const [key = '', chosen] = hash.slice(1).split('.')
  return { form, program: slugOf(program), entry: slugOf(entry), key, chosen }
}
