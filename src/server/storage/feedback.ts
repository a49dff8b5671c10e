import type { OrganizationId, ProgramId } from '#domain/ids.ts'
import { toJson } from './json.ts'
import type { Writer } from './store.ts'

type Bytes = Uint8Array<ArrayBuffer>

export type Ticket = {
  readonly organization: OrganizationId
  readonly program: ProgramId
  readonly hash: Bytes
  readonly expiresOn: Temporal.PlainDate
}

/** Knows the program and the last day; nothing leads from it to the case. */
export async function saveTicket(db: Writer, ticket: Ticket): Promise<void> {
  await db
    .insertInto('feedback_ticket')
    .values({
      organization_id: ticket.organization,
      token_hash: ticket.hash,
      program_id: ticket.program,
      expires_on: ticket.expiresOn.toString(),
    })
    .execute()
}

/** Takes the ticket away, so that it serves once. `false`: none such. */
export async function takeTicket(
  db: Writer,
  { program, hash }: Pick<Ticket, 'program' | 'hash'>,
  today: Temporal.PlainDate,
): Promise<boolean> {
  const row = await db
    .deleteFrom('feedback_ticket')
    .where('token_hash', '=', hash)
    .where('program_id', '=', program)
    .where('expires_on', '>=', today)
    .returning('program_id')
    .executeTakeFirst()
  return row !== undefined
}

export type HeldFeedback = {
  readonly organization: OrganizationId
  readonly program: ProgramId
  readonly answers: object
}

/** Until the nightly shuffled batch takes it to the other database. */
export async function holdFeedback(db: Writer, held: HeldFeedback): Promise<void> {
  await db
    .insertInto('held_feedback')
    .values({
      organization_id: held.organization,
      program_id: held.program,
      answers: toJson(held.answers),
    })
    .execute()
}
