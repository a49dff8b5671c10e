import { plural, type Catalogues } from '#web/kit/words.ts'

const en = {
  title: 'Committee',
  next: (day: string) => `The committee meets on ${day}.`,
  noNext: 'No committee meeting is planned.',
  lead: 'The next meeting, what the last one decided, and the pack for the table.',
  nextTitle: 'Next',
  plan: 'Plan a meeting',
  coming: (yes: number, open: number) =>
    `${plural('en', yes, { one: 'One comes', other: `${yes} come` })}; ${open} have not said`,
  toAgenda: 'Agenda and minutes',
  lastTitle: (day: string) => `Last: ${day}`,
  noLast: 'No committee has met yet.',
  noMinutes: 'No minutes yet.',
  decisions: 'Decisions',
  open: 'Still to be done',
  openNone: 'Nothing is left to be done.',
  late: 'its day has passed',

  pack: 'The quarterly pack',
  packWhy:
    'One PDF of figures, rollouts, trainings, surveys and minutes. It is made in this browser. No one who asked and no supporter is named in it by us; minutes, decisions and quotes stand as they were written, so read those before it leaves the house.',
  quarter: 'Quarter',
  running: (quarter: string) => `${quarter}, so far`,
  language: 'Language',
  languages: { en: 'English', es: 'Spanish' },
  sections: 'What goes in',
  make: 'Save the pack as PDF',
}

const es: typeof en = {
  title: 'Comité',
  next: (day) => `El comité se reúne el ${day}.`,
  noNext: 'No hay ninguna reunión del comité prevista.',
  lead: 'La próxima reunión, lo que decidió la última y el informe para la mesa.',
  nextTitle: 'Próxima',
  plan: 'Planear una reunión',
  coming: (yes, open) =>
    `${plural('es', yes, { one: 'Viene una persona', other: `Vienen ${yes}` })}; ${open} sin responder`,
  toAgenda: 'Orden del día y acta',
  lastTitle: (day) => `Última: ${day}`,
  noLast: 'Todavía no se ha reunido ningún comité.',
  noMinutes: 'Todavía no hay acta.',
  decisions: 'Decisiones',
  open: 'Pendiente',
  openNone: 'No queda nada pendiente.',
  late: 'pasó su día',

  pack: 'El informe trimestral',
  packWhy:
    'Un PDF con cifras, despliegues, formación, encuestas y acta. Se hace en este navegador. No nombramos a nadie que pidió apoyo ni a ningún compañero; las actas, decisiones y citas están como se escribieron: léalas antes de que salga de la casa.',
  quarter: 'Trimestre',
  running: (quarter) => `${quarter}, hasta ahora`,
  language: 'Idioma',
  languages: { en: 'Inglés', es: 'Español' },
  sections: 'Qué incluye',
  make: 'Guardar el informe como PDF',
}

export const committeeWords: Catalogues<typeof en> = { en, es }
