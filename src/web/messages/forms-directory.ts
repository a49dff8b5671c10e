import type { Catalogues } from '#web/kit/words.ts'

const en = {
  title: 'Peer supporters',
  lead: 'Colleagues who are trained to listen. Each of them agreed to stand here.',
  none: 'Nobody stands here yet.',
  elsewhere: 'Other places',
  ask: 'Ask for a peer',
  askWhy: 'You can also ask without choosing anybody, and without giving a name.',
}

const es: typeof en = {
  title: 'Compañeros de apoyo',
  lead: 'Colegas con formación para escuchar. Cada quien aceptó estar aquí.',
  none: 'Aún no hay nadie.',
  elsewhere: 'Otros lugares',
  ask: 'Pedir apoyo de un colega',
  askWhy: 'También puede pedirlo sin elegir a nadie y sin dar su nombre.',
}

export const directoryWords: Catalogues<typeof en> = { en, es }
