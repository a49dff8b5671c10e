import { useState } from 'preact/hooks'
import { SelectField } from '#web/kit/field.tsx'
import { languages, type Language } from '#web/kit/words.ts'
import { packWords } from '#web/messages/committee-pack.ts'
import { committeeWords } from '#web/messages/desk-committee.ts'
import { useDesk } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { PdfButton } from '../paper/pdf-button.tsx'
import type { PlaceProgram } from '../session-state.ts'
import { Chips } from '../shell-chips.tsx'
import { packPaper, packParts, type PackPart } from './paper-pack.ts'
import { listQuarters, quarterText } from './quarter.ts'
import { readPack } from './read-pack.ts'

const QUARTERS = 8

type Props = {
  readonly program: PlaceProgram
  readonly timeZone: string
  readonly now: number
}

/** One press with what is chosen already: the quarter that ended last, everything, the language of the page. */
export function PackForm({ program, timeZone, now }: Props) {
  const words = useWords(committeeWords)
  const { sections } = useWords(packWords)
  const desk = useDesk()
  const today = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).format(now)
  const [running, last, ...older] = listQuarters(today, QUARTERS)
  const quarters = [running, last, ...older].filter((each) => each !== undefined)
  const [key, setKey] = useState(last?.key ?? '')
  const [spoken, setSpoken] = useState<Language>(language.peek())
  const [parts, setParts] = useState<readonly PackPart[]>(packParts)
  const quarter = quarters.find((each) => each.key === key) ?? last
  const nameOf = (each: (typeof quarters)[number]) => {
    const name = quarterText(language.value, each)
    return each === running ? words.running(name) : name
  }
  if (quarter === undefined) return null
  return (
    <section class="sheet stack" aria-labelledby="pack">
      <h2 id="pack">{words.pack}</h2>
      <p>{words.packWhy}</p>
      <SelectField<string>
        label={words.quarter}
        value={quarter.key}
        options={quarters.map((each) => ({ value: each.key, label: nameOf(each) }))}
        onChoose={setKey}
      />
      <Chips
        legend={words.language}
        kind="one"
        options={languages.map((value) => ({ value, label: words.languages[value] }))}
        chosen={[spoken]}
        onChoose={([chosen]) => setSpoken(chosen ?? spoken)}
      />
      <Chips
        legend={words.sections}
        kind="many"
        options={packParts.map((value) => ({ value, label: sections[value] }))}
        chosen={parts}
        onChoose={setParts}
      />
      <PdfButton
        kind="main"
        label={words.make}
        fileName={`${program.slug}-committee-${quarter.key}`}
        disabled={parts.length === 0}
        paper={async () =>
          packPaper(await readPack(desk, program), { quarter, language: spoken, parts })
        }
      />
    </section>
  )
}
