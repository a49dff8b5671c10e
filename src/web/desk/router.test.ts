import { expect, test } from 'vitest'
import { matchPath } from './router.ts'

test.each([
  ['/desk/talks', '/desk/talks', {}],
  ['/desk/talks/:offer', '/desk/talks/a-b', { offer: 'a-b' }],
  ['/desk/talks/:offer', '/desk/talks/a%20b', { offer: 'a b' }],
  ['/desk/talks/:offer', '/desk/talks/', undefined],
  ['/desk/talks/:offer', '/desk/talks', undefined],
  ['/desk/talks', '/desk/talks/a', undefined],
  ['/desk/talks', '/desk/offers', undefined],
])('%s against %s', (pattern, address, params) => {
  expect(matchPath(pattern, address)).toEqual(params)
})
