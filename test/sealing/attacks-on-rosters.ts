import { frame, joinBytes, parseFrame } from '#domain/framing.ts'
import { memberOf, type StaffKeys } from '#sealing/keys.ts'
import { cosignEntry, foundRoster, signEntry, verifyRoster, type Roster } from '#sealing/roster.ts'
import { fromHex } from '#sealing/primitives.ts'
import { encodeRosterBody } from '#sealing/roster-change.ts'
import type { RosterReason } from '#sealing/roster-refused.ts'
import { addSignature, signStatement } from '#sealing/statement.ts'
import { foundTeam, rotateTeam } from '#sealing/team.ts'
import { isRefused, withFirstByte, type Check } from './check.ts'
import type { World } from './world.ts'

type Attack = {
  readonly name: string
  readonly reason: RosterReason
  readonly run: () => Promise<unknown>
}

export function attacksOnRosters(world: World): readonly Check[] {
  const attacks = [...ghostAttacks(world), ...historyAttacks(world), ...changeAttacks(world)]
  return attacks.map(({ name, reason, run }) => ({
    name,
    run: async () => await isRefused(reason, run),
  }))
}

function ghostAttacks({ entries, roster, people }: World): readonly Attack[] {
  const { cora, cole, ana, eve } = people
  const ghost = { kind: 'add', member: memberOf(eve) } as const
  const extended = async (signer: StaffKeys, change: Parameters<typeof signEntry>[2]) =>
    await verifyRoster([...entries, await signEntry(roster, signer, change)])
  return [
    {
      name: 'a ghost coordinator signs for herself',
      reason: 'not-a-coordinator',
      run: async () => await extended(eve, ghost),
    },
    {
      name: 'a ghost supporter without a coordinator',
      reason: 'not-a-coordinator',
      run: async () => await extended(eve, { ...ghost, kind: 'supporter' }),
    },
    {
      name: 'a supporter puts a ghost on the roster',
      reason: 'not-a-coordinator',
      run: async () => await extended(ana, ghost),
    },
    {
      name: 'one coordinator alone adds another',
      reason: 'needs-two-coordinators',
      run: async () => await extended(cora, ghost),
    },
    {
      name: 'one coordinator signs twice',
      reason: 'needs-two-coordinators',
      run: async () => {
        const entry = await signEntry(roster, cora, ghost)
        await verifyRoster([...entries, await cosignEntry(roster, cora, entry)])
      },
    },
    {
      name: 'the second signature is the ghost’s own',
      reason: 'not-a-coordinator',
      run: async () => {
        const entry = await signEntry(roster, cora, ghost)
        await verifyRoster([...entries, await addSignature(eve.signing, entry)])
      },
    },
    {
      name: 'a second signature over another entry',
      reason: 'bad-signature',
      run: async () => {
        const wanted = await signEntry(roster, cora, ghost)
        const other = await signEntry(roster, cole, { kind: 'supporter', member: memberOf(eve) })
        const [body, ...mine] = parseFrame(wanted.subarray(1)).parts
        const theirs = parseFrame(other.subarray(1)).parts.slice(1)
        const merged = frame('statement', body ?? '', ...mine, ...theirs)
        await verifyRoster([...entries, joinBytes([Uint8Array.of(1), merged])])
      },
    },
  ]
}

