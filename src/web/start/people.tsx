import type { OutputOf } from '#contract/endpoint.ts'
import type { listSamplePeople } from '#contract/installation.ts'
import type { StartWords } from '#web/messages/start-en.ts'

type Person = OutputOf<typeof listSamplePeople>['people'][number]
type Props = { readonly words: StartWords; readonly people: readonly Person[] }

/** Hands the invented person's secret to the desk in the fragment, which no server ever sees. */
const deskOf = ({ secret, organization }: Person): string => `/desk#as=${secret}&at=${organization}`

/** Those with something to do first; everybody else folded, one click away too. */
export function People({ words, people }: Props) {
  const leads = people.filter(({ story }) => story !== '')
  const others = people.filter(({ story }) => story === '')
  return (
    <>
      <ul class="people">
        {leads.map((person) => (
          <li key={person.account + person.organization} class="sheet stack close">
            <h2>{person.title}</h2>
            <p class="soft">{person.story}</p>
            <div class="act">
              <a class="button quiet small" href={deskOf(person)}>
                {words.be(person.name)}
              </a>
            </div>
          </li>
        ))}
      </ul>
      {others.length > 0 && <Others words={words} people={others} />}
    </>
  )
}

function Others({ words, people }: Props) {
  const titles = [...new Set(people.map(({ title }) => title))]
  return (
    <details>
      <summary>{words.everybodyElse(people.length)}</summary>
      {titles.map((title) => (
        <section key={title} class="stack close">
          <h3>{title}</h3>
          <p class="others">
            {people
              .filter((person) => person.title === title)
              .map((person) => (
                <a key={person.account + person.organization} href={deskOf(person)}>
                  {person.name}
                </a>
              ))}
          </p>
        </section>
      ))}
    </details>
  )
}
