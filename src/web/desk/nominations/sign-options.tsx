import { SelectField } from '#web/kit/field.tsx'
import { signWords } from '#web/messages/desk-signs.ts'
import { useWords } from '../app-language.ts'
import { inks, orientations, paperSizes, type Orientation, type PaperSize } from '../paper/house.ts'
import { Chips } from '../shell-chips.tsx'
import type { SignLook } from './sign-parts.ts'
import type { Listed } from './signs.tsx'

const said = { en: ['en'], es: ['es'], both: ['en', 'es'] } as const
const kinds = ['en', 'es', 'both'] as const satisfies readonly (keyof typeof said)[]

type Options = {
  readonly size: PaperSize
  readonly orientation: Orientation
  readonly kind: keyof typeof said
  /** Short name of a co-branded door; empty for the program's own page. */
  readonly entry: string
}

export const firstOptions: Options = {
  size: 'LETTER',
  orientation: 'portrait',
  kind: 'en',
  entry: '',
}

export const toLook = ({ size, orientation, kind }: Options, pine: string | null): SignLook => ({
  size,
  orientation,
  languages: said[kind],
  pine: pine ?? inks.pine,
})

type Props = {
  readonly listed: Listed
  readonly options: Options
  readonly onChoose: (options: Options) => void
}

export function SignOptions({ listed, options, onChoose }: Props) {
  const words = useWords(signWords)
  const { size, orientation, kind, entry } = options
  const doors = listed.entries.map(({ slug, name }) => ({ value: slug, label: name }))
  return (
    <>
      <Chips
        legend={words.paper}
        kind="one"
        options={paperSizes.map((value) => ({ value, label: words.papers[value] }))}
        chosen={[size]}
        onChoose={([value = size]) => onChoose({ ...options, size: value })}
      />
      <Chips
        legend={words.orientation}
        kind="one"
        options={orientations.map((value) => ({ value, label: words.orientations[value] }))}
        chosen={[orientation]}
        onChoose={([value = orientation]) => onChoose({ ...options, orientation: value })}
      />
      <Chips
        legend={words.language}
        kind="one"
        options={kinds.map((value) => ({ value, label: words.languages[value] }))}
        chosen={[kind]}
        onChoose={([value = kind]) => onChoose({ ...options, kind: value })}
      />
      {doors.length > 0 && (
        <SelectField
          label={words.door}
          hint={words.doorHint}
          value={entry}
          options={[{ value: '', label: listed.program }, ...doors]}
          onChoose={(value) => onChoose({ ...options, entry: value })}
        />
      )}
    </>
  )
}
