import type { FormProps } from '../address.ts'

export function ReferenceForm(_props: FormProps) {
  return null
}
