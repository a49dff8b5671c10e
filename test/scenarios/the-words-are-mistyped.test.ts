import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkWords, makeEntropy, normaliseWords, wordsFromEntropy } from '#sealing/words.ts'
import { askForPeer, comeBack } from '#test/support/asker.ts'
import { openBrowser, visit, type Visit } from '#test/support/browser.ts'
import { makeDatabases } from '#test/support/databases.ts'
import { startInstallation, type Installation } from '#test/support/installation.ts'
import { plantNetwork } from '#test/support/network.ts'

let installation: Installation
let browser: Browser
let words: readonly string[]

beforeAll(async () => {
  const databases = await makeDatabases()
  const { slug } = await plantNetwork(databases.store)
  installation = await startInstallation({ databases })
  browser = await openBrowser()
  const asker = await visit(browser, `${installation.origin}/ask/${slug}`)
  words = (await askForPeer(asker.page, () => Promise.resolve())).split(' ')
  await asker.leave()
})
afterAll(async () => {
  await browser.close()
  await installation.stop()
})

/** A call of a stranger is refused, and the browser writes that it was. */
const expected = /404 \(Not Found\)/

async function returning(): Promise<Visit> {
  return await visit(browser, `${installation.origin}/return`, { expected })
}

const isOpen = async (page: Page) =>
  await page.getByRole('heading', { name: 'A peer is being looked for.' }).waitFor()
const isUnknown = async (page: Page) =>
  await page.getByRole('heading', { name: 'Nothing opens with these words.' }).waitFor()
const swapped = (list: readonly string[], one: number, other: number) =>
  list.with(one, list[other] ?? '').with(other, list[one] ?? '')

test('a wrong word is told while typing, and one tap puts the right one in its place', async () => {
  const { page, leave } = await returning()
  const calls = watchCalls(page)
  await page.getByLabel('Twelve words').fill(words.with(4, `${words[4]}q`).join(' '))
  await page.getByText('Word 5 is not on our list.').waitFor()
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  expect(calls).toEqual([])
  const meant = page.getByRole('group', { name: 'Did you mean:' }).getByRole('button')
  await meant.getByText(words[4] ?? '', { exact: true }).click()
  expect(normaliseWords(await page.getByLabel('Twelve words').inputValue())).toEqual(words)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await isOpen(page)
  await leave()
})

test('right words in the wrong order are told, and nothing is sent', async () => {
  const { page, leave } = await returning()
  const calls = watchCalls(page)
  await comeBack(page, anotherOrder().join(' '))
  await page.getByText('These are twelve words of the list, but not a set we gave.').waitFor()
  expect(calls).toEqual([])
  await comeBack(page, words.join(' '))
  await isOpen(page)
  await leave()
})

/** Two places changed so that the checksum notices, as it does fifteen times in sixteen. */
function anotherOrder(): readonly string[] {
  for (let other = 1; other < words.length; other += 1) {
    const tried = swapped(words, 0, other)
    if (tried.join(' ') !== words.join(' ') && checkWords(tried.join(' ')).kind === 'bad-checksum')
      return tried
  }
  throw new TypeError('every order of these words is a set')
}

test('eleven words are counted, not sent', async () => {
  const { page, leave } = await returning()
  const calls = watchCalls(page)
  await comeBack(page, words.slice(0, 11).join(' '))
  await page.getByRole('alert').filter({ hasText: '11 of 12' }).waitFor()
  expect(calls).toEqual([])
  await leave()
})

test.each([
  ['capitals', (list: readonly string[]) => list.join(' ').toUpperCase()],
  ['numbers', (list: readonly string[]) => list.map((word, at) => `${at + 1}. ${word}`).join(' ')],
  ['line breaks', (list: readonly string[]) => `\n${list.join('\r\n')}\n`],
  ['four letters', (list: readonly string[]) => list.map((word) => word.slice(0, 4)).join(' ')],
  ['commas', (list: readonly string[]) => list.join(', ')],
])('pasted with %s they open all the same', async (_how, write) => {
  const { page, leave } = await returning()
  await comeBack(page, write(words))
  await isOpen(page)
  await leave()
})

test('words of no case get one calm answer, and the right ones open afterwards', async () => {
  const { page, leave } = await returning()
  await comeBack(page, wordsFromEntropy(makeEntropy()).join(' '))
  await isUnknown(page)
  await page.getByText('We cannot tell which.').waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
  await page.getByRole('button', { name: 'Type them again' }).click()
  await comeBack(page, words.join(' '))
  await isOpen(page)
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/return')
  await leave()
})

function watchCalls(page: Page): string[] {
  const calls: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/api/')) calls.push(pathname)
  })
  return calls
}
