import { errorCode } from '#domain/error-code.ts'
import { StoreUnavailable } from '#storage/postgres/unavailable.ts'

export const isUnavailable = (error: unknown): boolean => error instanceof StoreUnavailable

/** What may be logged of a failure: a code, never a message, which can hold values of rows. */
export const toCode = (error: unknown): string => errorCode(error)
