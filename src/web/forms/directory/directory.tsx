import type { FormProps } from '../address.ts'

export function DirectoryForm(_props: FormProps) {
  return null
}
