import type { OutputOf } from '#contract/endpoint.ts'
import type { listSupporters } from '#contract/supporters.ts'
import { CHANNELS, SENIORITIES, UNDISCLOSED, YEARS_BANDS } from '#domain/codes.ts'
import { listOffered, type PickList } from '#domain/pick-list.ts'
import type { Language } from '#web/kit/words.ts'
import { codeLabel, itemLabel, languageLabel, type CodeWords } from '#web/messages/codes.ts'
import { listSpoken } from '../profile/spoken.ts'
import type { Named } from './named.ts'
import type { Known } from './roster-rows.ts'

/** How lists of hospitals call them, where it is neither our word nor a part of it. */
const COMMON: ReadonlyMap<string, readonly string[]> = new Map([
  ['nurse', ['RN', 'Registered nurse', 'LPN', 'Enfermera', 'Enfermero']],
  ['physician', ['MD', 'DO', 'Doctor', 'Attending', 'Doctora']],
  ['resident_fellow', ['Resident', 'Fellow', 'House officer']],
  ['app', ['NP', 'Physician assistant', 'APP', 'CRNA']],
  ['nursing_assistant_tech', ['CNA', 'PCT', 'Nursing aide']],
  ['respiratory_therapist', ['RT', 'RRT']],
  ['social_worker_case_mgr', ['Social work', 'LICSW', 'Trabajadora social', 'Trabajador social']],
  ['emt_paramedic', ['EMT', 'Paramedic']],
])

type Pool = OutputOf<typeof listSupporters>
type About = {
  readonly now: Language
  readonly roles: PickList | undefined
  readonly roleOfAll: string | undefined
}

/** Everything a list may call by name, in the language of the page first, then in the other, then by its code. */
export function toKnown({ supporters, units }: Pool, { now, roles, roleOfAll }: About): Known {
  const both: readonly Language[] = now === 'en' ? ['en', 'es'] : ['es', 'en']
  const coded = <C extends string>(kind: keyof CodeWords, codes: readonly C[]): Named<C>[] =>
    codes.map((value) => ({
      value,
      names: [...both.map((each) => codeLabel(each, kind, value)), value],
    }))
  const codes = roles === undefined ? [] : listOffered(roles).map(({ code }) => code)
  return {
    roles: codes
      .filter((code) => code !== UNDISCLOSED)
      .map((code) => ({
        value: code,
        names: withParts([
          ...both.map((each) => itemLabel(each, 'role', { code, list: roles })),
          code,
          ...(COMMON.get(code) ?? []),
        ]),
      })),
    units: units.map(({ unit, name }) => ({ value: unit, names: [name] })),
    languages: listSpoken(now, []).map(({ value }) => ({
      value,
      names: [...both.map((each) => languageLabel(each, value)), value],
    })),
    channels: coded('channel', CHANNELS),
    seniorities: coded('seniority', SENIORITIES),
    years: coded('years', YEARS_BANDS),
    supporters,
    roleOfAll,
  }
}

/** «Nurse practitioner or PA» is also called «PA»; the whole name stays first. */
const withParts = (names: readonly string[]): readonly string[] => [
  ...names,
  ...names.flatMap((name) => name.split(/ or | o |\/|, /u)).filter((part) => !names.includes(part)),
]
