import type { ComponentType } from 'preact'
import type { OutputOf } from '#contract/endpoint.ts'
import { showPlaybook } from '#contract/resources.ts'
import type { ProgramId } from '#domain/ids.ts'
import { textIn } from '#domain/resource.ts'
import { telephone } from '#web/kit/lines.tsx'
import { Prose } from '#web/kit/prose.tsx'
import { useRead } from '../app-desk.ts'
import { language } from '../app-language.ts'

export type AdviceProps = {
  readonly program: ProgramId
  readonly builtIn: ComponentType<AdviceProps>
}

/** What a program tells its supporters for when they are worried: its playbooks, the first in full, and its numbers. */
export function Advice(props: AdviceProps) {
  const { program, builtIn: BuiltIn } = props
  const read = useRead(showPlaybook, { program })
  const { playbooks = [], lines = [] } = read.kind === 'ready' ? read.output : {}
  const [first, ...more] = playbooks.map(({ texts }) => textIn(texts, language.value))
  return (
    <>
      <CallLines lines={lines} />
      {first === undefined ? <BuiltIn {...props} /> : <Prose text={first.body} />}
      {more.map(({ title, body }) => (
        <details key={title}>
          <summary>{title}</summary>
          <Prose text={body} />
        </details>
      ))}
    </>
  )
}

type Lines = OutputOf<typeof showPlaybook>['lines']

/** Beside 911 and 988, which are there in any case. */
function CallLines({ lines }: { readonly lines: Lines }) {
  const others = lines.filter(({ phone }) => phone !== '911' && phone !== '988')
  if (others.length === 0) return null
  return (
    <ul class="stack close">
      {others.map(({ resource, phone, texts }) => (
        <li key={resource}>
          {(texts[language.value] ?? texts['en'])?.title} <a href={telephone(phone)}>{phone}</a>
        </li>
      ))}
    </ul>
  )
}
