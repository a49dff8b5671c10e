import { plural, type Catalogues } from '#web/kit/words.ts'

/** What the committee's PDF says beside the words of the pages its figures come from. */
const en = {
  title: 'Committee pack',
  lead: 'For the advisory committee',
  madeOn: (day: string) => `Made on ${day}`,
  nobody: 'No one who asked can be found in this.',
  nobodyWhy:
    'Figures come from finished months and hide small groups. Supporters are counted, not named. Quotes were allowed by who wrote them and read over. Minutes stand as they were written.',
  contents: 'What is in it',
  glance: {
    outreaches: (count: number) => plural('en', count, { one: 'outreach', other: 'outreaches' }),
    since: (month: string) => `since ${month}`,
    half: 'until somebody answered, for half',
    active: (count: number) =>
      plural('en', count, { one: 'active supporter', other: 'active supporters' }),
    launched: (count: number) =>
      plural('en', count, { one: 'unit launched', other: 'units launched' }),
  },
  sections: {
    growth: 'Growth',
    answers: 'Time to answer',
    trends: 'Trends',
    rollouts: 'Rollouts',
    supporters: 'Supporters and training',
    surveys: 'What surveys say',
    quotes: 'In their words',
    gatherings: 'Gatherings of the quarter',
    minutes: 'Minutes of the last committee',
  },
  few: 'few',
  outreaches: 'Outreaches',
  growthWhy: 'Outreaches by month. The months of the quarter are in bold.',
  quarterSum: (count: number, before: number | undefined) => {
    const now = plural('en', count, {
      one: 'One outreach in this quarter',
      other: `${count} outreaches in this quarter`,
    })
    return before === undefined ? `${now}.` : `${now}; ${before} in the one before.`
  },
  unfinished: 'Not every month of this quarter is finished and can be shown.',
  trendsWhen: (from: string, until: string) =>
    `Finished months, ${from} to ${until}. These tables are not cut to one quarter: hidden numbers could be worked out from the difference.`,
  answersHalf: 'Half of those who asked had an answer within',
  answersNine: 'Nine of ten had one within',
  answersNone: 'Too few asked to say how long it took.',
  asOf: (day: string) => `As of ${day}.`,
  rolloutCounts: (units: number, launched: number, late: number) =>
    `${plural('en', units, { one: 'One rollout', other: `${units} rollouts` })}; ${launched === 0 ? 'none' : launched} launched; ${late === 0 ? 'none' : late} with late steps.`,
  rolloutsNone: 'No rollout has begun.',
  columns: {
    unit: 'Unit',
    state: 'State',
    launch: 'Launch',
    steps: 'Steps done',
    late: 'Late',
    agreed: 'Said yes',
    what: 'What',
    kind: 'Kind',
    day: 'Day',
    registered: 'Registered',
    attended: 'Attended',
    action: 'Action',
    due: 'Due',
    done: 'State',
    answer: 'Answer',
    people: 'People',
    share: 'Share',
  },
  ofSteps: (done: number, all: number) => `${done} of ${all}`,
  supporters: {
    active: 'Active',
    paused: 'Pausing',
    training: 'Before their first talk: applied or in training',
    left: 'Left, all years',
  },
  trainings: {
    title: 'Trainings of those who are active or pausing',
    valid: 'Valid',
    expiring: 'Ending within three months',
    expired: 'Ended',
    none: 'None recorded',
  },
  supportersNone: 'There is no supporter yet.',
  supporterColumn: 'Supporters',
  surveysNone: 'No survey has closed yet.',
  surveyOlder:
    'No survey of this quarter has figures that can be shown. The last one before it has.',
  closed: (day: string, answers: number) =>
    `Closed on ${day}. ${plural('en', answers, { one: 'One person', other: `${answers} people` })} answered.`,
  quotesWhy: 'Each may be quoted: its author allowed it, and a reviewer let it through.',
  quotesNone: 'No quote has been approved.',
  gatheringsNone: 'No gathering was held in this quarter.',
  gatheringsWhy:
    'Registered and attended are counted apart. A drop-in keeps no names, only about how many came.',
  minutesNone: 'No committee has met yet.',
  minutesEmpty: 'No minutes were written.',
  minutesOf: (title: string, day: string) => `${title}, ${day}`,
  decisions: 'Decisions',
  actions: 'Actions',
  actionsNone: 'Nothing was left to do.',
  open: 'open',
  overdue: 'open, past its day',
  doneOn: (day: string) => `done ${day}`,
}

