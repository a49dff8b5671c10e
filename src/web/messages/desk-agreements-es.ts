import { plural } from '#web/kit/words.ts'
import type { AgreementWords } from './desk-agreements-en.ts'

export const agreementEs: AgreementWords = {
  title: 'Acuerdo',
  lead: 'Lo que cada persona que apoya lee y firma antes de la primera conversación.',
  none: 'Aún no hay acuerdo. Abajo hay un texto para empezar; hágalo suyo.',
  languages: { en: 'inglés', es: 'español' },
  text: (language) => `Texto en ${language}`,
  textHint:
    'Una línea en blanco hace un párrafo; «#» al comienzo de una línea, un título; «-», un punto.',
  preview: 'Cómo se lee',
  saveFirst: 'Guardar como versión 1',
  saveNext: (version) => `Guardar como versión ${version}`,
  saveWhy:
    'Lo firmado no se cambia nunca: un cambio hace una versión nueva y se pide a todos que la firmen.',
  saved: (version) => `La versión ${version} es la que se lee desde ahora.`,
  edit: 'Escribir una versión nueva',
  current: (version, day) => `Versión ${version}, del ${day}`,
  older: 'Versiones anteriores',
  needText: 'Cada idioma necesita su texto.',
  signedTitle: (signed, all) => `${signed} de ${all} firmaron la versión actual.`,
  signedNone: 'Nadie pudo firmar aún: este grupo está vacío.',
  missing: 'Aún sin firmar',
  missingOlder: (version) => `firmó la versión ${version}`,
  signed: 'Firmado',
  signedOn: (day, version) => `versión ${version}, el ${day}`,
  allSigned: 'Todas las personas han firmado.',
  onlyCoordinators: 'Quién firmó solo lo ve la coordinación.',
  toApplications: 'Solicitudes',
  toTrainings: 'Formaciones',

  mineTitle: 'Su acuerdo',
  mineLead: 'Lo que usted promete al apoyar, y lo que se le promete.',
  mineNone: 'Todavía no hay acuerdo que firmar.',
  mineNoneWhy: 'La coordinación aún no lo ha escrito. Lo verá aquí.',
  mineSigned: (day) => `Lo firmó el ${day}. Gracias.`,
  mineNew: (version) =>
    `Usted firmó la versión ${version}. El texto cambió; léalo de nuevo, por favor.`,
  signTitle: 'Firmarlo',
  signWhy: 'Escriba su nombre. Vale como firma, con la fecha y con estas mismas palabras.',
  yourName: 'Su nombre',
  needName: 'Escriba su nombre, por favor.',
  sign: 'Estoy de acuerdo y firmo',
  justSigned: 'Firmado. Gracias.',
  print: 'Imprimirlo',
  stale: 'El texto cambió mientras leía. Este es el nuevo; léalo primero, por favor.',
  trained: (from, until) => `Su formación del ${from} vale hasta el ${until}.`,
  trainedForGood: (from) => `Recibió la formación el ${from}.`,
  trainedOver: (until) =>
    `Su formación terminó el ${until}. La coordinación conoce la próxima fecha.`,
  noteLink: 'Leer el acuerdo',

  pathTitle: 'Acuerdo y formación',
  pathSigned: (day) => `Firmó el acuerdo el ${day}`,
  pathOlder: (version, day) => `Firmó la versión ${version} el ${day}; la actual, todavía no`,
  pathNotSigned: 'Aún no firmó el acuerdo',
  pathNoAgreement: 'Todavía no hay acuerdo escrito',
  pathTrained: (from, until) => `Formación del ${from}, vale hasta el ${until}`,
  pathForGood: (from) => `Formación del ${from}`,
  pathEnded: (from, until) => `Formación del ${from}, terminó el ${until}`,
  pathNotTrained: 'Aún no hay formación anotada',

  trainingsTitle: 'Formaciones',
  trainingsHeading: (count) =>
    count === 0
      ? 'Ninguna formación le necesita.'
      : plural('es', count, {
          one: 'Una formación le necesita.',
          other: `${count} formaciones le necesitan.`,
        }),
  trainingsLead: (months) =>
    months === 0
      ? 'En este programa una formación vale para siempre.'
      : `En este programa una formación vale ${months} meses. Antes de que termine llega una carta.`,
  groups: {
    expired: 'Terminadas',
    expiring: 'Terminan en 90 días o menos',
    none: 'Nada anotado',
    valid: 'Con formación',
  },
  nobody: 'Aún no hay nadie en este grupo.',
  codes: { initial: 'Primera formación', refresher: 'Repaso', other: 'Algo adicional' },
  record: 'Anotar una formación',
  recordFor: (name) => `Anotar una formación de ${name}`,
  who: 'Quién',
  kind: 'Clase',
  completedOn: 'Completada el',
  recordButton: 'Anotarla',
  recorded: 'Anotada.',
  remove: 'Quitarla',
  removeOne: (what) => `Quitar: ${what}`,
  removed: 'Quitada.',
  atGathering: 'en un encuentro',
  until: (day) => `vale hasta el ${day}`,
  ended: (day) => `terminó el ${day}`,
  forGood: 'para siempre',
  badDay: 'El día debe ser hoy o anterior.',
  choose: 'Elija, por favor',
}
