import type { GenericSchema, InferOutput } from 'valibot'
import type { Permission } from '#domain/permission.ts'

/**
 * Who may call: anyone; the asker, whose call is signed with the key that the twelve words give; a system that tells
 * of incidents, by its shared secret; any signed-in member of staff, about the own account; or a role that holds the
 * permission in the acting organization.
 */
export type Permit = 'anyone' | 'asker' | 'incident-source' | 'staff' | Permission

export type Endpoint<Input, Output, P extends Permit = Permit> = {
  readonly method: 'GET' | 'POST'
  readonly path: `/api/${string}`
  readonly permit: P
  /** Wants an unlocking of the last few minutes: roster changes, recovery, exports. */
  readonly strong: boolean
  /** Anybody's call that takes other people's time: it may come only a few times a minute. */
  readonly scarce: boolean
  readonly mostBytes: number
  readonly input: GenericSchema<unknown, Input>
  readonly output: GenericSchema<unknown, Output>
}

const KIB = 1024
export const USUAL_BYTES = 64 * KIB
/** A shortlist of forty, each with its padded facets and introduction. */
export const MANY_BYTES = 2048 * KIB

type Optional = 'strong' | 'scarce' | 'mostBytes'
type Declared<I, O, P extends Permit> = Omit<Endpoint<I, O, P>, Optional> &
  Partial<Pick<Endpoint<I, O, P>, Optional>>

export const endpoint = <I, O, const P extends Permit>(
  declared: Declared<I, O, P>,
): Endpoint<I, O, P> => ({ strong: false, scarce: false, mostBytes: USUAL_BYTES, ...declared })

type Schemas = { readonly input: GenericSchema; readonly output: GenericSchema }
export type InputOf<E extends Schemas> = InferOutput<E['input']>
export type OutputOf<E extends Schemas> = InferOutput<E['output']>
