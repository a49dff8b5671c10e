import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visit } from '#test/support/browser.ts'
import { canaryOfText, listen, makeSentinel } from '#test/support/canaries.ts'
import { heading, press, says } from '#test/support/desk.ts'
import { dumpTables } from '#test/support/dump.ts'
import { goTo, visitAs } from '#test/support/staff.ts'
import { beginStory } from '#test/support/story.ts'

const TITLE = 'After the training'
const sentinel = makeSentinel()

const story = beginStory('Hospital coordinator')
let link: string

/** Which tables and traces know what was written. */
async function singing(): Promise<readonly string[]> {
  const { cases, records } = story.here.databases.owner
  const tables = [...(await dumpTables(cases)), ...(await dumpTables(records))]
  expect(tables.length).toBeGreaterThanOrEqual(40)
  const places = [
    ...tables.map(({ table, bytes }) => ({ place: table, bytes })),
    { place: 'the log', bytes: Buffer.from(JSON.stringify(story.here.events)) },
  ]
  const heard = listen(places, [canaryOfText('text', sentinel)])
  return [...new Set(heard.map((each) => each.split(':')[0] ?? ''))]
}

const findSurvey = async () => {
  const { rows } = await story.here.databases.owner.cases.query<Record<string, unknown>>(
    `select * from survey where texts->'title'->>'en' = $1 and state <> 'draft'`,
    [TITLE],
  )
  return rows[0] ?? {}
}
const listHeld = async () =>
  (
    await story.here.databases.owner.cases.query<Record<string, unknown>>(
      'select * from held_answer where survey_id = $1',
      [(await findSurvey())['survey_id']],
    )
  ).rows

test('a coordinator opens a survey from a starter and gets a link', async () => {
  const { page } = story.coordinator
  await goTo(page, 'Surveys')
  await press(page, 'After a training')
  await heading(page, TITLE)
  await press(page, 'Open the survey')
  await says(page, 'fewer than 5 answers so far')
  link = (await page.locator('.survey-link').textContent()) ?? ''
  expect(link).toMatch(/^http:\/\/localhost:\d+\/survey#[\w-]{22}$/)
})

type Said = { readonly limits: string; readonly text?: string }

async function answer(page: Page, { limits, text }: Said): Promise<void> {
  await page.goto('about:blank')
  await page.goto(link)
  await press(page, 'Begin')
  await press(page, 'Skip')
  await page.getByLabel(limits, { exact: true }).check()
  await press(page, 'Next')
  await press(page, 'Skip')
  if (text !== undefined) await page.getByRole('textbox').fill(text)
  await press(page, 'Send my answers')
  await heading(page, 'Thank you.')
}

test('twelve people answer, and nothing of it stays in the browser', async () => {
  const person = await visit(story.browser, link)
  const { page, context } = person
  await says(page, 'You can skip every question.')
  for (let at = 0; at < 7; at += 1) await answer(page, { limits: 'Yes' })
  for (let at = 0; at < 4; at += 1) await answer(page, { limits: 'Mostly' })
  await answer(page, { limits: 'Mostly', text: `It was ${sentinel}` })
  const left = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    document.body.innerText,
  ])
  expect(left.slice(0, 3)).toEqual([0, 0, 0])
  expect(left[3]).not.toContain(sentinel)
  expect(await context.cookies()).toEqual([])
  await person.leave()
})

test('what is held says neither who nor when, and the text lies apart', async () => {
  const held = await listHeld()
  expect(held).toHaveLength(12)
  for (const row of held) {
    expect(Object.keys(row).toSorted()).toEqual([
      'answers',
      'held_id',
      'organization_id',
      'survey_id',
      'unit_id',
    ])
    expect(Object.keys(row['answers'] as object)).toEqual(['q2'])
  }
  expect(await singing()).toEqual(['public.remark'])
})

test('closing is asked twice, shows the results, and destroys the answers', async () => {
  const { page } = story.coordinator
  await goTo(page, 'Surveys')
  await page.getByRole('link', { name: TITLE, exact: true }).click()
  await says(page, 'at least 10 answers so far')
  await press(page, 'Close the survey')
  await press(page, 'Close and destroy the answers')
  await says(page, '12 people answered.')
  await says(page, 'Most often: “Yes”, 7 of 12.')
  expect(await listHeld()).toEqual([])
  // One text that may not be quoted points at its writer: it went with the answers.
  expect(await singing()).toEqual([])
  const late = await visit(story.browser, link)
  await heading(late.page, 'This survey is closed.')
  await late.leave()
})

test('a leader reads the same results, and builds nothing', async () => {
  const leader = await visitAs(story.browser, story.here.origin, { part: 'Unit leader' })
  const { page } = leader
  await goTo(page, 'Surveys')
  await page.getByRole('link', { name: TITLE, exact: true }).click()
  await says(page, 'Most often: “Yes”, 7 of 12.')
  expect(await page.getByRole('heading', { name: 'What people wrote' }).count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Ask again' }).count()).toBe(0)
  await leader.leave()
  await story.coordinator.leave()
})
