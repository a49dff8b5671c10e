import type { ComponentChildren, TargetedMouseEvent } from 'preact'

type ButtonProps = {
  readonly children: ComponentChildren
  readonly kind?: 'main' | 'quiet' | 'plain' | 'care'
  readonly small?: boolean
  readonly submits?: boolean
  /** Pressing does nothing and the button keeps its focus. */
  readonly busy?: boolean
  readonly disabled?: boolean
  /** A more telling name for those who hear the page, such as which row. */
  readonly label?: string
  readonly onPress?: (event: TargetedMouseEvent<HTMLButtonElement>) => void
}

/** Says what will happen. One `main` a screen. */
export function Button(props: ButtonProps) {
  const { kind = 'main', small = false, busy = false, onPress } = props
  return (
    <button
      type={props.submits === true ? 'submit' : 'button'}
      class={['button', kind, small ? 'small' : ''].join(' ').trim()}
      disabled={props.disabled}
      aria-disabled={busy ? 'true' : undefined}
      aria-label={props.label}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onPress?.(event)
      }}
    >
      {props.children}
    </button>
  )
}
