import type { Catalogues } from '#web/kit/words.ts'

const en = {
  title: 'What those say who asked',
  lead: 'Whoever ends a case may answer four questions. Quarters are shown a month after their end, together until sixty people have answered.',
  none: 'Not enough have answered yet for anything to be shown.',
  span: (from: string, until: string) => `${from} to ${until}`,
  people: (count: number) => `${count} answered`,
}

const es: typeof en = {
  title: 'Qué dicen quienes pidieron hablar',
  lead: 'Quien termina un caso puede responder cuatro preguntas. Los trimestres se muestran un mes después de terminar, juntos hasta que hayan respondido sesenta personas.',
  none: 'Aún no han respondido bastantes personas para mostrar algo.',
  span: (from, until) => `De ${from} a ${until}`,
  people: (count) => `respondieron ${count}`,
}

export const feedbackWords: Catalogues<typeof en> = { en, es }
