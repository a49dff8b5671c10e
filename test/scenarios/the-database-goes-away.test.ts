import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { routes } from '#http/routes.ts'
import { withClient } from '#cli/migrations/owner.ts'
import { askForPeer, goOn, listAskedBack, readWords } from '#test/support/asker.ts'
import { openBrowser, visit } from '#test/support/browser.ts'
import { fill, heading, press, says } from '#test/support/desk.ts'
import { openMailbox, type Mailbox } from '#test/support/mailbox.ts'
import { runPeerlight, type Process } from '#test/support/running.ts'
import { knock } from '#test/support/stranger.ts'

let peerlight: Process
let browser: Browser

beforeAll(async () => {
  peerlight = await runPeerlight({ supporters: 2 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await peerlight.stop()
})

const NAMES = ['peerlight_cases', 'peerlight_records'] as const

/** Nobody is let in any more, and whoever was in is thrown out: as when a database restarts, or is somewhere else. */
async function takeAway(): Promise<void> {
  await withClient(peerlight.databases.admin, async (client) => {
    for (const name of NAMES) {
      await client.query(`alter database ${name} allow_connections false`)
      await client.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1',
        [name],
      )
    }
  })
}

async function giveBack(): Promise<void> {
  await withClient(peerlight.databases.admin, async (client) => {
    for (const name of NAMES) await client.query(`alter database ${name} allow_connections true`)
  })
}

const countRequests = async () =>
  (await peerlight.owner.cases.query('select from request')).rowCount

test('while somebody asks the database goes away: nothing typed is lost, and it is sent once', async () => {
  const { origin, network } = peerlight
  const expected = /503 \(Service Unavailable\)/
  const { page, leave } = await visit(browser, `${origin}/ask/${network.slug}`, { expected })
  const note = 'After the night shift would be good.'
  const words = await askUntilSending(page, note)
  await takeAway()
  await press(page, 'Send it now')
  await heading(page, 'It has not been sent yet.')
  await says(page, 'Everything you typed is still here.')
  await page.getByRole('contentinfo').getByRole('link', { name: '617-555-0142' }).waitFor()
  await page.getByRole('contentinfo').getByRole('link', { name: '988' }).waitFor()
  await press(page, 'Try again')
  await heading(page, 'It has not been sent yet.')
  await giveBack()
  await press(page, 'Try again')
  await heading(page, 'You are heard.')
  await leave()
  expect(await countRequests()).toBe(1)

  const back = await visit(browser, `${origin}/return`)
  await fill(back.page, 'Twelve words', words)
  await press(back.page, 'Open')
  await heading(back.page, 'A peer is being looked for.')
  await back.leave()
})

/** Up to the last button. */
async function askUntilSending(page: Parameters<typeof askForPeer>[0], note: string) {
  await page.getByRole('button', { name: 'Begin' }).click()
  for (;;) {
    const question = await page.locator('main h1').innerText()
    if (question.startsWith('Anything')) await fill(page, 'A note to the peer', note)
    await goOn(page)
    if (question === 'Who should choose the peer?') break
    await page.locator('main h1').filter({ hasNotText: question }).waitFor()
  }
  await says(page, 'Nothing has been sent yet.')
  await goOn(page)
  const words = await readWords(page)
  await press(page, 'I have kept them')
  for (const { label, place } of await listAskedBack(page)) {
    await fill(page, label, words[place - 1] ?? '')
  }
  return words.join(' ')
}

test('every call that needs it says 503 meanwhile, with a code, and works again afterwards', async () => {
  const reads = [
    `/api/programs/show?program=${peerlight.network.slug}`,
    `/api/pools/show?program=${peerlight.network.slug}`,
    '/api/installation/show',
  ]
  const say = async (path: string) => await knock(peerlight.origin, { method: 'GET', path })
  await takeAway()
  for (const path of reads) {
    expect(await say(path), path).toMatchObject({ status: 503, code: 'unavailable' })
  }
  // Scarce ones are let through ten times a minute only; the next test needs some of these.
  const posts = routes.filter(({ endpoint }) => endpoint.method === 'POST' && !endpoint.scarce)
  expect(posts.length).toBeGreaterThan(100)
  for (const { endpoint } of posts) {
    const heard = await knock(peerlight.origin, { method: 'POST', path: endpoint.path, body: '{}' })
    expect([200, 400, 401, 503], endpoint.path).toContain(heard.status)
  }
  expect((await knock(peerlight.origin, { method: 'GET', path: '/' })).status).toBe(200)
  await giveBack()
  for (const path of reads) expect((await say(path)).status, path).toBe(200)
})

test('the mail server is down: the letter goes out when it is back', async () => {
  const { origin, network, mailbox } = peerlight
  const before = mailbox.letters.length
  expect(before).toBeGreaterThan(0)
  await mailbox.close()
  const { page, leave } = await visit(browser, `${origin}/ask/${network.slug}`)
  await askForPeer(page, () => Promise.resolve())
  await leave()
  await vi.waitFor(() => expect(failed()).toBeGreaterThan(0), { timeout: 15_000 })
  const back: Mailbox = await openMailbox(Number(new URL(mailbox.url).port))
  // At least once: a letter whose sending could not be marked as done before goes out again.
  const asked = network.supporters.map(({ email }) => email)
  const written = () => new Set(back.letters.flatMap((letter) => letter.to))
  await vi.waitFor(() => expect(written()).toEqual(new Set(asked)), { timeout: 60_000 })
  await back.close()
})

/** How often the log says that a letter could not be sent: by its name and code, never to whom. */
function failed(): number {
  const said = Buffer.concat(peerlight.printed).toString()
  expect(said).not.toContain('north.example')
  return said.split('\n').filter((line) => line.includes('"job":"offers.mail"')).length
}
