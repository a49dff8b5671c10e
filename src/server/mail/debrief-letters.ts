import type { Letter } from './mailer.ts'

/** Names no unit, no day and no group. */
export const debriefLetter = (to: string, origin: string): Letter => ({
  to,
  subject: 'Peerlight: a group, with a second supporter / un grupo, entre dos',
  text: [
    'Hello,',
    '',
    'A group would like to talk, and you were named as one of the two who sit down with them.',
    'See when, and with whom:',
    '',
    `${origin}/desk/debriefs/mine`,
    '',
    'If it does not suit you, tell your coordinator: somebody else will go.',
    '',
    '—',
    '',
    'Hola:',
    '',
    'Un grupo quisiera hablar, y usted es una de las dos personas que lo acompañarán.',
    'Vea cuándo y con quién:',
    '',
    `${origin}/desk/debriefs/mine`,
    '',
    'Si no le viene bien, avise a su coordinación: irá otra persona.',
    '',
  ].join('\n'),
})
