import { carePolicy, type CarePolicy } from '#domain/care-policy.ts'
import type { ProgramId } from '#domain/ids.ts'
import type { Program } from '#domain/program.ts'
import { fromJson, toJson } from './json.ts'
import type { Reader, Writer } from './store.ts'

/** What was never set is as usual. */
export async function findCarePolicy(db: Reader, program: ProgramId): Promise<CarePolicy> {
  const row = await db
    .selectFrom('care_policy')
    .select('policy')
    .where('program_id', '=', program)
    .executeTakeFirst()
  return { ...carePolicy, ...fromJson<Partial<CarePolicy>>(row?.policy ?? {}) }
}

type Of = Pick<Program, 'id' | 'organization'>

export async function saveCarePolicy(db: Writer, of: Of, policy: CarePolicy): Promise<void> {
  const changed = { policy: toJson(policy) }
  await db
    .insertInto('care_policy')
    .values({ organization_id: of.organization, program_id: of.id, ...changed })
    .onConflict((conflict) => conflict.column('program_id').doUpdateSet(changed))
    .execute()
}
