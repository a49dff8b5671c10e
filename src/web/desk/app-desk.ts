import { createContext } from 'preact'
import { useContext, useEffect, useRef, useState } from 'preact/hooks'
import type { Endpoint } from '#contract/endpoint.ts'
import { may, type Permission } from '#domain/permission.ts'
import type { ProgramId } from '#domain/ids.ts'
import type { KemPair, StaffKeys } from '#sealing/keys.ts'
import type { Called } from '#web/kit/call.ts'
import { findTeamKey, readRoster, type RosterView } from './keys-roster.ts'
import { callAs, changes, untilSignedIn, type Topic } from './session-call.ts'
import { standing } from './session.ts'
import type { Me, Place, PlaceProgram } from './session-state.ts'

/** What every page of the desk works with. Pages get it by `useDesk()`. */
export type Desk = {
  readonly me: Me
  /** The organization (or network) one acts in, and its program on the screen. */
  readonly place: Place
  readonly program: PlaceProgram | undefined
  /** Acts in another organization from now on. */
  readonly act: (organization: string, program: string) => void
  readonly may: (permission: Permission) => boolean
  /** Signed as the session. Asks to unlock or to sign in again where needed, and repeats. */
  readonly call: <I, O>(endpoint: Endpoint<I, O>, input: I) => Promise<Called<O>>
  /** The opened keys; waits for the unlocking while they are locked. */
  readonly keys: () => Promise<StaffKeys>
  /** Read, verified and remembered; `again` after a change. */
  readonly roster: (program: ProgramId, again?: 'again') => Promise<RosterView>
  readonly teamKey: (program: ProgramId) => Promise<KemPair | undefined>
}

const context = createContext<Desk | undefined>(undefined)
export const DeskProvider = context.Provider

export function useDesk(): Desk {
  const desk = useContext(context)
  if (desk === undefined) throw new TypeError('outside of the desk')
  return desk
}

type Acting = Pick<Desk, 'place' | 'program' | 'act'>

export function makeDesk(me: Me, { place, program, act }: Acting): Desk {
  const call: Desk['call'] = async (endpoint, input) =>
    await callAs(place.organization, endpoint, input)
  const roster: Desk['roster'] = async (id, again) => await readRoster(call, id, again ?? 'once')
  return {
    me,
    place,
    program,
    act,
    may: (permission) => may(place.roles, permission),
    call,
    keys: openKeys,
    roster,
    teamKey: async (id) => {
      const view = await roster(id)
      return view.kind === 'verified' ? await findTeamKey(await openKeys(), view) : undefined
    },
  }
}

async function openKeys(): Promise<StaffKeys> {
  for (;;) {
    const now = standing.peek()
    if (now.kind === 'unlocked') return now.keys
    await untilSignedIn()
  }
}

export type Read<O> =
  | { readonly kind: 'reading' }
  | { readonly kind: 'ready'; readonly output: O; readonly again: () => void }
  | { readonly kind: 'failed'; readonly why: string; readonly again: () => void }

/**
 * Reads when the page opens, when the input changes, and at each change of the topic. While it reads again, what was
 * there stays.
 */
export function useRead<I, O>(endpoint: Endpoint<I, O>, input: I, topic?: Topic): Read<O> {
  const desk = useDesk()
  const [read, setRead] = useState<Read<O>>({ kind: 'reading' })
  const [turn, setTurn] = useState(0)
  const latest = useRef(0)
  const heard = topic === undefined ? 0 : changes[topic].value
  const asked = JSON.stringify(input)
  useEffect(() => {
    latest.current += 1
    const mine = latest.current
    const again = () => setTurn((before) => before + 1)
    const start = async () => {
      const called = await desk.call(endpoint, input)
      if (mine === latest.current) setRead((before) => nextRead(before, called, again))
    }
    void start()
    return () => {
      latest.current += 1
    }
  }, [endpoint, asked, heard, turn, desk])
  return read
}

function nextRead<O>(before: Read<O>, called: Called<O>, again: () => void): Read<O> {
  if (called.kind === 'done') return { kind: 'ready', output: called.output, again }
  if (called.kind === 'offline' && before.kind === 'ready') return before
  return { kind: 'failed', why: whyOf(called), again }
}

/** The name of what went wrong, for `Failure`. */
export function whyOf(called: { readonly kind: string; readonly code?: string }): string {
  return called.kind === 'refused' ? (called.code ?? 'other') : called.kind
}
