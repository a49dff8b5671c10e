import { departmentWordsEn, resourceWordsEn } from '#domain/code-words-en.ts'
import { departmentWordsEs, resourceWordsEs } from '#domain/code-words-es.ts'
import type {
  Activation,
  Department,
  DurationBand,
  EncounterKind,
  HeadcountBand,
  Mode,
  Outcome,
  Resource,
} from '#domain/codes.ts'
import type { Code } from '#domain/codes.ts'
import type { Catalogues, Language } from '#web/kit/words.ts'

type Labels<C extends string> = Readonly<Record<C, string>>

/** The codes of the outreach record, in words. */
export type LogWords = {
  readonly department: Labels<Department>
  readonly activation: Labels<Activation>
  readonly mode: Labels<Mode>
  readonly encounter_kind: Labels<EncounterKind>
  readonly outcome: Labels<Outcome>
  readonly duration_band: Labels<DurationBand>
  readonly headcount: Labels<HeadcountBand>
  readonly resource: Labels<Resource>
}

const en: LogWords = {
  department: departmentWordsEn,
  activation: {
    self: 'The person asked',
    peer: 'A colleague suggested it',
    manager: 'A manager suggested it',
    proactive_after_event: 'Offered after an event',
    informal_in_moment: 'In the moment, unplanned',
    risk_quality: 'Risk or quality',
    program_staff: 'Program staff',
    partner_org: 'A partner organization',
    group_request: 'A group asked',
  },
  mode: {
    in_person: 'In person',
    phone: 'Phone',
    video: 'Video',
    text: 'Text',
    email: 'E-mail',
    group_in_person: 'Group, in person',
    group_virtual: 'Group, on line',
  },
  encounter_kind: {
    initial: 'First talk',
    follow_up: 'Follow-up',
    group_debrief: 'Group debrief',
  },
  outcome: {
    completed: 'We talked',
    declined: 'Declined',
    no_answer: 'No answer',
    rescheduled: 'Rescheduled',
    referred_on: 'Referred on',
    closed: 'Closed',
  },
  duration_band: {
    under_15: 'Under 15 minutes',
    from_15_to_29: '15 to 29 minutes',
    from_30_to_45: '30 to 45 minutes',
    over_45: 'More than 45 minutes',
  },
  headcount: {
    from_2_to_5: '2 to 5 people',
    from_6_to_10: '6 to 10 people',
    from_11_to_20: '11 to 20 people',
    over_20: 'More than 20 people',
  },
  resource: resourceWordsEn,
}

const es: LogWords = {
  department: departmentWordsEs,
  activation: {
    self: 'La persona lo pidió',
    peer: 'Lo sugirió un colega',
    manager: 'Lo sugirió una jefatura',
    proactive_after_event: 'Se ofreció después de un suceso',
    informal_in_moment: 'En el momento, sin plan',
    risk_quality: 'Riesgo o calidad',
    program_staff: 'Personal del programa',
    partner_org: 'Una organización asociada',
    group_request: 'Lo pidió un grupo',
  },
  mode: {
    in_person: 'En persona',
    phone: 'Teléfono',
    video: 'Video',
    text: 'Por escrito',
    email: 'Correo electrónico',
    group_in_person: 'Grupo, en persona',
    group_virtual: 'Grupo, en línea',
  },
  encounter_kind: {
    initial: 'Primera conversación',
    follow_up: 'Seguimiento',
    group_debrief: 'Conversación en grupo',
  },
  outcome: {
    completed: 'Hablamos',
    declined: 'No quiso',
    no_answer: 'Sin respuesta',
    rescheduled: 'Se cambió la fecha',
    referred_on: 'Derivado',
    closed: 'Cerrado',
  },
  duration_band: {
    under_15: 'Menos de 15 minutos',
    from_15_to_29: 'De 15 a 29 minutos',
    from_30_to_45: 'De 30 a 45 minutos',
    over_45: 'Más de 45 minutos',
  },
  headcount: {
    from_2_to_5: 'De 2 a 5 personas',
    from_6_to_10: 'De 6 a 10 personas',
    from_11_to_20: 'De 11 a 20 personas',
    over_20: 'Más de 20 personas',
  },
  resource: resourceWordsEs,
}

export const logWords: Catalogues<LogWords> = { en, es }

export function logLabel(language: Language, kind: keyof LogWords, code: Code): string {
  const labels: Readonly<Record<string, string>> = logWords[language][kind]
  return labels[code] ?? code.replaceAll('_', ' ')
}
