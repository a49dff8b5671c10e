import { signal } from '@preact/signals'
import type { Activation } from '#domain/codes.ts'
import type { ReferralId } from '#domain/ids.ts'

/** Somebody who was referred and wants a peer: what is known of them already. */
export type Prefill = {
  readonly activation: Activation
  readonly name: string
  readonly contact: string
  /** Destroyed as soon as the case is made. */
  readonly referral: ReferralId
}

/** In memory only, and taken once: no name goes into an address. */
export const prefill = signal<Prefill | undefined>(undefined)

export const INTAKE_PATH = '/desk/intake'
