import { encodeCaseHeader, parseCaseHeader } from '#domain/case-header.ts'
import { frame, type Bytes } from '#domain/framing.ts'
import { asSealed } from '#domain/sealed.ts'
import { commitmentOf } from '#sealing/box.ts'
import {
  extendShortlist,
  openIntake,
  replaceIntake,
  resealCase,
  type SealedCase,
} from '#sealing/case.ts'
import { openState } from '#sealing/case-state.ts'
import { sealGrant } from '#sealing/grant.ts'
import { keyId, memberOf } from '#sealing/keys.ts'
import { caseIdOf, openFacets, openIntroduction, sealOffers } from '#sealing/offer.ts'
import { receiptKeys } from '#sealing/receipt.ts'
import { verifyRoster } from '#sealing/roster.ts'
import { addSignature } from '#sealing/statement.ts'
import { rotateTeam } from '#sealing/team.ts'
import { failsClosed, withFirstByte, type Check } from './check.ts'
import { placeOf, type World } from './world.ts'

export function attacksOnCases(world: World): readonly Check[] {
  const attacks = {
    ...intakeAttacks(world),
    ...stateAttacks(world),
    ...offerAttacks(world),
    ...swapAttacks(world),
  }
  return Object.entries(attacks).map(([name, run]) => ({
    name,
    run: async () => await failsClosed(run),
  }))
}

type Attacks = Readonly<Record<string, () => Promise<unknown>>>

function intakeAttacks({ request, other, roster, team, people, entries }: World): Attacks {
  const { sealed, receipt } = request
  const open = async (changed: Partial<SealedCase>) =>
    await openIntake(team, { ...sealed, ...changed })
  return {
    'the header of another case': async () => await open({ header: other.sealed.header }),
    'the intake of another case': async () => await open({ intake: other.sealed.intake }),
    'the grants of another case': async () => await open({ grants: other.sealed.grants }),
    'the id of another case': async () => await open({ caseId: other.sealed.caseId }),
    'the state blob served as the intake': async () => await open({ intake: request.made.state }),
    'no grants': async () => await open({ grants: [] }),
    'an intake of nothing': async () => await open({ intake: asSealed(new Uint8Array()) }),
    'an older suite on the intake': async () =>
      await open({ intake: withFirstByte(sealed.intake, 0) }),
    'an unknown suite on the intake': async () =>
      await open({ intake: withFirstByte(sealed.intake, 2) }),
    'an older suite on the header': async () => {
      const header = withFirstByte(sealed.header, 0)
      await open({ header, caseId: await caseIdOf(header) })
    },
    'an older suite on the grant': async () =>
      await open({
        grants: sealed.grants.map((grant) => ({
          ...grant,
          sealed: asSealed(withFirstByte(grant.sealed, 0)),
        })),
      }),
    'a forged grant of another key (partitioning)': async () => {
      await open({ grants: [await forgedGrant(sealed, team.publicKey)] })
    },
    'a forged grant while a case is re-sealed': async () => {
      const grants = [await forgedGrant(sealed, team.publicKey)]
      await resealCase(team, { ...sealed, grants }, receipt.kem.publicKey)
    },
    'a forged grant while the intake is changed': async () => {
      const grants = [await forgedGrant(sealed, receipt.kem.publicKey)]
      await replaceIntake(receipt.kem, { ...sealed, grants }, { note: 'new' })
    },
    'the requester’s key replaced, with a fitting id': async () => {
      const parts = parseCaseHeader(sealed.header)
      const header = encodeCaseHeader({ ...parts, requesterKem: people.eve.kem.publicKey })
      await open({ header, caseId: await caseIdOf(header) })
    },
    'the access key replaced': async () => {
      const parts = parseCaseHeader(sealed.header)
      await open({
        header: encodeCaseHeader({ ...parts, accessPublic: people.eve.signing.publicKey }),
      })
    },
    'a made-up commitment with a fitting id': async () => {
      const parts = parseCaseHeader(sealed.header)
      const commitment = await commitmentOf(new Uint8Array(32))
      const header = encodeCaseHeader({ ...parts, commitment })
      await open({ header, caseId: await caseIdOf(header) })
    },
    'a supporter opens the intake': async () => await openIntake(people.ana.kem, sealed),
    'the wrong twelve words': async () =>
      await openIntake((await receiptKeys(new Uint8Array(16))).kem, sealed),
    'the old team key after a rotation': async () => {
      const change = { kind: 'remove', member: memberOf(people.cole) } as const
      const rotated = await rotateTeam({
        roster,
        coordinator: people.cora,
        change,
        paperPublic: undefined,
      })
      const next = await verifyRoster([...entries, rotated.entry])
      const grant = await resealCase(team, sealed, next.teamPublic)
      const requester = sealed.grants.slice(1)
      await open({ grants: [grant, ...requester] })
    },
    'the requester’s grant under the team’s id': async () => {
      const to = await keyId(team.publicKey)
      await open({ grants: sealed.grants.slice(1).map((grant) => ({ ...grant, to })) })
    },
    're-sealing a case whose header was swapped': async () =>
      await resealCase(team, { ...sealed, header: other.sealed.header }, receipt.kem.publicKey),
  }
}

/** A true grant in every way, but of a key that the server chose. */
async function forgedGrant({ caseId, header }: SealedCase, to: Bytes) {
  const context = frame('intake-key', caseId, parseCaseHeader(header).commitment)
  return await sealGrant(to, { context, key: new Uint8Array(32) })
}

