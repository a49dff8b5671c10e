import type { Answer } from './answer.ts'

/** The domain's own reason why something cannot be as it was sent. */
export const because = ({ why }: { readonly why: string }): Answer<never> => ({
  kind: 'refused',
  status: 422,
  code: why,
})
