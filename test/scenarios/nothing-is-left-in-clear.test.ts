import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createTransport } from 'nodemailer'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { checkWords } from '#sealing/words.ts'
import { askForPeer, comeBack } from '#test/support/asker.ts'
import { openBrowser, visit } from '#test/support/browser.ts'
import {
  canariesOfWords,
  canaryOfBytes,
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
  keepSheet,
  press,
  sayAsAsker,
  sayAtDesk,
  signInWithSheet,
  visitDesk,
} from '#test/support/desk.ts'
import { listPlaces } from '#test/support/places.ts'
import { runPeerlight, type Process } from '#test/support/running.ts'

let peerlight: Process
let browser: Browser
const canaries: Canary[] = []
const wire: Place[] = []

/** Something to type, which must be nowhere afterwards. */
function secret(name: string, text = makeSentinel()): string {
  canaries.push(canaryOfText(name, text))
  return text
}

function keepWords(name: string, words: string): void {
  canaries.push(...canariesOfWords(name, words))
  const checked = checkWords(words)
  if (checked.kind !== 'ok') throw new TypeError('no words')
  canaries.push(canaryOfBytes(`${name}, their entropy`, Buffer.from(checked.entropy)))
}

/** Everything that a browser sends, as far as the network could see it without TLS. */
function tap(context: BrowserContext): void {
  context.on('request', (request) => {
    const { pathname } = new URL(request.url())
    const head = `${request.method()} ${request.url()}\n${JSON.stringify(request.headers())}\n`
    const bytes = Buffer.concat([Buffer.from(head), request.postDataBuffer() ?? Buffer.alloc(0)])
    wire.push({ place: `request to ${pathname}`, bytes })
  })
}

beforeAll(async () => {
  peerlight = await runPeerlight({ supporters: 1 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await peerlight.stop()
})

async function ask(): Promise<string> {
  const { page, context, leave } = await visit(browser, 'about:blank')
  tap(context)
  await page.goto(`${peerlight.origin}/ask/${peerlight.network.slug}`)
  const words = await askForPeer(page, (question) => answer(page, question))
  // Nothing stays on the device: no cookie, no storage of any kind.
  expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] })
  await leave()
  return words
}

/** Something of their own into every field in which a person can write. */
async function answer(page: Page, question: string): Promise<void> {
  if (question === 'What is your role?') await page.getByLabel('Nurse', { exact: true }).check()
  if (question === 'What is it about?') await page.getByLabel('A death').check()
  if (question.startsWith('How would you like to talk')) {
    await page.getByLabel('Phone call').check()
    await fill(page, 'Phone number', secret('phone number', makeNumber()))
    await fill(page, 'E-mail', `${secret('e-mail')}@asker.example`)
    await fill(page, 'What should the peer call you?', secret('name'))
  }
  if (question.startsWith('Anything the peer should know')) {
    await fill(page, 'A note to the peer', `${secret('note')} ${secret('second word of the note')}`)
    await fill(page, 'People or places to keep out of it', secret('what to keep out'))
  }
  expect(await page.getByRole('textbox').count()).toBe(filled(question))
}

const filled = (question: string): number => {
  if (question.startsWith('How would you like to talk')) return 3
  return question.startsWith('Anything the peer should know') ? 2 : 0
}

test('a whole journey: asking, a sheet, a talk, sharing, closing, feedback and a log', async () => {
  const words = await ask()
  keepWords('receipt', words)

  const [who] = peerlight.network.supporters
  if (who === undefined) throw new TypeError('nobody')
  const supporter = await visitDesk(browser, peerlight.origin, { who, expected: /404/ })
  tap(supporter.context)
  keepWords('the first sheet', who.words)
  await makeSheet(supporter.page, who.words)
  await follow(supporter.page, 'Offers')
  await acceptOffer(supporter.page)

  const asker = await visit(browser, `${peerlight.origin}/return`, { expected: /404/ })
  tap(asker.context)
  await comeBack(asker.page, words)
  await heading(asker.page, 'Your conversation')
  const said = [secret('first message'), secret('answer'), secret('second message')] as const
  await sayAsAsker(asker.page, said[0])
  await supporter.page.getByText(said[0]).waitFor()
  await sayAtDesk(supporter.page, said[1])
  await asker.page.getByRole('log').getByText(said[1]).waitFor()
  await sayAsAsker(asker.page, `${said[2]} 617-555-0123`)
  await press(asker.page, 'I am worried about someone’s safety')
  await press(asker.page, 'Share the conversation')
  await asker.page.getByText('Shared with the coordinators.').waitFor()
  await press(asker.page, 'Close')
  await readShared(said[0])

  await searchEverywhere()
  await press(asker.page, 'End and destroy')
  await press(asker.page, 'Destroy it now')
  const ticket = asker.page.waitForRequest(/\/api\/feedback\/leave$/)
  await asker.page.getByRole('group', { name: 'Did it help?' }).getByLabel('Yes').check()
  await press(asker.page, 'Send')
  await heading(asker.page, 'Thank you. Take care of yourself.')
  const sent = (await ticket).postDataJSON() as { ticket: string }
  canaries.push(canaryOfBytes('ticket', Buffer.from(sent.ticket, 'base64url')))
  await heading(supporter.page, 'This talk has ended.')
  await logTalk(supporter.page)
  canaries.push(...(await listCookies(supporter.context)))
  await asker.leave()
  await supporter.leave()
  await searchEverywhere()
})

