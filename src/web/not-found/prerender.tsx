import { render } from 'preact-render-to-string'
import { knownLines, Lines } from '#web/kit/lines.tsx'
import { Page } from '#web/kit/page.tsx'
import { languages } from '#web/kit/words.ts'
import { notFoundWords } from '#web/messages/not-found.ts'

/** Seen by whoever mistypes an address, perhaps in distress: the lines stand here too. */
export function prerender() {
  const { en } = notFoundWords
  const page = (
    <Page name="Peerlight" skip={en.skip} footer={<Lines language="en" lines={knownLines} />}>
      <div class="stack loose">
        {languages.map((language) => (
          <section key={language} class="stack close" lang={language}>
            <h1>{notFoundWords[language].title}</h1>
            <p>{notFoundWords[language].text}</p>
          </section>
        ))}
      </div>
    </Page>
  )
  return { language: 'en', title: en.title, description: en.text, app: render(page), after: '' }
}
