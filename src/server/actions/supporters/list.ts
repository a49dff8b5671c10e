import { isInHours } from '#domain/hours.ts'
import { isInService, isResting, mayBeAsked } from '#domain/supporter.ts'
import type { ProgramId } from '#domain/ids.ts'
import { findOrganization } from '#storage/organizations.ts'
import { listUnitNames } from '#storage/unit-names.ts'
import { findProgram } from '#storage/programs.ts'
import type { Reader } from '#storage/store.ts'
import { listOpenTalks } from '#storage/supporters-talks.ts'
import { listSupporters, listSupportersOf, type Supporter } from '#storage/supporters.ts'
import { lookUpAccounts, type LookedUp } from '../accounts/look-up.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { dayIn } from '../today.ts'
import type { Moment } from './standing.ts'

type Here = Pick<Deps, 'store' | 'now' | 'holidays'>

/** The people of one pool, for those who run it: never what they talk about. */
export async function listPool(deps: Here, actor: StaffActor, program: ProgramId) {
  const found = await deps.store.cases.read(actor.organization, async (db) => {
    if ((await findProgram(db, program)) === undefined) return undefined
    return await withMoment(deps, db, { actor, supporters: await listSupporters(db, program) })
  })
  if (found === undefined) return { kind: 'not-found' as const }
  const { units } = found
  return { kind: 'listed' as const, supporters: await toViews(deps, found), units }
}

/** The caller's own entries in the pools of the acting organization. */
export async function listMine(deps: Here, actor: StaffActor) {
  const found = await deps.store.cases.read(actor.organization, async (db) => {
    const mine = await listSupportersOf(db, actor.account)
    const supporters = mine.filter(({ state }) => state !== 'left')
    return await withMoment(deps, db, { actor, supporters })
  })
  return { entries: await toViews(deps, found), units: found.units }
}

type Whom = { readonly actor: StaffActor; readonly supporters: readonly Supporter[] }

async function withMoment(deps: Here, db: Reader, { actor, supporters }: Whom) {
  const owner = await findOrganization(db, actor.organization)
  const now = deps.now()
  const today = dayIn(now, owner?.timeZone ?? 'UTC')
  const holidays = deps.holidays(owner?.holidayRegion ?? 'US', today)
  const ids = supporters.map(({ id }) => id)
  const talks = await listOpenTalks(db, ids)
  const units = await listUnitNames(db)
  return { supporters, talks, units, moment: { now, today, holidays } }
}

type Found = Awaited<ReturnType<typeof withMoment>>

async function toViews(deps: Here, { supporters, talks, moment }: Found) {
  const refs = supporters.flatMap(({ account }) => account ?? [])
  const accounts = await lookUpAccounts(deps, refs)
  return supporters.map((supporter) => {
    const looked = supporter.account && accounts.get(supporter.account.id)
    return {
      ...toView(supporter, moment),
      openTalks: talks.get(supporter.id) ?? 0,
      ...toKeysView(looked),
    }
  })
}

function toView(supporter: Supporter, { now, today, holidays }: Moment) {
  const { id, name, email, affiliations, capacity, hours, profile, shown } = supporter
  const { unit = null, ...seen } = shown
  return {
    supporter: id,
    name,
    email,
    affiliations: [...affiliations],
    ...toStandingView(supporter, today),
    capacity,
    inHours: mayBeAsked(supporter, today) && isInHours(hours, now, holidays),
    hours,
    profile,
    shown: { ...seen, unit },
    keyId: supporter.keys?.keyId ?? null,
  }
}

const toText = (day: Temporal.PlainDate | undefined): string | null => day?.toString() ?? null

function toStandingView(supporter: Supporter, today: Temporal.PlainDate) {
  const { state, pausedUntil, restingUntil, leftOn } = supporter
  const isBack = isInService(supporter, today)
  return {
    state: isBack ? ('active' as const) : state,
    pausedUntil: isBack ? null : toText(pausedUntil),
    restingUntil: isResting(supporter, today) ? toText(restingUntil) : null,
    leftOn: toText(leftOn),
  }
}

/** Of the account, to be compared and put on the roster: not necessarily what the roster has now. */
function toKeysView(looked: LookedUp | undefined) {
  if (looked === undefined)
    return { account: null, kemPublic: null, signPublic: null, ready: false }
  const { account, ready } = looked
  const { kemPublic = null, signPublic = null } = account.keys ?? {}
  return { account: account.id, kemPublic, signPublic, ready }
}
