import type { FormProps } from '../address.ts'

export function CheckInForm(_props: FormProps) {
  return null
}
