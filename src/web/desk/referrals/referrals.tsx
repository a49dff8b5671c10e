import { useState } from 'preact/hooks'
import type { OutputOf } from '#contract/endpoint.ts'
import { listReferrals } from '#contract/referrals.ts'
import { dayText } from '#web/kit/days.ts'
import { Notice } from '#web/kit/notice.tsx'
import { Tag } from '#web/kit/tag.tsx'
import { referralsWords } from '#web/messages/desk-referrals.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { NoProgram } from '../board/board.tsx'
import type { PlaceProgram } from '../session-state.ts'
import { Page, Reading } from '../shell-parts.tsx'
import { ReferralDoor } from './door.tsx'
import './referrals.css'

export type ListedReferral = OutputOf<typeof listReferrals>['referrals'][number]

/** Who was referred: how many and until when; who they are only after one was opened on purpose. */
export function ReferralsPage() {
  const { program } = useDesk()
  return program === undefined ? <NoProgram /> : <OfProgram program={program} />
}

function OfProgram({ program }: { readonly program: PlaceProgram }) {
  const words = useWords(referralsWords)
  const read = useRead(listReferrals, { program: program.program }, 'board')
  const [isDestroyed, setDestroyed] = useState(false)
  const heading = read.kind === 'ready' ? words.heading(read.output.referrals.length) : words.title
  const address = `${location.origin}/refer/${program.slug}`
  return (
    <Page title={words.title} heading={heading} lead={words.lead}>
      <p>
        <a href="/desk/today">{words.toBoard}</a>
      </p>
      <Notice>{isDestroyed && words.destroyed}</Notice>
      <Reading read={read}>
        {({ referrals }, again) => (
          <>
            {referrals.length === 0 && <p class="soft">{words.nobodyWhy}</p>}
            <ul class="referrals">
              {referrals.map((each) => (
                <Row
                  key={each.referral}
                  listed={each}
                  program={program}
                  onDestroyed={() => {
                    setDestroyed(true)
                    again()
                  }}
                  onChanged={again}
                />
              ))}
            </ul>
          </>
        )}
      </Reading>
      <p class="soft">
        {words.share} <a href={`/refer/${program.slug}`}>{address}</a>
      </p>
    </Page>
  )
}

export type RowProps = {
  readonly listed: ListedReferral
  readonly program: PlaceProgram
  readonly onDestroyed: () => void
  readonly onChanged: () => void
}

function Row(props: RowProps) {
  const words = useWords(referralsWords)
  const { state, receivedOn, expiresOn } = props.listed
  const spoken = language.value
  return (
    <li class="sheet stack close">
      <div class="row apart">
        <span>
          <b>{words.received(dayText(spoken, receivedOn))}</b>{' '}
          <small class="soft">{words.gone(dayText(spoken, expiresOn))}</small>
        </span>
        <Tag tone={state === 'new' ? 'lamp' : 'pine'}>{words.states[state]}</Tag>
      </div>
      <ReferralDoor {...props} />
    </li>
  )
}
