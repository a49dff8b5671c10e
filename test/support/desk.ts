import type { Browser, BrowserContext, Locator, Page } from 'playwright-core'
import { vi } from 'vitest'
import { visit, type Visit } from './browser.ts'
import type { Mailbox } from './mailbox.ts'
import type { Known } from './network.ts'

/** Steps of people with keys of their own at the desk. Everything is found by its role and its label. */

export async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}

export async function follow(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name, exact: true }).first().click()
}

export async function fill(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text)
}

export async function heading(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', { name, exact: true }).first().waitFor()
}

export async function says(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).first().waitFor()
}

/** With the words of the recovery sheet, as at any browser that has no key yet. */
export async function signInWithSheet(page: Page, words: string): Promise<void> {
  await press(page, 'Use my recovery sheet')
  await fill(page, 'Your twelve words', words)
  await press(page, 'Open with these words')
}

type Wish = Parameters<typeof visit>[2]

/** Somebody at their own desk. */
export async function visitDesk(
  browser: Browser,
  origin: string,
  { who, ...wish }: { readonly who: Known } & NonNullable<Wish>,
): Promise<Visit> {
  const visitor = await visit(browser, `${origin}/desk`, { width: 1280, ...wish })
  await signInWithSheet(visitor.page, who.words)
  await says(visitor.page, `Signed in as ${who.name}`)
  return visitor
}

/** A phone or computer whose passkeys can unlock (PRF), of whoever looks at this page. */
export async function addAuthenticator(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf: true,
      automaticPresenceSimulation: true,
    },
  })
}

const sheets = {
  recovery: { title: 'Your recovery sheet', paper: 'Peerlight recovery sheet' },
  card: { title: 'The card for the safe', paper: 'Break-glass card of the team' },
} as const

/** Puts the twelve words of a new sheet on paper, types two of them back, and gives all. */
export async function keepSheet(
  page: Page,
  kind: keyof typeof sheets = 'recovery',
): Promise<string> {
  const sheet = sheets[kind]
  await heading(page, sheet.title)
  const paper = page.getByRole('region', { name: sheet.paper })
  const words = await paper.getByRole('listitem').allInnerTexts()
  await press(page, 'I have them on paper')
  await heading(page, 'Type two of them back')
  for (const label of await page.locator('main label').allInnerTexts()) {
    const place = Number(/\d+/.exec(label)?.[0])
    await fill(page, label, words[place - 1] ?? '')
  }
  await press(page, 'These are the words')
  return words.join(' ')
}

/** By the link of an invitation: a passkey, a sheet, and the key of this device as a second way. */
export async function enrol(page: Page): Promise<string> {
  await press(page, 'Begin')
  await heading(page, 'How do you want to unlock?')
  await press(page, 'Add a passkey')
  await heading(page, 'Now the paper')
  await press(page, 'Make a new recovery sheet')
  const words = await keepSheet(page)
  await heading(page, 'And a second way')
  await press(page, 'Add a key of this device')
  await page.getByRole('button', { name: 'To the desk' }).waitFor()
  return words
}

/** The link of the newest invitation that was mailed to somebody. */
export async function invitationOf({ letters }: Mailbox, email: string): Promise<string> {
  const find = () => letters.findLast(({ to, raw }) => to.includes(email) && LINK.test(plain(raw)))
  const found = await vi.waitFor(() => {
    const letter = find()
    if (letter === undefined) throw new Error('no letter yet')
    return letter
  }, WAIT)
  return LINK.exec(plain(found.raw))?.[0] ?? ''
}
const LINK = /http:\/\/localhost:\d+\/desk#invitation=[\w-]{43}/
const WAIT = { timeout: 10_000 }
/** Without the soft line breaks and the escapes of mail. */
const plain = (raw: string): string => raw.replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=')

/** The four words that a page shows somebody of their own keys, or of another's. */
export async function fourWordsOf(within: Page | Locator): Promise<string> {
  const words = within.locator('[translate="no"][lang="en"]')
  await words.waitFor()
  return (await words.innerText()).trim()
}

/** Says yes to the only offer that waits, and stands in the talk afterwards. */
export async function acceptOffer(page: Page): Promise<void> {
  await press(page, 'Yes, I can')
  await heading(page, 'How to reach the person')
}

/** Writes as a supporter, and waits until it stands among the messages. */
export async function sayAtDesk(page: Page, text: string): Promise<void> {
  await fill(page, 'Your message', text)
  await press(page, 'Send')
  await page.getByRole('listitem').filter({ hasText: text }).waitFor()
}

/** Writes as the person who asked. */
export async function sayAsAsker(page: Page, text: string): Promise<void> {
  await fill(page, 'Write to your peer', text)
  await press(page, 'Send')
  await page
    .getByRole('listitem')
    .filter({ hasText: text })
    .getByText('sending')
    .waitFor({ state: 'detached' })
  await page.getByRole('log').getByText(text).waitFor()
}

/** At any hour of any day, so that the story can be told at any hour. */
export async function addAllHours(page: Page): Promise<void> {
  await page.getByLabel('Public holidays').selectOption({ label: 'as usual' })
  for (const day of ['Saturday', 'Sunday']) await press(page, `Add hours on ${day}`)
  const days = page.getByRole('group', { name: /day$/ })
  for (const day of await days.all()) {
    await day.getByLabel('From').fill('00:00')
    await day.getByLabel('Until').fill('00:00')
  }
}
