import { randomUUID } from 'node:crypto'
import { nextReview } from '#domain/resource.ts'
import { missingStarters } from '#domain/starter-resource.ts'
import type { RunningPlace } from './place.ts'
import { sampleResources, type Shown } from './resource-texts.ts'

type Placed = Omit<Shown, 'reviewed'> & {
  readonly reviewedOn: Temporal.PlainDate
  readonly reviewBy: Temporal.PlainDate
  readonly position: number
}

/** The starter texts in every program; the hospital has a library that was lived in. */
export async function addSampleResources(place: RunningPlace): Promise<void> {
  for (const starter of missingStarters([], place.today)) addRow(place, starter)
  const shown = place.kind === 'hospital' ? sampleResources : sampleResources.slice(1, 3)
  for (const [at, { reviewed, ...each }] of shown.entries()) {
    const reviewedOn = place.today.subtract({ days: reviewed })
    const reviewBy = nextReview(each.kind, reviewedOn)
    addRow(place, { ...each, reviewedOn, reviewBy, position: at + 10 })
  }
}

function addRow(place: RunningPlace, placed: Placed): void {
  const { program, supporters, today } = place
  const { url = '', phone = '', state = 'published' } = placed
  const suggester = state === 'suggested' ? supporters[0]?.person.account : undefined
  place.rows.add('resource', {
    organization_id: program.organization,
    resource_id: randomUUID(),
    program_id: program.id,
    kind: placed.kind,
    audience: placed.audience,
    texts: JSON.stringify(placed.texts),
    url,
    phone,
    state,
    reviewed_on: placed.reviewedOn.toString(),
    review_by: placed.reviewBy.toString(),
    suggested_by: suggester ?? null,
    ...linkOf(placed, today),
    position: placed.position,
  })
}

const linkOf = ({ link }: Pick<Placed, 'link'>, today: Temporal.PlainDate) => ({
  link_state: link ?? ('unchecked' as const),
  link_checked_on: link === undefined ? null : today.subtract({ days: 1 }).toString(),
})
