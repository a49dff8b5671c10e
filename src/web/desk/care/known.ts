import type { OutputOf } from '#contract/endpoint.ts'
import type { listSupporters } from '#contract/supporters.ts'
import { CHANNELS, SENIORITIES, UNDISCLOSED, YEARS_BANDS } from '#domain/codes.ts'
import { listOffered, type PickList } from '#domain/pick-list.ts'
import type { Language } from '#web/kit/words.ts'
import { codeLabel, itemLabel, languageLabel, type CodeWords } from '#web/messages/codes.ts'
import { listSpoken } from '../profile/spoken.ts'
import type { Named } from './named.ts'
import type { Known } from './roster-rows.ts'

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
        names: [...both.map((each) => itemLabel(each, 'role', { code, list: roles })), code],
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
