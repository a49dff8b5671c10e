import { listSigned } from '#contract/agreements.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { longDay } from '#web/kit/days.ts'
import { agreementWords } from '#web/messages/desk-agreements.ts'
import { useRead } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Reading } from '../shell-parts.tsx'

type Listed = OutputOf<typeof listSigned>
type One = Listed['supporters'][number]

/** Who has not signed the current version comes first: that is what there is to do. */
export function SignedBy({ program }: { readonly program: PlaceProgram }) {
  const read = useRead(listSigned, { program: program.program }, 'board')
  return <Reading read={read}>{(listed) => <Lists {...listed} />}</Reading>
}

function Lists({ current, supporters }: Listed) {
  const words = useWords(agreementWords)
  if (supporters.length === 0) return <p class="soft">{words.signedNone}</p>
  if (current === null) return null
  const hasSigned = ({ signed }: One) => signed?.version === current
  const done = supporters.filter(hasSigned)
  const missing = supporters.filter((each) => !hasSigned(each))
  return (
    <section class="stack" aria-labelledby="signed-by">
      <h2 id="signed-by">{words.signedTitle(done.length, supporters.length)}</h2>
      {missing.length === 0 ? (
        <p>{words.allSigned}</p>
      ) : (
        <>
          <h3>{words.missing}</h3>
          <ul class="desk-list">
            {missing.map((each) => (
              <li key={each.supporter}>
                <a href={`/desk/supporters/${each.supporter}`}>{each.name}</a>
                {each.signed !== null && (
                  <span class="soft">{words.missingOlder(each.signed.version)}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {done.length > 0 && (
        <details>
          <summary>
            {words.signed} ({done.length})
          </summary>
          <ul class="desk-list">
            {done.map(({ supporter, name, signed }) => (
              <li key={supporter}>
                <a href={`/desk/supporters/${supporter}`}>{name}</a>
                {signed !== null && (
                  <span class="soft">
                    {words.signedOn(longDay(language.value, signed.on), signed.version)}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
