import { plural } from '#web/kit/words.ts'
import type { CareWords } from './desk-care-en.ts'

export const careEs: CareWords = {
  title: 'Cuidado del equipo',
  heading: (asks) =>
    asks === 0
      ? 'Nadie le espera.'
      : plural('es', asks, {
          one: 'Una persona pidió algo.',
          other: `${asks} personas pidieron algo.`,
        }),
  lead: (month) =>
    `De las cartas de ${month}. Quien no contestó no está en ninguna lista: callar también está bien.`,
  callTitle: 'Piden una llamada',
  busyTitle: 'Ahora tienen mucho',
  busyWhy: 'Ofrézcales una pausa; vuelven cuando quieran.',
  none: 'Nadie.',
  well: (count) =>
    plural('es', count, {
      one: 'Una persona contestó «Estoy bien».',
      other: `${count} contestaron «Estoy bien».`,
    }),
  settle: { 'call-me': 'Ya llamé', busy: 'Resuelto' },
  settleNamed: (what, name) => `${what}: ${name}`,
  settled: 'resuelto',
  undo: 'Deshacer',
  undoNamed: (name) => `Deshacer: ${name}`,
  toPause: 'Ofrecer una pausa',
  restingTitle: 'Descansan tras una conversación difícil',
  restingWhy:
    'Hasta entonces nadie les pregunta. Lo eligieron ellos; de qué se habló no está escrito en ningún sitio.',
  until: (day) => `hasta el ${day}`,
  leftTitle: 'Se fueron hace poco',
  leftOn: (day) => `se fue el ${day}`,
  thank: 'Escribir un agradecimiento',
  thanked: 'con gracias',

  policyTitle: 'Cómo cuida este programa',
  checkIns: 'Una carta al mes',
  checkInsHint: 'Tres respuestas con un toque, o ninguna.',
  monthly: 'Cada mes',
  off: 'No',
  on: 'Sí',
  restDays: 'Días de descanso tras una conversación difícil',
  restDaysHint: 'Cada quien los toma con un toque. 0: no se ofrece descanso.',
  mostTalks: 'Conversaciones a la vez, como máximo',
  mostTalksHint: 'Vale aunque alguien haya puesto más.',
  trainingMonths: 'Meses que vale una formación',
  trainingMonthsHint: '0: para siempre.',
  directory: 'Lista para la intranet',
  directoryHint:
    'No: su dirección no lleva a nada. Sí: quien tenga la dirección ve a quienes aceptaron.',
  save: 'Guardar',
  saved: 'Guardado.',
  why: {
    'bad-training-months': 'Meses de formación: un número entero de 0 a 120.',
    'bad-reminder-days': 'Los avisos no encajan entre sí.',
    'bad-rest-days': 'Días de descanso: un número entero de 0 a 30.',
    'bad-most-talks': 'Conversaciones a la vez: un número entero de 1 a 20.',
  },

  listTitle: 'La lista para la intranet',
  listOff: 'Está apagada. Enciéndala arriba, y solo estarán en ella quienes aceptaron.',
  listAddress: 'Su dirección:',
  listPeople: (count) =>
    plural('es', count, { one: 'Una persona aceptó.', other: `${count} personas aceptaron.` }),
  listHtml: 'O ponga esto en una página de la intranet. Es de hoy y no lleva programas.',
  copy: 'Copiar',
  elsewhere: 'Otros lugares',
  call: 'Llamar',

  wishes: (count) =>
    plural('es', count, {
      one: 'Una persona quiere servir también aquí.',
      other: `${count} personas quieren servir también aquí.`,
    }),
  wishesWhy:
    'Ya sirven en otro grupo de su red. Si les da la bienvenida, compara cuatro palabras como con cualquiera.',
  welcome: 'Dar la bienvenida',
  welcomeNamed: (name) => `Dar la bienvenida a ${name}`,
  notNow: 'Ahora no',
  notNowNamed: (name) => `Ahora no: ${name}`,

  thanksTitle: 'Dar las gracias',
  thanksLabel: 'Su carta',
  thanksHint: 'Cámbiela como quiera. No se guarda aquí.',
  letter: (name, program) =>
    `Hola, ${name}:\n\nGracias por el tiempo que dio a sus colegas con ${program}. Gracias a usted, quien tuvo un mal día encontró a alguien que escuchaba.\n\nLa puerta sigue abierta: si un día quiere volver, díganoslo.\n\nCon mucho agradecimiento`,
  subject: (program) => `Gracias de parte de ${program}`,
  sendByMail: 'Abrir en mi programa de correo',
  markThanked: 'Ya le di las gracias',
  markUnthanked: 'Aún no le di las gracias',
  keptTitle: 'Qué queda y qué se va',
  kept: 'Queda: el nombre, el correo, las formaciones y el acuerdo firmado, para que pueda volver y el programa pueda mostrar lo que hizo.',
  gone: 'Se va enseguida: su lugar en la lista de la intranet y en el cartel, su línea de contacto, sus respuestas del mes, su descanso. Nadie le pregunta más.',
  goneKeys:
    'Su clave sigue en la lista de claves hasta que una coordinadora la quite en «Claves del equipo».',
  chosenTitle: 'Qué pueden ver los colegas',
  chosen: {
    off: 'No está en la lista de la intranet',
    name: 'En la lista de la intranet, con su nombre',
    'name-and-contact': 'En la lista de la intranet, con su contacto',
  },
  onSign: 'En el cartel de la sala',
  notOnSign: 'No está en el cartel de la sala',
  chosenWhy: 'Lo elige cada quien, en su propia página.',
}
