import { parseAccountId, parseKeyId, parseRequestId } from '#domain/ids.ts'
import { asSealed } from '#domain/sealed.ts'
import { openIntake } from '#sealing/case.ts'
import { openState } from '#sealing/case-state.ts'
import { openMessages } from '#sealing/conversation.ts'
import { joinEpoch, rejoinEpoch } from '#sealing/epoch.ts'
import { fourWords } from '#sealing/four-words.ts'
import { methodKeyFromPrf, openKeybox, recoveryKeys, unwrapUserKey } from '#sealing/keybox.ts'
import { keyId, staffKeysFromSeeds } from '#sealing/keys.ts'
import { openFacets, openIntroduction } from '#sealing/offer.ts'
import { fromHex, toHex } from '#sealing/primitives.ts'
import { breakGlassKeys, receiptKeys } from '#sealing/receipt.ts'
import { verifyRoster } from '#sealing/roster.ts'
import { openShared } from '#sealing/share.ts'
import { openTeamKey } from '#sealing/team.ts'
import { wordsFromEntropy } from '#sealing/words.ts'
import { same, type Check } from './check.ts'
import type answers from './known-answers.json'

/** Frozen once: what is sealed today must open in every later version, or the version byte must change. */
export type KnownAnswers = typeof answers

export function knownAnswers(known: KnownAnswers): readonly Check[] {
  return [...derivations(known), ...openings(known)]
}

function derivations(known: KnownAnswers): readonly Check[] {
  const { entropy } = known
  return [
    {
      name: 'the words',
      run: async () => {
        await Promise.resolve()
        same(wordsFromEntropy(fromHex(entropy)).join(' '), known.words)
      },
    },
    {
      name: 'the receipt',
      run: async () => {
        const { kem, access, accessId } = await receiptKeys(fromHex(entropy))
        same(
          { kem: toHex(kem.publicKey), access: toHex(access.publicKey), accessId },
          known.receipt,
        )
      },
    },
    {
      name: 'the recovery sheet and the paper card',
      run: async () => {
        const { auth, locator } = await recoveryKeys(fromHex(entropy))
        same({ auth: toHex(auth.publicKey), locator }, known.recovery)
        same(toHex((await breakGlassKeys(fromHex(entropy))).publicKey), known.breakGlass)
      },
    },
    {
      name: 'the keys of staff, their ids and four words',
      run: async () => {
        const cora = await staffKeysFromSeeds(fromHex(known.staff.cora.seeds))
        same(toHex(cora.kem.publicKey), known.staff.cora.kem)
        same(toHex(cora.signing.publicKey), known.staff.cora.signing)
        same(await keyId(cora.kem.publicKey), known.staff.cora.id)
        const keys = [known.staff.cora.kem, known.staff.ana.kem].map(fromHex)
        same(await fourWords(keys), known.fourWords)
      },
    },
  ]
}

async function open(known: KnownAnswers) {
  const roster = await verifyRoster(known.roster.entries.map(fromHex), { root: known.roster.root })
  const cora = await staffKeysFromSeeds(fromHex(known.staff.cora.seeds))
  const ana = await staffKeysFromSeeds(fromHex(known.staff.ana.seeds))
  const receipt = await receiptKeys(fromHex(known.entropy))
  const caseId = parseRequestId(known.case.caseId)
  const header = fromHex(known.case.header)
  const voucher = fromHex(known.offer.voucher)
  const place = { caseId, header, voucher, slot: 0, epoch: 1 }
  const grant = ({ to, sealed }: { to: string; sealed: string }) => ({
    to: parseKeyId(to),
    sealed: asSealed(fromHex(sealed)),
  })
  const team = await openTeamKey(cora.kem, known.teamGrants.map(grant), roster)
  const grants = known.case.grants.map(grant)
  const sealed = { caseId, header, intake: fromHex(known.case.intake), grants }
  return { roster, ana, receipt, place, team, sealed }
}

function openings(known: KnownAnswers): readonly Check[] {
  const { plain } = known
  return [
    {
      name: 'the roster, the intake and the state',
      run: async () => {
        const { roster, team, receipt, sealed } = await open(known)
        same(roster.head, known.roster.head)
        same(await openIntake(team, sealed), plain.intake)
        same(await openIntake(receipt.kem, sealed), plain.intake)
        const state = await openState(receipt, sealed.caseId, fromHex(known.case.state))
        same(state, { root: known.roster.root, head: known.roster.head })
      },
    },
    {
      name: 'the offer',
      run: async () => {
        const { roster, ana, place } = await open(known)
        const facets = fromHex(known.offer.facets)
        const introduction = fromHex(known.offer.introduction)
        same(await openFacets(ana.kem, { ...place, facets }, roster), plain.facets)
        same(
          await openIntroduction(ana.kem, { ...place, introduction }, roster),
          plain.introduction,
        )
      },
    },
    {
      name: 'the conversation and the shared copy',
      run: async () => await openTalk(known),
    },
    {
      name: 'the key box',
      run: async () => {
        const { account, prfOutput, credentialId, wrap, keybox } = known.account
        const id = parseAccountId(account)
        const passkey = {
          account: id,
          prfOutput: fromHex(prfOutput),
          credentialId: fromHex(credentialId),
        }
        const method = await methodKeyFromPrf(passkey)
        const userKey = await unwrapUserKey(method, { account: id, kind: 'passkey' }, fromHex(wrap))
        const keys = await openKeybox(userKey, id, fromHex(keybox))
        same(toHex(keys.kem.publicKey), known.staff.ana.kem)
      },
    },
  ]
}

async function openTalk(known: KnownAnswers) {
  const { roster, ana, receipt, place, team } = await open(known)
  const opening = {
    certificate: fromHex(known.talk.certificate),
    toRequester: asSealed(fromHex(known.talk.toRequester)),
    toSupporter: asSealed(fromHex(known.talk.toSupporter)),
  }
  const messages = known.talk.messages.map((sealed, index) => ({
    author: index % 2 === 0 ? ('supporter' as const) : ('asker' as const),
    index,
    sealed: fromHex(sealed),
  }))
  const joined = await joinEpoch(receipt, { ...place, opening }, roster)
  for (const epoch of [joined, await rejoinEpoch(ana, { ...place, opening })]) {
    const { lines } = await openMessages(epoch, messages)
    same(
      lines.map(({ text }) => text),
      known.plain.texts,
    )
  }
  const shared = {
    sealed: asSealed(fromHex(known.shared.sealed)),
    certificate: fromHex(known.shared.certificate),
  }
  const lines = await openShared(team, { ...place, by: 'supporter', shared }, roster)
  same(
    lines.map(({ text }) => text),
    known.plain.texts,
  )
}
