export type Bytes = Uint8Array<ArrayBuffer>
export type Part = Uint8Array | string | number

const PREFIX = 'peerlight/v1/'
const LENGTH_BYTES = 4
const MOST = 0xffff_ffff

/**
 * Injective: every part is preceded by its length (u32, big-endian), so that no two lists of parts give the same bytes.
 * Text must be ASCII, numbers are written as u32. The label says what the bytes are for and is part of them.
 */
export function frame(label: string, ...parts: readonly Part[]): Bytes {
  return joinBytes([PREFIX + label, ...parts].flatMap(withLength))
}

export type Frame = { readonly label: string; readonly parts: readonly Bytes[] }

/** Throws `TypeError` unless the bytes are exactly one frame, to the last byte. */
export function parseFrame(bytes: Uint8Array): Frame {
  const [first, ...parts] = splitParts(bytes)
  const label = first === undefined ? '' : asciiText(first)
  if (!label.startsWith(PREFIX)) throw new TypeError('not a frame')
  return { label: label.slice(PREFIX.length), parts }
}

/** The parts of a frame that must carry this label and this many parts; throws `TypeError` otherwise. */
export function parsePartsOf(bytes: Uint8Array, label: string, count: number): readonly Bytes[] {
  const found = parseFrame(bytes)
  if (found.label !== label || found.parts.length !== count) throw new TypeError('another frame')
  return found.parts
}

export function joinBytes(pieces: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let offset = 0
  for (const piece of pieces) {
    joined.set(piece, offset)
    offset += piece.length
  }
  return joined
}

export function parseUint32(bytes: Uint8Array): number {
  if (bytes.length !== LENGTH_BYTES) throw new TypeError('not four bytes')
  return new DataView(bytes.buffer, bytes.byteOffset, LENGTH_BYTES).getUint32(0)
}

export function asciiText(bytes: Uint8Array): string {
  if (bytes.some((byte) => byte > 0x7f)) throw new TypeError('not ASCII')
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

function withLength(part: Part): readonly Uint8Array[] {
  const bytes = toBytes(part)
  return [uint32(bytes.length), bytes]
}

function toBytes(part: Part): Uint8Array {
  if (typeof part === 'number') return uint32(part)
  return typeof part === 'string' ? asciiBytes(part) : part
}

function uint32(value: number): Bytes {
  if (!Number.isInteger(value) || value < 0 || value > MOST) throw new RangeError('not a u32')
  const bytes = new Uint8Array(LENGTH_BYTES)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

function asciiBytes(text: string): Bytes {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    if (code > 0x7f) throw new RangeError('not ASCII')
    return code
  })
}

function splitParts(bytes: Uint8Array): Bytes[] {
  const parts: Bytes[] = []
  let offset = 0
  while (offset < bytes.length) {
    const start = offset + LENGTH_BYTES
    if (start > bytes.length) throw new TypeError('cut short')
    const end = start + parseUint32(bytes.subarray(offset, start))
    if (end > bytes.length) throw new TypeError('cut short')
    parts.push(new Uint8Array(bytes.subarray(start, end)))
    offset = end
  }
  return parts
}
