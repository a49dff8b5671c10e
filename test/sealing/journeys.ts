import { parseCaseHeader } from '#domain/case-header.ts'
import { caseIdOf, openFacets, openIntroduction, supporterOf } from '#sealing/offer.ts'
import { extendShortlist, openIntake, replaceIntake } from '#sealing/case.ts'
import { openState } from '#sealing/case-state.ts'
import { openMessages, sealMessage, startOf } from '#sealing/conversation.ts'
import { rejoinEpoch } from '#sealing/epoch.ts'
import { keyId } from '#sealing/keys.ts'
import { sameBytes } from '#sealing/primitives.ts'
import { receiptKeys } from '#sealing/receipt.ts'
import { openShared, shareUpward } from '#sealing/share.ts'
import { checkWords, wordsFromEntropy } from '#sealing/words.ts'
import { keyJourneys, teamJourneys } from './journeys-of-staff.ts'
import { holds, same, type Check } from './check.ts'
import { INTAKE, placeOf, type World } from './world.ts'

export function journeys(world: World): readonly Check[] {
  return [
    ...caseJourneys(world),
    ...talkJourneys(world),
    ...teamJourneys(world),
    ...keyJourneys(world),
  ]
}

function caseJourneys({ request, roster, team, people }: World): readonly Check[] {
  const { made, sealed, receipt } = request
  return [
    {
      name: 'the team opens the intake',
      run: async () => same(await openIntake(team, sealed), INTAKE),
    },
    {
      name: 'the requester comes back with twelve words alone',
      run: async () => {
        const typed = checkWords(wordsFromEntropy(request.entropy).join(' '))
        holds(typed.kind === 'ok', 'the words are right')
        const again = await receiptKeys(typed.entropy)
        same(again.accessId, made.accessId)
        same(await openIntake(again.kem, sealed), INTAKE)
        same(await openState(again, made.caseId, made.state), {
          root: roster.root,
          head: roster.head,
        })
      },
    },
    {
      name: 'the header tells the server who may call, and is the id',
      run: async () => {
        holds(sameBytes(parseCaseHeader(made.header).accessPublic, made.accessPublic), 'access key')
        same(await caseIdOf(made.header), made.caseId)
        same(await keyId(made.accessPublic), made.accessId)
      },
    },
    {
      name: 'each supporter opens their own facets and introduction',
      run: async () => {
        for (const [slot, { kem }] of [people.ana, people.ben].entries()) {
          const offer = placeOf(request, slot)
          same(await openFacets(kem, offer, roster), { role: 'nurse', place: slot })
          same(await openIntroduction(kem, offer, roster), { alias: 'Robin', place: slot })
          holds(sameBytes(await supporterOf(offer), kem.publicKey), 'supporter')
        }
      },
    },
    {
      name: 'a coordinator and the requester extend the shortlist',
      run: async () => {
        const entry = { publicKey: people.ben.kem.publicKey, facets: 'f', introduction: 'i' }
        for (const signer of [people.carl.signing, receipt.access]) {
          const { caseId, header } = made
          const vouching = { caseId, header, signer, roster, firstSlot: 7 }
          const [offer] = await extendShortlist(vouching, [entry])
          holds(offer !== undefined && offer.slot === 7, 'slot')
          same(await openFacets(people.ben.kem, { ...offer, caseId, header }, roster), 'f')
        }
      },
    },
    {
      name: 'a changed intake keeps its grants',
      run: async () => {
        const intake = await replaceIntake(receipt.kem, sealed, { reach: 'phone' })
        same(await openIntake(team, { ...sealed, intake }), { reach: 'phone' })
      },
    },
    {
      name: 'every sealed part has one of few sizes',
      run: async () => {
        const sizes = [
          made.state,
          made.intake,
          ...made.offers.flatMap((offer) => [offer.facets, offer.introduction]),
        ]
        same(new Set(sizes.map((part) => part.length)).size, 2)
      },
    },
  ]
}

function talkJourneys({ request, roster, team, people, talk, shared }: World): readonly Check[] {
  return [
    {
      name: 'both sides read the conversation',
      run: async () => {
        const supporter = await rejoinEpoch(people.ana, talk.place)
        const { lines } = await openMessages(supporter, talk.messages, { atLeast: 4 })
        same(
          lines.map(({ text }) => text),
          ['hello', 'thank you', 'how are you', 'tired'],
        )
      },
    },
    {
      name: 'reading goes on from a known head',
      run: async () => {
        const first = await openMessages(talk.epoch, talk.messages.slice(0, 2))
        const rest = await openMessages(talk.epoch, talk.messages.slice(2), { from: first.head })
        same(
          rest.lines.map(({ index }) => index),
          [2, 3],
        )
        holds(sameBytes(rest.head.previous, talk.head.previous), 'head')
      },
    },
    {
      name: 'padding hides the length of a message',
      run: async () => {
        const head = startOf(talk.epoch)
        const texts = ['no', 'x'.repeat(1000)]
        const sealed = await Promise.all(
          texts.map(async (text) => await sealMessage(talk.epoch, { author: 'asker', text, head })),
        )
        same(
          sealed.map(({ message }) => message.sealed.length),
          [1057, 1057],
        )
      },
    },
    {
      name: 'either side shares upward, and the team reads it',
      run: async () => {
        same((await openShared(team, shared, roster)).length, 4)
        const lines = [{ author: 'asker' as const, index: 1, text: 'é'.repeat(8000) }]
        const signer = request.receipt.access
        const copies = await shareUpward({ epoch: talk.epoch, lines, by: 'asker', signer }, roster)
        same(copies.length, 1)
        const [copy] = copies
        holds(copy !== undefined, 'a copy')
        same(await openShared(team, { ...shared, by: 'asker', shared: copy }, roster), lines)
      },
    },
    {
      name: 'a long conversation is shared in several copies',
      run: async () => {
        const lines = Array.from({ length: 20 }, (_, index) => ({
          author: 'supporter' as const,
          index,
          text: 'y'.repeat(9000),
        }))
        const signer = people.ana.signing
        const copies = await shareUpward(
          { epoch: talk.epoch, lines, by: 'supporter', signer },
          roster,
        )
        const opened = await Promise.all(
          copies.map(async (copy) => await openShared(team, { ...shared, shared: copy }, roster)),
        )
        same([copies.length, opened.flat().length], [3, 20])
      },
    },
  ]
}
