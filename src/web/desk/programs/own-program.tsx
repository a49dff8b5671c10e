import type { ComponentChildren } from 'preact'
import type { OutputOf } from '#contract/endpoint.ts'
import { listPrograms } from '#contract/programs.ts'
import { programWords } from '#web/messages/desk-program.ts'
import { useDesk, useRead } from '../app-desk.ts'
import { useWords } from '../app-language.ts'
import { Page, Reading } from '../shell-parts.tsx'

export type OwnProgram = OutputOf<typeof listPrograms>['programs'][number]

export function NoOwnProgram() {
  const words = useWords(programWords)
  return (
    <Page title={words.title} heading={words.noProgram} lead={words.noProgramWhy}>
      {null}
    </Page>
  )
}

type Props = {
  readonly title: string
  readonly lead: string
  readonly children: (program: OwnProgram, again: () => void) => ComponentChildren
}

/** A page about the program on the screen, reached from its first page. */
export function ProgramSubpage({ title, lead, children }: Props) {
  const words = useWords(programWords)
  const desk = useDesk()
  const read = useRead(listPrograms, {})
  if (desk.program === undefined) return <NoOwnProgram />
  return (
    <Page title={title} lead={lead}>
      <p>
        <a href="/desk/program">{words.toProgram}</a>
      </p>
      <Reading read={read}>
        {({ programs }, again) => {
          const own = programs.find((each) => each.program === desk.program?.program)
          return own === undefined ? null : children(own, again)
        }}
      </Reading>
    </Page>
  )
}
