import { attacksOnCases } from './attacks-on-cases.ts'
import { attacksOnKeys } from './attacks-on-keys.ts'
import { attacksOnRosters } from './attacks-on-rosters.ts'
import { attacksOnTeamKeys } from './attacks-on-team-keys.ts'
import { attacksOnTalks } from './attacks-on-talks.ts'
import type { Check } from './check.ts'
import { journeys } from './journeys.ts'
import type { World } from './world.ts'

/** The malicious-server suite: each of these must fail closed. */
export function attacks(world: World): readonly Check[] {
  return [
    ...attacksOnRosters(world),
    ...attacksOnTeamKeys(world),
    ...attacksOnCases(world),
    ...attacksOnTalks(world),
    ...attacksOnKeys(world),
  ]
}

export function everyCheck(world: World): readonly Check[] {
  return [...journeys(world), ...attacks(world)]
}
