import { parseKeyId, parseOrganizationId, parseRecordsKey } from '#domain/ids.ts'
import { toRestBand } from '#domain/profile.ts'
import { keyId } from '#sealing/keys.ts'
import { insertAllRecords } from '#storage/bulk.ts'
import { enqueue } from '#storage/jobs.ts'
import { SAMPLE_KEY } from '#storage/samples.ts'
import { lookupKey, type Store } from '#storage/store.ts'
import { castParts, chooseLeads, type Part } from './cast.ts'
import type { PoolMember, SampleProgram } from './cases.ts'
import { throwDice, type Dice } from './dice.ts'
import { giveKeys, type Keyed } from './keys.ts'
import { makePerson, makeVolunteers, SUPPORTERS, type Person, type Volunteer } from './people.ts'
import { NETWORK, PLACES } from './places.ts'
import { makeFeedback, makeOutreaches, makeWaits, NETWORK_FACTOR } from './records.ts'
import { Rows } from './rows.ts'
import { runPrograms, toRun, type Run } from './running/add.ts'
import type { RunningSupporter } from './running/place.ts'
import { foundSampleTeam, type Team } from './team.ts'
import { tellStories } from './tell.ts'
import * as world from './world.ts'

const SEED = 20_240_601

export type SampleDeps = { readonly store: Store; readonly now: () => Temporal.Instant }

/** Writes the sample network: real keys, real rosters, sealed cases, twenty months of invented records. */
export async function makeSample({ store, now }: SampleDeps): Promise<void> {
  const dice = throwDice(SEED)
  const at = now()
  const today = at.toZonedDateTimeISO('UTC').toPlainDate()
  const rows = new Rows()
  const made = world.makeWorld(rows, today.toString())
  const people = await makePeople(dice)
  for (const person of people.all) {
    const elsewhere = people.inNetwork.has(person.account) && person.place !== undefined
    await world.addAccount(made, person, elsewhere ? [made.network.id] : [])
  }
  const network = await addPrograms(made, people)
  addParts(made, people)
  await runPrograms(
    { rows, dice: throwDice(SEED + 1), now: at, leader: people.leader },
    network.runs,
  )
  const enqueueAll = await tellStories({
    rows,
    program: network.sample,
    leads: network.leads,
    now: at,
  })
  await rows.write(store.cases, async (db, tenant) => {
    if (tenant !== made.network.id) return
    for (const job of enqueueAll) await enqueue(db, job)
  })
  await writeRecords({ store, now }, dice, network.programs)
  await markReady(store, made.network.id)
}

type People = {
  readonly all: readonly Keyed[]
  readonly volunteers: readonly Keyed<Volunteer>[]
  readonly leads: readonly Keyed<Volunteer>[]
  readonly networkCoordinators: readonly [Keyed, Keyed]
  readonly hospitalCoordinators: readonly (readonly [Keyed, Keyed])[]
  readonly admin: Keyed
  readonly leader: Keyed
  readonly inNetwork: ReadonlySet<string>
}

async function makePeople(dice: Dice): Promise<People> {
  const drawn = makeVolunteers(dice, 100)
  const leads = chooseLeads(drawn)
  const isLead = new Set(leads.map(({ account }) => account))
  const all = [...leads, ...drawn.filter(({ account }) => !isLead.has(account))].slice(
    0,
    SUPPORTERS,
  )
  const volunteers = await Promise.all(all.map((each) => giveKeys(each)))
  const pair = async (number: number, place: number | undefined) =>
    [
      await giveKeys(makePerson(number, place)),
      await giveKeys(makePerson(number + 1, place)),
    ] as const satisfies readonly [Keyed, Keyed]
  const networkCoordinators = await pair(1, undefined)
  const own = PLACES.flatMap((place, at) => (place.own ? [at] : []))
  const hospitalCoordinators = await Promise.all(own.map((at) => pair(10 + at * 2, at)))
  const admin = await giveKeys(makePerson(3, undefined))
  const leader = await giveKeys(makePerson(4, 0))
  const runners = [...networkCoordinators, ...hospitalCoordinators.flat(), admin, leader]
  return {
    all: [...runners, ...volunteers],
    volunteers,
    leads: volunteers.slice(0, leads.length),
    networkCoordinators,
    hospitalCoordinators,
    admin,
    leader,
    inNetwork: new Set(volunteers.filter((each) => each.inNetworkPool).map((each) => each.account)),
  }
}

type Network = {
  readonly sample: SampleProgram
  readonly leads: readonly PoolMember[]
  readonly programs: readonly world.OwnProgram[]
  /** The network's program and the first hospital's. */
  readonly runs: readonly Run[]
}

