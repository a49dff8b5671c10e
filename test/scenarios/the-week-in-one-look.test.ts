import { expect, test } from 'vitest'
import { heading, says } from '#test/support/desk.ts'
import { goTo } from '#test/support/staff.ts'
import { beginStory } from '#test/support/story.ts'

const story = beginStory('Hospital coordinator')

const lines = () => story.coordinator.page.getByRole('main').getByRole('listitem').getByRole('link')

test('each line is a figure, and leads to the page where it is done', async () => {
  const { page } = story.coordinator
  await goTo(page, 'This week')
  await heading(page, /^\d+ things this week\.$/)
  const count = await lines().count()
  expect(count).toBeGreaterThanOrEqual(5)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
    `${count} things this week.`,
  )
  for (let at = 0; at < count; at += 1) {
    const text = await lines().nth(at).innerText()
    expect(text).toMatch(/^(?:One|The names of|\d+) /)
    const target = (await lines().nth(at).getAttribute('href')) ?? ''
    await lines().nth(at).click()
    await page.waitForURL(`${story.here.origin}${target}`)
    await page.getByRole('main').getByRole('heading', { level: 1 }).first().waitFor()
    expect(await page.getByText('There is no such page.').count(), target).toBe(0)
    await goTo(page, 'This week')
    await heading(page, `${count} things this week.`)
  }
})

test('nobody is named, neither who asked nor who helps', async () => {
  const shown = await story.coordinator.page.getByRole('main').innerText()
  const { rows } = await story.here.databases.owner.cases.query<{ name: string }>(
    'select name from supporter union select name from account union select name from application',
  )
  expect(rows.length).toBeGreaterThan(20)
  for (const { name } of rows) expect(shown).not.toContain(name)
})

test('where nothing is due, it says so kindly', async () => {
  const { owner } = story.here.databases
  const tables = [
    'request',
    'referral',
    'check_in',
    'incident',
    'debrief',
    'application',
    'training',
  ]
  for (const table of [...tables, 'rollout', 'gathering', 'survey', 'resource']) {
    await owner.cases.query(`delete from ${table}`)
  }
  const { page } = story.coordinator
  await goTo(page, 'Today')
  await goTo(page, 'This week')
  await heading(page, 'Nothing is due this week.')
  await says(page, 'Have a good week.')
  await story.coordinator.leave()
})
