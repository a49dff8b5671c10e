import type { InputOf } from '#contract/endpoint.ts'
import { importSupporters, MOST_ROWS } from '#contract/supporters-import.ts'
import type { Channel } from '#domain/codes.ts'
import type { OrganizationId } from '#domain/ids.ts'
import { familyOf, type PickList } from '#domain/pick-list.ts'
import { whyOf, type Desk } from '../app-desk.ts'
import { newWritten } from '../supporters/written.ts'
import type { Explained } from './roster-rows.ts'

type Sent = InputOf<typeof importSupporters>
type Row = Sent['rows'][number]
export type Became = { readonly row: number; readonly outcome: string; readonly why: string | null }
export type Taken = { readonly rows: readonly Became[]; readonly why?: string }

export type Sending = Pick<Sent, 'program' | 'invite'> & {
  readonly zone: string
  readonly roles: PickList | undefined
  /** Where those who are new work. */
  readonly affiliations: readonly OrganizationId[]
  readonly explained: readonly Explained[]
  readonly told: (done: number) => void
}

/** Several calls for a long list. Where one does not arrive, what came before it is taken and the rest is not. */
export async function sendRows(desk: Desk, sending: Sending): Promise<Taken> {
  const rows = sending.explained.flatMap((each) => toRow(each, sending) ?? [])
  const became: Became[] = []
  for (let at = 0; at < rows.length; at += MOST_ROWS) {
    const { program, invite } = sending
    const batch = rows.slice(at, at + MOST_ROWS)
    const called = await desk.call(importSupporters, { program, invite, rows: batch })
    if (called.kind !== 'done') return { rows: became, why: whyOf(called) }
    became.push(...called.output.rows)
    sending.told(became.length)
  }
  return { rows: became }
}

function toRow(explained: Explained, { zone, roles, affiliations }: Sending): Row | undefined {
  const { row } = explained
  if (explained.kind === 'changes') {
    const { cells, supporter } = explained
    return { kind: 'change', row, supporter: supporter.supporter, ...toLists(cells) }
  }
  if (explained.kind !== 'new') return undefined
  const usual = newWritten(zone)
  const { name, credentials = '', unit = null, capacity = usual.capacity, ...own } = explained.cells
  const family = roles === undefined ? usual.profile.family : familyOf(roles, own.role)
  return {
    kind: 'add',
    row,
    ...usual,
    affiliations: [...affiliations],
    name,
    email: explained.email,
    capacity,
    credentials,
    unit,
    profile: { ...usual.profile, ...toLists(own), family },
  }
}

type Lists = { readonly languages?: readonly string[]; readonly channels?: readonly Channel[] }

/** The contract's lists can be written to; ours cannot. */
const toLists = <C extends Lists>({ languages, channels, ...cells }: C) => ({
  ...cells,
  ...(languages === undefined ? {} : { languages: [...languages] }),
  ...(channels === undefined ? {} : { channels: [...channels] }),
})
