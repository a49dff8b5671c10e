import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { openWorld } from './bench/world.ts'
import { goOn } from './support/asker.ts'
import { openBrowser } from './support/browser.ts'
import { follow, heading } from './support/desk.ts'
import { goTo, signInAs, type Part } from './support/staff.ts'

// The pictures of the README, made anew from the sample network after a build: `node test/pictures.ts`.

type Picture = {
  readonly name: string
  readonly part?: Part
  readonly wide: boolean
  readonly height: number
  readonly pose: (page: Page) => Promise<void>
}

const pictures: readonly Picture[] = [
  { name: 'ask', wide: false, height: 844, pose: askWhatItIsAbout },
  {
    name: 'offer',
    part: 'Nurse, supporter',
    wide: false,
    height: 844,
    pose: (page) => heading(page, /would like to talk/),
  },
  { name: 'talk', part: 'Nurse, supporter', wide: false, height: 844, pose: openTalk },
  {
    name: 'today',
    part: 'Network coordinator',
    wide: true,
    height: 720,
    pose: (page) => heading(page, 'Waiting for a peer'),
  },
  { name: 'trends', part: 'Network coordinator', wide: true, height: 860, pose: showTrends },
]

async function askWhatItIsAbout(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin' }).click()
  for (const question of [
    'What is your role?',
    'Where do you work?',
    'Which organization is yours?',
  ]) {
    await page.getByRole('heading', { name: question }).waitFor()
    await goOn(page)
  }
  await page.getByRole('heading', { name: 'What is it about?' }).waitFor()
  await page.getByLabel('Something that did not go as expected').check()
}

async function openTalk(page: Page): Promise<void> {
  await goTo(page, 'Talks')
  await follow(page, 'Open the talk')
  await heading(page, 'Messages')
  await page.getByRole('listitem').filter({ hasText: 'The person' }).first().waitFor()
}

async function showTrends(page: Page): Promise<void> {
  await goTo(page, 'Trends')
  await page.locator('svg.chart').first().waitFor()
}

const folder = join(import.meta.dirname, '../docs/pictures')

async function take(browser: Browser, origin: string, picture: Picture): Promise<void> {
  const { name, part, wide, height, pose } = picture
  const context = await browser.newContext({
    viewport: { width: wide ? 1280 : 390, height },
    deviceScaleFactor: wide ? 1 : 2,
    colorScheme: 'light',
    locale: 'en-US',
    timezoneId: 'America/New_York',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(part === undefined ? `${origin}/ask/sample` : origin)
  if (part !== undefined) await signInAs(page, part)
  await pose(page)
  // Neither the mouse nor the focus belongs to the picture.
  await page.mouse.move(0, 0)
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    scrollTo(0, 0)
  })
  await page.screenshot({ path: join(folder, `${name}.png`) })
  await context.close()
}

mkdirSync(folder, { recursive: true })
const world = await openWorld()
const browser = await openBrowser()
try {
  for (const picture of pictures) await take(browser, world.origin, picture)
} finally {
  await browser.close()
  await world.stop()
}
