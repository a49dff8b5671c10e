import type { Bytes } from '#domain/framing.ts'
import { parseAccountId } from '#domain/ids.ts'
import { makeCase, type NewCase, type SealedCase } from '#sealing/case.ts'
import { openMessages, sealMessage, startOf, type SealedMessage } from '#sealing/conversation.ts'
import { joinEpoch, openEpoch } from '#sealing/epoch.ts'
import {
  makeUserKey,
  methodKeyFromPrf,
  sealKeybox,
  wrapUserKey,
  type UnlockPlace,
} from '#sealing/keybox.ts'
import { makeStaffKeys, memberOf, type StaffKeys } from '#sealing/keys.ts'
import { randomBytes } from '#sealing/primitives.ts'
import { receiptKeys, type ReceiptKeys } from '#sealing/receipt.ts'
import { cosignEntry, signEntry, verifyRoster, type Roster } from '#sealing/roster.ts'
import { shareUpward, type SharedPlace } from '#sealing/share.ts'
import { foundTeam, passOnTeamKey } from '#sealing/team.ts'
import { makeEntropy } from '#sealing/words.ts'

/** A whole small program: who lives in it, and everything its server stores. */
export type World = Awaited<ReturnType<typeof makeWorld>>

export async function makeWorld() {
  const people = await makePeople()
  const team = await makeTeam(people)
  const { roster } = team
  const request = await makeRequest(roster, [people.ana, people.ben])
  const other = await makeRequest(roster, [people.ana])
  const talk = await makeTalk({ people, roster, request, epoch: 1 })
  const laterTalk = await makeTalk({ people, roster, request, epoch: 2 })
  const shared = await makeShared({ people, roster, talk })
  return { people, ...team, request, other, talk, laterTalk, shared, account: await makeAccount() }
}

async function makePeople() {
  const names = ['cora', 'cole', 'carl', 'ana', 'ben', 'eve'] as const
  const keys = await Promise.all(names.map(async () => (await makeStaffKeys()).keys))
  const [cora, cole, carl, ana, ben, eve] = keys
  if (!cora || !cole || !carl || !ana || !ben || !eve) throw new Error('six people')
  return { cora, cole, carl, ana, ben, eve }
}
export type People = Awaited<ReturnType<typeof makePeople>>

/** Cora founds, adds Cole alone, both add Carl; Ana and Ben support. Eve is nobody. */
async function makeTeam(people: People) {
  const { cora, cole, carl, ana, ben } = people
  const founded = await foundTeam(cora, undefined)
  const entries = [founded.entry]
  const now = async () => await verifyRoster(entries)
  entries.push(await signEntry(await now(), cora, { kind: 'add', member: memberOf(cole) }))
  const proposed = await signEntry(await now(), cora, { kind: 'add', member: memberOf(carl) })
  entries.push(await cosignEntry(await now(), cole, proposed))
  entries.push(await signEntry(await now(), cole, { kind: 'supporter', member: memberOf(ana) }))
  entries.push(await signEntry(await now(), carl, { kind: 'supporter', member: memberOf(ben) }))
  const roster = await now()
  const teamGrants = await passOnTeamKey(cora.kem, founded.grants, roster)
  return { entries: entries as readonly Bytes[], roster, team: founded.team, teamGrants }
}

export type MadeRequest = {
  readonly entropy: Bytes
  readonly receipt: ReceiptKeys
  readonly made: NewCase
  readonly sealed: SealedCase
}

export const INTAKE = { reach: 'text', note: 'a hard night · una noche difícil' }

async function makeRequest(roster: Roster, supporters: readonly StaffKeys[]): Promise<MadeRequest> {
  const entropy = makeEntropy()
  const receipt = await receiptKeys(entropy)
  const shortlist = supporters.map(({ kem }, index) => ({
    publicKey: kem.publicKey,
    facets: { role: 'nurse', place: index },
    introduction: { alias: 'Robin', place: index },
  }))
  const made = await makeCase({ receipt, roster, intake: INTAKE, shortlist })
  return { entropy, receipt, made, sealed: sealedCase(made) }
}

function sealedCase(made: NewCase): SealedCase {
  const { caseId, header, intake, grants } = made
  return { caseId, header, intake, grants: [grants.team, grants.requester] }
}

type Talking = {
  readonly people: People
  readonly roster: Roster
  readonly request: MadeRequest
  readonly epoch: number
}

/** Ana accepts in the first epoch, Ben in the second. */
async function makeTalk({ people, roster, request, epoch }: Talking) {
  const supporter = epoch === 1 ? people.ana : people.ben
  const place = { ...placeOf(request, epoch - 1), epoch }
  const opened = await openEpoch(supporter, place, roster)
  const opening = { ...place, opening: opened.opening }
  const joined = await joinEpoch(request.receipt, opening, roster)
  let head = startOf(joined)
  const messages: SealedMessage[] = []
  for (const [index, text] of ['hello', 'thank you', 'how are you', 'tired'].entries()) {
    const author = index % 2 === 0 ? 'supporter' : 'asker'
    const sealed = await sealMessage(joined, { author, text, head })
    messages.push(sealed.message)
    head = sealed.head
  }
  return { place: opening, epoch: joined, made: opened.epoch, messages, head }
}
type Talk = Awaited<ReturnType<typeof makeTalk>>

export function placeOf({ made }: MadeRequest, slot: number) {
  const offer = made.offers[slot]
  if (!offer) throw new Error('no such offer')
  return { ...offer, caseId: made.caseId, header: made.header }
}

async function makeShared(sharing: {
  people: People
  roster: Roster
  talk: Talk
}): Promise<SharedPlace> {
  const { people, roster, talk } = sharing
  const { lines } = await openMessages(talk.epoch, talk.messages)
  const signer = people.ana.signing
  const [shared] = await shareUpward({ epoch: talk.epoch, lines, by: 'supporter', signer }, roster)
  if (!shared) throw new Error('one copy')
  const { caseId, header, epoch } = talk.place
  return { caseId, header, epoch, by: 'supporter', shared }
}

async function makeAccount() {
  const account = parseAccountId('0192f0c1-2233-4455-8899-aabbccddeeff')
  const place: UnlockPlace = { account, kind: 'passkey' }
  const { seeds, keys } = await makeStaffKeys()
  const passkey = { account, credentialId: randomBytes(16), prfOutput: randomBytes(32) }
  const method = await methodKeyFromPrf(passkey)
  const userKey = makeUserKey()
  const wrap = await wrapUserKey(method, { place, userKey })
  const keybox = await sealKeybox(userKey, { account, seeds })
  return { account, place, passkey, method, userKey, wrap, keybox, keys, seeds }
}
