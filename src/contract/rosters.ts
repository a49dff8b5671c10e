import * as v from 'valibot'
import { endpoint, MANY_BYTES } from './endpoint.ts'
import {
  accountId,
  bytes,
  nothing,
  position,
  programId,
  smallSealed,
  supporterId,
} from './parts.ts'

const KIB = 1024

/** One signed entry of a team's roster: body and signatures, bytes that browsers made and verify. */
export const rosterEntry = bytes(2 * KIB)
export const rosterChain = v.array(rosterEntry)

export const rosterEffect = v.variant('kind', [
  v.strictObject({ kind: v.literal('genesis'), account: accountId }),
  v.strictObject({ kind: v.literal('coordinator-added'), account: accountId }),
  v.strictObject({ kind: v.literal('coordinator-removed'), account: accountId }),
  v.strictObject({ kind: v.literal('supporter-added'), supporter: supporterId }),
  v.strictObject({ kind: v.literal('supporter-removed'), supporter: supporterId }),
  v.strictObject({ kind: v.literal('team-key-changed') }),
])

/** What else is sealed to the team, beside the cases. */
const teamNote = v.strictObject({
  kind: v.picklist(['referral', 'incident-contact']),
  id: v.pipe(v.string(), v.uuid()),
  teamGrant: smallSealed,
  teamEpoch: position,
})
const teamNotes = v.pipe(v.array(teamNote), v.maxLength(5000))

const teamKey = v.strictObject({ account: accountId, epoch: position, sealed: smallSealed })

/** The chain, who is behind the keys, the caller's own copies of the team key, and what waits for a second signature. */
export const showRoster = endpoint({
  method: 'GET',
  path: '/api/rosters/show',
  permit: 'roster.read',
  input: v.strictObject({ program: programId }),
  output: v.strictObject({
    entries: rosterChain,
    teamKeys: v.array(v.strictObject({ epoch: position, sealed: smallSealed })),
    proposal: v.nullable(
      v.strictObject({ entry: rosterEntry, effect: rosterEffect, mine: v.boolean() }),
    ),
  }),
})

/** Appends one entry at `position` (the present length), with the team key sealed to those who now hold it. */
export const appendToRoster = endpoint({
  method: 'POST',
  path: '/api/rosters/append',
  permit: 'roster.sign',
  mostBytes: MANY_BYTES,
  strong: true,
  input: v.strictObject({
    program: programId,
    position,
    entry: rosterEntry,
    effect: rosterEffect,
    teamKeys: v.pipe(v.array(teamKey), v.maxLength(200)),
    /** Open cases sealed again to a new team key. */
    resealed: v.pipe(
      v.array(
        v.strictObject({
          request: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
          teamGrant: smallSealed,
          teamEpoch: position,
        }),
      ),
      v.maxLength(500),
    ),
    notes: v.optional(teamNotes, []),
  }),
  output: nothing,
})

/** Leaves an entry that needs a second coordinator's signature; a new one replaces the old. */
export const proposeToRoster = endpoint({
  method: 'POST',
  path: '/api/rosters/propose',
  permit: 'roster.sign',
  strong: true,
  input: v.strictObject({ program: programId, entry: rosterEntry, effect: rosterEffect }),
  output: nothing,
})

export const dropProposal = endpoint({
  method: 'POST',
  path: '/api/rosters/drop-proposal',
  permit: 'roster.sign',
  input: v.strictObject({ program: programId }),
  output: nothing,
})

/** What a change of the team key must seal again: the team's grants of all open cases, and of what else it may open. */
export const listTeamGrants = endpoint({
  method: 'POST',
  path: '/api/rosters/team-grants',
  permit: 'roster.sign',
  strong: true,
  input: v.strictObject({ program: programId }),
  output: v.strictObject({
    cases: v.array(
      v.strictObject({
        request: v.string(),
        header: bytes(KIB),
        teamGrant: smallSealed,
        teamEpoch: position,
      }),
    ),
    notes: teamNotes,
  }),
})
