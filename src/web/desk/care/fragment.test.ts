import { array, assert, option, property, record, string } from 'fast-check'
import { expect, test } from 'vitest'
import { toFragment } from './fragment.ts'

const words = { elsewhere: 'Other places', call: 'Call' }

test('people stand under where they work, with their letters and contact', () => {
  const people = [
    { name: 'Ana', credentials: 'RN', unit: 'Emergency', contact: 'ext. 0100' },
    { name: 'Bo', credentials: '', unit: null, contact: null },
  ]
  const html = toFragment({ name: 'Peers', phone: '617-555-0100', people }, words)
  expect(html).toContain('<h3>Emergency</h3>\n  <ul>\n    <li>Ana, RN: ext. 0100</li>')
  expect(html).toContain('<h3>Other places</h3>\n  <ul>\n    <li>Bo</li>')
})

test('whatever a name holds, there is no element but ours in it, and nothing that runs', () => {
  const text = string({ unit: 'grapheme' }).map(
    (each) => `${each}<script>alert("1")</script><img onerror='x'>`,
  )
  const person = record({
    name: text,
    credentials: text,
    unit: option(text),
    contact: option(text),
  })
  assert(
    property(array(person, { maxLength: 5 }), text, (people, name) => {
      const html = toFragment({ name, phone: name, people }, words)
      const tags = html.match(/<[^>]*>/gu) ?? []
      for (const tag of tags) expect(tag).toMatch(/^<\/?(?:section|h2|h3|ul|li|p)>$/u)
      expect(tags.length).toBeGreaterThan(3)
    }),
  )
})
