import { render } from 'preact-render-to-string'
import { knownLines, Lines } from '#web/kit/lines.tsx'
import { Page } from '#web/kit/page.tsx'
import { languages } from '#web/kit/words.ts'
import { firstEn } from '#web/messages/ask-first-en.ts'
import { welcomeWords } from '#web/messages/welcome.ts'
import { Welcome } from './welcome.tsx'

/** The first screen, readable before any script runs and where none ever does. */
export function prerender() {
  const { description } = welcomeWords.en
  const footer = languages.map((language) => (
    <div key={language} class="welcome" lang={language}>
      <Lines language={language} lines={knownLines} />
    </div>
  ))
  const app = render(
    <Page name={firstEn.site} skip={firstEn.skip} footer={footer}>
      <Welcome />
    </Page>,
  )
  return { language: 'en', title: firstEn.pageTitle, description, app, after: '' }
}
