import type { TaskList } from 'graphile-worker'
import { errorCode } from '#domain/error-code.ts'
import type { Event } from '#domain/event.ts'
import { parseOrganizationId, type OrganizationId } from '#domain/ids.ts'
import { jobNames, type JobName } from '#domain/job.ts'

/** Run at least once, so written to be safe twice. */
export type Job = (organization: OrganizationId, subject: string) => Promise<void>
export type Jobs = Readonly<Record<JobName, Job>>
export type JobTrouble = Extract<Event, { name: 'job.failed' | 'server.failed' }>

/** Stored with the job that failed: a code, never a message. */
class JobFailed extends Error {
  constructor(code: string) {
    super(code)
    this.name = 'JobFailed'
    this.stack = ''
  }
}

/** One task for every name: a name without a job does not compile. */
export function toTaskList(jobs: Jobs, report: (event: JobTrouble) => void): TaskList {
  return Object.fromEntries(
    jobNames.map((name) => [name, (payload: unknown) => perform({ name, jobs, report }, payload)]),
  )
}

type Task = {
  readonly name: JobName
  readonly jobs: Jobs
  readonly report: (event: JobTrouble) => void
}

async function perform({ name, jobs, report }: Task, payload: unknown): Promise<void> {
  try {
    const { organization, subject } = parsePayload(payload)
    await jobs[name](organization, subject)
  } catch (error) {
    const code = errorCode(error)
    report({ name: 'job.failed', job: name, code })
    throw new JobFailed(code)
  }
}

type Payload = { readonly organization: OrganizationId; readonly subject: string }

export function parsePayload(payload: unknown): Payload {
  if (typeof payload === 'object' && payload !== null && Object.keys(payload).length === 2) {
    if ('organization' in payload && 'subject' in payload) {
      const { organization, subject } = payload
      if (typeof organization === 'string' && typeof subject === 'string') {
        return { organization: parseOrganizationId(organization), subject }
      }
    }
  }
  throw new TypeError('malformed job')
}
