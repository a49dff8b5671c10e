import { plural, type Catalogues } from '#web/kit/words.ts'

const en = {
  title: 'Offers',
  elsewhere: (place: string, offers: number, talks: number) =>
    `${place}: ${plural('en', offers, { one: '1 offer', other: `${offers} offers` })}, ${plural('en', talks, { one: '1 talk', other: `${talks} talks` })}`,
  elsewhereTitle: 'You also support elsewhere',
  elsewhereGo: (place: string) => `Go to ${place}`,
  none: 'Nobody waits for you.',
  noneWhy:
    'When a colleague asks and you fit, you get a message without content, and the offer stands here. You need not watch this page.',
  notOnRoster: 'You are not on the roster yet.',
  notOnRosterWhy:
    'A coordinator compares your four words with you by phone and signs your key. Until then no offer can be sealed to you.',
  toSecurity: 'Your four words',
  one: (role: string | undefined) =>
    role === undefined
      ? 'A colleague would like to talk. Can you?'
      : `${role} would like to talk. Can you?`,
  several: (count: number) => `${count} people would like to talk.`,
  until: (when: string) => `until ${when}`,
  alsoAsked: (others: number) =>
    others === 0
      ? 'Right now only you are asked. Saying no is fine, and needs no reason.'
      : `You are one of ${others + 1} asked. Saying no is fine, and needs no reason.`,
  whyYou: 'Why you',
  noReason: 'You are free, and somebody waits.',
  about: 'About',
  role: 'Role',
  where: 'Where',
  how: 'How',
  when: 'When',
  languages: 'Languages',
  notSaid: 'Not said',
  accept: 'Yes, I can',
  accepting: 'Opening the talk…',
  decline: 'Not this time',
  after: 'You see how to reach the person after you say yes. Nothing here says who they are.',
  declined: 'You said: not this time. Thank you for looking.',
  undo: (seconds: number) =>
    `Undo (${plural('en', seconds, { one: '1 second', other: `${seconds} seconds` })})`,
  sent: 'Thank you. Somebody else is asked.',
  outcomes: {
    covered: 'Somebody else said yes first. The person is in good hands. Thank you.',
    'too-late': 'This offer has run out. Others are asked now. Thank you for looking.',
    'not-found': 'This offer is gone: the person withdrew, or somebody else took it. Thank you.',
    'already-accepted': 'You said yes to this one already: it is among your talks.',
  },
  cannotOpen:
    'This offer does not open with your keys, so it may not be genuine. Do not answer it; tell a coordinator.',
}

const es: typeof en = {
  title: 'Ofertas',
  elsewhere: (place, offers, talks) =>
    `${place}: ${plural('es', offers, { one: '1 oferta', other: `${offers} ofertas` })}, ${plural('es', talks, { one: '1 conversación', other: `${talks} conversaciones` })}`,
  elsewhereTitle: 'También apoya en otro lugar',
  elsewhereGo: (place) => `Ir a ${place}`,
  none: 'Nadie le espera.',
  noneWhy:
    'Cuando un colega pida apoyo y usted encaje, recibirá un mensaje sin contenido y la oferta estará aquí. No hace falta vigilar esta página.',
  notOnRoster: 'Todavía no está en la lista.',
  notOnRosterWhy:
    'Una coordinadora compara por teléfono sus cuatro palabras y firma su clave. Hasta entonces no se le puede sellar ninguna oferta.',
  toSecurity: 'Sus cuatro palabras',
  one: (role) =>
    role === undefined
      ? 'Un colega quiere hablar. ¿Puede usted?'
      : `Alguien quiere hablar (${role}). ¿Puede usted?`,
  several: (count) => `${count} personas quieren hablar.`,
  until: (when) => `hasta ${when}`,
  alsoAsked: (others) =>
    others === 0
      ? 'Ahora solo se le pregunta a usted. Puede decir que no, sin dar razones.'
      : `Se pregunta a ${others + 1} personas. Puede decir que no, sin dar razones.`,
  whyYou: 'Por qué usted',
  noReason: 'Está libre, y alguien espera.',
  about: 'Sobre',
  role: 'Función',
  where: 'Dónde',
  how: 'Cómo',
  when: 'Cuándo',
  languages: 'Idiomas',
  notSaid: 'No lo dijo',
  accept: 'Sí, puedo',
  accepting: 'Abriendo la conversación…',
  decline: 'Esta vez no',
  after: 'Después de decir que sí verá cómo llegar a la persona. Aquí nada dice quién es.',
  declined: 'Dijo: esta vez no. Gracias por mirar.',
  undo: (seconds) =>
    `Deshacer (${plural('es', seconds, { one: '1 segundo', other: `${seconds} segundos` })})`,
  sent: 'Gracias. Se pregunta a otra persona.',
  outcomes: {
    covered: 'Otra persona dijo que sí antes. Está en buenas manos. Gracias.',
    'too-late': 'Esta oferta venció. Ahora se pregunta a otros. Gracias por mirar.',
    'not-found': 'Esta oferta ya no está: la persona la retiró u otra la tomó. Gracias.',
    'already-accepted': 'Ya dijo que sí a esta: está entre sus conversaciones.',
  },
  cannotOpen:
    'Esta oferta no se abre con sus claves y quizá no sea auténtica. No la conteste; avise a una coordinadora.',
}

export const offersWords: Catalogues<typeof en> = { en, es }
