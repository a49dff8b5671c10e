import type { FormProps } from '../address.ts'

export function ReplyForm(_props: FormProps) {
  return null
}
