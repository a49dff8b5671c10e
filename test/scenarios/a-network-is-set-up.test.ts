import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askForPeer, comeBack } from '#test/support/asker.ts'
import { openBrowser, visit, type Visit } from '#test/support/browser.ts'
import {
  acceptOffer,
  addAllHours,
  addAuthenticator,
  enrol,
  fill,
  follow,
  fourWordsOf,
  heading,
  invitationOf,
  keepSheet,
  press,
  says,
} from '#test/support/desk.ts'
import { startInstallation, type Installation } from '#test/support/installation.ts'
import { pressButton, select, type } from '#test/support/keyboard.ts'

let installation: Installation
let browser: Browser
let first: Visit
let second: Visit
let third: Visit
let supporter: Visit
/** What each of them sees on their own screen, to be read out by phone. */
const ownWords = new Map<string, string>()

beforeAll(async () => {
  installation = await startInstallation()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await installation.stop()
})

const people = {
  first: ['Cora Calder', 'cora@harbor.example'],
  second: ['Colin Wake', 'colin@harbor.example'],
  third: ['Cem Lovell', 'cem@harbor.example'],
  supporter: ['Sami Sparrow', 'sami@harbor.example'],
} as const
type Who = keyof typeof people
const [NAME, PROGRAM] = [0, 'Harbor Peers'] as const

/** By the link of their letter, in a browser of their own. */
async function enrolByMail(who: Who): Promise<Visit> {
  const [, email] = people[who]
  const visitor = await visit(browser, await invitationOf(installation.mailbox, email), wish)
  await makeKeys(who, visitor)
  return visitor
}
const wish = { width: 1280, expected: /409 \(Conflict\)/ }

async function makeKeys(who: Who, { page, context }: Visit): Promise<void> {
  await heading(page, `Welcome, ${people[who][NAME]}.`)
  expect(page.url()).not.toContain('invitation')
  await addAuthenticator(context, page)
  await enrol(page)
  ownWords.set(people[who][NAME], await fourWordsOf(page))
  await press(page, 'To the desk')
  await says(page, `Signed in as ${people[who][NAME]}`)
}

/** Continues with the keyboard, once what is asked for was typed. */
const go = async (page: Page) => await page.keyboard.press('Enter')

test('whoever comes first sets the network up, by keyboard alone', async () => {
  first = await visit(browser, installation.origin, wish)
  const { page } = first
  await pressButton(page, 'Set up your network')
  await heading(page, 'What is your network called?')
  await type(page, 'Name of the network', '')
  await go(page)
  await says(page, 'Please fill this in.')
  await page.keyboard.type('Harbor Network')
  await go(page)
  await heading(page, 'Which clock do you live by?')
  await pressButton(page, 'Continue')
  await heading(page, 'Whose holidays do you keep?')
  await select(page, 'State', 'Michigan')
  await pressButton(page, 'Continue')
  await type(page, 'Name of the organization', 'Harbor Hospital')
  await go(page)
  await type(page, 'Name of the program', PROGRAM)
  expect(await page.getByLabel('Short name for the address').inputValue()).toBe('harbor-peers')
  await go(page)
  await type(page, 'Phone number', '617-555-0142')
  await go(page)
  await heading(page, 'Whose program is it?')
  await pressButton(page, 'Continue')
  await typePerson(page, 'Who is the first coordinator?', people.first)
  await typePerson(page, 'Who is the second coordinator?', people.first)
  await says(page, 'The two coordinators need different e-mail addresses.')
  await fill(page, 'Name', people.second[NAME])
  await fill(page, 'E-mail', people.second[1])
  await go(page)
  await heading(page, 'Is this right?')
  await says(page, 'Michigan')
  await pressButton(page, 'Set up the network')
  await heading(page, 'Your network is set up.')
  await says(page, `It was also mailed to ${people.second[1]}.`)
})

async function typePerson(page: Page, title: string, [name, email]: readonly [string, string]) {
  await heading(page, title)
  await type(page, 'Name', name)
  await type(page, 'E-mail', email)
  await go(page)
}

test('a second attempt to set up is refused, and leaves nothing', async () => {
  const stranger = await visit(browser, installation.origin)
  await heading(stranger.page, 'Would you like to talk to a colleague?')
  expect(await stranger.page.getByRole('button', { name: /Set up/ }).count()).toBe(0)
  await stranger.leave()
  const organizations = async () =>
    (await installation.databases.owner.cases.query('select from organization')).rowCount
  const before = await organizations()
  const network = { name: 'Other', timeZone: 'America/New_York', holidayRegion: 'US-MA' }
  const coordinators = ['a', 'b'].map((name) => ({ name, email: `${name}@other.example` }))
  const program = { name: 'Other', slug: 'other', phone: '617-555-0100', owner: 'network' }
  const plan = { network, organization: { name: 'Other' }, program, coordinators }
  const refused = await fetch(`${installation.origin}/api/installation/set-up`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(plan),
  })
  expect([refused.status, await refused.json()]).toEqual([
    409,
    { error: { code: 'already-set-up' } },
  ])
  expect(await organizations()).toBe(before)
})

