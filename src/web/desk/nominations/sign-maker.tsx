import { useState } from 'preact/hooks'
import { noteSignsMade } from '#contract/signs.ts'
import type { UnitId } from '#domain/ids.ts'
import { longDay } from '#web/kit/days.ts'
import { SelectField, TextField } from '#web/kit/field.tsx'
import { signWords } from '#web/messages/desk-signs.ts'
import { useDesk } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { PdfButton } from '../paper/pdf-button.tsx'
import type { PlaceProgram } from '../session-state.ts'
import { firstOptions, SignOptions, toLook } from './sign-options.tsx'
import { toSignPaper } from './sign-paper.ts'
import type { SignLook, SignSheet } from './sign-parts.ts'
import { SignPreview } from './sign-preview.tsx'
import { UnitChoice } from './sign-units.tsx'
import type { Listed } from './signs.tsx'

type Props = {
  readonly program: PlaceProgram
  readonly listed: Listed
  readonly root: string
  readonly changed: () => void
}
type Sign = Listed['signs'][number]

export function SignMaker({ program, listed, root, changed }: Props) {
  const words = useWords(signWords)
  const desk = useDesk()
  const [chosen, setChosen] = useState(() => firstChosen(listed))
  const [options, setOptions] = useState(firstOptions)
  const [lines, setLines] = useState<Readonly<Record<string, string>>>({})
  const signs = listed.signs.filter(({ unit }) => chosen.includes(unit))
  const look = toLook(options, listed.pine)
  const toSheet = toSheetOf({ listed, root, entry: options.entry, lines })
  const note = async () => {
    const made = signs.map(({ unit, content }) => ({ unit, content }))
    await desk.call(noteSignsMade, { program: program.program, signs: made })
    changed()
  }
  return (
    <div class="sign-maker">
      <div class="stack loose">
        <UnitChoice signs={listed.signs} chosen={chosen} onChoose={setChosen} />
        <SignOptions listed={listed} options={options} onChoose={setOptions} />
        <PdfButton
          kind="main"
          label={words.save(signs.length)}
          fileName={`${listed.slug}-signs-${listed.today}`}
          disabled={signs.length === 0}
          paper={() => toSignPaper(words.title, signs.map(toSheet), look)}
          onSaved={() => void note()}
        />
      </div>
      <Preview {...{ signs, toSheet, look, lines }} onLine={setLines} />
    </div>
  )
}

/** Whatever does not hang there as it is. */
function firstChosen({ signs }: Listed): readonly UnitId[] {
  const wanting = signs.filter(({ state }) => state !== 'up-to-date')
  return (wanting.length === 0 ? signs : wanting).map(({ unit }) => unit)
}

type Lines = Readonly<Record<string, string>>
type PreviewProps = {
  readonly signs: readonly Sign[]
  readonly toSheet: (sign: Sign) => SignSheet
  readonly look: SignLook
  readonly lines: Lines
  readonly onLine: (lines: Lines) => void
}

function Preview({ signs, toSheet, look, lines, onLine }: PreviewProps) {
  const words = useWords(signWords)
  const [shown, setShown] = useState('')
  const sign = signs.find(({ unit }) => unit === shown) ?? signs[0]
  if (sign === undefined) return <p class="soft">{words.noneChosen}</p>
  return (
    <div class="stack">
      {signs.length > 1 && (
        <SelectField<string>
          label={words.shown}
          value={sign.unit}
          options={signs.map(({ unit, name }) => ({ value: unit, label: name }))}
          onChoose={setShown}
        />
      )}
      <SignPreview sheet={toSheet(sign)} look={look} label={words.preview(sign.name)} />
      <TextField
        label={words.line(sign.name)}
        hint={words.lineHint}
        most={90}
        value={lines[sign.unit] ?? ''}
        onInput={(line) => onLine({ ...lines, [sign.unit]: line })}
      />
    </div>
  )
}

type Said = {
  readonly listed: Listed
  readonly root: string
  readonly entry: string
  readonly lines: Readonly<Record<string, string>>
}

/** The code carries the fingerprint; what one types does not, since nobody would type it. */
const toSheetOf =
  ({ listed, root, entry, lines }: Said) =>
  ({ unit, name, names }: Sign): SignSheet => {
    const path = `/ask/${listed.slug}${entry === '' ? '' : `/${entry}`}`
    return {
      unit: name,
      names,
      line: (lines[unit] ?? '').trim(),
      program: listed.program,
      organization: listed.organization,
      phone: listed.phone,
      link: `${location.origin}${path}#k=${root}`,
      address: `${location.host}${path}`,
      on: (spoken) => longDay(spoken, listed.today),
    }
  }
