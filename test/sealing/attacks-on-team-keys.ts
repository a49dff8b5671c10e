import { frame } from '#domain/framing.ts'
import { makeCase } from '#sealing/case.ts'
import { sealGrant } from '#sealing/grant.ts'
import { verifyRoster } from '#sealing/roster.ts'
import { foundTeam, openTeamKey } from '#sealing/team.ts'
import { failsClosed, isRefused, type Check } from './check.ts'
import type { World } from './world.ts'

export function attacksOnTeamKeys({
  roster,
  people,
  teamGrants,
  request,
}: World): readonly Check[] {
  const { cora, ana, eve } = people
  const attack = (name: string, run: () => Promise<unknown>): Check => ({
    name,
    run: async () => await failsClosed(run),
  })
  return [
    attack('the server seals a team key of its own to a coordinator', async () => {
      const context = frame('team-key', roster.teamPublic)
      const forged = await sealGrant(cora.kem.publicKey, {
        context,
        key: new Uint8Array(32).fill(7),
      })
      await openTeamKey(cora.kem, [forged], roster)
    }),
    {
      name: 'an introduction to a key that is not on the roster',
      run: async () =>
        await isRefused('not-on-the-roster', async () => {
          const shortlist = [{ publicKey: eve.kem.publicKey, facets: 1, introduction: 1 }]
          await makeCase({ receipt: request.receipt, roster, intake: {}, shortlist })
        }),
    },
    attack('the team key of another roster', async () => {
      const { grants } = await foundTeam(cora, undefined)
      await openTeamKey(cora.kem, grants, roster)
    }),
    attack('the team key of a former epoch', async () => {
      const { entry } = await foundTeam(cora, undefined)
      await openTeamKey(cora.kem, teamGrants, await verifyRoster([entry]))
    }),
    ...[ana, eve].map((nobody, place) =>
      attack(`a non-coordinator opens the team key (${place})`, async () => {
        await openTeamKey(nobody.kem, teamGrants, roster)
      }),
    ),
    attack('a coordinator’s grant is handed to a supporter under their id', async () => {
      const [grant] = teamGrants
      const { to } = await sealGrant(ana.kem.publicKey, {
        context: new Uint8Array(),
        key: new Uint8Array(32),
      })
      await openTeamKey(ana.kem, grant ? [{ ...grant, to }] : [], roster)
    }),
  ]
}
