import { expect, test } from 'vitest'
import { contrastRatio, whyNotBrand } from './contrast.ts'

test('black on white is 21 to 1, and a colour on itself 1', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  expect(contrastRatio('#1f5f4f', '#1f5f4f')).toBe(1)
})

test('a colour that nobody can read on the paper is refused in either scheme', () => {
  expect(whyNotBrand({ pineLight: '#14523f', pineDark: '#8fd3bd' })).toBeUndefined()
  expect(whyNotBrand({ pineLight: null, pineDark: null })).toBeUndefined()
  expect(whyNotBrand({ pineLight: '#cfe8df', pineDark: null })).toBe('too-little-contrast')
  expect(whyNotBrand({ pineLight: null, pineDark: '#14352c' })).toBe('too-little-contrast')
})
