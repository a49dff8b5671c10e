/** Who answers at once, day and night. Numbers change: each says when somebody last called to check. */
export type CrisisLine = {
  readonly name: string
  readonly phone: string
  readonly reviewedOn: string
}

export const crisisLines: readonly CrisisLine[] = [
  { name: '988 Suicide & Crisis Lifeline', phone: '988', reviewedOn: '2026-10-01' },
  {
    name: 'Massachusetts Behavioral Health Help Line',
    phone: '833-773-2445',
    reviewedOn: '2026-10-01',
  },
  { name: 'Physician Support Line', phone: '888-409-0141', reviewedOn: '2026-10-01' },
]
