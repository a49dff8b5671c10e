import { useState } from 'preact/hooks'
import { approveApplication, moveApplication } from '#contract/applications.ts'
import { isOpen, type ApplicationMove } from '#domain/application.ts'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { applicationWords } from '#web/messages/desk-applications.ts'
import { useWords } from '../app-language.ts'
import { HandOver } from '../supporters/hand-over.tsx'
import { useCall } from '../use-call.ts'
import '../supporters/supporters.css'
import type { ApplicationProps } from './application.tsx'
import { Decline } from './decline.tsx'
import { nextStepOf } from './next-step.ts'
import { ApplicationRefused } from './refusal.tsx'

/** Yes, no, or a change of mind; what can be taken back today says so. */
export function Decide({ application, changed }: ApplicationProps) {
  const words = useWords(applicationWords)
  const deciding = useCall()
  const [link, setLink] = useState<string>()
  const move = async (to: ApplicationMove) => {
    const input = { application: application.application, move: to }
    if ((await deciding.run(moveApplication, input)) !== undefined) changed()
  }
  const approve = async () => {
    const made = await deciding.run(approveApplication, { application: application.application })
    if (made === undefined) return
    setLink(made.link)
    changed()
  }
  const step = nextStepOf(application)
  const { name, supporter } = application
  if (step === 'over') return null
  return (
    <section class="stack" aria-labelledby="decide">
      <h2 id="decide">{words.decideTitle}</h2>
      {link !== undefined && <HandOver name={name} link={link} />}
      {isOpen(application.state) && (
        <Choose
          application={application}
          busy={deciding.busy}
          move={(to) => void move(to)}
          approve={() => void approve()}
        />
      )}
      {supporter !== null && (
        <p>
          {words.approved(name)} <a href={`/desk/supporters/${supporter}`}>{words.toSupporter}</a>
        </p>
      )}
      {(step === 'declined' || step === 'withdrawn') && (
        <div>
          <Button kind="quiet" busy={deciding.busy} onPress={() => void move('undo')}>
            {words.undo}
          </Button>
        </div>
      )}
      <ApplicationRefused why={deciding.why} again={changed} />
    </section>
  )
}

type ChooseProps = Pick<ApplicationProps, 'application'> & {
  readonly busy: boolean
  readonly move: (to: ApplicationMove) => void
  readonly approve: () => void
}

function Choose({ application, busy, move, approve }: ChooseProps) {
  const words = useWords(applicationWords)
  const [asked, setAsked] = useState<'decline' | 'withdraw'>()
  const done = (to: ApplicationMove) => {
    setAsked(undefined)
    move(to)
  }
  return (
    <>
      {application.state === 'new' && (
        <div>
          <Button busy={busy} onPress={() => move('review')}>
            {words.takeUp}
          </Button>
        </div>
      )}
      <p class="soft">{words.approveWhy}</p>
      <div class="row">
        <Button
          kind={application.state === 'new' ? 'quiet' : 'main'}
          busy={busy}
          disabled={application.inPool}
          onPress={approve}
        >
          {words.approve}
        </Button>
        <Button kind="quiet" busy={busy} onPress={() => setAsked('decline')}>
          {words.decline}
        </Button>
        <Button kind="plain" busy={busy} onPress={() => setAsked('withdraw')}>
          {words.withdraw}
        </Button>
      </div>
      <Dialog
        title={words.declineTitle}
        open={asked === 'decline'}
        onClose={() => setAsked(undefined)}
      >
        <Decline
          application={application}
          decline={() => done('decline')}
          cancel={() => setAsked(undefined)}
        />
      </Dialog>
      <Dialog
        title={words.withdrawAsk(application.name)}
        open={asked === 'withdraw'}
        onClose={() => setAsked(undefined)}
      >
        <div class="row">
          <Button onPress={() => done('withdraw')}>{words.withdrawYes}</Button>
          <Button kind="plain" onPress={() => setAsked(undefined)}>
            {words.cancel}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
