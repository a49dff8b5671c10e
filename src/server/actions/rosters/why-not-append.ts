import type { AccountId } from '#domain/ids.ts'
import type { Addition } from './addition.ts'
import type { Named } from './load-team.ts'
import type { ReadEntry } from './read-entry.ts'
import { epochOf, fits, standingAfter, type Standing } from './standing.ts'

/** A coordinator of the organization, by what the server itself knows. */
export type Coordinator = {
  readonly account: AccountId
  /** In hexadecimal; `undefined` without keys. */
  readonly signing: string | undefined
  /** Has a copy of the team key in use. */
  readonly holds: boolean
}

export type WhyNotAppended =
  | 'malformed-entry'
  | 'not-a-coordinator'
  | 'needs-two-coordinators'
  | 'other-keys'
  | 'unknown-holder'
  | 'missing-holder'

export type Checking = {
  readonly standing: Standing
  readonly read: ReadEntry
  readonly addition: Addition
  readonly team: readonly Coordinator[]
  readonly named: Named | undefined
}

/** What no browser would accept in the chain, the server keeps out of it: one such entry would stop everybody. */
export function whyNotAppend(checking: Checking): WhyNotAppended | undefined {
  const { standing, read } = checking
  if (!fits(standing, read)) return 'malformed-entry'
  return whyNotSigned(checking) ?? whyNotNamed(checking) ?? whyNotKeys(checking)
}

function whyNotSigned(checking: Checking): WhyNotAppended | undefined {
  const { standing, read } = checking
  const signers = new Set(read.signers.map((signer) => signer.toHex()))
  if (!maySign(checking, signers)) return 'not-a-coordinator'
  const takesTwo = read.kind === 'coordinator-added' && standing.coordinators.size > 1
  return takesTwo && signers.size < 2 ? 'needs-two-coordinators' : undefined
}

function maySign({ standing, read, team }: Checking, signers: ReadonlySet<string>): boolean {
  const member = read.signing.toHex()
  if (read.kind === 'genesis') return signers.size === 1 && signers.has(member)
  // Signed by somebody who stays: whoever makes the next team key knows it.
  if (read.kind === 'coordinator-removed' && signers.has(member)) return false
  const holders = new Set(team.filter(({ holds }) => holds).map(({ signing }) => signing))
  return [...signers].every((each) => standing.coordinators.has(each) && holders.has(each))
}

/** Keys that nobody has any more may leave with whoever had them before enrolling again. */
function whyNotNamed({ standing, read, named }: Checking): WhyNotAppended | undefined {
  if (named === undefined) return undefined
  const { own, others } = named
  const key = read.signing.toHex()
  const members = read.kind === 'supporter-removed' ? standing.supporters : standing.coordinators
  const isOther = own !== undefined && members.has(own) && own !== key
  return isOther || others.has(key) ? 'other-keys' : undefined
}

function whyNotKeys({ standing, read, addition, team }: Checking): WhyNotAppended | undefined {
  const after = standingAfter(standing, read)
  const epoch = epochOf(after)
  const { teamKeys, resealed, notes } = addition
  if (teamKeys.some((key) => key.epoch !== epoch)) return 'malformed-entry'
  const grants = [...resealed, ...notes]
  if (grants.some((grant) => grant.teamEpoch !== epoch)) return 'malformed-entry'
  const staying = team.filter(({ signing = '' }) => after.coordinators.has(signing))
  const may = new Set(staying.map(({ account }) => account))
  if (teamKeys.some(({ account }) => !may.has(account))) return 'unknown-holder'
  const given = new Set(teamKeys.map(({ account }) => account))
  const must = staying.filter((each) => mustGet(read, each))
  return must.every(({ account }) => given.has(account)) ? undefined : 'missing-holder'
}

function mustGet({ kind, signing }: ReadEntry, each: Coordinator): boolean {
  const isNew = each.signing === signing.toHex()
  if (kind === 'genesis' || kind === 'coordinator-added') return isNew
  const isNewKey = kind === 'coordinator-removed' || kind === 'team-key-changed'
  return isNewKey && each.holds
}
