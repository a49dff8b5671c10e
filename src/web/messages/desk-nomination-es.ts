import { plural } from '#web/kit/words.ts'
import type { nominationEn } from './desk-nomination-en.ts'

export const nominationEs: typeof nominationEn = {
  title: 'La pregunta única',
  headings: {
    none: 'Pregunte a quién acude la gente.',
    open: 'La pregunta está abierta.',
    closing: 'La pregunta se cierra esta noche.',
    closed: 'Nombres por revisar.',
    invited: (agreed) =>
      agreed === 0
        ? 'Nadie ha dicho que sí por ahora.'
        : plural('es', agreed, {
            one: 'Una persona dijo que sí.',
            other: `${agreed} personas dijeron que sí.`,
          }),
    nobody: 'Ningún nombre se escribió lo bastante.',
  },
  toRollout: 'Volver al despliegue',
  notYet: 'La coordinación aún no ha preguntado.',
  question:
    '«Después de un hecho estresante o un incidente en el trabajo, ¿a quién de su departamento acudiría en busca de apoyo o consuelo?»',
  openWhy:
    'A todo el mundo en la unidad se le hace una pregunta por un enlace. Solo se guarda cuántas veces se escribió cada nombre: nada de quién lo escribió, ni cuándo, ni qué nombres llegaron juntos.',
  closesOn: 'Último día',
  pastDay: 'Este día ya pasó.',
  mostNames: 'Nombres por respuesta, como máximo',
  floor: 'Mostrar un nombre cuando se escribió al menos … veces',
  floorHint: 'No se puede cambiar después: la página de la pregunta lo promete.',
  colleagues: 'Nombres que se ofrecen al escribir (puede quedar vacío)',
  colleaguesHint:
    'Uno por línea, por ejemplo la lista del personal. Ayuda con la ortografía. Quien tenga el enlace puede verla, y se olvida al cerrar la pregunta.',
  open: 'Abrir la pregunta',
  change: 'Cambiar el último día o los nombres que se ofrecen',
  save: 'Guardar',
  responses: (count) =>
    plural('es', count, { one: 'Respondió una persona', other: `Respondieron ${count} personas` }),
  heard: (count) =>
    count === 0 ? 'Respondieron menos de 5 personas' : `Respondieron al menos ${count} personas`,
  tooFew: 'Con menos de 5 respuestas no se muestra ningún nombre.',
  ofPeople: (people) => `de unas ${people}`,
  closesBy: (day) => `Se cierra sola después del ${day}.`,
  nobodySees: 'Hasta entonces nadie ve un nombre.',
  countAgain: 'Contar otra vez',
  linkTitle: 'El enlace',
  linkWhy:
    'Mejor en una carta de quienes dirigen la unidad. Quien tenga el enlace puede responder, y nadie puede saber quién lo hizo.',
  code: 'Código que lleva a la pregunta',
  scan: 'Escanee para responder',
  copy: 'Copiar el enlace',
  look: 'Ver la página',
  slip: 'Volante para imprimir, dos por hoja',
  endTitle: 'Terminar',
  closing: {
    button: 'Cerrar ahora',
    title: '¿Cerrar la pregunta ahora?',
    why: (count) =>
      `${count === 0 ? 'Han respondido menos de 5 personas: no se mostraría ningún nombre, salvo que haya más entretanto.' : `Han respondido al menos ${count} personas.`} No se puede volver a abrir. Los nombres que se escribieron pocas veces se olvidan.`,
    yes: 'Sí, cerrarla',
  },
  callingOff: {
    button: 'Anularla',
    title: '¿Anularla?',
    why: () => 'Se destruyen todas las respuestas y el enlace no lleva a nada.',
    yes: 'Sí, destruir las respuestas',
  },
  notNow: 'Ahora no',
  others: (count, floor) =>
    floor === 2
      ? plural('es', count, {
          one: 'Otro nombre se escribió una vez.',
          other: `Otros ${count} nombres se escribieron una vez.`,
        })
      : plural('es', count, {
          one: `Otro nombre se escribió menos de ${floor} veces.`,
          other: `Otros ${count} nombres se escribieron menos de ${floor} veces.`,
        }),
  invitedSoFar: (invited) =>
    plural('es', invited, { one: 'Se invitó a una.', other: `Se invitó a ${invited}.` }),
  names: 'Nombres',
  reviewWhy:
    '¿Quién lo haría bien y tiene margen para ello? A quien se descarte aquí no se le dice nada.',
  written: (count) =>
    plural('es', count, { one: 'escrito una vez', other: `escrito ${count} veces` }),
  added: 'añadido a mano',
  with: (name, count) => `con «${name}», ${count}`,
  apart: 'Separar',
  apartNamed: (name) => `Separar de nuevo a ${name}`,
  approve: 'Aprobar',
  approveNamed: (name) => `Aprobar a ${name}`,
  decline: 'Descartar',
  declineNamed: (name) => `Descartar a ${name}`,
  decisions: { approved: 'aprobado', declined: 'descartado' },
  undo: 'Deshacer',
  undoNamed: (name) => `Deshacer lo de ${name}`,
  remove: 'Quitar',
  nearTitle: 'Quizá la misma persona',
  near: (one, other) => `${one} y ${other}`,
  merge: 'Contar juntos',
  mergeNamed: (one, into) => `Contar a ${one} junto con ${into}`,
  addTitle: 'Falta alguien',
  addWhy: 'Puede añadir a quien las respuestas no muestran.',
  addName: 'Nombre',
  add: 'Añadir',
  emailOf: (name) => `Correo de ${name}`,
  needEmail: 'Esto no parece un correo electrónico.',
  invite: 'Enviar la invitación',
  inviteAgain: 'Enviarla otra vez',
  sentOn: (day) => `Enviada el ${day}. Aún sin respuesta.`,
  letterOut: 'La carta va en camino.',
  toApplications: 'Ver la solicitud',
  invitations: {
    sent: 'con invitación',
    accepted: 'dijo que sí',
    declined: 'dijo que no, gracias',
  },
  refused: {
    'bad-closing-day': 'El último día debe estar por delante, dentro de cuatro meses.',
    'already-open': 'La pregunta ya se hizo en este despliegue. Abra esta página de nuevo.',
    'already-closed': 'La pregunta se cerró entretanto. Abra esta página de nuevo.',
    'already-there': 'Este nombre ya está en la lista.',
    'no-name': 'Escriba un nombre, por favor.',
    'already-invited': 'La invitación ya salió, así que esto ya no se puede cambiar.',
    'already-answered': 'Esta persona ya respondió. Abra esta página de nuevo.',
    'not-approved': 'Solo se invita a quien se aprobó.',
    'cannot-merge': 'Estos dos no se pueden contar juntos. Separe antes lo que ya está unido.',
    'merged-away': 'Este nombre se cuenta ahora con otro. Abra esta página de nuevo.',
  },
}
