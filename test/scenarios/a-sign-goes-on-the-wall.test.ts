import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { verifyRoster } from '#sealing/roster.ts'
import { visit } from '#test/support/browser.ts'
import { heading, press, says } from '#test/support/desk.ts'
import { readPdf } from '#test/support/pdf.ts'
import { goTo } from '#test/support/staff.ts'
import { beginStory } from '#test/support/story.ts'

const FIVE_IN_MS = 60_000

const story = beginStory('Hospital coordinator')

type Row = { readonly unit: string; readonly name: string; readonly supporter: string }
/** Who agreed to stand on a sign, as the database has it. */
const listAgreed = async (): Promise<readonly Row[]> =>
  (
    await story.here.databases.owner.cases.query<Row>(
      `select unit.name as unit, supporter.name, supporter_id as supporter
       from supporter join unit using (organization_id, unit_id)
       where on_sign and state in ('active', 'paused') order by unit.name, supporter.name`,
    )
  ).rows

async function openSigns(page: Page): Promise<void> {
  await goTo(page, 'Rollouts')
  await page
    .getByRole('link', { name: /Surgical ICU/ })
    .first()
    .click()
  await page.locator('main a[href="/desk/signs"]').first().click()
  await page.getByRole('group', { name: 'Which units' }).waitFor()
}

async function savePdf(page: Page, button: RegExp) {
  const downloading = page.waitForEvent('download')
  await press(page, button)
  const path = await (await downloading).path()
  await says(page, 'Saved. It is with your downloads.')
  return readPdf(await readFile(path))
}

let units: readonly string[]

test('signs for five units are made in under a minute, one sheet each, with those who agreed', async () => {
  const agreed = await listAgreed()
  const named = [...new Set(agreed.map(({ unit }) => unit))]
  expect(named.length).toBeGreaterThanOrEqual(4)
  units = [...named.slice(0, 4), 'Environmental services'].toSorted()
  const { page } = story.coordinator
  const started = performance.now()
  await openSigns(page)
  await press(page, 'None')
  for (const unit of units)
    await page.getByRole('checkbox', { name: new RegExp(`^${unit}`) }).check()
  const pages = await savePdf(page, /^Save \d sheets as PDF$/)
  const took = performance.now() - started
  process.stdout.write(`signs for five units: ${(took / 1000).toFixed(1)} s\n`)
  expect(took).toBeLessThan(FIVE_IN_MS)
  expect(pages).toHaveLength(new Set(units).size)
  for (const [at, unit] of units.entries()) {
    const text = pages[at]?.text ?? ''
    expect(text).toContain(unit)
    expect(text).toMatch(/988[^]*911/)
    expect(text).toContain('617-555-0142')
    for (const each of agreed) {
      expect(text.includes(each.name), `${each.name} on ${unit}`).toBe(each.unit === unit)
    }
  }
})

test('the code carries the root of the program’s own roster, and leads to its ask page', async () => {
  const { page } = story.coordinator
  await press(page, 'None')
  await page.getByRole('checkbox', { name: new RegExp(`^${units[0]}`) }).check()
  await page.getByText('Sideways', { exact: true }).click()
  await page.getByText('Both', { exact: true }).click()
  const [sheet, ...others] = await savePdf(page, /^Save one sheet as PDF$/)
  expect(others).toEqual([])
  expect(sheet?.text).toContain('¿Un día difícil?')
  const [link = ''] = sheet?.links ?? []
  const { slug, entries } = await readChain()
  const { root } = await verifyRoster(entries)
  expect(link).toBe(`${story.here.origin}/ask/${slug}#k=${root}`)
  const right = await visit(story.browser, link)
  await heading(right.page, 'Talk with a colleague who understands.')
  await right.page.getByRole('button', { name: 'Begin' }).waitFor()
  await right.leave()
})

type Entry = { readonly slug: string; readonly entry: Uint8Array<ArrayBuffer> }

/** As it lies in the database, for a verification of our own. */
async function readChain() {
  const { rows } = await story.here.databases.owner.cases.query<Entry>(
    `select slug, entry from roster_entry join program using (organization_id, program_id)
     where slug like '%alder%' order by position`,
  )
  const entries = rows.map(({ entry }) => new Uint8Array(entry))
  return { slug: rows[0]?.slug, entries }
}

test('a sign asks to be reprinted once its names change', async () => {
  const { page } = story.coordinator
  const gone = (await listAgreed()).find(({ unit }) => units.includes(unit))
  if (gone === undefined) throw new TypeError('nobody agreed')
  const says = async (state: RegExp) => {
    const row = page.getByRole('listitem').filter({ hasText: gone.unit })
    await row.getByText(state).waitFor()
  }
  await says(/^up to date/)
  await story.here.databases.owner.cases.query(
    'update supporter set on_sign = false where supporter_id = $1',
    [gone.supporter],
  )
  await openSigns(page)
  await says(/^reprint/)
  await heading(page, /reprinting\.$/)
  await press(page, 'Only those to reprint')
  const pages = await savePdf(page, /^Save .+ as PDF$/)
  const sheet = pages.find(({ text }) => text.includes(gone.unit))
  expect(sheet?.text).not.toContain(gone.name)
  await says(/^up to date/)
  await story.coordinator.leave()
})
