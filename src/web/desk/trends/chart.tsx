import { useEffect, useRef, useState } from 'preact/hooks'
import { readyChunk } from '#web/kit/lazy.ts'
import { trendWords } from '#web/messages/desk-trends.ts'
import { useWords } from '../app-language.ts'
import type { ChartRow } from './plot.ts'

type Drawing = typeof import('./plot.ts')
let loading: Promise<Drawing | undefined> | undefined

/** Once for all charts; without it the tables still say everything. */
async function load(): Promise<Drawing | undefined> {
  loading ??= readyChunk('plot')
    .then(async () => await import('./plot.ts'))
    .catch(() => {
      loading = undefined
      return undefined
    })
  return await loading
}

type Props = {
  readonly rows: readonly ChartRow[]
  readonly kind: 'months' | 'groups'
}

/** A picture of what the table beside it says, redrawn to the width there is. */
export function TrendChart({ rows, kind }: Props) {
  const words = useWords(trendWords)
  const place = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const watched = new ResizeObserver(([entry]) =>
      setWidth(Math.floor(entry?.contentRect.width ?? 0)),
    )
    if (place.current !== null) watched.observe(place.current)
    return () => watched.disconnect()
  }, [])
  useEffect(() => {
    if (width === 0) return
    const draw = async () => {
      const drawing = await load()
      if (drawing === undefined) return
      const make = kind === 'months' ? drawing.drawMonths : drawing.drawGroups
      place.current?.replaceChildren(make({ rows, width, few: words.few }))
    }
    void draw()
  }, [rows, kind, width, words])
  return <div ref={place} class={`chart-place ${kind}`} aria-hidden="true" />
}
