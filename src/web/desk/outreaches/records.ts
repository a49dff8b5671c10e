import * as v from 'valibot'
import {
  correctOutreach,
  outreachRecord,
  recordOutreach,
  type showOutreachForm,
} from '#contract/outreaches.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { DURATION_BANDS, ENCOUNTER_KINDS, HEADCOUNT_BANDS } from '#domain/codes.ts'
import type { ProgramId } from '#domain/ids.ts'
import { CORRECTION_DAYS, correctableUntil, type Outreach } from '#domain/outreach.ts'
import { builtInPickLists, type PickList, type PickLists } from '#domain/pick-list.ts'
import { randomBytes } from '#sealing/primitives.ts'
import { toBase64, type Called } from '#web/kit/call.ts'
import type { Desk } from '../app-desk.ts'
import { fromBase64 } from '../keys-passkey.ts'
import { forget, keep, listKept, type KeptRecord } from '../session-store.ts'

export type Form = OutputOf<typeof showOutreachForm>
export type Lists = PickLists
export type WireRecord = v.InferOutput<typeof outreachRecord>

/** The program's lists by kind; one that the program never touched is the built-in one. */
export function toLists({ pickLists }: Pick<Form, 'pickLists'>): Lists {
  return pickLists.reduce<Lists>(
    (lists, list) => ({ ...lists, [list.kind]: toList(list) }),
    builtInPickLists(),
  )
}

function toList({ kind, version, items }: Form['pickLists'][number]): PickList {
  return {
    kind,
    version,
    items: items.map(({ code, label, group, retired }) => ({
      code,
      retired,
      ...(label === undefined ? {} : { label }),
      ...(group === undefined ? {} : { group }),
    })),
  }
}

export function toWire(outreach: Outreach): WireRecord {
  const { week, department, role, duration, headcount, comment, ...rest } = outreach
  return {
    ...rest,
    week: week.toString(),
    department: department ?? null,
    role: role ?? null,
    duration: duration ?? null,
    headcount: headcount ?? null,
    comment: comment ?? null,
    issues: [...outreach.issues],
    resources: [...outreach.resources],
  }
}

/** `undefined` for what this version of the form cannot show. */
export function toOutreach(kept: unknown): Outreach | undefined {
  const parsed = v.safeParse(outreachRecord, kept)
  if (!parsed.success) return undefined
  const { week, kind, duration, headcount, department, role, comment, ...rest } = parsed.output
  const known = ENCOUNTER_KINDS.find((each) => each === kind)
  if (known === undefined) return undefined
  return {
    ...rest,
    week: Temporal.PlainDate.from(week),
    kind: known,
    activation: rest.activation ?? 'informal_in_moment',
    department: department ?? undefined,
    role: role ?? undefined,
    duration: DURATION_BANDS.find((each) => each === duration),
    headcount: HEADCOUNT_BANDS.find((each) => each === headcount),
    comment: comment ?? undefined,
  }
}

export const newToken = (): string => toBase64(randomBytes(32))

export type Recording = {
  readonly program: ProgramId
  /** Base64url; made with the form, so that sending twice records once. */
  readonly token: string
  readonly outreach: Outreach
}

export async function record(desk: Desk, recording: Recording): Promise<Called<unknown>> {
  const { program, token, outreach } = recording
  const wire = toWire(outreach)
  const said = await desk.call(recordOutreach, { program, token: fromBase64(token), record: wire })
  if (said.kind === 'done') await keepRecord(recording, Temporal.Now.plainDateISO().toString())
  return said
}

async function keepRecord(
  { program, token, outreach }: Recording,
  loggedOn: string,
): Promise<void> {
  await keep('records', { id: token, program, loggedOn, record: toWire(outreach) })
}

export async function correct(desk: Desk, recording: Recording): Promise<Called<unknown>> {
  const { program, token, outreach } = recording
  const said = await desk.call(correctOutreach, {
    program,
    token: fromBase64(token),
    record: toWire(outreach),
  })
  const before = (await listKept('records')).find((each) => each.id === token)
  if (said.kind === 'done' && before !== undefined) await keepRecord(recording, before.loggedOn)
  return said
}

export async function remove(
  desk: Desk,
  { program, token }: Pick<Recording, 'program' | 'token'>,
): Promise<Called<unknown>> {
  const said = await desk.call(correctOutreach, { program, token: fromBase64(token), record: null })
  if (said.kind === 'done') await forget('records', token)
  return said
}

/** Newest first. What is too old to correct is forgotten here too. */
export async function listRecent(program: ProgramId): Promise<readonly KeptRecord[]> {
  const today = Temporal.Now.plainDateISO()
  const kept = await listKept('records')
  const isOver = ({ loggedOn }: KeptRecord) =>
    Temporal.PlainDate.compare(correctableUntil(Temporal.PlainDate.from(loggedOn)), today) < 0
  for (const old of kept.filter(isOver)) await forget('records', old.id)
  return kept
    .filter((each) => each.program === program && !isOver(each))
    .toSorted((one, other) => other.loggedOn.localeCompare(one.loggedOn))
    .slice(0, CORRECTION_DAYS * 4)
}
