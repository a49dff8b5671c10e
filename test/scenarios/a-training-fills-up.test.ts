import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { visit, type Visit } from '#test/support/browser.ts'
import { fill, follow, heading, press, says } from '#test/support/desk.ts'
import { goTo } from '#test/support/staff.ts'
import { beginStory } from '#test/support/story.ts'

const TITLE = 'Listening at night'
const ROOM = 'https://rooms.example/night'

const story = beginStory('Network coordinator')

afterAll(async () => {
  await story.coordinator.leave()
})

type Mail = { readonly subject: string; readonly body: string }

/** What the outbox of the sample has for somebody, oldest first; waits until there are so many. */
async function lettersTo(name: string, count: number): Promise<readonly Mail[]> {
  const read = async () =>
    (
      await story.here.databases.owner.cases.query<Mail>(
        'select subject, body from outbox_mail where recipient = $1 order by made_at',
        [`${name}@guests.example`],
      )
    ).rows
  await expect.poll(async () => (await read()).length, { timeout: 20_000 }).toBe(count)
  return await read()
}

async function linkOf(name: string, answer: 'yes' | 'no', count = 1): Promise<string> {
  const letter = (await lettersTo(name, count)).at(-1)
  const link = new RegExp(`${story.here.origin}/reply#[\\w-]{43}\\.${answer}`).exec(
    letter?.body ?? '',
  )
  if (link === null) throw new Error(`no link that says ${answer}`)
  return link[0]
}

/** Taps a link of the letter, on the own phone. */
const tap = async (link: string): Promise<Visit> => await visit(story.browser, link, { width: 390 })

async function choose(page: Page, section: string): Promise<void> {
  await page.getByRole('radio', { name: section, exact: true }).check()
}

async function openTraining(): Promise<Page> {
  const { page } = story.coordinator
  await goTo(page, 'Gatherings')
  await follow(page, TITLE)
  await heading(page, TITLE)
  return page
}

test('the coordinator plans a training with one place and invites three people', async () => {
  const { page } = story.coordinator
  const starts = Temporal.Now.zonedDateTimeISO('America/New_York').add({ hours: 1 })
  const time = (at: Temporal.ZonedDateTime) => at.toPlainTime().toString({ smallestUnit: 'minute' })
  await goTo(page, 'Gatherings')
  await follow(page, 'Plan a gathering')
  await fill(page, 'Title', TITLE)
  await fill(page, 'Day', starts.toPlainDate().toString())
  await fill(page, 'From', time(starts))
  await fill(page, 'Until', time(starts.add({ hours: 1 })))
  await fill(page, 'Link to the on-line room', ROOM)
  await fill(page, 'Places', '1')
  await fill(page, 'Credit hours', '1.5')
  await press(page, 'Plan it')
  await heading(page, TITLE)
  await choose(page, 'People')
  await page.getByLabel('Whom?').selectOption({ label: 'Names I type' })
  const people = ['Ann Early', 'Ben Second', 'Cy Third'].map(
    (name) => `${name}, ${name.split(' ')[0]?.toLowerCase()}@guests.example, Elm Street`,
  )
  await fill(page, 'One person a line: name, e-mail, affiliation', people.join('\n'))
  await press(page, 'Send the invitations')
  await says(page, '3 invited.')
})

test('one tap takes the place; the others wait in the order in which they said yes', async () => {
  const ann = await tap(await linkOf('ann', 'yes'))
  await says(ann.page, 'You come. Thank you for telling us.')
  await ann.page.getByRole('link', { name: 'Open the room' }).waitFor()
  const downloading = ann.page.waitForEvent('download')
  await press(ann.page, 'Put it in my calendar')
  const entry = await readFile(await (await downloading).path(), 'utf8')
  expect(entry).toContain(`SUMMARY:${TITLE}`)
  const ben = await tap(await linkOf('ben', 'yes'))
  await says(ben.page, 'You are number 1 on the waiting list.')
  expect(await ben.page.getByRole('link', { name: 'Open the room' }).count()).toBe(0)
  const cy = await tap(await linkOf('cy', 'yes'))
  await says(cy.page, 'You are number 2 on the waiting list.')
  for (const each of [ann, ben, cy]) await each.leave()
})

test('whoever withdraws makes room for the next, who hears of it by letter', async () => {
  const ann = await tap(await linkOf('ann', 'yes'))
  await press(ann.page, 'I cannot come after all')
  await says(ann.page, 'You do not come. Thank you for telling us.')
  const [, freed] = await lettersTo('ben', 2)
  expect(freed?.body).toContain('A place has become free, and it is yours.')
  expect(freed?.body).toContain(ROOM)
  const ben = await tap(await linkOf('ben', 'no', 2))
  await says(ben.page, 'You do not come. Thank you for telling us.')
  await press(ben.page, 'I can come after all')
  await says(ben.page, 'You are number 1 on the waiting list.')
  await lettersTo('cy', 2)
  await lettersTo('ann', 1)
  for (const each of [ann, ben]) await each.leave()
})

test('who came is ticked by keyboard, apart from who registered, and has a certificate', async () => {
  const page = await openTraining()
  await choose(page, 'Who came')
  const boxes = page.getByRole('list', { name: 'Came' }).getByRole('checkbox')
  await says(page, '1 registered')
  await boxes.first().focus()
  await page.keyboard.press('Space')
  await says(page, '1 attended')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await says(page, '2 attended')
  await says(page, '1 registered')
  const downloading = page.waitForEvent('download', { timeout: 60_000 })
  await press(page, 'Certificates for all who came')
  const file = await downloading
  expect(file.suggestedFilename()).toMatch(/^certificates-\d{4}-\d\d-\d\d\.pdf$/)
  const bytes = await readFile(await file.path())
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
  expect(bytes.length).toBeGreaterThan(10_000)
})
