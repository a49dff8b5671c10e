import type { Catalogues } from '#web/kit/words.ts'

/** What to know before the first field. It stands in the page itself, in every language, before any script runs. */
const en = {
  description: 'Confidential support from a trained peer in health care.',
  title: 'Talk with a colleague who understands.',
  lead: 'Trained peers who work in health care, as you do. Asking takes about two minutes. You need not give your name.',
  describe: 'You need not describe what happened. Please leave out anything about a patient.',
  soonTitle: 'How soon',
  soon: 'Someone answers within 2 weekdays, often much sooner.',
  notWatched:
    'Nobody watches this page around the clock. If you may hurt yourself, or are not safe, call or text 988 now.',
  whoTitle: 'Who can read it',
  who: 'Your answers are locked in your browser. Peers who can be asked see what it is about and how you would like to talk. Your name, contact and note open only for the one peer who says yes.',
  team: 'A coordinator can read them only if you choose one, or if nobody has answered in time. Your employer cannot, and neither can whoever runs this site.',
  limitsTitle: 'What cannot be promised',
  limits: [
    'If you or somebody else is in danger, a peer will get help, and will tell you so.',
    'A licensed peer may have to report abuse of a child, an elder or a person with a disability.',
    'Talking here is not legally privileged. A court could ask someone what was said.',
    'A workplace computer or network may be watched. Use your own phone, off the hospital’s Wi-Fi.',
  ],
  leaving:
    'Leave now, at the top, takes you to a weather page at once. So does pressing Shift three times. Nothing is kept on this device.',
  noScript: 'This page needs JavaScript to lock what you write. Without it, please call.',
}
export type WelcomeWords = typeof en

const es: WelcomeWords = {
  description: 'Apoyo confidencial de un colega con formación que trabaja en la salud.',
  title: 'Hable con un colega que entiende.',
  lead: 'Colegas con formación que trabajan en la salud, como usted. Pedirlo lleva unos dos minutos. No hace falta dar su nombre.',
  describe: 'No hace falta contar lo que pasó. Por favor, no escriba nada sobre un paciente.',
  soonTitle: 'Cuándo',
  soon: 'Alguien responde en 2 días hábiles, a menudo mucho antes.',
  notWatched:
    'Nadie vigila esta página las 24 horas. Si puede hacerse daño o no está a salvo, llame o envíe un mensaje al 988 ahora.',
  whoTitle: 'Quién puede leerlo',
  who: 'Sus respuestas se cierran con llave en su navegador. Los colegas a quienes se puede preguntar ven de qué se trata y cómo quiere hablar. Su nombre, contacto y nota se abren solo para quien diga que sí.',
  team: 'Una persona coordinadora puede leerlas solo si usted la elige, o si nadie respondió a tiempo. Su empleador no puede, ni tampoco quien mantiene este sitio.',
  limitsTitle: 'Lo que no se puede prometer',
  limits: [
    'Si usted u otra persona está en peligro, el colega buscará ayuda y se lo dirá.',
    'Un colega con licencia puede tener que informar del maltrato de un niño, una persona mayor o con discapacidad.',
    'Hablar aquí no tiene secreto legal. Un tribunal podría preguntar qué se dijo.',
    'Una computadora o red del trabajo puede estar vigilada. Use su propio teléfono, sin el Wi-Fi del hospital.',
  ],
  leaving:
    'Salir ya, arriba, lo lleva enseguida a una página del tiempo. También al pulsar Mayúsculas tres veces. Nada se guarda en este dispositivo.',
  noScript:
    'Esta página necesita JavaScript para cerrar con llave lo que escribe. Sin él, por favor llame.',
}

export const welcomeWords: Catalogues<WelcomeWords> = { en, es }
