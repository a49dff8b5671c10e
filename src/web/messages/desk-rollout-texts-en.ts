import type { CommunicationCode, StepCode } from '#domain/rollout-steps.ts'

type Told = { readonly title: string; readonly body: (place: string) => string }

const steps: Readonly<Record<StepCode, string>> = {
  meet_leaders: 'Meet the physician, nurse and administrative leaders',
  explain_time: 'Explain how much time it takes',
  survey_opens: 'Open the survey of one question',
  leader_letter: 'The local leaders’ letter goes out, with the survey',
  survey_closes: 'Close the survey',
  leaders_review: 'Leaders review who was named, and choose',
  invitations: 'Invite those who were chosen',
  training: 'Train the new supporters',
  intranet_list: 'List them on the intranet',
  sign: 'Hang the sign in the break room',
  launch: 'Launch',
  first_meeting: 'First quarterly meeting',
  sponsor: 'Win a senior sponsor',
  coordinator: 'Name a coordinator who has time for it',
  committee: 'Bring the advisory committee together',
  risk_management: 'Agree with risk management',
  policy: 'Adopt the policy',
  first_survey: 'First staff survey',
  nominees: 'Ask every department for nominees',
  communications: 'Begin to tell everybody',
  second_survey: 'Second staff survey, one year on',
}

const communications: Readonly<Record<CommunicationCode, Told>> = {
  tell_leadership: {
    title: 'Announce it at the leadership meeting',
    body: (place) =>
      `Peer support is coming to ${place}. We need five minutes of your meeting, your voice when the survey goes out, and protected time for a first training. Supporters listen; they keep no file and report to nobody.`,
  },
  tell_question: {
    title: 'Point to the one question at the huddle',
    body: (place) =>
      `You have a short letter from our leaders with one question: whom in ${place} would you turn to after a hard event at work? Please answer it this week. It takes a minute, and nobody sees who wrote which name.`,
  },
  tell_chosen: {
    title: 'Tell the area leaders who was chosen',
    body: (place) =>
      `These colleagues of ${place} were named by their peers and said yes. Please keep the hours of their training free, and thank them in person.`,
  },
  tell_list: {
    title: 'Put the list of supporters on the intranet',
    body: (place) =>
      `Peer supporters of ${place}: colleagues who know this work and listen in confidence. Ask any of them, or ask on line; no name is needed to begin.`,
  },
  tell_launch: {
    title: 'Tell everybody that it begins',
    body: (place) =>
      `From today ${place} has peer supporters. After a hard event, a mistake, a loss, or a long run of heavy weeks: talk with somebody who knows this work. What you say stays between the two of you.`,
  },
  tell_again: {
    title: 'Remind at the huddle',
    body: (place) =>
      `The peer supporters of ${place} are on the sign in the break room. No event is too small. You can also say that a colleague could use a talk.`,
  },
  own_leadership: {
    title: 'Present the program to the senior leaders',
    body: (place) =>
      `${place} begins this year. What it needs from you: a sponsor who says aloud that asking for support is a strength, a coordinator with hours for it, and a policy that keeps talks out of every file.`,
  },
  own_area_leaders: {
    title: 'Meet each area leader',
    body: (place) =>
      `${place}: what it is, what it is not, and whom of your area we would like to train. Bring names if you have some.`,
  },
  own_intranet: {
    title: 'Open the page on the intranet',
    body: (place) =>
      `${place}: who the supporters are, how to ask, what stays in confidence, and whom to call when it cannot wait.`,
  },
  own_launch: {
    title: 'Tell everybody that it begins',
    body: (place) =>
      `${place} opens today, for everybody who works here. Talk with a trained colleague, in confidence, when work weighs on you. Asking takes a minute and needs no name.`,
  },
  own_rounds: {
    title: 'Grand rounds: what happens to us after a bad outcome',
    body: (place) =>
      `An hour about what hard events do to those who give care, told by two colleagues, and how ${place} can help.`,
  },
}

export type LetterFacts = {
  readonly place: string
  /** Each with name and kind of leader, as it signs. */
  readonly signed: readonly string[]
  readonly link: string | undefined
}

const toSign = ({ signed }: LetterFacts): string =>
  signed.length === 0 ? '[Names of the local leaders]' : signed.join('\n')

/** What a unit's leaders could write, in our words; they make it theirs. */
export const rolloutTextsEn = {
  steps,
  communications,
  question:
    'Following a stressful event or incident at work, who in your department would you turn to for support or comfort?',
  unitSubject: (place: string) => `One question for everybody in ${place}`,
  unitLetter: (facts: LetterFacts) =>
    [
      'Dear colleagues,',
      'Some days at work stay with us longer than they should. Then it helps to talk with somebody who knows this work from the inside. Peer support is just that: a trained colleague who listens, in confidence, and keeps no file.',
      `We want ${facts.place} to have such colleagues, and we would like you to name them. Please answer one question:`,
      `“${rolloutTextsEn.question}”`,
      facts.link === undefined
        ? '[The link to the survey]'
        : `It takes a minute, and nobody can see who wrote which name:\n${facts.link}`,
      'Those who are named often will be asked whether they would like to be trained. A no is always fine.',
      'Thank you for looking after one another.',
      toSign(facts),
    ].join('\n\n'),
  programSubject: (place: string) => `${place} begins`,
  programLetter: (facts: LetterFacts) =>
    [
      'Dear colleagues,',
      `Caring for others can weigh on us. With ${facts.place} you can talk with a trained colleague who knows this work, listens in confidence and keeps no file.`,
      'Asking takes a minute and needs no name. Nothing you say there reaches us, your manager or your record.',
      'We ask for support ourselves when we need it. Please do, too.',
      toSign(facts),
    ].join('\n\n'),
}

export type RolloutTexts = typeof rolloutTextsEn
