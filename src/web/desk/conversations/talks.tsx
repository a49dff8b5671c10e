import { listMyDebriefs } from '#contract/debriefs.ts'
import { listOffers } from '#contract/offers.ts'
import { weekdayText } from '#web/kit/days.ts'
import { conversationsWords } from '#web/messages/desk-conversations.ts'
import { codeLabel } from '#web/messages/codes.ts'
import { deskWords } from '#web/messages/desk.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { useWork } from '../app-work.ts'
import { readFacets, type Talk } from '../offers/open-offer.ts'
import { Elsewhere } from '../offers/elsewhere.tsx'
import { Page, Reading } from '../shell-parts.tsx'

export function TalksPage() {
  const words = useWords(conversationsWords)
  const read = useRead(listOffers, {}, 'talks')
  const isNone = read.kind === 'ready' && read.output.talks.length === 0
  return (
    <Page title={words.title} heading={isNone ? words.none : words.listHeading}>
      <Groups />
      <Reading read={read}>
        {({ talks }) =>
          talks.length === 0 ? (
            <>
              <p>{words.noneWhy}</p>
              <a href="/desk/offers">{words.toOffers}</a>
              <Elsewhere />
            </>
          ) : (
            <ul class="desk-list">
              {talks.map((talk) => (
                <TalkRow talk={talk} key={talk.offer} />
              ))}
            </ul>
          )
        }
      </Reading>
    </Page>
  )
}

/** Where somebody is one of two who sit down with a group. */
function Groups() {
  const words = useWords(conversationsWords)
  const read = useRead(listMyDebriefs, {}, 'board')
  const count = read.kind === 'ready' ? read.output.debriefs.length : 0
  if (count === 0) return null
  return (
    <p class="note pine">
      <a href="/desk/debriefs/mine">{words.groups(count)}</a>
    </p>
  )
}

function TalkRow({ talk }: { readonly talk: Talk }) {
  const words = useWords(conversationsWords)
  const shell = useWords(deskWords)
  const desk = useDesk()
  const facets = useWork(talk.offer, async () => await readFacets(desk, talk))
  const label = (kind: 'role' | 'issue', code: string) => codeLabel(language.value, kind, code)
  return (
    <li>
      <span class="stack tight">
        <b>
          {facets.kind === 'working' ? shell.reading : null}
          {facets.kind === 'failed' ? words.cannotOpenRow : null}
          {facets.kind === 'done' ? label('role', facets.result.role) : null}
        </b>
        <small class="soft">
          {facets.kind === 'done'
            ? facets.result.issues.map((each) => `${label('issue', each)} · `)
            : null}
          {words.since(weekdayText(language.value, talk.matchedOn))}
        </small>
      </span>
      <a class="button quiet small" href={`/desk/talks/${talk.offer}`}>
        {words.openTalk}
      </a>
    </li>
  )
}
