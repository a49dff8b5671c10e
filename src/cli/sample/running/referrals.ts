import { randomUUID } from 'node:crypto'
import { sealForTeam } from '#sealing/for-team.ts'
import type { RunningPlace } from './place.ts'

type Told = {
  readonly state: 'new' | 'contacted'
  readonly daysAgo: number
  readonly text: {
    readonly relation: 'manager' | 'peer' | 'other'
    readonly name: string
    readonly contact: string
    readonly knows: 'yes' | 'no'
    readonly note: string
    readonly language: string
  }
}

const REFERRAL_DAYS = 14

const told: readonly Told[] = [
  {
    state: 'new',
    daysAgo: 1,
    text: {
      relation: 'manager',
      name: 'Odalys',
      contact: '617-555-0187',
      knows: 'no',
      note: 'Very quiet since the weekend, and not like that before.',
      language: 'en',
    },
  },
  {
    state: 'contacted',
    daysAgo: 6,
    text: {
      relation: 'peer',
      name: 'Bram',
      contact: 'bram@people.example',
      knows: 'yes',
      note: '',
      language: 'en',
    },
  },
]

/** Two colleagues whom somebody thought of: one not asked yet, one asked and silent so far. */
export async function addSampleReferrals(place: RunningPlace): Promise<void> {
  const { rows, program, roster, today } = place
  for (const { state, daysAgo, text } of told) {
    const id = randomUUID()
    const made = await sealForTeam(roster.teamPublic, { kind: 'referral', id }, text)
    const receivedOn = today.subtract({ days: daysAgo })
    rows.add('referral', {
      organization_id: program.organization,
      referral_id: id,
      program_id: program.id,
      sealed: made.sealed,
      team_grant: made.teamGrant,
      team_epoch: roster.teamEpoch,
      state,
      received_on: receivedOn.toString(),
      expires_on: receivedOn.add({ days: REFERRAL_DAYS }).toString(),
    })
  }
}
