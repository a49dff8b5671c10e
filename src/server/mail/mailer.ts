/** A letter without content: that something waits, never what or for whom. */
export type Letter = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly calendar?: Calendar
}

/** An entry for the reader's calendar (RFC 5545), with what is to be done with it (RFC 5546). */
export type Calendar = { readonly method: 'REQUEST' | 'CANCEL'; readonly text: string }

/** `outbox`: no mail server is set, so letters are shown on a page that says so. */
export type Mailer =
  | {
      readonly kind: 'smtp'
      readonly send: (letter: Letter) => Promise<void>
      /** The address that letters come from: whose calendar entries are. */
      readonly from?: string
    }
  | { readonly kind: 'outbox' }
