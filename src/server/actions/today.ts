import type { OrganizationId } from '#domain/ids.ts'
import { findOrganization } from '#storage/organizations.ts'
import type { Reader } from '#storage/store.ts'

export const dayIn = (now: Temporal.Instant, timeZone: string): Temporal.PlainDate =>
  now.toZonedDateTimeISO(timeZone).toPlainDate()

/** The day it is where the organization is. */
export async function findToday(
  db: Reader,
  organization: OrganizationId,
  now: Temporal.Instant,
): Promise<Temporal.PlainDate> {
  const found = await findOrganization(db, organization)
  return dayIn(now, found?.timeZone ?? 'UTC')
}

/** `undefined` for what looks like a day and is none, such as the 31st of June, or one in the year 0. */
export function findDay(text: string): Temporal.PlainDate | undefined {
  try {
    const day = Temporal.PlainDate.from(text)
    return day.year < 1 ? undefined : day
  } catch {
    return undefined
  }
}
