import { randomBytes } from 'node:crypto'

/** Something that must not be anywhere in clear, and how it looks in every form in which it might be. */
export type Canary = { readonly name: string; readonly forms: readonly Form[] }
type Form = { readonly how: string; readonly bytes: Buffer }

/** Letters only, so that no escaping of JSON, URLs or mail changes it. */
export function makeSentinel(): string {
  const letters = 'bcdfghjkmnpqrstvwxz'
  return [...randomBytes(24)].map((byte) => letters[byte % letters.length]).join('')
}

/** A number that no phone has. */
export const makeNumber = (): string => [...randomBytes(24)].map((byte) => byte % 10).join('')

export function canaryOfText(name: string, text: string): Canary {
  const utf8 = Buffer.from(text)
  const utf16 = Buffer.from(text, 'utf16le')
  const forms = [
    ...canaryOfBytes(name, utf8).forms,
    { how: 'utf-16le', bytes: utf16 },
    { how: 'utf-16be', bytes: Buffer.from(utf16).swap16() },
    { how: 'utf-16le in hex', bytes: Buffer.from(utf16.toString('hex')) },
  ]
  return { name, forms }
}

export function canaryOfBytes(name: string, bytes: Buffer): Canary {
  const hex = bytes.toString('hex')
  const forms = [
    { how: 'as it is', bytes },
    { how: 'hex', bytes: Buffer.from(hex) },
    { how: 'HEX', bytes: Buffer.from(hex.toUpperCase()) },
    ...[0, 1, 2].flatMap((offset) => [
      { how: `base64 at ${offset}`, bytes: Buffer.from(innerBase64(bytes, offset)) },
      {
        how: `base64url at ${offset}`,
        bytes: Buffer.from(toUrl(innerBase64(bytes, offset))),
      },
    ]),
  ]
  return { name, forms }
}

/** Twelve words, by three of them in a row, with whatever may stand between. */
export function canariesOfWords(name: string, words: string): readonly Canary[] {
  const list = words.split(' ')
  return [' ', '-', ',', '\n', '","'].flatMap((between) =>
    [0, 4, 8].map((at) => canaryOfText(name, list.slice(at, at + 3).join(between))),
  )
}

const toUrl = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_')

/** What is the same whatever stands before and after, where the bytes begin `offset` bytes into a group of three. */
function innerBase64(bytes: Buffer, offset: number): string {
  const whole = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
  const start = Math.ceil((offset * 8) / 6)
  const end = Math.floor(((offset + bytes.length) * 8) / 6)
  return whole.slice(start, end)
}

export type Place = { readonly place: string; readonly bytes: Buffer }

/** Which canaries sing where. One pass over every place, whatever the number of canaries. */
export function listen(places: readonly Place[], canaries: readonly Canary[]): readonly string[] {
  const starts = new Map<number, Labelled[]>()
  for (const { name, forms } of canaries) {
    for (const { how, bytes } of forms) {
      const start = bytes.readUInt16BE(0)
      starts.set(start, [...(starts.get(start) ?? []), { label: `${name} (${how})`, bytes }])
    }
  }
  return [...new Set(places.flatMap((each) => listenAt(each, starts)))].toSorted()
}

type Starts = ReadonlyMap<number, readonly Labelled[]>
type Labelled = { readonly label: string; readonly bytes: Buffer }

function listenAt({ place, bytes }: Place, starts: Starts): readonly string[] {
  // Most positions of most files begin nothing: a table of what may begin something is asked first.
  const begins = new Uint8Array(65_536)
  for (const start of starts.keys()) begins[start] = 1
  const heard = new Set<string>()
  let start = 0
  for (const [at, byte] of bytes.entries()) {
    start = ((start << 8) | byte) & 0xffff
    if (begins[start] === 0 || at === 0) continue
    for (const { label } of listAt(bytes, at - 1, starts.get(start)))
      heard.add(`${place}: ${label}`)
  }
  return [...heard]
}

const listAt = (bytes: Buffer, at: number, forms: readonly Labelled[] = []) =>
  forms.filter((form) => bytes.subarray(at, at + form.bytes.length).equals(form.bytes))
