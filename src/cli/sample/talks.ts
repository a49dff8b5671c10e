import type { Insertable } from 'kysely'
import { openEpoch } from '#sealing/epoch.ts'
import { sealMessage, startOf } from '#sealing/conversation.ts'
import type { CasesSchema } from '#storage/schema-cases.ts'
import type { CaseRows, PoolMember, SampleProgram } from './cases.ts'
import type { Said } from './stories.ts'

type Row<T extends keyof CasesSchema> = Insertable<CasesSchema[T]>
export type TalkRows = {
  readonly epoch: Row<'epoch'>
  readonly messages: readonly Row<'message'>[]
}

type Talk = {
  readonly program: SampleProgram
  readonly rows: CaseRows
  readonly supporter: PoolMember
  readonly lines: readonly Said[]
}

/** Opens the first epoch as the accepting supporter's browser does, and seals what the two said. */
export async function holdTalk({ program, rows, supporter, lines }: Talk): Promise<TalkRows> {
  const { made } = rows
  const [offer] = made.offers
  const accepted = rows.offers[0]
  if (offer === undefined || accepted === undefined) throw new Error('a talk needs an offer')
  const place = {
    caseId: made.caseId,
    header: made.header,
    slot: offer.slot,
    voucher: offer.voucher,
    epoch: 1,
  }
  const { epoch, opening } = await openEpoch(supporter.keys, place, program.roster)
  const where = { organization_id: program.organization, request_id: made.caseId, epoch: 1 }
  const messages: Row<'message'>[] = []
  let head = startOf(epoch)
  for (const [author, text] of lines) {
    const said = await sealMessage(epoch, { author, text, head })
    head = said.head
    messages.push({ ...where, position: said.message.index, author, sealed: said.message.sealed })
  }
  return {
    epoch: {
      ...where,
      offer_id: accepted.offer_id,
      supporter_id: supporter.supporter,
      certificate: opening.certificate,
      to_requester: opening.toRequester,
      to_supporter: opening.toSupporter,
    },
    messages,
  }
}
