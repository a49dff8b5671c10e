import { roleWordsEs } from '#domain/role-words-es.ts'
import { plural } from '#web/kit/words.ts'
import type { FirstWords } from './ask-first-en.ts'

const weekdays = (count: number): string =>
  plural('es', count, { one: 'un día hábil', other: `${count} días hábiles` })
const minutes = (count: number): string =>
  count < 90
    ? plural('es', count, { one: 'un minuto', other: `${count} minutos` })
    : plural('es', Math.round(count / 60), {
        one: 'una hora',
        other: `${Math.round(count / 60)} horas`,
      })

/** What the first question needs. The rest comes while it is being answered. */
export const firstEs: FirstWords = {
  pageTitle: 'Un colega con quien hablar',
  site: 'Apoyo entre colegas',
  skip: 'Ir a la pregunta',
  loading: 'Un momento.',
  begin: 'Empezar',
  sample: 'Una red de muestra: las personas son inventadas. Nadie responderá.',
  usually: (count) => `Últimamente alguien respondió en unos ${minutes(count)}.`,
  promise: (days) => `Alguien responde en ${weekdays(days)}.`,
  stopped: {
    notFoundTitle: 'Este programa no está aquí.',
    notFound: 'Revise la dirección del cartel o del mensaje que lo trajo.',
    closedTitle: 'Este programa todavía no ha abierto.',
    closed: 'Hoy nadie podría responderle aquí. Por favor, use uno de los números de abajo.',
    offline: 'No se pudo llegar al programa. Lo que escribió se conserva en esta página.',
    again: 'Intentar otra vez',
  },
  questions: {
    step: (step, steps) => `Pregunta ${step} de ${steps}`,
    next: 'Continuar',
    skipQuestion: 'Omitir',
    back: 'Atrás',
    role: {
      title: '¿Cuál es su función?',
      hint: 'Para encontrar a un colega que conozca el trabajo.',
      families: {
        nursing: 'Enfermería',
        physicians: 'Medicina y práctica avanzada',
        allied: 'Terapia, tecnología, farmacia, trabajo social',
        support: 'Apoyo, oficina, seguridad, jefatura',
        other: 'Otra',
      },
    },
  },
  roles: roleWordsEs,
}
