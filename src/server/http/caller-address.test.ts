import { expect, test } from 'vitest'
import { callerAddress, countedAddress } from './caller-address.ts'

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

test.each([
  ['198.51.100.7', '198.51.100.7'],
  ['::ffff:198.51.100.7', '198.51.100.7'],
  ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::1', '2001:db8:1:2::/64'],
  ['2001:db8::7', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['', ''],
])('%s is counted as %s', (address, counted) => {
  expect(countedAddress(address)).toBe(counted)
})
