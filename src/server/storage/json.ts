/**
 * A jsonb column back as what was written into it. Only values that a domain check let through are ever written,
 * so reading does not check them again.
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names what the column holds
export function fromJson<T>(value: unknown): T {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `toJson` from this very type
  return value as T
}

export const toJson = (value: object): string => JSON.stringify(value)
