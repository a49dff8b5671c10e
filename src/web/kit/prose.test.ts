import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { readProse } from './prose-lexer.ts'
import { plainBlocks, safeHref } from './prose-text.ts'
import { ProseBlocks } from './prose.tsx'

const draw = (text: string): string => renderToString(h(ProseBlocks, { blocks: readProse(text) }))

/** A `>` by itself opens nothing, and stands as it is in texts and addresses. */
const TAG = /<(?:[^"<>]|"[^"]*")*>/gu
/** All that may ever be drawn, to the letter. */
const DRAWN =
  /^<(?:\/?(?:h2|h3|p|ul|ol|li|strong|em|a|div|span)|br\/|div class="prose stack"|span class="safe-text"|a href="(?:https:\/\/|tel:|mailto:)[^"<]*" rel="noopener noreferrer"|a href="tel:[+\d]+")>$/u

function expectHarmless(html: string): void {
  for (const [tag] of html.matchAll(TAG)) expect(tag).toMatch(DRAWN)
  expect(html.replaceAll(TAG, '')).not.toContain('<')
}

test('headings, paragraphs, lists, bold, italics and links are drawn', () => {
  const html = draw(
    '# One\n\nSay **this** and *that*.\nNext line\n\n### Three\n\n- a\n- b\n\n1. first\n   - inner\n2. second\n\n[Read](https://read.example/a?b=c) or [write](mailto:a@b.example) or [call](tel:988)',
  )
  expect(html).toContain('<h2><span class="safe-text">One</span></h2>')
  expect(html).toContain('<h3>')
  expect(html).toContain('<strong><span class="safe-text">this</span></strong>')
  expect(html).toContain('<em>')
  expect(html).toMatch(/<ul><li>.*a.*<\/li><li>.*b.*<\/li><\/ul>/u)
  expect(html).toMatch(/<ol><li>.*first.*<ul><li>.*inner.*<\/li><\/ul><\/li><li>/u)
  expect(html).toContain('<a href="https://read.example/a?b=c" rel="noopener noreferrer">Read</a>')
  expect(html).toContain('href="mailto:a@b.example"')
  expect(html).toContain('<a href="tel:988" rel="noopener noreferrer">call</a>')
  expectHarmless(html)
})

test('a number in a text can be tapped, also in bold', () => {
  expect(draw('Call **988** or 617-555-0100.')).toMatch(/href="tel:988".*href="tel:\+16175550100"/u)
})

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  'before <b onclick=alert(1)>bold</b> after',
  '<svg/onload=alert(1)>',
  '<!-- <p> -->',
  '<a href="javascript:alert(1)">x</a>',
  '<div\n\nclass="note">\n**bold**\n</div>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '```html\n<script>alert(1)</script>\n```',
  '    <script>alert(1)</script>',
  '`<script>`',
  '> <script>alert(1)</script>',
  '| <script> | b |\n|---|---|\n| <img> | 2 |',
  '# <iframe src=//evil.example>',
  '- <style>*{display:none}</style>',
  '**<u>x</u>**',
  '<p style="position:fixed">x</p>',
])('markup stays text: %s', (text) => {
  const html = draw(text)
  expectHarmless(html)
  const shown = html.replaceAll(TAG, '').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
  for (const [word] of text.matchAll(/<\/?\w+|alert\(1\)/gu)) expect(shown).toContain(word)
})

test.each([
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#115;cript:alert(1))',
  '[x](\u0001javascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](vbscript:x)',
  '[x](blob:https://a.example/1)',
  '[x](file:///etc/passwd)',
  '[x](http://plain.example)',
  '[x](//elsewhere.example)',
  '[x](/desk/today)',
  '[x](#top)',
  '[x](https://friend.example@evil.example)',
  '<javascript:alert(1)>',
  '<http://plain.example>',
  'http://plain.example',
  'www.plain.example',
  '![x](https://track.example/pixel.gif)',
  '![x](javascript:alert(1))',
  '[x][1]\n\n[1]: javascript:alert(1)',
])('an address that is no page, number or mailbox is no link: %s', (text) => {
  const html = draw(text)
  expectHarmless(html)
  expect(html).not.toMatch(/href="(?!tel:)/u)
  expect(html).not.toMatch(/<img/u)
})

test.each([
  '[x](https://a.example/"onmouseover="alert(1))',
  '[x](https://a.example "title\\" onclick=alert(1)")',
  '[<img src=x onerror=alert(1)>](https://a.example)',
  '[[x](https://a.example)](https://b.example)',
  'https://a.example/<script>',
])('nothing breaks out of a link: %s', (text) => {
  expectHarmless(draw(text))
})

const hostile = constantFrom(
  ...'< > " \' & \\ ` * _ [ ] ( ) ! # | ~ : \n \u0000 \u202e'.split(' '),
  ...'- |1. |\n\n|> |//|  |988|https://a.example|javascript:|<script>|<a href=|onerror='.split('|'),
  ...'&#x3c;|&lt;|mailto:|tel:988|data:'.split('|'),
)

test('whatever somebody writes, only what is known is drawn', () => {
  const text = array(oneof(hostile, string({ maxLength: 6 })), { maxLength: 40 })
  assert(
    property(text, (parts) => {
      expectHarmless(draw(parts.join('')))
    }),
    { numRuns: 3000 },
  )
})

test.each([
  ['- '.repeat(5000)],
  ['1. '.repeat(4000)],
  ['> '.repeat(5000)],
  ['['.repeat(11_000)],
  ['*a '.repeat(3900)],
  ['**'.repeat(5900)],
  ['_a_'.repeat(3900)],
  ['<'.repeat(11_900)],
  [Array.from({ length: 100 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n')],
  ['a'.repeat(100_000)],
])('a text made to exhaust a page takes no time (%#)', (text) => {
  const began = performance.now()
  expectHarmless(draw(text))
  expect(performance.now() - began).toBeLessThan(2000)
})

test('what stands before the lexer comes is the text itself', () => {
  const html = renderToString(h(ProseBlocks, { blocks: plainBlocks('# One\n\n<b>two</b>\n\n\n') }))
  expectHarmless(html)
  expect(html.replaceAll(TAG, '')).toBe('# One&lt;b>two&lt;/b>')
})

test('only https, tel and mailto are addresses', () => {
  expect(safeHref('https://a.example')).toBe('https://a.example/')
  expect(safeHref('tel:988')).toBe('tel:988')
  expect(safeHref('java\nscript:alert(1)')).toBeUndefined()
  expect(safeHref('https:evil')).toBe('https://evil/')
  expect(safeHref('nothing')).toBeUndefined()
})