/** A new recovery sheet, made at the desk. */
async function makeSheet(page: Page, old: string): Promise<void> {
  await follow(page, 'Security')
  await press(page, 'Make a new recovery sheet')
  await signInWithSheet(page, old)
  keepWords('the new sheet', await keepSheet(page))
  await page.getByRole('listitem').filter({ hasText: 'Sheet of' }).waitFor()
}

/** A coordinator opens what was shared with the team. */
async function readShared(text: string): Promise<void> {
  const [who] = peerlight.network.coordinators
  const { page, context, leave } = await visitDesk(browser, peerlight.origin, { who })
  tap(context)
  await page.getByRole('link', { name: /^Look: asked/ }).click()
  await press(page, 'Open it, and record that I did')
  await page.getByText(text).waitFor()
  await leave()
}

/** Nothing that a person typed goes into the record, and what allows to correct it stays in the browser. */
async function logTalk(page: Page): Promise<void> {
  await press(page, 'Log that you talked')
  const logged = page.waitForRequest(/\/api\/outreaches\/record$/)
  await press(page, 'Log it')
  await page.getByText('Logged. Thank you.').waitFor()
  const { token } = (await logged).postDataJSON() as { token: string }
  canaries.push(canaryOfBytes('token', Buffer.from(token, 'base64url')))
}

/** The token of the session itself: the server keeps its hash. */
async function listCookies(context: BrowserContext): Promise<readonly Canary[]> {
  const cookies = await context.cookies()
  expect(cookies).toHaveLength(1)
  return cookies.map(({ value }) => canaryOfBytes('session', Buffer.from(value, 'base64url')))
}

const LEAST_PLACES = 500
const LEAST_CANARIES = 12

async function searchEverywhere(): Promise<void> {
  const places = await listPlaces(peerlight)
  expect(places.length).toBeGreaterThan(LEAST_PLACES)
  expect(new Set(canaries.map(({ name }) => name)).size).toBeGreaterThanOrEqual(LEAST_CANARIES)
  expect(listen(places, canaries)).toEqual([])
  const typed = canaries.filter(({ name }) => !['ticket', 'session', 'token'].includes(name))
  const submitted = canaryOfText('address', '/api/requests/submit')
  expect(listen(wire, [submitted])).not.toEqual([])
  expect(listen(wire, typed)).toEqual([])
}

test('the same search finds what is planted: in a table, in what was deleted, in a log, in a mail', async () => {
  const planted = Array.from({ length: 5 }, makeSentinel)
  const [inText = '', inBytes = '', deleted = '', printed = '', mailed = ''] = planted
  const { owner, network, listen: hear, mailbox } = peerlight
  const add = `insert into outbox_mail (organization_id, recipient, subject, body, made_at)
    values ($1, 'a@north.example', $2, 'x', now())`
  await owner.cases.query(add, [network.organization, inText])
  await owner.cases.query('insert into challenge values ($1, $2, now())', [
    network.organization,
    Buffer.from(inBytes, 'utf16le').toString('hex'),
  ])
  await owner.cases.query(add, [network.organization, deleted])
  await owner.cases.query('delete from outbox_mail where subject = $1', [deleted])
  const child = spawn(process.execPath, ['-e', `console.error(${JSON.stringify(printed)})`])
  hear(child)
  await once(child, 'close')
  const { length } = mailbox.letters
  const text = `${'é'.repeat(60)} ${mailed} ${'é'.repeat(60)}`
  const transport = createTransport({ url: mailbox.url })
  await transport.sendMail({ from: 'a@north.example', to: 'b@north.example', text })
  transport.close()
  await vi.waitFor(() => expect(mailbox.letters.length).toBe(length + 1))

  const names = ['in text', 'in bytes', 'deleted', 'printed', 'mailed']
  const heard = listen(
    await listPlaces(peerlight),
    planted.map((each, at) => canaryOfText(names[at] ?? '', each)),
  )
  const places = (name: string) => heard.filter((each) => each.includes(`: ${name} (`)).join('\n')
  expect(places('in text')).toMatch(/^table public.outbox_mail/m)
  expect(places('in text')).toMatch(/\/pg_wal\//)
  expect(places('in text')).toMatch(/\/base\//)
  expect(places('in bytes')).toMatch(/table public.challenge.*utf-16le in hex/)
  expect(places('deleted')).not.toMatch(/table public/)
  expect(places('deleted')).toMatch(/\/pg_wal\//)
  expect(places('printed')).toMatch(/^printed: /m)
  expect(places('mailed')).toMatch(/^letter \d+ decoded/m)
})

test('the letters say nothing but that something waits, and are the same for everybody', () => {
  const bodies = peerlight.mailbox.letters.map(({ raw }) =>
    raw
      .split(/\r?\n\r?\n/)
      .slice(1)
      .join('\n'),
  )
  expect(bodies.length).toBeGreaterThanOrEqual(1)
  for (const body of bodies) expect(body).not.toMatch(/nurse|emergency|617-555-0123/i)
})
