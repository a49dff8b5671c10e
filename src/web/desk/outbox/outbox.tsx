import { listOutbox } from '#contract/installation.ts'
import { peopleWords } from '#web/messages/desk-program-people.ts'
import { useRead } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import { Page, Reading } from '../shell-parts.tsx'
import '../programs/programs.css'

const SETTING =
  'PEERLIGHT_SMTP_URL=smtps://user:password@mail.example:465 PEERLIGHT_MAIL_FROM=peers@hospital.example npm start'

const momentOf = (instant: string): string =>
  new Intl.DateTimeFormat(language.value, { dateStyle: 'medium', timeStyle: 'short' }).format(
    Date.parse(instant),
  )

/** What would have been mailed, and how to have it mailed. */
export function OutboxPage() {
  const words = useWords(peopleWords)
  const read = useRead(listOutbox, {})
  const isOff = read.kind === 'ready' && read.output.mail === 'outbox'
  return (
    <Page
      title={words.outboxTitle}
      {...(read.kind === 'ready'
        ? {
            heading: isOff ? words.outboxOff : words.outboxOn,
            lead: isOff ? words.outboxOffWhy : words.outboxOnWhy,
          }
        : {})}
    >
      <Reading read={read}>
        {({ mails }) => (
          <>
            {isOff && <code class="setting">{SETTING}</code>}
            <p class="soft">{mails.length === 0 ? words.outboxEmpty : words.resent}</p>
            <div>
              {mails.map((mail, at) => (
                <article key={at} class="letter stack close">
                  <h2>{mail.subject}</h2>
                  <p class="soft">
                    {words.letterTo(mail.recipient)} · {momentOf(mail.madeAt)}
                  </p>
                  <pre>{mail.body}</pre>
                </article>
              ))}
            </div>
          </>
        )}
      </Reading>
    </Page>
  )
}
