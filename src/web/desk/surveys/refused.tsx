import { Failure } from '../shell-parts.tsx'
import { useRefusal } from './use-change.ts'

/** Why a change was refused, in words; what was typed stays. */
export function Refused({ why }: { readonly why: string | undefined }) {
  const own = useRefusal(why)
  if (why === undefined) return null
  if (own === undefined) return <Failure why={why} />
  return (
    <p class="note" role="alert">
      {own}
    </p>
  )
}
