import type { FormProps } from '../address.ts'

export function SurveyForm(_props: FormProps) {
  return null
}
