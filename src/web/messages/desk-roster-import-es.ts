import { plural } from '#web/kit/words.ts'
import type { RosterImportWords } from './desk-roster-import-en.ts'

export const rosterImportEs: RosterImportWords = {
  title: 'Compañeros desde una lista',
  lead: 'El archivo se lee en este navegador. Solo salen de aquí las filas que usted confirme.',
  toList: 'Volver a los compañeros',
  choose: 'Elegir un archivo (XLSX o CSV)',
  paste: 'O pegar filas aquí',
  pasteHint:
    'Copiadas de una hoja o escritas: nombre, correo, función. Con o sin títulos en la primera línea.',
  usePasted: 'Ver estas filas',
  template: 'Una lista vacía para llenar:',
  csv: 'CSV',
  xlsx: 'XLSX',
  reading: 'Leyendo el archivo…',
  unreadable: 'No se pudo leer este archivo. Guárdelo como XLSX o CSV y elíjalo de nuevo.',
  noRows: 'No hay filas. Cuenta la primera hoja, y su primera línea puede llevar los títulos.',
  columns: 'Qué hay en las columnas',
  columnsHint: 'Según los títulos. Cambie lo que no sea así.',
  column: (head, at) => (head === '' ? `Columna ${at}` : head),
  example: (text) => `por ejemplo: ${text}`,
  skip: 'no cuenta',
  fields: {
    name: 'Nombre',
    lastName: 'Apellidos',
    email: 'Correo electrónico',
    role: 'Función',
    credentials: 'Credenciales',
    unit: 'Unidad',
    seniority: 'Experiencia',
    years: 'Años en este trabajo',
    languages: 'Idiomas',
    channels: 'Puede hablar por',
    capacity: 'Conversaciones a la vez',
  },
  noEmail: 'Elija qué columna lleva el correo. Por él se reconoce a las personas.',
  roleOfAll: 'Función, si la fila no la dice',
  roleNone: 'Rechazar esas filas',
  invite: 'Enviar ahora su enlace a cada persona nueva',
  inviteHint: 'Sirve durante 72 horas. Si no, usted hace el enlace más tarde en su página.',
  preview: (made) =>
    plural('es', made, { one: 'Se tomaría una fila.', other: `Se tomarían ${made} filas.` }),
  counts: (counts) =>
    `${counts.new} nuevas · ${counts.changes} con cambios · ${counts.unchanged} quedan igual · ${counts.refused} rechazadas`,
  kinds: { new: 'nueva', changes: 'cambios', unchanged: 'queda igual', refused: 'rechazada' },
  heads: { row: 'Fila', who: 'Quién', what: 'Qué pasa con ella' },
  take: (who) => `Tomar a ${who}`,
  change: (field, from, to) => (from === '' ? `${field}: ${to}` : `${field}: ${from} → ${to}`),
  more: (count) => plural('es', count, { one: 'Una fila más.', other: `${count} filas más.` }),
  why: {
    'no-email': () => 'Falta el correo. Por él se reconoce a las personas.',
    'bad-email': ({ value }) => `«${value}» no parece un correo.`,
    twice: ({ value }) => `El mismo correo está en la fila ${value}.`,
    left: () => 'Ya se fue. Para que vuelva, haga un enlace nuevo en su página.',
    'no-name': () => 'Falta el nombre.',
    'no-role': () => 'Falta la función. Elija arriba una para las filas que no la dicen.',
    'too-long': ({ field }) => `${field}: demasiado largo, o más de una línea.`,
    unknown: ({ field, value }) => `${field}: «${value}» no se conoce.`,
    'bad-capacity': ({ value }) => `«${value}» no es un número de 0 a 20.`,
  },
  nearest: (name) => `¿Quería decir «${name}»?`,
  send: (made) =>
    made === 0
      ? 'No hay nada que tomar'
      : plural('es', made, { one: 'Tomar esta fila', other: `Tomar estas ${made} filas` }),
  sending: (done, all) => `${done} de ${all} filas…`,
  done: (added, changed) => `${added} agregadas, ${changed} cambiadas.`,
  doneRefused: (count) =>
    plural('es', count, {
      one: 'Una fila se rechazó. No se guardó nada de ella.',
      other: `${count} filas se rechazaron. No se guardó nada de ellas.`,
    }),
  stopped:
    'Se cortó la conexión. Las filas anteriores ya están; envíe la lista otra vez para las demás.',
  inRow: (row) => `Fila ${row}`,
  again: 'Otra lista',
  saveTitle: 'La lista como archivo',
  saveCsv: 'Descargar como CSV',
  saveXlsx: 'Descargar como XLSX',
  saveFailed:
    'No se pudo hacer el archivo. No se ha perdido nada; revise la conexión y pulse otra vez.',
  saved: 'Guardado. Está en sus descargas.',
  standing: 'Situación',
}
