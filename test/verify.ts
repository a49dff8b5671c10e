import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * All checks, fast ones first, as one command. Each check that is no test run counts as one; where types are wrong the
 * rest would only repeat it, so it ends there. The last line is the sum of everything.
 */

const project = join(import.meta.dirname, '..')
const reports = join(project, '.cache/reports')

type Step = {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  /** Where Vitest wrote what it counted. */
  readonly report?: string
  readonly needed?: boolean
}

type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number }

const node = process.execPath

const checks: readonly Step[] = [
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'lint', command: ['oxlint', '--type-aware', 'src', 'test'] },
  { name: 'types', command: ['tsc', '--build', '--force'], needed: true },
  { name: 'unused', command: ['knip'] },
  { name: 'build', command: [node, 'src/cli/build.ts'] },
]

const steps: readonly Step[] = [...checks, ...['rooms', 'server', 'scenarios'].map(toTestRun)]

function toTestRun(name: string): Step {
  const report = join(reports, `${name}.json`)
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  return { name, report, command: ['vitest', 'run', '--project', name, ...options] }
}

async function main(): Promise<number> {
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const tallies: Tally[] = []
  for (const step of steps) {
    console.log(`\n── ${step.name}`)
    const began = performance.now()
    const code = await run(step)
    const tally = toTally(step, code)
    tallies.push(tally)
    const seconds = ((performance.now() - began) / 1000).toFixed(1)
    console.log(`── ${step.name}: ${toSentence(tally)} in ${seconds} s`)
    if (step.needed === true && code !== 0) break
  }
  const total = sum(tallies)
  if (tallies.length < steps.length) console.log(`\n${steps.length - tallies.length} steps not run`)
  console.log(`\n${toSentence(total)}`)
  return total.failed === 0 && tallies.length === steps.length ? 0 : 1
}

async function run({ command: [program, ...parameters] }: Step): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>()
  const path = `${join(project, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`
  const child = spawn(program, parameters, {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: path },
  })
  child.on('error', () => resolve(127))
  child.on('exit', (code) => resolve(code ?? 1))
  return await promise
}

function toTally({ report }: Step, code: number): Tally {
  const check = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  if (report === undefined) return check
  const counted = readReport(report)
  // A run that failed outside of its tests, or that found none, has failed all the same.
  const ran = counted.passed + counted.failed > 0
  const lost = counted.failed === 0 && (code !== 0 || !ran)
  return lost ? { ...counted, failed: 1 } : counted
}

function readReport(file: string): Tally {
  try {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return {
      passed: countOf(report, 'numPassedTests'),
      failed: countOf(report, 'numFailedTests'),
      skipped: countOf(report, 'numPendingTests') + countOf(report, 'numTodoTests'),
    }
  } catch {
    // NOTE: Vitest ended before it could write; the exit code says the rest
    return { passed: 0, failed: 0, skipped: 0 }
  }
}

function countOf(report: unknown, name: string): number {
  if (typeof report !== 'object' || report === null || !(name in report)) return 0
  return Number(Object.entries(report).find(([key]) => key === name)?.[1] ?? 0)
}

function sum(tallies: readonly Tally[]): Tally {
  const count = (name: keyof Tally): number => tallies.reduce((all, tally) => all + tally[name], 0)
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') }
}

function toSentence({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`
}

process.exitCode = await main()
