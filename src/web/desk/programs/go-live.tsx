import { useEffect, useState } from 'preact/hooks'
import { listStaff } from '#contract/accounts.ts'
import { goLive } from '#contract/programs.ts'
import { listSupporters } from '#contract/supporters.ts'
import { SMALLEST_TEAM } from '#domain/roster.ts'
import { Button } from '#web/kit/button.tsx'
import { Tag } from '#web/kit/tag.tsx'
import { programWords } from '#web/messages/desk-program.ts'
import { useDesk, whyOf, type Desk } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { Refused } from '../board/refused.tsx'
import type { RosterView } from '../keys-roster.ts'
import type { OwnProgram } from './own-program.tsx'

type Check = 'done' | 'missing' | 'unknown'
type Checks = Readonly<Record<'holders' | 'methods' | 'supporters', Check>>

const toCheck = (fits: boolean): Check => (fits ? 'done' : 'missing')

const unknown: Checks = { holders: 'unknown', methods: 'unknown', supporters: 'unknown' }

/** What this browser can see of it; whoever may not read the roster leaves it to the server. */
async function look(desk: Desk, own: OwnProgram): Promise<Checks> {
  if (!desk.may('roster.read') || !desk.may('supporter.read')) return unknown
  const [view, staff, pool] = await Promise.all([
    desk.roster(own.program, 'again'),
    desk.call(listStaff, {}),
    desk.call(listSupporters, { program: own.program }),
  ])
  if (staff.kind !== 'done' || pool.kind !== 'done') return unknown
  const keys = coordinatorKeys(view)
  if (keys === undefined) return unknown
  const holders = staff.output.staff.filter(({ kemPublic }) => keys.has(kemPublic?.toHex() ?? ''))
  const isHelped = pool.output.supporters.some(({ state }) => state === 'active')
  return {
    holders: toCheck(holders.length >= SMALLEST_TEAM),
    methods: toCheck(holders.length > 0 && holders.every(({ ready }) => ready)),
    supporters: toCheck(isHelped),
  }
}

function coordinatorKeys(view: RosterView): ReadonlySet<string> | undefined {
  if (view.kind === 'empty') return new Set()
  if (view.kind !== 'verified') return undefined
  return new Set([...view.roster.coordinators.values()].map(({ kem }) => kem.toHex()))
}

type Props = { readonly own: OwnProgram; readonly again: () => void }

/** The list before opening, each line with what to do about it. */
export function GoLive({ own, again }: Props) {
  const words = useWords(programWords)
  const desk = useDesk()
  const [checks, setChecks] = useState<Checks | undefined>(undefined)
  const [state, setState] = useState<{ busy: boolean; why?: string }>({ busy: false })
  useEffect(() => {
    const read = async () => setChecks(await look(desk, own))
    void read()
  }, [desk, own])
  const open = async () => {
    setState({ busy: true })
    const called = await desk.call(goLive, { program: own.program })
    if (called.kind === 'done') again()
    setState(called.kind === 'done' ? { busy: false } : { busy: false, why: whyOf(called) })
  }
  const isMissing = checks !== undefined && Object.values(checks).includes('missing')
  const isUnknown = checks !== undefined && Object.values(checks).includes('unknown')
  return (
    <section class="sheet stack close" aria-labelledby="checklist">
      <h2 id="checklist">{words.checklist}</h2>
      {checks !== undefined && <Checklist checks={checks} />}
      {isUnknown && <p class="soft">{words.notChecked}</p>}
      {state.why !== undefined && <Refused why={state.why} />}
      <div>
        <Button kind={isMissing ? 'quiet' : 'main'} busy={state.busy} onPress={() => void open()}>
          {state.busy ? words.opening : words.goLive}
        </Button>
      </div>
    </section>
  )
}

function Checklist({ checks }: { readonly checks: Checks }) {
  const { checks: texts, done, missing } = useWords(programWords)
  const rows = [
    ['holders', texts.holders, texts.holdersHow, '/desk/keys', texts.toKeys],
    ['methods', texts.methods, texts.methodsHow, '/desk/security', texts.toSecurity],
    ['supporters', texts.supporters, texts.supportersHow, '/desk/supporters', texts.toSupporters],
  ] as const
  return (
    <ul class="checklist">
      {rows.map(([name, title, how, href, link]) => (
        <li key={name}>
          <span>
            <b>{title}</b>
            {checks[name] !== 'done' && (
              <span class="soft how">
                {how} <a href={href}>{link}</a>
              </span>
            )}
          </span>
          {checks[name] !== 'unknown' && (
            <Tag tone={checks[name] === 'done' ? 'pine' : 'lamp'}>
              {checks[name] === 'done' ? done : missing}
            </Tag>
          )}
        </li>
      ))}
    </ul>
  )
}
