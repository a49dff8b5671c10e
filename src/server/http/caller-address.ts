type From = {
  readonly headers: Headers
  /** Who opened the connection: the caller, or the last of our own proxies. */
  readonly peer: string
  /** How many proxies of ours stand in front; each adds whom it heard at the end of `X-Forwarded-For`. */
  readonly proxies: number
}

/** Who calls, as far as it can be known. Only what our own proxies wrote is believed: anybody may send the header. */
export function callerAddress({ headers, peer, proxies }: From): string {
  if (proxies === 0) return peer
  const heard = (headers.get('x-forwarded-for') ?? '').split(',').map((each) => each.trim())
  const caller = heard.at(-proxies)
  return caller === undefined || caller === '' ? peer : caller
}

const GROUPS_OF_NETWORK = 4

/** Whose calls are counted together: one subscriber has a whole IPv6 network of 64 bits to call from. */
export function countedAddress(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!plain.includes(':')) return plain
  const [head = '', tail] = plain.toLowerCase().split('::')
  const before = groupsOf(head)
  const after = tail === undefined ? [] : groupsOf(tail)
  const zeros = Array.from({ length: Math.max(0, 8 - before.length - after.length) }, () => '0')
  const network = [...before, ...zeros, ...after].slice(0, GROUPS_OF_NETWORK)
  return `${network.join(':')}::/64`
}

const groupsOf = (part: string): readonly string[] =>
  part === '' ? [] : part.split(':').map((group) => group.replace(/^0+(?=.)/, ''))
