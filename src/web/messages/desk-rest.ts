import type { Catalogues } from '#web/kit/words.ts'

const en = {
  heavy: 'That was a heavy one',
  heavyHint: 'Nothing of it goes into the record.',
  heavyUntil: (day: string) =>
    `Be good to yourself. Nobody asks you until ${day}, that day included.`,
  heavyNoRest: 'Be good to yourself. If you want a rest, you can pause on your profile.',
  heavyUndo: 'I am fine, ask me',
  toProfile: 'To my profile',
}

const es: typeof en = {
  heavy: 'Esta fue difícil',
  heavyHint: 'Nada de esto va al registro.',
  heavyUntil: (day) => `Cuídese. Nadie le pregunta hasta el ${day}, ese día incluido.`,
  heavyNoRest: 'Cuídese. Si quiere descansar, puede hacer una pausa en su perfil.',
  heavyUndo: 'Estoy bien, pregúntenme',
  toProfile: 'A mi perfil',
}

export const restWords: Catalogues<typeof en> = { en, es }
