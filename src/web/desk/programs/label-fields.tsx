import { TextField } from '#web/kit/field.tsx'
import { languages } from '#web/kit/words.ts'
import { languageLabel } from '#web/messages/labels.ts'
import { programWords } from '#web/messages/desk-program.ts'
import { language, useWords } from '../app-language.ts'

export type LabelText = Readonly<Record<string, string>>
type Props = { readonly label: LabelText; readonly changed: (label: LabelText) => void }

const LONGEST_LABEL = 80

/** The words of one entry in every language of the pages. */
export function LabelFields({ label, changed }: Props) {
  const words = useWords(programWords)
  return (
    <div class="two">
      {languages.map((each) => (
        <TextField
          key={each}
          label={words.labelIn(languageLabel(language.value, each))}
          value={label[each] ?? ''}
          most={LONGEST_LABEL}
          onInput={(text) => changed({ ...label, [each]: text })}
        />
      ))}
    </div>
  )
}
