import { readdir, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

test('every capability is in the glossary under the name it has in the code', async () => {
  const glossary = await readFile(resolve(root, 'docs/glossary.md'), 'utf8')
  const entries = await readdir(resolve(root, 'src/server/actions'), { withFileTypes: true })
  const capabilities = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  expect(capabilities.length).toBeGreaterThanOrEqual(10)
  const line = glossary.split('\n').find((text) => text.startsWith('Capabilities have one name'))
  for (const name of capabilities) expect(line, name).toContain(name)
})

test('decision records are numbered without gaps and say their status', async () => {
  const folder = resolve(root, 'docs/decisions')
  const names = (await readdir(folder)).toSorted()
  expect(names.length).toBeGreaterThanOrEqual(8)
  for (const [at, name] of names.entries()) {
    expect(name).toMatch(new RegExp(`^${String(at + 1).padStart(4, '0')}-[a-z0-9-]+\\.md$`))
    const text = await readFile(resolve(folder, name), 'utf8')
    expect(text, name).toMatch(/^# \d{4}: .+\n\nStatus: (accepted|superseded)/)
    for (const part of ['**Context.**', '**Decision.**', '**Consequences.**'])
      expect(text, name).toContain(part)
  }
})
