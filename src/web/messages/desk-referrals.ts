import type { Catalogues } from '#web/kit/words.ts'

const en = {
  title: 'Referrals',
  heading: (count: number) =>
    count === 0
      ? 'Nobody was referred.'
      : count === 1
        ? 'Somebody thought of a colleague.'
        : `Somebody thought of ${count} colleagues.`,
  lead: 'Each person is asked once. Silence and a no leave nothing, and nobody learns which it was.',
  nobodyWhy:
    'When somebody thinks of a colleague, it appears here, and the coordinators get a letter.',
  share: 'Leaders and colleagues use this page:',
  states: { new: 'not asked yet', contacted: 'asked already' },
  received: (day: string) => `Received ${day}`,
  gone: (day: string) => `deleted by ${day}`,
  open: 'Open it, and record that I did',
  opening: 'Opening…',
  cannotOpen:
    'This cannot be opened any more: the team key changed before it arrived, or it was damaged. It goes by itself on the day above.',
  noTeamKey: 'You hold no copy of the team key, so nothing can be opened here.',
  toKeys: 'To the team keys',
  by: { manager: 'Their manager', peer: 'A colleague', other: 'Somebody else at work' },
  facts: {
    name: 'Who',
    contact: 'Reach them',
    by: 'Referred by',
    knows: 'Do they know?',
    note: 'Note',
  },
  knows: { yes: 'Yes', no: 'No: say that somebody thought of them, and not who' },
  askTitle: 'Ask them once',
  askHint: 'In your words, or these. Others may read their messages: say no more than this.',
  message: (name: string, program: string, link: string): string =>
    `Hello ${name}, I am writing for ${program}. Somebody thought you may have had a hard time. Would it help to talk with a colleague who understands, in confidence? If so, answer me, or ask here without giving your name: ${link} If not, you need not answer. You will not hear from us again, and nobody learns either way.`,
  messageKnown: (name: string, program: string, link: string): string =>
    `Hello ${name}, I am writing for ${program}, as you were told somebody would. Would it help to talk with a colleague who understands, in confidence? If so, answer me, or ask here without giving your name: ${link} If not, you need not answer. You will not hear from us again, and nobody learns either way.`,
  phoneTitle: 'If you call',
  phone:
    'Ask first: is this a good moment, and are you alone? Then say the same in a few words. Leave no message that says what it is about.',
  copy: 'Copy the message',
  contacted: 'I have asked them',
  askedBefore: 'They were asked already. Do not ask again; wait for them.',
  alreadyContacted: 'Another coordinator asked them meanwhile. Please do not ask again.',
  wants: 'They want a peer: take it down now',
  done: 'Done: destroy it',
  sureTitle: 'Destroy this referral?',
  sure: 'It is gone at once, for every coordinator, and cannot be brought back.',
  sureYes: 'Destroy it now',
  destroyed: 'Destroyed. Nothing is left of it.',
  toBoard: 'To the board',
}

const es: typeof en = {
  title: 'Derivaciones',
  heading: (count) =>
    count === 0
      ? 'No hay ninguna derivación.'
      : count === 1
        ? 'Alguien pensó en un colega.'
        : `Alguien pensó en ${count} colegas.`,
  lead: 'A cada persona se le pregunta una vez. El silencio y el no no dejan nada, y nadie sabe cuál fue.',
  nobodyWhy:
    'Cuando alguien piense en un colega, aparecerá aquí, y la coordinación recibirá una carta.',
  share: 'Los jefes y colegas usan esta página:',
  states: { new: 'sin preguntar', contacted: 'ya se preguntó' },
  received: (day) => `Recibida el ${day}`,
  gone: (day) => `se borra el ${day}`,
  open: 'Abrirla y dejar constancia',
  opening: 'Abriendo…',
  cannotOpen:
    'Ya no se puede abrir: la clave del equipo cambió antes de que llegara, o está dañada. Desaparece sola el día indicado.',
  noTeamKey: 'Usted no tiene copia de la clave del equipo, así que aquí no se puede abrir nada.',
  toKeys: 'A las claves del equipo',
  by: { manager: 'Su jefe o jefa', peer: 'Un colega', other: 'Otra persona del trabajo' },
  facts: {
    name: 'Quién',
    contact: 'Cómo llegar',
    by: 'Derivada por',
    knows: '¿Lo sabe?',
    note: 'Nota',
  },
  knows: { yes: 'Sí', no: 'No: diga que alguien pensó en ella, sin decir quién' },
  askTitle: 'Pregunte una sola vez',
  askHint: 'Con sus palabras o estas. Otros pueden leer sus mensajes: no diga más que esto.',
  message: (name, program, link) =>
    `Hola, ${name}. Le escribo de ${program}. Alguien pensó que quizá ha pasado un mal momento. ¿Le ayudaría hablar con un colega que entiende, en confianza? Si es así, respóndame, o pídalo aquí sin dar su nombre: ${link} Si no, no hace falta responder. No volveremos a escribirle y nadie sabrá qué decidió.`,
  messageKnown: (name, program, link) =>
    `Hola, ${name}. Le escribo de ${program}, como le dijeron. ¿Le ayudaría hablar con un colega que entiende, en confianza? Si es así, respóndame, o pídalo aquí sin dar su nombre: ${link} Si no, no hace falta responder. No volveremos a escribirle y nadie sabrá qué decidió.`,
  phoneTitle: 'Si llama',
  phone:
    'Primero pregunte si es buen momento y si está a solas. Luego diga lo mismo en pocas palabras. No deje mensajes que digan de qué se trata.',
  copy: 'Copiar el mensaje',
  contacted: 'Ya le pregunté',
  askedBefore: 'Ya se le preguntó. No pregunte otra vez; espere.',
  alreadyContacted:
    'Mientras tanto otra coordinadora le preguntó. No pregunte otra vez, por favor.',
  wants: 'Quiere hablar: tomar los datos ahora',
  done: 'Terminado: destruirla',
  sureTitle: '¿Destruir esta derivación?',
  sure: 'Desaparece enseguida para toda la coordinación y no se puede recuperar.',
  sureYes: 'Destruirla ahora',
  destroyed: 'Destruida. No queda nada.',
  toBoard: 'Al tablero',
}

export const referralsWords: Catalogues<typeof en> = { en, es }
