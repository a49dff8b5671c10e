import { listOrganizations } from '#contract/organizations.ts'
import { Tag } from '#web/kit/tag.tsx'
import { peopleWords } from '#web/messages/desk-program-people.ts'
import { useRead } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import type { Listed } from '../programs/doors.tsx'
import { Page, Reading } from '../shell-parts.tsx'
import { AddOrganization } from './add.tsx'
import '../programs/programs.css'

/** Who takes part in the network, and through which doors. */
export function OrganizationsPage() {
  const words = useWords(peopleWords)
  const read = useRead(listOrganizations, {})
  const members =
    read.kind === 'ready'
      ? read.output.organizations.filter(({ kind }) => kind === 'organization').length
      : undefined
  return (
    <Page
      title={words.organizationsTitle}
      heading={
        members === undefined ? words.organizationsTitle : words.organizationsHeading(members)
      }
    >
      <Reading read={read}>
        {(listed, again) => (
          <>
            <AddOrganization again={again} />
            <Members listed={listed} />
          </>
        )}
      </Reading>
    </Page>
  )
}

function Members({ listed }: { readonly listed: Listed }) {
  const words = useWords(peopleWords)
  return (
    <ul class="links">
      {listed.organizations.map(({ organization, name, kind }) => {
        const doors = listed.entries.filter(({ member }) => member === organization)
        return (
          <li key={organization}>
            <b>{name}</b> {kind === 'network' && <Tag>{words.network}</Tag>}
            {kind === 'organization' && (
              <p class="soft">
                {words.hasDoors}: {doors.map(({ slug }) => slug).join(', ') || words.none}
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
