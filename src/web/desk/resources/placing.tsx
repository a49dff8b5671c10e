import { useState } from 'preact/hooks'
import { placeResource, reviewResource, saveResource } from '#contract/resources.ts'
import { Button } from '#web/kit/button.tsx'
import { longDay } from '#web/kit/days.ts'
import { Note } from '#web/kit/note.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { resourcesWords } from '#web/messages/desk-resources.ts'
import { useDesk, whyOf, type Desk } from '../app-desk.ts'
import { language, useWords } from '../app-language.ts'
import type { PlaceProgram } from '../session-state.ts'
import { Failure } from '../shell-parts.tsx'
import type { Whole } from './library.ts'
import { toWritten } from './written.ts'

type Props = {
  readonly program: PlaceProgram
  readonly resource: Whole
  readonly edit: () => void
  readonly changed: () => void
}

type Done = { readonly text: string; readonly undo: () => Promise<string | undefined> }

/** What whoever keeps the library does with one entry; each can be taken back. */
export function Placing({ program, resource, edit, changed }: Props) {
  const words = useWords(resourcesWords)
  const desk = useDesk()
  const [done, setDone] = useState<Done>()
  const [why, setWhy] = useState<string>()
  const finish = (failure: string | undefined, next: Done | undefined) => {
    setWhy(failure)
    setDone(failure === undefined ? next : undefined)
    changed()
  }
  const place = async (state: 'published' | 'retired') => {
    const before = state === 'retired' ? 'published' : 'retired'
    finish(await placeIt(desk, resource, state), {
      text: state === 'retired' ? words.retireDone : words.publishDone,
      undo: async () => await placeIt(desk, resource, before),
    })
  }
  const review = async () => {
    const called = await desk.call(reviewResource, { resource: resource.resource })
    if (called.kind !== 'done') return finish(whyOf(called), undefined)
    finish(undefined, {
      text: words.reviewDone(longDay(language.peek(), called.output.reviewBy)),
      undo: async () => await putBack(desk, program, resource),
    })
  }
  return (
    <section class="stack close no-print">
      <Buttons {...{ resource, edit }} place={place} review={review} />
      <Notice>
        {done !== undefined && (
          <Note tone="pine">
            <div class="desk-row">
              <span>{done.text}</span>
              <Button
                kind="quiet"
                small
                onPress={() => void done.undo().then((failure) => finish(failure, undefined))}
              >
                {words.undo}
              </Button>
            </div>
          </Note>
        )}
      </Notice>
      {why !== undefined && <Failure why={why} />}
    </section>
  )
}

type ButtonsProps = Pick<Props, 'resource' | 'edit'> & {
  readonly place: (state: 'published' | 'retired') => Promise<void>
  readonly review: () => Promise<void>
}

function Buttons({ resource, edit, place, review }: ButtonsProps) {
  const words = useWords(resourcesWords)
  const { state } = resource
  return (
    <div class="desk-row">
      {state === 'published' && (
        <Button kind={resource.stale ? 'main' : 'quiet'} onPress={() => void review()}>
          {words.reviewNow}
        </Button>
      )}
      <Button kind={state === 'suggested' ? 'main' : 'quiet'} onPress={edit}>
        {state === 'suggested' ? words.accept : words.edit}
      </Button>
      {state === 'published' && (
        <Button kind="plain" onPress={() => void place('retired')}>
          {words.retire}
        </Button>
      )}
      {state === 'retired' && (
        <Button onPress={() => void place('published')}>{words.publish}</Button>
      )}
    </div>
  )
}

async function placeIt(
  desk: Desk,
  { resource }: Whole,
  state: 'published' | 'retired',
): Promise<string | undefined> {
  const called = await desk.call(placeResource, { resource, state })
  return called.kind === 'done' ? undefined : whyOf(called)
}

/** As it was when the page was read. */
async function putBack(
  desk: Desk,
  { program }: PlaceProgram,
  resource: Whole,
): Promise<string | undefined> {
  const input = { ...toWritten(resource), program, resource: resource.resource }
  const called = await desk.call(saveResource, input)
  return called.kind === 'done' ? undefined : whyOf(called)
}
