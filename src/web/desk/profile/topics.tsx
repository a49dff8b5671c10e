import { CHANNELS, ISSUES, UNDISCLOSED } from '#domain/codes.ts'
import { codeLabel } from '#web/messages/codes.ts'
import { profileWords } from '#web/messages/desk-profile.ts'
import { language, useWords } from '../app-language.ts'
import { Chips } from '../shell-chips.tsx'
import type { Entry } from './profile.tsx'
import { listSpoken } from './spoken.ts'

type Own = Entry['profile']
type TopicsProps = { readonly profile: Own; readonly onChange: (profile: Own) => void }

/** Channels, languages and topics: what the matching goes by. */
export function Topics(props: TopicsProps) {
  const words = useWords(profileWords)
  return (
    <section class="stack roomy" aria-labelledby="talks">
      <h2 id="talks">{words.talksTitle}</h2>
      <Ways {...props} />
      <Issues {...props} />
    </section>
  )
}

function Ways({ profile, onChange }: TopicsProps) {
  const words = useWords(profileWords)
  const now = language.value
  return (
    <>
      <Chips
        legend={words.channels}
        kind="many"
        options={CHANNELS.map((value) => ({ value, label: codeLabel(now, 'channel', value) }))}
        chosen={profile.channels}
        onChoose={(channels) => onChange({ ...profile, channels: [...channels] })}
      />
      <Chips
        legend={words.languages}
        kind="many"
        options={listSpoken(now, profile.languages)}
        chosen={profile.languages}
        onChoose={(languages) => onChange({ ...profile, languages: [...languages] })}
      />
    </>
  )
}

const without = (list: readonly string[], taken: readonly string[]) =>
  list.filter((each) => !taken.includes(each))

/** What one is at ease with and what one would rather not hear exclude each other. */
function Issues({ profile, onChange }: TopicsProps) {
  const words = useWords(profileWords)
  const options = ISSUES.filter((code) => code !== UNDISCLOSED).map((value) => ({
    value,
    label: codeLabel(language.value, 'issue', value),
  }))
  const { atEase, notAtEase, lived } = profile
  const set = (patch: Partial<Own>) => onChange({ ...profile, ...patch })
  return (
    <>
      <Chips<string>
        legend={words.atEase}
        kind="many"
        options={options}
        chosen={atEase}
        onChoose={(chosen) => set({ atEase: [...chosen], notAtEase: without(notAtEase, chosen) })}
      />
      <details open={notAtEase.length > 0}>
        <summary>{words.notAtEase}</summary>
        <Chips<string>
          legend={words.notAtEaseHint}
          kind="many"
          options={options}
          chosen={notAtEase}
          onChoose={(chosen) => set({ notAtEase: [...chosen], atEase: without(atEase, chosen) })}
        />
      </details>
      <details open={lived.length > 0}>
        <summary>{words.lived}</summary>
        <p class="soft">{words.livedHint}</p>
        <Chips<string>
          legend={words.lived}
          kind="many"
          options={options}
          chosen={lived}
          onChoose={(chosen) => set({ lived: [...chosen] })}
        />
      </details>
    </>
  )
}
