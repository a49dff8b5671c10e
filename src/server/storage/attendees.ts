import { sql, type Selectable } from 'kysely'
import type { AttendeeLetter, InLine, Reply } from '#domain/attendee.ts'
import {
  parseAccountId,
  parseAttendeeId,
  parseGatheringId,
  parseSupporterId,
  type AccountId,
  type AttendeeId,
  type GatheringId,
  type OrganizationId,
  type SupporterId,
} from '#domain/ids.ts'
import { hashToken } from './invitations.ts'
import { saveLocator } from './locators.ts'
import type { CasesSchema } from './schema-cases.ts'
import type { Reader, Writer } from './store.ts'

type Bytes = Uint8Array<ArrayBuffer>

export type Attendee = InLine<AttendeeId> & {
  readonly gathering: GatheringId
  readonly account: AccountId | undefined
  readonly supporter: SupporterId | undefined
  readonly name: string
  readonly email: string
  readonly affiliation: string
  /** Registered is one thing, having come another; unknown until somebody says. */
  readonly attended: boolean | undefined
  readonly language: string
  /** What waits to be mailed. */
  readonly letter: AttendeeLetter | undefined
  readonly toldSequence: number | undefined
  readonly toldAt: Temporal.Instant | undefined
}

const shown = (db: Reader) =>
  db.selectFrom('attendee').selectAll().where('letter', 'is distinct from', 'removed')

/** In the order in which they came; without those who were removed and wait for their last letter. */
export async function listAttendees(
  db: Reader,
  gathering: GatheringId,
): Promise<readonly Attendee[]> {
  const rows = await shown(db)
    .where('gathering_id', '=', gathering)
    .orderBy('position')
    .orderBy('name')
    .orderBy('attendee_id')
    .execute()
  return rows.map(toAttendee)
}

export async function listAttendeesOf(
  db: Reader,
  gatherings: readonly GatheringId[],
): Promise<readonly Attendee[]> {
  if (gatherings.length === 0) return []
  const rows = await shown(db).where('gathering_id', 'in', gatherings).execute()
  return rows.map(toAttendee)
}

/** Also of somebody who was removed: the last letter goes there. */
export async function findAttendee(db: Reader, id: AttendeeId): Promise<Attendee | undefined> {
  const row = await db
    .selectFrom('attendee')
    .selectAll()
    .where('attendee_id', '=', id)
    .executeTakeFirst()
  return row === undefined ? undefined : toAttendee(row)
}

export async function findAttendeeByToken(db: Reader, token: Bytes): Promise<Attendee | undefined> {
  const link = await db
    .selectFrom('attendee_link')
    .select('attendee_id')
    .where('token_hash', '=', hashToken(token))
    .executeTakeFirst()
  if (link === undefined) return undefined
  const found = await findAttendee(db, parseAttendeeId(link.attendee_id))
  return found?.letter === 'removed' ? undefined : found
}

export async function findAttendeeByEmail(
  db: Reader,
  gathering: GatheringId,
  email: string,
): Promise<Attendee | undefined> {
  const row = await db
    .selectFrom('attendee')
    .selectAll()
    .where('gathering_id', '=', gathering)
    .where(sql`lower(email)`, '=', sql`lower(${email})`)
    .executeTakeFirst()
  return row === undefined ? undefined : toAttendee(row)
}

export type NewAttendee = Omit<Attendee, 'toldSequence' | 'toldAt'>

/**
 * `false`, and nothing changed, where the address is there already. Who was removed and is still waiting for the letter
 * that says so takes part again.
 */
export async function saveNewAttendee(
  db: Writer,
  organization: OrganizationId,
  attendee: NewAttendee,
): Promise<AttendeeId | undefined> {
  const { reply, position, attended = null, letter = null } = attendee
  const row = await db
    .insertInto('attendee')
    .values({
      organization_id: organization,
      attendee_id: attendee.id,
      gathering_id: attendee.gathering,
      account_id: attendee.account ?? null,
      supporter_id: attendee.supporter ?? null,
      name: attendee.name,
      email: attendee.email,
      affiliation: attendee.affiliation,
      language: attendee.language,
      reply,
      position,
      attended,
      letter,
    })
    .onConflict((conflict) =>
      conflict
        .expression(sql`gathering_id, lower(email)`)
        .doUpdateSet({ reply, position, attended, letter })
        .where('attendee.letter', '=', 'removed'),
    )
    .returning('attendee_id')
    .executeTakeFirst()
  return row === undefined ? undefined : parseAttendeeId(row.attendee_id)
}

