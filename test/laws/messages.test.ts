import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const folder = resolve(import.meta.dirname, '../../src/web/messages')
/** The web is compiled apart, for browsers: what it says is read as data. */
const words: { readonly languages: readonly string[] } = await import(
  resolve(folder, '../kit/words.ts')
)
const { languages } = words
const files = (await readdir(folder)).filter((name) => name.endsWith('.ts'))

type Leaf = string | ((...parameters: unknown[]) => unknown)
type Catalogue = { readonly [key: string]: Leaf | Catalogue }

/** Every text of a catalogue by its path. */
function leavesOf(catalogue: Catalogue, path = ''): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>()
  for (const [key, value] of Object.entries(catalogue)) {
    const here = path === '' ? key : `${path}.${key}`
    if (typeof value === 'object')
      for (const [deep, leaf] of leavesOf(value, here)) leaves.set(deep, leaf)
    else leaves.set(here, value)
  }
  return leaves
}

/** All that a file exports as one text object a language. */
async function listCatalogues(file: string): Promise<Readonly<Record<string, Catalogue>>[]> {
  const module: Record<string, unknown> = await import(resolve(folder, file))
  return Object.values(module).filter(
    (each): each is Record<string, Catalogue> =>
      typeof each === 'object' && each !== null && languages.every((language) => language in each),
  )
}

const catalogues = (
  await Promise.all(
    files.map(async (file) =>
      (await listCatalogues(file)).map((texts, at) => ({ name: `${file} ${at}`, texts })),
    ),
  )
).flat()

test('there are catalogues, and no file of one language stands alone', async () => {
  expect(catalogues.length).toBeGreaterThanOrEqual(8)
  const found = new Set(catalogues.map(({ name }) => name.split('.')[0]))
  const bases = new Set(files.map((file) => file.replace(/(-(en|es))?\.ts$/, '')))
  const alone = [...bases].filter(
    (base) => ![...found].some((each) => base.startsWith(each ?? ' ')),
  )
  expect(alone).toEqual([])
})

test.each(catalogues)('$name says the same things in every language', ({ texts }) => {
  const english = leavesOf(texts['en'] ?? {})
  expect(english.size).toBeGreaterThan(0)
  expect(Object.keys(texts).toSorted()).toEqual([...languages].toSorted())
  for (const language of languages) {
    const other = leavesOf(texts[language] ?? {})
    expect([...other.keys()].toSorted()).toEqual([...english.keys()].toSorted())
    for (const [key, leaf] of other) {
      const first = english.get(key)
      expect(typeof leaf, key).toBe(typeof first)
      if (leaf === '') expect(first, key).toBe('')
    }
  }
})

/** Long enough that two languages do not share it by accident. */
const LONG = 30

test.each(catalogues)('$name is translated, not copied', ({ texts }) => {
  const english = leavesOf(texts['en'] ?? {})
  for (const language of languages.filter((each) => each !== 'en')) {
    const copied = [...leavesOf(texts[language] ?? {})].filter(
      ([key, leaf]) => typeof leaf === 'string' && leaf.length > LONG && leaf === english.get(key),
    )
    expect(copied.map(([key]) => key)).toEqual([])
  }
})
