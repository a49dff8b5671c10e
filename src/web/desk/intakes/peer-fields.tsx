import { whyNotComment } from '#domain/comment.ts'
import { GENDERS, SENIORITIES, UNDISCLOSED } from '#domain/codes.ts'
import { AreaField, SelectField, TextField } from '#web/kit/field.tsx'
import { Note } from '#web/kit/note.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { LONGEST_AVOID, LONGEST_NOTE } from '#web/kit/text-lengths.ts'
import { codeLabel } from '#web/messages/codes.ts'
import { intakesWords } from '#web/messages/desk-intakes.ts'
import { referWords } from '#web/messages/refer.ts'
import { language, useWords } from '../app-language.ts'
import type { FieldsProps } from './fields.tsx'

type Props = Pick<FieldsProps, 'answers' | 'set'>

const roles = ['related', 'exact', 'any'] as const
const seniorities = ['not_below', 'same', 'any'] as const
const genders = ['any', ...GENDERS] as const

/** Folded away: most callers have no such wish. */
export function PeerFields({ answers, set }: Props) {
  const words = useWords(intakesWords)
  const { peer } = answers
  const lived = peer.lived ? 'yes' : 'no'
  return (
    <details>
      <summary>{words.peer}</summary>
      <div class="stack">
        <SelectField
          label={words.peerRole}
          value={peer.role}
          options={roles.map((value) => ({ value, label: words.peerRoles[value] }))}
          onChoose={(role) => set({ peer: { ...peer, role } })}
        />
        <SelectField
          label={words.gender}
          value={peer.gender}
          options={genders.map((value) => ({ value, label: words.genders[value] }))}
          onChoose={(gender) => set({ peer: { ...peer, gender } })}
        />
        <SelectField
          label={words.lived}
          value={lived}
          options={[
            { value: 'yes', label: words.livedYes },
            { value: 'no', label: words.livedNo },
          ]}
          onChoose={(value) => set({ peer: { ...peer, lived: value === 'yes' } })}
        />
        <Seniority answers={answers} set={set} />
        <TextField
          label={words.avoid}
          value={answers.avoid}
          most={LONGEST_AVOID}
          onInput={(avoid) => set({ avoid })}
        />
      </div>
    </details>
  )
}

function Seniority({ answers, set }: Props) {
  const words = useWords(intakesWords)
  const { peer, seniority } = answers
  return (
    <>
      <SelectField
        label={words.seniority}
        value={seniority}
        options={[
          { value: UNDISCLOSED, label: words.unsaid },
          ...SENIORITIES.map((value) => ({
            value,
            label: codeLabel(language.value, 'seniority', value),
          })),
        ]}
        onChoose={(value) => set({ seniority: value })}
      />
      {seniority !== UNDISCLOSED && (
        <SelectField
          label={words.peerSeniority}
          value={peer.seniority}
          options={seniorities.map((value) => ({ value, label: words.peerSeniorities[value] }))}
          onChoose={(value) => set({ peer: { ...peer, seniority: value } })}
        />
      )}
    </>
  )
}

export function NoteField({ answers, set }: Props) {
  const words = useWords(intakesWords)
  const { warnings } = useWords(referWords)
  const why = whyNotComment(answers.note)
  const warning = why === undefined ? undefined : warnings[why]
  return (
    <div class="stack close">
      <AreaField
        label={words.note}
        value={answers.note}
        most={LONGEST_NOTE}
        rows={2}
        onInput={(note) => set({ note })}
      />
      <Notice>{warning !== undefined && <Note>{warning}</Note>}</Notice>
    </div>
  )
}
