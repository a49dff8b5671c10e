import { listSigns } from '#contract/signs.ts'
import type { ProgramId, UnitId } from '#domain/ids.ts'
import { signWords } from '#web/messages/desk-signs.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { SignState } from './sign-units.tsx'

type Props = { readonly program: ProgramId; readonly unit: UnitId }

/** For the page of a rollout: whether the sign on the unit's wall still says the same, and where to make one. */
export function SignFlag({ program, unit }: Props) {
  return useDesk().may('rollout.write') ? <Flag program={program} unit={unit} /> : null
}

function Flag({ program, unit }: Props) {
  const words = useWords(signWords)
  const read = useRead(listSigns, { program })
  const sign =
    read.kind === 'ready' ? read.output.signs.find((each) => each.unit === unit) : undefined
  if (sign === undefined) return null
  return (
    <p class="row">
      <a href="/desk/signs">{words.toSigns}</a>
      <span>{words.names(sign.names.length, sign.silent)}</span>
      <SignState sign={sign} />
    </p>
  )
}
