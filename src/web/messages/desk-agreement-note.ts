import type { Catalogues } from '#web/kit/words.ts'

/** Apart from the other words of agreements: every supporter loads it with the own page. */
const en = {
  toSign: 'There is an agreement for you to read and sign.',
  newVersion: 'The agreement has a new version for you to read and sign.',
  read: 'Read the agreement',
  mine: 'Your agreement',
}

const es: typeof en = {
  toSign: 'Hay un acuerdo para que usted lo lea y lo firme.',
  newVersion: 'El acuerdo tiene una versión nueva para que la lea y la firme.',
  read: 'Leer el acuerdo',
  mine: 'Su acuerdo',
}

export const agreementNoteWords: Catalogues<typeof en> = { en, es }