type Changed = Partial<Pick<Attendee, 'reply' | 'position' | 'attended' | 'letter' | 'name'>>

export async function saveAttendee(db: Writer, id: AttendeeId, changed: Changed): Promise<void> {
  const nulls = {
    ...('attended' in changed ? { attended: changed.attended ?? null } : {}),
    ...('letter' in changed ? { letter: changed.letter ?? null } : {}),
  }
  const { attended: _attended, letter: _letter, ...rest } = changed
  await db
    .updateTable('attendee')
    .set({ ...rest, ...nulls })
    .where('attendee_id', '=', id)
    .execute()
}

type Told = {
  readonly letter: AttendeeLetter
  readonly sequence: number
  readonly at: Temporal.Instant
}

/** What was asked for while the letter was on its way stays: it has a job of its own. */
export async function saveTold(db: Writer, id: AttendeeId, told: Told): Promise<void> {
  await sql`
    update attendee set told_sequence = ${told.sequence}, told_at = ${told.at},
      letter = case when letter = ${told.letter} and gathering.sequence = ${told.sequence} then null else letter end
    from gathering
    where attendee.attendee_id = ${id} and gathering.gathering_id = attendee.gathering_id
  `.execute(db)
}

/** With the links of all letters. */
export async function deleteAttendee(db: Writer, id: AttendeeId): Promise<void> {
  await sql`
    with gone as (delete from attendee_link where attendee_id = ${id} returning token_hash)
    delete from locator using gone where key = 'attendee:' || encode(gone.token_hash, 'hex')
  `.execute(db)
  await db.deleteFrom('attendee').where('attendee_id', '=', id).execute()
}

/** One for each letter; at rest there is only the hash. */
export async function saveAttendeeLink(
  db: Writer,
  organization: OrganizationId,
  { attendee, token }: { readonly attendee: AttendeeId; readonly token: Bytes },
): Promise<void> {
  await saveLocator(db, { kind: 'attendee', key: token, organization })
  await db
    .insertInto('attendee_link')
    .values({
      organization_id: organization,
      attendee_id: attendee,
      token_hash: hashToken(token),
    })
    .execute()
}

/** Of gatherings that ended before a moment: their letters lead nowhere any more. */
export async function deleteLinksBefore(db: Writer, at: Temporal.Instant): Promise<void> {
  await sql`
    with gone as (
      delete from attendee_link using attendee, gathering
      where attendee.attendee_id = attendee_link.attendee_id
        and gathering.gathering_id = attendee.gathering_id and gathering.ends_at < ${at}
      returning attendee_link.token_hash
    )
    delete from locator using gone where key = 'attendee:' || encode(gone.token_hash, 'hex')
  `.execute(db)
}

/** What was decided stays; who was on the list does not. The links of their letters are gone long before. */
export async function deleteAttendeesBefore(db: Writer, at: Temporal.Instant): Promise<void> {
  await sql`
    delete from attendee using gathering
    where gathering.gathering_id = attendee.gathering_id and gathering.ends_at < ${at}
  `.execute(db)
}

export type Counts = Readonly<Record<Reply, number>> & { readonly attended: number }

export function countReplies(attendees: readonly Pick<Attendee, 'reply' | 'attended'>[]): Counts {
  const count = (reply: Reply) => attendees.filter((each) => each.reply === reply).length
  return {
    invited: count('invited'),
    yes: count('yes'),
    no: count('no'),
    waiting: count('waiting'),
    attended: attendees.filter(({ attended }) => attended === true).length,
  }
}

function toAttendee(row: Selectable<CasesSchema['attendee']>): Attendee {
  return {
    id: parseAttendeeId(row.attendee_id),
    gathering: parseGatheringId(row.gathering_id),
    account: row.account_id === null ? undefined : parseAccountId(row.account_id),
    supporter: row.supporter_id === null ? undefined : parseSupporterId(row.supporter_id),
    name: row.name,
    email: row.email,
    affiliation: row.affiliation,
    reply: row.reply,
    position: row.position,
    attended: row.attended ?? undefined,
    language: row.language,
    letter: row.letter ?? undefined,
    toldSequence: row.told_sequence ?? undefined,
    toldAt: row.told_at ?? undefined,
  }
}
