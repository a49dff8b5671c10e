import type { Browser, Page } from 'playwright-core'
import { visit, type Visit } from './browser.ts'

/** The parts of the sample network that scenarios play. */
export type Part =
  | 'Nurse, supporter'
  | 'Physician, supporter'
  | 'Technologist, supporter'
  | 'Network coordinator'
  | 'Network admin'
  | 'Hospital coordinator'
  | 'Unit leader'

/** Somebody of the sample network in a browser of their own, signed in the way a visitor is: by the first page. */
export async function visitAs(
  browser: Browser,
  origin: string,
  { part, ...wish }: { readonly part: Part } & Parameters<typeof visit>[2],
): Promise<Visit> {
  const visitor = await visit(browser, origin, { width: 1280, ...wish })
  await signInAs(visitor.page, part)
  return visitor
}

/** On the first page: one click to be any of its people. */
export async function signInAs(page: Page, part: Part): Promise<void> {
  const heading = page.getByRole('heading', { name: part, exact: true })
  await page.getByRole('listitem').filter({ has: heading }).getByRole('link').click()
  await page.waitForURL(/\/desk\/[a-z]/)
  await page.getByRole('navigation', { name: 'Pages' }).waitFor()
}

export const goTo = async (page: Page, link: string): Promise<void> => {
  await page.getByRole('navigation').getByRole('link', { name: link, exact: true }).click()
}
