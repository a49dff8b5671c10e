import { GENDERS, SENIORITIES, UNDISCLOSED } from '#domain/codes.ts'
import { SelectField } from '#web/kit/field.tsx'
import type { Asking } from './asking.ts'
import { Title } from './question.tsx'

const peerGenders = ['any', ...GENDERS] as const
const peerRoles = ['related', 'exact', 'any'] as const
const peerSeniorities = ['not_below', 'same', 'any'] as const

export function PeerQuestion(asking: Asking) {
  const { words, answers, set } = asking
  const { peer } = answers
  const lived = peer.lived ? 'yes' : 'no'
  return (
    <div class="stack">
      <Title title={words.peer.title} hint={words.peer.hint} />
      <SelectField
        label={words.peer.role}
        value={peer.role}
        options={peerRoles.map((value) => ({ value, label: words.peer.roles[value] }))}
        onChoose={(role) => {
          set({ peer: { ...peer, role } })
        }}
      />
      <SenioritySelects {...asking} />
      <SelectField
        label={words.peer.lived}
        value={lived}
        options={[
          { value: 'yes', label: words.peer.lives.yes },
          { value: 'no', label: words.peer.lives.no },
        ]}
        onChoose={(value) => {
          set({ peer: { ...peer, lived: value === 'yes' } })
        }}
      />
      <SelectField
        label={words.peer.gender}
        value={peer.gender}
        options={peerGenders.map((value) => ({ value, label: words.peer.genders[value] }))}
        onChoose={(gender) => {
          set({ peer: { ...peer, gender } })
        }}
      />
    </div>
  )
}

/** Somebody's wish about how far along a peer is, only beside how far along they are. */
function SenioritySelects({ codes, words, answers, set }: Asking) {
  const { peer, seniority } = answers
  return (
    <>
      <SelectField
        label={words.peer.own}
        value={seniority}
        options={[
          { value: UNDISCLOSED, label: words.peer.unsaid },
          ...SENIORITIES.map((value) => ({
            value,
            label: codes.seniority[value],
          })),
        ]}
        onChoose={(value) => {
          set({ seniority: value })
        }}
      />
      {seniority !== UNDISCLOSED && (
        <SelectField
          label={words.peer.seniority}
          value={peer.seniority}
          options={peerSeniorities.map((value) => ({
            value,
            label: words.peer.seniorities[value],
          }))}
          onChoose={(value) => {
            set({ peer: { ...peer, seniority: value } })
          }}
        />
      )}
    </>
  )
}
