import type { Selectable } from 'kysely'
import {
  parseAccountId,
  parseOrganizationId,
  parseProgramId,
  parseResourceId,
  type ProgramId,
  type ResourceId,
} from '#domain/ids.ts'
import type { LinkState, Resource, ResourceText } from '#domain/resource.ts'
import { fromJson, toJson } from './json.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

/** A program's own and those of the whole organization, in whatever state. */
export async function listResources(db: Reader, program: ProgramId): Promise<readonly Resource[]> {
  const rows = await db
    .selectFrom('resource')
    .selectAll()
    .where((eb) => eb.or([eb('program_id', '=', program), eb('program_id', 'is', null)]))
    .orderBy('kind')
    .orderBy('position')
    .orderBy('resource_id')
    .execute()
  return rows.map(toResource)
}

export async function findResource(db: Reader, id: ResourceId): Promise<Resource | undefined> {
  const row = await db
    .selectFrom('resource')
    .selectAll()
    .where('resource_id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : toResource(row)
}

export async function lockResource(db: Writer, id: ResourceId): Promise<Resource | undefined> {
  const row = await db
    .selectFrom('resource')
    .selectAll()
    .where('resource_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row === undefined ? undefined : toResource(row)
}

export async function saveNewResource(db: Writer, resource: Resource): Promise<void> {
  const { id, organization } = resource
  await db
    .insertInto('resource')
    .values({ organization_id: organization, resource_id: id, ...toColumns(resource) })
    .execute()
}

export async function saveResource(db: Writer, resource: Resource): Promise<void> {
  await db
    .updateTable('resource')
    .set(toColumns(resource))
    .where('resource_id', '=', resource.id)
    .execute()
}

export async function deleteResource(db: Writer, id: ResourceId): Promise<void> {
  await db.deleteFrom('resource').where('resource_id', '=', id).execute()
}

export async function savePosition(db: Writer, id: ResourceId, position: number): Promise<void> {
  await db.updateTable('resource').set({ position }).where('resource_id', '=', id).execute()
}

export type Link = { readonly id: ResourceId; readonly url: string }

/** Published ones of the organization; those that nobody looked at come first, then the longest ago. */
export async function listLinks(db: Reader, most: number): Promise<readonly Link[]> {
  const rows = await db
    .selectFrom('resource')
    .select(['resource_id', 'url'])
    .where('state', '=', 'published')
    .where('url', '<>', '')
    .orderBy('link_checked_on', (order) => order.asc().nullsFirst())
    .orderBy('resource_id')
    .limit(most)
    .execute()
  return rows.map(({ resource_id: id, url }) => ({ id: parseResourceId(id), url }))
}

type Checked = Link & { readonly state: LinkState; readonly on: Temporal.PlainDate }

/** Of the address that was tried: one that was changed meanwhile stays as it is. */
export async function saveLinkState(db: Writer, { id, url, state, on }: Checked): Promise<void> {
  await db
    .updateTable('resource')
    .set({ link_state: state, link_checked_on: on.toString() })
    .where('resource_id', '=', id)
    .where('url', '=', url)
    .execute()
}

const toColumns = (resource: Resource) => ({
  program_id: resource.program ?? null,
  kind: resource.kind,
  audience: resource.audience,
  texts: toJson(resource.texts),
  url: resource.url,
  phone: resource.phone,
  state: resource.state,
  reviewed_on: resource.reviewedOn.toString(),
  review_by: resource.reviewBy.toString(),
  suggested_by: resource.suggestedBy ?? null,
  link_state: resource.link,
  link_checked_on: resource.linkCheckedOn?.toString() ?? null,
  position: resource.position,
})

function toResource(row: Selectable<CasesSchema['resource']>): Resource {
  return {
    id: parseResourceId(row.resource_id),
    organization: parseOrganizationId(row.organization_id),
    program: row.program_id === null ? undefined : parseProgramId(row.program_id),
    kind: row.kind,
    audience: row.audience,
    texts: fromJson<Readonly<Record<string, ResourceText>>>(row.texts),
    url: row.url,
    phone: row.phone,
    state: row.state,
    reviewedOn: row.reviewed_on,
    reviewBy: row.review_by,
    suggestedBy: row.suggested_by === null ? undefined : parseAccountId(row.suggested_by),
    link: row.link_state,
    linkCheckedOn: row.link_checked_on ?? undefined,
    position: row.position,
  }
}
