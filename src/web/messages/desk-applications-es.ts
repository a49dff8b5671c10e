import { plural } from '#web/kit/words.ts'
import type { ApplicationWords, declineEn } from './desk-applications-en.ts'

export const applicationEs: ApplicationWords = {
  title: 'Solicitudes',
  heading: (open) =>
    open === 0
      ? 'Ninguna solicitud le espera.'
      : plural('es', open, {
          one: 'Una persona quiere ayudar.',
          other: `${open} personas quieren ayudar.`,
        }),
  lead: 'Del formulario a la decisión. Lo decidido se borra a los 90 días.',
  empty:
    'Todavía nadie se ha ofrecido. Comparta el formulario de abajo: en un cartel, en un boletín, en una reunión.',
  states: {
    new: 'nueva',
    reviewing: 'en lectura',
    interview: 'entrevista',
    approved: 'aprobada',
    declined: 'rechazada',
    withdrawn: 'retirada',
  },
  groups: {
    new: 'Nuevas',
    reviewing: 'En lectura',
    interview: 'Entrevista',
    decided: 'Decididas',
  },
  appliedOn: (day) => `Llegó el ${day}`,
  decidedOn: (day) => `Decidida el ${day}`,
  interviewOn: (day) => `Entrevista el ${day}`,
  references: (answered, all) =>
    all === 0 ? 'sin referencias' : `referencias: ${answered} de ${all} respondidas`,
  toAgreement: 'El acuerdo y quién lo firmó',
  toTrainings: 'Las formaciones y cuándo terminan',
  shareTitle: 'El formulario para compartir',
  shareWhy:
    'Quien lo abra puede ofrecerse. El nombre de la puerta le dice de dónde viene cada persona.',
  mainDoor: 'El programa mismo',
  qr: (name) => `Código QR del formulario: ${name}`,
  copy: (name) => `Copiar la dirección: ${name}`,
  copyShort: 'Copiar la dirección',

  gone: 'Esta solicitud ya no está aquí.',
  toList: 'Volver a las solicitudes',
  next: {
    label: 'Próximo paso',
    new: 'Lea lo que escribió y hágase cargo.',
    ask: 'Pregunte a las personas que nombró, o acuerde un día para hablar.',
    waiting: 'Ya se preguntó a las referencias. Mientras tanto, acuerde un día para hablar.',
    talk: 'Acuerde un día para hablar, o decida.',
    interview: (day) => `Hablen el ${day} y anote lo importante. Después decida.`,
    decide: 'Ya hablaron. Decida y avísele pronto.',
    approved:
      'Entra con el enlace, hace sus claves, firma el acuerdo y recibe la formación. Después usted la pone en la lista de claves.',
    declined: 'Nada más. Hoy todavía puede deshacerlo.',
    withdrawn: 'Nada más. Hoy todavía puede deshacerlo.',
    over: 'Nada más. La solicitud se borra 90 días después de la decisión.',
  },
  inPool: 'Alguien con este correo ya está en el grupo.',
  toPool: 'Ver a los compañeros',
  others: 'El mismo correo llegó también en otra solicitud:',
  wrote: 'Lo que escribió',
  email: 'Correo',
  role: 'Función',
  credentials: 'Siglas',
  door: 'Llegó por',
  department: 'Departamento',
  settings: 'Trabaja en',
  years: 'Años en salud',
  languages: 'Idiomas',
  channels: 'Formas de conversar',
  atEase: 'Con tranquilidad',
  notAtEase: 'Prefiere que no',
  lived: 'Ha vivido',
  why: 'Por qué',
  unsaid: 'no lo dijo',
  formLanguage: 'Idioma del formulario',
  takeUp: 'Hacerme cargo',

  referencesTitle: 'Referencias',
  noReferences:
    'No nombró a nadie. Usted puede nombrar a alguien, con el consentimiento de esa persona.',
  askReference: (name) => `Preguntar a ${name} por correo`,
  askAgain: (name) => `Enviar a ${name} un enlace nuevo`,
  referenceStates: { named: 'sin preguntar', asked: 'preguntada', answered: 'respondida' },
  askedOn: (day) => `preguntada el ${day}`,
  noAnswer: 'Omitió todas las preguntas.',
  known: 'De qué se conocen',
  turn: 'Acudiría a esta persona tras un día difícil',
  note: 'Nota',
  addReference: 'Nombrar a alguien',
  referenceName: 'Nombre',
  referenceEmail: 'Correo electrónico',
  referenceRelation: 'De qué se conocen',
  addButton: 'Agregar',
  asked: 'Preguntado. La carta no nombra a nadie; la persona está detrás del enlace.',

  interviewTitle: 'Entrevista',
  interviewWhy: 'Solo la coordinación lee estas notas. Se borran con la solicitud.',
  interviewDay: 'Día',
  notes: 'Notas',
  saveInterview: 'Guardar',
  saved: 'Guardado.',

  decideTitle: 'Decidir',
  approve: 'Aprobar e invitar',
  approveWhy:
    'La agrega a este grupo y le envía una invitación por correo. Usted la pone en la lista de claves más tarde, después de la formación.',
  approved: (name) => `${name} ya está en el grupo.`,
  toSupporter: 'A su página',
  decline: 'Rechazar',
  declineTitle: 'Un no amable',
  declineWhy:
    'Peerlight no envía nada. Cambie la carta como quiera, cópiela y envíela desde su propio correo.',
  letter: 'Carta',
  copyLetter: 'Copiar la carta',
  declineYes: 'Anotar el no',
  withdraw: 'Cambió de idea',
  withdrawAsk: (name) => `¿Anotar que ${name} ya no desea apoyar?`,
  withdrawYes: 'Sí, anotarlo',
  cancel: 'Ahora no',
  undo: 'Deshacerlo',
  refusals: {
    'already-decided': 'Alguien lo decidió mientras tanto. Mírelo de nuevo.',
    'too-late': 'Esto se decidió otro día y así queda.',
    'already-answered': 'La respuesta ya está aquí. Mírelo de nuevo.',
    'too-many-references': 'Ya hay cuatro personas nombradas.',
    'bad-interview-day': 'Esto no es un día.',
    'invalid-input': 'Revise lo que escribió: falta algo o no es una dirección de correo.',
  },
}

export const declineEs: typeof declineEn = {
  letter: (name, program) =>
    `Hola, ${name}:

Gracias por ofrecerse a estar ahí para sus colegas, y por el tiempo que nos dio.

Por ahora no podemos pedirle que se sume a ${program}. Esto no dice nada de cuánto significa usted para quienes le rodean: buscamos una mezcla de funciones y departamentos y no podemos incluir a todas las personas que lo harían bien.

Puede volver a ofrecerse más adelante. Y si alguna vez usted necesita hablar con alguien, el programa también está para usted.

Con agradecimiento,
`,
}
