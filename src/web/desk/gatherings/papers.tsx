import { useState } from 'preact/hooks'
import { SelectField } from '#web/kit/field.tsx'
import type { Language } from '#web/kit/words.ts'
import { languages } from '#web/kit/words.ts'
import { gatheringWords } from '#web/messages/desk-gatherings.ts'
import { useDesk } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { PdfButton } from '../paper/pdf-button.tsx'
import { badgePaper } from './paper-badges.ts'
import { certificatePaper, type Certified } from './paper-certificates.ts'
import type { Attendee, Gathering } from './when.ts'

const MOST_SINGLY = 40

/** Certificates for those who came, badges for those who will. */
export function Papers({ gathering }: { readonly gathering: Gathering }) {
  const words = useWords(gatheringWords)
  const [paper, setPaper] = useState<Language>(language.peek())
  const attendees = gathering.run?.attendees ?? []
  const came = attendees.filter(({ attended }) => attended === true)
  const coming = attendees.filter(({ reply, attended }) => reply === 'yes' || attended === true)
  return (
    <div class="stack close no-print gathering-papers">
      <SelectField
        label={words.paper.language}
        value={paper}
        options={languages.map((value) => ({ value, label: words.paper.languages[value] }))}
        onChoose={setPaper}
      />
      {coming.length > 0 && (
        <>
          <PdfButton
            label={words.attendance.badges}
            fileName={`badges-${gathering.on}`}
            small
            paper={() => badgePaper({ title: gathering.title, language: paper, people: coming })}
          />
          <p class="soft">{words.attendance.badgesWhy}</p>
        </>
      )}
      {came.length > 0 && <Certificates gathering={gathering} came={came} paper={paper} />}
    </div>
  )
}

type CertificatesProps = {
  readonly gathering: Gathering
  readonly came: readonly Attendee[]
  readonly paper: Language
}

function Certificates({ gathering, came, paper }: CertificatesProps) {
  const { attendance } = useWords(gatheringWords)
  const desk = useDesk()
  const { creditHours, title, startsAt, timeZone, on } = gathering
  if (creditHours === null) return <p class="soft">{attendance.noCredit}</p>
  const toPaper = (people: readonly Attendee[]) => {
    const certified: Certified = {
      title,
      startsAt,
      timeZone,
      creditHours,
      organization: desk.place.name,
      program: desk.program?.name ?? desk.place.name,
      names: people.map(({ name }) => name),
    }
    return certificatePaper(certified, paper)
  }
  return (
    <>
      <PdfButton
        label={attendance.certificates}
        fileName={`certificates-${on}`}
        small
        paper={() => toPaper(came)}
      />
      {came.length <= MOST_SINGLY && (
        <details class="gathering-fold">
          <summary>{attendance.one}</summary>
          <div class="stack close">
            {came.map((each) => (
              <PdfButton
                key={each.attendee}
                label={attendance.certificate(each.name)}
                fileName={`certificate-${on}`}
                kind="plain"
                small
                paper={() => toPaper([each])}
              />
            ))}
          </div>
        </details>
      )}
    </>
  )
}
