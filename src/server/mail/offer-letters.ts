import type { Letter } from './mailer.ts'

/**
 * Identical to the byte for everyone but the address: not even which program, since a mailbox is read by more people
 * than its owner.
 */
export const offerLetter = (to: string, origin: string): Letter => ({
  to,
  subject: 'Peerlight: can you take one now?',
  text: [
    'Hello,',
    '',
    'Someone would like to talk with a peer, and you may be a good fit.',
    'See why you were asked, and say yes or no with one tap:',
    '',
    `${origin}/desk`,
    '',
    'A no is always fine. Nothing about the person is in this letter, and nobody is told how you answer but the program.',
    '',
  ].join('\n'),
})

export const coordinatorLetter = (to: string, origin: string): Letter => ({
  to,
  subject: 'Peerlight: the board needs a hand',
  text: [
    'Hello,',
    '',
    'Something on your board needs a coordinator.',
    '',
    `${origin}/desk`,
    '',
    'Nothing about anybody is in this letter.',
    '',
  ].join('\n'),
})
