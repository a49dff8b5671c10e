import { placeInLine } from '#domain/attendee.ts'
import { toLocalTimes } from '#domain/gathering-times.ts'
import type { GatheringId } from '#domain/ids.ts'
import { may } from '#domain/permission.ts'
import { listActionItems, type ActionItem } from '#storage/action-items.ts'
import { countReplies, listAttendees, type Attendee } from '#storage/attendees.ts'
import { findGathering, type Gathering } from '#storage/gatherings.ts'
import { countLater, findPrevious } from '#storage/gatherings-around.ts'
import type { Reader } from '#storage/store.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { dayIn } from '../today.ts'
import { findMine, isShownTo, toBrief, toMine } from './list.ts'
import { findSetting } from './setting.ts'

/** Who is not invited and does not run it hears what strangers hear. */
export async function showGathering(deps: Pick<Deps, 'store'>, actor: StaffActor, id: GatheringId) {
  return await deps.store.cases.read(actor.organization, async (db) => {
    const gathering = await findGathering(db, id)
    if (gathering === undefined) return { kind: 'not-found' as const }
    const attendees = await listAttendees(db, id)
    const mine = findMine(actor, attendees)
    if (!isShownTo(actor, gathering, mine)) return { kind: 'not-found' as const }
    const { timeZone } = await findSetting(db, gathering)
    const runs = may(actor.roles, 'gathering.write')
    const seesRoom = runs || mine?.reply === 'yes'
    const shown = {
      ...toBrief(gathering),
      ...toDetails(gathering, timeZone),
      onlineLink: seesRoom ? gathering.onlineLink : '',
      ...(await findWork(db, gathering, timeZone)),
      mine: toMine(attendees, mine),
      run: runs ? await toRun(db, gathering, attendees) : null,
    }
    return { kind: 'shown' as const, shown }
  })
}

function toDetails(gathering: Gathering, timeZone: string) {
  const { on, from, until } = toLocalTimes(gathering, timeZone)
  const time = (each: Temporal.PlainTime) => each.toString({ smallestUnit: 'minute' })
  return {
    program: gathering.program,
    timeZone,
    on: on.toString(),
    from: time(from),
    until: time(until),
    details: gathering.details,
    creditHours: gathering.creditHours ?? null,
    materials: gathering.materials.map((each) => ({ ...each })),
    agenda: gathering.agenda.map((each) => ({ ...each })),
    minutes: toMinutes(gathering),
  }
}

const toMinutes = ({ minutes: { notes, decisions } }: Gathering) => ({
  notes,
  decisions: [...decisions],
})

/** What is carried on from earlier ones of this kind, and what was written of the last. */
async function findWork(db: Reader, gathering: Gathering, timeZone: string) {
  const previous = await findPrevious(db, gathering)
  const doneFrom = dayIn((previous ?? gathering).startsAt, timeZone)
  const actions = await listActionItems(db, { ...gathering, doneFrom })
  return {
    actions: actions.map((each) => toAction(each, gathering)),
    previous:
      previous === undefined
        ? null
        : {
            gathering: previous.id,
            startsAt: previous.startsAt.toString(),
            minutes: toMinutes(previous),
          },
  }
}

const toAction = (item: ActionItem, { id }: Gathering) => ({
  action: item.id,
  text: item.text,
  who: item.who,
  dueOn: item.dueOn?.toString() ?? null,
  doneOn: item.doneOn?.toString() ?? null,
  isCarried: item.gathering !== id,
})

async function toRun(db: Reader, gathering: Gathering, attendees: readonly Attendee[]) {
  return {
    attendees: attendees.map((each) => ({
      attendee: each.id,
      name: each.name,
      email: each.email,
      affiliation: each.affiliation,
      reply: each.reply,
      waitsAt: placeInLine(attendees, each.id) ?? null,
      attended: each.attended ?? null,
      isSupporter: each.supporter !== undefined,
      isTold: each.toldSequence !== undefined,
    })),
    counts: countReplies(attendees),
    publicKey: gathering.publicKey ?? null,
    later: await countLater(db, gathering),
  }
}
