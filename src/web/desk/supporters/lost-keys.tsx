import { supporterWords } from '#web/messages/desk-supporters.ts'
import { useDesk } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { Revoke } from '../staff/revoke.tsx'
import type { OneProps } from './supporter.tsx'

/** For somebody with keys that nobody can open any more: only a revoked account can be invited anew. */
export function LostKeys({ supporter, changed }: Omit<OneProps, 'program'>) {
  const words = useWords(supporterWords)
  const desk = useDesk()
  const { account, name, kemPublic, state, ready } = supporter
  const isRevoked = state === 'left' && !ready
  if (account === null || kemPublic === null || isRevoked || !desk.may('staff.write')) return null
  return (
    <section class="stack close" aria-labelledby="lost-keys">
      <h2 id="lost-keys">{words.lostTitle}</h2>
      <p class="soft">{words.lostWhy}</p>
      <div>
        <Revoke member={{ account, name }} again={changed} />
      </div>
    </section>
  )
}
