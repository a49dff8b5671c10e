import { useState } from 'preact/hooks'
import { listOffers } from '#contract/offers.ts'
import { Note } from '#web/kit/note.tsx'
import { Notice } from '#web/kit/notice.tsx'
import type { FacetsText } from '#web/kit/case-texts.ts'
import { deskWords } from '#web/messages/desk.ts'
import { offersWords } from '#web/messages/desk-offers.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { useWork, type Work } from '../app-work.ts'
import { Page, Reading, RosterWrong } from '../shell-parts.tsx'
import { somebody } from './facets.tsx'
import { Elsewhere } from './elsewhere.tsx'
import { Offer } from './offer.tsx'
import { isOnRoster, readFacets, type OpenOffer } from './open-offer.ts'

/** What waits for a yes or a no. */
export function OffersPage() {
  const words = useWords(offersWords)
  const read = useRead(listOffers, {}, 'offers')
  const [answered, setAnswered] = useState<string>()
  const [gone, setGone] = useState<readonly string[]>([])
  if (read.kind !== 'ready') {
    return (
      <Page title={words.title}>
        <Reading read={read}>{() => null}</Reading>
      </Page>
    )
  }
  const open = read.output.open.filter((each) => !gone.includes(each.offer))
  const onAnswered = (offer: string) => (text: string) => {
    setAnswered(text)
    setGone((before) => [...before, offer])
    read.again()
  }
  const said = (
    <Notice>{answered === undefined ? null : <Note tone="pine">{answered}</Note>}</Notice>
  )
  const [only, ...others] = open
  if (only === undefined) return <NoOffers said={said} />
  if (others.length === 0)
    return <OnlyOffer offer={only} said={said} onAnswered={onAnswered(only.offer)} />
  return (
    <Page title={words.title} heading={words.several(open.length)}>
      {said}
      {open.map((offer) => (
        <OneOfSeveral key={offer.offer} offer={offer} onAnswered={onAnswered(offer.offer)} />
      ))}
    </Page>
  )
}

type ShownProps = {
  readonly offer: OpenOffer
  readonly said: preact.ComponentChildren
  readonly onAnswered: (text: string) => void
}

function useFacets(offer: OpenOffer): Work<FacetsText> {
  const desk = useDesk()
  return useWork(offer.offer, async () => await readFacets(desk, offer))
}

function OnlyOffer({ offer, said, onAnswered }: ShownProps) {
  const words = useWords(offersWords)
  const facets = useFacets(offer)
  const role = facets.kind === 'done' ? somebody(language.value, facets.result.role) : undefined
  return (
    <Page title={words.title} heading={words.one(role)}>
      {said}
      <Opened {...{ offer, facets, onAnswered }} heading={false} />
    </Page>
  )
}

function OneOfSeveral({ offer, onAnswered }: Omit<ShownProps, 'said'>) {
  return <Opened {...{ offer, onAnswered }} facets={useFacets(offer)} heading />
}

type OpenedProps = Omit<ShownProps, 'said'> & {
  readonly facets: Work<FacetsText>
  readonly heading: boolean
}

function Opened({ offer, facets, heading, onAnswered }: OpenedProps) {
  const words = useWords(offersWords)
  const shell = useWords(deskWords)
  switch (facets.kind) {
    case 'working':
      return <p class="soft">{shell.reading}</p>
    case 'failed':
      return (
        <Note tone="care">
          <p>{words.cannotOpen}</p>
        </Note>
      )
    case 'done':
      return <Offer facets={facets.result} {...{ offer, heading, onAnswered }} />
  }
}

function NoOffers({ said }: Pick<ShownProps, 'said'>) {
  const words = useWords(offersWords)
  const desk = useDesk()
  const program = desk.program?.program
  const roster = useWork(program ?? '', async () => {
    if (program === undefined) return 'on'
    const view = await desk.roster(program)
    if (view.kind === 'not-to-be-trusted') return 'wrong'
    return (await isOnRoster(desk, program)) ? 'on' : 'off'
  })
  const state = roster.kind === 'done' ? roster.result : 'on'
  return (
    <Page title={words.title} heading={words.none} lead={words.noneWhy}>
      {said}
      {state === 'wrong' ? <RosterWrong /> : null}
      {state === 'off' && desk.may('offer.answer') ? (
        <Note>
          <h2>{words.notOnRoster}</h2>
          <p>{words.notOnRosterWhy}</p>
          <a href="/desk/security">{words.toSecurity}</a>
        </Note>
      ) : null}
      <Elsewhere />
    </Page>
  )
}
