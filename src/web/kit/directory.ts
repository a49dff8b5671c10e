type Person = {
  readonly name: string
  readonly credentials: string
  readonly unit: string | null
}

export type Group<P extends Person> = {
  readonly unit: string | null
  readonly members: readonly P[]
}

/** In the order in which they come. */
export function groupByUnit<P extends Person>(people: readonly P[]): readonly Group<P>[] {
  return [...Map.groupBy(people, ({ unit }) => unit)].map(([unit, members]) => ({ unit, members }))
}

export const withCredentials = ({ name, credentials }: Person): string =>
  credentials === '' ? name : `${name}, ${credentials}`
