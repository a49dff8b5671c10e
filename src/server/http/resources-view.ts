import { isStale, type Resource } from '#domain/resource.ts'

export function toResourceView(resource: Resource, today: Temporal.PlainDate) {
  const { id, program, kind, audience, url, phone, state, link, texts } = resource
  return {
    resource: id,
    scope: program === undefined ? ('all' as const) : ('program' as const),
    kind,
    audience,
    url,
    phone,
    state,
    reviewedOn: resource.reviewedOn.toString(),
    reviewBy: resource.reviewBy.toString(),
    stale: isStale(resource, today),
    link,
    linkCheckedOn: resource.linkCheckedOn?.toString() ?? null,
    texts: { ...texts },
  }
}

/** For lists: without the texts themselves. */
export function toBriefResource(resource: Resource, today: Temporal.PlainDate) {
  const view = toResourceView(resource, today)
  const texts = Object.fromEntries(
    Object.entries(view.texts).map(([language, { title, summary }]) => [
      language,
      { title, summary },
    ]),
  )
  return { ...view, texts }
}
