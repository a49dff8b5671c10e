import { useEffect, useState } from 'preact/hooks'
import type { Bytes } from '#domain/framing.ts'
import { fourWords } from '#sealing/four-words.ts'
import { deskWords } from '#web/messages/desk.ts'
import { useWords } from '../app-language.ts'

type FourWordsProps = { readonly kem: Bytes; readonly signing: Bytes }

/** Four words that stand for somebody's keys, to be compared by voice. */
export function FourWords({ kem, signing }: FourWordsProps) {
  const words = useWords(deskWords)
  const [four, setFour] = useState<readonly string[]>()
  useEffect(() => {
    let isThere = true
    const make = async () => {
      const made = await fourWords([kem, signing])
      if (isThere) setFour(made)
    }
    void make()
    return () => {
      isThere = false
    }
  }, [kem, signing])
  if (four === undefined) return <p class="soft">{words.reading}</p>
  return (
    <p class="desk-four" translate={false} lang="en">
      {four.join(' ')}
    </p>
  )
}
