import { showTrends as show } from '#actions/trends/show.ts'
import { showTrends } from '#contract/trends.ts'
import { ok, present } from './answer.ts'
import { route, type Route } from './route.ts'

export const trendRoutes: readonly Route[] = [
  route(showTrends, async (deps, actor, { program }) =>
    present(await show(deps, actor, program), {
      shown: ({ firstMonth, lastMonth, threshold, waited, trends: { total, tables } }) =>
        ok({
          firstMonth,
          lastMonth,
          threshold,
          total,
          tables: tables.map((table) =>
            table.kind === 'shown' ? { ...table, rows: [...table.rows] } : table,
          ),
          waited,
        }),
      'not-found': 404,
    }),
  ),
]
