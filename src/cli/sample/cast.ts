import type { Hours } from '#domain/hours.ts'
import { ZONE } from './places.ts'
import type { Person, Volunteer } from './people.ts'

/** Somebody a visitor may be. */
export type Part = {
  readonly person: Person
  readonly title: string
  readonly story: string
  readonly actsIn: 'network' | 'home'
}

/** In hours at any hour, so that the sample can be tried at any hour. */
const ALWAYS: Hours = {
  zone: ZONE,
  week: Array.from({ length: 7 }, () => [[0, 1440] as const]),
  daysOff: [],
  onHolidays: 'as-usual',
  quiet: [],
}

/** The volunteers who play a part come first: a nurse, a physician, a technologist. */
export function chooseLeads(volunteers: readonly Volunteer[]): Volunteer[] {
  const wanted = ['nurse', 'physician', 'technologist']
  return wanted.flatMap((role) => {
    const found = volunteers.find(
      (each) =>
        each.profile.role === role && each.inNetworkPool && !each.paused && each.place === 0,
    )
    const lead =
      found ?? volunteers.find((each) => each.profile.role === role && each.inNetworkPool)
    return lead === undefined ? [] : [toLead(lead)]
  })
}

const toLead = (person: Volunteer): Volunteer => ({
  ...person,
  hours: ALWAYS,
  capacity: 5,
  paused: false,
  profile: {
    ...person.profile,
    languages: ['en', 'es'],
    channels: ['text', 'phone', 'video'],
    notAtEase: [],
  },
})

type Runners = {
  readonly leads: readonly Volunteer[]
  readonly coordinators: readonly Person[]
  readonly admin: Person
  readonly hospitalCoordinators: readonly Person[]
  readonly leader: Person
}

type Maybe = Omit<Part, 'person'> & { readonly person: Person | undefined }

export function castParts(runners: Runners): Part[] {
  return [...castSupporters(runners), ...castRunners(runners)].flatMap(({ person, ...part }) =>
    person === undefined ? [] : [{ person, ...part }],
  )
}

function castSupporters({ leads: [nurse, physician, technologist] }: Runners): Maybe[] {
  return [
    {
      person: nurse,
      title: 'Nurse, supporter',
      story: 'Has an offer to answer and a talk under way.',
      actsIn: 'network',
    },
    {
      person: physician,
      title: 'Physician, supporter',
      story: 'Has just accepted somebody.',
      actsIn: 'network',
    },
    {
      person: technologist,
      title: 'Technologist, supporter',
      story: 'Nothing waits; can log a talk in the corridor.',
      actsIn: 'network',
    },
  ]
}

function castRunners(runners: Runners): Maybe[] {
  const [first, second] = runners.coordinators
  const [hospital] = runners.hospitalCoordinators
  return [
    {
      person: first,
      title: 'Network coordinator',
      story: 'Three requests wait; one wants a person to choose.',
      actsIn: 'network',
    },
    {
      person: second,
      title: 'Second network coordinator',
      story: 'Holds the team key too, so that no key is ever lost.',
      actsIn: 'network',
    },
    {
      person: runners.admin,
      title: 'Network admin',
      story: 'Keeps organizations, policies and staff; can open no case.',
      actsIn: 'network',
    },
    {
      person: hospital,
      title: 'Hospital coordinator',
      story: 'Runs a hospital’s own program beside the network’s.',
      actsIn: 'home',
    },
    {
      person: runners.leader,
      title: 'Unit leader',
      story: 'Sees trends that point at nobody, and nothing else.',
      actsIn: 'home',
    },
  ]
}
