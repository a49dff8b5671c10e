import {
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  hkdfSync,
  createHmac,
  verify,
  type KeyObject,
} from 'node:crypto'

// Written a second time with node:crypto alone and nothing of src/: if both agree, the formats are what they are said
// to be, and not merely what one program does.

const SUITE = 1
const EMPTY = Buffer.alloc(0)

export function framed(label: string, ...parts: readonly (Buffer | string | number)[]): Buffer {
  return Buffer.concat(
    [`peerlight/v1/${label}`, ...parts].flatMap((part) => {
      const bytes = toBuffer(part)
      return [u32(bytes.length), bytes]
    }),
  )
}

function toBuffer(part: Buffer | string | number): Buffer {
  if (typeof part === 'number') return u32(part)
  return typeof part === 'string' ? Buffer.from(part) : part
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

export function unframed(bytes: Buffer): readonly Buffer[] {
  const parts: Buffer[] = []
  for (let offset = 0; offset < bytes.length;) {
    const end = offset + 4 + bytes.readUInt32BE(offset)
    parts.push(bytes.subarray(offset + 4, end))
    offset = end
  }
  return parts
}

export const hkdf = (secret: Buffer, salt: Buffer, info: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, salt, info, 32))

export const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest()

export const seedOf = (entropy: Buffer, purpose: string, use: string): Buffer =>
  hkdf(entropy, Buffer.from(`peerlight/v1/${purpose}`), framed('seed', purpose, use))

export const commitment = (key: Buffer): Buffer => hkdf(key, Buffer.alloc(32), framed('commitment'))

function decipher(
  key: Buffer,
  nonce: Buffer,
  { aad, sealed }: { aad: Buffer; sealed: Buffer },
): Buffer {
  const cipher = createDecipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(aad)
  cipher.setAuthTag(sealed.subarray(-16))
  return Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()])
}

export function unbox(secret: Buffer, context: Buffer, box: Buffer): Buffer {
  if (box[0] !== SUITE) throw new Error('suite')
  const info = framed('box', SUITE, context)
  const key = hkdf(secret, box.subarray(1, 17), info)
  return decipher(key, Buffer.alloc(12), { aad: info, sealed: box.subarray(17) })
}

export function unpadded(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.lastIndexOf(0x80))
}

// RFC 9180, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM, base mode.
const KEM_SUITE = Buffer.concat([Buffer.from('KEM'), Buffer.from([0, 0x20])])
const HPKE_SUITE = Buffer.concat([Buffer.from('HPKE'), Buffer.from([0, 0x20, 0, 1, 0, 2])])

const extract = (salt: Buffer, secret: Buffer): Buffer =>
  createHmac('sha256', salt.length === 0 ? Buffer.alloc(32) : salt)
    .update(secret)
    .digest()

type Labeled = { readonly suite: Buffer; readonly label: string; readonly bytes: Buffer }

const labeledExtract = (salt: Buffer, { suite, label, bytes }: Labeled): Buffer =>
  extract(salt, Buffer.concat([Buffer.from('HPKE-v1'), suite, Buffer.from(label), bytes]))

function labeledExpand(secret: Buffer, { suite, label, bytes }: Labeled, length = 32): Buffer {
  const size = Buffer.from([0, length])
  const info = Buffer.concat([size, Buffer.from('HPKE-v1'), suite, Buffer.from(label), bytes])
  return createHmac('sha256', secret)
    .update(info)
    .update(Buffer.from([1]))
    .digest()
    .subarray(0, length)
}

const PKCS8 = {
  x25519: '302e020100300506032b656e04220420',
  ed25519: '302e020100300506032b657004220420',
}
const SPKI = { x25519: '302a300506032b656e032100', ed25519: '302a300506032b6570032100' }
type Curve = keyof typeof PKCS8

export function privateKey(curve: Curve, seed: Buffer): KeyObject {
  const key = Buffer.concat([Buffer.from(PKCS8[curve], 'hex'), seed])
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' })
}

function publicKey(curve: Curve, raw: Buffer): KeyObject {
  const key = Buffer.concat([Buffer.from(SPKI[curve], 'hex'), raw])
  return createPublicKey({ key, format: 'der', type: 'spki' })
}

export const rawPublic = (key: KeyObject): Buffer =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32)

export function kemPrivate(seed: Buffer): KeyObject {
  const secret = labeledExtract(EMPTY, { suite: KEM_SUITE, label: 'dkp_prk', bytes: seed })
  return privateKey(
    'x25519',
    labeledExpand(secret, { suite: KEM_SUITE, label: 'sk', bytes: EMPTY }),
  )
}

/** Opens a grant: suite ‖ encapsulated key ‖ ciphertext. */
export function ungrant(holder: KeyObject, context: Buffer, grant: Buffer): Buffer {
  if (grant[0] !== SUITE) throw new Error('suite')
  const encapsulated = grant.subarray(1, 33)
  const own = rawPublic(holder)
  const shared = diffieHellman({ privateKey: holder, publicKey: publicKey('x25519', encapsulated) })
  const eaePrk = labeledExtract(EMPTY, { suite: KEM_SUITE, label: 'eae_prk', bytes: shared })
  const kemContext = Buffer.concat([encapsulated, own])
  const secret = labeledExpand(eaePrk, {
    suite: KEM_SUITE,
    label: 'shared_secret',
    bytes: kemContext,
  })
  const suite = HPKE_SUITE
  const pskHash = labeledExtract(EMPTY, { suite, label: 'psk_id_hash', bytes: EMPTY })
  const info = framed('grant', context, own)
  const infoHash = labeledExtract(EMPTY, { suite, label: 'info_hash', bytes: info })
  const bytes = Buffer.concat([Buffer.from([0]), pskHash, infoHash])
  const schedule = labeledExtract(secret, { suite, label: 'secret', bytes: EMPTY })
  const key = labeledExpand(schedule, { suite, label: 'key', bytes })
  const nonce = labeledExpand(schedule, { suite, label: 'base_nonce', bytes }, 12)
  return decipher(key, nonce, { aad: EMPTY, sealed: grant.subarray(33) })
}

export function unenvelope(
  holder: KeyObject,
  context: Buffer,
  sealed: Buffer,
): { plain: Buffer; key: Buffer } {
  const key = ungrant(holder, context, sealed.subarray(0, 81))
  return { plain: unpadded(unbox(key, context, sealed.subarray(81))), key }
}

/** The body of a statement with one signature; throws if it is wrong. */
export function signedBody(statement: Buffer): { body: Buffer; signer: Buffer } {
  const [, body = EMPTY, signer = EMPTY, signature = EMPTY] = unframed(statement.subarray(1))
  if (!verify(null, body, publicKey('ed25519', signer), signature)) throw new Error('signature')
  return { body, signer }
}
