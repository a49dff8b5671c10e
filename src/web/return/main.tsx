import { render } from 'preact'
import { chooseLanguage } from '#web/kit/words.ts'
import { App, speak } from './app.tsx'
import { enter } from './moves.ts'
import { entropyOfLink } from './typed-words.ts'
import '#web/kit/look.css'
import '#web/case/case.css'
import './return.css'

/** Gone from the address and the history before anything else happens. */
function takeLink() {
  const entropy = entropyOfLink(location.href)
  history.replaceState(null, '', '/return')
  if (entropy !== undefined) void enter(entropy)
}

const root = document.getElementById('app')
if (root !== null) {
  root.replaceChildren()
  speak(chooseLanguage(location.href, navigator.languages))
  render(<App />, root)
  takeLink()
  addEventListener('hashchange', takeLink)
}
