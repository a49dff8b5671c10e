import type { FormProps } from '../address.ts'

export function ReferForm(_props: FormProps) {
  return null
}
