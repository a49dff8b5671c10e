import type { Catalogues } from '#web/kit/words.ts'

const en = {
  restUntil: (day: string) => `You rest until ${day}. Nobody asks you.`,
  restEnd: 'I am rested',
  shownTitle: 'What colleagues may see',
  shownLead: 'Nothing, unless you say so here. It has nothing to do with how you are matched.',
  credentials: 'Letters after your name',
  credentialsHint: 'Such as RN or MD. You may leave it empty.',
  unit: 'Where you work',
  noUnit: 'Not said',
  directory: 'The list of supporters on the intranet',
  directories: {
    off: 'I am not on it',
    name: 'My name',
    'name-and-contact': 'My name and how to reach me',
  },
  contact: 'How to reach you',
  contactHint: 'One line, such as an extension or an e-mail. Anybody with the list can read it.',
  onSign: 'My name may stand on the sign in the break room',
  poolsTitle: 'Where you serve',
  poolsLead: 'You can serve in several pools, and leave any of them without giving a reason.',
  states: {
    applied: 'you offered; a coordinator will answer',
    approved: 'welcome; a coordinator still signs your key',
    active: 'you serve here',
    paused: 'paused',
    left: 'left',
  },
  notServing: 'You could serve here too.',
  offer: 'Offer to serve there too',
  offerNamed: (pool: string) => `Offer to serve in ${pool} too`,
  takeBack: 'Take it back',
  takeBackNamed: (pool: string) => `Take back the offer to ${pool}`,
  leave: 'Leave',
  leaveNamed: (pool: string) => `Leave ${pool}`,
  leaveAsk: (pool: string) => `Leave ${pool}?`,
  leaveWhy:
    'Nobody asks you there any more. Open talks of that pool are passed on: please say goodbye first. Your place on its list and sign goes at once. Your name, trainings and agreement stay with the program, so that you can come back.',
  leaveYes: 'Yes, leave',
  thanks: (pool: string) => `Thank you for all you did with ${pool}. The door stays open.`,
  offered: (pool: string) => `Thank you. The coordinators of ${pool} will answer.`,
  takenBack: 'Taken back.',
  why: {
    'already-in-pool': 'You are in this pool already, or somebody added you there.',
    'not-serving-yet':
      'First somebody puts you on a roster; then you can offer yourself elsewhere.',
    'unknown-role':
      'Your role is not on the list of that program. Please write to its coordinators.',
  },
}

const es: typeof en = {
  restUntil: (day) => `Descansa hasta el ${day}. Nadie le pregunta.`,
  restEnd: 'Ya descansé',
  shownTitle: 'Qué pueden ver los colegas',
  shownLead: 'Nada, si usted no lo dice aquí. No tiene que ver con cómo se le empareja.',
  credentials: 'Letras tras su nombre',
  credentialsHint: 'Como RN o MD. Puede dejarlo vacío.',
  unit: 'Dónde trabaja',
  noUnit: 'Sin decir',
  directory: 'La lista de compañeros en la intranet',
  directories: {
    off: 'No estoy en ella',
    name: 'Mi nombre',
    'name-and-contact': 'Mi nombre y cómo encontrarme',
  },
  contact: 'Cómo encontrarle',
  contactHint: 'Una línea, como una extensión o un correo. La puede leer quien tenga la lista.',
  onSign: 'Mi nombre puede estar en el cartel de la sala de descanso',
  poolsTitle: 'Dónde sirve',
  poolsLead: 'Puede servir en varios grupos, y dejar cualquiera sin dar razones.',
  states: {
    applied: 'usted se ofreció; una coordinadora contestará',
    approved: 'bienvenida; falta que una coordinadora firme su clave',
    active: 'usted sirve aquí',
    paused: 'en pausa',
    left: 'se fue',
  },
  notServing: 'También podría servir aquí.',
  offer: 'Ofrecerme también ahí',
  offerNamed: (pool) => `Ofrecerme también en ${pool}`,
  takeBack: 'Retirarlo',
  takeBackNamed: (pool) => `Retirar lo ofrecido a ${pool}`,
  leave: 'Dejar',
  leaveNamed: (pool) => `Dejar ${pool}`,
  leaveAsk: (pool) => `¿Dejar ${pool}?`,
  leaveWhy:
    'Ahí ya nadie le pregunta. Las conversaciones abiertas de ese grupo pasan a otros: despídase antes. Su lugar en la lista y en el cartel se quita enseguida. Su nombre, sus formaciones y su acuerdo quedan con el programa, para que pueda volver.',
  leaveYes: 'Sí, dejarlo',
  thanks: (pool) => `Gracias por todo lo que hizo con ${pool}. La puerta sigue abierta.`,
  offered: (pool) => `Gracias. Las coordinadoras de ${pool} contestarán.`,
  takenBack: 'Retirado.',
  why: {
    'already-in-pool': 'Ya está en este grupo, o alguien le agregó.',
    'not-serving-yet':
      'Primero alguien le pone en una lista de claves; después puede ofrecerse en otra parte.',
    'unknown-role': 'Su función no está en la lista de ese programa. Escriba a sus coordinadoras.',
  },
}

export const servingWords: Catalogues<typeof en> = { en, es }
