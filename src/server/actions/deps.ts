import type { Event } from '#domain/event.ts'
import type { OrganizationId } from '#domain/ids.ts'
import type { LinkFound } from '#domain/resource.ts'
import type { Mailer } from '#mail/mailer.ts'
import type { Signals } from '#storage/signals.ts'
import type { Store } from '#storage/store.ts'

/** The sample network is made and thrown away by the command line's code, which may seal; the server may not. */
export type Samples = {
  readonly make: () => Promise<void>
  readonly drop: () => Promise<void>
}

/** All that the composition root provides. An action picks the two to five fields that it uses. */
export type Deps = {
  readonly store: Store
  readonly now: () => Temporal.Instant
  readonly signals: Signals
  readonly mailer: Mailer
  readonly samples: Samples
  /** ISO dates of a region's public holidays around a day. */
  readonly holidays: (region: string, around: Temporal.PlainDate) => ReadonlySet<string>
  /** Asks a public address whether anything is there; never one of this server's own network. */
  readonly probeLink: (url: string) => Promise<LinkFound>
  /** Public address of this installation, without a trailing slash. */
  readonly origin: string
  /** Leaves a trace in the server's own log: events of the closed list only. */
  readonly report: (event: Event, organization?: OrganizationId) => void
}
