import type { OutputOf } from '#contract/endpoint.ts'
import type { showInstallation } from '#contract/installation.ts'
import { Tag } from '#web/kit/tag.tsx'
import type { StartWords } from '#web/messages/start-en.ts'

type Programs = OutputOf<typeof showInstallation>['programs']
type Props = { readonly words: StartWords; readonly programs: Programs }

/** Where people ask, come back, and sign in. */
export function Installed({ words, programs }: Props) {
  const own = programs.filter(({ sample }) => !sample)
  return (
    <section class="stack loose">
      <header class="stack close">
        <h1>{words.installedTitle}</h1>
        <p>{words.installedSoft}</p>
      </header>
      {own.every(({ live }) => !live) && <p>{words.nonePrograms}</p>}
      <ul class="doors">
        {own.map((program) => (
          <li key={program.slug} class="row">
            {program.live ? (
              <a class="button" href={`/ask/${program.slug}`}>
                {words.askAt(program.name)}
              </a>
            ) : (
              <>
                <span>{program.name}</span>
                <Tag tone="lamp">{words.notYetLive}</Tag>
              </>
            )}
          </li>
        ))}
      </ul>
      <p>
        <a href="/return">{words.returnLink}</a>
      </p>
      <p>
        <a href="/desk">{words.staffLink}</a>
      </p>
    </section>
  )
}
