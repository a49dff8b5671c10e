import type { InputOf } from '#contract/endpoint.ts'
import { submitRequest } from '#contract/requests.ts'
import type { Bytes } from '#domain/framing.ts'
import { makeCase } from '#sealing/case.ts'
import { sign } from '#sealing/keys.ts'
import { receiptKeys } from '#sealing/receipt.ts'
import type { Roster } from '#sealing/roster.ts'
import { randomBytes } from '#sealing/primitives.ts'
import { wordsToWrite } from '#sealing/words-to-write.ts'
import { call } from '#web/kit/call.ts'
import type { IntakeText } from '#web/kit/case-texts.ts'
import { toShortlist, toSlots, type Peer } from './matching.ts'

/** Loaded after the first question was answered: none of it is needed before. */
export { findPeers, verifyProgram } from './matching.ts'

export type Receipt = { readonly entropy: Bytes; readonly words: readonly string[] }

const ENTROPY_BYTES = 16

export async function makeReceipt(): Promise<Receipt> {
  const entropy = randomBytes(ENTROPY_BYTES)
  return { entropy, words: await wordsToWrite(entropy) }
}

export type ToSubmit = {
  readonly program: string
  readonly entry: string | undefined
  readonly intake: IntakeText
  readonly roster: Roster
  readonly peers: readonly Peer[]
  readonly receipt: Receipt
}
export type Submission = InputOf<typeof submitRequest>

/** The whole case, locked. Sending it twice is sending it once. */
export async function sealSubmission(making: ToSubmit): Promise<Submission> {
  const { intake, roster } = making
  const receipt = await receiptKeys(making.receipt.entropy)
  const shortlist = toShortlist(making.peers, intake.wish, intake.introduction)
  const made = await makeCase({ receipt, roster, intake, shortlist })
  return {
    program: making.program,
    entry: making.entry ?? null,
    choice: intake.choice,
    header: made.header,
    state: made.state,
    intake: made.intake,
    askerGrant: made.grants.requester.sealed,
    teamGrant: made.grants.team.sealed,
    teamEpoch: roster.teamEpoch,
    slots: toSlots(made.offers),
    proof: await sign(receipt.access.privateKey, made.header),
  }
}

export const callSubmit = async (submission: Submission) => await call(submitRequest, submission)
