import { useEffect, useRef } from 'preact/hooks'
import { deskWords, type DeskWords } from '#web/messages/desk.ts'
import { Button } from '#web/kit/button.tsx'
import { Mark } from '#web/kit/page.tsx'
import { useDesk } from './app-desk.ts'
import { switchLanguage, useWords } from './app-language.ts'
import type { Route } from './app-route.ts'
import type { navGroups } from './app-routes.tsx'
import { path } from './router.ts'
import { leave, step } from './session.ts'

export type NavGroup = {
  readonly group: (typeof navGroups)[number]['group']
  readonly links: readonly Route[]
}

type NavProps = {
  readonly groups: readonly NavGroup[]
  readonly choose: (organization: string, program: string) => void
}

/** How many links stand in the bar at the foot of a narrow screen, one less where their names are long; the others are under "More". */
const IN_THE_BAR = 4
const LETTERS_IN_THE_BAR = 36

function countInTheBar(links: readonly Route[], { nav }: DeskWords): number {
  const names = links.slice(0, IN_THE_BAR).map((route) => (route.nav ? nav[route.nav] : ''))
  return names.join('').length > LETTERS_IN_THE_BAR ? IN_THE_BAR - 1 : IN_THE_BAR
}

const isHere = (route: Route): boolean =>
  path.value === route.path || path.value.startsWith(`${route.path}/`)

function NavLink({ route }: { readonly route: Route }) {
  const words = useWords(deskWords)
  if (route.nav === undefined) return null
  return (
    <a href={route.path} aria-current={isHere(route) ? 'page' : undefined}>
      {words.nav[route.nav]}
    </a>
  )
}

/** The first group needs no heading: it is what the desk is for. */
function GroupLinks({ group, links }: NavGroup) {
  const words = useWords(deskWords)
  const name = words.navGroups[group]
  if (links.length === 0) return null
  return (
    <div class="desk-group" role="group" aria-label={name}>
      {group === 'now' ? null : <span class="desk-group-name">{name}</span>}
      {links.map((route) => (
        <NavLink route={route} key={route.path} />
      ))}
    </div>
  )
}

export function SideNav({ groups, choose }: NavProps) {
  const words = useWords(deskWords)
  return (
    <nav class="desk-side" aria-label={words.nav.label}>
      <Mark name={words.appName} href="/desk" />
      <PlaceSwitcher choose={choose} idPrefix="side" />
      {groups.map((each) => (
        <GroupLinks {...each} key={each.group} />
      ))}
      <Foot />
    </nav>
  )
}

export function BottomNav({ groups, choose }: NavProps) {
  const words = useWords(deskWords)
  const more = useRef<HTMLDetailsElement>(null)
  const links = groups.flatMap((each) => each.links)
  const bar = links.slice(0, countInTheBar(links, words))
  const isRest = (route: Route) => !bar.includes(route)
  const close = () => more.current?.removeAttribute('open')
  const escape = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || more.current?.open !== true) return
    close()
    more.current.querySelector('summary')?.focus()
  }
  useEffect(() => {
    const pressed = ({ target }: Event) => {
      const isOutside = target instanceof Node && more.current?.contains(target) === false
      const isChosen = target instanceof Element && target.closest('.desk-more :is(a, button)')
      if (isOutside || isChosen !== null) close()
    }
    addEventListener('click', pressed)
    return () => removeEventListener('click', pressed)
  }, [])
  return (
    <nav class="desk-bottom" aria-label={words.nav.label}>
      {bar.map((route) => (
        <NavLink route={route} key={route.path} />
      ))}
      <details ref={more} onKeyDown={escape}>
        <summary>{words.nav.more}</summary>
        <div class="desk-more stack close">
          {groups.map(({ group, links: all }) => (
            <GroupLinks group={group} links={all.filter(isRest)} key={group} />
          ))}
          <PlaceSwitcher choose={choose} idPrefix="more" />
          <Foot />
        </div>
      </details>
    </nav>
  )
}

type SwitcherProps = Pick<NavProps, 'choose'> & { readonly idPrefix: string }

function PlaceSwitcher({ choose, idPrefix }: SwitcherProps) {
  const words = useWords(deskWords)
  const { me, place, program } = useDesk()
  const organizationId = `${idPrefix}-organization`
  const programId = `${idPrefix}-program`
  return (
    <div class="desk-place stack close">
      {me.places.length < 2 ? (
        <b>{place.name}</b>
      ) : (
        <label for={organizationId}>
          <span class="label">{words.actingFor}</span>
          <select
            id={organizationId}
            value={place.organization}
            onChange={(event) => choose(event.currentTarget.value, '')}
          >
            {me.places.map((each) => (
              <option value={each.organization} key={each.organization}>
                {each.name}
              </option>
            ))}
          </select>
        </label>
      )}
      {place.programs.length < 2 ? null : (
        <label for={programId}>
          <span class="label">{words.program}</span>
          <select
            id={programId}
            value={program?.program}
            onChange={(event) => choose(place.organization, event.currentTarget.value)}
          >
            {place.programs.map((each) => (
              <option value={each.program} key={each.program}>
                {each.name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}

function Foot() {
  const words = useWords(deskWords)
  const { me } = useDesk()
  return (
    <div class="desk-foot stack close">
      <p class="soft">{words.signedInAs(me.name)}</p>
      <div class="desk-row">
        <Button kind="plain" small onPress={() => step({ kind: 'idle' })}>
          {words.lockNow}
        </Button>
        <Button kind="plain" small onPress={() => void leave()}>
          {words.signOut}
        </Button>
        <Button kind="plain" small onPress={switchLanguage}>
          {words.otherLanguage}
        </Button>
      </div>
    </div>
  )
}
