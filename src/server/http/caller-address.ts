type From = {
  readonly headers: Headers
  /** Who opened the connection: the caller, or the last of our own proxies. */
  readonly peer: string
  /** How many proxies of ours stand in front; each adds whom it heard at the end of `X-Forwarded-For`. */
  readonly proxies: number
}

/** Whose calls are counted together. Only what our own proxies wrote is believed: anybody may send the header. */
export function callerAddress({ headers, peer, proxies }: From): string {
  if (proxies === 0) return peer
  const heard = (headers.get('x-forwarded-for') ?? '').split(',').map((each) => each.trim())
  const caller = heard.at(-proxies)
  return caller === undefined || caller === '' ? peer : caller
}
