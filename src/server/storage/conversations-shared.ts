import type { Author } from '#domain/conversation.ts'
import type { OrganizationId, RequestId } from '#domain/ids.ts'
import { asSealed, type Sealed } from '#domain/sealed.ts'
import type { Reader, Writer } from './store.ts'

type Bytes = Uint8Array<ArrayBuffer>

export type Shared = {
  readonly id: string
  readonly author: Author
  readonly epoch: number
  readonly teamEpoch: number
  readonly sealed: Sealed
  readonly certificate: Bytes
}

export async function listShared(db: Reader, request: RequestId): Promise<readonly Shared[]> {
  const rows = await db
    .selectFrom('shared_upward')
    .where('request_id', '=', request)
    .selectAll()
    .orderBy('epoch')
    .orderBy('shared_id')
    .execute()
  return rows.map((row) => ({
    id: row.shared_id,
    author: row.author,
    epoch: row.epoch,
    teamEpoch: row.team_epoch,
    sealed: asSealed(row.sealed),
    certificate: row.certificate,
  }))
}

export async function countShared(db: Reader, request: RequestId): Promise<number> {
  const { count } = await db
    .selectFrom('shared_upward')
    .where('request_id', '=', request)
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

export type NewShared = {
  readonly organization: OrganizationId
  readonly request: RequestId
  readonly shared: Shared
}

/** `false` where the id is taken. */
export async function insertShared(db: Writer, { organization, request, shared }: NewShared) {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('shared_upward')
    .values({
      organization_id: organization,
      shared_id: shared.id,
      request_id: request,
      author: shared.author,
      epoch: shared.epoch,
      team_epoch: shared.teamEpoch,
      sealed: shared.sealed,
      certificate: shared.certificate,
    })
    .onConflict((conflict) => conflict.column('shared_id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}
