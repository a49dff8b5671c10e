import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openBrowser, visit, type Visit } from '#test/support/browser.ts'
import {
  canaryOfText,
  listen,
  makeSentinel,
  type Canary,
  type Place,
} from '#test/support/canaries.ts'
import {
  addAuthenticator,
  enrol,
  fill,
  follow,
  heading,
  invitationOf,
  press,
  says,
  visitDesk,
} from '#test/support/desk.ts'
import { dumpTables } from '#test/support/dump.ts'
import { runPeerlight, type Process } from '#test/support/running.ts'

const EMAIL = 'noor@north.example'
const REFEREE = 'sol@north.example'

let peerlight: Process
let browser: Browser
let desk: Visit
const canaries: Canary[] = []
const addresses: Place[] = []

/** Typed by somebody: it may lie in the rows that are meant for it, and nowhere else. */
function typed(name: string): string {
  const text = makeSentinel()
  canaries.push(canaryOfText(name, text))
  return text
}

/** What stands in addresses and headers may be written down by anybody on the way. */
function watch(context: BrowserContext): void {
  context.on('request', (request) => {
    const head = `${request.url()}\n${JSON.stringify(request.headers())}`
    addresses.push({ place: 'address', bytes: Buffer.from(head) })
  })
}

const applicant = typed('name')

beforeAll(async () => {
  peerlight = await runPeerlight({ supporters: 1 })
  browser = await openBrowser()
  const [who] = peerlight.network.coordinators
  desk = await visitDesk(browser, peerlight.origin, { who })
  watch(desk.context)
})
afterAll(async () => {
  await browser.close()
  await peerlight.stop()
})

async function open(path: string): Promise<Visit> {
  const visitor = await visit(browser, 'about:blank')
  watch(visitor.context)
  await visitor.page.goto(`${peerlight.origin}${path}`)
  return visitor
}

const toApplication = async (page: Page): Promise<void> => {
  await follow(page, 'Applications')
  await follow(page, applicant)
  await heading(page, 'What they wrote')
}

test('somebody offers to help, is told what is missing, and what happens next', async () => {
  const { page, context, leave } = await open(`/join/${peerlight.network.slug}`)
  await heading(page, 'Be there for a colleague')
  await fill(page, 'Your name', applicant)
  await fill(page, 'Your e-mail', EMAIL)
  await fill(page, 'Why would you like to do this?', typed('why'))
  await press(page, 'Name a person')
  await fill(page, 'Their name', typed('referee'))
  await fill(page, 'Their e-mail', REFEREE)
  await press(page, 'Send it')
  await says(page, 'Please choose your role.')
  // Nothing that was typed is lost.
  expect(await page.getByLabel('Your name', { exact: true }).inputValue()).toBe(applicant)
  await page.getByLabel('Your role').selectOption({ label: 'Nurse' })
  await page.getByText('Choose among').last().click()
  await page.getByLabel('Death of a patient').last().check()
  await press(page, 'Send it')
  await heading(page, 'Thank you for offering.')
  expect(await context.storageState()).toEqual({ cookies: [], origins: [] })
  await leave()
})

test('a coordinator takes it up and asks who knows them; the link is answered once', async () => {
  const { page } = desk
  await follow(page, 'Applications')
  await heading(page, 'One person would like to help.')
  await toApplication(page)
  await press(page, 'Take it up')
  await says(page, 'Ask the people they named, or settle a day to talk.')
  await press(page, /^Ask .* by e-mail$/)
  await says(page, 'The references are asked.')
  const path = await referencePath()
  const referee = await open(path)
  await heading(referee.page, `A few words about ${applicant}`)
  await referee.page.getByLabel('We work in the same team').check()
  await referee.page.getByLabel('Yes', { exact: true }).check()
  await fill(referee.page, 'Is there anything we should know?', typed('what the referee wrote'))
  await press(referee.page, 'Send my answer')
  await heading(referee.page, 'Thank you. Your answer is with the coordinators.')
  await referee.leave()
  const again = await visit(browser, `${peerlight.origin}${path}`, { expected: /410/ })
  await heading(again.page, 'There is nothing left to answer here.')
  await again.leave()
  await says(page, 'We work in the same team')
})

