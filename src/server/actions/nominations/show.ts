import type { RolloutId } from '#domain/ids.ts'
import { listNearNames } from '#domain/near-names.ts'
import { rankNames, responsesHeard } from '#domain/nomination.ts'
import { gatherMerged, quietly, type Nominee } from '#domain/nominee.ts'
import { may } from '#domain/permission.ts'
import { findNomination, type Nomination } from '#storage/nominations.ts'
import { listNominees } from '#storage/nominees.ts'
import { findOrganization } from '#storage/organizations.ts'
import { findProgram } from '#storage/programs.ts'
import { findRollout } from '#storage/rollouts.ts'
import type { Reader } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'

/** While it is open: about how many answered, and nothing else, to nobody. */
export async function showNomination(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  actor: StaffActor,
  id: RolloutId,
) {
  const { organization } = actor
  return await store.cases.read(organization, async (db) => {
    const rollout = await findRollout(db, id)
    const house = await findOrganization(db, organization)
    const program = rollout && (await findProgram(db, rollout.program))
    if (rollout === undefined || house === undefined || program === undefined) {
      return { kind: 'not-found' as const }
    }
    const nomination = await findNomination(db, id)
    return {
      kind: 'shown' as const,
      rollout: id,
      name: rollout.name,
      unit: rollout.unit === undefined ? null : rollout.name,
      organization: house.name,
      program: program.name,
      people: rollout.people ?? null,
      today: (await findToday(db, organization, now())).toString(),
      nomination: await toView(db, nomination, actor),
    }
  })
}

async function toView(db: Reader, nomination: Nomination | undefined, actor: StaffActor) {
  if (nomination === undefined) return { state: 'none' as const }
  const { id, key, closesOn, floor, mostNames, responses, others } = nomination
  const settings = {
    nomination: id,
    key,
    closesOn: closesOn.toString(),
    floor,
    mostNames,
    responses,
  }
  if (nomination.state === 'open') {
    const heard = { ...settings, responses: responsesHeard(responses) }
    return { state: 'open' as const, ...heard, colleagues: [...nomination.colleagues] }
  }
  const nominees = rankNames(gatherMerged(await listNominees(db, id)))
  const near = listNearNames(nominees.filter(({ addedBy }) => addedBy === 'survey'))
  return {
    state: 'closed' as const,
    ...settings,
    others,
    nominees: nominees.map(may(actor.roles, 'nomination.write') ? toNomineeView : toQuietView),
    near: near.map(({ one, other }) => ({ one: one.id, other: other.id })),
  }
}

type Gathered = ReturnType<typeof gatherMerged>[number]

const toNomineeView = (nominee: Gathered) => ({
  nominee: nominee.id,
  name: nominee.name,
  count: nominee.count,
  addedBy: nominee.addedBy,
  decision: nominee.decision,
  invitation: nominee.invitation,
  invitedOn: nominee.invitedOn?.toString() ?? null,
  email: nominee.email,
  merged: nominee.merged.map(toPart),
})

const toPart = ({ id, name, count }: Nominee) => ({ nominee: id, name, count })

const toQuietView = (nominee: Gathered) => ({
  ...toNomineeView(nominee),
  invitation: quietly(nominee.invitation),
  email: '',
})
