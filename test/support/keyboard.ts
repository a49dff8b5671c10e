import type { Locator, Page } from 'playwright-core'

const MOST_STEPS = 80

/** Looked up once: asking for a role again at every key takes longer than the key. */
async function focusOn(target: Locator): Promise<() => Promise<boolean>> {
  await target.waitFor()
  const handle = await target.elementHandle()
  return async () => handle?.evaluate((element) => element === document.activeElement) ?? false
}

async function pressUntil(page: Page, key: string, done: () => Promise<boolean>): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (await done()) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} never leads there`)
}

/** Goes on with Tab until the focus is there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await pressUntil(page, 'Tab', await focusOn(target))
}

export async function pressButton(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: true }))
  await page.keyboard.press('Enter')
}

/** One of a group of radio buttons: Tab reaches the group, the arrows what is in it. */
export async function chooseRadio(page: Page, name: string | RegExp): Promise<void> {
  const target = page.getByRole('radio', { name, exact: true })
  const group = await target.getAttribute('name')
  await pressUntil(page, 'Tab', async () =>
    page.evaluate((group) => document.activeElement?.getAttribute('name') === group, group),
  )
  const hasFocus = await focusOn(target)
  if (await hasFocus()) await page.keyboard.press('Space')
  else await pressUntil(page, 'ArrowDown', hasFocus)
}

export async function tick(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('checkbox', { name }))
  await page.keyboard.press('Space')
}

/** A closed list: the arrows go through what it offers. */
export async function select(page: Page, label: string, option: string): Promise<void> {
  await tabTo(page, page.getByLabel(label, { exact: true }))
  await pressUntil(page, 'ArrowDown', async () =>
    page.evaluate((option) => {
      const list = document.activeElement
      return list instanceof HTMLSelectElement && list.selectedOptions[0]?.label === option
    }, option),
  )
}

export async function type(page: Page, label: string | RegExp, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label))
  await page.keyboard.type(text)
}

/** In a field of a list by its exact name: the beginning is enough, the next Tab takes what fits first. */
export async function typeAhead(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, page.getByRole('combobox', { name, exact: true }))
  await page.keyboard.type(text)
}

/** Counts every key from now on; gives how many there were so far. */
export async function countKeys(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.documentElement.dataset['keys'] = '0'
    const count = () => {
      const { dataset } = document.documentElement
      dataset['keys'] = String(Number(dataset['keys']) + 1)
    }
    addEventListener('keydown', count, true)
  })
  return async () =>
    await page.evaluate(() => Number(document.documentElement.dataset['keys'] ?? Number.NaN))
}
