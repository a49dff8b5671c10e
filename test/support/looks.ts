import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { isScrolledSideways } from './device.ts'

const WIDTHS = [320, 1280] as const

export type Looks = {
  /** The page as it stands now: narrow and wide, light and dark. */
  readonly at: (name: string) => Promise<void>
  /** So that a walk that stops early does not pass as a clean one. */
  readonly count: () => number
}

/**
 * The rules are put into the page by the browser's own tools, which the production headers do not bind: none of them
 * is loosened. No page holds a frame, so one run sees all of it.
 */
export function startLooking(page: Page): Looks {
  let looked = 0
  return {
    at: async (name) => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 844 })
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
        await expectNothingGrave(page, rulesFor(page), `${name}, ${width}, light`)
        // Only colours differ in the dark.
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
        const colours = rulesFor(page).withRules('color-contrast')
        await expectNothingGrave(page, colours, `${name}, ${width}, dark`)
        expect.soft(await isScrolledSideways(page), `${name}, ${width}, sideways`).toBe(false)
      }
      looked += 1
    },
    count: () => looked,
  }
}

/** Every node of what passes is nobody's need, and a long list of supporters has many. */
const rulesFor = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })

async function expectNothingGrave(page: Page, rules: AxeBuilder, look: string): Promise<void> {
  const { violations, passes } = await rules.analyze()
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('\n  ')}`)
  expect.soft(grave, `${look} of ${page.url().split('#')[0]}`).toEqual([])
  expect(passes.length, `${look}: rules that found something to judge`).toBeGreaterThan(0)
}

/** Radio buttons of one group are one stop, as everywhere. */
export async function expectAllReached(page: Page, name: string): Promise<void> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    getSelection()?.removeAllRanges()
  })
  const wanted = await page.evaluate(listStops)
  const reached = new Set<string>()
  for (let step = 0; step < wanted.length + 4; step += 1) {
    await page.keyboard.press('Tab')
    reached.add(await page.evaluate(nameStop))
  }
  const missed = wanted.filter((each) => !reached.has(each))
  expect.soft(missed, `${name}: not reached by Tab`).toEqual([])
  expect(wanted.length).toBeGreaterThan(4)
}

function listStops(): readonly string[] {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary',
  )
  const open = [...all].filter((each) => each.checkVisibility() && each.tabIndex >= 0)
  const names = open.flatMap((each) => {
    if ('disabled' in each && each.disabled === true) return []
    if (each instanceof HTMLInputElement && each.type === 'radio') return [`radio ${each.name}`]
    return [`${[...all].indexOf(each)} ${each.outerHTML.slice(0, 120)}`]
  })
  return [...new Set(names)]
}

function nameStop(): string {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary',
  )
  const each = document.activeElement
  if (each instanceof HTMLInputElement && each.type === 'radio') return `radio ${each.name}`
  if (!(each instanceof HTMLElement)) return ''
  return `${[...all].indexOf(each)} ${each.outerHTML.slice(0, 120)}`
}
