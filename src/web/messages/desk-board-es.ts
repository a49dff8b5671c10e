import { plural } from '#web/kit/words.ts'
import type { BoardWords } from './desk-board-en.ts'

const NUMEROS = [
  'Ninguna',
  'Una',
  'Dos',
  'Tres',
  'Cuatro',
  'Cinco',
  'Seis',
  'Siete',
  'Ocho',
  'Nueve',
]

export const boardEs: BoardWords = {
  title: 'Hoy',
  greeting: { morning: 'Buenos días.', afternoon: 'Buenas tardes.', evening: 'Buenas noches.' },
  needs: (count) =>
    count === 0
      ? 'Ahora nada le espera.'
      : plural('es', count, {
          one: 'Una cosa le espera.',
          other: `${NUMEROS[count] ?? count} cosas le esperan.`,
        }),
  lead: (active, inHours) =>
    `${active} ${plural('es', active, { one: 'compañero', other: 'compañeros' })}, ${inHours} en su horario ahora`,
  promise: (weekdays) =>
    `promesa: una respuesta en ${weekdays} ${plural('es', weekdays, { one: 'día hábil', other: 'días hábiles' })}`,
  notLive: 'Este programa aún no está abierto: nadie puede pedir.',
  toProgram: 'Ver qué falta',
  toWeek: 'Qué más hay esta semana',
  takeCall: 'Atender una llamada',
  referrals: (count) => (count === undefined ? 'Derivaciones' : `Derivaciones (${count})`),
  noProgram: 'Aquí no hay ningún programa.',
  noProgramWhy: 'Esta organización participa en el programa de otra. Elija otro lugar.',

  waiting: 'Esperan a un compañero',
  nobodyWaits: 'Nadie espera.',
  nobodyWaitsWhy: 'Una solicitud nueva aparece aquí sola, y la coordinación recibe un correo.',
  asked: (since) => `Pidió ${since}`,
  wantsYou: 'Quiere que usted elija',
  askedSmall: (since) => `pidió ${since}`,
  offers: (open, declined, listed) => {
    if (open > 0) return `${open} consultados, sin respuesta aún`
    if (declined > 0 && listed > 0) return `${declined} no podían; quedan ${listed} en la lista`
    if (listed > 0) return `${listed} en la lista, nadie consultado aún`
    return declined > 0
      ? `${declined} no podían; no queda nadie`
      : 'no queda nadie a quien consultar'
  },
  promiseLabel: (percent) => `Ha pasado el ${percent} % del plazo prometido`,
  left: (time) => `quedan ${time} del plazo`,
  by: (time) => `prometido para ${time}`,
  beyond: (time) => `el plazo pasó hace ${time}`,
  nextLook: (time) => `se consulta a los siguientes ${time}`,
  choosesOpened: 'la persona pidió una coordinadora; abrirlo queda registrado',
  needsHand: 'necesita ayuda',
  underWay: 'en camino',
  shared: (count) =>
    plural('es', count, { one: 'compartido con usted', other: `${count} compartidos con usted` }),
  look: 'Mirar',
  stepIn: 'Intervenir',
  openAndMatch: 'Abrir y elegir',
  which: (what, since) => `${what}: pidió ${since}`,

  matched: 'Conversando',
  matchedOn: (on) => `Empezó ${on}`,
  askedOn: (on) => `pidió ${on}`,

  week: 'Esta semana',
  typical: 'tiempo habitual hasta un compañero',
  tooFew: 'muy pocos para decirlo',
  begun: (count) =>
    plural('es', count, { one: 'conversación empezada', other: 'conversaciones empezadas' }),
  beyondPromise: 'fuera del plazo',
  held: (count) =>
    plural('es', count, { one: 'conversación registrada', other: 'conversaciones registradas' }),
  paused: (count) =>
    plural('es', count, { one: 'compañero en pausa', other: 'compañeros en pausa' }),
  days: (count) => `${count} d`,
  hours: (count) => `${count} h`,
  minutes: (count) => `${count} min`,
  today: 'hoy',
  yesterday: 'ayer',
}
