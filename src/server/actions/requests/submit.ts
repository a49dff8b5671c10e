import { randomBytes } from 'node:crypto'
import type { OrganizationId, RequestId } from '#domain/ids.ts'
import { alertAt, promiseDue } from '#domain/promise.ts'
import type { Sealed } from '#domain/sealed.ts'
import { claimLocator } from '#storage/locators.ts'
import { insertOffers } from '#storage/offers.ts'
import { findEntry } from '#storage/programs.ts'
import { findTermsBySlug, type ProgramTerms } from '#storage/requests-program.ts'
import { insertRequest, type NewRequest } from '#storage/requests-saved.ts'
import { hasRequest, hasTombstone, type Choice } from '#storage/requests.ts'
import type { Reader, Writer } from '#storage/store.ts'
import type { Deps } from '../deps.ts'
import { isSlotTaken, toNewOffers, type Slot } from '../offers/shortlist.ts'
import { isFlooded } from './brake.ts'
import { dayFor, toPromise } from './calendar.ts'
import { callCoordinators, planAlert, planWave } from './later.ts'
import { leaveTrace } from './leave-trace.ts'
import { proveCase, type Proven } from './proof.ts'
import { tellChange } from './tell.ts'

type SubmitDeps = Pick<Deps, 'store' | 'now' | 'holidays'>

export type Filing = {
  readonly program: string
  readonly entry: string | null
  readonly choice: Choice
  readonly header: Uint8Array<ArrayBuffer>
  readonly state: Sealed
  readonly intake: Sealed
  readonly askerGrant: Sealed
  readonly teamGrant: Sealed
  readonly teamEpoch: number
  readonly slots: readonly Slot[]
  readonly proof: Uint8Array<ArrayBuffer>
}

type WhyNotFiled =
  | { readonly kind: 'not-live' }
  | { readonly kind: 'choice-not-offered' }
  | { readonly kind: 'stale-team-key' }
  | { readonly kind: 'slot-taken' }
  | { readonly kind: 'access-key-in-use' }
export type Submitted =
  | { readonly kind: 'submitted'; readonly request: RequestId }
  | { readonly kind: 'bad-header' }
  | { readonly kind: 'bad-proof' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'gone' }
  | WhyNotFiled

/** The case is named by its own header, so a repeat finds what the first one left and changes nothing. */
export async function submitRequest(deps: SubmitDeps, filing: Filing): Promise<Submitted> {
  const proven = proveCase(filing.header, filing.proof)
  if (proven.kind !== 'proven') return proven
  const organization = await deps.store.cases.organizationOf('program', filing.program)
  if (organization === undefined) return { kind: 'not-found' }
  return await deps.store.cases.write(organization, async (db) => {
    const before = await findFiled(db, proven.id)
    if (before !== undefined) return before
    const terms = await findTermsBySlug(db, filing.program)
    if (terms === undefined) return { kind: 'not-found' as const }
    const why = whyNotFiled(filing, terms)
    if (why !== undefined) return why
    const claim = { kind: 'case', key: proven.accessKeyId, organization } as const
    if (!(await claimLocator(db, claim))) {
      // Waited for another submission: of this very case, or of another under the same words.
      return (await findFiled(db, proven.id)) ?? { kind: 'access-key-in-use' as const }
    }
    await file(db, deps, { filing, proven, terms })
    return { kind: 'submitted' as const, request: proven.id }
  })
}

async function findFiled(db: Reader, id: RequestId) {
  // In this order: a case that is destroyed between the two questions is found buried, never filed anew.
  const isThere = await hasRequest(db, id)
  if (await hasTombstone(db, id)) return { kind: 'gone' as const }
  return isThere ? { kind: 'submitted' as const, request: id } : undefined
}

function whyNotFiled(filing: Filing, terms: ProgramTerms): WhyNotFiled | undefined {
  const { choosing } = terms.policy
  if (terms.state !== 'live') return { kind: 'not-live' }
  if (choosing !== 'asker-chooses' && choosing !== filing.choice) {
    return { kind: 'choice-not-offered' }
  }
  if (filing.teamEpoch !== terms.teamEpoch) return { kind: 'stale-team-key' }
  return isSlotTaken(filing.slots, 0) ? { kind: 'slot-taken' } : undefined
}

type Filed = {
  readonly filing: Filing
  readonly proven: Proven
  readonly terms: ProgramTerms
}

async function file(db: Writer, deps: SubmitDeps, filed: Filed): Promise<void> {
  const { filing, proven, terms } = filed
  const { organization, program } = terms
  const { id } = proven
  const since = deps.now()
  const today = dayFor(terms, since)
  const list = { organization, program, request: id, slots: filing.slots, today }
  const offers = await toNewOffers(db, { ...list, without: new Set() })
  const isForTeam = filing.choice === 'coordinator' || offers.length === 0
  const released = isForTeam || (await isFlooded(db, program, since))
  const promise = toPromise(deps, terms, since)
  const request: NewRequest = {
    ...filing,
    organization,
    id,
    program,
    released,
    since,
    today,
    member: await findMember(db, terms, filing.entry),
    accessKeyId: proven.accessKeyId,
    accessPublic: proven.header.accessPublic,
    promiseDue: promiseDue(since, promise),
    nextWaveAt: released ? undefined : since,
    auditKey: new Uint8Array(randomBytes(32)),
  }
  await insertRequest(db, request)
  await insertOffers(db, offers)
  const now = { organization, id, at: since }
  await (released ? callCoordinators(db, now) : planWave(db, now))
  const share = terms.policy.promise.alertShare
  await planAlert(db, { ...now, at: alertAt(since, promise, share) })
  const { choice } = filing
  await leaveTrace(db, { name: 'request.made', choice }, { kept: request, on: today })
  await tellChange(db, { organization, id, supporters: [] })
}

async function findMember(
  db: Reader,
  { program }: ProgramTerms,
  entry: string | null,
): Promise<OrganizationId | undefined> {
  if (entry === null) return undefined
  const door = await findEntry(db, program, entry)
  return door?.member
}
