import { randomUUID } from 'node:crypto'
import { parseResourceId, type ProgramId, type ResourceId } from '#domain/ids.ts'
import { nextReview } from '#domain/resource.ts'
import { lockProgram } from '#storage/programs.ts'
import { deleteResource, listResources, lockResource, saveNewResource } from '#storage/resources.ts'
import type { StaffActor } from '../actor.ts'
import type { Deps } from '../deps.ts'
import { findToday } from '../today.ts'

type Here = Pick<Deps, 'store' | 'now'>

export type Suggestion = {
  readonly program: ProgramId
  readonly language: string
  readonly title: string
  readonly url: string
  readonly why: string
}

/** More than somebody would look through at a time. */
const MOST_WAITING = 40

export type Suggested = { readonly kind: 'suggested' | 'not-found' | 'too-many-waiting' }

export async function suggestResource(
  deps: Here,
  { organization, account }: StaffActor,
  { program, language, title, url, why }: Suggestion,
): Promise<Suggested> {
  return await deps.store.cases.write(organization, async (db): Promise<Suggested> => {
    if ((await lockProgram(db, program)) === undefined) return { kind: 'not-found' }
    const waiting = (await listResources(db, program)).filter(({ state }) => state === 'suggested')
    if (waiting.length >= MOST_WAITING) return { kind: 'too-many-waiting' }
    const on = await findToday(db, organization, deps.now())
    await saveNewResource(db, {
      id: parseResourceId(randomUUID()),
      organization,
      program,
      kind: 'article',
      audience: 'everyone',
      texts: { [language]: { title, summary: why, body: '' } },
      url,
      phone: '',
      state: 'suggested',
      suggestedBy: account,
      reviewedOn: on,
      reviewBy: nextReview('article', on),
      link: 'unchecked',
      linkCheckedOn: undefined,
      position: 0,
    })
    return { kind: 'suggested' }
  })
}

/** Only what nobody has published can go without a trace; the rest is retired. */
export async function declineSuggestion(deps: Here, { organization }: StaffActor, id: ResourceId) {
  return await deps.store.cases.write(organization, async (db) => {
    const found = await lockResource(db, id)
    if (found?.state !== 'suggested') return { kind: 'not-found' as const }
    await deleteResource(db, id)
    return { kind: 'declined' as const }
  })
}
