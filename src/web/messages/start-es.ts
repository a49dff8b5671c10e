import type { StartWords } from './start-en.ts'

/** Texts of the first page, in Spanish. */
export const startEs: StartWords = {
  title: 'Peerlight',
  tagline: 'Apoyo entre colegas para quienes trabajan en la salud.',
  skip: 'Ir al contenido',
  loading: 'Un momento…',
  offline: 'Esta página no puede comunicarse con su servidor. No se ha perdido nada.',
  again: 'Intentar de nuevo',

  welcome: 'Alguien con quien hablar, después de un día difícil.',
  welcomeSoft:
    'Peerlight sostiene programas confidenciales de apoyo entre colegas. Aquí todavía no hay nada configurado. ¿Cómo quiere empezar?',
  setUpChoice: 'Configurar su red',
  setUpChoiceSoft:
    'Nueve preguntas cortas. Necesita los nombres y correos de dos personas coordinadoras.',
  sampleChoice: 'Explorar una red de muestra',
  sampleChoiceSoft: 'Quince organizaciones inventadas y su gente. Puede borrarla cuando quiera.',

  step: (now, all) => `Pregunta ${now} de ${all}`,
  next: 'Continuar',
  back: 'Atrás',
  backToStart: 'Volver al principio',

  networkName: '¿Cómo se llama su red?',
  networkNameSoft:
    'Una red reúne a las organizaciones que comparten colegas de apoyo. Si es un solo hospital, escriba su nombre.',
  networkNameLabel: 'Nombre de la red',
  timeZone: '¿Por qué reloj se rigen?',
  timeZoneSoft: 'Los plazos y los horarios se cuentan en esta zona horaria.',
  timeZoneLabel: 'Zona horaria',
  region: '¿Qué días festivos guardan?',
  regionSoft: 'En los días festivos el reloj del plazo se detiene.',
  regionLabel: 'Estado',
  organization: '¿Qué organización es la primera?',
  organizationSoft: 'Un hospital, un consultorio, un servicio. Otras pueden unirse después.',
  organizationLabel: 'Nombre de la organización',
  program: '¿Cómo se llama el programa?',
  programSoft: 'Es el nombre que verán quienes pidan hablar con un colega.',
  programLabel: 'Nombre del programa',
  slugLabel: 'Nombre corto para la dirección',
  slugSoft: (slug) => `La gente pide en /ask/${slug === '' ? '…' : slug}`,
  phone: '¿A quién puede llamar quien prefiere hablar?',
  phoneSoft:
    'Un número que alguien contesta en horas de oficina. Aparece en todas las páginas de quien pide apoyo.',
  phoneLabel: 'Número de teléfono',
  owner: '¿De quién es el programa?',
  ownerSoft: 'De esto depende de dónde vienen los colegas de apoyo.',
  ownerNetwork: 'De la red',
  ownerNetworkSoft:
    'Los colegas vienen de todas las organizaciones; cada persona habla con alguien de fuera de la suya.',
  ownerOrganization: 'De la organización',
  ownerOrganizationSoft: 'Los colegas vienen de esta organización.',
  first: '¿Quién es la primera persona coordinadora?',
  firstSoft: 'Continúa en este navegador en cuanto la red esté configurada.',
  second: '¿Quién es la segunda persona coordinadora?',
  secondSoft:
    'Por qué dos: lo que la gente escribe se sella para las claves de la coordinación y nadie más puede abrirlo, ni siquiera quien opera este servidor. Con una sola persona, un teléfono perdido perdería todas las solicitudes. Nadie puede pedir hasta que las dos tengan clave.',
  personName: 'Nombre',
  personEmail: 'Correo electrónico',
  check: '¿Está todo bien?',
  checkSoft: 'Los nombres, el teléfono y las reglas se pueden cambiar después.',
  change: (what) => `Cambiar: ${what}`,
  changeShort: 'Cambiar',
  create: 'Configurar la red',
  creating: 'Configurando…',

  needed: 'Por favor, complete esto.',
  tooLong: 'Por favor, hágalo más corto: 120 letras como máximo.',
  phoneWrong: 'Escriba un número de teléfono de 40 letras y cifras como máximo.',
  slugWrong:
    'Solo letras minúsculas, cifras y guiones; empieza y termina con letra o cifra; 40 como máximo.',
  emailWrong: 'Esto no parece una dirección de correo.',
  samePerson: 'Las dos personas necesitan direcciones de correo distintas.',

  failedTitle: 'No se pudo configurar. Lo que escribió sigue aquí.',
  failed: {
    offline: 'No se pudo llegar al servidor. No se configuró nada; inténtelo de nuevo.',
    'already-set-up': 'Aquí ya hay una red configurada. Recargue la página para verla.',
    'slug-taken': 'El nombre corto de la dirección ya está en uso. Elija otro.',
    'same-person': 'Las dos personas necesitan direcciones de correo distintas.',
    'invalid-input': 'El servidor no aceptó una respuesta. Revíselas una vez más, por favor.',
    'too-many-requests': 'Demasiados intentos en poco tiempo. Espere un minuto.',
    unavailable: 'La base de datos no responde en este momento. Inténtelo en un minuto.',
  },
  failedOther: (code) => `Algo salió mal (${code}). Inténtelo de nuevo.`,

  doneTitle: 'Su red está configurada.',
  doneSoft:
    'Todavía nadie puede pedir. Primero las dos personas coordinadoras hacen sus claves; luego se unen los colegas. El escritorio muestra lo que falta.',
  doneFirst: (name) => `${name}, continúe aquí`,
  doneFirstSoft:
    'Hará sus claves en este navegador. Tarda unos cinco minutos; tenga un bolígrafo a mano.',
  goOn: 'Hacer mis claves',
  doneSecond: (name) => `Entregue este enlace a ${name}`,
  doneSecondSoft:
    'Sirve una vez, durante 72 horas. Entréguelo en persona o por un mensaje que solo esa persona lea.',
  copy: 'Copiar el enlace',
  copied: 'Copiado.',
  notCopied: 'El navegador no permitió copiar. Seleccione el enlace y cópielo a mano.',
  mailed: (email) => `También se envió a ${email}.`,
  notMailed:
    'No hay servidor de correo, así que no se envió: también está en la bandeja de salida del escritorio.',
  mailLink: 'Escribir el correo yo',
  mailSubject: 'Su invitación a Peerlight',
  mailBody: (link) =>
    `Abra este enlace en un plazo de 72 horas para hacer sus claves de coordinación:\n\n${link}\n`,
  keepBoth: 'Antes de seguir: ¿ya entregó el segundo enlace? Aquí no se muestra otra vez.',

  makingTitle: 'Inventando una red…',
  makingSoft:
    'Quince organizaciones, doscientos colegas con claves propias, veinte meses de conversaciones. Tarda unos segundos.',
  makingFailed: 'No se pudo hacer la red de muestra.',

  sampleTitle: 'Sea cualquier persona de la red de muestra.',
  sampleMark: 'Red de muestra',
  sampleSoft:
    'Todo aquí es inventado: personas, organizaciones, cifras. Elija a alguien y vea Peerlight con sus ojos.',
  everybodyElse: (count) => `Todas las demás, ${count} personas`,
  be: (name) => `Ser ${name}`,
  askTitle: 'Pida, como lo haría alguien de la salud',
  askSoft: 'Sin cuenta y sin nombre. Las doce palabras del final vuelven a abrir la conversación.',
  askLink: 'Abrir la página para pedir',
  receiptsSoft:
    'Estas personas inventadas ya pidieron apoyo. Sus doce palabras abren lo que ellas ven.',
  receiptOpenShort: 'Abrir',
  receiptOpen: (title) => `Abrir como: ${title}`,
  receiptWords: 'Las doce palabras',
  dropTitle: '¿Ya miró todo?',
  dropSoft:
    'La muestra se borra con todo lo que probó en ella. La red que usted configuró se queda.',
  drop: 'Borrar la muestra',
  dropAsk: '¿Borrar la red de muestra?',
  dropAskSoft:
    'Se borran sus personas, solicitudes, conversaciones y cifras. No se puede deshacer.',
  dropYes: 'Sí, borrarla',
  dropNo: 'Conservarla',
  dropping: 'Borrando…',
  dropFailed: 'No se pudo borrar la muestra. Inténtelo de nuevo.',
  setUpReal: 'Configurar su red',
  setUpRealSoft: 'Una red de verdad puede estar junto a la muestra; las dos nunca se mezclan.',

  installedTitle: '¿Le gustaría hablar con un colega?',
  installedSoft:
    'Alguien que hace un trabajo como el suyo, con formación para escuchar. Nadie en el trabajo se entera.',
  askAt: (name) => `Pedir en ${name}`,
  notYetLive: 'aún no está abierto',
  nonePrograms: 'Todavía no hay ningún programa abierto. La coordinación se está preparando.',
  returnLink: '¿Ya pidió? Abra su conversación con sus doce palabras',
  staffLink: 'Personal: entrar al escritorio',
  crisis: 'Nadie vigila esta página las 24 horas. En una crisis llame o escriba al 988.',
}
