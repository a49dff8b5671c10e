import { useEffect, useState } from 'preact/hooks'
import { readyChunk } from '#web/kit/lazy.ts'
import type { OutputOf } from '#contract/endpoint.ts'
import { dropSample, listSamplePeople } from '#contract/installation.ts'
import { Busy } from '#web/kit/busy.tsx'
import { Button } from '#web/kit/button.tsx'
import { call, toBase64 } from '#web/kit/call.ts'
import { Dialog } from '#web/kit/dialog.tsx'
import { Note } from '#web/kit/note.tsx'
import { Tag } from '#web/kit/tag.tsx'
import type { StartWords } from '#web/messages/start-en.ts'
import { People } from './people.tsx'

type Shown = OutputOf<typeof listSamplePeople>
type Props = {
  readonly words: StartWords
  readonly canSetUp: boolean
  readonly setUp: () => void
  readonly dropped: () => void
}

/** Everybody of the sample network, one click away. */
export function Sample({ words, canSetUp, setUp, dropped }: Props) {
  const [shown, setShown] = useState<Shown | 'reading' | 'offline'>('reading')
  const read = async () => {
    setShown('reading')
    const called = await call(listSamplePeople, {})
    setShown(called.kind === 'done' ? called.output : 'offline')
  }
  useEffect(() => void read(), [])
  return (
    <div class="stack far">
      <header class="stack close">
        <div>
          <Tag tone="lamp">{words.sampleMark}</Tag>
        </div>
        <h1>{words.sampleTitle}</h1>
        <p>{words.sampleSoft}</p>
      </header>
      {shown === 'reading' && <Busy label={words.loading} />}
      {shown === 'offline' && <Offline words={words} again={() => void read()} />}
      {typeof shown !== 'string' && (
        <>
          <People words={words} people={shown.people} />
          <Askers words={words} shown={shown} />
        </>
      )}
      {canSetUp && (
        <section class="stack close">
          <h2>{words.setUpReal}</h2>
          <p class="soft">{words.setUpRealSoft}</p>
          <div>
            <Button kind="quiet" onPress={setUp}>
              {words.setUpReal}
            </Button>
          </div>
        </section>
      )}
      <Drop words={words} dropped={dropped} />
    </div>
  )
}

export function Offline({ words, again }: { words: StartWords; again: () => void }) {
  return (
    <div role="alert" class="stack">
      <Note>{words.offline}</Note>
      <div>
        <Button kind="quiet" onPress={again}>
          {words.again}
        </Button>
      </div>
    </div>
  )
}

/** The same link that an asker may keep; the list of words is loaded only here. */
async function linksOf({ receipts }: Shown): Promise<ReadonlyMap<string, string>> {
  await readyChunk('words')
  const { checkWords } = await import('#sealing/words.ts')
  return new Map(
    receipts.flatMap(({ words }) => {
      const checked = checkWords(words)
      return checked.kind === 'ok'
        ? [[words, `/return#w=${toBase64(checked.entropy)}`] as const]
        : []
    }),
  )
}

function useLinks(shown: Shown): ReadonlyMap<string, string> {
  const [links, setLinks] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    const make = async () => setLinks(await linksOf(shown))
    void make()
  }, [shown])
  return links
}

function Askers({ words, shown }: { words: StartWords; shown: Shown }) {
  const links = useLinks(shown)
  return (
    <section class="stack">
      <h2>{words.askTitle}</h2>
      <p class="soft">{words.askSoft}</p>
      {shown.program !== null && (
        <div>
          <a class="button" href={`/ask/${shown.program}`}>
            {words.askLink}
          </a>
        </div>
      )}
      <p class="soft">{words.receiptsSoft}</p>
      <ul class="people">
        {shown.receipts.map((receipt) => (
          <li key={receipt.words} class="sheet stack close">
            <h3>{receipt.title}</h3>
            <details>
              <summary>{words.receiptWords}</summary>
              <p class="words">{receipt.words}</p>
            </details>
            <div class="act">
              <a
                class="button quiet small"
                href={links.get(receipt.words) ?? '/return'}
                aria-label={words.receiptOpen(receipt.title)}
              >
                {words.receiptOpenShort}
              </a>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Drop({ words, dropped }: { words: StartWords; dropped: () => void }) {
  const [state, setState] = useState<'closed' | 'asking' | 'busy' | 'failed'>('closed')
  const drop = async () => {
    setState('busy')
    const called = await call(dropSample, {})
    if (called.kind === 'done') dropped()
    else setState('failed')
  }
  return (
    <section class="stack close">
      <h2>{words.dropTitle}</h2>
      <p class="soft">{words.dropSoft}</p>
      <div>
        <Button kind="quiet" onPress={() => setState('asking')}>
          {words.drop}
        </Button>
      </div>
      <Dialog title={words.dropAsk} open={state !== 'closed'} onClose={() => setState('closed')}>
        <p>{words.dropAskSoft}</p>
        {state === 'failed' && <p role="alert">{words.dropFailed}</p>}
        {state === 'busy' && <Busy label={words.dropping} />}
        <div class="actions">
          <Button kind="care" busy={state === 'busy'} onPress={() => void drop()}>
            {words.dropYes}
          </Button>
          <Button kind="plain" onPress={() => setState('closed')}>
            {words.dropNo}
          </Button>
        </div>
      </Dialog>
    </section>
  )
}
