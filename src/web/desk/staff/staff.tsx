import type { OutputOf } from '#contract/endpoint.ts'
import { listStaff } from '#contract/accounts.ts'
import { peopleWords } from '#web/messages/desk-program-people.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { Page, Reading } from '../shell-parts.tsx'
import { InviteStaff } from './invite.tsx'
import { StaffMember } from './member.tsx'
import '../programs/programs.css'

export type Member = OutputOf<typeof listStaff>['staff'][number]

/** Whoever runs the program or reads its figures: roles, ways to unlock, links. */
export function StaffPage() {
  const words = useWords(peopleWords)
  const desk = useDesk()
  const read = useRead(listStaff, {})
  return (
    <Page
      title={words.staffTitle}
      heading={
        read.kind === 'ready' ? words.staffHeading(read.output.staff.length) : words.staffTitle
      }
      lead={words.staffLead}
    >
      {desk.may('roster.sign') && (
        <p>
          <a href="/desk/keys">{words.toKeys}</a>
        </p>
      )}
      <Reading read={read}>
        {({ staff }, again) => (
          <>
            <ul class="items staff">
              {staff.map((member) => (
                <StaffMember key={member.account} member={member} again={again} />
              ))}
            </ul>
            <InviteStaff again={again} />
          </>
        )}
      </Reading>
    </Page>
  )
}