function stateAttacks({ request, other }: World): Attacks {
  const { receipt, made } = request
  return {
    'the state blob of another case': async () =>
      await openState(receipt, made.caseId, other.made.state),
    'the state blob under another case id': async () =>
      await openState(receipt, other.made.caseId, made.state),
    'the intake served as the state blob': async () =>
      await openState(receipt, made.caseId, made.intake),
    'the state blob with the wrong words': async () =>
      await openState(await receiptKeys(new Uint8Array(16)), made.caseId, made.state),
  }
}

function offerAttacks({ request, other, roster, people }: World): Attacks {
  const { ana, ben, eve } = people
  const mine = placeOf(request, 0)
  const theirs = placeOf(request, 1)
  const elsewhere = placeOf(other, 0)
  const open = async (changed: Partial<typeof mine>) =>
    await openFacets(ana.kem, { ...mine, ...changed }, roster)
  const openLater = async (changed: Partial<typeof mine>) =>
    await openIntroduction(ana.kem, { ...mine, ...changed }, roster)
  return {
    'the facets of another supporter': async () => await open({ facets: theirs.facets }),
    'the offer of another supporter, whole': async () => await openFacets(ana.kem, theirs, roster),
    'the facets of another case': async () => await open({ facets: elsewhere.facets }),
    'the voucher of another case': async () => await open({ voucher: elsewhere.voucher }),
    'the voucher of another slot': async () => await open({ voucher: theirs.voucher }),
    'an offer moved to another slot': async () => await open({ slot: 1 }),
    'an offer moved to another case': async () =>
      await open({ caseId: elsewhere.caseId, header: elsewhere.header }),
    'the introduction served as the facets': async () => await open({ facets: mine.introduction }),
    'the facets served as the introduction': async () =>
      await openLater({ introduction: mine.facets }),
    'the introduction of another case': async () =>
      await openLater({ introduction: elsewhere.introduction }),
    'an older suite on the facets': async () =>
      await open({ facets: asSealed(withFirstByte(mine.facets, 0)) }),
    'an older suite on the voucher': async () =>
      await open({ voucher: withFirstByte(mine.voucher, 0) }),
    'a shortlist signed by nobody': async () => {
      const shortlist = [{ publicKey: ana.kem.publicKey, facets: 'forged', introduction: 'forged' }]
      const vouching = { caseId: mine.caseId, signer: eve.signing, roster, firstSlot: 0 }
      const [forged] = await sealOffers(vouching, shortlist)
      await open(forged ?? {})
    },
    'a shortlist signed by a supporter': async () => {
      const shortlist = [{ publicKey: ana.kem.publicKey, facets: 'forged', introduction: 'forged' }]
      const vouching = { caseId: mine.caseId, signer: ben.signing, roster, firstSlot: 0 }
      const [forged] = await sealOffers(vouching, shortlist)
      await open(forged ?? {})
    },
    'the requester of another case vouches': async () => {
      const shortlist = [{ publicKey: ana.kem.publicKey, facets: 'forged', introduction: 'forged' }]
      const vouching = { caseId: mine.caseId, signer: other.receipt.access, roster, firstSlot: 0 }
      const [forged] = await sealOffers(vouching, shortlist)
      await open(forged ?? {})
    },
    'a voucher with a second signature': async () =>
      await open({ voucher: await addSignature(eve.signing, mine.voucher) }),
    'a coordinator is shown another case’s header to extend': async () => {
      const { header } = other.made
      const vouching = {
        caseId: mine.caseId,
        header,
        signer: people.cora.signing,
        roster,
        firstSlot: 2,
      }
      await extendShortlist(vouching, [])
    },
  }
}

/** Every part of one case served in the place of every other part: none may open. */
function swapAttacks({ request, roster, people, team }: World): Attacks {
  const { made, sealed, receipt } = request
  const offer = placeOf(request, 0)
  const parts: Readonly<Record<string, Bytes>> = {
    header: made.header,
    state: made.state,
    intake: made.intake,
    grant: made.grants.team.sealed,
    facets: offer.facets,
    introduction: offer.introduction,
    voucher: offer.voucher,
  }
  const openers: Readonly<Record<string, (part: Bytes) => Promise<unknown>>> = {
    header: async (header) => await openIntake(team, { ...sealed, header }),
    state: async (state) => await openState(receipt, made.caseId, state),
    intake: async (intake) => await openIntake(team, { ...sealed, intake }),
    grant: async (part) =>
      await openIntake(team, {
        ...sealed,
        grants: [{ ...made.grants.team, sealed: asSealed(new Uint8Array(part)) }],
      }),
    facets: async (part) =>
      await openFacets(
        people.ana.kem,
        { ...offer, facets: asSealed(new Uint8Array(part)) },
        roster,
      ),
    introduction: async (part) =>
      await openIntroduction(
        people.ana.kem,
        { ...offer, introduction: asSealed(new Uint8Array(part)) },
        roster,
      ),
    voucher: async (voucher) => await openFacets(people.ana.kem, { ...offer, voucher }, roster),
  }
  const swaps = Object.entries(openers).flatMap(([place, open]) =>
    Object.entries(parts)
      .filter(([part]) => part !== place)
      .map(
        ([part, bytes]) =>
          [`the ${part} in the place of the ${place}`, async () => await open(bytes)] as const,
      ),
  )
  return Object.fromEntries(swaps)
}
