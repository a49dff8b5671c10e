import { useState } from 'preact/hooks'
import { listOrganizations } from '#contract/organizations.ts'
import type { PickList } from '#domain/pick-list.ts'
import { Button } from '#web/kit/button.tsx'
import { TextField } from '#web/kit/field.tsx'
import { supporterWords } from '#web/messages/desk-supporters.ts'
import { useRead } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { useUnits } from '../lists.ts'
import { UnitField } from '../unit-field.tsx'
import { HoursFields } from './hours-fields.tsx'
import { Many } from './many.tsx'
import { ProfileFields } from './profile-fields.tsx'
import { wrongsOf, type Written, type Wrongs } from './written.ts'

type Props = {
  readonly first: Written
  readonly lists: readonly PickList[]
  readonly button: string
  readonly busy: boolean
  readonly send: (written: Written) => void
}

/** Everything a coordinator may write about a supporter. What was typed stays when it is refused. */
export function SupporterForm({ first, lists, button, busy, send }: Props) {
  const words = useWords(supporterWords)
  const [written, setWritten] = useState(first)
  const [tried, setTried] = useState(false)
  const cleaned = {
    ...written,
    profile: {
      ...written.profile,
      languages: written.profile.languages.filter((each) => each !== ''),
    },
  }
  const wrongs = tried ? wrongsOf(cleaned) : {}
  return (
    <form
      class="stack loose"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (Object.keys(wrongsOf(cleaned)).length === 0) send(cleaned)
      }}
    >
      <section class="stack close" aria-labelledby="who">
        <h2 id="who">{words.who}</h2>
        <Who written={written} wrongs={wrongs} changed={setWritten} />
      </section>
      <section class="stack close" aria-labelledby="what">
        <h2 id="what">{words.what}</h2>
        <p class="soft">{words.whatWhy}</p>
        <ProfileFields
          profile={written.profile}
          lists={lists}
          wrongs={wrongs}
          changed={(profile) => setWritten({ ...written, profile })}
        />
      </section>
      <section class="stack close" aria-labelledby="hours">
        <h2 id="hours">{words.hoursTitle}</h2>
        <p class="soft">{words.hoursWhy}</p>
        <HoursFields hours={written.hours} changed={(hours) => setWritten({ ...written, hours })} />
      </section>
      <div class="actions">
        <Button submits busy={busy}>
          {button}
        </Button>
      </div>
    </form>
  )
}

type WhoProps = {
  readonly written: Written
  readonly wrongs: Wrongs
  readonly changed: (written: Written) => void
}

function Who({ written, wrongs, changed }: WhoProps) {
  const words = useWords(supporterWords)
  const read = useRead(listOrganizations, {})
  const organizations = read.kind === 'ready' ? read.output.organizations : []
  const whyOf = (field: keyof Wrongs) => {
    const wrong = wrongs[field]
    return wrong === undefined ? undefined : words[wrong]
  }
  const ids = organizations.map(({ organization }) => organization)
  return (
    <>
      <div class="two">
        <TextField
          label={words.name}
          value={written.name}
          error={whyOf('name')}
          onInput={(name) => changed({ ...written, name })}
        />
        <TextField
          type="email"
          label={words.email}
          value={written.email}
          error={whyOf('email')}
          onInput={(email) => changed({ ...written, email })}
        />
        <TextField
          type="number"
          label={words.capacity}
          value={Number.isNaN(written.capacity) ? '' : String(written.capacity)}
          error={whyOf('capacity')}
          onInput={(text) => changed({ ...written, capacity: Number.parseInt(text, 10) })}
        />
        <TextField
          label={words.credentials}
          hint={words.credentialsHint}
          value={written.credentials ?? ''}
          most={80}
          onInput={(credentials) => changed({ ...written, credentials })}
        />
        <Unit written={written} changed={changed} />
      </div>
      <Many
        legend={words.affiliations}
        hint={words.affiliationsHint}
        options={organizations
          .filter(({ kind }) => kind === 'organization')
          .map(({ organization, name }) => ({ value: organization, label: name }))}
        chosen={written.affiliations}
        choose={(chosen) =>
          changed({ ...written, affiliations: ids.filter((id) => chosen.includes(id)) })
        }
      />
    </>
  )
}

function Unit({ written, changed }: Omit<WhoProps, 'wrongs'>) {
  const words = useWords(supporterWords)
  return (
    <UnitField
      label={words.unit}
      none={words.noUnit}
      units={useUnits()}
      chosen={written.unit ?? null}
      choose={(unit) => changed({ ...written, unit })}
    />
  )
}
