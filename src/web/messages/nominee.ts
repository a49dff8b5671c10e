import type { Catalogues } from '#web/kit/words.ts'

const en = {
  plainTitle: 'An invitation',
  title: 'Would you be there for colleagues?',
  lead: (where: string, program: string) =>
    `People of ${where} can turn to a trained colleague after a stressful event. We would like you to be one of them, and to join ${program} as a peer supporter.`,
  from: (names: string) => `This comes from ${names}.`,
  meansTitle: 'What it means',
  commitments: [
    'You are willing to be contacted by a colleague. There will be times when you cannot, and that is understood.',
    'You come to one training session.',
    'You take part in the quarterly meetings of the supporters.',
  ],
  notMuch: 'It should not take much of your time, and we hope that it gives you something too.',
  noIsFine:
    'It is fine to say no, and you need not say why. A no reaches only the coordinator; nobody else sees a difference between a no and no answer.',
  yes: 'Yes, I would like to',
  no: 'No, thank you',
  yesTitle: 'Thank you. Two things we need.',
  name: 'Your name',
  role: 'Your role at work',
  chooseRole: 'Please choose',
  needName: 'Please write your name.',
  needRole: 'Please choose your role.',
  sendYes: 'Say yes',
  back: 'Back',
  acceptedTitle: 'Thank you. We are glad.',
  accepted:
    'The coordinator of the program will be in touch about the next steps and the training.',
  declinedTitle: 'Thank you for telling us.',
  declined:
    'Your e-mail address is deleted from the list. If you ever want to talk with a peer yourself, you are welcome.',
  refused: {
    'already-answered': 'This invitation has been answered already. Nothing was changed.',
    'unknown-role': 'This role is not on the list any more. Please choose another.',
  },
}

const es: typeof en = {
  plainTitle: 'Una invitación',
  title: '¿Estaría para sus colegas?',
  lead: (where, program) =>
    `La gente de ${where} puede acudir a colegas con formación después de algo duro. Nos gustaría que usted diera ese apoyo en ${program}.`,
  from: (names) => `Se lo proponen ${names}.`,
  meansTitle: 'Qué significa',
  commitments: [
    'Acepta que alguien de su trabajo le busque. Habrá momentos en que no pueda, y se entiende.',
    'Asiste a una sesión de formación.',
    'Participa en las reuniones trimestrales del grupo.',
  ],
  notMuch: 'No debería llevarle mucho tiempo, y esperamos que a usted también le aporte algo.',
  noIsFine:
    'Está bien decir que no, sin explicar por qué. Un no llega solo a la coordinación; nadie más nota la diferencia entre un no y el silencio.',
  yes: 'Sí, me gustaría',
  no: 'No, gracias',
  yesTitle: 'Gracias. Nos faltan dos cosas.',
  name: 'Su nombre',
  role: 'Su función en el trabajo',
  chooseRole: 'Elija una',
  needName: 'Escriba su nombre, por favor.',
  needRole: 'Elija su función, por favor.',
  sendYes: 'Decir que sí',
  back: 'Atrás',
  acceptedTitle: 'Gracias. Nos alegra mucho.',
  accepted: 'La coordinación del programa le escribirá sobre los próximos pasos y la formación.',
  declinedTitle: 'Gracias por decírnoslo.',
  declined:
    'Su correo se borró de la lista. Si alguna vez quiere hablar con un colega, las puertas están abiertas.',
  refused: {
    'already-answered': 'Esta invitación ya se respondió. Nada ha cambiado.',
    'unknown-role': 'Esta función ya no está en la lista. Elija otra, por favor.',
  },
}

export const nomineeWords: Catalogues<typeof en> = { en, es }
