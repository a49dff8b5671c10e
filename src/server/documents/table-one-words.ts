import type { TableOneField, TableOneMode, TableOneReferral } from '#domain/table-one.ts'
import type { EncounterKind } from '#domain/codes.ts'

export type LogLanguage = 'en' | 'es'

export type TableOneWords = {
  readonly fields: Readonly<Record<TableOneField, string>>
  readonly kinds: Readonly<Record<EncounterKind, string>>
  readonly modes: Readonly<Record<TableOneMode, string>>
  readonly referrals: Readonly<Record<TableOneReferral, string>>
  readonly inTheMoment: string
  readonly switchedOff: string
}

/** Headings as the printed log has them; what a cell says where the list has only two to four choices. */
export const tableOneWords: Readonly<Record<LogLanguage, TableOneWords>> = {
  en: {
    fields: {
      date: 'Date of outreach (week of)',
      kind: 'Initial or follow-up',
      mode: 'In person or by phone',
      referral: 'Referred by',
      department: 'Department',
      role: 'Role',
      supporter: 'Peer supporter',
      issues: 'Type of issue',
      resources: 'Resources offered',
      comments: 'Comments',
    },
    kinds: { initial: 'Initial', follow_up: 'Follow-up', group_debrief: 'Group' },
    modes: { in_person: 'In person', phone: 'Phone' },
    referrals: { self: 'Self', peer: 'Peer', manager: 'Manager', proactive: 'Proactive' },
    inTheMoment: 'None: in the moment',
    switchedOff: '(switched off)',
  },
  es: {
    fields: {
      date: 'Fecha del contacto (semana del)',
      kind: 'Inicial o de seguimiento',
      mode: 'En persona o por teléfono',
      referral: 'Referido por',
      department: 'Departamento',
      role: 'Función',
      supporter: 'Par de apoyo',
      issues: 'Tipo de asunto',
      resources: 'Recursos ofrecidos',
      comments: 'Comentarios',
    },
    kinds: { initial: 'Inicial', follow_up: 'Seguimiento', group_debrief: 'Grupo' },
    modes: { in_person: 'En persona', phone: 'Teléfono' },
    referrals: { self: 'Sí mismo', peer: 'Par', manager: 'Jefatura', proactive: 'Proactivo' },
    inTheMoment: 'Nadie: en el momento',
    switchedOff: '(desactivado)',
  },
}
