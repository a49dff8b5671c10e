import { startEmbedded } from '#cli/embedded/server.ts'

/** A process of its own that starts the embedded server, says so, and stays until it is stopped or killed. */
const folder = process.argv[2] ?? ''
const started = performance.now()
const starting = startEmbedded({ folder, chosen: true, say: (text) => print({ said: text }) })
const alive = setInterval(() => undefined, 60_000)
process.once('SIGTERM', () => {
  clearInterval(alive)
  void starting.then((embedded) => embedded.stop())
})
const { pid } = await starting
print({ pid, milliseconds: Math.round(performance.now() - started) })

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
