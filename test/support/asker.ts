import type { Page } from 'playwright-core'

/** Presses Continue, as somebody does who has answered or does not want to. */
export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
}

const LAST_QUESTION = 'Who should choose the peer?'

/** Asks for a peer with the answers that a story needs, and keeps the twelve words. */
export async function askForPeer(
  page: Page,
  answer: (question: string) => Promise<void>,
): Promise<string> {
  await page.getByRole('button', { name: 'Begin' }).click()
  for (;;) {
    const question = await page.locator('main h1').innerText()
    await answer(question)
    await goOn(page)
    if (question === LAST_QUESTION) break
    await page.locator('main h1').filter({ hasNotText: question }).waitFor()
  }
  await page.getByText('Nothing has been sent yet.').waitFor()
  await goOn(page)
  const words = await readWords(page)
  await page.getByRole('button', { name: 'I have kept them' }).click()
  for (const field of await listAskedBack(page)) {
    await page.getByLabel(field.label, { exact: true }).fill(words[field.place - 1] ?? '')
  }
  await page.getByRole('button', { name: 'Send it now' }).click()
  await page.getByRole('heading', { name: 'You are heard.' }).waitFor()
  return words.join(' ')
}

export async function readWords(page: Page): Promise<readonly string[]> {
  await page.getByRole('heading', { name: 'Keep these twelve words.' }).waitFor()
  return await page.locator('main').getByRole('list').getByRole('listitem').allInnerTexts()
}

/** Which of the twelve words the page asks back. */
export async function listAskedBack(page: Page) {
  await page.getByRole('heading', { name: 'Two of your words, please.' }).waitFor()
  const labels = await page.locator('main label').allInnerTexts()
  return labels.map((label) => ({ label, place: Number(/\d+/.exec(label)?.[0]) }))
}

/** Opens the case again with the words, as somebody does who kept them on paper. */
export async function comeBack(page: Page, words: string): Promise<void> {
  await page.getByLabel('Twelve words').fill(words)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
}

/** In either side's page of a talk; waits until it stands there. */
export async function sayInTalk(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.getByText(text).waitFor()
}
