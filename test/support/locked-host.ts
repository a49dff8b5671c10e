import type { RequestListener } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:tls'
import type { Dialled, WayOut } from '#server/probe-link.ts'

/** Of hosts that exist in tests only; it locks nothing, and holds until 2120. */
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgy0eNVV5CumxLJsDL
wZphx7DnfwPmdS18O2HtexMgmdehRANCAASXn+0dahl0cwG/i1h/EV18D8jE7e9k
7EXNJaEN2O9Q0TtK+KcjCn+4JZ3PeV6ScxRgZuh7LXBpuT0ovKQA0uQd
-----END PRIVATE KEY-----`
const cert = `-----BEGIN CERTIFICATE-----
MIIBWzCCAQCgAwIBAgIBATAKBggqhkjOPQQDAjAXMRUwEwYDVQQDDAxnb29kLmV4
YW1wbGUwIBcNMjAwMTAxMDAwMDAwWhgPMjEyMDAxMDEwMDAwMDBaMBcxFTATBgNV
BAMMDGdvb2QuZXhhbXBsZTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABJef7R1q
GXRzAb+LWH8RXXwPyMTt72TsRc0loQ3Y71DRO0r4pyMKf7glnc95XpJzFGBm6Hst
cGm5PSi8pADS5B2jOzA5MCYGA1UdEQQfMB2CDGdvb2QuZXhhbXBsZYINb3RoZXIu
ZXhhbXBsZTAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0kAMEYCIQCLLTmT
itF+px85imBM1tMeaV7mupU4gteQCdxoFisziwIhAJFjHjKI4TfIv2ckkCxNwvUS
8pf3VZQRgfDLT2Oe+4hb
-----END CERTIFICATE-----`

/** An address of the public internet, behind which the tests' own server answers. */
export const PUBLIC = '93.184.215.14'

export type LockedHost = {
  readonly port: number
  /** Knows the hosts that it was given, and connects every one of them to the local server. */
  readonly out: (hosts: Readonly<Record<string, readonly string[]>>) => WayOut
  readonly dialled: Dialled[]
  readonly stop: () => Promise<void>
}

/** A real server behind a real lock, and a way out that leads to nothing else. */
export async function openLockedHost(listener: RequestListener): Promise<LockedHost> {
  const server = createServer({ key, cert }, listener)
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', resolve)
  await promise
  const { port } = server.address() as AddressInfo
  const dialled: Dialled[] = []
  return {
    port,
    dialled,
    out: (hosts) => ({
      resolve: (host) => {
        const found = hosts[host]
        return found === undefined ? Promise.reject(new Error('ENOTFOUND')) : Promise.resolve(found)
      },
      dial: (to) => {
        dialled.push(to)
        return connect({ host: '127.0.0.1', port, servername: to.host, ca: cert })
      },
    }),
    stop: async () => {
      server.closeAllConnections()
      const closed = Promise.withResolvers<void>()
      server.close(() => closed.resolve())
      await closed.promise
    },
  }
}
