import * as v from 'valibot'
import type { apply } from '#contract/applications.ts'
import type { InputOf } from '#contract/endpoint.ts'
import { email } from '#contract/parts.ts'
import { CHANNELS, UNDISCLOSED } from '#domain/codes.ts'

type Applying = InputOf<typeof apply>
export type Referee = Applying['references'][number]
export type Written = Pick<Applying, 'name' | 'email'> & {
  readonly references: readonly Referee[]
  readonly answers: Applying['answers']
}

export const MOST_REFEREES = 2
export const nobody: Referee = { name: '', email: '', relation: '' }

export const nothingWritten: Written = {
  name: '',
  email: '',
  references: [],
  answers: {
    role: '',
    credentials: '',
    department: UNDISCLOSED,
    settings: [],
    years: UNDISCLOSED,
    languages: [],
    channels: [],
    atEase: [],
    notAtEase: [],
    lived: [],
    why: '',
  },
}

const isEmail = (text: string): boolean => v.is(email, text)
export const isEmpty = ({ name, email: address, relation }: Referee): boolean =>
  `${name}${address}${relation}`.trim() === ''

export type Need = 'name' | 'email' | 'role'
export type RefereeNeed = 'referenceName' | 'referenceEmail'

/** What is still needed, of the person and of each they named; whoever was left empty is left out. */
export function needsOf({ name, email: address, answers, references }: Written) {
  const checks = [
    ['name', name.trim() !== ''],
    ['email', isEmail(address)],
    ['role', answers.role !== ''],
  ] as const
  const own = checks.flatMap(([need, isMet]): Need[] => (isMet ? [] : [need]))
  const others = references.map((each): readonly RefereeNeed[] => {
    if (isEmpty(each)) return []
    const ofName: RefereeNeed[] = each.name.trim() === '' ? ['referenceName'] : []
    return isEmail(each.email) ? ofName : [...ofName, 'referenceEmail']
  })
  return { own, others, isMet: own.length === 0 && others.every((each) => each.length === 0) }
}

type Door = Pick<Applying, 'program' | 'language'> & { readonly entry: string | undefined }

export function toApplying(written: Written, { program, entry, language }: Door): Applying {
  const { answers, references, name, email: address } = written
  return {
    program,
    ...(entry === undefined ? {} : { entry }),
    name,
    email: address,
    language,
    answers: {
      ...answers,
      channels: CHANNELS.filter((channel) => answers.channels.includes(channel)),
    },
    references: references.filter((each) => !isEmpty(each)),
  }
}
