import type { PickList } from '#domain/pick-list.ts'
import { dayText } from '#web/kit/days.ts'
import { Tag } from '#web/kit/tag.tsx'
import { itemLabel } from '#web/messages/codes.ts'
import { supporterWords } from '#web/messages/desk-supporters.ts'
import { language, useWords } from '../app-language.ts'
import { isInService, standingOf, type Supporter } from './standing.ts'

type Props = {
  readonly supporters: readonly Supporter[]
  readonly roles: PickList | undefined
}

/** One line each, so that forty are seen at a glance; two lines on a phone. */
export function SupporterTable({ supporters, roles }: Props) {
  const words = useWords(supporterWords)
  const { columns } = words
  return (
    <table class="supporters">
      <caption class="hidden-text">{words.title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col">{columns.role}</th>
          <th scope="col">{columns.standing}</th>
          <th scope="col">{columns.talks}</th>
          <th scope="col">{columns.hours}</th>
        </tr>
      </thead>
      <tbody>
        {supporters.map((supporter) => (
          <Row key={supporter.supporter} supporter={supporter} roles={roles} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = { readonly supporter: Supporter; readonly roles: PickList | undefined }

function Row({ supporter, roles }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <a href={`/desk/supporters/${supporter.supporter}`}>{supporter.name}</a>
      </th>
      <td>{itemLabel(language.value, 'role', { code: supporter.profile.role, list: roles })}</td>
      <StandingCell supporter={supporter} />
      <ServiceCells supporter={supporter} />
    </tr>
  )
}

type CellProps = Pick<RowProps, 'supporter'>

function StandingCell({ supporter }: CellProps) {
  const words = useWords(supporterWords)
  const standing = standingOf(supporter)
  const { pausedUntil, restingUntil } = supporter
  const until = standing === 'resting' ? restingUntil : standing === 'paused' ? pausedUntil : null
  return (
    <td>
      <Tag tone={standing === 'active' ? 'pine' : 'lamp'}>{words.states[standing]}</Tag>{' '}
      {until !== null && (
        <small class="soft">{words.pausedUntil(dayText(language.value, until))}</small>
      )}
    </td>
  )
}

/** Talks and hours, of whoever can be asked or is about to come back. */
function ServiceCells({ supporter }: CellProps) {
  const words = useWords(supporterWords)
  if (!isInService(supporter)) {
    return (
      <>
        <td />
        <td />
      </>
    )
  }
  const { openTalks, capacity, inHours } = supporter
  return (
    <>
      <td class={openTalks >= capacity ? 'full' : ''}>
        <span class="supporters-label">{words.columns.talks} </span>
        {words.talks(openTalks, capacity)}
      </td>
      <td class={inHours ? '' : 'soft'}>{inHours ? words.inHours : words.outHours}</td>
    </>
  )
}
