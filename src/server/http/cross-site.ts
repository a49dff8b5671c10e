/** Fetch Metadata where the browser sends it, Origin otherwise. A call that a page of another site makes is refused. */
export function isCrossSite(request: Request, origin: string): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site !== null && site !== 'same-origin' && site !== 'none') return true
  const from = request.headers.get('origin')
  return from !== null && from !== origin
}
