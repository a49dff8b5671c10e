import '#web/kit/look.css'
import './shell.css'
import { render } from 'preact'
import { App } from './app.tsx'
import { startRouter } from './router.ts'
import { readArrival } from './session-sample.ts'

const arrival = readArrival(location.hash)
// What the link carried is for this page alone, not for the history of this browser.
if (arrival.kind !== 'none') history.replaceState(null, '', location.pathname)
// A link to the desk that is followed within the desk changes nothing but the hash.
addEventListener('hashchange', () => {
  if (readArrival(location.hash).kind !== 'none') location.reload()
})
startRouter()
const root = document.querySelector('#app')
if (root !== null) render(<App arrival={arrival} />, root)
