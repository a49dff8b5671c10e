import { parseRequestId, type RequestId } from '#domain/ids.ts'
import type { Reader } from './store.ts'

/** The case that an access key opens, and the key that its calls are signed with. */
export type AskerKey = {
  readonly request: RequestId
  readonly accessPublic: Uint8Array<ArrayBuffer>
}

export async function findAsker(db: Reader, accessKey: string): Promise<AskerKey | undefined> {
  const row = await db
    .selectFrom('request')
    .select(['request_id', 'access_public'])
    .where('access_key_id', '=', accessKey)
    .executeTakeFirst()
  if (row === undefined) return undefined
  return { request: parseRequestId(row.request_id), accessPublic: row.access_public }
}
