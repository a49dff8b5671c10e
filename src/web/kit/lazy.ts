const WAITING = 'link[rel="lazy"]'

/**
 * Call before `import('./NAME.ts')`. The browser refuses scripts without an integrity hash, and `import()` cannot
 * carry one: the build leaves an inert link with the hash in the page, and this turns it into a preload that has it.
 */
export async function readyChunk(name: string): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>(WAITING)]
  const found = links.find((link) => link.dataset['name'] === name)
  if (found === undefined) return
  const preload = document.createElement('link')
  preload.rel = 'modulepreload'
  preload.integrity = found.integrity
  preload.crossOrigin = 'anonymous'
  preload.href = found.href
  await new Promise((resolve, reject) => {
    preload.addEventListener('load', resolve)
    preload.addEventListener('error', () => {
      preload.remove()
      reject(new Error('a part of the page did not load'))
    })
    document.head.append(preload)
  })
  found.remove()
}
