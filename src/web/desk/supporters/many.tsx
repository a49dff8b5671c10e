import type { ComponentProps } from 'preact'
import { Many as Boxes } from '#web/kit/many.tsx'
import { supporterWords } from '#web/messages/desk-supporters.ts'
import { useWords } from '../app-language.ts'

/** A small list of boxes, for people who fill in many of them. */
export function Many(props: Omit<ComponentProps<typeof Boxes>, 'noneOf'>) {
  return <Boxes {...props} noneOf={useWords(supporterWords).noneChosen} />
}
