import type { FormProps } from '../address.ts'

export function ResourcesForm(_props: FormProps) {
  return null
}
