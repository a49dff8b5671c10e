import type { Code, Issue } from '#domain/codes.ts'
import { UNDISCLOSED } from '#domain/codes.ts'

/** Plain words for what it is about, each standing for the codes that the record and the supporters know. */
export const aboutKeys = [
  'unexpected',
  'death',
  'child',
  'hurt',
  'worn',
  'people',
  'patients',
  'right',
  'complaint',
  'home',
  'other',
] as const
export type AboutKey = (typeof aboutKeys)[number]

const CODES: Readonly<Record<AboutKey, readonly Issue[]>> = {
  unexpected: ['unexpected_outcome', 'adverse_event_or_error'],
  death: ['patient_death', 'colleague_death_illness'],
  child: ['pediatric_event'],
  hurt: ['assault_physical', 'verbal_abuse', 'workplace_safety'],
  worn: ['burnout_overwhelmed', 'staffing_workload_distress'],
  people: ['work_interpersonal', 'discrimination_bias'],
  patients: ['difficult_patient_family'],
  right: ['moral_distress'],
  complaint: ['litigation_claim', 'professionalism_review', 'regulatory_investigation'],
  home: ['personal_loss_family'],
  other: ['other'],
}

const KNOWN: ReadonlySet<Code> = new Set([...Object.values(CODES).flat(), UNDISCLOSED])

/** A line to choose: one of ours, or a code that the program added. */
export type About = { readonly key: string; readonly codes: readonly Code[] }

/** What a program offers: our lines without retired codes, then its own codes. `other` stays the last. */
export function listAbout(offered: readonly Code[]): readonly About[] {
  const ours = aboutKeys.map((key) => ({
    key,
    codes: CODES[key].filter((code) => offered.includes(code)),
  }))
  const own = offered
    .filter((code) => !KNOWN.has(code))
    .map((code) => ({ key: code, codes: [code] }))
  const all = [...ours.slice(0, -1), ...own, ...ours.slice(-1)]
  return all.filter(({ codes }) => codes.length > 0)
}

export const isAbout = (issues: readonly Code[], about: About): boolean =>
  about.codes.every((code) => issues.includes(code))

/** Every code of the chosen lines, each once. */
export const toIssues = (chosen: readonly About[]): readonly Code[] => [
  ...new Set(chosen.flatMap(({ codes }) => codes)),
]
