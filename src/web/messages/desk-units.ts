import { plural, type Catalogues } from '#web/kit/words.ts'

const en = {
  title: 'Units',
  heading: (count: number) =>
    count === 0
      ? 'No unit yet.'
      : plural('en', count, { one: 'One unit.', other: `${count} units.` }),
  lead: 'Wards, departments and teams: what a rollout comes to. A name and how many work there, no list of people.',
  empty: 'Add the units you want to reach. A list from a spreadsheet can be pasted whole.',
  toRollouts: 'To the rollouts',
  add: 'Add a unit',
  paste: 'Paste many',
  pasteTitle: 'Paste a list of names',
  pasteLabel: 'One name a line',
  pasteWhy: 'Names that are here already stay as they are.',
  pasteButton: (count: number) =>
    plural('en', count, { one: 'Add one unit', other: `Add ${count} units` }),
  pasted: (added: number, known: number) =>
    known === 0 ? `${added} added.` : `${added} added, ${known} were here already.`,
  tooMany: 'That is more than 200 names. Paste them in parts.',
  tooLong: (name: string) => `This name is longer than 120 letters: ${name}…`,
  editTitle: (name: string) => `Change ${name}`,
  edit: (name: string) => `Change ${name}`,
  editShort: 'Change',
  name: 'Name',
  needName: 'A unit needs a name.',
  department: 'Department',
  noDepartment: 'not said',
  people: 'People who work there',
  peopleHint: 'A figure, so that shares can be told. It may stay empty.',
  badPeople: 'A whole number from 1 to 100,000, or nothing.',
  cancel: 'Cancel',
  saved: (name: string) => `${name} is saved.`,
  retire: (name: string) => `Retire ${name}`,
  retireShort: 'Retire',
  retired: (name: string) => `${name} is retired: it stays in what is past and is offered no more.`,
  undo: 'Undo',
  bringBack: (name: string) => `Bring back ${name}`,
  bringBackShort: 'Bring back',
  broughtBack: (name: string) => `${name} is back.`,
  retiredTitle: (count: number) =>
    plural('en', count, { one: 'One retired unit', other: `${count} retired units` }),
  columns: { name: 'Unit', department: 'Department', people: 'People', change: 'Change' },
}

const es: typeof en = {
  title: 'Unidades',
  heading: (count) =>
    count === 0
      ? 'Todavía no hay unidades.'
      : plural('es', count, { one: 'Una unidad.', other: `${count} unidades.` }),
  lead: 'Servicios, departamentos y equipos a los que llega el programa. Un nombre y cuántas personas trabajan allí, sin lista de nadie.',
  empty:
    'Agregue las unidades a las que quiere llegar. Puede pegar entera una lista de una hoja de cálculo.',
  toRollouts: 'A los despliegues',
  add: 'Agregar una unidad',
  paste: 'Pegar varias',
  pasteTitle: 'Pegar una lista de nombres',
  pasteLabel: 'Un nombre por línea',
  pasteWhy: 'Los nombres que ya están se quedan como están.',
  pasteButton: (count) =>
    plural('es', count, { one: 'Agregar una unidad', other: `Agregar ${count} unidades` }),
  pasted: (added, known) =>
    known === 0 ? `${added} agregadas.` : `${added} agregadas, ${known} ya estaban.`,
  tooMany: 'Son más de 200 nombres. Péguelos por partes.',
  tooLong: (name) => `Este nombre tiene más de 120 letras: ${name}…`,
  editTitle: (name) => `Cambiar ${name}`,
  edit: (name) => `Cambiar ${name}`,
  editShort: 'Cambiar',
  name: 'Nombre',
  needName: 'Una unidad necesita un nombre.',
  department: 'Departamento',
  noDepartment: 'sin decir',
  people: 'Personas que trabajan allí',
  peopleHint: 'Solo una cifra, para poder decir proporciones. Puede quedar vacía.',
  badPeople: 'Un número entero de 1 a 100 000, o nada.',
  cancel: 'Cancelar',
  saved: (name) => `${name} quedó guardada.`,
  retire: (name) => `Retirar ${name}`,
  retireShort: 'Retirar',
  retired: (name) => `${name} quedó retirada: sigue en lo pasado y ya no se ofrece.`,
  undo: 'Deshacer',
  bringBack: (name) => `Recuperar ${name}`,
  bringBackShort: 'Recuperar',
  broughtBack: (name) => `${name} está de vuelta.`,
  retiredTitle: (count) =>
    plural('es', count, { one: 'Una unidad retirada', other: `${count} unidades retiradas` }),
  columns: { name: 'Unidad', department: 'Departamento', people: 'Personas', change: 'Cambiar' },
}

export const unitWords: Catalogues<typeof en> = { en, es }
