/** A letter without content: that something waits, never what or for whom. */
export type Letter = { readonly to: string; readonly subject: string; readonly text: string }

/** `outbox`: no mail server is set, so letters are shown on a page that says so. */
export type Mailer =
  | { readonly kind: 'smtp'; readonly send: (letter: Letter) => Promise<void> }
  | { readonly kind: 'outbox' }
