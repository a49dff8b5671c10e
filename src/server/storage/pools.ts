import { sql } from 'kysely'
import type { Family } from '#domain/codes.ts'
import { parseKeyId, type OrganizationId, type ProgramId } from '#domain/ids.ts'
import { toBusyBand, toRestBand, type Profile } from '#domain/profile.ts'
import { fromJson } from './json.ts'
import { isActiveOn } from './offers-standing.ts'
import type { Reader } from './store.ts'

/** A supporter as any visitor may see one: the key to seal to, and what the matching needs. */
export type PoolEntry = {
  readonly kemPublic: Uint8Array<ArrayBuffer>
  readonly profile: Profile
}

export type PoolWish = {
  readonly program: ProgramId
  readonly today: Temporal.PlainDate
  /** Leaves out whoever is affiliated with it. */
  readonly without: OrganizationId | undefined
  readonly family: Family | undefined
}

/** By key id, so that the order says nothing. */
export async function listPool(db: Reader, wish: PoolWish): Promise<readonly PoolEntry[]> {
  const rows = await selectPool(db, wish)
    .select((eb) => [
      'supporter.key_id',
      'supporter.kem_public',
      'supporter.profile',
      'supporter.last_accepted_on',
      eb
        .selectFrom('offer')
        .whereRef('offer.supporter_id', '=', 'supporter.supporter_id')
        .where('offer.state', '=', 'accepted')
        .select((offer) => offer.fn.countAll<number>().as('talks'))
        .as('busy'),
    ])
    .orderBy('supporter.key_id')
    .execute()
  return rows.flatMap(({ key_id, kem_public, profile, busy, last_accepted_on }) => {
    if (key_id === null || kem_public === null) return []
    const written = fromJson<Omit<Profile, 'keyId' | 'busy' | 'rest'>>(profile)
    const days = last_accepted_on?.until(wish.today).total('days')
    const kept = { keyId: parseKeyId(key_id), busy: toBusyBand(busy ?? 0), rest: toRestBand(days) }
    return [{ kemPublic: kem_public, profile: { ...written, ...kept } }]
  })
}

export async function countPool(db: Reader, wish: PoolWish): Promise<number> {
  const { count } = await selectPool(db, wish)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

function selectPool(db: Reader, { program, today, without, family }: PoolWish) {
  return db
    .selectFrom('supporter')
    .where('supporter.program_id', '=', program)
    .where('supporter.key_id', 'is not', null)
    .where('supporter.kem_public', 'is not', null)
    .where('supporter.capacity', '>', 0)
    .where(isActiveOn(today))
    .$if(without !== undefined, (query) =>
      query.where((eb) =>
        eb.not(eb(eb.val(without ?? ''), '=', eb.fn.any('supporter.affiliations'))),
      ),
    )
    .$if(family !== undefined, (query) =>
      query.where(sql<boolean>`supporter.profile->>'family' = ${family}`),
    )
}
