export type UnitName = { readonly unit: string; readonly name: string }
export type UnitCount = { readonly unit: string; readonly count: number }

type Placed = { readonly unit: string | undefined }

/**
 * Units with enough answers. All others, with those who named no unit, are one group that is never shown: while that
 * group is smaller than the floor, the smallest unit joins it, because all minus the shown would be that group.
 */
export function chooseUnits(
  held: readonly Placed[],
  units: readonly UnitName[],
  floor: number,
): readonly (UnitName & { readonly answers: number })[] {
  const sized = units
    .map(({ unit, name }) => ({
      unit,
      name,
      answers: held.filter((each) => each.unit === unit).length,
    }))
    .filter(({ answers }) => answers >= floor)
    .toSorted((one, other) => other.answers - one.answers || (one.unit < other.unit ? -1 : 1))
  for (let shown = sized.length; shown > 0; shown -= 1) {
    const chosen = sized.slice(0, shown)
    const rest = held.length - chosen.reduce((sum, { answers }) => sum + answers, 0)
    if (rest === 0 || rest >= floor) return chosen
  }
  return []
}

type Placing = Placed & { readonly isYes: boolean }
type Group = { readonly unit: string; readonly yes: number; readonly no: number }

/**
 * How many of each unit said yes, where both yes and no are many. Everybody else is one group, for which the same
 * holds: what is left when the shown are taken away from all is no smaller. While it is not so, the smallest joins.
 */
export function shareByUnit(held: readonly Placing[], floor: number): readonly UnitCount[] {
  const isMany = ({ yes, no }: Pick<Group, 'yes' | 'no'>) => yes >= floor && no >= floor
  const groups = toGroups(held).filter(isMany)
  const all = countGroup(held)
  for (let shown = groups.length; shown > 0; shown -= 1) {
    const chosen = groups.slice(0, shown)
    const rest = {
      yes: chosen.reduce((left, { yes }) => left - yes, all.yes),
      no: chosen.reduce((left, { no }) => left - no, all.no),
    }
    if (rest.yes + rest.no === 0 || isMany(rest)) {
      return chosen.map(({ unit, yes }) => ({ unit, count: yes }))
    }
  }
  return []
}

/** Largest first: which one joins the rest depends on how many answered there, not on what they answered. */
function toGroups(held: readonly Placing[]): readonly Group[] {
  const units = new Set(held.flatMap(({ unit }) => unit ?? []))
  return [...units]
    .map((unit) => ({ unit, ...countGroup(held.filter((each) => each.unit === unit)) }))
    .toSorted(
      (one, other) => other.yes + other.no - one.yes - one.no || (one.unit < other.unit ? -1 : 1),
    )
}

function countGroup(held: readonly Placing[]): Omit<Group, 'unit'> {
  const yes = held.filter(({ isYes }) => isYes).length
  return { yes, no: held.length - yes }
}