function historyAttacks({ entries, roster, people }: World): readonly Attack[] {
  const { cora, cole, eve } = people
  const { root, head } = roster
  return [
    {
      name: 'the whole roster is replaced',
      reason: 'not-the-pinned-root',
      run: async () => {
        const { entry } = await foundTeam(eve, undefined)
        await verifyRoster([entry], { root })
      },
    },
    {
      name: 'the roster is rolled back below the known head',
      reason: 'rolled-back',
      run: async () => await verifyRoster(entries.slice(0, 2), { root, headAt: head }),
    },
    {
      name: 'the roster is shorter than the known length',
      reason: 'rolled-back',
      run: async () => await verifyRoster(entries.slice(0, 4), { minimumLength: entries.length }),
    },
    {
      name: 'the roster forks before the known head',
      reason: 'forked',
      run: async () =>
        await verifyRoster(await forked({ entries, people }), { root, headAt: head }),
    },
    {
      name: 'no roster at all',
      reason: 'empty',
      run: async () => await verifyRoster([]),
    },
    {
      name: 'an entry is dropped from the middle',
      reason: 'broken-chain',
      run: async () => await verifyRoster(entries.toSpliced(3, 1)),
    },
    {
      name: 'two entries are swapped',
      reason: 'broken-chain',
      run: async () => await verifyRoster([0, 1, 2, 4, 3].flatMap((place) => entries[place] ?? [])),
    },
    {
      name: 'an entry in the middle is exchanged for a draft',
      reason: 'broken-chain',
      run: async () => {
        const before = await verifyRoster(entries.slice(0, 3))
        const change = { kind: 'supporter', member: memberOf(eve) } as const
        const draft = await signEntry(before, cora, change)
        await verifyRoster([...entries.slice(0, 3), draft, ...entries.slice(4)])
      },
    },
    {
      name: 'a coordinator numbers an entry wrongly',
      reason: 'broken-chain',
      run: async () => {
        const change = { kind: 'supporter', member: memberOf(eve) } as const
        const place = { index: entries.length + 1, previous: fromHex(head.hash) }
        const body = encodeRosterBody({ ...place, change })
        await verifyRoster([...entries, await signStatement(cora.signing, body)])
      },
    },
    {
      name: 'an entry is played twice',
      reason: 'broken-chain',
      run: async () => await verifyRoster([...entries, ...entries.slice(-1)]),
    },
    {
      name: 'a second founding in the middle',
      reason: 'broken-chain',
      run: async () => {
        const again = await foundRoster(cole, {
          teamPublic: cora.kem.publicKey,
          paperPublic: undefined,
        })
        await verifyRoster([...entries, again])
      },
    },
    {
      name: 'the chain starts with something else than a founding',
      reason: 'broken-chain',
      run: async () => await verifyRoster(entries.slice(1)),
    },
    {
      name: 'an entry of an older suite',
      reason: 'malformed',
      run: async () => await verifyRoster(entries.map((entry) => withFirstByte(entry, 0))),
    },
  ]
}

/** Same length, another last supporter, signed by a true coordinator: what a server would make of two drafts. */
async function forked({ entries, people }: Pick<World, 'entries' | 'people'>) {
  const shorter = entries.slice(0, -1)
  const before = await verifyRoster(shorter)
  const change = { kind: 'supporter', member: memberOf(people.eve) } as const
  return [...shorter, await signEntry(before, people.cora, change)]
}

function changeAttacks({ entries, roster, people, team }: World): readonly Attack[] {
  const { cora, cole, carl, ana, eve } = people
  const paperPublic = undefined
  const removing = { kind: 'remove', member: memberOf(cole) } as const
  const fresh = { teamPublic: eve.kem.publicKey, paperPublic }
  const extended = async (signer: StaffKeys, change: Parameters<typeof signEntry>[2]) =>
    await verifyRoster([...entries, await signEntry(roster, signer, change)])
  return [
    {
      name: 'a removed coordinator goes on signing',
      reason: 'not-a-coordinator',
      run: async () => {
        const rotated = await rotateTeam({
          roster,
          coordinator: cora,
          change: removing,
          paperPublic,
        })
        const longer = [...entries, rotated.entry]
        const change = { kind: 'supporter', member: memberOf(eve) } as const
        await verifyRoster([...longer, await signEntry(await verifyRoster(longer), cole, change)])
      },
    },
    {
      name: 'a leaving coordinator makes the next team key',
      reason: 'not-a-coordinator',
      run: async () => await extended(cole, { ...removing, ...fresh }),
    },
    {
      name: 'a removal keeps the old team key',
      reason: 'old-team-key',
      run: async () =>
        await extended(cora, { ...removing, teamPublic: team.publicKey, paperPublic }),
    },
    {
      name: 'a rotation comes from outside',
      reason: 'not-a-coordinator',
      run: async () => await extended(eve, { kind: 'rotate', ...fresh }),
    },
    {
      name: 'somebody is removed who is not there',
      reason: 'not-there',
      run: async () => await extended(cora, { kind: 'unsupporter', member: memberOf(carl) }),
    },
    {
      name: 'a supporter’s key is put under another signing key',
      reason: 'already-there',
      run: async () => {
        const member = { kem: ana.kem.publicKey, signing: eve.signing.publicKey }
        await extended(cora, { kind: 'supporter', member })
      },
    },
    {
      name: 'the last coordinator is removed',
      reason: 'last-coordinator',
      run: async () => {
        const { entry } = await foundTeam(cora, undefined)
        const alone: Roster = await verifyRoster([entry])
        const change = { kind: 'remove', member: memberOf(cora), ...fresh } as const
        const next = await signEntry(alone, cora, change)
        await verifyRoster([entry, next])
      },
    },
  ]
}
