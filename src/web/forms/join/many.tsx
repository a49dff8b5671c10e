import type { ComponentProps } from 'preact'
import { Many as Boxes } from '#web/kit/many.tsx'
import { joinWords } from '#web/messages/join.ts'
import { useWords } from '../language.ts'

export function Many(props: Omit<ComponentProps<typeof Boxes>, 'noneOf'>) {
  return <Boxes {...props} noneOf={useWords(joinWords).noneChosen} />
}
