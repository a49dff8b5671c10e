import { parseOrganizationId } from '#domain/ids.ts'
import type { Enqueued } from '#storage/jobs.ts'
import { lookupKey } from '#storage/store.ts'
import { tellStory, type PoolMember, type SampleProgram } from './cases.ts'
import type { Rows } from './rows.ts'
import { stories, type Story } from './stories.ts'
import { holdTalk } from './talks.ts'

type Telling = {
  readonly rows: Rows
  readonly program: SampleProgram
  readonly leads: readonly PoolMember[]
  readonly now: Temporal.Instant
}

/** Seals every story and gathers its rows; gives back the jobs that keep the waiting ones going. */
export async function tellStories(telling: Telling): Promise<Enqueued[]> {
  const { rows, program, now } = telling
  const jobs: Enqueued[] = []
  for (const [position, story] of stories.entries()) {
    const told = await tellStory({ program, story, now, first: leadFor(telling, story) })
    const organization_id = program.organization
    rows.add('request', told.request)
    rows.add('offer', ...told.offers)
    rows.add('locator', { organization_id, key: lookupKey('case', told.accessId) })
    rows.add('sample_receipt', { organization_id, title: story.title, words: told.words, position })
    await addTalk(telling, story, told)
    if (story.stage.kind === 'waiting' && story.stage.open > 0) {
      const organization = parseOrganizationId(organization_id)
      const runAt = now.add({ minutes: 15 })
      const subject = told.made.caseId
      jobs.push({ organization, name: 'offers.next-wave', subject, runAt, key: `wave:${subject}` })
    }
  }
  return jobs
}

function leadFor({ leads }: Telling, { stage }: Story): PoolMember | undefined {
  if (stage.kind === 'talking') return leads[stage.to]
  return stage.open > 0 ? leads[0] : undefined
}

async function addTalk(
  { rows, program, leads }: Telling,
  { stage }: Story,
  told: Awaited<ReturnType<typeof tellStory>>,
): Promise<void> {
  if (stage.kind !== 'talking') return
  const supporter = leads[stage.to]
  if (supporter === undefined) throw new Error('nobody plays this part')
  const talk = await holdTalk({ program, rows: told, supporter, lines: stage.lines })
  rows.add('epoch', talk.epoch)
  rows.add('message', ...talk.messages)
}
