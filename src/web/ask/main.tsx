import { render } from 'preact'
import { chooseLanguage } from '#web/kit/words.ts'
import { parseAskAddress } from './address.ts'
import { App } from './app.tsx'
import { loadLater, loadProgram, speak } from './moves.ts'
import { store } from './state.ts'
import '#web/kit/look.css'
import '#web/case/case.css'
import './ask.css'

const root = document.getElementById('app')
if (root !== null) {
  const welcome = document.getElementById('welcome') ?? undefined
  root.replaceChildren()
  const address = parseAskAddress(location.href)
  const { answers } = store.get()
  store.set({ address, answers: { ...answers, activation: address?.activation } })
  render(<App welcome={welcome} />, root)
  void speak(chooseLanguage(location.href, navigator.languages))
  void loadProgram()
  void loadLater()
}
