import { plural } from '#web/kit/words.ts'

/** In the words of the page: which column, and what the cell said. */
type RefusedCell = { readonly field: string; readonly value: string }

export const rosterImportEn = {
  title: 'Supporters from a list',
  lead: 'The file is read in this browser. Only the rows you confirm leave it.',
  toList: 'Back to the supporters',
  choose: 'Choose a file (XLSX or CSV)',
  paste: 'Or paste rows here',
  pasteHint:
    'Copied from a spreadsheet or typed: name, e-mail, role. With or without a first line of heads.',
  usePasted: 'Look at these rows',
  template: 'An empty list to fill in:',
  csv: 'CSV',
  xlsx: 'XLSX',
  reading: 'Reading the file…',
  unreadable: 'This file could not be read. Save it as XLSX or CSV and choose it again.',
  noRows: 'There are no rows in it. The first sheet counts, and its first line may hold the heads.',
  columns: 'What the columns hold',
  columnsHint: 'Guessed from the heads. Change what is not right.',
  column: (head: string, at: number) => (head === '' ? `Column ${at}` : head),
  example: (text: string) => `for instance: ${text}`,
  skip: 'does not count',
  fields: {
    name: 'Name',
    lastName: 'Last name',
    email: 'E-mail',
    role: 'Role',
    credentials: 'Credentials',
    unit: 'Unit',
    seniority: 'Seniority',
    years: 'Years in this work',
    languages: 'Languages',
    channels: 'Can talk by',
    capacity: 'Talks at the same time',
  },
  noEmail: 'Choose which column holds the e-mail. People are recognized by it.',
  roleOfAll: 'Role, where a row says none',
  roleNone: 'Refuse such rows',
  invite: 'Mail each new supporter their link now',
  inviteHint: 'It works for 72 hours. Otherwise you make a link on their page later.',
  preview: (made: number) =>
    plural('en', made, { one: 'One row would be taken.', other: `${made} rows would be taken.` }),
  counts: (counts: { new: number; changes: number; unchanged: number; refused: number }) =>
    `${counts.new} new · ${counts.changes} with changes · ${counts.unchanged} as they are · ${counts.refused} refused`,
  kinds: { new: 'new', changes: 'changes', unchanged: 'as it is', refused: 'refused' },
  heads: { row: 'Row', who: 'Who', what: 'What becomes of it' },
  take: (who: string) => `Take ${who}`,
  change: (field: string, from: string, to: string) =>
    from === '' ? `${field}: ${to}` : `${field}: ${from} → ${to}`,
  more: (count: number) =>
    plural('en', count, { one: 'One more row.', other: `${count} more rows.` }),
  why: {
    'no-email': () => 'No e-mail. People are recognized by it.',
    'bad-email': ({ value }: RefusedCell) => `“${value}” does not look like an e-mail.`,
    twice: ({ value }: RefusedCell) => `The same e-mail stands in row ${value}.`,
    left: () => 'Has left. Make a new link on their page to have them back.',
    'no-name': () => 'No name.',
    'no-role': () => 'No role. Choose one above for rows that say none.',
    'too-long': ({ field }: RefusedCell) => `${field}: too long, or more than one line.`,
    unknown: ({ field, value }: RefusedCell) => `${field}: “${value}” is not known.`,
    'bad-capacity': ({ value }: RefusedCell) => `“${value}” is not a number from 0 to 20.`,
  },
  nearest: (name: string) => `Did you mean “${name}”?`,
  send: (made: number) =>
    made === 0
      ? 'Nothing to take'
      : plural('en', made, { one: 'Take this row', other: `Take these ${made} rows` }),
  sending: (done: number, all: number) => `${done} of ${all} rows…`,
  done: (added: number, changed: number) => `${added} added, ${changed} changed.`,
  doneRefused: (count: number) =>
    plural('en', count, {
      one: 'One row was refused. Nothing of it was kept.',
      other: `${count} rows were refused. Nothing of them was kept.`,
    }),
  stopped:
    'The connection broke. The rows above the break are taken; send the list again for the others.',
  inRow: (row: number) => `Row ${row}`,
  again: 'Another list',
  saveTitle: 'The list as a file',
  saveCsv: 'Download as CSV',
  saveXlsx: 'Download as XLSX',
  saveFailed: 'The file could not be made. Nothing is lost; check the connection and press again.',
  saved: 'Saved. It is with your downloads.',
  standing: 'Standing',
}

export type RosterImportWords = typeof rosterImportEn
