import { plural } from '#web/kit/words.ts'

export const nominationEn = {
  title: 'The one question',
  headings: {
    none: 'Ask whom people turn to.',
    open: 'The question is open.',
    closing: 'The question closes tonight.',
    closed: 'Names to look over.',
    invited: (agreed: number) =>
      agreed === 0
        ? 'Nobody has said yes so far.'
        : plural('en', agreed, {
            one: 'One person said yes.',
            other: `${agreed} people said yes.`,
          }),
    nobody: 'No name was written often enough.',
  },
  toRollout: 'Back to the rollout',
  notYet: 'The coordinator has not asked yet.',
  question:
    '“Following a stressful event or incident at work, who in your department would you turn to for support or comfort?”',
  openWhy:
    'Everybody in the unit is asked one question by a link. Only how often each name was written is kept: nothing about who wrote it, not when, and not which names came together.',
  closesOn: 'Last day',
  pastDay: 'This day is over.',
  mostNames: 'Most names in one answer',
  floor: 'Show a name when it was written at least … times',
  floorHint: 'Cannot be changed later: the page of the question promises it.',
  colleagues: 'Names to offer while one types (may stay empty)',
  colleaguesHint:
    'One a line, such as the staff list. It helps with spelling. Whoever has the link can see it, and it is forgotten when the question closes.',
  open: 'Open the question',
  change: 'Change the last day or the names that are offered',
  save: 'Save',
  responses: (count: number) =>
    plural('en', count, { one: 'One person answered', other: `${count} people answered` }),
  heard: (count: number) =>
    count === 0 ? 'Fewer than 5 people answered' : `At least ${count} people answered`,
  tooFew: 'With fewer than 5 answers no name is shown.',
  ofPeople: (people: number) => `of about ${people}`,
  closesBy: (day: string) => `It closes by itself after ${day}.`,
  nobodySees: 'Until then nobody sees a name.',
  countAgain: 'Count again',
  linkTitle: 'The link',
  linkWhy:
    'Best in a letter from the local leaders. Whoever has the link can answer, and nobody can tell who did.',
  code: 'Code that leads to the question',
  scan: 'Scan to answer',
  copy: 'Copy the link',
  look: 'See the page',
  slip: 'Slip to print, two on a sheet',
  endTitle: 'End it',
  closing: {
    button: 'Close now',
    title: 'Close the question now?',
    why: (count: number) =>
      `${count === 0 ? 'Fewer than 5 people have answered: no name would be shown unless more have meanwhile.' : `At least ${count} people have answered.`} It cannot be opened again. Names that were written too few times are forgotten.`,
    yes: 'Yes, close it',
  },
  callingOff: {
    button: 'Call it off',
    title: 'Call it off?',
    why: () => 'Every answer is destroyed, and the link leads nowhere.',
    yes: 'Yes, destroy the answers',
  },
  notNow: 'Not now',
  others: (count: number, floor: number) =>
    floor === 2
      ? plural('en', count, {
          one: 'One other name was written once.',
          other: `${count} other names were written once.`,
        })
      : plural('en', count, {
          one: `One other name was written fewer than ${floor} times.`,
          other: `${count} other names were written fewer than ${floor} times.`,
        }),
  invitedSoFar: (invited: number) =>
    plural('en', invited, { one: 'One was invited.', other: `${invited} were invited.` }),
  names: 'Names',
  reviewWhy:
    'Who would do this well, and has room for it? Whoever is declined here never hears of it.',
  written: (count: number) =>
    plural('en', count, { one: 'written once', other: `written ${count} times` }),
  added: 'added by hand',
  with: (name: string, count: number) => `with “${name}”, ${count}`,
  apart: 'Take apart',
  apartNamed: (name: string) => `Take ${name} apart again`,
  approve: 'Approve',
  approveNamed: (name: string) => `Approve ${name}`,
  decline: 'Decline',
  declineNamed: (name: string) => `Decline ${name}`,
  decisions: { approved: 'approved', declined: 'declined' },
  undo: 'Undo',
  undoNamed: (name: string) => `Undo for ${name}`,
  remove: 'Remove',
  nearTitle: 'Perhaps the same person',
  near: (one: string, other: string) => `${one} and ${other}`,
  merge: 'Count together',
  mergeNamed: (one: string, into: string) => `Count ${one} together with ${into}`,
  addTitle: 'Somebody is missing',
  addWhy: 'You may add whom the answers do not show.',
  addName: 'Name',
  add: 'Add',
  emailOf: (name: string) => `E-mail of ${name}`,
  needEmail: 'This does not look like an e-mail address.',
  invite: 'Send the invitation',
  inviteAgain: 'Send it again',
  sentOn: (day: string) => `Sent on ${day}. No answer yet.`,
  letterOut: 'The letter is on its way.',
  toApplications: 'See the application',
  invitations: { sent: 'invited', accepted: 'said yes', declined: 'said no, thank you' },
  refused: {
    'bad-closing-day': 'The last day must lie ahead, within four months.',
    'already-open': 'The question was asked already in this rollout. Open this page again.',
    'already-closed': 'The question has closed meanwhile. Open this page again.',
    'already-there': 'This name is on the list already.',
    'no-name': 'Please write a name.',
    'already-invited': 'The invitation has gone out, so this cannot be changed any more.',
    'already-answered': 'This person has answered already. Open this page again.',
    'not-approved': 'Only a name that was approved is invited.',
    'cannot-merge': 'These two cannot be counted together. Take apart what is counted first.',
    'merged-away': 'This name is counted with another now. Open this page again.',
  },
}
