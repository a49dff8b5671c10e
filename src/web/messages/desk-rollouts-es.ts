import { plural } from '#web/kit/words.ts'
import type { RolloutWords } from './desk-rollouts-en.ts'

const count = (number: number, one: string, other: string) => plural('es', number, { one, other })

export const rolloutEs: RolloutWords = {
  title: 'Despliegues',
  heading: (late) =>
    late === 0
      ? 'Todos los despliegues van a tiempo.'
      : count(
          late,
          'Un despliegue tiene un paso atrasado.',
          `${late} despliegues tienen pasos atrasados.`,
        ),
  lead: (units, launched, agreed) =>
    [
      count(units, 'Una unidad', `${units} unidades`),
      count(launched, 'una lanzada', `${launched} lanzadas`),
      count(agreed, 'una persona dijo que sí', `${agreed} personas dijeron que sí`),
    ].join(' · '),
  empty: 'Todavía no hay despliegues.',
  emptyWhy:
    'Un despliegue lleva el programa a una unidad, o lo empieza para todos. Elija el día del lanzamiento y cada paso se cuenta hacia atrás: de tres a cuatro meses, desde la primera charla con los líderes hasta el cartel en la pared. Puede cambiar cada paso.',
  emptyUnits: 'Primero nombre las unidades a las que quiere llegar.',
  begin: 'Comenzar un despliegue',
  units: 'Unidades',
  signs: 'Carteles',
  show: 'Mostrar',
  filters: { all: 'Todos', late: 'Atrasados' },
  none: 'Ningún despliegue corresponde a esta elección.',
  columns: {
    unit: 'Unidad',
    state: 'Estado',
    launch: 'Lanzamiento',
    next: 'Próximo paso',
    agreed: 'Dijeron que sí',
  },
  states: {
    planned: 'previsto',
    'under-way': 'en marcha',
    launched: 'lanzado',
    paused: 'en pausa',
    ended: 'terminado',
  },
  own: 'el lanzamiento del propio programa',
  late: (steps) => count(steps, 'un paso atrasado', `${steps} pasos atrasados`),
  lateShort: 'atrasado',
  dueOn: (day) => `para el ${day}`,
  doneOn: (day) => `hecho el ${day}`,
  allDone: 'todos los pasos están hechos',
  agreed: (agreed, people) => (people === null ? `${agreed}` : `${agreed} de ${people}`),

  addLead:
    'Los pasos vienen de una plantilla y se cuentan hacia atrás desde el lanzamiento. Nada es fijo: después puede cambiar cada uno.',
  what: '¿Qué comienza?',
  templates: { unit: 'El programa llega a una unidad', program: 'Comienza el propio programa' },
  unit: 'Unidad',
  chooseUnit: 'Elija una unidad',
  noUnits: 'Todas las unidades tienen ya un despliegue, o todavía no hay ninguna.',
  addUnit: 'Agregar una unidad',
  launchDay: 'Lanzamiento previsto',
  needDay: 'Elija un día.',
  preview: 'Los pasos',
  alreadyLate: (steps) =>
    count(
      steps,
      'Un paso ya estaría atrasado. Un lanzamiento posterior deja más tiempo.',
      `${steps} pasos ya estarían atrasados. Un lanzamiento posterior deja más tiempo.`,
    ),
  beginButton: 'Comenzar este despliegue',
  toList: 'A todos los despliegues',
  gone: 'No hay tal despliegue.',

  sections: 'En esta página',
  overview: 'Cómo va',
  launchPlanned: (day) => `Lanzamiento previsto para el ${day}`,
  launchedOn: (day) => `Lanzado el ${day}`,
  saidYes: (agreed, people) =>
    people === null
      ? count(agreed, 'Una persona dijo que sí', `${agreed} personas dijeron que sí`)
      : count(
          agreed,
          `Una persona de apoyo entre ${people}`,
          `${agreed} personas de apoyo entre ${people}`,
        ),
  next: 'Próximo',
  openBarriers: (barriers) =>
    count(barriers, 'Hay un obstáculo abierto.', `Hay ${barriers} obstáculos abiertos.`),
  changes: {
    'under-way': 'Comenzar',
    planned: 'Volver a previsto',
    launched: 'Lanzar…',
    paused: 'Pausar',
    ended: 'Terminar',
    resumed: 'Seguir',
    reopened: 'Abrir de nuevo',
    notLaunched: 'No se ha lanzado',
  },
  changed: (state) => `El despliegue está ahora ${state}.`,
  launchTitle: (name) => `Lanzamiento: ${name}`,
  launchOn: 'Día del lanzamiento',
  launchButton: 'Ya se lanzó',
  warnings: {
    'nobody-agreed':
      'Nadie de esta unidad ha dicho que sí todavía. Quien pida apoyo aquí no encontraría a nadie de los suyos.',
    'no-leader': 'No hay ningún líder local anotado.',
    'open-barrier': 'Todavía hay un obstáculo abierto.',
    'late-steps': 'Algunos pasos que tocaban no están hechos.',
  },
  warned: 'Puede lanzarlo de todos modos.',
  move: 'Mover el lanzamiento',
  moveTitle: 'Otro día de lanzamiento',
  moveOpen: (steps, days) => {
    const what = count(steps, 'Un paso abierto se movería', `${steps} pasos abiertos se moverían`)
    const far = count(Math.abs(days), 'un día', `${Math.abs(days)} días`)
    return `${what} ${far} ${days > 0 ? 'más tarde' : 'antes'}, con lo que haya que contar.`
  },
  moveStay: 'Solo el lanzamiento; los pasos se quedan donde están',
  moveAlong: 'Mover también los pasos abiertos',
  moveChoice: '¿Qué pasa con los pasos?',
  moveButton: 'Mover',
  moved: 'El lanzamiento se movió.',
  cancel: 'Cancelar',
  save: 'Guardar',
  saved: 'Guardado.',
  undo: 'Deshacer',
  undone: 'Deshecho.',
  print: 'Imprimir el plan',

  steps: 'Pasos',
  stepsDone: (done, all) => `${done} de ${all} hechos`,
  addStep: 'Agregar un paso',
  markDone: (title) => `Hecho: ${title}`,
  marked: (title) => `Hecho: ${title}.`,
  launchStep: 'Queda hecho al lanzarlo, arriba.',
  edit: 'Cambiar',
  editOf: (title) => `Cambiar: ${title}`,
  up: 'Antes',
  upOf: (title) => `Antes en la lista: ${title}`,
  down: 'Después',
  downOf: (title) => `Después en la lista: ${title}`,
  removeStep: 'Quitar',
  removed: (title) => `Quitado: ${title}.`,
  stepTitle: 'Paso',
  stepTitleHint: 'Vacío conserva las palabras habituales.',
  needTitle: 'Un paso necesita un título.',
  more: 'Más',
  due: 'Para el',
  who: 'Quién lo hace',
  note: 'Nota',
}
