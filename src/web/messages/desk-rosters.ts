import type { Catalogues } from '#web/kit/words.ts'

const en = {
  title: 'Team keys',
  lead: 'Who may open what, signed entry by signed entry. Every browser checks the whole chain before it seals anything.',
  fingerprintTitle: 'For posters and links',
  fingerprintLead: 'Whoever comes by this address notices if somebody swaps the team’s keys.',
  copy: 'Copy the address',
  copied: 'Copied.',
  found: {
    title: 'This program has no team yet.',
    lead: 'You make the team’s key in this browser. It opens what people seal for the coordinators; the server never has it.',
    begin: 'Make the team’s key',
    cardTitle: 'The card for the safe',
    cardLead:
      'If no coordinator can open the team’s key any more, this card can. Put it on paper, into an envelope, into a safe. It needs both parts: the words and the letters below them.',
    cardPrint: 'Break-glass card of the team',
    cardFor: (program: string) => `Program: ${program}`,
    cardHow:
      'Opens the team’s key when no coordinator can. Keep it in a sealed envelope in a safe.',
    cardLetters: 'Second part of the card',
    working: 'Signing…',
  },
  waitingTitle: 'Waiting to be put on the roster',
  waitingNone: 'Nobody waits. Whoever enrolled and has two ways to unlock appears here.',
  waitingLead: 'Call them on a number you know. Read the four words out; they must see the same.',
  coordinator: 'Coordinator',
  supporter: 'Supporter',
  compare: 'Compare words',
  compareNamed: (name: string) => `Compare words with ${name}`,
  compareTitle: (name: string) => `Call ${name}`,
  compareLead: 'They see four words on the page Security, or at the end of their invitation:',
  same: 'The words are the same: sign',
  notSame: 'They are not the same',
  notSameWhat:
    'Then do not sign. Somebody may sit between you. Invite the person again, and tell the network admin.',
  proposed: 'Signed once. A second coordinator has to sign too: ask them to open this page.',
  signed: 'Signed. They are on the roster now.',
  proposalTitle: 'Needs your signature too',
  proposalLead: (name: string) =>
    `${name} is to become a coordinator. Call them, compare the words, then sign.`,
  proposalMine: (name: string) => `You signed for ${name}. Another coordinator has to sign too.`,
  proposalWrong: 'This proposal does not fit the person’s keys. Do not sign it; take it away.',
  drop: 'Take the proposal away',
  onTitle: 'Coordinators on the roster',
  you: 'you',
  unknown: 'A key that belongs to nobody here any more',
  supportersOn: (count: number) => `${count} supporters are on the roster.`,
  remove: 'Take off',
  removeNamed: (name: string) => `Take off: ${name}`,
  removeTitle: (name: string) => `Take ${name} off the roster?`,
  removeWhat:
    'The team gets a new key in the same step. This browser seals every open case to it again; a new card for the safe is made.',
  removeLast: 'A team needs a coordinator. Add another one first.',
  few: 'With one coordinator the team depends on one person. The program goes live with two.',
  rotate: 'Change the team’s key',
  rotateTitle: 'Change the team’s key?',
  rotateWhat:
    'Do this when a device with opened keys was lost, or a card. Every open case is sealed again; a new card for the safe is made.',
  go: 'Make the new key',
  resealing: (done: number, all: number) => `Sealing case ${done} of ${all} again…`,
  done: 'Done. The team has a new key.',
  noTeamKey:
    'You hold no copy of the team’s key, so you cannot seal the open cases again. Ask another coordinator.',
  chainTitle: 'The chain, in plain words',
  chain: {
    genesis: (who: string) => `${who} founded the team.`,
    add: (who: string) => `${who} became a coordinator.`,
    remove: (who: string) => `${who} was taken off; the team got a new key.`,
    supporter: (who: string) => `${who} became a supporter.`,
    unsupporter: (who: string) => `${who} left as a supporter.`,
    rotate: () => 'The team got a new key.',
  },
  why: {
    'stale-roster':
      'Somebody else signed meanwhile. The page has been read again; please look, then try again.',
    'not-ready': 'This person has no two tried ways to unlock yet.',
    'other-keys':
      'This person has other keys by now. Read the page again and compare the new words.',
    'unknown-holder':
      'Somebody on the roster is no coordinator here any more. Take them off first.',
    'malformed-entry': 'The entry does not fit. Nothing was changed.',
  },
}

