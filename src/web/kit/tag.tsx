import type { ComponentChildren } from 'preact'

type TagProps = { readonly tone?: 'pine' | 'lamp' | 'care'; readonly children: ComponentChildren }

export function Tag({ tone = 'pine', children }: TagProps) {
  return <span class={`tag ${tone}`}>{children}</span>
}
