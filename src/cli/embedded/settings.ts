/**
 * What differs from PostgreSQL's own defaults. Nothing of a statement, a parameter or a row reaches the log: errors
 * are not written at all (`log` and worse are), and what is written is terse.
 */
const everywhere = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '80',
  shared_buffers: '64MB',
  jit: 'off',
  deadlock_timeout: '200ms',
  max_parallel_workers_per_gather: '0',
  io_method: 'sync',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
  log_autovacuum_min_duration: '-1',
} as const

/** Faster, and lost in a power cut: for tests alone. */
const fleeting = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
} as const

export function settings(durable: boolean): readonly string[] {
  return Object.entries(durable ? everywhere : { ...everywhere, ...fleeting }).flatMap(
    ([name, value]) => ['-c', `${name}=${value}`],
  )
}
