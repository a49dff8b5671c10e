import { frame, joinBytes, parsePartsOf } from '#domain/framing.ts'
import { asSealed } from '#domain/sealed.ts'
import { commitmentOf, openBox, sealBox } from '#sealing/box.ts'
import { openIntake } from '#sealing/case.ts'
import { openMessages, sealMessage, startOf, type SealedMessage } from '#sealing/conversation.ts'
import { joinEpoch, openEpoch, rejoinEpoch } from '#sealing/epoch.ts'
import { GRANT_BYTES, openGrant, sealGrant } from '#sealing/grant.ts'
import { memberOf } from '#sealing/keys.ts'
import { importSecret } from '#sealing/primitives.ts'
import { signEntry, verifyRoster } from '#sealing/roster.ts'
import { openShared, shareUpward } from '#sealing/share.ts'
import { peekStatement, signStatement } from '#sealing/statement.ts'
import { failsClosed, withFirstByte, type Check } from './check.ts'
import { placeOf, type World } from './world.ts'

export function attacksOnTalks(world: World): readonly Check[] {
  const attacks = {
    ...epochAttacks(world),
    ...readerAttacks(world),
    ...messageAttacks(world),
    ...shareAttacks(world),
  }
  return Object.entries(attacks).map(([name, run]) => ({
    name,
    run: async () => await failsClosed(run),
  }))
}

type Attacks = Readonly<Record<string, () => Promise<unknown>>>

function epochAttacks({
  request,
  other,
  roster,
  people,
  talk,
  laterTalk,
  entries,
}: World): Attacks {
  const { ana, ben, eve } = people
  const { place } = talk
  const { receipt } = request
  const join = async (changed: Partial<typeof place>) =>
    await joinEpoch(receipt, { ...place, ...changed }, roster)
  const withOpening = async (changed: Partial<typeof place.opening>) =>
    await join({ opening: { ...place.opening, ...changed } })
  return {
    'the first epoch replayed as the second': async () => await join({ epoch: 2 }),
    'the opening of another epoch': async () => await join({ opening: laterTalk.place.opening }),
    'the grant of another epoch': async () =>
      await withOpening({ toRequester: laterTalk.place.opening.toRequester }),
    'the certificate of another epoch': async () =>
      await withOpening({ certificate: laterTalk.place.opening.certificate }),
    'the supporter’s grant served to the requester': async () =>
      await withOpening({ toRequester: place.opening.toSupporter }),
    'an older suite on the certificate': async () =>
      await withOpening({ certificate: withFirstByte(place.opening.certificate, 0) }),
    'a conversation moved to another case': async () => {
      const { caseId, header, voucher } = placeOf(other, 0)
      await joinEpoch(other.receipt, { ...place, caseId, header, voucher }, roster)
    },
    'another supporter’s voucher (supporter swap)': async () => {
      const { slot, voucher } = placeOf(request, 1)
      await join({ slot, voucher })
    },
    'a supporter on the roster whom nobody named opens the epoch': async () => {
      const named = placeOf(other, 0)
      const opened = await openEpoch(ana, { ...named, epoch: 1 }, roster)
      const voucher = await signStatement(ben.signing, peekStatement(named.voucher))
      await joinEpoch(
        other.receipt,
        { ...named, voucher, epoch: 1, opening: opened.opening },
        roster,
      )
    },
    'the certificate is signed by another supporter': async () =>
      await withOpening({
        certificate: await signStatement(ben.signing, peekStatement(place.opening.certificate)),
      }),
    'the certificate is signed by the server': async () =>
      await withOpening({
        certificate: await signStatement(eve.signing, peekStatement(place.opening.certificate)),
      }),
    'a forged grant of a chat key that the server knows': async () => {
      const key = new Uint8Array(32).fill(9)
      const context = peekStatement(place.opening.certificate)
      const { sealed } = await sealGrant(receipt.kem.publicKey, { context, key })
      await withOpening({ toRequester: sealed })
    },
    'a certificate for a chat key that the server knows': async () => {
      const key = new Uint8Array(32).fill(9)
      const [caseId = '', epoch = '', supporter = '', requester = ''] = parsePartsOf(
        peekStatement(place.opening.certificate),
        'epoch',
        5,
      )
      const body = frame('epoch', caseId, epoch, supporter, requester, await commitmentOf(key))
      const { sealed } = await sealGrant(receipt.kem.publicKey, { context: body, key })
      await withOpening({
        certificate: await signStatement(eve.signing, body),
        toRequester: sealed,
      })
    },
    'a supporter who left the roster': async () => {
      const change = { kind: 'unsupporter', member: memberOf(ana) } as const
      const next = await verifyRoster([...entries, await signEntry(roster, people.cora, change)])
      await joinEpoch(receipt, place, next)
    },
    'a supporter opens an epoch on another supporter’s voucher': async () =>
      await openEpoch(ben, { ...placeOf(request, 0), epoch: 3 }, roster),
  }
}

