import { signal } from '@preact/signals'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { deskWords } from '#web/messages/desk.ts'
import { DeskProvider, makeDesk, useDesk, type Desk } from './app-desk.ts'
import { useWords } from './app-language.ts'
import { findRoute, navGroups, routes } from './app-routes.tsx'
import type { Route } from './app-route.ts'
import { goInstead, path } from './router.ts'
import { followAs } from './session-call.ts'
import type { Me, Place, PlaceProgram } from './session-state.ts'
import { findKept, keep } from './session-store.ts'
import { BottomNav, SideNav, type NavGroup } from './shell-nav.tsx'
import { Page } from './shell-parts.tsx'

/** Where a link wants one to act; the last place otherwise. */
export const wantedAtFirst = signal('')

export type Acting = { readonly place: Place; readonly program: PlaceProgram | undefined }

/** The desk of one person: where they act, the links, the page. */
export function Shell({ me }: { readonly me: Me }) {
  const words = useWords(deskWords)
  const [wanted, setWanted] = useState<{ organization: string; program: string }>()
  const acting = toActing(me, wanted)
  const choose = (organization: string, program: string) => {
    setWanted({ organization, program })
    void keep('places', { id: me.account, organization, program })
  }
  useEffect(() => {
    const at = wantedAtFirst.peek()
    if (at === '') void findKept('places', me.account).then((kept) => kept && setWanted(kept))
    else choose(at, '')
  }, [me.account])
  if (acting === undefined) {
    return (
      <main class="page stack">
        <h1>{words.noPlaces}</h1>
        <p>{words.noPlacesWhy}</p>
      </main>
    )
  }
  return <Acted me={me} acting={acting} choose={choose} />
}

export function toActing(
  me: Me,
  wanted: { readonly organization: string; readonly program: string } | undefined,
): Acting | undefined {
  const place = me.places.find((each) => each.organization === wanted?.organization) ?? me.places[0]
  if (place === undefined) return undefined
  const program =
    place.programs.find((each) => each.program === wanted?.program) ?? place.programs[0]
  return { place, program }
}

type ActedProps = {
  readonly me: Me
  readonly acting: Acting
  readonly choose: (organization: string, program: string) => void
}

function Acted({ me, acting, choose }: ActedProps) {
  const words = useWords(deskWords)
  const { place, program } = acting
  const desk = useMemo(() => makeDesk(me, { ...acting, act: choose }), [me, place, program])
  useEffect(() => {
    const stop = new AbortController()
    void followAs(place.organization, stop.signal)
    return () => stop.abort()
  }, [place.organization])
  const groups = linksOf(desk)
  return (
    <DeskProvider value={desk}>
      <a class="skip-link hidden-text" href="#page">
        {words.skip}
      </a>
      {place.sample ? (
        <aside class="desk-sample" aria-label={words.sampleName}>
          {words.sample}
        </aside>
      ) : null}
      <div class="desk">
        <SideNav groups={groups} choose={choose} />
        <main id="page" tabIndex={-1}>
          <Routed
            start={groups[0]?.links[0]?.path}
            key={`${place.organization} ${program?.program ?? ''}`}
          />
        </main>
        <BottomNav groups={groups} choose={choose} />
      </div>
    </DeskProvider>
  )
}

const mayOpen = (desk: Desk, { needs }: Route): boolean => needs === 'staff' || desk.may(needs)

function linksOf(desk: Desk): readonly NavGroup[] {
  const open = new Map(
    routes.flatMap((route) => (route.nav && mayOpen(desk, route) ? [[route.nav, route]] : [])),
  )
  return navGroups
    .map(({ group, names }) => ({ group, links: names.flatMap((name) => open.get(name) ?? []) }))
    .filter(({ links }) => links.length > 0)
}

function Routed({ start }: { readonly start: string | undefined }) {
  const desk = useDesk()
  const words = useWords(deskWords)
  const isStart = path.value === '/desk'
  useEffect(() => {
    if (isStart && start !== undefined) goInstead(start)
  }, [isStart, start])
  if (isStart && start !== undefined) return null
  const found = findRoute(path.value)
  if (found === undefined || !mayOpen(desk, found.route)) {
    return (
      <Page title={words.notFound} lead={words.notFoundWhy}>
        <a href="/desk">{words.toStart}</a>
      </Page>
    )
  }
  const { page: RoutePage } = found.route
  return <RoutePage params={found.params} key={path.value} />
}
