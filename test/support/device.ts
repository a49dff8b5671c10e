import type { BrowserContext, Page } from 'playwright-core'

/** What a page left on the device, looked at from within the page and from outside. */
export async function findKept(page: Page, context: BrowserContext): Promise<unknown> {
  const inside = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    cookie: document.cookie,
  }))
  const { cookies, origins } = await context.storageState({ indexedDB: true })
  return { ...inside, cookies: cookies.length, origins: origins.length }
}
export const nothingKept = {
  local: 0,
  session: 0,
  databases: 0,
  caches: 0,
  workers: 0,
  cookie: '',
  cookies: 0,
  origins: 0,
}

/** Somebody in distress may stop at any page: who answers stands at the foot of each of them. */
export async function showsWhereToCall(page: Page) {
  const foot = page.getByRole('contentinfo')
  const addressOf = async (number: string) => {
    const link = foot.getByRole('link', { name: number, exact: true })
    return (await link.isVisible()) ? await link.getAttribute('href') : 'not there'
  }
  return {
    988: await addressOf('988'),
    911: await addressOf('911'),
    program: await foot.getByRole('link', { name: '617-555-0142' }).isVisible(),
  }
}

export const isScrolledSideways = async (page: Page): Promise<boolean> =>
  await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
