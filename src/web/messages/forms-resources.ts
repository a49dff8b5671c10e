import type { Catalogues } from '#web/kit/words.ts'

const en = {
  title: 'Where to turn',
  lead: 'Numbers and texts for people who work in health care. No account, nothing is stored.',
  reading: 'One moment…',
  empty: 'This program has published nothing else yet. The numbers below always answer.',
  ask: 'Ask for a peer',
  askWhy: 'A trained colleague listens. Nobody at work learns of it.',
  print: 'Print',
  link: 'Open the page',
  read: 'Read it',
  asOf: (day: string) => `Looked over on ${day}`,
  sections: {
    'crisis-line': 'To call right away',
    contact: 'People to call',
    article: 'To read',
    guide: 'Guides',
    webinar: 'Films and webinars',
    form: 'Forms',
    playbook: 'For supporters',
    'claim-guide': 'When named in a claim',
  },
}

const es: typeof en = {
  title: 'A dónde acudir',
  lead: 'Números y textos para quienes trabajan en salud. Sin cuenta, no se guarda nada.',
  reading: 'Un momento…',
  empty: 'Este programa todavía no ha publicado nada más. Los números de abajo contestan siempre.',
  ask: 'Pedir un compañero',
  askWhy: 'Un colega formado escucha. Nadie en el trabajo se entera.',
  print: 'Imprimir',
  link: 'Abrir la página',
  read: 'Leerlo',
  asOf: (day) => `Revisado el ${day}`,
  sections: {
    'crisis-line': 'Para llamar enseguida',
    contact: 'A quién llamar',
    article: 'Para leer',
    guide: 'Guías',
    webinar: 'Películas y seminarios',
    form: 'Formularios',
    playbook: 'Para quienes acompañan',
    'claim-guide': 'Ante una demanda',
  },
}

export const libraryWords: Catalogues<typeof en> = { en, es }
