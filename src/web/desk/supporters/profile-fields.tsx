import {
  CHANNELS,
  DEPARTMENT_GROUPS,
  GENDERS,
  SENIORITIES,
  UNDISCLOSED,
  YEARS_BANDS,
} from '#domain/codes.ts'
import { familyOf, listOffered, type PickList } from '#domain/pick-list.ts'
import { SelectField } from '#web/kit/field.tsx'
import { codeLabel, itemLabel, type CodeWords } from '#web/messages/codes.ts'
import { supporterWords } from '#web/messages/desk-supporters.ts'
import { language, useWords } from '../app-language.ts'
import { listSpoken } from '../profile/spoken.ts'
import { Many } from './many.tsx'
import type { Written, Wrongs } from './written.ts'

type Profile = Written['profile']
export type ProfileProps = {
  readonly profile: Profile
  readonly lists: readonly PickList[]
  readonly wrongs: Wrongs
  readonly changed: (profile: Profile) => void
}

const findList = (lists: readonly PickList[], kind: PickList['kind']) =>
  lists.find((list) => list.kind === kind)

function optionsOf(lists: readonly PickList[], kind: 'role' | 'setting' | 'issue') {
  const list = findList(lists, kind)
  const items = list === undefined ? [] : listOffered(list)
  return items
    .filter(({ code }) => code !== UNDISCLOSED)
    .map(({ code }) => ({ value: code, label: itemLabel(language.value, kind, { code, list }) }))
}

const builtIn = <C extends string>(kind: keyof CodeWords, codes: readonly C[]) =>
  codes.map((value) => ({ value, label: codeLabel(language.value, kind, value) }))

/** What somebody brings to a talk: what the matching looks at. */
export function ProfileFields(props: ProfileProps) {
  const words = useWords(supporterWords)
  const { profile, lists, changed } = props
  const issues = optionsOf(lists, 'issue')
  return (
    <>
      <Work {...props} />
      <Many
        legend={words.settings}
        options={optionsOf(lists, 'setting')}
        chosen={profile.settings}
        choose={(settings) => changed({ ...profile, settings })}
      />
      <Many
        legend={words.departmentGroups}
        options={builtIn('departmentGroup', DEPARTMENT_GROUPS)}
        chosen={profile.departmentGroups}
        choose={(departmentGroups) => changed({ ...profile, departmentGroups })}
      />
      <Ways {...props} />
      {(['atEase', 'lived', 'notAtEase'] as const).map((field) => (
        <Many
          key={field}
          legend={words[field]}
          options={issues}
          chosen={profile[field]}
          choose={(codes) => changed({ ...profile, [field]: codes })}
        />
      ))}
    </>
  )
}

function Work({ profile, lists, changed }: ProfileProps) {
  const words = useWords(supporterWords)
  const roles = findList(lists, 'role')
  return (
    <div class="two">
      <SelectField
        label={words.role}
        value={profile.role}
        options={optionsOf(lists, 'role')}
        onChoose={(role) => {
          const family = roles === undefined ? profile.family : familyOf(roles, role)
          changed({ ...profile, role, family })
        }}
      />
      <SelectField<Profile['seniority']>
        label={words.seniority}
        value={profile.seniority}
        options={builtIn('seniority', SENIORITIES)}
        onChoose={(seniority) => changed({ ...profile, seniority })}
      />
      <SelectField<Profile['years']>
        label={words.years}
        value={profile.years}
        options={builtIn('years', YEARS_BANDS)}
        onChoose={(years) => changed({ ...profile, years })}
      />
      <SelectField<Profile['gender']>
        label={words.gender}
        value={profile.gender}
        options={[{ value: UNDISCLOSED, label: words.undisclosed }, ...builtIn('gender', GENDERS)]}
        onChoose={(gender) => changed({ ...profile, gender })}
      />
    </div>
  )
}

function Ways({ profile, wrongs, changed }: ProfileProps) {
  const words = useWords(supporterWords)
  const channels = builtIn('channel', CHANNELS)
  return (
    <>
      <Many
        legend={words.channels}
        options={channels}
        chosen={profile.channels}
        error={wrongs.channels === undefined ? undefined : words[wrongs.channels]}
        choose={(chosen) =>
          changed({ ...profile, channels: CHANNELS.filter((each) => chosen.includes(each)) })
        }
      />
      <Many
        legend={words.languages}
        options={listSpoken(language.value, profile.languages)}
        chosen={profile.languages}
        error={wrongs.languages === undefined ? undefined : words[wrongs.languages]}
        choose={(languages) => changed({ ...profile, languages })}
      />
    </>
  )
}
