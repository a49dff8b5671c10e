import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askForPeer, comeBack, listAskedBack, readWords, sayInTalk } from '#test/support/asker.ts'
import { openBrowser, visit } from '#test/support/browser.ts'
import {
  findKept,
  isScrolledSideways,
  nothingKept,
  showsWhereToCall,
} from '#test/support/device.ts'
import { startInstallation, type Installation } from '#test/support/installation.ts'
import { chooseRadio, pressButton, select, tabTo, tick, type } from '#test/support/keyboard.ts'
import { visitAs } from '#test/support/staff.ts'
import { callOnDuty, takeDaysOff } from '#test/support/supporters.ts'

let here: Installation
let browser: Browser

beforeAll(async () => {
  here = await startInstallation({ with: 'sample' })
  browser = await openBrowser()
  // A quiet night: whoever is asked is somebody whom this story can play.
  await takeDaysOff(here.databases, 'all-but-the-parts')
  // Letters to invented people stay in the outbox; these are to arrive.
  await here.databases.owner.cases.query('update organization set sample = false')
})

afterAll(async () => {
  await browser.close()
  await here.stop()
})

type Answering = readonly [question: string, answer: (page: Page) => Promise<void>]

const answers: readonly Answering[] = [
  ['What is your role?', (page) => chooseRadio(page, 'Nurse')],
  [
    'Where do you work?',
    async (page) => {
      await chooseRadio(page, 'Emergency department')
      await select(page, 'Kind of department', 'Emergency')
    },
  ],
  [
    'Which organization is yours?',
    (page) => select(page, 'My organization', 'Birch Community Hospital'),
  ],
  ['What is it about?', (page) => tick(page, /^A death/)],
  [
    'How would you like to talk?',
    async (page) => {
      await tick(page, /^Phone call/)
      await type(page, 'What should the peer call you?', 'Robin')
      await type(page, 'Phone number', '617-555-0123')
    },
  ],
  ['Which languages would you like to talk in?', (page) => tick(page, 'Spanish')],
  ['When would you like to talk?', (page) => tick(page, 'Evenings')],
  [
    'Is there something you wish of the peer?',
    (page) => select(page, 'Their role', 'My role only'),
  ],
  [
    'Anything the peer should know first?',
    (page) => type(page, /^A note to the peer/, 'I keep going over it.'),
  ],
  ['Who should choose the peer?', (page) => chooseRadio(page, /^Match me directly/)],
]

const turned = async (page: Page, question: string): Promise<void> => {
  await page.getByRole('heading', { name: question, level: 1 }).waitFor()
}

async function seesWhereToCall(page: Page): Promise<void> {
  expect(await showsWhereToCall(page)).toEqual({ 988: 'tel:988', 911: 'tel:911', program: true })
  expect(await isScrolledSideways(page)).toBe(false)
}

const readFields = async (page: Page): Promise<readonly string[]> =>
  await page.locator('main').evaluate((main) =>
    [...main.querySelectorAll('input, select, textarea')].map((field) => {
      if (field instanceof HTMLInputElement && ['radio', 'checkbox'].includes(field.type)) {
        return `${field.value}: ${field.checked}`
      }
      return 'value' in field ? String(field.value) : ''
    }),
  )

test('a nurse asks by keyboard on a small phone, and a peer says yes and writes', async () => {
  const supporter = await visitAs(browser, here.origin, { part: 'Nurse, supporter' })
  await supporter.page.getByText('Why you').waitFor()
  const nurse = await visit(browser, `${here.origin}/ask/sample`, { width: 320 })

  const words = await asks(nurse.page)
  expect(await findKept(nurse.page, nurse.context)).toEqual(nothingKept)
  await nurse.leave()

  await saysYes(supporter.page)
  const phone = await visit(browser, `${here.origin}/return`, { width: 320 })
  await talk(phone.page, words, supporter.page)
  expect(await findKept(phone.page, phone.context)).toEqual(nothingKept)
  await phone.leave()
  await supporter.leave()
})

async function asks(page: Page): Promise<string> {
  await turned(page, 'Talk with a colleague who understands.')
  await page.getByText('Commonwealth Peer Support').waitFor()
  await seesWhereToCall(page)
  await pressButton(page, 'Begin')
  const given: (readonly string[])[] = []
  for (const [question, answer] of answers) {
    await turned(page, question)
    await seesWhereToCall(page)
    await answer(page)
    given.push(await readFields(page))
    await pressButton(page, 'Continue')
  }
  await page.getByRole('heading', { name: 'Here is who can be asked.' }).waitFor()
  await goesBackAndForth(page, given)
  return await keepsWordsAndSends(page)
}

/** All the way back to the first question and forth again: every answer is as it was given. */
async function goesBackAndForth(page: Page, given: readonly (readonly string[])[]): Promise<void> {
  for (const [question] of answers.toReversed()) {
    await pressButton(page, 'Back')
    await turned(page, question)
  }
  for (const [at, [question]] of answers.entries()) {
    await turned(page, question)
    expect(await readFields(page), question).toEqual(given[at])
    await pressButton(page, 'Continue')
  }
  await page.getByRole('heading', { name: 'Here is who can be asked.' }).waitFor()
  await seesWhereToCall(page)
}

