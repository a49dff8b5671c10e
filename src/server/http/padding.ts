const KIB = 1024
const sizes = [4 * KIB, 32 * KIB, 256 * KIB]

/** JSON followed by spaces up to one of three sizes, so that the length on the wire says little. */
export function padToSize(json: string): string {
  const size = Buffer.byteLength(json)
  const wanted = sizes.find((each) => each >= size) ?? size
  return json + ' '.repeat(wanted - size)
}
