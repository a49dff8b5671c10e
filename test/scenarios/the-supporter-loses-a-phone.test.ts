import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askForPeer, comeBack } from '#test/support/asker.ts'
import { openBrowser, visit, type Visit } from '#test/support/browser.ts'
import { makeDatabases, type TestDatabases } from '#test/support/databases.ts'
import {
  acceptOffer,
  addAuthenticator,
  enrol,
  follow,
  fourWordsOf,
  heading,
  invitationOf,
  press,
  sayAsAsker,
  sayAtDesk,
  says,
  signInWithSheet,
  visitDesk,
} from '#test/support/desk.ts'
import { startInstallation, type Installation } from '#test/support/installation.ts'
import { plantNetwork, type KnownSupporter, type Network } from '#test/support/network.ts'

let databases: TestDatabases
let network: Network
let installation: Installation
let browser: Browser
let phone: Visit

/** Whoever was shut out is told so, and the browser writes it down. */
const expected = /401 \(Unauthorized\)|404 \(Not Found\)/

beforeAll(async () => {
  databases = await makeDatabases()
  network = await plantNetwork(databases.store, { supporters: 2 })
  installation = await startInstallation({ databases })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await installation.stop()
})

function supporterAt(place: number): KnownSupporter {
  const found = network.supporters[place]
  if (found === undefined) throw new TypeError('nobody')
  return found
}

const atDesk = async (who: KnownSupporter | Network['coordinators'][0]): Promise<Visit> =>
  await visitDesk(browser, installation.origin, { who, expected })

async function ask(): Promise<string> {
  const { page, leave } = await visit(browser, `${installation.origin}/ask/${network.slug}`)
  const words = await askForPeer(page, () => Promise.resolve())
  await leave()
  return words
}

async function comingBack(words: string): Promise<Visit> {
  const visitor = await visit(browser, `${installation.origin}/return`, { expected })
  await comeBack(visitor.page, words)
  return visitor
}

/** On the page Security: the browser wants to see once more that it is the person themselves. */
async function addPasskey({ page, context }: Visit, words: string): Promise<void> {
  await addAuthenticator(context, page)
  await follow(page, 'Security')
  await press(page, 'Add a passkey')
  await signInWithSheet(page, words)
  await page
    .getByRole('listitem')
    .filter({ hasText: /^Passkey of/ })
    .waitFor()
}

async function signInWithPasskey(page: Page, { name }: KnownSupporter): Promise<void> {
  await press(page, 'Use my passkey')
  await says(page, `Signed in as ${name}`)
}

test('with a passkey on the phone a supporter signs in, says yes and talks', async () => {
  const ada = supporterAt(0)
  const words = await ask()
  phone = await atDesk(ada)
  await addPasskey(phone, ada.words)
  await press(phone.page, 'Sign out here')
  await signInWithPasskey(phone.page, ada)
  await follow(phone.page, 'Offers')
  await acceptOffer(phone.page)
  await sayAtDesk(phone.page, 'Hello, I am here.')
  const asker = await comingBack(words)
  await heading(asker.page, 'Your conversation')
  await sayAsAsker(asker.page, 'I am glad that you are.')
  await phone.page.getByText('I am glad that you are.').waitFor()
  await asker.leave()
})

test('the phone is lost: the sheet opens everything elsewhere, and the phone opens nothing more', async () => {
  const ada = supporterAt(0)
  const laptop = await atDesk(ada)
  await readTalk(laptop.page)
  await follow(laptop.page, 'Security')
  await laptop.page.getByRole('button', { name: /^Remove Passkey of/ }).click()
  await press(laptop.page, 'Remove')
  await laptop.page
    .getByRole('listitem')
    .filter({ hasText: /^Passkey of/ })
    .waitFor({ state: 'detached' })

  await phone.page.reload()
  await heading(phone.page, 'Sign in')
  await press(phone.page, 'Use my passkey')
  await says(phone.page, 'Nobody has this key here. It may have been removed.')
  expect(await phone.page.getByText('I am glad that you are.').count()).toBe(0)
  await phone.leave()

  await addPasskey(laptop, ada.words)
  await press(laptop.page, 'Sign out here')
  await signInWithPasskey(laptop.page, ada)
  await readTalk(laptop.page)
  await sayAtDesk(laptop.page, 'I lost my phone, and nothing else.')
  await laptop.leave()
})

async function readTalk(page: Page): Promise<void> {
  await follow(page, 'Talks')
  await follow(page, 'Open the talk')
  await page.getByText('I am glad that you are.').waitFor()
}

test('somebody lost everything: the coordinator revokes, and the talk waits for another', async () => {
  const ben = supporterAt(1)
  const words = await ask()
  const thief = await atDesk(ben)
  await acceptOffer(thief.page)
  const asker = await comingBack(words)
  await heading(asker.page, 'Your conversation')

  const coordinator = await atDesk(network.coordinators[0])
  await follow(coordinator.page, 'Supporters')
  await follow(coordinator.page, ben.name)
  await press(coordinator.page, `Revoke ${ben.name}`)
  await press(coordinator.page, 'Yes, revoke')
  await says(coordinator.page, `${ben.name} can no longer sign in.`)
  await coordinator.leave()

  await heading(asker.page, 'A peer is being looked for.')
  await asker.leave()
  await thief.page.reload()
  await heading(thief.page, 'Sign in')
  await signInWithSheet(thief.page, ben.words)
  await says(thief.page, 'Nobody has this key here. It may have been removed.')
  await thief.leave()
  const held = await databases.owner.cases.query(
    `select from offer where supporter_id = $1 and state in ('listed', 'open', 'accepted')`,
    [ben.supporter],
  )
  expect(held.rowCount).toBe(0)
})

test('with a new invitation they come back, with new keys, and are compared anew', async () => {
  const ben = supporterAt(1)
  const coordinator = await atDesk(network.coordinators[0])
  const { page } = coordinator
  await follow(page, 'Supporters')
  await follow(page, ben.name)
  await press(page, 'Make a new link')
  const link = await invitationOf(installation.mailbox, ben.email)
  const back = await visit(browser, link, { width: 1280, expected })
  await addAuthenticator(back.context, back.page)
  await enrol(back.page)
  const four = await fourWordsOf(back.page)
  await press(back.page, 'To the desk')
  await follow(page, 'Supporters')
  const box = page.getByRole('checkbox', { name: `${ben.name} read the same four words` })
  await box.waitFor()
  expect(await fourWordsOf(page)).toBe(four)
  await box.check()
  await press(page, 'Put one supporter on the roster')
  await says(page, `On the roster: ${ben.name}.`)
  await coordinator.leave()

  const { rows } = await databases.owner.cases.query<{ key_id: string; state: string }>(
    'select key_id, state from supporter where supporter_id = $1',
    [ben.supporter],
  )
  expect(rows[0]?.state).toBe('active')
  expect(rows[0]?.key_id).not.toBe(ben.keyId)
  await back.page.reload()
  await heading(back.page, 'Unlock your keys')
  await press(back.page, 'Use my passkey')
  await heading(back.page, 'Nobody waits for you.')
  await back.leave()
})
