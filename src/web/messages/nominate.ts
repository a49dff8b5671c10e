import { plural, type Catalogues } from '#web/kit/words.ts'

const en = {
  plainTitle: 'One question',
  question:
    'Following a stressful event or incident at work, who in your department would you turn to for support or comfort?',
  asks: (where: string) => `One question for everybody at ${where}.`,
  closes: (day: string) => `It can be answered until ${day}.`,
  why: (program: string) =>
    `Whoever is named often is asked whether they would like to be trained and to join ${program} as a peer supporter.`,
  name: (at: number) => `Name ${at}`,
  only: 'Name',
  upTo: (count: number) =>
    plural('en', count, { one: 'One name, please.', other: `Up to ${count} names. One is fine.` }),
  hint: 'First and last name, as you would say it.',
  keptTitle: 'What is kept',
  kept: [
    'How often each name was written, and how many people answered.',
    'Nothing about you: not who you are, not when you answered, not which names you wrote together.',
    'If fewer than 5 people answer, no name is shown.',
  ],
  below: (floor: number) =>
    floor === 2
      ? 'A name that was written only once is shown to nobody and is forgotten at the end.'
      : `A name that was written fewer than ${floor} times is shown to nobody and is forgotten at the end.`,
  send: 'Send',
  sending: 'Sending…',
  needName: 'Please write at least one name.',
  thanksTitle: 'Thank you.',
  thanks:
    'Your answer is counted. There is nothing to change or to look up: you can close this page.',
  closedTitle: 'This question is closed.',
  closed: 'Thank you for wanting to answer. The coordinators of the program can tell you more.',
  refused: {
    'already-closed': 'The question has closed meanwhile, so your answer was not counted.',
    'too-many-names': 'That is one name more than can be counted.',
    'no-name': 'Please write at least one name.',
    'tally-full': 'Nothing more can be counted here. Please tell the coordinators of the program.',
  },
}

const es: typeof en = {
  plainTitle: 'Una pregunta',
  question:
    'Después de un hecho estresante o un incidente en el trabajo, ¿a quién de su departamento acudiría en busca de apoyo o consuelo?',
  asks: (where) => `Una pregunta para todo el mundo en ${where}.`,
  closes: (day) => `Se puede responder hasta el ${day}.`,
  why: (program) =>
    `A quien se nombra a menudo se le pregunta si querría formarse para dar apoyo en ${program}.`,
  name: (at) => `Nombre ${at}`,
  only: 'Nombre',
  upTo: (count) =>
    plural('es', count, {
      one: 'Un nombre, por favor.',
      other: `Hasta ${count} nombres. Con uno basta.`,
    }),
  hint: 'Nombre y apellido, como lo diría.',
  keptTitle: 'Qué se guarda',
  kept: [
    'Cuántas veces se escribió cada nombre y cuántas personas respondieron.',
    'Nada de usted: ni quién es, ni cuándo respondió, ni qué nombres escribió juntos.',
    'Si responden menos de 5 personas, no se muestra ningún nombre.',
  ],
  below: (floor) =>
    floor === 2
      ? 'Un nombre que se escribió una sola vez no se muestra a nadie y al final se olvida.'
      : `Un nombre que se escribió menos de ${floor} veces no se muestra a nadie y al final se olvida.`,
  send: 'Enviar',
  sending: 'Enviando…',
  needName: 'Escriba al menos un nombre, por favor.',
  thanksTitle: 'Gracias.',
  thanks:
    'Su respuesta está contada. No hay nada que cambiar ni consultar: puede cerrar esta página.',
  closedTitle: 'Esta pregunta ya se cerró.',
  closed: 'Gracias por querer responder. La coordinación del programa puede contarle más.',
  refused: {
    'already-closed': 'La pregunta se cerró entretanto y su respuesta no se contó.',
    'too-many-names': 'Es un nombre más de los que se pueden contar.',
    'no-name': 'Escriba al menos un nombre, por favor.',
    'tally-full': 'Aquí ya no se puede contar nada más. Avise a la coordinación.',
  },
}

export const nominateWords: Catalogues<typeof en> = { en, es }
