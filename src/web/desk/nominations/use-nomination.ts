import type { OutputOf } from '#contract/endpoint.ts'
import type { showNomination } from '#contract/nominations.ts'

export type Shown = OutputOf<typeof showNomination>
export type Nomination = Shown['nomination']
export type Open = Extract<Nomination, { readonly state: 'open' }>
export type Closed = Extract<Nomination, { readonly state: 'closed' }>
export type Nominee = Closed['nominees'][number]
