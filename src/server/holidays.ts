import { createRequire } from 'node:module'

type Rules = {
  getHolidays(year: number): readonly { readonly date: string; readonly type: string }[]
}
type Library = new (country: string, state?: string) => Rules

const require = createRequire(import.meta.url)
const known = new Map<string, ReadonlySet<string>>()

/**
 * ISO dates of a region's public holidays (`US-MA`) in the year of a day and the next. The library brings the whole
 * world's rules (370 ms, 37 MB), so it is loaded when first needed and not while the server starts. It knows county
 * holidays of a state too, which then count for the whole state.
 */
export function listHolidays(region: string, around: Temporal.PlainDate): ReadonlySet<string> {
  const key = `${region} ${around.year}`
  const found = known.get(key) ?? loadHolidays(region, around.year)
  known.set(key, found)
  return found
}

function loadHolidays(region: string, year: number): ReadonlySet<string> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the library's own types say; `require` knows none
  const Holidays = require('date-holidays') as Library
  const [country = 'US', state] = region.split('-')
  const rules = state === undefined ? new Holidays(country) : new Holidays(country, state)
  const days = [year, year + 1].flatMap((each) => rules.getHolidays(each))
  return new Set(days.filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10)))
}
