import { writeFileSync } from 'node:fs'
import { parseAccountId } from '#domain/ids.ts'
import { makeCase } from '#sealing/case.ts'
import { openMessages, sealMessage, startOf, type SealedMessage } from '#sealing/conversation.ts'
import { openEpoch } from '#sealing/epoch.ts'
import { fourWords } from '#sealing/four-words.ts'
import { methodKeyFromPrf, recoveryKeys, sealKeybox, wrapUserKey } from '#sealing/keybox.ts'
import { keyId, memberOf, staffKeysFromSeeds, type StaffKeys } from '#sealing/keys.ts'
import { toHex } from '#sealing/primitives.ts'
import { breakGlassKeys, receiptKeys } from '#sealing/receipt.ts'
import { signEntry, verifyRoster } from '#sealing/roster.ts'
import { shareUpward } from '#sealing/share.ts'
import { foundTeam } from '#sealing/team.ts'
import type { Grant } from '#sealing/grant.ts'
import { wordsFromEntropy } from '#sealing/words.ts'

// Run once for each version of the formats, never to make a red test green: `node test/sealing/make-known-answers.ts`.

const counted = (length: number, first: number) =>
  Uint8Array.from({ length }, (_, index) => (first + index) % 256)

const plain = {
  intake: { reach: 'text', note: 'a hard night · una noche difícil' },
  facets: { role: 'nurse', setting: 'icu' },
  introduction: { alias: 'Robin', phone: '555-0100' },
  texts: ['Hello, this is Ana.', 'Thank you. Ça va.', 'I have time now.'],
}

async function makeStaff() {
  const seeds = { cora: counted(64, 1), ana: counted(64, 101) }
  const cora = await staffKeysFromSeeds(seeds.cora)
  const ana = await staffKeysFromSeeds(seeds.ana)
  const told = async (keys: StaffKeys, seed: Uint8Array) => ({
    seeds: toHex(seed),
    kem: toHex(keys.kem.publicKey),
    signing: toHex(keys.signing.publicKey),
    id: await keyId(keys.kem.publicKey),
  })
  return {
    cora,
    ana,
    seeds,
    told: { cora: await told(cora, seeds.cora), ana: await told(ana, seeds.ana) },
  }
}
type Staff = Awaited<ReturnType<typeof makeStaff>>

async function makeTeam({ cora, ana }: Staff) {
  const { entry, grants } = await foundTeam(cora, undefined)
  const first = await verifyRoster([entry])
  const entries = [
    entry,
    await signEntry(first, cora, { kind: 'supporter', member: memberOf(ana) }),
  ]
  return { entries, grants, roster: await verifyRoster(entries) }
}
type Team = Awaited<ReturnType<typeof makeTeam>>

const hexGrant = ({ to, sealed }: Grant) => ({ to, sealed: toHex(sealed) })

async function makeRequest({ ana }: Staff, { roster }: Team) {
  const receipt = await receiptKeys(counted(16, 0))
  const { facets, introduction, intake } = plain
  const shortlist = [{ publicKey: ana.kem.publicKey, facets, introduction }]
  const made = await makeCase({ receipt, roster, intake, shortlist })
  const [offer] = made.offers
  if (!offer) throw new Error('one offer')
  return { receipt, made, offer }
}

type Request = Awaited<ReturnType<typeof makeRequest>>

async function makeTalk({ ana }: Staff, { roster }: Team, { made, offer }: Request) {
  const place = { ...offer, caseId: made.caseId, header: made.header, epoch: 1 }
  const { epoch, opening } = await openEpoch(ana, place, roster)
  let head = startOf(epoch)
  const messages: SealedMessage[] = []
  for (const [index, text] of plain.texts.entries()) {
    const author = index % 2 === 0 ? 'supporter' : 'asker'
    const sealed = await sealMessage(epoch, { author, text, head })
    messages.push(sealed.message)
    head = sealed.head
  }
  const { lines } = await openMessages(epoch, messages)
  const [shared] = await shareUpward({ epoch, lines, by: 'supporter', signer: ana.signing }, roster)
  if (!shared) throw new Error('one copy')
  return { opening, messages, shared }
}

async function makeAccount({ seeds }: Staff) {
  const account = parseAccountId('0192f0c1-2233-4455-8899-aabbccddeeff')
  const passkey = { account, prfOutput: counted(32, 7), credentialId: counted(16, 9) }
  const userKey = { raw: counted(32, 11) }
  const place = { account, kind: 'passkey' } as const
  return {
    account,
    prfOutput: toHex(passkey.prfOutput),
    credentialId: toHex(passkey.credentialId),
    wrap: toHex(await wrapUserKey(await methodKeyFromPrf(passkey), { place, userKey })),
    keybox: toHex(await sealKeybox(userKey, { account, seeds: seeds.ana })),
  }
}

async function makeAnswers() {
  const staff = await makeStaff()
  const team = await makeTeam(staff)
  const request = await makeRequest(staff, team)
  const { opening, messages, shared } = await makeTalk(staff, team, request)
  const { made, offer, receipt } = request
  const entropy = counted(16, 0)
  const recovery = await recoveryKeys(entropy)
  const { access, accessId, kem } = receipt
  return {
    entropy: toHex(entropy),
    words: wordsFromEntropy(entropy).join(' '),
    receipt: { kem: toHex(kem.publicKey), access: toHex(access.publicKey), accessId },
    recovery: { auth: toHex(recovery.auth.publicKey), locator: recovery.locator },
    breakGlass: toHex((await breakGlassKeys(entropy)).publicKey),
    staff: staff.told,
    fourWords: await fourWords([staff.cora.kem.publicKey, staff.ana.kem.publicKey]),
    roster: { entries: team.entries.map(toHex), root: team.roster.root, head: team.roster.head },
    teamGrants: team.grants.map(hexGrant),
    case: {
      caseId: made.caseId,
      header: toHex(made.header),
      state: toHex(made.state),
      intake: toHex(made.intake),
      grants: [made.grants.team, made.grants.requester].map(hexGrant),
    },
    offer: {
      facets: toHex(offer.facets),
      introduction: toHex(offer.introduction),
      voucher: toHex(offer.voucher),
    },
    talk: {
      certificate: toHex(opening.certificate),
      toRequester: toHex(opening.toRequester),
      toSupporter: toHex(opening.toSupporter),
      messages: messages.map(({ sealed }) => toHex(sealed)),
    },
    shared: { sealed: toHex(shared.sealed), certificate: toHex(shared.certificate) },
    account: await makeAccount(staff),
    plain,
  }
}

const file = new URL('known-answers.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(await makeAnswers(), undefined, 1)}\n`, { flag: 'wx' })
