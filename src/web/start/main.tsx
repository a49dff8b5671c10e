import { render } from 'preact'
import { chooseLanguage } from '#web/kit/words.ts'
import '#web/kit/look.css'
import './start.css'
import { startTexts } from '#web/messages/start.ts'
import { Start } from './start.tsx'

const language = chooseLanguage(location.href, navigator.languages)
document.documentElement.lang = language
document.title = startTexts[language].title
const root = document.querySelector('#app')
if (root !== null) render(<Start language={language} />, root)
