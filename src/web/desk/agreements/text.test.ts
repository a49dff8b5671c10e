import { expect, test } from 'vitest'
import { toBlocks } from './text.tsx'

test('headings, paragraphs and points are told apart', () => {
  expect(toBlocks('# One\nFirst line\nsecond line\n\n- a\n- b\n\n\nLast')).toEqual([
    { kind: 'heading', text: 'One' },
    { kind: 'paragraph', text: 'First line\nsecond line' },
    { kind: 'points', points: ['a', 'b'] },
    { kind: 'paragraph', text: 'Last' },
  ])
})

test('what is none of them stays as it was typed', () => {
  expect(toBlocks('- a\nand more')).toEqual([{ kind: 'paragraph', text: '- a\nand more' }])
  expect(toBlocks('<b>#x</b>')).toEqual([{ kind: 'paragraph', text: '<b>#x</b>' }])
  expect(toBlocks('  \n\n ')).toEqual([])
})
