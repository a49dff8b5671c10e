import { errorCode } from '#domain/error-code.ts'

/**
 * The database cannot be reached, is stopping, or has no room left. Nothing was changed, and the same call may
 * succeed later: http answers 503. Carries a code and never a message, which could hold values of rows.
 */
export class StoreUnavailable extends Error {
  readonly code: string

  constructor(code: string) {
    super(`the database is not available (${code})`)
    this.name = 'StoreUnavailable'
    this.code = code
  }
}

/** Connection lost, resources exhausted (53100 is a full disk), server stopping, disk broken. */
const SQL_STATES = /^(08\w{3}|53\w{3}|57P0[1-5]|58030)$/
const NODE_CODES =
  /^(E(CONNREFUSED|CONNRESET|CONNABORTED|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN|NOENT))$/
const DRIVER_MESSAGES = [
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Client has encountered a connection error',
  'Client was closed',
]

/** Closed for maintenance: 55000 by itself means other things too. */
const isClosed = (code: string, message: string): boolean =>
  code === '55000' && message.endsWith('is not currently accepting connections')

/** The error that http can answer, or the error itself where it is a bug of ours. */
export function toStoreError(error: unknown): unknown {
  const code = errorCode(error)
  if (SQL_STATES.test(code) || NODE_CODES.test(code)) return new StoreUnavailable(code)
  const message = error instanceof Error ? error.message : ''
  if (isClosed(code, message)) return new StoreUnavailable(code)
  if (DRIVER_MESSAGES.some((start) => message.startsWith(start))) {
    return new StoreUnavailable('connection-lost')
  }
  return error
}

/** After a failover we may talk to a server that only follows: it refuses to begin a transaction that writes. */
export function isFollower(error: unknown): boolean {
  return ['25006', '0A000'].includes(errorCode(error))
}

/** Two transactions met and one had to yield: the same work may simply be done again. */
export function isTransient(error: unknown): boolean {
  const code = errorCode(error)
  return code === '40001' || code === '40P01'
}
