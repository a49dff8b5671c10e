import type { FormProps } from '../address.ts'

export function GatheringForm(_props: FormProps) {
  return null
}
