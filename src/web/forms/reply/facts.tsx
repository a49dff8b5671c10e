import type { ComponentChildren } from 'preact'
import { longSpan } from '#web/kit/days.ts'
import { SafeText } from '#web/kit/safe-text.tsx'
import { gatheringPageWords } from '#web/messages/gathering-forms.ts'
import { language, useWords } from '../language.ts'

type Gathering = {
  readonly startsAt: string
  readonly endsAt: string
  readonly timeZone: string
  readonly place: string
  readonly details: string
  readonly creditHours: number | null
}

type Props = { readonly gathering: Gathering; readonly children?: ComponentChildren }

/** When and where, as anybody may know it who has the link. */
export function GatheringFacts({ gathering, children }: Props) {
  const words = useWords(gatheringPageWords)
  const { place, details, creditHours } = gathering
  return (
    <>
      <dl class="facts">
        <dt>{words.when}</dt>
        <dd>{longSpan(language.value, gathering, gathering.timeZone)}</dd>
        {place !== '' && (
          <>
            <dt>{words.where}</dt>
            <dd>{place}</dd>
          </>
        )}
        {creditHours !== null && (
          <>
            <dt>{words.credit}</dt>
            <dd>{words.creditHours(creditHours)}</dd>
          </>
        )}
        {children}
      </dl>
      {details !== '' && (
        <p>
          <SafeText text={details} />
        </p>
      )}
    </>
  )
}
