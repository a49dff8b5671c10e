import type { incidentsEn } from './desk-incidents-en.ts'

export const incidentsEs: typeof incidentsEn = {
  title: 'Tras un incidente',
  heading: (count) =>
    count === 0
      ? 'No hay ningún incidente abierto.'
      : count === 1
        ? 'Hay un incidente abierto.'
        : `Hay ${count} incidentes abiertos.`,
  lead: 'Ofrezca apoyo a quienes estaban. Cifras y ningún relato; una lista sellada que se borra a los treinta días.',
  none: 'Cuando pase algo en el trabajo, ábralo aquí: qué tipo, cuándo y quiénes estaban por función. Luego ofrezca a cada uno una conversación, una vez.',
  toDebriefs: 'Conversaciones de grupo',
  toSources: 'Sistemas que pueden abrir uno',
  add: 'Abrir un incidente',
  kind: 'De qué tipo',
  kinds: {
    'adverse-event': 'Evento adverso',
    assault: 'Agresión',
    death: 'Una muerte',
    litigation: 'Llegó una demanda',
    professionalism: 'Asunto de conducta profesional',
    other: 'Otra cosa',
  },
  unit: 'Unidad',
  noUnit: 'Ninguna unidad, o varias',
  day: 'El día en que pasó',
  rolesTitle: 'Quiénes estaban, por función',
  rolesHint: 'Solo números. Deje fuera lo que no sepa.',
  role: 'Función',
  headcount: 'Cuántos',
  addRole: 'Añadir otra función',
  removeRole: (role) => `Quitar ${role}`,
  noStory:
    'No hay campo para lo que pasó, a propósito: el apoyo no lo necesita y el informe de seguridad tiene su lugar.',
  open: 'Abrirlo',
  opening: 'Abriendo…',
  opened: 'Está abierto.',
  happened: (day) => `el ${day}`,
  gone: (day) => `se borra el ${day}`,
  bySystem: (name) => `abierto por ${name}`,
  people: (count, role) => `${count}\u00a0×\u00a0${role}`,
  figures: (offered, contacts) =>
    contacts === 0 ? 'aún nadie en la lista' : `ofrecido a ${offered} de ${contacts}`,
  toRemind: (count) =>
    count === 1 ? 'puede salir un recordatorio' : `pueden salir ${count} recordatorios`,
  toIncident: 'Ofrecer apoyo',
  back: 'Todos los incidentes',
  goneTitle: 'Este incidente ya no está.',
  listTitle: 'A quién ofrecer una conversación',
  listWhy:
    'Nombres y contactos se sellan en este navegador para la coordinación. Abrir la lista queda anotado.',
  openList: 'Abrir la lista y dejar constancia',
  emptyList: 'Aún no hay nadie en la lista.',
  cannotOpen: 'Una entrada ya no se puede abrir: cambió la clave del equipo, o está dañada.',
  noTeamKey:
    'Usted no tiene copia de la clave del equipo, así que aquí no se puede sellar ni abrir nada.',
  toKeys: 'A las claves del equipo',
  addPeople: 'Añadir personas',
  addHint: 'Una por línea: un nombre, una coma y un correo o un teléfono.',
  addPeopleButton: 'Sellar y añadir',
  adding: 'Sellando…',
  badLines: (lines) =>
    `A estas líneas les falta nombre, coma o contacto: ${lines}. Aún no se añadió nada.`,
  next: {
    offer: 'sin ofrecer',
    later: (day) => `ofrecido; puede recordarse desde el ${day}`,
    reminder: 'ofrecido; puede recordarse ahora una vez',
    none: 'todo está dicho',
  },
  sendOffer: 'Enviar el ofrecimiento',
  sendReminder: 'Enviar el recordatorio',
  toldOffer: 'Ya se lo dije',
  toldReminder: 'Ya se lo recordé',
  sending: 'Enviando…',
  sent: 'Dicho. Un no y el silencio se ven igual, para usted y para todos.',
  remove: (name) => `Quitar a ${name} de la lista`,
  removeShort: 'Quitar',
  letterTitle: 'Las palabras del ofrecimiento',
  letterHint: 'En un mensaje no diga más que esto: otros pueden leerlo.',
  letter: (link) =>
    `Hay días de trabajo que se quedan con uno. Si quiere hablar con un colega preparado, puede pedirlo aquí, en dos minutos y sin cuenta: ${link} Nadie sabrá si lo hace. Si prefiere que no, no hace falta responder.`,
  copy: 'Copiar',
  endTitle: '¿Terminar este incidente?',
  endWhy: 'El incidente y su lista se destruyen enseguida para toda la coordinación.',
  end: 'Terminarlo ya',
  endYes: 'Destruirlo',
  sourcesTitle: 'Sistemas que pueden abrir un incidente',
  sourcesLead:
    'Un sistema de incidentes del hospital puede llamar. Dice tipo, unidad, día y cuántos; una llamada con algo más se rechaza.',
  noSources: 'Aún no puede llamar ningún sistema.',
  sourceName: 'Nombre del sistema',
  addSource: 'Dejar llamar a un sistema',
  secretTitle: 'Su secreto, se muestra una vez',
  secretWhy:
    'Déselo por un medio seguro a quien lleva el sistema. Quien lo tenga puede abrir incidentes.',
  secret: 'Secreto',
  source: 'Fuente',
  address: 'Dirección',
  howTo:
    'Las llamadas se firman según Standard Webhooks 1.0 (webhook-id, webhook-timestamp, webhook-signature), con la cabecera peerlight-source al lado. El cuerpo:',
  added: (day) => `desde el ${day}`,
  heard: (day) => `última llamada el ${day}`,
  neverHeard: 'aún ninguna llamada',
  removeSource: (name) => `No dejarlo llamar: ${name}`,
  removeSourceShort: 'No dejarlo llamar',
  why: {
    'in-the-future': 'Ese día aún no ha llegado.',
    'too-long-ago': 'De eso hace más de sesenta días. Mejor ofrezca apoyo en persona.',
    'unknown-role': 'Una de las funciones no está en la lista del programa.',
    'repeated-role': 'Una función aparece dos veces.',
    'bad-day': 'Indique el día, por favor.',
    'no-mail':
      'Desde aquí no se pueden enviar cartas. Use las palabras de abajo y luego diga que se lo dijo.',
    'not-sent': 'El servidor de correo no aceptó la carta. No se dijo nada; inténtelo más tarde.',
    'not-now': 'A esta persona ya se le dijo todo. Quizá alguien lo hizo ahora mismo.',
    'stale-team-key':
      'La clave del equipo cambió mientras tanto. Abra la página de nuevo y añádalos.',
    'too-many': 'En una lista caben doscientas personas como mucho.',
  },
}
