import type { StartWords } from '#web/messages/start-en.ts'
import type { Option } from '#web/kit/choice.tsx'
import type { AnswerName } from './set-up-answers.ts'
import { usStates } from './us-states.ts'

export type Field = {
  readonly name: AnswerName
  readonly label: string
  readonly kind: 'text' | 'email' | 'tel' | 'select' | 'choice'
  readonly autoComplete: string
  readonly options: readonly Option<string>[]
}
export type Question = {
  readonly title: string
  readonly soft: string
  readonly fields: readonly Field[]
}

const plain = { autoComplete: 'off', options: [] } as const

const zones = (): readonly Option<string>[] =>
  Intl.supportedValuesOf('timeZone').map((zone) => ({
    value: zone,
    label: zone.replaceAll('_', ' '),
  }))

/** One question a page, in this order. */
export const listQuestions = (words: StartWords): readonly Question[] => [
  ...placeQuestions(words),
  ...programQuestions(words),
  ...peopleQuestions(words),
]

const placeQuestions = (words: StartWords): readonly Question[] => [
  {
    title: words.networkName,
    soft: words.networkNameSoft,
    fields: [{ name: 'network', label: words.networkNameLabel, kind: 'text', ...plain }],
  },
  {
    title: words.timeZone,
    soft: words.timeZoneSoft,
    fields: [
      {
        name: 'timeZone',
        label: words.timeZoneLabel,
        kind: 'select',
        autoComplete: 'off',
        options: zones(),
      },
    ],
  },
  {
    title: words.region,
    soft: words.regionSoft,
    fields: [
      {
        name: 'region',
        label: words.regionLabel,
        kind: 'select',
        autoComplete: 'off',
        options: usStates,
      },
    ],
  },
  {
    title: words.organization,
    soft: words.organizationSoft,
    fields: [{ name: 'organization', label: words.organizationLabel, kind: 'text', ...plain }],
  },
]

const programQuestions = (words: StartWords): readonly Question[] => [
  {
    title: words.program,
    soft: words.programSoft,
    fields: [
      { name: 'program', label: words.programLabel, kind: 'text', ...plain },
      { name: 'slug', label: words.slugLabel, kind: 'text', ...plain },
    ],
  },
  {
    title: words.phone,
    soft: words.phoneSoft,
    fields: [{ name: 'phone', label: words.phoneLabel, kind: 'tel', ...plain }],
  },
  {
    title: words.owner,
    soft: words.ownerSoft,
    fields: [
      {
        name: 'owner',
        label: words.owner,
        kind: 'choice',
        autoComplete: 'off',
        options: [
          { value: 'network', label: words.ownerNetwork, hint: words.ownerNetworkSoft },
          {
            value: 'organization',
            label: words.ownerOrganization,
            hint: words.ownerOrganizationSoft,
          },
        ],
      },
    ],
  },
]

const peopleQuestions = (words: StartWords): readonly Question[] => [
  {
    title: words.first,
    soft: words.firstSoft,
    fields: [
      { name: 'firstName', label: words.personName, kind: 'text', ...plain, autoComplete: 'name' },
      {
        name: 'firstEmail',
        label: words.personEmail,
        kind: 'email',
        ...plain,
        autoComplete: 'email',
      },
    ],
  },
  {
    title: words.second,
    soft: words.secondSoft,
    fields: [
      { name: 'secondName', label: words.personName, kind: 'text', ...plain },
      { name: 'secondEmail', label: words.personEmail, kind: 'email', ...plain },
    ],
  },
]
