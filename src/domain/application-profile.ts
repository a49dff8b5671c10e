import { CHANNELS, UNDISCLOSED, YEARS_BANDS, type Code } from './codes.ts'
import type { ApplicationAnswers } from './application.ts'
import type { Hours, Span } from './hours.ts'
import {
  departmentGroupOf,
  familyOf,
  findItem,
  type PickList,
  type PickLists,
} from './pick-list.ts'
import type { Profile } from './profile.ts'

type Lists = Pick<PickLists, 'role' | 'setting' | 'department' | 'issue'>

/** Only codes that the program's lists know; a form may be older than they are. */
export function keepKnown(answers: ApplicationAnswers, lists: Lists): ApplicationAnswers {
  const among = (list: PickList, codes: readonly Code[]) =>
    [...new Set(codes)].filter((code) => findItem(list, code) !== undefined)
  const [department = UNDISCLOSED] = among(lists.department, [answers.department])
  return {
    ...answers,
    department,
    settings: among(lists.setting, answers.settings),
    atEase: among(lists.issue, answers.atEase),
    notAtEase: among(lists.issue, answers.notAtEase),
    lived: among(lists.issue, answers.lived),
  }
}

/** Where nothing was said, what suits most; the supporter keeps it from then on. */
export function toFirstProfile(
  answers: ApplicationAnswers,
  lists: Lists,
): Omit<Profile, 'keyId' | 'busy' | 'rest'> {
  const { department, languages, channels, years } = answers
  return {
    role: answers.role,
    family: familyOf(lists.role, answers.role),
    seniority: 'mid',
    years: YEARS_BANDS.find((band) => band === years) ?? 'from_2_to_5',
    settings: answers.settings,
    departmentGroups:
      department === UNDISCLOSED ? [] : [departmentGroupOf(lists.department, department)],
    languages: languages.length === 0 ? ['en'] : languages,
    channels:
      channels.length === 0
        ? ['text', 'phone']
        : CHANNELS.filter((channel) => channels.includes(channel)),
    atEase: answers.atEase,
    notAtEase: answers.notAtEase,
    lived: answers.lived,
    gender: UNDISCLOSED,
  }
}

const OFFICE: readonly Span[] = [[9 * 60, 17 * 60]]
const WORKDAYS = 5

/** Weekdays in office hours, until the supporter says better. */
export const firstHours = (zone: string): Hours => ({
  zone,
  week: Array.from({ length: 7 }, (_, day) => (day < WORKDAYS ? OFFICE : [])),
  daysOff: [],
  onHolidays: 'off',
  quiet: [],
})

/** Of talks at once, to begin with. */
export const FIRST_CAPACITY = 2
