import type { ComponentChildren } from 'preact'

type NoteProps = { readonly tone?: 'lamp' | 'pine' | 'care'; readonly children: ComponentChildren }

/** Lamp: mind this. Pine: good to know. Care: somebody is in danger. */
export function Note({ tone = 'lamp', children }: NoteProps) {
  return <div class={`note ${tone}`}>{children}</div>
}
