/**
 * What may be said of an error in a log or a job: its code, or its class where it has none. Never its message,
 * which may repeat values of rows.
 */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}
