import type { BenchLine } from './line.ts'

type Bench = {
  readonly names: readonly string[]
  readonly run: () => Promise<readonly BenchLine[]>
}

/** Each is loaded only when wanted: some start servers, one a browser. */
const benches: readonly Bench[] = [
  {
    names: ['ask.page_bytes', 'desk.first_load_bytes'],
    run: async () => await (await import('./pages.ts')).benchPages(),
  },
  {
    names: ['ranking.best5_10k_us', 'ranking.best5_100k_us', 'ranking.best5_1m_us'],
    run: async () => await (await import('./ranking.ts')).benchRanking(),
  },
  {
    names: ['start.first_ms', 'start.again_ms', 'server.memory_mb'],
    run: async () => await (await import('./starting.ts')).benchStarting(),
  },
  {
    names: ['submit.p50_ms', 'submit.p95_ms', 'submit.durable_ratio'],
    run: async () => await (await import('./submitting.ts')).benchSubmitting(),
  },
  {
    names: ['conversation.delivery_p50_ms', 'conversation.delivery_p99_ms'],
    run: async () => await (await import('./delivery.ts')).benchDelivery(),
  },
  {
    names: ['ask.usable_ms'],
    run: async () => await (await import('./usable.ts')).benchUsable(),
  },
  {
    names: [
      'tasks.log_outreach_s',
      'tasks.log_outreach_machine_s',
      'tasks.add_ten_supporters_s',
      'tasks.add_ten_supporters_machine_s',
      'tasks.make_five_signs_s',
      'tasks.make_five_signs_machine_s',
    ],
    run: async () => await (await import('./tasks.ts')).benchTasks(),
  },
]

const wanted = process.argv.slice(2)
const known = benches.flatMap(({ names }) => names)
/** By its whole name, or with all that share what stands before the dot. */
const isNamed = (name: string, by: string): boolean => name === by || name.startsWith(`${by}.`)
const unknown = wanted.filter((by) => !known.some((name) => isNamed(name, by)))
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(', ')}; known are ${known.join(', ')}`)
  process.exitCode = 2
} else {
  for (const bench of benches) await runBench(bench)
}

async function runBench(bench: Bench): Promise<void> {
  const names = bench.names.filter(
    (name) => wanted.length === 0 || wanted.some((by) => isNamed(name, by)),
  )
  if (names.length === 0) return
  const lines = await bench.run()
  for (const line of lines.filter(({ name }) => names.includes(name))) {
    console.log(JSON.stringify(toPrinted(line)))
  }
}

function toPrinted({ name, value, unit, reference, ratio }: BenchLine): BenchLine {
  const round = (number: number): number => Number(number.toPrecision(4))
  return { name, value: round(value), unit, reference: round(reference), ratio: round(ratio) }
}
