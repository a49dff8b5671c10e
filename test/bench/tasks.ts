import type { Page } from 'playwright-core'
import { openBrowser } from '#test/support/browser.ts'
import { goTo, signInAs } from '#test/support/staff.ts'
import { makeHand, type Hand, type Walked } from './hand.ts'
import type { BenchLine } from './line.ts'
import { openWorld } from './world.ts'

/** What a coordinator does more often than weekly takes less than a minute. */
const BUDGET_SECONDS = 60
const TEN = 10

type Task = {
  readonly name: string
  /** From the page of the day, where the desk opens. */
  readonly walk: (page: Page, hand: Hand) => Promise<void>
}

const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact: true })
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true })

const tasks: readonly Task[] = [
  {
    name: 'log_outreach',
    walk: async (page, hand) => {
      await hand.press(link(page, 'Log'))
      await hand.press(page.getByLabel('Worn out or overwhelmed', { exact: true }))
      await hand.choose(page.getByLabel('Their role', { exact: true }), 'Nurse')
      await hand.press(button(page, 'Log it'))
      await page.getByText('Logged. Thank you.').waitFor()
    },
  },
  {
    name: 'add_ten_supporters',
    walk: async (page, hand) => {
      await hand.press(link(page, 'Supporters'))
      await hand.press(link(page, 'From a list'))
      const rows = Array.from({ length: TEN }, (_, at) =>
        [`Listed ${at}`, `listed${at}@alder.example`, 'nurse'].join('\t'),
      )
      const table = ['Name\tE-mail\tRole', ...rows].join('\n')
      await hand.copyOver(page.getByLabel('Or paste rows here', { exact: true }), table)
      await hand.press(button(page, 'Look at these rows'))
      await page.getByRole('heading', { name: '10 rows would be taken.' }).waitFor()
      hand.read(TEN)
      await hand.press(button(page, 'Take these 10 rows'))
      await page.getByText('10 added, 0 changed.').waitFor()
    },
  },
  {
    name: 'make_five_signs',
    walk: async (page, hand) => {
      await hand.press(link(page, 'Rollouts'))
      await hand.press(link(page, 'Signs').first())
      const units = page.getByRole('group', { name: 'Which units' })
      await hand.press(units.getByRole('button', { name: 'None', exact: true }))
      const boxes = units.getByRole('checkbox')
      for (let at = 0; at < 5; at += 1) await hand.press(boxes.nth(at))
      await hand.press(button(page, 'Save 5 sheets as PDF'))
      await page.getByText('Saved. It is with your downloads.').waitFor()
    },
  },
]

/** Walked in a real browser on the sample network; the seconds of a person are a model's, not measured on people. */
export async function benchTasks(): Promise<BenchLine[]> {
  const world = await openWorld()
  const browser = await openBrowser()
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    await page.goto(world.origin)
    await signInAs(page, 'Hospital coordinator')
    const lines: BenchLine[] = []
    for (const { name, walk } of tasks) {
      await goTo(page, 'Today')
      const hand = makeHand()
      await walk(page, hand)
      lines.push(...toLines(name, hand.tell()))
    }
    return lines
  } finally {
    await browser.close()
    await world.stop()
  }
}

/** Steps are told beside: they have no budget of their own. */
function toLines(name: string, walked: Walked): BenchLine[] {
  const { presses, keys, fields, machineSeconds, personSeconds } = walked
  process.stderr.write(`${name}: ${presses} presses, ${keys} keys, ${fields} fields\n`)
  const line = (what: string, unit: string, value: number): BenchLine => ({
    name: `tasks.${name}_${what}`,
    value,
    unit,
    reference: BUDGET_SECONDS,
    ratio: value / BUDGET_SECONDS,
  })
  return [line('s', 's', personSeconds), line('machine_s', 's', machineSeconds)]
}
