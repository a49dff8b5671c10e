import { SafeText } from '#web/kit/safe-text.tsx'

export type Row = readonly [label: string, text: string]

/** What was said; what was left out is left out. */
export function Facts({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <dl class="facts">
      {rows.map(
        ([label, text]) =>
          text !== '' && (
            <div key={label} class="application-fact">
              <dt>{label}</dt>
              <dd>
                <SafeText text={text} />
              </dd>
            </div>
          ),
      )}
    </dl>
  )
}
