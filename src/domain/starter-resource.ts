import { crisisLines } from './crisis-line.ts'
import { nextReview, type Resource, type ResourceText, type WrittenResource } from './resource.ts'
import { starterTextsEn } from './starter-resources-en.ts'
import { starterTextsEs } from './starter-resources-es.ts'

/** What a program begins with, in our own words, to be made its own. Lines are named by their number. */
export type StarterTexts = {
  readonly lines: Readonly<Record<string, ResourceText>>
  readonly safety: ResourceText
  readonly playbook: ResourceText
  readonly claim: ResourceText
}

/** In this order within its kind. */
export type Starter = Omit<WrittenResource, 'program'> & { readonly position: number }

/** The day on which the texts below were last looked over. */
const TEXTS_REVIEWED_ON = '2026-11-22'

/** Nothing is said to have been looked over in the future, should a clock be behind. */
const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(a, b) <= 0 ? a : b

function startersOn(today: Temporal.PlainDate): readonly Starter[] {
  const textsOn = earlier(Temporal.PlainDate.from(TEXTS_REVIEWED_ON), today)
  const text = (name: 'safety' | 'playbook' | 'claim', position: number): Starter => {
    const kind = name === 'claim' ? 'claim-guide' : 'playbook'
    return {
      kind,
      audience: name === 'claim' ? 'everyone' : 'supporters',
      texts: { en: starterTextsEn[name], es: starterTextsEs[name] },
      url: '',
      phone: '',
      reviewedOn: textsOn,
      reviewBy: nextReview(kind, textsOn),
      position,
    }
  }
  return [...linesOn(today), text('safety', 0), text('playbook', 1), text('claim', 0)]
}

const linesOn = (today: Temporal.PlainDate): readonly Starter[] =>
  crisisLines.map(({ name, phone, reviewedOn }, position) => {
    const on = earlier(Temporal.PlainDate.from(reviewedOn), today)
    const plain = { title: name, summary: '', body: '' }
    return {
      kind: 'crisis-line',
      audience: 'everyone',
      texts: { en: starterTextsEn.lines[phone] ?? plain, es: starterTextsEs.lines[phone] ?? plain },
      url: '',
      phone,
      reviewedOn: on,
      reviewBy: nextReview('crisis-line', on),
      position,
    }
  })

/** Those of a kind that the program has nothing published of: what a coordinator has written is never doubled. */
export function missingStarters(
  resources: readonly Pick<Resource, 'kind' | 'state'>[],
  today: Temporal.PlainDate,
): readonly Starter[] {
  const published = resources.filter(({ state }) => state === 'published')
  const kinds = new Set(published.map(({ kind }) => kind))
  return startersOn(today).filter(({ kind }) => !kinds.has(kind))
}
