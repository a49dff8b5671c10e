import { useState } from 'preact/hooks'
import { Busy } from '#web/kit/busy.tsx'
import { deskWords } from '#web/messages/desk.ts'
import { offeredWords } from '#web/messages/desk-offered.ts'
import { useWords } from '../app-language.ts'
import { laterLibrary } from '../app-later.tsx'
import type { OfferedProps } from '../resources/offered.tsx'

const Offered = laterLibrary<OfferedProps>((parts) => parts.Offered, Coming)

function Coming(_props: OfferedProps) {
  const words = useWords(deskWords)
  return <Busy label={words.reading} />
}

/** The library of the program beside the codes, folded. */
export function OfferedResources({ program }: OfferedProps) {
  const words = useWords(offeredWords)
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.title}</summary>
      {isOpen && <Offered program={program} />}
    </details>
  )
}
