import type { FormProps } from '../address.ts'

export function NomineeForm(_props: FormProps) {
  return null
}
