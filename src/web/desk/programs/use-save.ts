import { useState } from 'preact/hooks'
import { saveProgram } from '#contract/programs.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import type { OwnProgram } from './own-program.tsx'

export type Saving =
  | { readonly kind: 'idle' | 'busy' | 'saved' }
  | { readonly kind: 'refused'; readonly why: string }

type Changed = Partial<Pick<OwnProgram, 'name' | 'phone' | 'policy' | 'brand'>>

/** Saves a part of a program; the other parts go along as they are. */
export function useSave(own: OwnProgram, again: () => void) {
  const desk = useDesk()
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' })
  const save = async (changed: Changed) => {
    setSaving({ kind: 'busy' })
    const { program, name, phone, policy, brand } = own
    const whole = { program, name, phone, policy, brand, ...changed }
    const called = await desk.call(saveProgram, whole)
    if (called.kind !== 'done') return setSaving({ kind: 'refused', why: whyOf(called) })
    setSaving({ kind: 'saved' })
    again()
  }
  return { saving, save }
}