async function addPrograms(made: world.World, people: People): Promise<Network> {
  const network = world.addNetworkProgram(made)
  const inNetwork = people.volunteers.filter((each) => each.inNetworkPool)
  const added = await addPool(made, network, people.networkCoordinators, inNetwork)
  const { pool, team } = added
  const programs = [network]
  const runs: Run[] = [
    toRun('network', network, { coordinators: people.networkCoordinators, ...added }),
  ]
  for (const [at, coordinators] of people.hospitalCoordinators.entries()) {
    const home = made.places[at]
    const place = PLACES[at]
    if (home === undefined || place === undefined) continue
    const program = world.addOwnProgram(made, home, place)
    const own = people.volunteers.filter((each) => each.place === at && each.inOwnPool)
    const mine = await addPool(made, program, coordinators, own)
    programs.push(program)
    if (at === 0) runs.push(toRun('hospital', program, { coordinators, ...mine }))
  }
  const { organization, id } = network
  const isLead = new Set(people.leads.map(({ keys }) => keys))
  return {
    sample: { organization, program: id, roster: team.roster, pool },
    leads: pool.filter(({ keys }) => isLead.has(keys)),
    programs,
    runs,
  }
}

type Added = {
  readonly pool: PoolMember[]
  readonly team: Team
  readonly members: readonly RunningSupporter[]
}

// oxlint-disable-next-line max-params -- one program, its two coordinators, its supporters
async function addPool(
  made: world.World,
  program: world.OwnProgram,
  coordinators: readonly [Keyed, Keyed],
  supporters: readonly Keyed<Volunteer>[],
): Promise<Added> {
  const team = await foundSampleTeam(coordinators, supporters)
  world.addTeam(made, program, team)
  for (const each of coordinators)
    world.addRole(made, each, { organization: program.organization, role: 'coordinator' })
  const pool: PoolMember[] = []
  const members: RunningSupporter[] = []
  for (const each of supporters) {
    const supporter = await world.addSupporter(made, program, each)
    members.push({ supporter, person: each })
    world.addRole(made, each, { organization: program.organization, role: 'supporter' })
    const id = parseKeyId(await keyId(each.keys.kem.publicKey))
    const profile = { ...each.profile, keyId: id, busy: 0 as const, rest: toRestBand(undefined) }
    if (!each.paused) pool.push({ supporter, profile, keys: each.keys })
  }
  return { pool, team, members }
}

function addParts(made: world.World, people: People): void {
  world.addRole(made, people.admin, { organization: made.network.id, role: 'network-admin' })
  const leaderHome = made.places[people.leader.place ?? 0]?.id ?? ''
  world.addRole(made, people.leader, { organization: leaderHome, role: 'leader' })
  const keyed = new Map(people.all.map((each) => [each.account, each]))
  const parts = castParts({
    leads: people.leads,
    coordinators: people.networkCoordinators,
    admin: people.admin,
    hospitalCoordinators: people.hospitalCoordinators[0] ?? [],
    leader: people.leader,
  })
  const isPart = new Set(parts.map(({ person }) => person.account))
  const others = people.all.filter(({ account }) => !isPart.has(account)).map(toExtra)
  for (const [position, part] of [...parts, ...others].entries()) {
    addPart(made, part, { position, entropy: keyed.get(part.person.account)?.entropy })
  }
}

/** Everybody else can be anybody's part too: filed under where they work, with no story. */
const toExtra = (person: Keyed): Part => {
  const works = person.place === undefined ? undefined : PLACES[person.place]
  const inOwnOnly = 'inNetworkPool' in person && person.inNetworkPool !== true
  const runsAtHome = !('inNetworkPool' in person)
  return {
    person,
    title: works?.name ?? NETWORK,
    story: '',
    actsIn: inOwnOnly || runsAtHome ? 'home' : 'network',
  }
}

type Placed = { readonly position: number; readonly entropy: Uint8Array<ArrayBuffer> | undefined }

function addPart(made: world.World, part: Part, { position, entropy }: Placed): void {
  const person: Person = part.person
  const home = world.homeOf(made, person)
  made.rows.add('sample_person', {
    organization_id: made.network.id,
    account_id: person.account,
    home,
    acts_in: part.actsIn === 'network' ? made.network.id : home,
    name: person.name,
    title: part.title,
    story: part.story,
    secret: entropy ?? new Uint8Array(),
    position,
  })
}

async function writeRecords(
  { store, now }: SampleDeps,
  dice: Dice,
  programs: readonly world.OwnProgram[],
): Promise<void> {
  const today = now().toZonedDateTimeISO('UTC').toPlainDate()
  for (const [at, program] of programs.entries()) {
    const tenant = await store.cases.read(parseOrganizationId(program.organization), (db) =>
      db
        .selectFrom('organization')
        .select('records_key')
        .where('organization_id', '=', program.organization)
        .executeTakeFirstOrThrow(),
    )
    const where = { organization_id: tenant.records_key, program_key: program.recordsKey }
    const outreaches = makeOutreaches(dice, where, { factor: at === 0 ? NETWORK_FACTOR : 1, today })
    await store.records.write(parseRecordsKey(tenant.records_key), async (db) => {
      await insertAllRecords(db, 'outreach', outreaches)
      await insertAllRecords(db, 'waited', at === 0 ? makeWaits(dice, where, today) : [])
      await insertAllRecords(db, 'feedback', at < 2 ? makeFeedback(dice, where, today) : [])
    })
  }
}

async function markReady(store: Store, network: string): Promise<void> {
  await store.cases.write(parseOrganizationId(network), async (db) => {
    const key = lookupKey('installation', SAMPLE_KEY)
    await db.insertInto('locator').values({ key, organization_id: network }).execute()
  })
}
