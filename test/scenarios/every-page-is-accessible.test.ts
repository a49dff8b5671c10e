import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askForPeer, comeBack } from '#test/support/asker.ts'
import { openBrowser } from '#test/support/browser.ts'
import { follow, heading, press, says } from '#test/support/desk.ts'
import { startInstallation, type Installation } from '#test/support/installation.ts'
import { expectAllReached, startLooking } from '#test/support/looks.ts'
import { signInAs, type Part } from '#test/support/staff.ts'

let here: Installation
let browser: Browser

beforeAll(async () => {
  here = await startInstallation({ with: 'sample' })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser.close()
  await here.stop()
})

async function openPage(address: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-US' })
  const page = await context.newPage()
  await page.goto(here.origin + address)
  return page
}

test('the first page, with the sample and its people', async () => {
  const page = await openPage('/')
  const looks = startLooking(page)
  await heading(page, 'Be anybody in the sample network.')
  await says(page, 'Nurse, supporter')
  await looks.at('start')
  await press(page, 'Set up your network')
  await heading(page, 'What is your network called?')
  await looks.at('set up')
  await page.goto(`${here.origin}/nowhere`)
  await heading(page, 'There is no page here.')
  await looks.at('not found')
  expect(looks.count()).toBe(3)
  await page.context().close()
})

test('each question, the words, and what an asker comes back to', async () => {
  const page = await openPage('/ask/sample')
  const looks = startLooking(page)
  await heading(page, 'Talk with a colleague who understands.')
  await says(page, '617-555-0142')
  await looks.at('welcome')
  const questions: string[] = []
  const words = await askForPeer(page, async (question) => {
    questions.push(question)
    if (question === 'How would you like to talk?') {
      await page.getByLabel('Phone call').check()
      await page.getByLabel('Phone number').fill('617-555-0123')
    }
    await looks.at(question)
    await expectAllReached(page, question)
  })
  expect(questions).toHaveLength(10)
  await looks.at('heard')
  await page.goto(`${here.origin}/return`)
  await looks.at('words')
  await page.getByLabel('Twelve words').fill('abandom ')
  await says(page, 'Did you mean:')
  await looks.at('mistyped')
  await comeBack(page, words)
  await heading(page, 'A peer is being looked for.')
  await looks.at('waiting')
  await press(page, 'I am worried about someone’s safety')
  await looks.at('safety')
  await press(page, 'Close')
  await press(page, 'Change what I wish')
  await heading(page, 'Change what you wish')
  await looks.at('change')
  await press(page, 'Back')
  await press(page, 'Withdraw and destroy')
  await heading(page, 'Destroy everything?')
  await looks.at('destroy')
  await press(page, 'Destroy it now')
  await heading(page, 'It is destroyed.')
  await looks.at('feedback')
  await press(page, 'No, thank you')
  await heading(page, 'Thank you. Take care of yourself.')
  await looks.at('thanks')
  expect(looks.count()).toBe(questions.length + 10)
  await page.context().close()
})

test('the steps between the questions and the sending', async () => {
  const page = await openPage('/ask/sample')
  const looks = startLooking(page)
  await press(page, 'Begin')
  for (let question = 1; question <= 10; question += 1) {
    await page.getByRole('img', { name: `Question ${question} of 10` }).waitFor()
    await press(page, 'Continue')
  }
  await says(page, 'Nothing has been sent yet.')
  await looks.at('match')
  await expectAllReached(page, 'match')
  await press(page, 'Continue')
  await heading(page, 'Keep these twelve words.')
  await looks.at('twelve words')
  await expectAllReached(page, 'twelve words')
  await press(page, 'I have kept them')
  await press(page, 'Send it now')
  await page.getByRole('alert').first().waitFor()
  await looks.at('wrong words')
  await expectAllReached(page, 'wrong words')
  await press(page, 'Show the words again')
  await press(page, 'I cannot keep words. Call me instead.')
  await heading(page, 'A peer will call you.')
  await looks.at('call instead')
  expect(looks.count()).toBe(4)
  await page.context().close()
})

test('the conversation on the side of the asker', async () => {
  const page = await openPage('/')
  const looks = startLooking(page)
  await follow(page, 'Open as: A nurse in the middle of a talk')
  await says(page, 'You can also call me tonight')
  await looks.at('talk')
  await expectAllReached(page, 'talk')
  expect(looks.count()).toBe(1)
  await page.context().close()
})

type Desk = {
  readonly part: Part
  /** Pages that no link among the pages leads to. */
  readonly more: readonly ((page: Page) => Promise<void>)[]
  readonly least: number
}

const desks: readonly Desk[] = [
  {
    part: 'Nurse, supporter',
    more: [
      async (page) => {
        await follow(page, 'Talks')
        await follow(page, 'Open the talk')
        await says(page, 'You can also call me tonight')
      },
      async (page) => {
        await press(page, 'I am worried about someone’s safety')
        await page.getByRole('dialog').waitFor()
      },
    ],
    least: 6,
  },
  {
    part: 'Network coordinator',
    more: [
      async (page) => {
        await follow(page, 'Supporters')
        await follow(page, 'Add a supporter')
        await page.getByRole('button', { name: 'Add and invite' }).waitFor()
      },
      async (page) => {
        await follow(page, 'Today')
        await page.getByRole('link', { name: /^Open and match/ }).click()
        await heading(page, 'Open what the person wrote?')
      },
      async (page) => {
        await press(page, 'Open it, and record that I did')
        await heading(page, 'Choose by hand')
        await page.getByRole('checkbox').first().waitFor()
      },
    ],
    least: 8,
  },
  { part: 'Network admin', more: [], least: 2 },
]

for (const { part, more, least } of desks) {
  test(`every page of the desk: ${part}`, async () => {
    const page = await openPage('/')
    const looks = startLooking(page)
    await page.setViewportSize({ width: 1280, height: 844 })
    await signInAs(page, part)
    const pages = page.getByRole('navigation', { name: 'Pages' })
    const links = await pages.locator('a[href^="/desk/"]').allInnerTexts()
    for (const link of links) {
      await page.setViewportSize({ width: 1280, height: 844 })
      await pages.getByRole('link', { name: link }).first().click()
      await settle(page)
      await looks.at(link)
    }
    for (const [at, open] of more.entries()) {
      await page.setViewportSize({ width: 1280, height: 844 })
      await open(page)
      await looks.at(`${part}, further ${at + 1}`)
    }
    const visited = links.length + more.length
    expect(looks.count()).toBe(visited)
    expect(visited).toBeGreaterThanOrEqual(least)
    await page.context().close()
  })
}

/** What is read from the server has come. */
async function settle(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
  for (const text of ['Reading…', 'One moment…']) {
    await page.getByText(text).first().waitFor({ state: 'hidden' })
  }
}
