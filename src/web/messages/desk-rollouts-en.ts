import { plural } from '#web/kit/words.ts'

const count = (number: number, one: string, other: string) => plural('en', number, { one, other })

export const rolloutEn = {
  title: 'Rollouts',
  heading: (late: number) =>
    late === 0
      ? 'Every rollout is on time.'
      : count(late, 'One rollout has a late step.', `${late} rollouts have late steps.`),
  lead: (units: number, launched: number, agreed: number) =>
    [
      count(units, 'One unit', `${units} units`),
      count(launched, 'one launched', `${launched} launched`),
      count(agreed, 'one supporter said yes', `${agreed} supporters said yes`),
    ].join(' · '),
  empty: 'No rollout yet.',
  emptyWhy:
    'A rollout brings the program to a unit, or begins it for everybody. Choose a launch day, and every step is counted back from it: three to four months, from the first talk with the leaders to the sign on the wall. You can change every step.',
  emptyUnits: 'First, name the units you want to reach.',
  begin: 'Begin a rollout',
  units: 'Units',
  signs: 'Signs',
  show: 'Show',
  filters: { all: 'All', late: 'Late' },
  none: 'No rollout fits this choice.',
  columns: {
    unit: 'Unit',
    state: 'State',
    launch: 'Launch',
    next: 'Next step',
    agreed: 'Said yes',
  },
  states: {
    planned: 'planned',
    'under-way': 'under way',
    launched: 'launched',
    paused: 'paused',
    ended: 'ended',
  },
  own: 'the program’s own launch',
  late: (steps: number) => count(steps, 'one step late', `${steps} steps late`),
  lateShort: 'late',
  dueOn: (day: string) => `due ${day}`,
  doneOn: (day: string) => `done ${day}`,
  allDone: 'every step is done',
  agreed: (agreed: number, people: number | null) =>
    people === null ? `${agreed}` : `${agreed} of ${people}`,

  addLead:
    'The steps come from a template and are counted back from the launch. Nothing is fixed: each can be changed afterwards.',
  what: 'What begins?',
  templates: { unit: 'The program comes to a unit', program: 'The program itself begins' },
  unit: 'Unit',
  chooseUnit: 'Choose a unit',
  noUnits: 'Every unit has a rollout already, or there is none yet.',
  addUnit: 'Add a unit',
  launchDay: 'Planned launch',
  needDay: 'Choose a day.',
  preview: 'The steps',
  alreadyLate: (steps: number) =>
    count(
      steps,
      'One step would be late already. A later launch leaves more time.',
      `${steps} steps would be late already. A later launch leaves more time.`,
    ),
  beginButton: 'Begin this rollout',
  toList: 'To all rollouts',
  gone: 'There is no such rollout.',

  sections: 'On this page',
  overview: 'Where it stands',
  launchPlanned: (day: string) => `Launch planned for ${day}`,
  launchedOn: (day: string) => `Launched ${day}`,
  saidYes: (agreed: number, people: number | null) =>
    people === null
      ? count(agreed, 'One supporter said yes', `${agreed} supporters said yes`)
      : count(
          agreed,
          `One supporter among ${people} people`,
          `${agreed} supporters among ${people} people`,
        ),
  next: 'Next',
  openBarriers: (barriers: number) =>
    count(barriers, 'One barrier is open.', `${barriers} barriers are open.`),
  changes: {
    'under-way': 'Begin',
    planned: 'Back to planned',
    launched: 'Launch…',
    paused: 'Pause',
    ended: 'End',
    resumed: 'Go on',
    reopened: 'Open again',
    notLaunched: 'Not launched after all',
  },
  changed: (state: string) => `The rollout is now ${state}.`,
  launchTitle: (name: string) => `Launch: ${name}`,
  launchOn: 'Day of the launch',
  launchButton: 'It is launched',
  warnings: {
    'nobody-agreed':
      'No supporter of this unit has said yes yet. Who asks here would find nobody of their own.',
    'no-leader': 'No local leader is written down.',
    'open-barrier': 'A barrier is still open.',
    'late-steps': 'Some steps that were due are not done.',
  },
  warned: 'You can launch anyway.',
  move: 'Move the launch',
  moveTitle: 'Another launch day',
  moveOpen: (steps: number, days: number) => {
    const what = count(steps, 'One open step', `${steps} open steps`)
    const far = count(Math.abs(days), 'one day', `${Math.abs(days)} days`)
    return `${what} would move ${far} ${days > 0 ? 'later' : 'earlier'}, and what is to be told with them.`
  },
  moveStay: 'Only the launch; the steps stay where they are',
  moveAlong: 'Move the open steps along',
  moveChoice: 'What happens to the steps?',
  moveButton: 'Move',
  moved: 'The launch has moved.',
  cancel: 'Cancel',
  save: 'Save',
  saved: 'Saved.',
  undo: 'Undo',
  undone: 'Undone.',
  print: 'Print the plan',

  steps: 'Steps',
  stepsDone: (done: number, all: number) => `${done} of ${all} done`,
  addStep: 'Add a step',
  markDone: (title: string) => `Done: ${title}`,
  marked: (title: string) => `Done: ${title}.`,
  launchStep: 'Done when it is launched, above.',
  edit: 'Change',
  editOf: (title: string) => `Change: ${title}`,
  up: 'Earlier',
  upOf: (title: string) => `Earlier in the list: ${title}`,
  down: 'Later',
  downOf: (title: string) => `Later in the list: ${title}`,
  removeStep: 'Remove',
  removed: (title: string) => `Removed: ${title}.`,
  stepTitle: 'Step',
  stepTitleHint: 'Empty keeps the usual words.',
  needTitle: 'A step needs a title.',
  more: 'More',
  due: 'Due',
  who: 'Who does it',
  note: 'Note',
}

export type RolloutWords = typeof rolloutEn
