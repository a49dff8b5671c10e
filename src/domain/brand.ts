export type Brand<T, Name extends string> = T & { readonly '~brand': Name }

/** The only place where a brand is put on text: every `parse…Id` goes through here. */
export function stamp<Name extends string>(value: string, pattern: RegExp): Brand<string, Name> {
  if (!pattern.test(value)) throw new TypeError('malformed identifier')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked on the line above
  return value as Brand<string, Name>
}
