import { randomUUID } from 'node:crypto'
import { keyIdOf } from '#actions/key-id.ts'
import type { Desk } from './desk.ts'
import type { House, Person } from './people.ts'

const always = { zone: 'UTC', week: [], daysOff: [], onHolidays: 'as-usual', quiet: [] }

/** Somebody active in the pool of a house, with the keys of their account. */
export async function plantSupporter(
  desk: Desk,
  { organization, program }: House,
  { account, home, keys }: Person,
): Promise<string> {
  const id = randomUUID()
  await desk.owner.cases.query(
    `insert into supporter (organization_id, supporter_id, program_id, account_id, account_home, name, email, state,
       capacity, hours, profile, key_id, kem_public, sign_public, added_on)
     values ($1, $2, $3, $4, $5, 'Robin Example', $6, 'active', 2, $7, '{}', $8, $9, $10, '2026-03-01')`,
    [
      organization,
      id,
      program,
      account,
      home,
      `${id}@house.example`,
      JSON.stringify(always),
      keyIdOf(keys.kem.publicKey),
      keys.kem.publicKey,
      keys.signing.publicKey,
    ],
  )
  return id
}
