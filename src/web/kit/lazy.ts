const WAITING = 'link[rel="lazy"]'

/**
 * Call before `import('./NAME.ts')`. The browser refuses scripts without an integrity hash, and `import()` cannot
 * carry one: the build leaves inert links with the hashes in the page, and this turns those that are needed into
 * preloads that have them.
 */
export async function readyChunk(name: string): Promise<void> {
  const found = listWaiting().find((link) => link.dataset['name'] === name)
  if (found !== undefined) await ready(found)
}

const listWaiting = (): readonly HTMLLinkElement[] => [
  ...document.querySelectorAll<HTMLLinkElement>(WAITING),
]

async function ready(
  found: HTMLLinkElement,
  asking: readonly HTMLLinkElement[] = [],
): Promise<void> {
  // Two that need each other: whichever was asked for first comes last.
  if (asking.includes(found)) return
  const needs = new Set((found.dataset['needs'] ?? '').split(' '))
  const first = listWaiting().filter((link) => needs.has(new URL(link.href).pathname))
  for (const link of first) await ready(link, [...asking, found])
  await preload(found)
}

async function preload(found: HTMLLinkElement): Promise<void> {
  const link = document.createElement('link')
  link.rel = 'modulepreload'
  link.integrity = found.integrity
  link.crossOrigin = 'anonymous'
  link.href = found.href
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve)
    link.addEventListener('error', () => {
      link.remove()
      reject(new Error('a part of the page did not load'))
    })
    document.head.append(link)
  })
  found.remove()
}