function readerAttacks({ roster, people, talk, laterTalk, team, request }: World): Attacks {
  const { ana, ben, eve } = people
  return {
    'the former supporter comes back into the new epoch': async () =>
      await rejoinEpoch(ana, laterTalk.place),
    'the new supporter comes back into the old epoch': async () =>
      await rejoinEpoch(ben, talk.place),
    'a stranger comes back': async () => await rejoinEpoch(eve, talk.place),
    'the former supporter reads new messages with the old key': async () =>
      await openMessages({ ...talk.epoch, number: 2 }, laterTalk.messages),
    'the team joins with the team key': async () =>
      await joinEpoch({ ...request.receipt, kem: team }, talk.place, roster),
    'the team opens a message as an intake': async () =>
      await openIntake(team, {
        ...request.sealed,
        intake: talk.messages[0]?.sealed ?? new Uint8Array(),
      }),
  }
}

function messageAttacks({ talk, laterTalk }: World): Attacks {
  const { epoch, messages } = talk
  const [first, second] = messages
  if (!first || !second) throw new Error('messages')
  const open = async (changed: readonly SealedMessage[]) => await openMessages(epoch, changed)
  return {
    'two messages reordered': async () => await open([second, first]),
    'two messages reordered and renumbered': async () =>
      await open([
        { ...second, index: 0 },
        { ...first, index: 1 },
      ]),
    'the first message dropped': async () => await open(messages.slice(1)),
    'a message dropped in the middle': async () => await open(messages.toSpliced(1, 1)),
    'a message dropped and the rest renumbered': async () =>
      await open(messages.toSpliced(1, 1).map((message, index) => ({ ...message, index }))),
    'the last messages withheld': async () =>
      await openMessages(epoch, messages.slice(0, 2), { atLeast: 4 }),
    'a message played twice': async () => await open([first, { ...first, index: 1 }]),
    'the author changed': async () => await open([{ ...first, author: 'asker' }]),
    'the index changed': async () => await open([{ ...first, index: 1 }]),
    'messages of another epoch': async () => await open(laterTalk.messages),
    'messages moved to another epoch': async () =>
      await openMessages({ ...epoch, number: 2 }, messages),
    'one message of another epoch in the middle': async () =>
      await open(messages.with(1, laterTalk.messages[1] ?? second)),
    'an older suite on a message': async () =>
      await open([{ ...first, sealed: withFirstByte(first.sealed, 0) }]),
    'a wrong head to go on from': async () => {
      const { head } = await openMessages(laterTalk.epoch, laterTalk.messages.slice(0, 2))
      await openMessages(epoch, messages.slice(2), { from: head })
    },
    'a message sealed on a fork of the conversation': async () => {
      const forked = await sealMessage(epoch, {
        author: 'asker',
        text: 'other',
        head: startOf(epoch),
      })
      await open([forked.message, second])
    },
    'an author leaves out an index': async () => {
      const head = { ...startOf(epoch), nextIndex: 3 }
      await open([(await sealMessage(epoch, { author: 'asker', text: 'x', head })).message])
    },
    'a message made by somebody without the key': async () => {
      const forged = { ...epoch, chatKey: new Uint8Array(32) }
      const { message } = await sealMessage(forged, {
        author: 'asker',
        text: 'x',
        head: startOf(epoch),
      })
      await open([message])
    },
  }
}

function shareAttacks({ roster, people, talk, shared, team, other }: World): Attacks {
  const lines = [{ author: 'asker' as const, index: 0, text: 'forged' }]
  const open = async (changed: Partial<typeof shared>) =>
    await openShared(team, { ...shared, ...changed }, roster)
  return {
    'a copy under another author': async () => await open({ by: 'asker' }),
    'a copy under another epoch': async () => await open({ epoch: 2 }),
    'a copy under another case': async () =>
      await open({ caseId: other.made.caseId, header: other.made.header }),
    'a copy that the server made up': async () => {
      const signer = people.eve.signing
      const [forged] = await shareUpward(
        { epoch: talk.epoch, lines, by: 'supporter', signer },
        roster,
      )
      await open({ shared: forged ?? shared.shared })
    },
    'the content of one copy under another’s certificate': async () => {
      const signer = people.ana.signing
      const [copy] = await shareUpward(
        { epoch: talk.epoch, lines, by: 'supporter', signer },
        roster,
      )
      await open({
        shared: { ...shared.shared, sealed: copy?.sealed ?? asSealed(new Uint8Array()) },
      })
    },
    'a holder of the copy’s key moves it to another epoch': async () => {
      const context = (epoch: number) => frame('shared-lines', shared.caseId, epoch, shared.by)
      const { sealed } = shared.shared
      const key = await openGrant(team, context(1), sealed.slice(0, GRANT_BYTES))
      const grant = await sealGrant(team.publicKey, { context: context(2), key })
      const plain = await openBox(await importSecret(key), context(1), sealed.slice(GRANT_BYTES))
      const box = await sealBox(await importSecret(key), context(2), plain)
      const moved = asSealed(joinBytes([grant.sealed, box]))
      await open({ epoch: 2, shared: { ...shared.shared, sealed: moved } })
    },
    'a supporter opens the copy': async () => await openShared(people.ana.kem, shared, roster),
  }
}
