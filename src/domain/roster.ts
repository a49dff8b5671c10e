import type { AccountId, SupporterId } from './ids.ts'

/**
 * What a roster entry does, as its signer declares it to the server, which holds the two against each other. Nobody
 * has to believe the server: every browser verifies the signed chain itself (`sealing/roster.ts`).
 */
export type RosterEffect =
  | { readonly kind: 'genesis'; readonly account: AccountId }
  | { readonly kind: 'coordinator-added'; readonly account: AccountId }
  | { readonly kind: 'coordinator-removed'; readonly account: AccountId }
  | { readonly kind: 'supporter-added'; readonly supporter: SupporterId }
  | { readonly kind: 'supporter-removed'; readonly supporter: SupporterId }
  | { readonly kind: 'team-key-changed' }

/** With fewer holders of the team key, one lost device would lose every waiting request. */
export const SMALLEST_TEAM = 2
