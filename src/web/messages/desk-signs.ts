import { plural, type Catalogues } from '#web/kit/words.ts'

const en = {
  title: 'Signs',
  heading: 'A sign for every break room.',
  someOld: (count: number) =>
    plural('en', count, {
      one: 'One sign wants reprinting.',
      other: `${count} signs want reprinting.`,
    }),
  lead: 'One sheet a unit: names of supporters who agreed, and a code to ask for a peer. The PDF is made in this browser.',
  coordinatorsOnly:
    'The code on a sign carries the fingerprint of the team keys, which a coordinator’s browser has checked. Please ask a coordinator to make the signs.',
  noTeam:
    'This program has no team keys yet, so a sign would lead nowhere. Make them under “Team keys” first.',
  noRoster: 'The team keys could not be read. Open this page again in a moment.',
  noUnits: 'There is no unit yet. A sign belongs to a unit.',
  toUnits: 'Add units',
  units: 'Which units',
  all: 'All units',
  onlyOld: 'Only those to reprint',
  none: 'None',
  names: (agreed: number, silent: number) => {
    const first =
      agreed === 0 ? 'no name' : plural('en', agreed, { one: 'one name', other: `${agreed} names` })
    return silent === 0 ? first : `${first}; ${silent} did not agree to the sign`
  },
  neverMade: 'not made yet',
  upToDate: (day: string) => `up to date, ${day}`,
  reprint: (day: string) => `reprint; made ${day}`,
  paper: 'Paper',
  papers: { LETTER: 'Letter', A4: 'A4' },
  orientation: 'Orientation',
  orientations: { portrait: 'Upright', landscape: 'Sideways' },
  language: 'Language',
  languages: { en: 'English', es: 'Spanish', both: 'Both' },
  door: 'Leads to',
  doorHint: 'The page of the program, or a door with another name on it.',
  save: (count: number) =>
    plural('en', count, { one: 'Save one sheet as PDF', other: `Save ${count} sheets as PDF` }),
  noneChosen: 'Choose a unit to see its sign.',
  shown: 'Show the sign of',
  preview: (unit: string) => `How the sign of ${unit} will look`,
  line: (unit: string) => `A line of their own for ${unit}`,
  lineHint: 'May stay empty. For example: when you meet, or where.',
}

const es: typeof en = {
  title: 'Carteles',
  heading: 'Un cartel para cada sala de descanso.',
  someOld: (count) =>
    plural('es', count, {
      one: 'Hay que reimprimir un cartel.',
      other: `Hay que reimprimir ${count} carteles.`,
    }),
  lead: 'Una hoja por unidad: nombres de quienes aceptaron y un código para pedir un colega. El PDF se hace en este navegador.',
  coordinatorsOnly:
    'El código de un cartel lleva la huella de las claves del equipo, que comprobó el navegador de la coordinación. Pida a la coordinación que haga los carteles.',
  noTeam:
    'Este programa aún no tiene claves de equipo, así que un cartel no llevaría a nada. Hágalas antes en «Claves del equipo».',
  noRoster: 'No se pudieron leer las claves del equipo. Abra esta página de nuevo en un momento.',
  noUnits: 'Aún no hay unidades. Un cartel pertenece a una unidad.',
  toUnits: 'Añadir unidades',
  units: 'Qué unidades',
  all: 'Todas',
  onlyOld: 'Solo las que hay que reimprimir',
  none: 'Ninguna',
  names: (agreed, silent) => {
    const first =
      agreed === 0
        ? 'ningún nombre'
        : plural('es', agreed, { one: 'un nombre', other: `${agreed} nombres` })
    return silent === 0 ? first : `${first}; ${silent} no aceptaron figurar`
  },
  neverMade: 'aún sin hacer',
  upToDate: (day) => `al día, ${day}`,
  reprint: (day) => `reimprimir; hecho el ${day}`,
  paper: 'Papel',
  papers: { LETTER: 'Carta', A4: 'A4' },
  orientation: 'Orientación',
  orientations: { portrait: 'Vertical', landscape: 'Horizontal' },
  language: 'Idioma',
  languages: { en: 'Inglés', es: 'Español', both: 'Los dos' },
  door: 'Lleva a',
  doorHint: 'La página del programa o una entrada con otro nombre.',
  save: (count) =>
    plural('es', count, {
      one: 'Guardar una hoja en PDF',
      other: `Guardar ${count} hojas en PDF`,
    }),
  noneChosen: 'Elija una unidad para ver su cartel.',
  shown: 'Ver el cartel de',
  preview: (unit) => `Cómo quedará el cartel de ${unit}`,
  line: (unit) => `Una línea propia para ${unit}`,
  lineHint: 'Puede quedar vacía. Por ejemplo: cuándo se reúnen o dónde.',
}

export const signWords: Catalogues<typeof en> = { en, es }
