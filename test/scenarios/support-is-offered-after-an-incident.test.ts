import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openBrowser, type Visit } from '#test/support/browser.ts'
import { canaryOfText, listen, makeSentinel, type Canary } from '#test/support/canaries.ts'
import { fill, follow, heading, press, says, visitDesk } from '#test/support/desk.ts'
import { dumpTables } from '#test/support/dump.ts'
import { startInstallation, type Installation } from '#test/support/installation.ts'
import { startLooking } from '#test/support/looks.ts'
import { plantNetwork, type Network } from '#test/support/network.ts'
import { goTo } from '#test/support/staff.ts'

let here: Installation
let browser: Browser
let network: Network
let coordinator: Visit
let looks: ReturnType<typeof startLooking>
const canaries: Canary[] = []
const name = makeSentinel()
const address = `${makeSentinel()}@hospital.example`

beforeAll(async () => {
  here = await startInstallation()
  network = await plantNetwork(here.databases.store)
  browser = await openBrowser()
  coordinator = await visitDesk(browser, here.origin, { who: network.coordinators[0] })
  looks = startLooking(coordinator.page)
  canaries.push(canaryOfText('name', name), canaryOfText('address', address))
})
afterAll(async () => {
  await browser.close()
  await here.stop()
})

const count = async (table: string): Promise<number> => {
  const { rows } = await here.databases.owner.cases.query<{ count: number }>(
    `select count(*)::int as count from ${table}`,
  )
  return rows[0]?.count ?? -1
}

test('an incident is opened with figures only', async () => {
  const { page } = coordinator
  await goTo(page, 'After an incident')
  await heading(page, 'No incident is open.')
  await page.getByLabel('What kind').selectOption('assault')
  await page.getByLabel('Role', { exact: true }).selectOption('nurse')
  await fill(page, 'How many', '2')
  await looks.at('incidents')
  await press(page, 'Open it')
  await heading(page, 'One incident is open.')
  expect(await count('incident')).toBe(1)
})

test('the list is sealed here: the server holds neither name nor address', async () => {
  const { page } = coordinator
  await follow(page, 'Offer support')
  await press(page, 'Open the list, and record that I did')
  await says(page, 'Nobody is on the list yet.')
  await fill(page, 'Add people', 'a line without a contact')
  await press(page, 'Seal and add')
  await says(page, /These lines need a name, a comma and a contact: 1/)
  await fill(page, 'Add people', `${name}, ${address}\nSomebody Else, 617-555-0199`)
  await press(page, 'Seal and add')
  await says(page, address)
  await looks.at('incident')
  expect(await count('incident_contact')).toBe(2)
  const { owner } = here.databases
  const tables = [...(await dumpTables(owner.cases)), ...(await dumpTables(owner.records))]
  const places = tables.map(({ table, bytes }) => ({ place: table, bytes }))
  expect(places.length).toBeGreaterThan(40)
  expect(listen(places, canaries)).toEqual([])
})

test('the offer goes out once, says nothing of what happened, and is kept nowhere', async () => {
  const { page } = coordinator
  const row = page.getByRole('listitem').filter({ hasText: address })
  await row.getByRole('button', { name: 'Send the offer' }).click()
  await says(page, /offered; a reminder may go from/)
  const letter = await vi.waitFor(() => {
    const found = here.mailbox.letters.find(({ to }) => to.includes(address))
    if (found === undefined) throw new TypeError('no letter yet')
    return found.raw
  })
  expect(letter).toContain(`/ask/${network.slug}#offered`)
  expect(letter.toLowerCase()).not.toMatch(/assault|agresi|incident/)
  expect(await row.getByRole('button', { name: /Send/ }).count()).toBe(0)
  const { owner } = here.databases
  const tables = [...(await dumpTables(owner.cases)), ...(await dumpTables(owner.records))]
  const places = tables.map(({ table, bytes }) => ({ place: table, bytes }))
  const log = { place: 'log', bytes: Buffer.from(JSON.stringify(here.events)) }
  expect(listen([...places, log], canaries)).toEqual([])
})

test('a leader’s group is planned with two supporters', async () => {
  const { page } = coordinator
  await follow(page, 'Group talks')
  await heading(page, 'Group talks')
  await page.getByText('Death of a patient').click()
  await press(page, 'Ask for it')
  await says(page, 'Two supporters and a day')
  const [one, two] = network.supporters
  await page.getByLabel('First supporter').selectOption(one?.supporter ?? '')
  await page.getByLabel('Second supporter').selectOption(one?.supporter ?? '')
  const on = Temporal.Now.plainDateISO().add({ days: 3 }).toString()
  await fill(page, 'Day', on)
  await press(page, 'Plan it, and tell both')
  await says(page, 'It takes two different supporters.')
  await page.getByLabel('Second supporter').selectOption(two?.supporter ?? '')
  await press(page, 'Plan it, and tell both')
  await says(page, /planned for/)
  await looks.at('debriefs')
  await vi.waitFor(() => {
    const letters = here.mailbox.letters.filter(({ raw }) => raw.includes('second supporter'))
    expect(letters.length).toBe(2)
  })
})

test('one of the two logs it: a band of how many came, and nobody’s name', async () => {
  const [one] = network.supporters
  if (one === undefined) throw new TypeError('no supporter')
  const supporter = await visitDesk(browser, here.origin, { who: one })
  const { page } = supporter
  await page.getByRole('link', { name: 'Talks', exact: true }).first().click()
  await follow(page, 'A group waits for you and a second supporter.')
  await press(page, 'It took place: log it')
  await page.getByLabel('About how many people').selectOption('from_2_to_5')
  await press(page, 'Log it')
  await says(page, 'Logged. Thank you for sitting down with them.')
  const { rows } = await here.databases.owner.cases.query<{ record: unknown }>(
    'select record from held_outreach',
  )
  expect(rows.map(({ record }) => record)).toMatchObject([
    { kind: 'group_debrief', activation: 'group_request', headcount: 'from_2_to_5' },
  ])
  await supporter.leave()
})

test('ending it leaves nothing', async () => {
  const { page } = coordinator
  await goTo(page, 'After an incident')
  await follow(page, 'Offer support')
  await press(page, 'End it now')
  await press(page, 'Destroy it')
  await heading(page, 'No incident is open.')
  expect([await count('incident'), await count('incident_contact')]).toEqual([0, 0])
  expect(looks.count()).toBeGreaterThan(0)
})
