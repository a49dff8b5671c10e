import { render } from 'preact-render-to-string'
import { knownLines, Lines } from '#web/kit/lines.tsx'
import { Page } from '#web/kit/page.tsx'
import { languages } from '#web/kit/words.ts'
import { returnWords } from '#web/messages/return.ts'

/** Readable before the script runs; without one, it says so, with the numbers to call. */
export function prerender() {
  const { en } = returnWords
  const footer = languages.map((language) => (
    <div key={language} lang={language}>
      <Lines language={language} lines={knownLines} />
    </div>
  ))
  const app = render(
    <Page name={en.site} skip={en.skip} footer={footer}>
      <div class="stack loose">
        {languages.map((language) => (
          <section key={language} class="stack close" lang={language}>
            <h1>{returnWords[language].words.title}</h1>
            <p>{returnWords[language].words.lead}</p>
            <noscript>
              <p class="note">{returnWords[language].words.noScript}</p>
            </noscript>
          </section>
        ))}
      </div>
    </Page>,
  )
  return { language: 'en', title: en.pageTitle, description: en.description, app, after: '' }
}
