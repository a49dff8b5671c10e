import { showTrends } from '#contract/trends.ts'
import { showTrendsAs, type ShownTrends } from '#actions/trends/show.ts'
import { ok, present } from './answer.ts'
import { route, type Route } from './route.ts'

export const trendRoutes: readonly Route[] = [
  route(showTrends, async (deps, actor, { program }) =>
    present(await showTrendsAs(deps, actor, program), {
      shown: ({ shown }) => ok(toView(shown)),
      'not-found': 404,
    }),
  ),
]

const toView = ({ months, threshold, trends, waited }: ShownTrends) => ({
  firstMonth: months[0] ?? null,
  lastMonth: months.at(-1) ?? null,
  threshold,
  total: trends.total,
  tables: trends.tables.map((table) =>
    table.kind === 'shown'
      ? { dimension: table.dimension, kind: table.kind, rows: [...table.rows] }
      : { dimension: table.dimension, kind: table.kind },
  ),
  waited: waited ?? null,
})
