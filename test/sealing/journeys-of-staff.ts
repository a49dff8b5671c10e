import { resealCase, openIntake } from '#sealing/case.ts'
import { fourWords } from '#sealing/four-words.ts'
import {
  makeDeviceKey,
  openKeybox,
  recoveryKeys,
  unwrapUserKey,
  wrapUserKey,
} from '#sealing/keybox.ts'
import { memberOf, sign, verify } from '#sealing/keys.ts'
import { encodeText, sameBytes } from '#sealing/primitives.ts'
import { breakGlassKeys } from '#sealing/receipt.ts'
import { readChange, signEntry, verifyRoster } from '#sealing/roster.ts'
import { makeSessionKey, signCall } from '#sealing/session.ts'
import { openTeamKey, passOnTeamKey, rotateTeam } from '#sealing/team.ts'
import { makeEntropy } from '#sealing/words.ts'
import { holds, same, type Check } from './check.ts'
import { INTAKE, type World } from './world.ts'

export function teamJourneys({
  entries,
  roster,
  team,
  teamGrants,
  people,
  request,
}: World): readonly Check[] {
  return [
    {
      name: 'every coordinator opens the team key',
      run: async () => {
        for (const { kem } of [people.cora, people.cole, people.carl]) {
          holds(
            sameBytes((await openTeamKey(kem, teamGrants, roster)).publicKey, team.publicKey),
            'key',
          )
        }
        same([roster.coordinators.size, roster.supporters.size, roster.teamEpoch], [3, 2, 0])
      },
    },
    {
      name: 'a coordinator leaves, the key rotates, open cases move along',
      run: async () => {
        const change = { kind: 'remove', member: memberOf(people.cole) } as const
        const rotated = await rotateTeam({
          roster,
          coordinator: people.cora,
          change,
          paperPublic: undefined,
        })
        const next = await verifyRoster([...entries, rotated.entry], {
          root: roster.root,
          headAt: roster.head,
        })
        same([next.teamEpoch, next.coordinators.size, rotated.grants.length], [1, 2, 2])
        const grant = await resealCase(team, request.sealed, next.teamPublic)
        const newTeam = await openTeamKey(people.carl.kem, rotated.grants, next)
        same(await openIntake(newTeam, { ...request.sealed, grants: [grant] }), INTAKE)
      },
    },
    {
      name: 'the paper card opens the team key after a rotation',
      run: async () => {
        const paper = await breakGlassKeys(makeEntropy())
        const change = { kind: 'rotate' } as const
        const paperPublic = paper.publicKey
        const rotated = await rotateTeam({ roster, coordinator: people.carl, change, paperPublic })
        const next = await verifyRoster([...entries, rotated.entry])
        holds(
          sameBytes((await openTeamKey(paper, rotated.grants, next)).publicKey, next.teamPublic),
          'key',
        )
        const again = await passOnTeamKey(paper, rotated.grants, next)
        same(again.length, 4)
      },
    },
    {
      name: 'a supporter leaves and an entry can be read before it is signed',
      run: async () => {
        const change = { kind: 'unsupporter', member: memberOf(people.ben) } as const
        const entry = await signEntry(roster, people.cole, change)
        same(readChange(entry).kind, 'unsupporter')
        same((await verifyRoster([...entries, entry])).supporters.size, 1)
      },
    },
  ]
}

export function keyJourneys({ account, people, request }: World): readonly Check[] {
  return [
    {
      name: 'a passkey, a recovery sheet and a device key open the key box',
      run: async () => {
        const words = await recoveryKeys(makeEntropy())
        const methods = [account.method, words.method, await makeDeviceKey()]
        for (const [index, kind] of (['passkey', 'recovery', 'device'] as const).entries()) {
          const method = methods[index] ?? account.method
          const place = { account: account.account, kind }
          const wrap = await wrapUserKey(method, { place, userKey: account.userKey })
          const userKey = await unwrapUserKey(method, place, wrap)
          const keys = await openKeybox(userKey, account.account, account.keybox)
          holds(sameBytes(keys.kem.publicKey, account.keys.kem.publicKey), 'the same keys')
        }
      },
    },
    {
      name: 'no private key can be exported',
      run: async () => {
        const keys = await openKeybox(account.userKey, account.account, account.keybox)
        const session = await makeSessionKey()
        const words = await recoveryKeys(makeEntropy())
        const all = [
          ...[keys, account.keys, people.cora].flatMap(({ kem, signing }) => [
            kem.keys.privateKey,
            signing.privateKey,
          ]),
          session.privateKey,
          words.auth.privateKey,
          words.method,
          account.method,
          await makeDeviceKey(),
          request.receipt.kem.keys.privateKey,
          request.receipt.access.privateKey,
          request.receipt.state,
        ]
        same(all.filter((key) => key.extractable).length, 0)
        same(all.length, 14)
      },
    },
    {
      name: 'a call is signed by the session and by the receipt',
      run: async () => {
        const text = 'POST\n/api/anything\n0'
        for (const pair of [await makeSessionKey(), request.receipt.access]) {
          const signature = await signCall(pair, text)
          holds(await verify(pair.publicKey, { bytes: encodeText(text), signature }), 'signature')
          holds(
            !(await verify(pair.publicKey, { bytes: encodeText(`${text}1`), signature })),
            'other text',
          )
        }
      },
    },
    {
      name: 'two people read the same four words, a third key changes them',
      run: async () => {
        const keys = [people.cora.kem.publicKey, people.ana.kem.publicKey]
        const words = await fourWords(keys)
        same(words.length, 4)
        same(await fourWords(keys.toReversed()), words)
        holds(
          JSON.stringify(await fourWords([people.eve.kem.publicKey, ...keys.slice(1)])) !==
            JSON.stringify(words),
          'other words',
        )
      },
    },
    {
      name: 'a signature by another key is none',
      run: async () => {
        const bytes = encodeText('text')
        const signature = await sign(people.eve.signing.privateKey, bytes)
        holds(!(await verify(people.ana.signing.publicKey, { bytes, signature })), 'forged')
        holds(!(await verify(new Uint8Array(3), { bytes, signature })), 'no key')
      },
    },
  ]
}
