import type { Catalogues } from '#web/kit/words.ts'

const en = {
  title: 'Your invitation',
  welcome: (name: string) => `Welcome, ${name}.`,
  invites: (organization: string) => `${organization} invites you to its peer-support work.`,
  reading: 'Reading your invitation…',
  whatTitle: 'What will happen, in about five minutes',
  what: [
    'You choose what opens your keys: a passkey on this device, for example.',
    'You get twelve words on paper, for the day on which a device is lost.',
    'You add a second way, so that nothing depends on one device.',
    'A coordinator calls you and compares four words. Then you are on the roster.',
  ],
  noPassword:
    'There is no password. What is sealed to you opens only with what you hold; nobody here can open it for you.',
  begin: 'Begin',
  over: 'This invitation cannot be used any more.',
  overWhy:
    'It works once, within 72 hours. Ask the coordinator for a new one. If you already used it, sign in.',
  toSignIn: 'To the sign-in page',
  step: (step: number, steps: number) => `Step ${step} of ${steps}`,
  firstTitle: 'How do you want to unlock?',
  firstLead:
    'A passkey is best. If this device has none that can unlock, use a key of this device.',
  noPrf:
    'The passkeys of this device can sign in but not unlock. Use a key of this device instead, or begin again on your phone.',
  sheetTitle: 'Now the paper',
  sheetLead: 'For the day on which a device is lost. It is the one way back.',
  secondTitle: 'And a second way',
  secondLead:
    'With your sheet you have two ways already. A third one on your other device saves looking for the paper.',
  later: 'Later, on the page Security',
  wordsTitle: 'Four words, by phone',
  wordsLead:
    'A coordinator calls you and reads four words out. If they are these, your keys are yours and you go on the roster.',
  waiting: 'Until then you can look around. Offers come once you are on the roster.',
  ready: 'You are ready.',
  readyLead: 'Nothing more is needed: your role holds no keys of cases.',
  toDesk: 'To the desk',
}

const es: typeof en = {
  title: 'Su invitación',
  welcome: (name) => `Le damos la bienvenida, ${name}.`,
  invites: (organization) => `${organization} le invita a su trabajo de apoyo entre colegas.`,
  reading: 'Leyendo su invitación…',
  whatTitle: 'Qué va a pasar, en unos cinco minutos',
  what: [
    'Usted elige qué abre sus claves: por ejemplo, una llave de acceso en este dispositivo.',
    'Recibe doce palabras en papel, para el día en que se pierda un dispositivo.',
    'Añade una segunda forma, para no depender de un solo dispositivo.',
    'Una coordinadora le llama y compara cuatro palabras. Entonces está en la lista.',
  ],
  noPassword:
    'No hay contraseña. Lo sellado para usted se abre solo con lo que usted tiene; aquí nadie puede abrirlo.',
  begin: 'Empezar',
  over: 'Esta invitación ya no se puede usar.',
  overWhy:
    'Sirve una vez, durante 72 horas. Pida otra a la coordinadora. Si ya la usó, inicie sesión.',
  toSignIn: 'A la página de inicio de sesión',
  step: (step, steps) => `Paso ${step} de ${steps}`,
  firstTitle: '¿Cómo quiere desbloquear?',
  firstLead:
    'Lo mejor es una llave de acceso. Si las de este dispositivo no sirven, use una clave de este dispositivo.',
  noPrf:
    'Las llaves de este dispositivo inician sesión pero no desbloquean. Use una clave de este dispositivo o empiece en su teléfono.',
  sheetTitle: 'Ahora el papel',
  sheetLead: 'Para el día en que se pierda un dispositivo. Es el único camino de vuelta.',
  secondTitle: 'Y una segunda forma',
  secondLead:
    'Con la hoja ya tiene dos formas. Una tercera en otro dispositivo ahorra buscar el papel.',
  later: 'Más tarde, en la página Seguridad',
  wordsTitle: 'Cuatro palabras, por teléfono',
  wordsLead:
    'Una coordinadora le llama y lee cuatro palabras. Si son estas, sus claves son suyas y entra en la lista.',
  waiting: 'Hasta entonces puede mirar. Las ofertas llegan cuando esté en la lista.',
  ready: 'Todo está listo.',
  readyLead: 'No hace falta nada más: su función no guarda claves de casos.',
  toDesk: 'Al escritorio',
}

export const enrolWords: Catalogues<typeof en> = { en, es }
