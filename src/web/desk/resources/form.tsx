import { useState } from 'preact/hooks'
import { MOST_BODY } from '#contract/resources.ts'
import {
  audiences,
  resourceKinds,
  type ResourceText,
  type WhyNotResource,
} from '#domain/resource.ts'
import { AreaField, SelectField, TextField } from '#web/kit/field.tsx'
import { Prose } from '#web/kit/prose.tsx'
import { resourcesWords } from '#web/messages/desk-resources.ts'
import { language, useWords } from '../app-language.ts'
import { languageName } from './library.ts'
import { textOf, withReview, withText, type Written } from './written.ts'

const SCOPES = ['program', 'all'] as const

export type FormProps = {
  readonly written: Written
  readonly languages: readonly string[]
  readonly why: WhyNotResource | undefined
  readonly changed: (written: Written) => void
}

/** All that can be said of a resource. */
export function ResourceFields(props: FormProps) {
  const words = useWords(resourcesWords).form
  const { written, languages } = props
  return (
    <>
      <section class="stack close" aria-labelledby="what">
        <h2 id="what">{words.what}</h2>
        <What {...props} />
      </section>
      <section class="stack close" aria-labelledby="texts">
        <h2 id="texts">{words.texts}</h2>
        <p class="soft">{words.textsHint}</p>
        {languages.map((each, at) => (
          <details key={each} open={at === 0 || each in written.texts}>
            <summary>{languageName(language.value, each)}</summary>
            <Text {...props} spoken={each} />
          </details>
        ))}
      </section>
      <section class="stack close" aria-labelledby="review">
        <h2 id="review">{words.review}</h2>
        <p class="soft">{words.reviewHint}</p>
        <Review {...props} />
      </section>
    </>
  )
}

function What({ written, why, changed }: FormProps) {
  const all = useWords(resourcesWords)
  const words = all.form
  const errorOf = (...codes: readonly WhyNotResource[]) =>
    why !== undefined && codes.includes(why) ? all.why[why] : undefined
  return (
    <>
      <div class="library-days">
        <SelectField
          label={words.kind}
          value={written.kind}
          options={resourceKinds.map((value) => ({ value, label: all.kinds[value] }))}
          onChoose={(kind) => changed(withReview(written, { kind }))}
        />
        <SelectField
          label={words.audience}
          value={written.audience}
          error={errorOf('for-everyone')}
          options={audiences.map((value) => ({ value, label: all.audiences[value] }))}
          onChoose={(audience) => changed({ ...written, audience })}
        />
        <SelectField
          label={words.scope}
          value={written.scope}
          options={SCOPES.map((value) => ({ value, label: words.scopes[value] }))}
          onChoose={(scope) => changed({ ...written, scope })}
        />
      </div>
      <p class="soft">{words.audienceHint}</p>
      <div class="library-days">
        <TextField
          type="tel"
          label={words.phone}
          most={40}
          value={written.phone}
          error={errorOf('no-phone')}
          onInput={(phone) => changed({ ...written, phone })}
        />
        <TextField
          label={words.link}
          hint={words.linkHint}
          most={500}
          value={written.url}
          error={errorOf('bad-link', 'nothing-in-it')}
          onInput={(url) => changed({ ...written, url })}
        />
      </div>
    </>
  )
}

function Text({ written, why, changed, spoken }: FormProps & { readonly spoken: string }) {
  const all = useWords(resourcesWords)
  const words = all.form
  const text = textOf(written, spoken)
  const [isPreviewed, setPreviewed] = useState(false)
  const set = (change: Partial<ResourceText>) => changed(withText(written, spoken, change))
  const lacksTitle = why === 'no-title' && text.title.trim() === ''
  const isMeant = text.body !== '' || text.summary !== '' || Object.keys(written.texts).length === 0
  return (
    <div class="stack close">
      <TextField
        label={words.title}
        most={120}
        value={text.title}
        error={lacksTitle && isMeant ? all.why['no-title'] : undefined}
        onInput={(title) => set({ title })}
      />
      <TextField
        label={words.summary}
        most={300}
        value={text.summary}
        onInput={(summary) => set({ summary })}
      />
      <AreaField
        label={words.body}
        hint={words.bodyHint}
        most={MOST_BODY}
        rows={8}
        value={text.body}
        onInput={(body) => set({ body })}
      />
      {text.body === '' ? null : (
        <details onToggle={(event) => setPreviewed(event.currentTarget.open)}>
          <summary>{words.preview}</summary>
          {isPreviewed && (
            <div class="sheet">
              <Prose text={text.body} />
            </div>
          )}
        </details>
      )}
    </div>
  )
}

function Review({ written, why, changed }: FormProps) {
  const all = useWords(resourcesWords)
  const words = all.form
  const error = why === 'bad-review' ? all.why['bad-review'] : undefined
  return (
    <div class="library-days">
      <TextField
        type="date"
        label={words.reviewedOn}
        value={written.reviewedOn}
        error={error}
        onInput={(reviewedOn) => changed(withReview(written, { reviewedOn }))}
      />
      <TextField
        type="date"
        label={words.reviewBy}
        value={written.reviewBy}
        onInput={(reviewBy) => changed({ ...written, reviewBy })}
      />
    </div>
  )
}
