import { showProgram } from '#contract/programs.ts'
import type { Bytes } from '#domain/framing.ts'
import type { Answers } from '#web/case/answers.ts'
import type { Roster } from '#sealing/roster.ts'
import { listOf, type ShownProgram } from '#web/case/lists.ts'
import {
  callSubmit,
  findPeers,
  makeReceipt,
  sealSubmission,
  type Submission,
} from '#web/case/sealing.ts'
import { toIntake } from '#web/case/wishes.ts'
import { call } from '#web/kit/call.ts'
import { today } from '#web/kit/today.ts'
import type { Language } from '#web/kit/words.ts'
import { whyOf, type Desk } from '../app-desk.ts'
import type { PlaceProgram } from '../session-state.ts'
import { toSealed } from './draft.ts'

export type Stage = 'looking' | 'sealing' | 'sending'

/** A case as it was sealed: sent again, it is the very same. */
export type Made = {
  readonly submission: Submission
  readonly entropy: Bytes
  readonly peers: number
  readonly choice: Answers['choice']
  readonly weekdays: number
  /** Wants to write on line, which takes the hand-over. */
  readonly writes: boolean
}

/** The bytes themselves: whatever still points at them finds nothing. */
export function forgetReceipt({ entropy }: Pick<Made, 'entropy'>): void {
  entropy.fill(0)
}

export type Taken =
  | { readonly kind: 'taken'; readonly made: Made }
  /** Perhaps it arrived: only these bytes may be sent again. */
  | { readonly kind: 'unsure'; readonly made: Made }
  | { readonly kind: 'failed'; readonly why: 'roster-wrong' | 'offline' | 'refused' }

export type Taking = {
  readonly program: PlaceProgram
  readonly answers: Answers
  readonly language: Language
  readonly onStage: (stage: Stage) => void
}

const failed = (why: 'roster-wrong' | 'offline' | 'refused'): Taken => ({ kind: 'failed', why })

/**
 * What the ask page does, in the coordinator's browser: the pool comes, the ranking is made here, the case is sealed
 * and filed as anybody files one. Nothing tells it from others.
 */
export async function takeDown(desk: Desk, taking: Taking): Promise<Taken> {
  taking.onStage('looking')
  const view = await desk.roster(taking.program.program, 'again')
  if (view.kind === 'not-to-be-trusted') return failed('roster-wrong')
  if (view.kind !== 'verified') return failed(view.kind === 'unread' ? 'offline' : 'refused')
  const shown = await call(showProgram, { program: taking.program.slug })
  if (shown.kind !== 'done') return failed(shown.kind)
  const made = await make(taking, shown.output, view.roster)
  return made === undefined ? failed('offline') : await sendMade(made, taking.onStage)
}

/** `undefined` where the pool could not be had. */
async function make(
  { answers, language, onStage }: Taking,
  program: ShownProgram,
  roster: Roster,
): Promise<Made | undefined> {
  const spoken = { roles: listOf(program, 'role'), language, today: today() }
  const intake = toIntake(toSealed(answers), spoken)
  const { choice, wish } = intake
  const search = { program, roster, wish, without: answers.outside?.organization }
  const peers = choice === 'direct' ? await findPeers(search) : []
  if (peers === undefined) return undefined
  onStage('sealing')
  const receipt = await makeReceipt()
  const sealing = { program: program.program, entry: undefined, intake, roster, peers, receipt }
  return {
    submission: await sealSubmission(sealing),
    entropy: receipt.entropy,
    peers: peers.length,
    choice,
    weekdays: program.policy.promise.weekdays,
    writes: answers.channels.includes('text'),
  }
}

const retryable: ReadonlySet<string> = new Set([
  'offline',
  'unavailable',
  'too-many-requests',
  'server-error',
])

export async function sendMade(made: Made, onStage: Taking['onStage']): Promise<Taken> {
  onStage('sending')
  const sent = await callSubmit(made.submission)
  if (sent.kind === 'done') return { kind: 'taken', made }
  return retryable.has(whyOf(sent)) ? { kind: 'unsure', made } : failed('refused')
}
