import { listOffers } from '#contract/offers.ts'
import { may } from '#domain/permission.ts'
import { Button } from '#web/kit/button.tsx'
import { offersWords } from '#web/messages/desk-offers.ts'
import { useDesk, type Desk } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { useWork } from '../app-work.ts'
import { callAs, changes } from '../session-call.ts'
import type { Place } from '../session-state.ts'

type Waiting = { readonly place: Place; readonly offers: number; readonly talks: number }

/** Whoever is in two pools must not miss what waits in the other. */
export function Elsewhere() {
  const words = useWords(offersWords)
  const desk = useDesk()
  const asked = `${desk.place.organization} ${changes.offers.value} ${changes.talks.value}`
  const waiting = useWork(asked, async () => await listElsewhere(desk))
  if (waiting.kind !== 'done' || waiting.result.length === 0) return null
  return (
    <section class="stack close">
      <h2>{words.elsewhereTitle}</h2>
      <ul class="desk-list">
        {waiting.result.map(({ place, offers, talks }) => (
          <li key={place.organization}>
            <span>{words.elsewhere(place.name, offers, talks)}</span>
            <Button kind="quiet" small onPress={() => desk.act(place.organization, '')}>
              {words.elsewhereGo(place.name)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

async function listElsewhere({ me, place }: Desk): Promise<readonly Waiting[]> {
  const others = me.places.filter(
    (each) => each.organization !== place.organization && may(each.roles, 'offer.answer'),
  )
  const found = await Promise.all(
    others.map(async (other) => {
      const called = await callAs(other.organization, listOffers, {})
      if (called.kind !== 'done') return []
      const { open, talks } = called.output
      return [{ place: other, offers: open.length, talks: talks.length }]
    }),
  )
  return found.flat().filter(({ offers, talks }) => offers + talks > 0)
}
