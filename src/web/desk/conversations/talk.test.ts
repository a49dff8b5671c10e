import { expect, test } from 'vitest'
import { parseOfferId, parseProgramId, parseRequestId } from '#domain/ids.ts'
import { commitmentOf } from '#sealing/box.ts'
import { openMessages, sealMessage, startOf, type SealedMessage } from '#sealing/conversation.ts'
import { randomBytes } from '#sealing/primitives.ts'
import type { Called } from '#web/kit/call.ts'
import type { Desk } from '../app-desk.ts'
import { makeTalking } from './talk.ts'
import type { OpenTalk } from './talk-state.ts'

const chatKey = randomBytes(32)
const epoch = {
  caseId: parseRequestId('a'.repeat(64)),
  number: 1,
  chatKey,
  commitment: await commitmentOf(chatKey),
}
const offer = parseOfferId('11111111-1111-4111-8111-111111111111')

type Net = 'up' | 'down' | 'answer-lost'
type Row = SealedMessage & { readonly position: number }

/** What the server does with positions, in memory; `net` says what becomes of the next calls. */
function aServer() {
  const rows: Row[] = []
  const server = { rows, net: 'up' as Net }
  const say = (input: { position: number; sealed: Row['sealed'] }, author: Row['author']) => {
    if (input.position !== rows.length) return false
    rows.push({ author, index: input.position, position: input.position, sealed: input.sealed })
    return true
  }
  const call = async (
    endpoint: { readonly path: string },
    input: { from: number; position: number; sealed: Row['sealed'] },
  ): Promise<Called<unknown>> => {
    if (server.net === 'down') return { kind: 'offline' }
    if (endpoint.path.endsWith('/say')) {
      const taken = say(input, 'supporter')
      if (server.net === 'answer-lost') return { kind: 'offline' }
      return taken
        ? { kind: 'done', output: {} }
        : { kind: 'refused', code: 'out-of-order', fields: [] }
    }
    const messages = rows.slice(input.from)
    return { kind: 'done', output: { ended: false, messages, sharedUpward: 0 } }
  }
  const theySay = async (text: string) => {
    const { head } = await openMessages(epoch, rows)
    const { message } = await sealMessage(epoch, { author: 'asker', text, head })
    say({ position: message.index, sealed: message.sealed }, 'asker')
  }
  const desk = { call } as unknown as Desk
  return { server, desk, theySay }
}

function talkingTo(desk: Desk) {
  const talking = makeTalking(desk, offer)
  talking.state.value = {
    kind: 'open',
    program: parseProgramId('22222222-2222-4222-8222-222222222222'),
    epoch,
    lines: [],
    head: startOf(epoch),
    sharedUpward: 0,
  } as unknown as OpenTalk
  const texts = () => {
    const state = talking.state.value
    return state.kind === 'open' ? state.lines.map(({ text }) => text) : state.kind
  }
  return { talking, texts }
}

test('what both say stands in one order', async () => {
  const { desk, theySay, server } = aServer()
  const { talking, texts } = talkingTo(desk)
  await talking.say('Hello')
  await theySay('Good evening')
  await talking.readOn()
  await talking.say('How are you?')
  expect(texts()).toEqual(['Hello', 'Good evening', 'How are you?'])
  const { lines } = await openMessages(epoch, server.rows)
  expect(lines.map(({ text }) => text)).toEqual(texts())
})

test('a lost race is sealed again behind what came first', async () => {
  const { desk, theySay } = aServer()
  const { talking, texts } = talkingTo(desk)
  await theySay('I was first')
  await talking.say('I was second')
  expect(texts()).toEqual(['I was first', 'I was second'])
  expect(talking.unsent.value).toBeUndefined()
})

test('without a connection the words are kept, and go out with the next reading', async () => {
  const { desk, server } = aServer()
  const { talking, texts } = talkingTo(desk)
  server.net = 'down'
  await talking.say('Kept')
  expect(talking.unsent.value).toMatchObject({ text: 'Kept', state: 'waiting' })
  expect(talking.isOffline.value).toBe(true)
  server.net = 'up'
  await talking.readOn()
  expect(texts()).toEqual(['Kept'])
  expect(talking.unsent.value).toBeUndefined()
})

test('words that arrived although the answer was lost are not said twice', async () => {
  const { desk, server } = aServer()
  const { talking, texts } = talkingTo(desk)
  server.net = 'answer-lost'
  await talking.say('Once')
  server.net = 'up'
  await talking.sayAgain()
  await talking.readOn()
  expect(texts()).toEqual(['Once'])
  expect(server.rows).toHaveLength(1)
})

test('the same words may be said twice on purpose', async () => {
  const { desk } = aServer()
  const { talking, texts } = talkingTo(desk)
  await talking.say('Yes')
  await talking.say('Yes')
  expect(texts()).toEqual(['Yes', 'Yes'])
})

test('a message that was changed on the way shows nothing of the talk', async () => {
  const { desk, theySay, server } = aServer()
  const { talking, texts } = talkingTo(desk)
  await theySay('Genuine')
  server.rows[0]?.sealed.set([1], 40)
  await talking.readOn()
  expect(texts()).toBe('wrong')
})

test('what is too long is given back', async () => {
  const { desk, server } = aServer()
  const { talking } = talkingTo(desk)
  await talking.say('x'.repeat(17_000))
  expect(talking.unsent.value?.state).toBe('too-long')
  expect(server.rows).toHaveLength(0)
  expect(talking.discard()).toHaveLength(17_000)
})
