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

type Named = { readonly name: string; readonly texts: Readonly<Record<string, Catalogue>> }

const together = (
  await Promise.all(
    files.map(async (file) =>
      (await listCatalogues(file)).map((texts, at) => ({ name: `${file} ${at}`, texts })),
    ),
  )
).flat()

/** Where a language is loaded by itself, its file is held against the English one of the same name. */
async function pairUp(file: string): Promise<Named> {
  const base = file.slice(0, -'-en.ts'.length)
  const texts = languages.map(async (language) => {
    const module: Record<string, unknown> = await import(resolve(folder, `${base}-${language}.ts`))
    const parts = Object.entries(module).filter(([, each]) => typeof each === 'object')
    // Exports are named alike but for the language at their end.
    return [language, Object.fromEntries(parts.map(([name, each]) => [name.slice(0, -2), each]))]
  })
  return { name: base, texts: Object.fromEntries(await Promise.all(texts)) }
}

/** A collection for loading holds no words of its own: its parts are checked one by one. */
const isCollection = (file: string): boolean => file.includes('-catalogue-')
const english = files.filter((file) => file.endsWith('-en.ts') && !isCollection(file))
const apart = await Promise.all(english.map(pairUp))
const catalogues: readonly Named[] = [...together, ...apart]

test('there are catalogues, and every file of one language has its twins', () => {
  expect(together.length).toBeGreaterThanOrEqual(8)
  expect(apart.length).toBeGreaterThanOrEqual(4)
  const bases = files.flatMap((file) => /^(.+)-(?:en|es)\.ts$/.exec(file)?.[1] ?? [])
  for (const base of new Set(bases)) {
    for (const language of languages) expect(files).toContain(`${base}-${language}.ts`)
  }
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
