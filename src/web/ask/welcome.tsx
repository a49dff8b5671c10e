import { Note } from '#web/kit/note.tsx'
import { languages } from '#web/kit/words.ts'
import { welcomeWords, type WelcomeWords } from '#web/messages/welcome.ts'

export const WELCOME_ID = 'welcome'

/** The first screen in every language. The style sheet shows the one of the page, or all where no script runs. */
export function Welcome() {
  return (
    <div id={WELCOME_ID}>
      {languages.map((language) => (
        <section key={language} lang={language} class="welcome stack loose">
          <WelcomeIn words={welcomeWords[language]} />
        </section>
      ))}
    </div>
  )
}

function WelcomeIn({ words }: { readonly words: WelcomeWords }) {
  return (
    <>
      <div class="stack close">
        <h1 tabIndex={-1}>{words.title}</h1>
        <p>{words.lead}</p>
        <p>
          <b>{words.describe}</b>
        </p>
        <noscript>
          <p class="note">{words.noScript}</p>
        </noscript>
      </div>
      <div class="stack close">
        <h2>{words.soonTitle}</h2>
        <p class="soon">{words.soon}</p>
        <Note>
          <p>{words.notWatched}</p>
        </Note>
      </div>
      <div class="stack close">
        <h2>{words.whoTitle}</h2>
        <p>{words.who}</p>
        <p>{words.team}</p>
      </div>
      <div class="stack close">
        <h2>{words.limitsTitle}</h2>
        <ul class="stack tight">
          {words.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </div>
      <p class="soft">{words.leaving}</p>
    </>
  )
}
