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
  department: {
    ed: 'Emergency department',
    radiology: 'Radiology',
    medical_surgical: 'Medical-surgical',
    medicine: 'Medicine',
    icu: 'Intensive care',
    nicu: 'Neonatal intensive care',
    perioperative_anesthesia: 'Perioperative and anesthesia',
    surgery: 'Surgery',
    obstetrics: 'Obstetrics',
    pediatrics: 'Pediatrics',
    pharmacy: 'Pharmacy',
    laboratory: 'Laboratory',
    rehab: 'Rehabilitation',
    ambulatory: 'Ambulatory',
    behavioral_health: 'Behavioral health',
    support_services: 'Support services',
    administration: 'Administration',
    other: 'Another department',
  },
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
  resource: {
    none: 'None',
    eap: 'Employee assistance program',
    mental_health_provider: 'Mental health provider',
    chaplain_spiritual: 'Chaplain or spiritual care',
    social_work: 'Social work',
    employee_occupational_health: 'Occupational health',
    physician_health_services: 'Physician health services',
    sarp: 'Substance addiction recovery program',
    risk_management: 'Risk management',
    insurer_claims: 'Insurer or claims',
    hr: 'Human resources',
    security_police: 'Security or police',
    union: 'Union',
    wellness_program: 'Wellness program',
    mindfulness_sleep: 'Mindfulness or sleep',
    grief_group: 'Grief group',
    time_away_manager_talk: 'Time away, talk with a manager',
    peer_group_or_drop_in: 'Peer group or drop-in',
    vpsn: 'Virtual peer support network',
    crisis_988: '988 crisis line',
    ma_bh_help_line: 'Behavioral Health Help Line',
    physician_support_line: 'Physician Support Line',
    printed_resource_sheet: 'Printed resource sheet',
    other: 'Another resource',
  },
}

const es: LogWords = {
  department: {
    ed: 'Urgencias',
    radiology: 'Radiología',
    medical_surgical: 'Médico-quirúrgico',
    medicine: 'Medicina',
    icu: 'Cuidados intensivos',
    nicu: 'Cuidados intensivos neonatales',
    perioperative_anesthesia: 'Perioperatorio y anestesia',
    surgery: 'Cirugía',
    obstetrics: 'Obstetricia',
    pediatrics: 'Pediatría',
    pharmacy: 'Farmacia',
    laboratory: 'Laboratorio',
    rehab: 'Rehabilitación',
    ambulatory: 'Consulta externa',
    behavioral_health: 'Salud mental',
    support_services: 'Servicios de apoyo',
    administration: 'Administración',
    other: 'Otro departamento',
  },
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
  resource: {
    none: 'Ninguno',
    eap: 'Programa de asistencia al empleado',
    mental_health_provider: 'Profesional de salud mental',
    chaplain_spiritual: 'Capellanía o cuidado espiritual',
    social_work: 'Trabajo social',
    employee_occupational_health: 'Salud ocupacional',
    physician_health_services: 'Servicios de salud para médicos',
    sarp: 'Programa de recuperación de adicciones',
    risk_management: 'Gestión de riesgos',
    insurer_claims: 'Aseguradora o reclamos',
    hr: 'Recursos humanos',
    security_police: 'Seguridad o policía',
    union: 'Sindicato',
    wellness_program: 'Programa de bienestar',
    mindfulness_sleep: 'Atención plena o sueño',
    grief_group: 'Grupo de duelo',
    time_away_manager_talk: 'Tiempo libre, hablar con la jefatura',
    peer_group_or_drop_in: 'Grupo de pares',
    vpsn: 'Red virtual de apoyo entre pares',
    crisis_988: 'Línea de crisis 988',
    ma_bh_help_line: 'Línea de ayuda de salud mental',
    physician_support_line: 'Línea de apoyo para médicos',
    printed_resource_sheet: 'Hoja impresa de recursos',
    other: 'Otro recurso',
  },
}

export const logWords: Catalogues<LogWords> = { en, es }

export function logLabel(language: Language, kind: keyof LogWords, code: Code): string {
  const labels: Readonly<Record<string, string>> = logWords[language][kind]
  return labels[code] ?? code.replaceAll('_', ' ')
}
