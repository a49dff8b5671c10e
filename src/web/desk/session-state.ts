import type { OutputOf } from '#contract/endpoint.ts'
import type { showMe } from '#contract/sessions.ts'
import type { StaffKeys } from '#sealing/keys.ts'

export type Me = OutputOf<typeof showMe>
export type Place = Me['places'][number]
export type PlaceProgram = Place['programs'][number]
export type Method = Me['methods'][number]

/**
 * signed-out → (signing in) → unlocked ⇄ locked → signed-out. `last` remembers whose page lies beneath a sign-in
 * screen, so that what was typed there is still there for the same person and gone for another.
 */
export type Standing =
  | { readonly kind: 'starting' }
  | { readonly kind: 'signed-out'; readonly last: Me | undefined }
  | { readonly kind: 'locked'; readonly me: Me }
  | { readonly kind: 'unlocked'; readonly me: Me; readonly keys: StaffKeys }

export type Step =
  | { readonly kind: 'session-found'; readonly me: Me }
  | { readonly kind: 'unlocked'; readonly me: Me; readonly keys: StaffKeys }
  | { readonly kind: 'me-changed'; readonly me: Me }
  | { readonly kind: 'idle' }
  | { readonly kind: 'session-over' }
  | { readonly kind: 'signed-out' }

export function nextStanding(standing: Standing, step: Step): Standing {
  switch (step.kind) {
    case 'signed-out':
      return { kind: 'signed-out', last: undefined }
    case 'session-over':
      return { kind: 'signed-out', last: whoseOf(standing) }
    case 'session-found':
      return { kind: 'locked', me: step.me }
    case 'unlocked':
      return { kind: 'unlocked', me: step.me, keys: step.keys }
    case 'me-changed':
      return changed(standing, step.me)
    case 'idle':
      return standing.kind === 'unlocked' ? { kind: 'locked', me: standing.me } : standing
  }
}

function changed(standing: Standing, me: Me): Standing {
  return standing.kind === 'unlocked' || standing.kind === 'locked' ? { ...standing, me } : standing
}

/** Whose page is on the screen or beneath it. */
export function whoseOf(standing: Standing): Me | undefined {
  if (standing.kind === 'starting') return undefined
  return standing.kind === 'signed-out' ? standing.last : standing.me
}
