import { signal } from '@preact/signals'

/** Where the desk is: a path under /desk, which is also the address, so that every page can be linked to. */
export const path = signal(typeof location === 'undefined' ? '/desk' : normal(location.pathname))
/** Counts moves within the desk; the first page is none, so that it does not take the focus. */
export const moves = signal(0)

function normal(pathname: string): string {
  return pathname.length > 1 && pathname.endsWith('/') ? pathname.slice(0, -1) : pathname
}

export function go(to: string): void {
  if (to === path.peek()) return
  history.pushState(null, '', to)
  arrive()
}

/** Without a way back: for an address that only leads to another. */
export function goInstead(to: string): void {
  history.replaceState(null, '', to)
  path.value = normal(location.pathname)
}

function arrive(): void {
  path.value = normal(location.pathname)
  moves.value += 1
  scrollTo(0, 0)
}

export type Params = Readonly<Record<string, string>>

/** The parameters when an address fits a pattern such as `/desk/talks/:offer`. */
export function matchPath(pattern: string, address: string): Params | undefined {
  const wanted = pattern.split('/')
  const given = address.split('/')
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? ''
    if (part.startsWith(':') && value !== '') params[part.slice(1)] = decodeURIComponent(value)
    else if (part !== value) return undefined
  }
  return params
}

/** Plain links stay plain links: whoever opens one in another tab gets a page. */
export function startRouter(): void {
  addEventListener('popstate', arrive)
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link === null || !isOurs(link, event)) return
    event.preventDefault()
    go(link.pathname)
  })
}

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey

function isOurs(link: HTMLAnchorElement, event: MouseEvent): boolean {
  if (!isPlain(event) || event.defaultPrevented) return false
  if (link.target !== '' || link.hasAttribute('download') || link.hash !== '') return false
  return link.origin === location.origin && /^\/desk(\/|$)/.test(link.pathname)
}
