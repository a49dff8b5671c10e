import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { openBrowser, type Visit } from './browser.ts'
import { startInstallation, type Installation } from './installation.ts'
import { visitAs, type Part } from './staff.ts'

type Begun = {
  readonly here: Installation
  readonly browser: Browser
  readonly coordinator: Visit
}

/** A story on the sample network, told from the desk of a coordinator: there before it begins, gone after it. */
export function beginStory(part: Part): Begun {
  let begun: Begun | undefined
  const get = (): Begun => {
    if (begun === undefined) throw new Error('the story has not begun')
    return begun
  }
  beforeAll(async () => {
    const here = await startInstallation({ with: 'sample' })
    const browser = await openBrowser()
    begun = { here, browser, coordinator: await visitAs(browser, here.origin, { part }) }
  })
  afterAll(async () => {
    await begun?.browser.close()
    await begun?.here.stop()
  })
  return {
    get here() {
      return get().here
    },
    get browser() {
      return get().browser
    },
    get coordinator() {
      return get().coordinator
    },
  }
}