test('the first coordinator goes on here, makes keys, and founds the team', async () => {
  await follow(first.page, 'Make my keys')
  await makeKeys('first', first)
  await follow(first.page, 'Team keys')
  await press(first.page, 'Make the team’s key')
  await keepSheet(first.page, 'card')
  await heading(first.page, 'Coordinators on the roster')
  await says(first.page, 'With one coordinator the team depends on one person.')
  await expectClosed('Fewer than two coordinators hold the team key.')
})

/** Why the program cannot be opened yet, in words. */
async function expectClosed(why: string): Promise<void> {
  await follow(first.page, 'Program')
  await heading(first.page, `${PROGRAM} is not open yet.`)
  await press(first.page, 'Open the program')
  await says(first.page, why)
  const asker = await visit(browser, `${installation.origin}/ask/harbor-peers`)
  await heading(asker.page, 'This program has not opened yet.')
  await asker.leave()
}

/** By voice: what one reads out is what the other sees. Only then a signature. */
async function compare({ page }: Visit, who: Who): Promise<void> {
  const [name] = people[who]
  await press(page, `Compare words with ${name}`)
  const dialog = page.getByRole('dialog', { name: `Call ${name}` })
  expect(await fourWordsOf(dialog)).toBe(ownWords.get(name))
  await press(page, 'The words are the same: sign')
  await dialog.waitFor({ state: 'hidden' })
}

test('the second enrols by the letter, and four words put them on the roster', async () => {
  second = await enrolByMail('second')
  await follow(first.page, 'Team keys')
  await compare(first, 'second')
  await says(first.page, 'Signed. They are on the roster now.')
  await expectClosed('Nobody could answer: no supporter is on the roster.')
})

test('a supporter is added, makes keys, and is approved; the program opens', async () => {
  const { page } = first
  const [name, email] = people.supporter
  await follow(page, 'Supporters')
  await follow(page, 'Add a supporter')
  await fill(page, 'Name', name)
  await fill(page, 'E-mail', email)
  await addAllHours(page)
  await press(page, 'Add and invite')
  await says(page, `Hand this link to ${name}.`)
  supporter = await enrolByMail('supporter')
  await heading(supporter.page, 'Nobody waits for you.')
  await says(supporter.page, 'You are not on the roster yet.')
  await follow(page, 'Supporters')
  const box = page.getByRole('checkbox', { name: `${name} read the same four words` })
  expect(await fourWordsOf(page)).toBe(ownWords.get(name))
  await box.check()
  await press(page, 'Put one supporter on the roster')
  await says(page, `On the roster: ${name}.`)
  await follow(page, 'Program')
  await press(page, 'Open the program')
  await heading(page, `${PROGRAM} is open.`)
})

test('a person asks through the new page, and the supporter is offered it and says yes', async () => {
  const asker = await visit(browser, `${installation.origin}/ask/harbor-peers`)
  const words = await askForPeer(asker.page, () => Promise.resolve())
  await asker.leave()
  await follow(supporter.page, 'Offers')
  await acceptOffer(supporter.page)
  const back = await visit(browser, `${installation.origin}/return`)
  await comeBack(back.page, words)
  await heading(back.page, 'Your conversation')
  await back.leave()
  const letters = installation.mailbox.letters.filter(({ to }) => to.includes(people.supporter[1]))
  expect(letters.length).toBeGreaterThanOrEqual(2)
})

test('a third coordinator needs the signatures of two', async () => {
  const { page } = first
  const [name, email] = people.third
  await follow(page, 'Staff')
  await fill(page, 'Name', name)
  await fill(page, 'E-mail', email)
  await press(page, 'Invite')
  await says(page, `Hand this link to ${name}.`)
  third = await enrolByMail('third')
  await follow(page, 'Team keys')
  await compare(first, 'third')
  await says(page, 'Signed once. A second coordinator has to sign too: ask them to open this page.')
  expect(await onRoster(page)).toHaveLength(2)
  await follow(third.page, 'Team keys')
  expect(await onRoster(third.page)).toHaveLength(2)

  await follow(second.page, 'Team keys')
  await heading(second.page, 'Needs your signature too')
  await compare(second, 'third')
  await expect.poll(() => onRoster(second.page)).toHaveLength(3)
  for (const each of [first, second, third, supporter]) await each.leave()
})

/** Coordinators who hold the team key, as the browser proved it. */
async function onRoster(page: Page): Promise<readonly string[]> {
  await heading(page, 'Coordinators on the roster')
  const section = page.locator('section').filter({
    has: page.getByRole('heading', { name: 'Coordinators on the roster' }),
  })
  return await section.locator('> ul').getByRole('listitem').allInnerTexts()
}
