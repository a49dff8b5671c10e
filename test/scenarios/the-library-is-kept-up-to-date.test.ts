import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { visit, type Visit } from '#test/support/browser.ts'
import { fill, follow, heading, press, says } from '#test/support/desk.ts'
import { startLooking } from '#test/support/looks.ts'
import { goTo, visitAs } from '#test/support/staff.ts'
import { beginStory } from '#test/support/story.ts'

const STALE = 'Harbor Night Line'
const ATTACK = '<img src=x onerror=alert(1)>'

const story = beginStory('Hospital coordinator')

/** What a visitor of the program's public page reads. */
async function readLibrary(): Promise<{ readonly page: Page; readonly leave: Visit['leave'] }> {
  const visitor = await visit(story.browser, `${story.here.origin}/resources/sample-alder`)
  await heading(visitor.page, 'Where to turn')
  await heading(visitor.page, 'To call right away')
  return visitor
}

test('the week says that a line wants a look, and leads to it', async () => {
  const { page } = story.coordinator
  const looks = startLooking(page)
  await goTo(page, 'Today')
  await follow(page, 'What else is due this week')
  await heading(page, /things this week\.$/)
  await looks.at('week')
  await follow(page, 'One library entry wants to be looked over.')
  await says(page, 'One entry wants to be looked over.')
  await says(page, 'One link led nowhere last night.')
  await looks.at('resources')
  expect(looks.count()).toBe(2)
})

test('askers see the stale line all the same', async () => {
  const visitor = await readLibrary()
  await heading(visitor.page, STALE)
  await visitor.leave()
  const asker = await visit(story.browser, `${story.here.origin}/ask/sample-alder`)
  await says(asker.page, STALE)
  await says(asker.page, '617-555-0188')
  await asker.leave()
})

test('looked over today, it is asked about no more; and that can be taken back', async () => {
  const { page } = story.coordinator
  await follow(page, STALE)
  await says(page, 'The day to look this over has passed. It is still shown.')
  await press(page, 'Looked over today: it is right')
  await says(page, /^Thank you\. Next time by/)
  await page.getByText('The day to look this over has passed.').waitFor({ state: 'detached' })
  await press(page, 'Undo')
  await says(page, 'The day to look this over has passed. It is still shown.')
  await press(page, 'Looked over today: it is right')
  await goTo(page, 'Resources')
  await says(page, 'One link led nowhere last night.')
  await page.getByText('One entry wants to be looked over.').waitFor({ state: 'detached' })
})

test('a new text is written, previewed and read by everybody, and its markup stays text', async () => {
  const { page } = story.coordinator
  const looks = startLooking(page)
  await follow(page, 'Add a resource')
  await press(page, 'Save')
  await says(page, 'Please give it a title in every language that has a text.')
  await looks.at('add')
  await fill(page, 'Link', 'http://plain.example')
  await page.getByLabel('Title', { exact: true }).first().fill('When sleep does not come')
  await says(page, 'A link begins with https:// and has no name in it.')
  await fill(page, 'Link', '')
  await page
    .getByLabel('Text', { exact: true })
    .first()
    .fill(`## Tonight\n\n- Get **up**. ${ATTACK}\n- [Read on](javascript:alert(1)) or call 988.`)
  await page.getByText('Preview').click()
  await page.getByRole('heading', { name: 'Tonight' }).waitFor()
  await press(page, 'Save')
  await heading(page, 'When sleep does not come')
  await page.getByRole('heading', { name: 'Tonight' }).waitFor()
  await says(page, ATTACK)
  await looks.at('resource')
  expect(await page.locator('main img').count()).toBe(0)
  expect(await page.locator('main a[href^="javascript"]').count()).toBe(0)
  expect(await page.locator('main a[href="tel:988"]').count()).toBe(1)
  const visitor = await readLibrary()
  await heading(visitor.page, 'When sleep does not come')
  await visitor.leave()
  expect(looks.count()).toBe(2)
})

test('a leader suggests something, hears thanks, and sees it once it is published', async () => {
  const leader = await visitAs(story.browser, story.here.origin, { part: 'Unit leader' })
  await goTo(leader.page, 'Resources')
  await leader.page.getByText('Suggest a resource').click()
  await fill(leader.page, 'What is it?', 'A choir for night shifts')
  await fill(leader.page, 'Link', 'https://choir.example')
  await press(leader.page, 'Send the suggestion')
  await says(leader.page, 'Thank you. A coordinator will look at it.')
  expect(await leader.page.getByText('A choir for night shifts').count()).toBe(0)

  const { page } = story.coordinator
  await goTo(page, 'Resources')
  await heading(page, '2 suggestions')
  await press(page, 'Decline: A podcast about night work')
  await heading(page, 'One suggestion')
  await follow(page, 'Look at it')
  await press(page, 'Edit and publish')
  await press(page, 'Save and publish')
  await page.getByText('suggested', { exact: true }).waitFor({ state: 'detached' })

  await goTo(leader.page, 'Gatherings')
  await goTo(leader.page, 'Resources')
  await leader.page.getByRole('link', { name: 'A choir for night shifts' }).waitFor()
  await leader.leave()
})

test('a line is retired, and nobody is left without a number', async () => {
  const { page } = story.coordinator
  for (const line of [
    '988 Suicide & Crisis Lifeline',
    'Massachusetts Behavioral Health Help Line',
    'Physician Support Line',
    STALE,
  ]) {
    await goTo(page, 'Resources')
    await page.getByRole('main').getByRole('link', { name: line, exact: true }).click()
    await press(page, 'Retire')
    await says(page, 'Retired. It stays here and can be published again.')
  }
  const asker = await visit(story.browser, `${story.here.origin}/ask/sample-alder`)
  await says(asker.page, '833-773-2445')
  await says(asker.page, '888-409-0141')
  await asker.page.getByRole('link', { name: '988' }).first().waitFor()
  await asker.leave()
  await goTo(page, 'Resources')
  await press(page, 'Add the 3 starter texts')
  await page.getByRole('link', { name: '988 Suicide & Crisis Lifeline' }).first().waitFor()
  await story.coordinator.leave()
})
