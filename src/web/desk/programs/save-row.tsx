import { Button } from '#web/kit/button.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { programWords } from '#web/messages/desk-program.ts'
import { useWords } from '../app-language.ts'
import { Refused } from '../board/refused.tsx'
import type { Saving } from './use-save.ts'

type Props = {
  readonly saving: Saving
  readonly disabled?: boolean
  readonly label?: string
  /** What is said at the field itself needs no second telling here. */
  readonly told?: boolean
}

export function SaveRow({ saving, disabled = false, label, told = false }: Props) {
  const words = useWords(programWords)
  return (
    <>
      {saving.kind === 'refused' && !told && <Refused why={saving.why} />}
      <div class="row">
        <Button submits busy={saving.kind === 'busy'} disabled={disabled}>
          {label ?? words.save}
        </Button>
        <Notice>{saving.kind === 'saved' && words.saved}</Notice>
      </div>
    </>
  )
}
