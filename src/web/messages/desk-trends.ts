import type { Role } from '#domain/codes.ts'
import type { Dimension } from '#domain/trends.ts'
import { plural, type Catalogues } from '#web/kit/words.ts'

const rolesEn: Partial<Record<Role, string>> = {
  nurse: 'Nurses',
  physician: 'Physicians',
  resident_fellow: 'Residents and fellows',
  app: 'Nurse practitioners and PAs',
  nursing_assistant_tech: 'Nursing assistants and techs',
  technologist: 'Technologists',
  pharmacist: 'Pharmacists',
  lab_tech: 'Laboratory staff',
  respiratory_therapist: 'Respiratory therapists',
  rehab_therapist: 'Therapists',
  social_worker_case_mgr: 'Social workers and case managers',
  chaplain: 'Chaplains',
  mental_health: 'Mental health clinicians',
  emt_paramedic: 'EMTs and paramedics',
  unit_clerk_receptionist_admin: 'Clerks and office staff',
  leader_manager: 'Leaders and managers',
}
const rolesEs: typeof rolesEn = {
  nurse: 'Enfermería',
  physician: 'Medicina',
  resident_fellow: 'Residentes',
  app: 'Enfermería avanzada y PA',
  nursing_assistant_tech: 'Auxiliares de enfermería',
  technologist: 'Tecnología',
  pharmacist: 'Farmacia',
  lab_tech: 'Laboratorio',
  respiratory_therapist: 'Terapia respiratoria',
  rehab_therapist: 'Rehabilitación',
  social_worker_case_mgr: 'Trabajo social y gestión de casos',
  chaplain: 'Capellanía',
  mental_health: 'Salud mental',
  emt_paramedic: 'Emergencias médicas',
  unit_clerk_receptionist_admin: 'Recepción y oficina',
  leader_manager: 'Jefatura',
}

const fieldsEn: Readonly<Record<Dimension, string>> = {
  month: 'By month',
  role: 'By role',
  department: 'By area',
  issue: 'By what it was about',
  referral: 'By how it began',
  mode: 'By how they talked',
}
const fieldsEs: typeof fieldsEn = {
  month: 'Por mes',
  role: 'Por función',
  department: 'Por área',
  issue: 'Por tema',
  referral: 'Por cómo empezó',
  mode: 'Por cómo hablaron',
}

const en = {
  title: 'Trends',
  fields: fieldsEn,
  roles: rolesEn,
  referral: {
    self: 'They asked themselves',
    peer: 'A colleague suggested it',
    manager: 'A manager suggested it',
    proactive: 'Offered after an event',
    in_the_moment: 'In the moment',
  },
  undisclosed: 'Not said',

  nothingYet: 'There is nothing to show yet.',
  nothingYetWhy:
    'Trends are made of finished months. The first appears after the month in which the first talks were logged.',
  tooFew: 'Too few talks to show anything yet.',
  tooFewWhy: (threshold: number) =>
    `Fewer than ${threshold} talks were logged. Any figure could point at somebody, so none is shown.`,
  roleMost: (role: string) => `${role} asked most`,
  issueMost: (issue: string) => `“${issue}” came up most`,
  both: (one: string, other: string) => `${one}; ${other}.`,
  alone: (one: string) => `${one}.`,
  plain: 'How the program is used.',
  lead: (count: string, from: string, until: string) => `${count}, ${from} to ${until}`,
  outreaches: (count: number) =>
    `${count} ${plural('en', count, { one: 'outreach', other: 'outreaches' })}`,
  few: 'few',
  fewGroups: (count: number) =>
    plural('en', count, {
      one: 'One group is too small to show without pointing at someone.',
      other: `${count} groups are too small to show without pointing at someone.`,
    }),
  fewTitle: 'What “few” means',
  fewWhy: (threshold: number) =>
    `“Few” stands for any number from 1 to ${threshold - 1}, and where needed for a larger neighbour, so that no hidden number can be worked out by subtraction. The length of a hatched bar means nothing.`,
  cannot:
    'What this cannot do: whoever already knows that one colleague came can count that colleague.',
  withheld: 'Too few talks to show this table.',
  several: 'A talk can be about several things, so these do not add up to the total.',
  most: (label: string, count: number) => `Most often: ${label}, ${count}.`,
  mostMonth: (month: string, count: number) => `Most in ${month}: ${count}.`,
  zeros: (count: number) =>
    plural('en', count, {
      one: 'One group had none; the table lists it.',
      other: `${count} groups had none; the table lists them.`,
    }),
  mostTied: (count: number) => `Several share the first place, with ${count} each.`,
  allHidden: 'Every group is too small to show.',
  none: 'None yet.',
  table: 'The same as a table',
  group: 'Group',
  count: 'Outreaches',
  total: 'Together',
  chartOf: (field: string) => `Chart: ${field}. The table below says the same.`,

  waited: 'How long people waited',
  waitedWhy: (typical: string, most: string) =>
    `Half of those who asked were answered within ${typical}, nine out of ten within ${most}.`,

  exportTitle: 'The log as a file',
  exportWhy:
    'The ten fields of the paper log, one row a talk, without any name. Fields that the program’s policy switches off say so. Handle it like the log it is: a single row may be recognized by those who know the unit.',
  exportFrom: 'From',
  exportUntil: 'Until',
  exportButton: 'Download as CSV',
  exporting: 'Preparing the file…',
  exported: (rows: number) =>
    `${rows} ${plural('en', rows, { one: 'row', other: 'rows' })} in the file.`,
  badDays: 'The first day must not be after the last.',
  printButton: 'Print',
}

