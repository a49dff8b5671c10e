import type { Bytes } from '#domain/framing.ts'
import { CannotOpen } from '#sealing/cannot-open.ts'
import { RosterRefused, type RosterReason } from '#sealing/roster-refused.ts'

/** One check that runs the same in Node and in a browser: it throws, or it holds. */
export type Check = { readonly name: string; readonly run: () => Promise<void> }

export type CheckReport = {
  readonly passed: number
  readonly failures: readonly string[]
}

export async function runChecks(checks: readonly Check[]): Promise<CheckReport> {
  const failures: string[] = []
  for (const { name, run } of checks) {
    try {
      await run()
    } catch (error) {
      failures.push(`${name}: ${String(error)}`)
    }
  }
  return { passed: checks.length - failures.length, failures }
}

export function holds(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what)
}

export function same(found: unknown, expected: unknown) {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)]
  holds(one === other, `${one} is not ${other}`)
}

/** The attack must end in `CannotOpen`, whose text and cause say nothing; any other error is a leak or a bug. */
export async function failsClosed(attack: () => Promise<unknown>) {
  const error = await errorOf(attack)
  holds(error !== undefined, 'the malicious server won')
  holds(error instanceof CannotOpen, `another error: ${String(error)}`)
  holds(error.message === 'cannot open' && error.cause === undefined, 'the error tells too much')
}

export async function isRefused(reason: RosterReason, attack: () => Promise<unknown>) {
  const error = await errorOf(attack)
  holds(error !== undefined, 'the malicious server won')
  holds(error instanceof RosterRefused, `another error: ${String(error)}`)
  same(error.reason, reason)
}

async function errorOf(attack: () => Promise<unknown>): Promise<Error | undefined> {
  try {
    await attack()
  } catch (error) {
    return error instanceof Error ? error : new Error('thrown, but no error')
  }
  return undefined
}

/** The same bytes under another version and suite. */
export function withFirstByte(bytes: Bytes, first: number): Bytes {
  const changed = new Uint8Array(bytes)
  changed[0] = first
  return changed
}
