import { useState } from 'preact/hooks'
import type { Endpoint } from '#contract/endpoint.ts'
import { closeRequest, reassignRequest } from '#contract/requests.ts'
import type { RequestId } from '#domain/ids.ts'
import { Button } from '#web/kit/button.tsx'
import { Dialog } from '#web/kit/dialog.tsx'
import { requestWords } from '#web/messages/desk-board-request.ts'
import { useDesk, whyOf } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { go } from '../router.ts'
import { Refused } from '../board/refused.tsx'

type Props = { readonly request: RequestId; readonly isMatched: boolean }

/** The two ways in which a coordinator ends something, each asked for a second time. */
export function Ends({ request, isMatched }: Props) {
  const words = useWords(requestWords)
  const [asking, setAsking] = useState<'reassign' | 'close' | undefined>(undefined)
  const shut = () => setAsking(undefined)
  return (
    <div class="row">
      {isMatched && (
        <Button kind="quiet" onPress={() => setAsking('reassign')}>
          {words.reassign}
        </Button>
      )}
      <Button kind="quiet" onPress={() => setAsking('close')}>
        {words.close}
      </Button>
      <Asked
        open={asking === 'reassign'}
        texts={[words.reassignAsk, words.reassignWhy, words.reassignYes]}
        endpoint={reassignRequest}
        request={request}
        shut={shut}
        done={shut}
      />
      <Asked
        open={asking === 'close'}
        texts={[words.closeAsk, words.closeWhy, words.closeYes]}
        endpoint={closeRequest}
        request={request}
        shut={shut}
        done={() => go('/desk/today')}
      />
    </div>
  )
}

type AskedProps = {
  readonly open: boolean
  readonly texts: readonly [title: string, why: string, yes: string]
  readonly endpoint: Endpoint<{ request: RequestId }, unknown>
  readonly request: RequestId
  readonly shut: () => void
  readonly done: () => void
}

function Asked({ open, texts, endpoint, request, shut, done }: AskedProps) {
  const words = useWords(requestWords)
  const desk = useDesk()
  const [state, setState] = useState<{ busy: boolean; why?: string }>({ busy: false })
  const [title, why, yes] = texts
  const send = async () => {
    setState({ busy: true })
    const called = await desk.call(endpoint, { request })
    if (called.kind !== 'done') return setState({ busy: false, why: whyOf(called) })
    setState({ busy: false })
    done()
  }
  return (
    <Dialog title={title} open={open} onClose={shut}>
      <p>{why}</p>
      {state.why !== undefined && <Refused why={state.why} />}
      <div class="actions">
        <Button kind="care" busy={state.busy} onPress={() => void send()}>
          {yes}
        </Button>
        <Button kind="plain" onPress={shut}>
          {words.cancel}
        </Button>
      </div>
    </Dialog>
  )
}
