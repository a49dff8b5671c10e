import type { Bytes } from '#domain/framing.ts'
import { asSealed } from '#domain/sealed.ts'
import { CannotOpen } from '#sealing/cannot-open.ts'
import { openIntake } from '#sealing/case.ts'
import { openState } from '#sealing/case-state.ts'
import { openMessages } from '#sealing/conversation.ts'
import { joinEpoch, rejoinEpoch } from '#sealing/epoch.ts'
import { openKeybox, unwrapUserKey } from '#sealing/keybox.ts'
import { openFacets, openIntroduction } from '#sealing/offer.ts'
import { verifyRoster } from '#sealing/roster.ts'
import { openShared } from '#sealing/share.ts'
import { openTeamKey } from '#sealing/team.ts'
import { placeOf, type World } from './world.ts'

/** One kind of stored bytes, and what opens it. */
export type StoredBlob = {
  readonly kind: string
  readonly bytes: Bytes
  readonly open: (changed: Bytes) => Promise<unknown>
}

export type FlipReport = {
  readonly flips: number
  readonly caught: number
  readonly kinds: number
  readonly missed: readonly string[]
}

/** Flips `count` bits, spread evenly over all kinds and over the whole of each. */
export async function flipBits(blobs: readonly StoredBlob[], count: number): Promise<FlipReport> {
  const missed: string[] = []
  let flips = 0
  for (let flip = 0; flip < count; flip++) {
    const blob = blobs[flip % blobs.length]
    if (!blob) break
    const turn = Math.floor(flip / blobs.length)
    const turns = Math.ceil(count / blobs.length)
    const bits = blob.bytes.length * 8
    // Small blobs are covered bit by bit; large ones in even steps that drift over the bits of a byte.
    const bit =
      turns >= bits ? turn % bits : (Math.floor((turn * bits) / turns) + (turn % 8)) % bits
    flips++
    if (!(await isCaught(blob, bit))) missed.push(`${blob.kind} bit ${bit}`)
  }
  return { flips, caught: flips - missed.length, kinds: blobs.length, missed }
}

async function isCaught({ bytes, open }: StoredBlob, bit: number): Promise<boolean> {
  const changed = new Uint8Array(bytes)
  const place = bit >>> 3
  changed[place] = (changed[place] ?? 0) ^ (1 << (bit & 7))
  try {
    await open(changed)
    return false
  } catch (error) {
    return error instanceof CannotOpen
  }
}

export function storedBlobs(world: World): readonly StoredBlob[] {
  return [...caseBlobs(world), ...talkBlobs(world), ...staffBlobs(world)]
}

function caseBlobs({ request, roster, team, people }: World): readonly StoredBlob[] {
  const { sealed, made, receipt } = request
  const offer = placeOf(request, 0)
  const { kem } = people.ana
  const withGrant = (grant: typeof made.grants.team, changed: Bytes) => ({
    ...sealed,
    grants: [{ ...grant, sealed: asSealed(changed) }],
  })
  return [
    {
      kind: 'header',
      bytes: made.header,
      open: async (header) => await openIntake(team, { ...sealed, header }),
    },
    {
      kind: 'intake',
      bytes: made.intake,
      open: async (intake) => await openIntake(team, { ...sealed, intake }),
    },
    {
      kind: 'team grant',
      bytes: made.grants.team.sealed,
      open: async (changed) => await openIntake(team, withGrant(made.grants.team, changed)),
    },
    {
      kind: 'requester grant',
      bytes: made.grants.requester.sealed,
      open: async (changed) =>
        await openIntake(receipt.kem, withGrant(made.grants.requester, changed)),
    },
    {
      kind: 'state',
      bytes: made.state,
      open: async (state) => await openState(receipt, made.caseId, state),
    },
    {
      kind: 'facets',
      bytes: offer.facets,
      open: async (changed) =>
        await openFacets(kem, { ...offer, facets: asSealed(changed) }, roster),
    },
    {
      kind: 'introduction',
      bytes: offer.introduction,
      open: async (changed) =>
        await openIntroduction(kem, { ...offer, introduction: asSealed(changed) }, roster),
    },
    {
      kind: 'voucher',
      bytes: offer.voucher,
      open: async (voucher) => await openFacets(kem, { ...offer, voucher }, roster),
    },
  ]
}

function talkBlobs({ request, roster, team, people, talk, shared }: World): readonly StoredBlob[] {
  const { place, epoch, messages } = talk
  const { opening } = place
  const join = async (changed: Partial<typeof opening>) =>
    await joinEpoch(request.receipt, { ...place, opening: { ...opening, ...changed } }, roster)
  const share = async (changed: Partial<typeof shared.shared>) =>
    await openShared(team, { ...shared, shared: { ...shared.shared, ...changed } }, roster)
  return [
    {
      kind: 'certificate',
      bytes: opening.certificate,
      open: async (certificate) => await join({ certificate }),
    },
    {
      kind: 'chat key for the requester',
      bytes: opening.toRequester,
      open: async (changed) => await join({ toRequester: asSealed(changed) }),
    },
    {
      kind: 'chat key for the supporter',
      bytes: opening.toSupporter,
      open: async (changed) =>
        await rejoinEpoch(people.ana, {
          ...place,
          opening: { ...opening, toSupporter: asSealed(changed) },
        }),
    },
    ...messages.slice(0, 2).map((message, index) => ({
      kind: `message ${index}`,
      bytes: message.sealed,
      open: async (sealed: Bytes) =>
        await openMessages(epoch, messages.with(index, { ...message, sealed })),
    })),
    {
      kind: 'shared copy',
      bytes: shared.shared.sealed,
      open: async (sealed) => await share({ sealed: asSealed(sealed) }),
    },
    {
      kind: 'shared certificate',
      bytes: shared.shared.certificate,
      open: async (certificate) => await share({ certificate }),
    },
  ]
}

function staffBlobs({
  entries,
  roster,
  people,
  teamGrants,
  account,
}: World): readonly StoredBlob[] {
  const [grant] = teamGrants
  const { cora } = people
  if (!grant) throw new Error('a team grant')
  return [
    ...entries.map((bytes, index) => ({
      kind: `roster entry ${index}`,
      bytes,
      open: async (changed: Bytes) =>
        await verifyRoster(entries.with(index, changed), { root: roster.root }),
    })),
    {
      kind: 'team key',
      bytes: grant.sealed,
      open: async (changed) =>
        await openTeamKey(cora.kem, [{ ...grant, sealed: asSealed(changed) }], roster),
    },
    {
      kind: 'wrapped user key',
      bytes: account.wrap,
      open: async (wrap) => await unwrapUserKey(account.method, account.place, wrap),
    },
    {
      kind: 'key box',
      bytes: account.keybox,
      open: async (keybox) => await openKeybox(account.userKey, account.account, keybox),
    },
  ]
}
