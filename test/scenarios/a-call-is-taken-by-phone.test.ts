import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, visit } from '#test/support/browser.ts'
import {
  canariesOfWords,
  canaryOfText,
  listen,
  makeNumber,
  makeSentinel,
  type Canary,
  type Place,
} from '#test/support/canaries.ts'
import {
  acceptOffer,
  fill,
  follow,
  heading,
  press,
  says,
  sayAsAsker,
  sayAtDesk,
  visitDesk,
} from '#test/support/desk.ts'
import { countKeys, tick, type, typeAhead } from '#test/support/keyboard.ts'
import { listPlaces } from '#test/support/places.ts'
import { runPeerlight, type Process } from '#test/support/running.ts'

let peerlight: Process
let browser: Browser
const canaries: Canary[] = []
const wire: Place[] = []

beforeAll(async () => {
  peerlight = await runPeerlight({ supporters: 1 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await peerlight.stop()
})

/** Something to type, which must be nowhere afterwards. */
function secret(name: string, text = makeSentinel()): string {
  canaries.push(canaryOfText(name, text))
  return text
}

function tap(context: BrowserContext): void {
  context.on('request', (request) => {
    const head = `${request.url()}\n${JSON.stringify(request.headers())}\n`
    const body = request.postDataBuffer() ?? Buffer.alloc(0)
    const { pathname } = new URL(request.url())
    wire.push({ place: `request to ${pathname}`, bytes: Buffer.concat([Buffer.from(head), body]) })
  })
}

/** At three keys a second, which is slow, and half a minute to say the script aloud. */
const MOST_KEYS = 180

/** From the board to the sealed case without touching a mouse. Gives how many keys it took. */
async function takeDown(page: Page): Promise<number> {
  const keys = await countKeys(page)
  await tick(page, 'I have said it')
  await type(page, 'First name or any other', secret('name'))
  await type(page, 'Phone number', secret('phone', makeNumber()))
  await typeAhead(page, 'Role', 'nurs')
  await typeAhead(page, 'Kind of department', 'emer')
  await typeAhead(page, 'Issues (may be skipped)', 'death')
  await tick(page, 'Text here')
  await type(page, 'A short note to the peer (may be skipped)', secret('note'))
  await page.keyboard.press('Control+Enter')
  await heading(page, 'Taken down. One peer who fits can be asked.')
  return await keys()
}

test('a caller is taken down by keyboard, takes the case over with four words, and talks on line', async () => {
  const [coordinator] = peerlight.network.coordinators
  const desk = await visitDesk(browser, peerlight.origin, { who: coordinator, expected: /404/ })
  await follow(desk.page, 'Take a call')
  await heading(desk.page, 'Take a call')
  tap(desk.context)
  const submitted = desk.page.waitForRequest(/\/api\/requests\/submit$/)
  expect(await takeDown(desk.page)).toBeLessThan(MOST_KEYS)
  const headers = await (await submitted).allHeaders()
  // Nothing tells a call that was taken down from anybody else's request.
  expect(Object.keys(headers).filter((name) => /cookie|peerlight|signature/.test(name))).toEqual([])

  const phone = await visit(browser, `${peerlight.origin}/return`, { expected: /404/ })
  tap(phone.context)
  const words = await handOver(desk.page, phone.page)
  canaries.push(...canariesOfWords('receipt', words.join(' ')))
  await press(phone.page, 'I have kept them: open it')
  await heading(phone.page, 'A peer is being looked for.')

  const [who] = peerlight.network.supporters
  if (who === undefined) throw new TypeError('nobody')
  const supporter = await visitDesk(browser, peerlight.origin, { who, expected: /404/ })
  tap(supporter.context)
  await follow(supporter.page, 'Offers')
  await acceptOffer(supporter.page)
  await heading(phone.page, 'Your conversation')
  await sayAsAsker(phone.page, secret('message'))
  await sayAtDesk(supporter.page, secret('answer'))

  const places = await listPlaces(peerlight)
  expect(places.length).toBeGreaterThan(500)
  expect(new Set(canaries.map(({ name }) => name)).size).toBe(6)
  expect(listen(places, canaries)).toEqual([])
  expect(listen(wire, [canaryOfText('address', '/api/requests/submit')])).not.toEqual([])
  expect(listen(wire, canaries)).toEqual([])
  const left = await peerlight.owner.cases.query('select 1 from hand_over')
  expect(left.rows).toEqual([])

  await logged(supporter.page)
  await desk.leave()
  await phone.leave()
  await supporter.leave()
})

/** Both are on the phone: what one reads aloud the other types. */
async function handOver(desk: Page, phone: Page): Promise<readonly string[]> {
  await press(desk, 'Make a code')
  const code = desk.locator('.spoken-code')
  await code.waitFor()
  await press(phone, 'I was given a code by phone')
  await fill(phone, 'Code', '000 000')
  await press(phone, 'Go on')
  await says(phone, /This code leads nowhere/)
  await fill(phone, 'Code', await code.innerText())
  await press(phone, 'Go on')
  await heading(phone, 'Read these four words aloud.')
  const read = (await phone.locator('main [translate="no"]').innerText()).trim()
  expect(read.split(' ')).toHaveLength(4)
  const theirs = desk.locator('.desk-four')
  await theirs.waitFor()
  expect((await theirs.innerText()).trim()).toBe(read)
  await press(desk, 'The same: hand it over')
  await heading(phone, 'It is yours now. Keep these twelve words.')
  await says(desk, /Handed over\. The caller has the twelve words/)
  return await phone.locator('ol.words').getByRole('listitem').allInnerTexts()
}

/** The record starts with what was typed: the caller came by themselves. */
async function logged(page: Page): Promise<void> {
  await press(page, 'We are done')
  await press(page, 'Close and destroy')
  expect(await page.getByLabel('How it began', { exact: true }).inputValue()).toBe('self')
  expect(await page.getByLabel('Their role', { exact: true }).inputValue()).toBe('nurse')
}
