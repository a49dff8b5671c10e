import { render } from 'preact'
import '#web/kit/look.css'
import './forms.css'
import { FormsApp } from './app.tsx'

const root = document.querySelector('#app')
if (root !== null) render(<FormsApp />, root)
