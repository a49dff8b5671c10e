import type { Deps } from '#actions/deps.ts'

/** One line of JSON for each event of the closed list, and nothing else. */
export function openLog(write: (line: string) => void): Deps['report'] {
  return (event, organization) => {
    const at = Temporal.Now.instant().round('second').toString()
    const where = organization === undefined ? {} : { organization }
    write(`${JSON.stringify({ at, ...event, ...where })}\n`)
  }
}
