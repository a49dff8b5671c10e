import type { ProgramId } from '#domain/ids.ts'
import { DURATION_BANDS, HEADCOUNT_BANDS } from '#domain/codes.ts'
import type { Outreach, WhyNotOutreach } from '#domain/outreach.ts'
import { MOST_ISSUES } from '#domain/outreach.ts'
import { AreaField, SelectField } from '#web/kit/field.tsx'
import { logLabel } from '#web/messages/codes-log.ts'
import { outreachesWords } from '#web/messages/desk-outreaches.ts'
import { language, useWords } from '../app-language.ts'
import { Chips } from '../shell-chips.tsx'
import { optionsOf, withoutNone } from './options.ts'
import { OfferedResources } from './offered-resources.tsx'
import type { Lists } from './records.ts'

const WEEKS = 8
const NONE = ''

export type FormProps = {
  readonly lists: Lists
  readonly thisWeek: Temporal.PlainDate
  readonly comments: 'on' | 'off'
  readonly outreach: Outreach
  readonly onChange: (outreach: Outreach) => void
  readonly why: WhyNotOutreach | undefined
  /** Whose library stands beside what was offered. */
  readonly program?: ProgramId
}

/** The whole record on one screen. Everything but what it was about is filled in already. */
export function OutreachForm(props: FormProps) {
  const { outreach, onChange } = props
  const set = (patch: Partial<Outreach>) => onChange({ ...outreach, ...patch })
  return (
    <div class="stack roomy">
      <Issues {...props} set={set} />
      <How {...props} set={set} />
      <Who {...props} set={set} />
      <More {...props} set={set} />
    </div>
  )
}

type PartProps = FormProps & { readonly set: (patch: Partial<Outreach>) => void }

function Issues({ lists, outreach, why, set }: PartProps) {
  const words = useWords(outreachesWords)
  const isWrong = why === 'no-issue' || why === 'too-many-issues'
  return (
    <Chips
      legend={words.issues}
      kind="many"
      options={optionsOf(language.value, lists, { kind: 'issue', chosen: outreach.issues })}
      chosen={outreach.issues}
      onChoose={(issues) => set({ issues: issues.slice(-MOST_ISSUES) })}
      error={isWrong ? words.why[why] : undefined}
    />
  )
}

function How({ lists, outreach, why, set }: PartProps) {
  const words = useWords(outreachesWords)
  const now = language.value
  const kinds = optionsOf(now, lists, { kind: 'encounter_kind', chosen: [outreach.kind] })
  return (
    <>
      <Chips
        legend={words.mode}
        kind="one"
        options={optionsOf(now, lists, { kind: 'mode', chosen: [outreach.mode] })}
        chosen={[outreach.mode]}
        onChoose={([mode = outreach.mode]) => set({ mode })}
      />
      <Chips
        legend={words.kind}
        kind="one"
        options={kinds}
        chosen={[outreach.kind]}
        onChoose={([kind]) => set(kindPatch(kind, outreach))}
      />
      {outreach.kind === 'group_debrief' ? (
        <Chips
          legend={words.headcount}
          kind="one"
          options={HEADCOUNT_BANDS.map((value) => ({
            value,
            label: logLabel(now, 'headcount', value),
          }))}
          chosen={outreach.headcount === undefined ? [] : [outreach.headcount]}
          onChoose={([headcount]) => set({ headcount })}
          error={why === 'headcount-missing' ? words.why[why] : undefined}
        />
      ) : null}
    </>
  )
}

/** Only a group has a number of people. */
function kindPatch(kind: string | undefined, outreach: Outreach): Partial<Outreach> {
  if (kind === 'group_debrief') return { kind }
  if (kind === 'initial' || kind === 'follow_up') return { kind, headcount: undefined }
  return { kind: outreach.kind }
}

function Who({ lists, outreach, set, thisWeek }: PartProps) {
  const words = useWords(outreachesWords)
  const now = language.value
  const notSaid = { value: NONE, label: words.notSaid }
  const { role, department, activation, week } = outreach
  const options = (kind: 'role' | 'department' | 'activation', chosen: string | undefined) =>
    optionsOf(now, lists, { kind, chosen: chosen === undefined ? [] : [chosen] })
  return (
    <div class="desk-columns">
      <SelectField
        label={words.role}
        value={role ?? NONE}
        options={[notSaid, ...options('role', role)]}
        onChoose={(value) => set({ role: value === NONE ? undefined : value })}
      />
      <SelectField
        label={words.department}
        value={department ?? NONE}
        options={[notSaid, ...options('department', department)]}
        onChoose={(value) => set({ department: value === NONE ? undefined : value })}
      />
      <SelectField
        label={words.activation}
        value={activation}
        options={options('activation', activation)}
        onChoose={(value) => set({ activation: value })}
      />
      <SelectField
        label={words.week}
        value={week.toString()}
        options={weekOptions(thisWeek, week, words)}
        onChoose={(value) => set({ week: Temporal.PlainDate.from(value) })}
      />
    </div>
  )
}

type WeekWords = { readonly thisWeek: string; readonly weekOf: (day: string) => string }

function weekOptions(thisWeek: Temporal.PlainDate, chosen: Temporal.PlainDate, words: WeekWords) {
  const recent = Array.from({ length: WEEKS }, (_, index) => thisWeek.subtract({ weeks: index }))
  const all = recent.some((each) => each.equals(chosen)) ? recent : [...recent, chosen]
  return all.map((week, index) => ({
    value: week.toString(),
    label:
      index === 0
        ? words.thisWeek
        : words.weekOf(week.toLocaleString(language.value, { month: 'long', day: 'numeric' })),
  }))
}

function More({ lists, outreach, why, set, comments, program }: PartProps) {
  const words = useWords(outreachesWords)
  const now = language.value
  const { resources, outcome, duration, comment } = outreach
  return (
    <details class="stack" open={isInMore(why)}>
      <summary>{words.more}</summary>
      <div class="stack roomy">
        <Chips
          legend={words.outcome}
          kind="one"
          options={optionsOf(now, lists, { kind: 'outcome', chosen: [outcome] })}
          chosen={[outcome]}
          onChoose={([value = outcome]) => set({ outcome: value })}
        />
        <Chips
          legend={words.duration}
          kind="one"
          options={[
            { value: NONE, label: words.notSaid },
            ...optionsOf(now, lists, { kind: 'duration_band', chosen: [] }),
          ]}
          chosen={[duration ?? NONE]}
          onChoose={([value]) => set({ duration: toDuration(value) })}
        />
        <Chips
          legend={words.resources}
          kind="many"
          options={optionsOf(now, lists, { kind: 'resource', chosen: resources })}
          chosen={resources}
          onChoose={(chosen) => set({ resources: withoutNone(resources, chosen) })}
          error={why === 'none-and-more' ? words.why[why] : undefined}
        />
        {program === undefined ? null : <OfferedResources program={program} />}
        {comments === 'off' ? null : (
          <AreaField
            label={words.comment}
            hint={words.commentHint}
            most={200}
            value={comment ?? ''}
            onInput={(text) => set({ comment: text === '' ? undefined : text })}
          />
        )}
      </div>
    </details>
  )
}

/** Whether what is wrong hides in the folded part. */
const isInMore = (why: WhyNotOutreach | undefined): boolean =>
  why === 'none-and-more' || why?.startsWith('comment') === true

const toDuration = (value: string | undefined): Outreach['duration'] =>
  DURATION_BANDS.find((each) => each === value)
