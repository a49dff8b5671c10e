import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openBrowser, visit } from '#test/support/browser.ts'
import { canaryOfText, listen, makeSentinel } from '#test/support/canaries.ts'
import { acceptOffer, fill, follow, heading, press, says, visitDesk } from '#test/support/desk.ts'
import { listPlaces } from '#test/support/places.ts'
import { runPeerlight, type Process } from '#test/support/running.ts'

let peerlight: Process
let browser: Browser

beforeAll(async () => {
  peerlight = await runPeerlight({ supporters: 1 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await peerlight.stop()
})

type Told = { readonly name: string; readonly contact: string; readonly note: string }

/** By somebody on a page of their own: who they are is not asked. */
async function refer({ name, contact, note }: Told): Promise<void> {
  const { page, context, leave } = await visit(browser, 'about:blank')
  await page.goto(`${peerlight.origin}/refer/${peerlight.network.slug}`)
  await press(page, 'Lock it and send')
  await says(page, 'Please give a name.')
  await page.getByLabel('Their manager').check()
  await fill(page, 'What is their name?', name)
  await fill(page, 'One way to reach them', contact)
  await page
    .getByRole('group', { name: /Do they know/ })
    .getByLabel('No')
    .check()
  await fill(page, 'A short note (optional)', note)
  await press(page, 'Lock it and send')
  await heading(page, 'Thank you for looking out for them.')
  await says(page, 'Nobody tells you what came of it.')
  // No receipt: nothing on the page or the device leads back to it.
  expect(page.url()).toBe(`${peerlight.origin}/refer/${peerlight.network.slug}`)
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] })
  await leave()
}

const openReferral = async (page: Page) =>
  await page.getByRole('button', { name: 'Open it, and record that I did' }).first().click()

test('a referral is asked about once, becomes a request on a yes, and is logged as a manager’s', async () => {
  const name = makeSentinel()
  const note = makeSentinel()
  await refer({ name, contact: '617-555-0177', note })
  await vi.waitFor(() => expect(peerlight.mailbox.letters.length).toBeGreaterThanOrEqual(1), 10_000)

  const [first, second] = peerlight.network.coordinators
  const one = await visitDesk(browser, peerlight.origin, { who: first, expected: /404/ })
  const other = await visitDesk(browser, peerlight.origin, { who: second, expected: /404/ })
  for (const { page } of [one, other]) {
    await follow(page, 'Referrals (1)')
    await openReferral(page)
    await says(page, name)
  }
  const message = await one.page.locator('.to-say').innerText()
  expect(message).toContain(`${peerlight.origin}/ask/${peerlight.network.slug}#ref=m`)
  expect(message).not.toContain(note)
  await press(one.page, 'I have asked them')
  await says(one.page, 'They were asked already.')
  await says(other.page, 'They were asked already.')
  expect(await other.page.getByRole('button', { name: 'I have asked them' }).count()).toBe(0)

  await press(one.page, 'They want a peer: take it down now')
  await heading(one.page, 'Take a call')
  expect(one.page.url()).toBe(`${peerlight.origin}/desk/intake`)
  await expect.poll(() => one.page.getByLabel('First name or any other').inputValue()).toBe(name)
  expect(await one.page.getByLabel('Phone number').inputValue()).toBe('617-555-0177')
  await one.page.getByLabel('I have said it').check()
  await press(one.page, 'Seal it and send')
  await heading(one.page, 'Taken down. One peer who fits can be asked.')
  await heading(other.page, 'Nobody was referred.')

  const [who] = peerlight.network.supporters
  if (who === undefined) throw new TypeError('nobody')
  const supporter = await visitDesk(browser, peerlight.origin, { who, expected: /404/ })
  await follow(supporter.page, 'Offers')
  await acceptOffer(supporter.page)
  await says(supporter.page, name)
  await press(supporter.page, 'We are done')
  await press(supporter.page, 'Close and destroy')
  await supporter.page.getByLabel('How it began').waitFor()
  expect(await supporter.page.getByLabel('How it began').inputValue()).toBe('manager')

  const places = await listPlaces(peerlight)
  expect(listen(places, [canaryOfText('name', name), canaryOfText('note', note)])).toEqual([])
  for (const each of [one, other, supporter]) await each.leave()
})

test('silence leaves nothing after fourteen days, and nobody can open it from the day on', async () => {
  await refer({ name: 'Wren', contact: 'wren@people.example', note: '' })
  const { cases } = peerlight.owner
  const [first] = peerlight.network.coordinators
  const desk = await visitDesk(browser, peerlight.origin, { who: first, expected: /404/ })
  await follow(desk.page, 'Referrals (1)')
  const age = async (days: number) =>
    await cases.query(
      'update referral set received_on = received_on - $1::int, expires_on = expires_on - $1::int',
      [days],
    )
  await desk.leave()
  await age(13)
  const still = await visitDesk(browser, peerlight.origin, { who: first, expected: /404/ })
  await follow(still.page, 'Referrals (1)')
  await heading(still.page, 'Somebody thought of a colleague.')
  await age(1)
  await openReferral(still.page)
  await says(still.page, 'This is not here any more, or not yours.')
  await still.leave()
  const { organization } = peerlight.network
  const night = `select app.add_job('retention.sweep', $1::uuid, $1::text, now(), null)`
  await cases.query(night, [organization])
  await expect
    .poll(async () => (await cases.query('select 1 from referral')).rows, { timeout: 20_000 })
    .toEqual([])
})
