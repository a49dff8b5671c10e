import { expect, test } from 'vitest'
import { callerAddress } from './caller-address.ts'

test.each([
  { what: 'nobody in front', proxies: 0, heard: '198.51.100.7', address: '10.0.0.1' },
  { what: 'one proxy', proxies: 1, heard: '203.0.113.9, 198.51.100.7', address: '198.51.100.7' },
  { what: 'two', proxies: 2, heard: 'x, 198.51.100.7, 10.0.0.2', address: '198.51.100.7' },
  { what: 'one that says nothing', proxies: 1, heard: undefined, address: '10.0.0.1' },
  { what: 'fewer than there are', proxies: 2, heard: '198.51.100.7', address: '10.0.0.1' },
])('the caller behind $what', ({ proxies, heard, address }) => {
  const headers = new Headers(heard === undefined ? {} : { 'x-forwarded-for': heard })
  expect(callerAddress({ headers, peer: '10.0.0.1', proxies })).toBe(address)
})