const es: typeof en = {
  title: 'Informe para el comité',
  lead: 'Para el comité asesor',
  madeOn: (day) => `Preparado el ${day}`,
  nobody: 'Aquí no se puede encontrar a nadie que pidió apoyo.',
  nobodyWhy:
    'Las cifras vienen de meses terminados y ocultan los grupos pequeños. Los compañeros se cuentan, no se nombran. Quien escribió una cita la permitió y alguien la revisó. Las actas están como se escribieron.',
  contents: 'Qué contiene',
  glance: {
    outreaches: (count) => plural('es', count, { one: 'conversación', other: 'conversaciones' }),
    since: (month) => `desde ${month}`,
    half: 'hasta que alguien respondió, para la mitad',
    active: (count) =>
      plural('es', count, { one: 'compañero activo', other: 'compañeros activos' }),
    launched: (count) => plural('es', count, { one: 'unidad lanzada', other: 'unidades lanzadas' }),
  },
  sections: {
    growth: 'Crecimiento',
    answers: 'Tiempo de respuesta',
    trends: 'Tendencias',
    rollouts: 'Despliegues',
    supporters: 'Compañeros y formación',
    surveys: 'Lo que dicen las encuestas',
    quotes: 'En sus palabras',
    gatherings: 'Encuentros del trimestre',
    minutes: 'Acta del último comité',
  },
  few: 'pocas',
  outreaches: 'Conversaciones',
  growthWhy: 'Conversaciones por mes. Los meses del trimestre van en negrita.',
  quarterSum: (count, before) => {
    const now = plural('es', count, {
      one: 'Una conversación en este trimestre',
      other: `${count} conversaciones en este trimestre`,
    })
    return before === undefined ? `${now}.` : `${now}; ${before} en el anterior.`
  },
  unfinished: 'No todos los meses de este trimestre han terminado y se pueden mostrar.',
  trendsWhen: (from, until) =>
    `Meses terminados, de ${from} a ${until}. Estas tablas no se recortan a un trimestre: los números ocultos se podrían calcular con la diferencia.`,
  answersHalf: 'La mitad de quienes pidieron tuvo respuesta en',
  answersNine: 'Nueve de cada diez, en',
  answersNone: 'Pidieron muy pocas personas para decir cuánto se tardó.',
  asOf: (day) => `Situación del ${day}.`,
  rolloutCounts: (units, launched, late) =>
    `${plural('es', units, { one: 'Un despliegue', other: `${units} despliegues` })}; ${launched === 0 ? 'ninguno lanzado' : plural('es', launched, { one: 'uno lanzado', other: `${launched} lanzados` })}; ${late === 0 ? 'ninguno' : late} con pasos atrasados.`,
  rolloutsNone: 'No ha empezado ningún despliegue.',
  columns: {
    unit: 'Unidad',
    state: 'Estado',
    launch: 'Lanzamiento',
    steps: 'Pasos hechos',
    late: 'Atrasados',
    agreed: 'Dijeron que sí',
    what: 'Qué',
    kind: 'Tipo',
    day: 'Día',
    registered: 'Inscritos',
    attended: 'Asistieron',
    action: 'Tarea',
    due: 'Para',
    done: 'Estado',
    answer: 'Respuesta',
    people: 'Personas',
    share: 'Parte',
  },
  ofSteps: (done, all) => `${done} de ${all}`,
  supporters: {
    active: 'Activos',
    paused: 'En pausa',
    training: 'Antes de su primera conversación: solicitud o formación',
    left: 'Se fueron, todos los años',
  },
  trainings: {
    title: 'Formación de quienes están activos o en pausa',
    valid: 'Vigente',
    expiring: 'Termina en menos de tres meses',
    expired: 'Terminada',
    none: 'Sin registrar',
  },
  supportersNone: 'Todavía no hay compañeros.',
  supporterColumn: 'Compañeros',
  surveysNone: 'Todavía no se ha cerrado ninguna encuesta.',
  surveyOlder:
    'Ninguna encuesta de este trimestre tiene cifras que se puedan mostrar. La última anterior sí.',
  closed: (day, answers) =>
    `Cerrada el ${day}. ${plural('es', answers, { one: 'Respondió una persona', other: `Respondieron ${answers} personas` })}.`,
  quotesWhy: 'Cada una se puede citar: quien la escribió lo permitió y alguien la revisó.',
  quotesNone: 'No se ha aprobado ninguna cita.',
  gatheringsNone: 'En este trimestre no hubo ningún encuentro.',
  gatheringsWhy:
    'Inscritos y asistentes se cuentan aparte. Las puertas abiertas no guardan nombres, solo más o menos cuántos fueron.',
  minutesNone: 'Todavía no se ha reunido ningún comité.',
  minutesEmpty: 'No se escribió acta.',
  minutesOf: (title, day) => `${title}, ${day}`,
  decisions: 'Decisiones',
  actions: 'Tareas',
  actionsNone: 'No quedó nada por hacer.',
  open: 'pendiente',
  overdue: 'pendiente, pasó su día',
  doneOn: (day) => `hecha el ${day}`,
}

export const packWords: Catalogues<typeof en> = { en, es }
export type PackWords = typeof en
