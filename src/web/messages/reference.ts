import type { ReferenceKnown, ReferenceTurn } from '#domain/application.ts'
import type { Catalogues } from '#web/kit/words.ts'

type Labels<C extends string> = Readonly<Record<C, string>>

const known: Labels<ReferenceKnown> = {
  'same-team': 'We work in the same team',
  'other-team': 'We work together from different teams',
  leads: 'I lead them',
  'is-led': 'They lead me',
  other: 'In another way',
}
const turn: Labels<ReferenceTurn> = { yes: 'Yes', 'not-sure': 'I am not sure', no: 'No' }

const en = {
  title: (name: string) => `A few words about ${name}`,
  plainTitle: 'A few words about a colleague',
  lead: (name: string) =>
    `${name} would like to listen to colleagues after hard days, as a trained peer supporter, and named you as somebody who knows them.`,
  hello: (referee: string) => `Hello, ${referee}.`,
  privacy: (name: string) =>
    `Only the coordinators of the program read your answer. ${name} does not. It is deleted with the application.`,
  skip: 'You may leave out any question.',
  known: 'How do you know each other?',
  turn: (name: string) => `After a hard day, would you turn to ${name}?`,
  note: 'Is there anything we should know?',
  noteHint: 'A sentence or two. Please name no patients.',
  knowns: known,
  turns: turn,
  send: 'Send my answer',
  doneTitle: 'Thank you. Your answer is with the coordinators.',
  doneLead: 'There is nothing else to do. You can close this page.',
  overTitle: 'There is nothing left to answer here.',
  overLead: 'It was answered already, or it is decided. Thank you for looking.',
}

const es: typeof en = {
  title: (name) => `Unas palabras sobre ${name}`,
  plainTitle: 'Unas palabras sobre un colega',
  lead: (name) =>
    `${name} quiere escuchar a colegas después de días difíciles, con formación para ello, y le nombró como alguien que le conoce.`,
  hello: (referee) => `Hola, ${referee}.`,
  privacy: (name) =>
    `Solo la coordinación del programa lee su respuesta. ${name} no la lee. Se borra con la solicitud.`,
  skip: 'Puede omitir cualquier pregunta.',
  known: '¿De qué se conocen?',
  turn: (name) => `Después de un día difícil, ¿acudiría a ${name}?`,
  note: '¿Hay algo que debamos saber?',
  noteHint: 'Una frase o dos. Por favor, no nombre a pacientes.',
  knowns: {
    'same-team': 'Trabajamos en el mismo equipo',
    'other-team': 'Trabajamos juntos desde equipos distintos',
    leads: 'Soy responsable de esta persona',
    'is-led': 'Esta persona es mi responsable',
    other: 'De otra manera',
  },
  turns: { yes: 'Sí', 'not-sure': 'No estoy seguro', no: 'No' },
  send: 'Enviar mi respuesta',
  doneTitle: 'Gracias. La coordinación tiene su respuesta.',
  doneLead: 'No hay nada más que hacer. Puede cerrar esta página.',
  overTitle: 'Aquí ya no hay nada que responder.',
  overLead: 'Ya se respondió, o ya está decidido. Gracias por mirar.',
}

export const referenceWords: Catalogues<typeof en> = { en, es }
