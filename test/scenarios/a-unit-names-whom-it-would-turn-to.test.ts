import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { visit, type Visit } from '#test/support/browser.ts'
import { fill, heading, press, says } from '#test/support/desk.ts'
import { goTo, visitAs } from '#test/support/staff.ts'
import { beginStory } from '#test/support/story.ts'

const UNIT = 'Radiology'

const story = beginStory('Hospital coordinator')
let leader: Visit
let link: string

beforeAll(async () => {
  leader = await visitAs(story.browser, story.here.origin, { part: 'Unit leader' })
})

/** To the question of the unit, by the pages that lead there. */
async function openQuestion(page: Page): Promise<void> {
  await goTo(page, 'Rollouts')
  await page
    .getByRole('link', { name: new RegExp(UNIT) })
    .first()
    .click()
  await page.locator('main a[href$="/nomination"]').click()
  await page.getByRole('link', { name: 'Back to the rollout' }).waitFor()
}

type Row = Readonly<Record<string, unknown>>
const ask = async (sql: string): Promise<readonly Row[]> =>
  (await story.here.databases.owner.cases.query<Row>(sql)).rows

test('the coordinator opens the question for a unit and gets a link', async () => {
  const { page } = story.coordinator
  await openQuestion(page)
  await heading(page, 'Ask whom people turn to.')
  await fill(page, 'Names to offer while one types (may stay empty)', 'Nia Ember\nOla Pine\n')
  await press(page, 'Open the question')
  await heading(page, 'The question is open.')
  await says(page, 'Fewer than 5 people answered')
  link = (await page.locator('code').textContent()) ?? ''
  expect(link).toMatch(/\/nominate#[\w-]{22}$/)
})

test('the link is copied at a press, and a browser that refuses is not silent', async () => {
  const { page, context } = story.coordinator
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await press(page, 'Copy the link')
  await says(page, 'Copied.')
  expect(await page.evaluate(async () => await navigator.clipboard.readText())).toBe(link)
  const focused = page.getByRole('button', { name: 'Copy the link' })
  expect(await focused.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.evaluate(() => {
    navigator.clipboard.writeText = async () => await Promise.reject(new Error('not allowed'))
  })
  await press(page, 'Copy the link')
  await says(page, 'The browser did not allow copying.')
})

async function answer(names: readonly string[], locale = 'en-US'): Promise<void> {
  const somebody = await visit(story.browser, link, { locale })
  const { page } = somebody
  const isEnglish = locale === 'en-US'
  await heading(
    page,
    isEnglish ? /^Following a stressful event/ : /^Después de un hecho estresante/,
  )
  for (const [at, name] of names.entries()) {
    await fill(page, `${isEnglish ? 'Name' : 'Nombre'} ${at + 1}`, name)
  }
  await press(page, isEnglish ? 'Send' : 'Enviar')
  await heading(page, isEnglish ? 'Thank you.' : 'Gracias.')
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  expect(await somebody.context.cookies()).toEqual([])
  await somebody.leave()
}

test('people of the unit answer, in two languages, and nobody sees a name', async () => {
  const jobs = await ask('select count(*)::int as jobs from graphile_worker._private_jobs')
  await answer(['Nia Ember', 'Quentin Solitary'])
  await answer(['nia ember'], 'es-ES')
  await answer(['Ola Pine', 'Nía Ember'])
  await answer(['Ola  Pine'])
  await answer(['Nia Ember'])
  const { page } = story.coordinator
  await press(page, 'Count again')
  await says(page, 'At least 5 people answered')
  for (const each of [page, leader.page]) {
    if (each === leader.page) await openQuestion(each)
    await heading(each, 'The question is open.')
    expect(await each.getByRole('main').innerText()).not.toMatch(/quentin/i)
  }
  expect(await ask('select count(*)::int as jobs from graphile_worker._private_jobs')).toEqual(jobs)
})

test('once it is closed, names that came often are ranked, and the others are gone', async () => {
  const { page } = story.coordinator
  await press(page, 'Close now')
  await press(page, 'Yes, close it')
  await heading(page, 'Names to look over.')
  await says(page, 'One other name was written once.')
  const names = await page.locator('.nominees strong').allTextContents()
  expect(names).toEqual(['Nía Ember', 'Ola Pine'])
  const [counted] = await ask(
    `select (select count(*) from nomination where tally::text ilike '%quentin%')::int as tallies,
            (select count(*) from nominee where name ilike '%quentin%')::int as names`,
  )
  expect(counted).toEqual({ tallies: 0, names: 0 })
  const late = await visit(story.browser, link)
  await heading(late.page, 'This question is closed.')
  await late.leave()
})

test('a leader reviews, and the coordinator invites whom the leader approved', async () => {
  await goTo(leader.page, 'Rollouts')
  await openQuestion(leader.page)
  await press(leader.page, 'Decline Ola Pine')
  await press(leader.page, 'Undo for Ola Pine')
  await press(leader.page, 'Approve Ola Pine')
  await press(leader.page, 'Approve Nía Ember')
  await leader.page.getByText('approved').nth(1).waitFor()
  const { page } = story.coordinator
  await goTo(page, 'Rollouts')
  await openQuestion(page)
  for (const [name, email] of [
    ['Ola Pine', 'ola@unit.example'],
    ['Nía Ember', 'nia@unit.example'],
  ] as const) {
    const row = page.getByRole('listitem').filter({ hasText: name })
    await row.getByLabel(`E-mail of ${name}`).fill(email)
    await row.getByRole('button', { name: 'Send the invitation' }).click()
    await row.getByText('invited', { exact: true }).waitFor()
  }
})

async function openInvitation(email: string): Promise<Visit> {
  const find = async () =>
    (await ask(`select body from outbox_mail where recipient = '${email}'`)).map(({ body }) =>
      String(body),
    )
  await expect.poll(find, { timeout: 20_000 }).toHaveLength(1)
  const [letter = ''] = await find()
  expect(letter).toMatch(/quarterly meetings[^]*fine to say no[^]*reuniones trimestrales/)
  return await visit(story.browser, /http\S+\/nominee#[\w-]{43}/.exec(letter)?.[0] ?? '')
}

test('one says yes and goes on as an applicant; the other’s no looks like silence to the leader', async () => {
  const nia = await openInvitation('nia@unit.example')
  await press(nia.page, 'Yes, I would like to')
  await nia.page.getByLabel('Your role at work').selectOption({ label: 'Nurse' })
  await press(nia.page, 'Say yes')
  await heading(nia.page, 'Thank you. We are glad.')
  await nia.leave()
  const ola = await openInvitation('ola@unit.example')
  await press(ola.page, 'No, thank you')
  await heading(ola.page, 'Thank you for telling us.')
  await ola.leave()
  expect(await ask(`select name, state from application where email = 'nia@unit.example'`)).toEqual(
    [{ name: 'Nía Ember', state: 'reviewing' }],
  )
  const standing = async ({ page }: Visit) => {
    await goTo(page, 'Rollouts')
    await openQuestion(page)
    await heading(page, 'One person said yes.')
    const row = page.getByRole('listitem').filter({ hasText: 'Ola Pine' })
    return (await row.innerText()).split('\n').at(-1)
  }
  expect(await standing(story.coordinator)).toBe('said no, thank you')
  expect(await standing(leader)).toBe('invited')
  await story.coordinator.leave()
  await leader.leave()
})