async function referencePath(): Promise<string> {
  return await vi.waitFor(() => {
    const letter = peerlight.mailbox.letters.findLast(({ to }) => to.includes(REFEREE))
    const raw = (letter?.raw ?? '').replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=')
    const [path] = /\/reference#[\w-]{22}/.exec(raw) ?? []
    if (path === undefined) throw new Error('no letter yet')
    return path
  }, 10_000)
}

test('they talk, the coordinator approves, and the colleague enters by the link', async () => {
  const { page } = desk
  await fill(page, 'Notes', typed('notes'))
  await page.getByLabel('Day', { exact: true }).fill('2030-05-06')
  await press(page, 'Save')
  await says(page, 'Talk on May 6, 2030, and note what matters.')
  await press(page, 'Approve and invite')
  await says(page, `Hand this link to ${applicant}.`)
  const link = await invitationOf(peerlight.mailbox, EMAIL)
  const visitor = await visit(browser, 'about:blank', { width: 1280, expected: /404/ })
  watch(visitor.context)
  await addAuthenticator(visitor.context, visitor.page)
  await visitor.page.goto(link)
  await enrol(visitor.page)
  await press(visitor.page, 'To the desk')
  await signs(visitor.page)
  await visitor.leave()
  await follow(page, 'To their page')
  await says(page, /^Agreement signed on /)
  await says(page, 'No training recorded yet')
})

/** The coordinators write an agreement; the new supporter finds it on the own page and signs it. */
async function signs(page: Page): Promise<void> {
  const coordinator = desk.page
  await follow(coordinator, 'Applications')
  await follow(coordinator, 'The agreement, and who signed it')
  await press(coordinator, 'Save as version 1')
  await says(coordinator, '0 of 2 signed the current version.')
  await follow(page, 'Profile')
  await says(page, 'There is an agreement for you to read and sign.')
  await follow(page, 'Read the agreement')
  await says(page, 'What you keep to yourself')
  await fill(page, 'Your name', typed('signature'))
  await press(page, 'I agree and sign')
  await says(page, /^You signed this on /)
  await follow(coordinator, 'Applications')
  await coordinator.getByText('Decided (1)').click()
  await follow(coordinator, applicant)
}

const MEANT = new Set(
  ['application', 'reference', 'account', 'supporter', 'agreement_signed'].map(
    (table) => `public.${table}`,
  ),
)

test('what they typed is in the rows meant for it; in no log, job, letter, trace or address', async () => {
  const { owner, printed, mailbox } = peerlight
  const dumped = [...(await dumpTables(owner.cases)), ...(await dumpTables(owner.records))]
  const toPlaces = (tables: typeof dumped) =>
    tables.map(({ table, bytes }) => ({ place: table, bytes }))
  const meant = dumped.filter(({ table }) => MEANT.has(table))
  const others = dumped.filter(({ table }) => !MEANT.has(table))
  const heard = listen(toPlaces(meant), canaries)
  for (const { name } of canaries)
    expect(heard.some((each) => each.includes(`: ${name} (`))).toBe(true)
  expect(others.some(({ table }) => table.startsWith('graphile_worker.'))).toBe(true)
  expect(addresses.length).toBeGreaterThan(20)
  const places = [
    ...toPlaces(others),
    ...addresses,
    { place: 'printed', bytes: Buffer.concat(printed) },
    ...mailbox.letters.map(({ raw }, at) => ({ place: `letter ${at}`, bytes: Buffer.from(raw) })),
  ]
  expect(listen(places, canaries)).toEqual([])
  await desk.leave()
})
