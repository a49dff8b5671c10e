export type TypedPerson = {
  readonly name: string
  readonly email: string
  readonly affiliation: string
}

export type Typed = {
  readonly people: readonly TypedPerson[]
  /** Numbers of the lines, from 1, that have no address. */
  readonly bad: readonly number[]
}

const EMAIL = /<?([^\s<>,;]+@[^\s<>,;]+\.[^\s<>,;]+)>?/u

/** One person a line, in any of the ways people paste them: `Bo Example, bo@x.example, Alder` or `Bo <bo@x.example>`. */
export function readPeople(text: string): Typed {
  const people: TypedPerson[] = []
  const bad: number[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const person = readPerson(line)
    if (person === undefined) bad.push(at + 1)
    else people.push(person)
  }
  return { people, bad }
}

function readPerson(line: string): TypedPerson | undefined {
  const found = EMAIL.exec(line)
  const email = found?.[1]
  if (found === null || email === undefined) return undefined
  const before = clean(line.slice(0, found.index))
  const after = clean(line.slice(found.index + found[0].length))
  const local = email.slice(0, email.indexOf('@'))
  return { name: before === '' ? local : before, email, affiliation: after }
}

const clean = (text: string): string => text.replaceAll(/^[\s,;"]+|[\s,;"]+$/gu, '')
