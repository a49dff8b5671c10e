import { randomBytes } from 'node:crypto'
import type { CheckInId, OrganizationId } from '#domain/ids.ts'
import { isInService } from '#domain/supporter.ts'
import { checkInLetter } from '#mail/check-in-letters.ts'
import { lockCheckIn, saveCheckInKey } from '#storage/check-ins.ts'
import { findProgram } from '#storage/programs.ts'
import { findSupporter } from '#storage/supporters.ts'
import type { Deps } from '../deps.ts'
import { toBase64Url } from '../key-id.ts'
import { postLetter } from '../outbox/post-letter.ts'
import { findToday } from '../today.ts'
import { findElsewhere } from './elsewhere.ts'

type Here = Pick<Deps, 'store' | 'now' | 'origin' | 'mailer'>
const KEY_BYTES = 16

/** Nothing is sent to whoever answered, paused or left meanwhile. The links of a letter that is sent again are new. */
export async function mailCheckIn(
  deps: Here,
  organization: OrganizationId,
  id: CheckInId,
): Promise<void> {
  const made = await deps.store.cases.write(organization, async (db) => {
    const checkIn = await lockCheckIn(db, id)
    if (checkIn === undefined || checkIn.answer !== undefined) return undefined
    const supporter = await findSupporter(db, checkIn.supporter)
    const today = await findToday(db, organization, deps.now())
    if (supporter === undefined || !isInService(supporter, today)) return undefined
    const program = await findProgram(db, supporter.program)
    const key = toBase64Url(new Uint8Array(randomBytes(KEY_BYTES)))
    await saveCheckInKey(db, { organization, id }, key)
    return { supporter, key, program: program?.name ?? '' }
  })
  if (made === undefined) return
  const { supporter, key, program } = made
  const elsewhere = await findElsewhere(deps, supporter)
  const letter = checkInLetter({
    to: supporter.email,
    origin: deps.origin,
    program,
    key,
    elsewhere,
  })
  await postLetter(deps, organization, letter)
}