const es: typeof en = {
  title: 'Claves del equipo',
  lead: 'Quién puede abrir qué, firma por firma. Cada navegador comprueba toda la cadena antes de sellar.',
  fingerprintTitle: 'Para carteles y enlaces',
  fingerprintLead: 'Quien llegue por esta dirección nota si alguien cambia las claves del equipo.',
  copy: 'Copiar la dirección',
  copied: 'Copiada.',
  found: {
    title: 'Este programa todavía no tiene equipo.',
    lead: 'Usted hace la clave del equipo en este navegador. Abre lo que la gente sella para la coordinación; el servidor nunca la tiene.',
    begin: 'Hacer la clave del equipo',
    cardTitle: 'La tarjeta para la caja fuerte',
    cardLead:
      'Si ninguna coordinadora puede abrir ya la clave del equipo, esta tarjeta puede. En papel, en un sobre, en una caja fuerte. Hacen falta las dos partes: las palabras y las letras de abajo.',
    cardPrint: 'Tarjeta de emergencia del equipo',
    cardFor: (program) => `Programa: ${program}`,
    cardHow:
      'Abre la clave del equipo cuando ninguna coordinadora puede. Guárdela en un sobre cerrado en una caja fuerte.',
    cardLetters: 'Segunda parte de la tarjeta',
    working: 'Firmando…',
  },
  waitingTitle: 'Esperan entrar en la lista',
  waitingNone: 'Nadie espera. Quien se registró y tiene dos formas de desbloquear aparece aquí.',
  waitingLead: 'Llame a un número que conozca. Lea las cuatro palabras; deben ver las mismas.',
  coordinator: 'Coordinación',
  supporter: 'Compañero',
  compare: 'Comparar palabras',
  compareNamed: (name) => `Comparar palabras con ${name}`,
  compareTitle: (name) => `Llame a ${name}`,
  compareLead: 'Ven cuatro palabras en la página Seguridad o al final de su invitación:',
  same: 'Las palabras son iguales: firmar',
  notSame: 'No son iguales',
  notSameWhat:
    'Entonces no firme. Puede haber alguien en medio. Invite de nuevo a la persona y avise a la administración.',
  proposed: 'Firmado una vez. Otra coordinadora tiene que firmar: pídale que abra esta página.',
  signed: 'Firmado. Ya está en la lista.',
  proposalTitle: 'También falta su firma',
  proposalLead: (name) => `${name} va a coordinar. Llámele, compare las palabras y firme.`,
  proposalMine: (name) => `Usted firmó por ${name}. Otra coordinadora tiene que firmar también.`,
  proposalWrong: 'Esta propuesta no encaja con las claves de la persona. No la firme; retírela.',
  drop: 'Retirar la propuesta',
  onTitle: 'Coordinación en la lista',
  you: 'usted',
  unknown: 'Una clave que ya no es de nadie aquí',
  supportersOn: (count) => `${count} compañeros están en la lista.`,
  remove: 'Quitar',
  removeNamed: (name) => `Quitar: ${name}`,
  removeTitle: (name) => `¿Quitar a ${name} de la lista?`,
  removeWhat:
    'El equipo recibe otra clave en el mismo paso. Este navegador vuelve a sellar cada caso abierto; se hace otra tarjeta.',
  removeLast: 'Un equipo necesita coordinación. Añada antes a otra persona.',
  few: 'Con una sola coordinadora el equipo depende de una persona. El programa empieza con dos.',
  rotate: 'Cambiar la clave del equipo',
  rotateTitle: '¿Cambiar la clave del equipo?',
  rotateWhat:
    'Hágalo si se perdió un dispositivo con claves abiertas o una tarjeta. Cada caso abierto se sella de nuevo; se hace otra tarjeta.',
  go: 'Hacer la clave nueva',
  resealing: (done, all) => `Sellando de nuevo el caso ${done} de ${all}…`,
  done: 'Hecho. El equipo tiene otra clave.',
  noTeamKey:
    'No tiene copia de la clave del equipo y no puede sellar de nuevo los casos. Pídalo a otra coordinadora.',
  chainTitle: 'La cadena, en palabras sencillas',
  chain: {
    genesis: (who) => `${who} fundó el equipo.`,
    add: (who) => `${who} entró en la coordinación.`,
    remove: (who) => `${who} salió; el equipo recibió otra clave.`,
    supporter: (who) => `${who} entró como compañero.`,
    unsupporter: (who) => `${who} dejó de ser compañero.`,
    rotate: () => 'El equipo recibió otra clave.',
  },
  why: {
    'stale-roster':
      'Otra persona firmó entretanto. La página se leyó de nuevo; mírela e inténtelo otra vez.',
    'not-ready': 'Esta persona aún no tiene dos formas probadas de desbloquear.',
    'other-keys':
      'Esta persona ya tiene otras claves. Lea la página de nuevo y compare las palabras nuevas.',
    'unknown-holder': 'Alguien de la lista ya no coordina aquí. Quítelo primero.',
    'malformed-entry': 'La entrada no encaja. Nada ha cambiado.',
  },
}

export const rostersWords: Catalogues<typeof en> = { en, es }