async function keepsWordsAndSends(page: Page): Promise<string> {
  await pressButton(page, 'Continue')
  const words = await readWords(page)
  expect(words).toHaveLength(12)
  await seesWhereToCall(page)
  await pressButton(page, 'I have kept them')
  const fields = await listAskedBack(page)
  expect(fields).toHaveLength(2)
  await seesWhereToCall(page)
  for (const { label, place } of fields) await type(page, label, words[place - 1] ?? '')
  await pressButton(page, 'Send it now')
  await turned(page, 'You are heard.')
  await seesWhereToCall(page)
  await tabTo(page, page.getByRole('link', { name: 'See where it stands' }))
  return words.join(' ')
}

async function saysYes(page: Page): Promise<void> {
  const offer = page.getByRole('article').filter({ hasText: 'Death of a patient' })
  await offer.waitFor()
  await offer.getByRole('heading', { name: 'Why you' }).waitFor()
  const reasons = await offer.getByRole('listitem').allInnerTexts()
  expect(reasons).toEqual(expect.arrayContaining(['same role', 'you share their first language']))
  expect(await offer.innerText()).not.toMatch(/Robin|617-555-0123|keep going/)
  await offer.getByRole('button', { name: 'Yes, I can' }).click()
  await page.getByRole('heading', { name: 'Talk with Robin' }).waitFor()
  const introduction = page.getByRole('main')
  const call = introduction.getByRole('link', { name: 'Call', exact: true })
  expect(await call.getAttribute('href')).toBe('tel:+16175550123')
  await introduction.getByText('I keep going over it.').waitFor()
}

async function talk(asker: Page, words: string, supporter: Page): Promise<void> {
  await sayInTalk(supporter, 'Your message', 'Hello Robin. There is no hurry.')
  await comeBack(asker, words)
  await turned(asker, 'Your conversation')
  await asker.getByText('Hello Robin. There is no hurry.').waitFor()
  await seesWhereToCall(asker)
  await sayInTalk(asker, 'Write to your peer', 'Thank you for writing. It was a long night.')
  await supporter.getByText('Thank you for writing. It was a long night.').waitFor()
  await sayInTalk(supporter, 'Your message', 'I am here.')
  await asker.getByText('I am here.').waitFor()
}

test('una enfermera pregunta en español', async () => {
  const address = `${here.origin}/ask/sample`
  const nurse = await visit(browser, address, { width: 320, locale: 'es-US' })
  const { page } = nurse
  await turned(page, 'Hable con un colega que entiende.')
  expect(await page.locator('html').getAttribute('lang')).toBe('es')
  await page.getByText('Commonwealth Peer Support').waitFor()
  await seesWhereToCall(page)
  await pressButton(page, 'Empezar')
  await turned(page, '¿Cuál es su función?')
  await chooseRadio(page, 'Enfermería')
  await seesWhereToCall(page)
  await pressButton(page, 'Continuar')
  await turned(page, '¿Dónde trabaja?')
  await chooseRadio(page, 'Urgencias')
  await pressButton(page, 'Continuar')
  await turned(page, '¿Cuál es su organización?')
  await page.getByRole('button', { name: 'English' }).click()
  await turned(page, 'Which organization is yours?')
  await pressButton(page, 'Back')
  expect(await page.getByRole('radio', { name: 'Emergency department' }).isChecked()).toBe(true)
  await nurse.leave()
})

test('whoever must leave is gone at once, and the page before leads nowhere', async () => {
  for (const leave of [byButton, byKeys]) {
    const nurse = await visit(browser, `${here.origin}/ask/sample`, { width: 320 })
    const { page, context } = nurse
    // The weather page stands outside of the installation: what matters is that the browser goes there.
    await context.route('https://www.weather.gov/', (route) => route.fulfill({ body: 'Sunny' }))
    await pressButton(page, 'Begin')
    await turned(page, 'What is your role?')
    await leave(page)
    await page.waitForURL('https://www.weather.gov/')
    await page.goBack()
    expect(page.url()).toBe('about:blank')
    expect(await context.cookies()).toEqual([])
    await nurse.leave()
  }
})

const byButton = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Leave now' }).click()
}
const byKeys = async (page: Page): Promise<void> => {
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift')
}

test('the letters say the same to everybody, and nothing of anybody', async () => {
  const { letters } = here.mailbox
  await callOnDuty(here.databases)
  const another = await visit(browser, `${here.origin}/ask/sample`)
  await askForPeer(another.page, async () => undefined)
  await another.leave()
  const wave = 3
  await expect.poll(() => letters.length, { timeout: 20_000 }).toBe(1 + wave)
  const bodies = new Set(letters.map(({ raw, to }) => withoutAddress(raw, to)))
  expect([...bodies]).toHaveLength(1)
  expect([...bodies].join('')).not.toMatch(/nurse|death|robin|617-555|birch|sample|emergency/i)
  expect(new Set(letters.map(({ to }) => to.join())).size).toBeGreaterThanOrEqual(wave)
})

/** What differs from letter to letter by the nature of mail. */
const withoutAddress = (raw: string, to: readonly string[]): string =>
  raw.replaceAll(/^(?:Message-ID|Date):.*\r?\n/gimu, '').replaceAll(to.join(), '…')