const es: typeof en = {
  title: 'Tendencias',
  fields: fieldsEs,
  roles: rolesEs,
  referral: {
    self: 'Lo pidió la persona',
    peer: 'Lo sugirió un colega',
    manager: 'Lo sugirió una jefatura',
    proactive: 'Se ofreció tras un suceso',
    in_the_moment: 'En el momento',
  },
  undisclosed: 'No lo dijo',

  nothingYet: 'Todavía no hay nada que mostrar.',
  nothingYetWhy:
    'Las tendencias se hacen con meses terminados. La primera aparece después del mes en que se registraron las primeras conversaciones.',
  tooFew: 'Aún hay muy pocas conversaciones para mostrar algo.',
  tooFewWhy: (threshold) =>
    `Se registraron menos de ${threshold} conversaciones. Cualquier cifra podría señalar a alguien, así que no se muestra ninguna.`,
  roleMost: (role) => `${role} pidió más`,
  issueMost: (issue) => `«${issue}» fue lo más frecuente`,
  both: (one, other) => `${one}; ${other}.`,
  alone: (one) => `${one}.`,
  plain: 'Cómo se usa el programa.',
  lead: (count, from, until) => `${count}, de ${from} a ${until}`,
  outreaches: (count) =>
    `${count} ${plural('es', count, { one: 'conversación', other: 'conversaciones' })}`,
  few: 'pocas',
  fewGroups: (count) =>
    plural('es', count, {
      one: 'Un grupo es demasiado pequeño para mostrarlo sin señalar a alguien.',
      other: `${count} grupos son demasiado pequeños para mostrarlos sin señalar a alguien.`,
    }),
  fewTitle: 'Qué significa «pocas»',
  fewWhy: (threshold) =>
    `«Pocas» está en lugar de cualquier número de 1 a ${threshold - 1} y, donde hace falta, de un vecino mayor, para que ningún número oculto se pueda calcular restando. El largo de una barra rayada no significa nada.`,
  cannot: 'Lo que esto no puede hacer: quien ya sabe que un colega vino puede contar a ese colega.',
  withheld: 'Hay muy pocas conversaciones para mostrar esta tabla.',
  several: 'Una conversación puede tratar de varias cosas, así que no suman el total.',
  most: (label, count) => `Lo más frecuente: ${label}, ${count}.`,
  mostMonth: (month, count) => `Más que nunca en ${month}: ${count}.`,
  zeros: (count) =>
    plural('es', count, {
      one: 'Un grupo no tuvo ninguna; está en la tabla.',
      other: `${count} grupos no tuvieron ninguna; están en la tabla.`,
    }),
  mostTied: (count) => `Varios comparten el primer lugar, con ${count} cada uno.`,
  allHidden: 'Todos los grupos son demasiado pequeños para mostrarlos.',
  none: 'Todavía ninguna.',
  table: 'Lo mismo en una tabla',
  group: 'Grupo',
  count: 'Conversaciones',
  total: 'En total',
  chartOf: (field) => `Gráfico: ${field}. La tabla de abajo dice lo mismo.`,

  waited: 'Cuánto esperó la gente',
  waitedWhy: (typical, most) =>
    `La mitad de quienes pidieron tuvo respuesta en ${typical}; nueve de cada diez, en ${most}.`,

  exportTitle: 'El registro como archivo',
  exportWhy:
    'Los diez campos del registro en papel, una fila por conversación, sin ningún nombre. Los campos que la política del programa apaga lo dicen. Trátelo como el registro que es: quien conoce la unidad podría reconocer una fila.',
  exportFrom: 'Desde',
  exportUntil: 'Hasta',
  exportButton: 'Descargar como CSV',
  exporting: 'Preparando el archivo…',
  exported: (rows) =>
    `${rows} ${plural('es', rows, { one: 'fila', other: 'filas' })} en el archivo.`,
  badDays: 'El primer día no puede ser posterior al último.',
  printButton: 'Imprimir',
}

export const trendWords: Catalogues<typeof en> = { en, es }
export type TrendWords = typeof en
