import type { ComponentChildren } from 'preact'

/** The lamp over the horizon. */
export function Mark({ name, href }: { readonly name: string; readonly href?: string }) {
  const inside = (
    <>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path class="light" d="M4 18a8 8 0 0 1 16 0" />
        <path d="M2 18h20M12 6V3M5.6 9.6 3.5 7.5M18.4 9.6l2.1-2.1" />
      </svg>
      <span>{name}</span>
    </>
  )
  return href === undefined ? (
    <span class="mark">{inside}</span>
  ) : (
    <a class="mark" href={href}>
      {inside}
    </a>
  )
}

type PageProps = {
  readonly name: string
  /** Text of the link that jumps over the header. */
  readonly skip: string
  /** The way out, always at this place. */
  readonly wayOut?: ComponentChildren
  readonly footer?: ComponentChildren
  readonly children: ComponentChildren
}

/** Header with mark, name and way out; one column; a footer. */
export function Page({ name, skip, wayOut, footer, children }: PageProps) {
  return (
    <>
      <a class="skip-link hidden-text" href="#main">
        {skip}
      </a>
      <header class="top">
        <Mark name={name} />
        {wayOut}
      </header>
      <main id="main" class="page" tabIndex={-1}>
        {children}
      </main>
      {footer !== undefined && <footer class="foot">{footer}</footer>}
    </>
  )
}
