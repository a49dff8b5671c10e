import type { CrisisLine } from './crisis-line.ts'
import type { AccountId, OrganizationId, ProgramId, ResourceId } from './ids.ts'
import { may } from './permission.ts'
import type { Role } from './role.ts'

export const resourceKinds = [
  'crisis-line',
  'contact',
  'article',
  'guide',
  'webinar',
  'form',
  'playbook',
  'claim-guide',
] as const
export type ResourceKind = (typeof resourceKinds)[number]

export const audiences = ['everyone', 'supporters', 'leaders', 'coordinators'] as const
export type Audience = (typeof audiences)[number]

export const resourceStates = ['suggested', 'published', 'retired'] as const
export type ResourceState = (typeof resourceStates)[number]

export const linkStates = ['unchecked', 'good', 'broken'] as const
export type LinkState = (typeof linkStates)[number]
/** `no-answer`: nothing came back, which may be the link's fault or that of our own way out. */
export type LinkFound = 'good' | 'broken' | 'no-answer'

/** `body` is a light text: headings, paragraphs, lists, bold and links. */
export type ResourceText = {
  readonly title: string
  readonly summary: string
  readonly body: string
}

export type WrittenResource = {
  /** `undefined`: for every program of the organization. */
  readonly program: ProgramId | undefined
  readonly kind: ResourceKind
  readonly audience: Audience
  /** By language. */
  readonly texts: Readonly<Record<string, ResourceText>>
  readonly url: string
  readonly phone: string
  readonly reviewedOn: Temporal.PlainDate
  readonly reviewBy: Temporal.PlainDate
}

export type Resource = WrittenResource & {
  readonly id: ResourceId
  readonly organization: OrganizationId
  readonly state: ResourceState
  readonly suggestedBy: AccountId | undefined
  readonly link: LinkState
  readonly linkCheckedOn: Temporal.PlainDate | undefined
  readonly position: number
}

export const REVIEW_DAYS = 365
/** A number that is wrong is worse here than anywhere. */
export const CRISIS_REVIEW_DAYS = 180

export const nextReview = (kind: ResourceKind, on: Temporal.PlainDate): Temporal.PlainDate =>
  on.add({ days: kind === 'crisis-line' ? CRISIS_REVIEW_DAYS : REVIEW_DAYS })

/** Its day has passed. It is shown all the same: an old number is still the best that is known. */
export const isStale = (
  { state, reviewBy }: Pick<Resource, 'state' | 'reviewBy'>,
  today: Temporal.PlainDate,
): boolean => state === 'published' && Temporal.PlainDate.compare(reviewBy, today) < 0

const READERS: Readonly<Record<Audience, readonly Role[]>> = {
  everyone: ['supporter', 'leader'],
  supporters: ['supporter'],
  leaders: ['leader'],
  coordinators: [],
}

/** Whoever keeps the library reads all of it; others what is published for them. */
export function mayReadResource(
  roles: readonly Role[],
  { state, audience }: Pick<Resource, 'state' | 'audience'>,
): boolean {
  if (may(roles, 'resource.write')) return true
  return state === 'published' && roles.some((role) => READERS[audience].includes(role))
}

export type WhyNotResource =
  | 'no-title'
  | 'no-phone'
  | 'nothing-in-it'
  | 'for-everyone'
  | 'bad-link'
  | 'bad-review'

/** No name before an `@`: it could make one address look like another. */
const LINK = /^https:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/u

export function whyNotResource(
  written: WrittenResource,
  today: Temporal.PlainDate,
): WhyNotResource | undefined {
  const texts = Object.values(written.texts)
  if (texts.length === 0 || texts.some(({ title }) => title.trim() === '')) return 'no-title'
  const why = written.kind === 'crisis-line' ? whyNotLine(written) : undefined
  if (why !== undefined) return why
  if (written.url !== '' && !LINK.test(written.url)) return 'bad-link'
  if (isEmpty(written)) return 'nothing-in-it'
  return whyNotReview(written, today)
}

const whyNotLine = ({
  phone,
  audience,
}: Pick<WrittenResource, 'phone' | 'audience'>): WhyNotResource | undefined => {
  if (!/\d/u.test(phone)) return 'no-phone'
  return audience === 'everyone' ? undefined : 'for-everyone'
}

const isEmpty = ({ texts, url, phone }: WrittenResource): boolean =>
  url === '' && phone === '' && Object.values(texts).every(({ body }) => body.trim() === '')

/** Nobody has looked anything over tomorrow, and nothing is due before it was looked over. */
function whyNotReview(
  { reviewedOn, reviewBy }: WrittenResource,
  today: Temporal.PlainDate,
): 'bad-review' | undefined {
  const isAhead = Temporal.PlainDate.compare(reviewedOn, today) > 0
  const isBackwards = Temporal.PlainDate.compare(reviewBy, reviewedOn) < 0
  return isAhead || isBackwards ? 'bad-review' : undefined
}

const ENGLISH = 'en'

/** In that language, or else in English, or else in the first there is. */
export const textIn = (
  texts: Readonly<Record<string, ResourceText>>,
  language: string,
): ResourceText =>
  texts[language] ??
  texts[ENGLISH] ??
  Object.values(texts)[0] ?? { title: '', summary: '', body: '' }

type Placed = Pick<Resource, 'kind' | 'position' | 'id'>

/** By kind, crisis lines first; then as the coordinator put them. Ties go to the smaller id. */
export const inLibraryOrder = <R extends Placed>(resources: readonly R[]): readonly R[] =>
  resources.toSorted(
    (a, b) =>
      resourceKinds.indexOf(a.kind) - resourceKinds.indexOf(b.kind) ||
      a.position - b.position ||
      (a.id < b.id ? -1 : 1),
  )

/** The lines of a library, the built-in ones where it has none: somebody in danger always finds a number. */
export function crisisLinesOf(
  resources: readonly Resource[],
  builtIn: readonly CrisisLine[],
): readonly CrisisLine[] {
  const lines = inLibraryOrder(resources).filter(
    ({ kind, state }) => kind === 'crisis-line' && state === 'published',
  )
  if (lines.length === 0) return builtIn
  return lines.map(({ texts, phone, reviewedOn }) => ({
    name: textIn(texts, ENGLISH).title,
    phone,
    reviewedOn: reviewedOn.toString(),
  }))
}
