import { showDirectory } from '#contract/care.ts'
import { groupByUnit, withCredentials } from '#web/kit/directory.ts'
import { directoryWords } from '#web/messages/forms-directory.ts'
import { formsWords } from '#web/messages/forms.ts'
import type { FormProps } from '../address.ts'
import { useWords } from '../language.ts'
import { FormPage, Trouble } from '../shell.tsx'
import { useOpen } from '../use-open.ts'

/** Those who agreed to be found, by where they work. */
export function DirectoryForm({ address }: FormProps) {
  const words = useWords(directoryWords)
  const shell = useWords(formsWords)
  const { program } = address
  if (program === undefined) return <FormPage title={shell.notThere} lead={shell.notThereWhy} />
  return <Shown program={program} title={words.title} />
}

function Shown({ program, title }: { readonly program: string; readonly title: string }) {
  const words = useWords(directoryWords)
  const shell = useWords(formsWords)
  const opened = useOpen(showDirectory, { program })
  if (opened.kind === 'opening') return <FormPage title={title} lead={shell.opening} />
  if (opened.kind === 'failed') {
    return opened.why === 'not-found' || opened.why === 'invalid-input' ? (
      <FormPage title={shell.notThere} lead={shell.notThereWhy} />
    ) : (
      <FormPage title={title}>
        <Trouble why={opened.why} again={opened.again} />
      </FormPage>
    )
  }
  const { name, phone, people } = opened.output
  return (
    <FormPage name={name} title={title} lead={words.lead} phone={phone}>
      {people.length === 0 && <p>{words.none}</p>}
      {groupByUnit(people).map(({ unit, members }) => (
        <section key={unit} class="stack close">
          <h2>{unit ?? words.elsewhere}</h2>
          <ul>
            {members.map((person, at) => (
              <li key={at}>
                {withCredentials(person)}
                {person.contact !== null && <small class="soft"> · {person.contact}</small>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        {words.askWhy} <a href={`/ask/${program}`}>{words.ask}</a>
      </p>
    </FormPage>
  )
}
