import type { Catalogues } from '#web/kit/words.ts'

/** What stands on the wall of a break room. */
const en = {
  heading: 'Had a hard day? Talk with a colleague.',
  lead: 'Trained colleagues listen, in confidence. You need not describe what happened.',
  turnTo: (unit: string) => `${unit}: you can turn to`,
  nobodyYet: 'Trained peer supporters are there for everybody who works here, whatever your job.',
  scan: 'Ask for a peer on your phone',
  scanWhy: 'Scan the code. No account, and your name only if you wish.',
  orType: 'Or type',
  call: 'Or call',
  crisis: 'In a crisis call or text 988, day and night. In an emergency call 911.',
  helpLine: 'Massachusetts Behavioral Health Help Line: 833-773-2445',
  printed: (day: string) => `Printed ${day}`,
}

const es: typeof en = {
  heading: '¿Un día difícil? Hable con un colega.',
  lead: 'Colegas con formación escuchan, en confianza. No hace falta contar lo que pasó.',
  turnTo: (unit: string) => `${unit}: puede acudir a`,
  nobodyYet:
    'Hay colegas con formación para todas las personas que trabajan aquí, sea cual sea su puesto.',
  scan: 'Pida un colega desde su teléfono',
  scanWhy: 'Escanee el código. Sin cuenta, y con su nombre solo si quiere.',
  orType: 'O escriba',
  call: 'O llame',
  crisis: 'En una crisis llame o escriba al 988, de día y de noche. En una emergencia, al 911.',
  helpLine: 'Línea de Ayuda de Salud Conductual de Massachusetts: 833-773-2445',
  printed: (day: string) => `Impreso: ${day}`,
}

export const signPaperWords: Catalogues<typeof en> = { en, es }
