import { useState } from 'preact/hooks'
import { contrastRatio, LEAST_CONTRAST, PAPER } from '#domain/contrast.ts'
import { TextField } from '#web/kit/field.tsx'
import { programWords } from '#web/messages/desk-program.ts'
import { useWords } from '../app-language.ts'
import { ProgramSubpage, type OwnProgram } from './own-program.tsx'
import { SaveRow } from './save-row.tsx'
import { useSave } from './use-save.ts'
import './programs.css'

/** Peerlight's own green, and what is written on it. */
const OWN = { light: '#0d5a57', dark: '#6fc7bd' } as const
const ON = { light: '#ffffff', dark: '#06211f' } as const
type Scheme = keyof typeof OWN

const COLOUR = /^#[0-9a-f]{6}$/u
/** `null`: Peerlight's own; `undefined`: not a colour. */
function toColour(text: string): string | null | undefined {
  const tidy = text.trim().toLowerCase()
  if (tidy === '') return null
  return COLOUR.test(tidy) ? tidy : undefined
}

export function BrandPage() {
  const words = useWords(programWords)
  return (
    <ProgramSubpage title={words.lookTitle} lead={words.lookLead}>
      {(own, again) => <BrandForm own={own} again={again} />}
    </ProgramSubpage>
  )
}

function BrandForm({ own, again }: { readonly own: OwnProgram; readonly again: () => void }) {
  const words = useWords(programWords)
  const [light, setLight] = useState(own.brand.pineLight ?? '')
  const [dark, setDark] = useState(own.brand.pineDark ?? '')
  const { saving, save } = useSave(own, again)
  const pineLight = toColour(light)
  const pineDark = toColour(dark)
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (pineLight === undefined || pineDark === undefined) return
        void save({ brand: { pineLight, pineDark } })
      }}
    >
      <div class="swatches">
        <ColourField label={words.pineLight} text={light} scheme="light" typed={setLight} />
        <ColourField label={words.pineDark} text={dark} scheme="dark" typed={setDark} />
      </div>
      <SaveRow saving={saving} disabled={pineLight === undefined || pineDark === undefined} />
    </form>
  )
}

type ColourProps = {
  readonly label: string
  readonly text: string
  readonly scheme: Scheme
  readonly typed: (text: string) => void
}

function ColourField({ label, text, scheme, typed }: ColourProps) {
  const words = useWords(programWords)
  const colour = toColour(text)
  const shown = colour ?? OWN[scheme]
  const ratio = contrastRatio(shown, PAPER[scheme])
  const isFaint = ratio < LEAST_CONTRAST
  const faint = isFaint ? words.notEnough : undefined
  const error = colour === undefined ? words.colourWrong : faint
  return (
    <div class="stack close">
      <TextField
        label={label}
        hint={words.colourHint}
        value={text}
        most={7}
        error={error}
        onInput={typed}
      />
      <p class="soft" role="status">
        {words.contrast(ratio.toFixed(1))}
        {isFaint ? '' : `, ${words.enough}`}
      </p>
      <div class={`swatch ${scheme}`} role="img" aria-label={words.preview}>
        <b style={{ background: shown, color: ON[scheme] }}>{words.previewButton}</b>
        <span style={{ color: shown, textDecoration: 'underline' }}>{words.previewLink}</span>
      </div>
    </div>
  )
}
