import { render } from 'preact'
import { chooseLanguage } from '#web/kit/words.ts'
import { App, speak } from './app.tsx'
import { enter } from './moves.ts'
import { entropyOfLink } from './typed-words.ts'
import '#web/kit/look.css'
import './return.css'

const root = document.getElementById('app')
if (root !== null) {
  const entropy = entropyOfLink(location.href)
  const language = chooseLanguage(location.href, navigator.languages)
  // Gone from the address and the history before anything else happens.
  history.replaceState(null, '', '/return')
  root.replaceChildren()
  speak(language)
  render(<App />, root)
  if (entropy !== undefined) void enter(entropy)
}
