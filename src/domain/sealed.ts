import type { Brand } from './brand.ts'

/** Bytes that only their addressees can open. The server stores these and never the text. */
export type Sealed = Brand<Uint8Array<ArrayBuffer>, 'Sealed'>

/** Marks bytes that arrive from a browser or a database column for sealed bytes. There is no way back. */
export function asSealed(bytes: Uint8Array<ArrayBuffer>): Sealed {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where bytes become Sealed
  return bytes as Sealed
}
