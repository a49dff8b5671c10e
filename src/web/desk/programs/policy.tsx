import { useState } from 'preact/hooks'
import { whyNotPolicy } from '#domain/policy.ts'
import { TABLE_ONE_FIELDS } from '#domain/table-one.ts'
import { SelectField, TextField } from '#web/kit/field.tsx'
import { programWords } from '#web/messages/desk-program.ts'
import { useWords } from '../app-language.ts'
import { Many } from '../supporters/many.tsx'
import { ProgramSubpage, type OwnProgram } from './own-program.tsx'
import {
  clockNumbers,
  promiseNumbers,
  shortlistNumber,
  trendNumbers,
  waveNumbers,
  type Policy,
  type PolicyNumber,
} from './policy-numbers.ts'
import { PolicySection, type SectionProps } from './policy-section.tsx'
import { SaveRow } from './save-row.tsx'
import { useSave } from './use-save.ts'
import './programs.css'

/** Every rule of the program in plain words; the limits are the domain's. */
export function PolicyPage() {
  const words = useWords(programWords)
  return (
    <ProgramSubpage title={words.policyTitle} lead={words.policyLead}>
      {(own, again) => <PolicyForm own={own} again={again} />}
    </ProgramSubpage>
  )
}

function PolicyForm({ own, again }: { readonly own: OwnProgram; readonly again: () => void }) {
  const words = useWords(programWords)
  const [policy, setPolicy] = useState(own.policy)
  const { saving, save } = useSave(own, again)
  const { sections } = words
  const why = whyNotPolicy(policy) ?? (saving.kind === 'refused' ? saving.why : undefined)
  const rest = { policy, changed: setPolicy, why }
  return (
    <form
      class="stack loose"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (whyNotPolicy(policy) === undefined) void save({ policy })
      }}
    >
      <PolicySection {...rest} title={sections.matching} numbers={[shortlistNumber]}>
        <Matching policy={policy} changed={setPolicy} />
      </PolicySection>
      <PolicySection {...rest} title={sections.promise} numbers={promiseNumbers} />
      <PolicySection {...rest} title={sections.waves} numbers={waveNumbers} />
      <PolicySection
        {...rest}
        title={sections.clocks}
        soft={sections.clocksWhy}
        numbers={clockNumbers}
      />
      <PolicySection {...rest} title={sections.trends} numbers={trendNumbers}>
        <Zeros policy={policy} changed={setPolicy} />
      </PolicySection>
      <PolicySection {...rest} title={sections.log} soft={sections.logWhy} numbers={NONE}>
        <Log {...rest} />
      </PolicySection>
      <PolicySection {...rest} title={sections.languages} numbers={NONE}>
        <Languages {...rest} />
      </PolicySection>
      <SaveRow saving={saving} told={why !== undefined && why in words.wrong} />
    </form>
  )
}

const NONE: readonly PolicyNumber[] = []
type ChoiceProps = {
  readonly policy: Policy
  readonly changed: (policy: Policy) => void
}

function Matching({ policy, changed }: ChoiceProps) {
  const { where, choosing } = useWords(programWords)
  return (
    <>
      <SelectField<Policy['where']>
        label={where.label}
        value={policy.where}
        options={(['outside', 'inside', 'any'] as const).map((value) => ({
          value,
          label: where[value],
        }))}
        onChoose={(value) => changed({ ...policy, where: value })}
      />
      <SelectField<Policy['choosing']>
        label={choosing.label}
        value={policy.choosing}
        options={(['asker-chooses', 'direct', 'coordinator'] as const).map((value) => ({
          value,
          label: choosing[value],
        }))}
        onChoose={(value) => changed({ ...policy, choosing: value })}
      />
    </>
  )
}

function Zeros({ policy, changed }: ChoiceProps) {
  const { zeros } = useWords(programWords)
  return (
    <SelectField<Policy['trends']['zeros']>
      label={zeros.label}
      value={policy.trends.zeros}
      options={(['shown', 'hidden'] as const).map((value) => ({ value, label: zeros[value] }))}
      onChoose={(value) => changed({ ...policy, trends: { ...policy.trends, zeros: value } })}
    />
  )
}

function Log({ policy, changed, why }: SectionProps) {
  const words = useWords(programWords)
  const { comments, tableOne, wrong } = words
  const on = TABLE_ONE_FIELDS.filter((field) => policy.tableOne[field] === 'on')
  const switched = (chosen: readonly string[]): Policy['tableOne'] => {
    const table = { ...policy.tableOne }
    for (const field of TABLE_ONE_FIELDS) table[field] = chosen.includes(field) ? 'on' : 'off'
    return table
  }
  return (
    <>
      <SelectField<Policy['comments']>
        label={comments.label}
        value={policy.comments}
        options={(['off', 'on'] as const).map((value) => ({ value, label: comments[value] }))}
        onChoose={(value) => changed({ ...policy, comments: value })}
      />
      <Many
        legend={words.sections.log}
        options={TABLE_ONE_FIELDS.map((value) => ({ value, label: tableOne[value] }))}
        chosen={on}
        error={why === 'comments-without-field' ? wrong[why] : undefined}
        choose={(chosen) => changed({ ...policy, tableOne: switched(chosen) })}
      />
    </>
  )
}

function Languages({ policy, changed, why }: SectionProps) {
  const words = useWords(programWords)
  return (
    <TextField
      label={words.languagesLabel}
      hint={words.languagesHint}
      value={policy.languages.join(', ')}
      error={why === 'bad-languages' ? words.wrong[why] : undefined}
      onInput={(text) => changed({ ...policy, languages: text.split(/[\s,;]+/u) })}
    />
  )
}
