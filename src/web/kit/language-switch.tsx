import { languages, type Language } from './words.ts'

const names = { en: 'English', es: 'Español' } as const

type SwitchProps = {
  readonly language: Language
  readonly onChoose: (language: Language) => void
}

/** Changes the words on the page and nothing else. */
export function LanguageSwitch({ language, onChoose }: SwitchProps) {
  return (
    <div class="language-switch">
      {languages
        .filter((each) => each !== language)
        .map((each, place) => (
          <button
            // By its place, so that it keeps the focus when its language changes.
            key={place}
            type="button"
            class="button plain small"
            lang={each}
            onClick={() => {
              onChoose(each)
            }}
          >
            {names[each]}
          </button>
        ))}
    </div>
  )
}
