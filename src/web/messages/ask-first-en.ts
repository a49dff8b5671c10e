import { roleWordsEn } from '#domain/role-words-en.ts'
import { plural } from '#web/kit/words.ts'

const weekdays = (count: number): string =>
  plural('en', count, { one: 'one weekday', other: `${count} weekdays` })
const minutes = (count: number): string =>
  count < 90
    ? plural('en', count, { one: 'a minute', other: `${count} minutes` })
    : plural('en', Math.round(count / 60), {
        one: 'an hour',
        other: `${Math.round(count / 60)} hours`,
      })

/** What the first question needs. The rest comes while it is being answered. */
export const firstEn = {
  pageTitle: 'A colleague to talk to',
  site: 'Peer support',
  skip: 'Skip to the question',
  loading: 'One moment.',
  begin: 'Begin',
  sample: 'A sample network: the people are invented. Nobody will answer.',
  usually: (count: number) => `Lately someone answered within about ${minutes(count)}.`,
  promise: (days: number) => `Someone answers within ${weekdays(days)}.`,
  stopped: {
    notFoundTitle: 'This program is not here.',
    notFound: 'Check the address on the poster or in the message that brought you.',
    closedTitle: 'This program has not opened yet.',
    closed: 'Nobody could answer you here today. Please use one of the numbers below.',
    offline: 'The program could not be reached. What you typed is kept on this page.',
    again: 'Try again',
  },
  questions: {
    step: (step: number, steps: number) => `Question ${step} of ${steps}`,
    next: 'Continue',
    skipQuestion: 'Skip',
    back: 'Back',
    role: {
      title: 'What is your role?',
      hint: 'So that we can find a peer who knows the work.',
      families: {
        nursing: 'Nursing',
        physicians: 'Physicians and advanced practice',
        allied: 'Therapy, technology, pharmacy, social work',
        support: 'Support, office, safety, leadership',
        other: 'Other',
      },
    },
  },
  roles: roleWordsEn,
}
export type FirstWords = typeof firstEn
