/** One Vite build a page, so that no script is shared and every hash stands in the page itself. */
export type PageToBuild = {
  readonly name: 'start' | 'ask' | 'return' | 'desk' | 'forms' | 'not-found'
  /** From `src/web`. */
  readonly entry: string
  /** Exports `prerender(): Prerendered`, for a page that is to be read before any script runs. */
  readonly prerender?: string
}

export const pages: readonly PageToBuild[] = [
  { name: 'start', entry: 'start/main.tsx' },
  { name: 'ask', entry: 'ask/main.tsx', prerender: 'ask/prerender.tsx' },
  { name: 'return', entry: 'return/main.tsx', prerender: 'return/prerender.tsx' },
  { name: 'desk', entry: 'desk/main.tsx' },
  { name: 'forms', entry: 'forms/main.tsx' },
  { name: 'not-found', entry: 'not-found/main.ts', prerender: 'not-found/prerender.tsx' },
]

/** What the browser finds in the page. `after` stands beside the element that the script takes over. */
export type Prerendered = {
  readonly language: string
  readonly title: string
  readonly description: string
  readonly app: string
  readonly after: string
}
