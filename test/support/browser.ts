import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { chromiumPath } from './chromium.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({ executablePath: await chromiumPath(), args: flags })
}

export type Visit = {
  readonly page: Page
  readonly context: BrowserContext
  /** Fails the test if the page said anything unexpected: errors, warnings, policy violations. */
  readonly leave: () => Promise<void>
}

type Wish = {
  readonly width?: number
  readonly scheme?: 'light' | 'dark'
  readonly locale?: string
  /** Console lines that belong to the story, such as a refused call. */
  readonly expected?: RegExp
}

/** A person with a browser of their own: nothing is shared with other visits. */
export async function visit(browser: Browser, address: string, wish: Wish = {}): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: wish.width ?? 390, height: 844 },
    colorScheme: wish.scheme ?? 'light',
    locale: wish.locale ?? 'en-US',
    timezoneId: 'America/New_York',
  })
  const page = await context.newPage()
  const said: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text())
  })
  page.on('pageerror', (error) => said.push(String(error)))
  await page.goto(address)
  return {
    page,
    context,
    leave: async () => {
      await context.close()
      expect(said.filter((line) => wish.expected?.test(line) !== true)).toEqual([])
    },
  }
}
