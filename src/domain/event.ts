/**
 * Everything that may leave a trace, and for how many days. A field that is not listed here cannot be logged:
 * no names, no addresses, no free text, no case id. What concerns one case carries only a tag made with a key
 * that is destroyed with the case, so that afterwards the trace leads nowhere.
 */
export type Event =
  | { readonly name: 'request.made'; readonly choice: 'direct' | 'coordinator' }
  | { readonly name: 'request.matched'; readonly waitedMinutesBand: number }
  | {
      readonly name: 'request.closed'
      readonly by: 'asker' | 'supporter' | 'coordinator' | 'clock'
    }
  | { readonly name: 'request.handed-back' }
  | { readonly name: 'intake.opened' }
  | { readonly name: 'intake.shared-upward'; readonly by: 'asker' | 'supporter' }
  | { readonly name: 'referral.opened' }
  | { readonly name: 'promise.alerted' }
  | { readonly name: 'wave.sent'; readonly offers: number }
  | { readonly name: 'offer.accepted' }
  | { readonly name: 'offer.declined' }
  | { readonly name: 'roster.signed'; readonly operation: string }
  | { readonly name: 'account.invited' }
  | { readonly name: 'account.enrolled' }
  | { readonly name: 'account.revoked' }
  | { readonly name: 'method.added'; readonly kind: 'passkey' | 'device' | 'recovery' }
  | { readonly name: 'method.removed'; readonly kind: 'passkey' | 'device' | 'recovery' }
  | { readonly name: 'session.opened'; readonly kind: 'passkey' | 'device' | 'recovery' }
  | { readonly name: 'program.saved' }
  | { readonly name: 'program.went-live' }
  | { readonly name: 'outreaches.exported' }
  | { readonly name: 'outreaches.flushed'; readonly records: number }
  | { readonly name: 'retention.swept'; readonly cases: number }
  | { readonly name: 'incident.opened'; readonly by: 'coordinator' | 'system' }
  | { readonly name: 'incident.contacts-opened' }
  | { readonly name: 'job.failed'; readonly job: string; readonly code: string }
  | { readonly name: 'server.started'; readonly milliseconds: number }
  | { readonly name: 'server.failed'; readonly code: string }

export type EventName = Event['name']

/** Days that an event is kept; 0 = printed to the server's own log and not kept. */
export const eventRetentionDays: Readonly<Record<EventName, number>> = {
  'request.made': 90,
  'request.matched': 90,
  'request.closed': 90,
  'request.handed-back': 90,
  'intake.opened': 365,
  'intake.shared-upward': 365,
  // No longer than what was opened.
  'referral.opened': 14,
  'promise.alerted': 90,
  'wave.sent': 30,
  'offer.accepted': 30,
  'offer.declined': 7,
  'roster.signed': 3650,
  'account.invited': 365,
  'account.enrolled': 365,
  'account.revoked': 3650,
  'method.added': 365,
  'method.removed': 365,
  'session.opened': 90,
  'program.saved': 3650,
  'program.went-live': 3650,
  'outreaches.exported': 3650,
  'outreaches.flushed': 90,
  'retention.swept': 365,
  'incident.opened': 30,
  'incident.contacts-opened': 365,
  'job.failed': 0,
  'server.started': 0,
  'server.failed': 0,
}
