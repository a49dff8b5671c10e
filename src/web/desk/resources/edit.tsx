import { useState } from 'preact/hooks'
import { listPrograms } from '#contract/programs.ts'
import { addResource, placeResource, saveResource } from '#contract/resources.ts'
import { Button } from '#web/kit/button.tsx'
import { Note } from '#web/kit/note.tsx'
import { resourcesWords } from '#web/messages/desk-resources.ts'
import { deskWords } from '#web/messages/desk.ts'
import { useDesk, useRead, whyOf, type Desk } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { go } from '../router.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Trouble } from '../trouble.tsx'
import { ResourceFields } from './form.tsx'
import type { Whole } from './library.ts'
import { cleaned, languagesToWrite, whyNotWritten, type Written } from './written.ts'

type Props = {
  readonly program: PlaceProgram
  readonly today: string
  readonly first: Written
  /** What is being edited; none when it is new. A suggestion is published with it. */
  readonly resource?: Pick<Whole, 'resource' | 'state'>
  readonly done: () => void
}

/** What was typed stays when it is refused. */
export function EditResource({ program, today, first, resource, done }: Props) {
  const words = useWords(resourcesWords)
  const shell = useWords(deskWords)
  const desk = useDesk()
  const spoken = useSpoken(program)
  const [written, setWritten] = useState(first)
  const [state, setState] = useState<{ busy: boolean; why?: string }>({ busy: false })
  const wrong = whyNotWritten(cleaned(written), program.program, today)
  const [tried, setTried] = useState(false)
  const isSuggestion = resource?.state === 'suggested'
  const send = async () => {
    setTried(true)
    if (wrong !== undefined) return setState({ busy: false })
    setState({ busy: true })
    const input = { ...cleaned(written), program: program.program }
    const why = await save(desk, input, resource)
    if (why !== undefined) return setState({ busy: false, why })
    done()
  }
  const why = tried ? wrong : undefined
  return (
    <form
      class="stack loose"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <ResourceFields
        written={written}
        languages={languagesToWrite(spoken, written)}
        why={why}
        changed={setWritten}
      />
      {why !== undefined && <Note>{words.why[why]}</Note>}
      <Trouble why={state.why} words={words.why} />
      <div class="actions">
        <Button submits busy={state.busy}>
          {isSuggestion ? words.form.saveAndPublish : words.form.save}
        </Button>
        <Button kind="plain" onPress={done}>
          {shell.cancel}
        </Button>
      </div>
    </form>
  )
}

/** Languages of the program, once they are known. */
function useSpoken({ program }: PlaceProgram): readonly string[] {
  const read = useRead(listPrograms, {})
  if (read.kind !== 'ready') return []
  return read.output.programs.find((each) => each.program === program)?.policy.languages ?? []
}

type Input = Written & { readonly program: PlaceProgram['program'] }

/** The name of what went wrong, if anything did. */
async function save(
  desk: Desk,
  input: Input,
  resource: Props['resource'],
): Promise<string | undefined> {
  if (resource === undefined) {
    const called = await desk.call(addResource, input)
    if (called.kind !== 'done') return whyOf(called)
    go(`/desk/resources/${called.output.resource}`)
    return undefined
  }
  const { resource: id, state } = resource
  const called = await desk.call(saveResource, { ...input, resource: id })
  if (called.kind !== 'done') return whyOf(called)
  if (state !== 'suggested') return undefined
  const placed = await desk.call(placeResource, { resource: id, state: 'published' })
  return placed.kind === 'done' ? undefined : whyOf(placed)
}
