import { plural } from '#web/kit/words.ts'

const peers = (count: number): string =>
  plural('en', count, { one: '1 trained peer', other: `${count} trained peers` })
const weekdays = (count: number): string =>
  plural('en', count, { one: 'one weekday', other: `${count} weekdays` })

export const askEn = {
  match: {
    title: 'Here is who can be asked.',
    coordinatorTitle: 'A coordinator will choose.',
    looking: 'Looking for peers. This happens in your browser.',
    found: (count: number, role: string, outside: string) =>
      `${peers(count)} ${role}${outside} can be asked.`,
    exact: 'in your role',
    related: 'in a similar role',
    any: 'who work in health care',
    outside: ', outside your organization,',
    how: 'They are asked a few at a time, the nearest to your wishes first. The first who says yes is your peer.',
    coordinator: (days: number) =>
      `A coordinator of the program opens your answers, which is recorded, and asks a peer for you. You hear within ${weekdays(days)}.`,
    noneTitle: 'Nobody fits all of that today.',
    none: 'A coordinator can look for somebody, or you can change what you wish.',
    letCoordinator: 'Let a coordinator choose',
    change: 'Change what I wish',
    nothingSent: 'Nothing has been sent yet.',
    refusedTitle: 'We stopped here.',
    refused:
      'The list of peers could not be proven to be the program’s own. Nothing was sent. Please call instead.',
    next: 'Continue',
  },
  words: {
    title: 'Keep these twelve words.',
    lead: 'They are the only way back to your conversation, from any phone or computer. Nobody can look them up or replace them.',
    language: 'The words are English, so that they can be read out to anybody.',
    print: 'Print',
    copy: 'Copy',
    copied: 'Copied. Whoever reads your clipboard can read them.',
    notCopied: 'The browser did not allow copying. Select the text and copy it by hand.',
    link: 'Save a link instead',
    linkHint:
      'The link opens your conversation in one tap, for you and for anybody else who has it. Keep it where only you look.',
    copyLink: 'Copy the link',
    kept: 'I have kept them',
    callInstead: 'I cannot keep words. Call me instead.',
  },
  check: {
    title: 'Two of your words, please.',
    lead: 'So that you can surely come back. Nothing is sent before.',
    word: (place: number) => `Word ${place}`,
    wrong: (place: number) =>
      `Not the word at place ${place}. Look again, or go back to the words.`,
    send: 'Send it now',
    again: 'Show the words again',
  },
  call: {
    title: 'A peer will call you.',
    lead: 'Without the words you cannot come back to this page, so a peer needs a number.',
    send: 'Send it now',
    again: 'I would rather keep words',
  },
  sending: {
    busy: 'Locking your answers and sending them.',
    failedTitle: 'It has not been sent yet.',
    offline:
      'There was no answer. Everything you typed is still here. Try again in a moment, or call.',
    refused:
      'The program could not take it just now. Everything you typed is still here. Try again, or call.',
    again: 'Try again',
  },
  heard: {
    title: 'You are heard.',
    direct: [
      'Peers are being asked now, a few at a time.',
      'When one says yes, you can write here, or they reach you the way you chose.',
      'If it takes too long, a coordinator sees to it.',
    ],
    coordinator: [
      'A coordinator has been told and will find a peer for you.',
      'Then you can write here, or the peer reaches you the way you chose.',
    ],
    call: ['A peer will call the number you gave.', 'You can close this page now.'],
    back: 'Come back any time with your twelve words, at',
    open: 'See where it stands',
    saveLink: 'Or keep this link: it opens your conversation in one tap.',
  },
}
export type AskWords = typeof askEn
