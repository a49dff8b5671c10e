import type { Reply } from '#domain/attendee.ts'
import { toCsv } from './csv.ts'

export type SheetLanguage = 'en' | 'es'

type Row = {
  readonly name: string
  readonly email: string
  readonly affiliation: string
  readonly reply: Reply
  readonly attended: boolean | undefined
}

const words = {
  en: {
    head: ['Name', 'E-mail', 'Affiliation', 'Registered', 'Attended'],
    replies: { yes: 'yes', no: 'no', waiting: 'waiting list', invited: 'no answer' },
    attended: { yes: 'yes', no: 'no' },
  },
  es: {
    head: ['Nombre', 'Correo electrónico', 'Organización', 'Inscripción', 'Asistencia'],
    replies: { yes: 'sí', no: 'no', waiting: 'lista de espera', invited: 'sin respuesta' },
    attended: { yes: 'sí', no: 'no' },
  },
} as const

/** Registered is one column, having come another. */
export function toAttendeeSheet(rows: readonly Row[], language: SheetLanguage): string {
  const { head, replies, attended: marks } = words[language]
  const lines = rows.map(({ name, email, affiliation, reply, attended }) => [
    name,
    email,
    affiliation,
    replies[reply],
    attended === undefined ? '' : attended ? marks.yes : marks.no,
  ])
  return toCsv([[...head], ...lines])
}
