import { randomBytes, randomUUID } from 'node:crypto'
import type { Insertable } from 'kysely'
import { toFacets } from '#domain/facets.ts'
import type { Profile } from '#domain/profile.ts'
import { promiseDue } from '#domain/promise.ts'
import { rankBest, type Ranked } from '#domain/ranking.ts'
import { makeCase, type NewCase } from '#sealing/case.ts'
import type { StaffKeys } from '#sealing/keys.ts'
import { receiptKeys, type ReceiptKeys } from '#sealing/receipt.ts'
import type { Roster } from '#sealing/roster.ts'
import { makeEntropy, wordsFromEntropy } from '#sealing/words.ts'
import type { CasesSchema } from '#storage/schema-cases.ts'
import { ZONE } from './places.ts'
import type { Story } from './stories.ts'

export type PoolMember = {
  readonly supporter: string
  readonly profile: Profile
  readonly keys: StaffKeys
}
export type SampleProgram = {
  readonly organization: string
  readonly program: string
  readonly roster: Roster
  readonly pool: readonly PoolMember[]
}

type Row<T extends keyof CasesSchema> = Insertable<CasesSchema[T]>
export type CaseRows = {
  readonly request: Row<'request'>
  readonly offers: readonly Row<'offer'>[]
  readonly words: string
  readonly accessId: string
  /** For the conversation that follows. */
  readonly made: NewCase
  readonly receipt: ReceiptKeys
}

type Told = {
  readonly program: SampleProgram
  readonly story: Story
  readonly now: Temporal.Instant
  /** Goes to the top of the shortlist: the sample person who is asked, or who accepted. */
  readonly first: PoolMember | undefined
}

const SHORTLIST = 24
const PROMISE = { weekdays: 2, zone: ZONE, holidays: new Set<string>() }

/** Ranks and seals as the ask page does. */
export async function tellStory(told: Told): Promise<CaseRows> {
  const { program, story } = told
  const entropy = makeEntropy()
  const receipt = await receiptKeys(entropy)
  const shortlist = story.choice === 'direct' ? shortlistFor(told) : []
  const introduction = toIntroduction(story)
  const made = await makeCase({
    receipt,
    roster: program.roster,
    intake: toIntake(story, introduction, told.now),
    shortlist: shortlist.map(({ member, ranked }) => ({
      publicKey: member.keys.kem.publicKey,
      facets: toFacets(story.wish, ranked),
      introduction,
    })),
  })
  return {
    request: toRequest(told, made),
    offers: made.offers.map((offer, at) => toOffer({ ...told, made }, { offer, at }, shortlist)),
    words: wordsFromEntropy(entropy).join(' '),
    accessId: made.accessId,
    made,
    receipt,
  }
}

type Listed = { readonly member: PoolMember; readonly ranked: Ranked }

function shortlistFor({ program, story, first }: Told): Listed[] {
  const ranked = rankBest(
    program.pool.map(({ profile }) => profile),
    story.wish,
    SHORTLIST,
  )
  const members = new Map(program.pool.map((member) => [member.profile.keyId, member]))
  const listed = ranked.flatMap((each) => {
    const member = members.get(each.keyId)
    return member === undefined ? [] : [{ member, ranked: each }]
  })
  if (first === undefined) return listed
  const own = listed.find(({ member }) => member === first) ?? {
    member: first,
    ranked: { keyId: first.profile.keyId, score: 0, because: ['same-role' as const] },
  }
  return [own, ...listed.filter(({ member }) => member !== first)]
}

function toIntroduction(story: Story) {
  const contact = { kind: 'phone', value: story.phone ?? '', leaveMessage: 'no' } as const
  return {
    language: 'en',
    name: story.name,
    channels: story.wish.channels,
    contacts: story.phone === undefined ? [] : [contact],
    callInstead: false,
    note: story.note,
    avoid: '',
  }
}

function toIntake(story: Story, introduction: unknown, now: Temporal.Instant) {
  const askedOn = now.toZonedDateTimeISO('UTC').toPlainDate().toString()
  return { wish: story.wish, introduction, choice: story.choice, outside: null, askedOn }
}

function toRequest({ program, story, now }: Told, made: NewCase): Row<'request'> {
  const since = now.subtract({ minutes: Math.round(story.hoursAgo * 60) })
  const day = since.toZonedDateTimeISO('UTC').toPlainDate().toString()
  const waiting = story.stage.kind === 'waiting'
  return {
    organization_id: program.organization,
    request_id: made.caseId,
    program_id: program.program,
    member_id: null,
    choice: story.choice,
    state: waiting ? 'waiting' : 'matched',
    header: made.header,
    access_key_id: made.accessId,
    access_public: made.accessPublic,
    state_blob: made.state,
    intake: made.intake,
    asker_grant: made.grants.requester.sealed,
    team_grant: made.grants.team.sealed,
    team_epoch: program.roster.teamEpoch,
    released: story.stage.kind === 'waiting' && story.stage.released,
    waiting_since: waiting ? since.toString() : null,
    promise_due: waiting ? promiseDue(since, PROMISE).toString() : null,
    asked_on: day,
    matched_on: waiting ? null : day,
    touched_on: day,
    audit_key: randomBytes(32),
  }
}

type SealedOffer = NewCase['offers'][number]

function toOffer(
  { program, story, now, made }: Told & { readonly made: NewCase },
  { offer, at }: { readonly offer: SealedOffer; readonly at: number },
  shortlist: readonly Listed[],
): Row<'offer'> {
  const state = stateOf(story, at)
  const isKept = state === 'open' || state === 'listed' || state === 'accepted'
  return {
    organization_id: program.organization,
    offer_id: randomUUID(),
    request_id: made.caseId,
    supporter_id: shortlist[at]?.member.supporter ?? '',
    position: at,
    state,
    slot: offer.slot,
    voucher: offer.voucher,
    ...(isKept
      ? { facets: offer.facets, introduction: offer.introduction }
      : { facets: null, introduction: null }),
    ...(state === 'listed' ? {} : askedAt(now)),
  }
}

const askedAt = (now: Temporal.Instant) => ({
  offered_at: now.subtract({ minutes: 12 }).toString(),
  expires_at: now.add({ hours: 11 }).toString(),
})

function stateOf({ stage }: Story, at: number): Row<'offer'>['state'] {
  if (stage.kind === 'talking') return at === 0 ? 'accepted' : 'covered'
  if (at < stage.open) return 'open'
  if (at < stage.passed) return at % 2 === 0 ? 'declined' : 'expired'
  return stage.released ? 'expired' : 'listed'
}
