import type { ProgramId } from '#domain/ids.ts'
import {
  builtInPickList,
  PICK_LIST_KINDS,
  type PickList,
  type PickListItem,
  type PickListKind,
  type PickLists,
} from '#domain/pick-list.ts'
import type { Program } from '#domain/program.ts'
import { fromJson } from './json.ts'
import type { Reader, Writer } from './store.ts'

/** The newest version of every kind; a kind that was never written is the built-in one. */
export async function listPickLists(db: Reader, program: ProgramId): Promise<PickLists> {
  const rows = await db
    .selectFrom('pick_list')
    .distinctOn('kind')
    .select(['kind', 'version', 'items'])
    .where('program_id', '=', program)
    .orderBy('kind')
    .orderBy('version', 'desc')
    .execute()
  const find = (kind: PickListKind): PickList => {
    const row = rows.find((each) => each.kind === kind)
    if (row === undefined) return builtInPickList(kind)
    return { kind, version: row.version, items: fromJson<readonly PickListItem[]>(row.items) }
  }
  return toPickLists(find)
}

export type NewVersion = { readonly list: PickList; readonly on: Temporal.PlainDate }

/** Throws where the version exists: a version never changes. */
export async function savePickList(db: Writer, program: Program, version: NewVersion) {
  await db
    .insertInto('pick_list')
    .values({
      organization_id: program.organization,
      program_id: program.id,
      kind: version.list.kind,
      version: version.list.version,
      items: JSON.stringify(version.list.items),
      set_on: version.on.toString(),
    })
    .execute()
}

export const inOrder = (lists: PickLists): readonly PickList[] =>
  PICK_LIST_KINDS.map((kind) => lists[kind])

function toPickLists(find: (kind: PickListKind) => PickList): PickLists {
  return {
    role: find('role'),
    seniority: find('seniority'),
    setting: find('setting'),
    department: find('department'),
    issue: find('issue'),
    activation: find('activation'),
    mode: find('mode'),
    encounter_kind: find('encounter_kind'),
    outcome: find('outcome'),
    duration_band: find('duration_band'),
    resource: find('resource'),
    match_preference: find('match_preference'),
  }
}
