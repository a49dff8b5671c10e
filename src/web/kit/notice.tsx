import type { ComponentChildren } from 'preact'

/** Always in the page, so that what appears in it is read out. */
export function Notice({ children }: { readonly children?: ComponentChildren }) {
  return (
    <div role="status" aria-live="polite">
      {children}
    </div>
  )
}
