import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { fill, follow, heading, press, says } from '#test/support/desk.ts'
import { startLooking } from '#test/support/looks.ts'
import { goTo, visitAs } from '#test/support/staff.ts'
import { beginStory } from '#test/support/story.ts'

const UNIT = 'Night float pool'
const today = Temporal.Now.zonedDateTimeISO('America/New_York').toPlainDate()
const launchOn = today.add({ months: 5 })

const story = beginStory('Hospital coordinator')
let looks: ReturnType<typeof startLooking>

beforeAll(async () => {
  looks = startLooking(story.coordinator.page)
})

type Row = Readonly<Record<string, unknown>>
const read = async (sql: string): Promise<readonly Row[]> =>
  (await story.here.databases.owner.cases.query<Row>(sql)).rows

const steps = async (): Promise<readonly Row[]> =>
  await read(
    `select code, title, due_on::text, done_on::text from rollout_step
     where rollout_id = (select rollout_id from rollout where name = '${UNIT}') order by position`,
  )
const dueOf = async (code: string): Promise<unknown> =>
  (await steps()).find((each) => each['code'] === code)?.['due_on']

const tick = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('checkbox', { name: `Done: ${title}` }).click()
  await says(page, `Done: ${title}.`)
}

test('a new unit gets a rollout, with every step counted back from its launch', async () => {
  const { page } = story.coordinator
  await goTo(page, 'Rollouts')
  await heading(page, /rollouts have late steps/)
  expect(await page.getByRole('table').getByRole('row').count()).toBe(18)
  await looks.at('rollouts')
  await follow(page, 'Units')
  await heading(page, '16 units.')
  await looks.at('units')
  await press(page, 'Paste many')
  await fill(page, 'One name a line', `${UNIT}\nPharmacy\n`)
  await press(page, 'Add 2 units')
  await says(page, '1 added, 1 were here already.')
  await follow(page, 'To the rollouts')
  await follow(page, 'Begin a rollout')
  await page.getByLabel('Unit', { exact: true }).selectOption(UNIT)
  await fill(page, 'Planned launch', today.add({ days: 20 }).toString())
  await says(page, /steps would be late already/)
  await looks.at('begin a rollout')
  await fill(page, 'Planned launch', launchOn.toString())
  await press(page, 'Begin this rollout')
  await heading(page, UNIT)
  await looks.at('rollout')
  expect(await steps()).toHaveLength(12)
  expect(await dueOf('launch')).toBe(launchOn.toString())
})

test('the first thing that is done begins it, and can be undone', async () => {
  const { page } = story.coordinator
  const title = 'Meet the physician, nurse and administrative leaders'
  await tick(page, title)
  await says(page, 'under way')
  await press(page, 'Undo')
  await says(page, 'Undone.')
  expect((await steps()).map((each) => each['done_on'])).toEqual(Array(12).fill(null))
  await tick(page, title)
  expect((await steps())[0]?.['done_on']).toBe(today.toString())
})

test('another launch day shows where the open steps go before they go', async () => {
  const { page } = story.coordinator
  const before = await dueOf('training')
  const later = launchOn.add({ days: 21 })
  await press(page, 'Move the launch')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Planned launch').fill(later.toString())
  await looks.at('move the launch')
  await dialog.getByText('11 open steps would move 21 days later').waitFor()
  expect(await dueOf('training')).toBe(before)
  await dialog.getByRole('button', { name: 'Move', exact: true }).click()
  await says(page, 'The launch has moved.')
  const moved = Temporal.PlainDate.from(String(before)).add({ days: 21 })
  expect(await dueOf('training')).toBe(moved.toString())
  expect(await dueOf('launch')).toBe(later.toString())
})

test('the leaders’ letter is made of the unit and its leaders, and kept as they change it', async () => {
  const { page } = story.coordinator
  await press(page, 'Change the leaders')
  await fill(page, 'Name', 'Rosa Example')
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click()
  await says(page, 'physician leader')
  const letter = page.getByLabel('Letter', { exact: true })
  await expect.poll(() => letter.inputValue()).toContain('Rosa Example, physician leader')
  expect(await letter.inputValue()).toContain('who in your department would you turn to')
  await letter.fill('Dear night owls,\n\nwho helps you through?')
  await press(page, 'Save the letter')
  const saved = async () =>
    (await read(`select letter->>'text' as text from rollout where name = '${UNIT}'`))[0]?.['text']
  await expect.poll(saved).toContain('night owls')
  await says(page, 'No mail can be sent from here.')
})

test('launching without anybody who said yes is warned of, and possible', async () => {
  const { page } = story.coordinator
  await press(page, 'Launch…')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('No supporter of this unit has said yes yet').waitFor()
  await dialog.getByRole('button', { name: 'It is launched' }).click()
  await says(page, 'The rollout is now launched.')
  expect((await steps()).find((each) => each['code'] === 'launch')?.['done_on']).toBe(
    today.toString(),
  )
  await follow(page, 'To all rollouts')
  await page.getByLabel('launched', { exact: true }).check()
  await page.getByRole('row', { name: new RegExp(UNIT) }).waitFor()
})

test('a unit leader looks on and changes nothing', async () => {
  const { page, leave } = await visitAs(story.browser, story.here.origin, {
    part: 'Unit leader',
    width: 390,
  })
  await page.goto(`${story.here.origin}/desk/rollouts`)
  await press(page, 'Go on as this invented person')
  await follow(page, UNIT)
  await says(page, 'night owls')
  expect(await page.getByRole('checkbox', { disabled: false }).count()).toBe(0)
  expect(await page.getByRole('button').allInnerTexts()).not.toContain('Add a step')
  expect(looks.count()).toBe(5)
  await leave()
  await story.coordinator.leave()
})
