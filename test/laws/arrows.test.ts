import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '../..')

/** One module of each room, to be imported from each other room. */
const samples = {
  domain: '#domain/ids.ts',
  sealing: '#sealing/keys.ts',
  contract: '#contract/endpoint.ts',
  storage: '#storage/store.ts',
  mail: '#mail/mailer.ts',
  documents: '#documents/csv.ts',
  actions: '#actions/actor.ts',
  http: '#http/route.ts',
  jobs: '#jobs/worker.ts',
  web: '#web/kit/call.ts',
  cli: '#cli/migrate.ts',
} as const
type Room = keyof typeof samples

const folders: Readonly<Record<Room, string>> = {
  domain: 'src/domain',
  sealing: 'src/sealing',
  contract: 'src/contract',
  storage: 'src/server/storage',
  mail: 'src/server/mail',
  documents: 'src/server/documents',
  actions: 'src/server/actions',
  http: 'src/server/http',
  jobs: 'src/server/jobs',
  web: 'src/web',
  cli: 'src/cli',
}

/** The arrows of `docs/architecture.md`. The command line may import everything but the web, which is built, not run. */
const mayImport: Readonly<Record<Exclude<Room, 'cli'>, readonly Room[]>> = {
  domain: [],
  sealing: ['domain'],
  contract: ['domain'],
  storage: ['domain'],
  mail: ['domain'],
  documents: ['domain'],
  actions: ['domain', 'storage', 'mail', 'documents'],
  http: ['domain', 'contract', 'actions'],
  jobs: ['domain', 'actions'],
  web: ['domain', 'sealing', 'contract'],
}

const rooms = Object.keys(mayImport).filter(
  (room): room is keyof typeof mayImport => room in mayImport,
)

/**
 * What a room's references refer to, the compiler lets through: these two stand behind `actions`, and for them the
 * linter (run by the same command) guards what is left.
 */
const behindActions: readonly Room[] = ['http', 'jobs']

test.each(rooms)('%s imports what it may, and the checks refuse the rest', async (room) => {
  const others = allRooms().filter((each) => each !== room)
  const compiled = await listRefused(room, others)
  const linted = behindActions.includes(room) ? await listLinted(room, others) : []
  const refused = [...new Set([...compiled, ...linted])]
  const forbidden = others.filter((each) => !mayImport[room].includes(each))
  expect(refused.toSorted()).toEqual(forbidden.toSorted())
  expect(refused.length + mayImport[room].length).toBe(allRooms().length - 1)
})

const allRooms = (): Room[] => Object.keys(samples).filter((each): each is Room => each in samples)

/** Compiles the room together with one more file that imports all the others, a line each. */
async function listRefused(room: Room, others: readonly Room[]): Promise<Room[]> {
  const folder = resolve(root, '.cache/laws', room)
  await mkdir(folder, { recursive: true })
  const lines = others.map((each, line) => `export type * as t${line} from '${samples[each]}'`)
  await writeFile(resolve(folder, 'intruder.ts'), `${lines.join('\n')}\n`)
  await writeFile(resolve(folder, 'tsconfig.json'), JSON.stringify(await configFor(room, folder)))
  const printed = await run('tsc', ['--project', folder, '--pretty', 'false'], { cwd: root }).then(
    () => '',
    (error: { stdout: string }) => error.stdout,
  )
  const wrong = printed.matchAll(/intruder\.ts\((\d+),\d+\): error TS6307/g)
  return [...new Set([...wrong].map(([, line]) => others[Number(line) - 1]))].filter(
    (each): each is Room => each !== undefined,
  )
}

/** The same file, where the room's own rules of the linter apply to it. */
async function listLinted(room: Room, others: readonly Room[]): Promise<Room[]> {
  const outside = await mkdtemp(join(tmpdir(), 'peerlight-arrows-'))
  try {
    const folder = join(outside, folders[room])
    await mkdir(folder, { recursive: true })
    const lines = others.map((each) => `import '${samples[each]}'`)
    await writeFile(join(folder, 'intruder.ts'), `${lines.join('\n')}\n`)
    await copyFile(resolve(root, '.oxlintrc.json'), join(outside, '.oxlintrc.json'))
    const printed = await run('oxlint', ['--format', 'unix', 'src'], { cwd: outside }).then(
      ({ stdout }) => stdout,
      (error: { stdout: string }) => error.stdout,
    )
    const wrong = printed.matchAll(/intruder\.ts:(\d+):\d+: .*restricted from being used/g)
    return [...wrong]
      .map(([, line]) => others[Number(line) - 1])
      .filter((each) => each !== undefined)
  } finally {
    await rm(outside, { recursive: true })
  }
}

async function configFor(room: Room, folder: string) {
  const own = resolve(root, folders[room])
  const config = JSON.parse(await readFile(resolve(own, 'tsconfig.json'), 'utf8'))
  const toHere = (path: string) => relative(folder, resolve(own, path))
  return {
    extends: relative(folder, resolve(own, 'tsconfig.json')),
    compilerOptions: { outDir: './types', tsBuildInfoFile: './tsbuildinfo' },
    include: [...config.include.map(toHere), './intruder.ts'],
    exclude: config.exclude.map(toHere),
    references: config.references.map(({ path }: { path: string }) => ({ path: toHere(path) })),
  }
}
