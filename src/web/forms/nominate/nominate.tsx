import type { FormProps } from '../address.ts'

export function NominateForm(_props: FormProps) {
  return null
}
