import { randomBytes } from 'node:crypto'
import {
  deleteChallengesBefore,
  installation,
  saveChallenge,
  takeChallenge,
} from '#storage/challenges.ts'
import type { Deps } from '../deps.ts'
import { toBase64Url } from '../key-id.ts'

type Here = Pick<Deps, 'store' | 'now'>

const CHALLENGE_BYTES = 32
const CHALLENGE = /^[A-Za-z0-9_-]{43}$/
const CHALLENGE_MINUTES = 2

/** Something fresh to be signed by whatever unlocks an account. */
export async function beginSignIn(deps: Here): Promise<string> {
  const challenge = toBase64Url(randomBytes(CHALLENGE_BYTES))
  const now = deps.now()
  await deps.store.cases.write(installation, async (db) => {
    await deleteChallengesBefore(db, now)
    await saveChallenge(db, challenge, now.add({ minutes: CHALLENGE_MINUTES }))
  })
  return challenge
}

/** Whether the challenge was ours, is young, and had not been answered before. It is used up either way. */
export async function isOwnChallenge(deps: Here, challenge: string): Promise<boolean> {
  if (!CHALLENGE.test(challenge)) return false
  const expiresAt = await deps.store.cases.write(installation, (db) => takeChallenge(db, challenge))
  return expiresAt !== undefined && Temporal.Instant.compare(deps.now(), expiresAt) < 0
}
