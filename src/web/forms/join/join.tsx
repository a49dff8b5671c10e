import type { FormProps } from '../address.ts'

export function JoinForm(_props: FormProps) {
  return null
}
