import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Logger, runMigrations } from 'graphile-worker'
import { escapeIdentifier, escapeLiteral, type Client } from 'pg'
import { openPool } from '#storage/postgres/connection.ts'
import { roles, type Databases } from '../databases.ts'
import { withClient } from './owner.ts'

/** One way for the application to add a job: a name, an organization and one id, nothing else fits. */
const SIGNATURE = 'app.add_job(text, uuid, text, timestamptz, text)'
/** What recurs is made sure of at every start, which must not push away what is overdue. */
const BODY = ` select graphile_worker.add_job(
    name, json_build_object('organization', organization, 'subject', subject),
    run_at => run_at, job_key => key,
    job_key_mode => case when key like 'nightly:%' then 'preserve_run_at' else 'replace' end) `

/**
 * The queue belongs to the role that works it off. It makes its own schema and the one function that the application
 * may call, and may make nothing else: the rights to do so are lent for this moment.
 */
export async function migrateQueue(owner: Client, databases: Databases): Promise<void> {
  const mark = `graphile-worker ${readQueueVersion()}, ${createHash('sha256').update(BODY).digest('hex')}`
  if ((await findMark(owner)) === mark) return
  const jobs = escapeIdentifier(roles.jobs)
  const database = escapeIdentifier(databases.jobs.database)
  await owner.query(`grant create on database ${database} to ${jobs}`)
  await owner.query(`grant usage, create on schema app to ${jobs}`)
  try {
    await migrateSchema(databases)
    await withClient(databases.jobs, (client) => defineAddJob(client, mark))
  } finally {
    await owner.query(`revoke create on database ${database} from ${jobs}`)
    await owner.query(`revoke all on schema app from ${jobs}`)
  }
}

async function migrateSchema({ jobs }: Databases): Promise<void> {
  const pool = openPool(jobs, { max: 1, name: 'peerlight-migrate' })
  try {
    await runMigrations({ pgPool: pool, logger: new Logger(() => () => undefined) })
  } finally {
    await pool.end()
  }
}

/** What the function was made with stands in its comment, so that the next start need not ask the queue. */
async function findMark(owner: Client): Promise<string | undefined> {
  const { rows } = await owner.query<{ mark: string | null }>(
    `select obj_description(to_regprocedure($1), 'pg_proc') as mark`,
    [SIGNATURE],
  )
  return rows[0]?.mark ?? undefined
}

function readQueueVersion(): string {
  const { resolve } = createRequire(import.meta.url)
  const file = join(dirname(resolve('graphile-worker')), '..', 'package.json')
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const hasVersion = typeof manifest === 'object' && manifest !== null && 'version' in manifest
  return hasVersion ? String(manifest.version) : 'unknown'
}

async function defineAddJob(client: Client, mark: string): Promise<void> {
  await client.query(`
    create or replace function app.add_job(name text, organization uuid, subject text, run_at timestamptz, key text)
    returns void language sql security definer set search_path = pg_catalog, pg_temp as $$${BODY}$$;
    revoke all on function ${SIGNATURE} from public;
    grant execute on function ${SIGNATURE} to ${escapeIdentifier(roles.cases)};
    comment on function ${SIGNATURE} is ${escapeLiteral(mark)};
  `)
}
