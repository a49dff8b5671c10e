import { listResources } from '#contract/resources.ts'
import type { ProgramId } from '#domain/ids.ts'
import { telephone } from '#web/kit/lines.tsx'
import { offeredWords } from '#web/messages/desk-offered.ts'
import { useRead } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { Reading } from '../shell-parts.tsx'

export type OfferedProps = { readonly program: ProgramId }

/** The numbers and links of the program's library that one may have offered. */
export function Offered({ program }: OfferedProps) {
  const words = useWords(offeredWords)
  const read = useRead(listResources, { program })
  return (
    <Reading read={read}>
      {({ resources }) => {
        const published = resources.filter(
          ({ state, phone, url }) => state === 'published' && (phone !== '' || url !== ''),
        )
        if (published.length === 0) return <p class="soft">{words.none}</p>
        return (
          <ul class="stack close">
            {published.map(({ resource, texts, phone, url }) => (
              <li key={resource}>
                {(texts[language.value] ?? texts['en'] ?? Object.values(texts)[0])?.title}{' '}
                {phone === '' ? null : <a href={telephone(phone)}>{phone}</a>}{' '}
                {url === '' ? null : (
                  <a href={url} target="_blank" rel="noopener noreferrer">
                    {new URL(url).hostname}
                  </a>
                )}
              </li>
            ))}
          </ul>
        )
      }}
    </Reading>
  )
}
