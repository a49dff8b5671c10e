import type { Catalogues } from '#web/kit/words.ts'

const en = {
  title: 'Numbers and links of the program',
  none: 'The library has no numbers or links yet.',
}

const es: typeof en = {
  title: 'Números y enlaces del programa',
  none: 'La biblioteca todavía no tiene números ni enlaces.',
}

export const offeredWords: Catalogues<typeof en> = { en, es }
