import type { ComponentChildren } from 'preact'

type TitleProps = { readonly title: string; readonly hint?: string }

/** The question itself: it takes the focus when the page turns. */
export function Title({ title, hint }: TitleProps) {
  return (
    <div class="stack close question">
      <h1 tabIndex={-1} id="question">
        {title}
      </h1>
      {hint !== undefined && <p class="soft">{hint}</p>}
    </div>
  )
}

type ActionsProps = { readonly children: ComponentChildren }

/** The main action first; the others after it. */
export function Actions({ children }: ActionsProps) {
  return <div class="actions">{children}</div>
}
