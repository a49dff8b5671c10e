import { createHash, generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto'
import { toBase64Url } from '#actions/key-id.ts'
import { ORIGIN, random } from './desk.ts'

type Bytes = Uint8Array<ArrayBuffer>

export type Passkey = {
  readonly id: string
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

export function makePasskey(): Passkey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return { id: toBase64Url(random(32)), privateKey, publicKey }
}

type Ceremony = {
  readonly challenge: string
  readonly origin?: string
  /** `false`: somebody touched it, and did not say who they are. */
  readonly verified?: boolean
  readonly counter?: number
}

const bytes = (buffer: Uint8Array): Bytes => new Uint8Array(buffer)
const sha256 = (data: Uint8Array | string): Buffer => createHash('sha256').update(data).digest()

const clientData = (type: string, { challenge, origin = ORIGIN }: Ceremony): Bytes =>
  bytes(Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })))

const PRESENT = 0x01
const VERIFIED = 0x04
const WITH_KEY = 0x40

function authenticatorData(ceremony: Ceremony, attested?: Buffer): Buffer {
  const { verified = true, counter = 0, origin = ORIGIN } = ceremony
  const flags = PRESENT | (verified ? VERIFIED : 0) | (attested === undefined ? 0 : WITH_KEY)
  const head = Buffer.alloc(5)
  head.writeUInt8(flags)
  head.writeUInt32BE(counter, 1)
  return Buffer.concat([sha256(new URL(origin).hostname), head, attested ?? Buffer.alloc(0)])
}

/** As a browser answers `navigator.credentials.create`, by WebAuthn §6.5.1, attestation `none`. */
export function register(passkey: Passkey, ceremony: Ceremony) {
  const id = Buffer.from(passkey.id, 'base64url')
  const length = Buffer.alloc(2)
  length.writeUInt16BE(id.length)
  const attested = Buffer.concat([Buffer.alloc(16), length, id, coseKey(passkey.publicKey)])
  const data = authenticatorData(ceremony, attested)
  const attestation = Buffer.concat([
    Buffer.from([0xa3]),
    text('fmt'),
    text('none'),
    text('attStmt'),
    Buffer.from([0xa0]),
    text('authData'),
    byteString(data),
  ])
  return {
    kind: 'passkey' as const,
    id: randomUUID(),
    label: 'passkey',
    challenge: ceremony.challenge,
    credentialId: passkey.id,
    attestation: bytes(attestation),
    clientData: clientData('webauthn.create', ceremony),
    prfSalt: random(32),
    wrapped: random(64),
  }
}

/** As a browser answers `navigator.credentials.get`. */
export function assert(passkey: Passkey, ceremony: Ceremony) {
  const data = authenticatorData(ceremony)
  const client = clientData('webauthn.get', ceremony)
  const signature = sign('sha256', Buffer.concat([data, sha256(client)]), passkey.privateKey)
  return {
    kind: 'passkey' as const,
    challenge: ceremony.challenge,
    credentialId: passkey.id,
    authenticatorData: bytes(data),
    clientData: client,
    signature: bytes(signature),
  }
}

/** RFC 9053 §7.1.1: key type EC2, ES256, P-256, and the two coordinates. */
function coseKey(publicKey: KeyObject): Buffer {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const coordinates = [x, y].map((each) => byteString(Buffer.from(each, 'base64url')))
  const [first = Buffer.alloc(0), second = Buffer.alloc(0)] = coordinates
  const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01])
  return Buffer.concat([head, Buffer.from([0x21]), first, Buffer.from([0x22]), second])
}

function text(value: string): Buffer {
  return Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)])
}

/** In the shortest form: the library writes the key again and compares lengths. */
function byteString(value: Buffer): Buffer {
  const isShort = value.length < 256
  const head = isShort ? [0x58, value.length] : [0x59, value.length >> 8, value.length & 0xff]
  return Buffer.concat([Buffer.from(head), value])
}
