import { listSigns } from '#contract/signs.ts'
import type { UnitId } from '#domain/ids.ts'
import { signWords } from '#web/messages/desk-signs.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import type { PlaceProgram } from '../session-state.ts'
import { SignState } from './sign-units.tsx'

/** For the page of a rollout: how many names there are, and whether the sign on the wall still says the same. */
export function SignFlag({ unit }: { readonly unit: UnitId }) {
  const { may, program } = useDesk()
  return program === undefined || !may('rollout.write') ? null : (
    <Flag program={program} unit={unit} />
  )
}

type Props = { readonly program: PlaceProgram; readonly unit: UnitId }

function Flag({ program, unit }: Props) {
  const words = useWords(signWords)
  const read = useRead(listSigns, { program: program.program })
  const sign =
    read.kind === 'ready' ? read.output.signs.find((each) => each.unit === unit) : undefined
  if (sign === undefined) return null
  return (
    <p class="row">
      <span>{words.names(sign.names.length, sign.silent)}</span>
      <SignState sign={sign} />
    </p>
  )
}
