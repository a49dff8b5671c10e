import { createHash, createHmac, hkdfSync, pbkdf2Sync } from 'node:crypto'

/** A role's password, from the administrator's: the same in every process, known to nobody who knows only another role's. */
export function derivePassword(secret: string, role: string): string {
  return Buffer.from(hkdfSync('sha256', secret, 'peerlight/database', role, 32)).toString(
    'base64url',
  )
}

const ITERATIONS = 4096

/**
 * What PostgreSQL keeps of a password (SCRAM-SHA-256, RFC 5803). Made here, so that the password itself is in no
 * statement and in no log of the server. The salt is derived too: setting it again changes nothing.
 */
export function toVerifier(password: string): string {
  const salt = createHash('sha256')
    .update('peerlight/salt')
    .update(password)
    .digest()
    .subarray(0, 16)
  const salted = pbkdf2Sync(password, salt, ITERATIONS, 32, 'sha256')
  const clientKey = createHmac('sha256', salted).update('Client Key').digest()
  const storedKey = createHash('sha256').update(clientKey).digest('base64')
  const serverKey = createHmac('sha256', salted).update('Server Key').digest('base64')
  return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString('base64')}$${storedKey}:${serverKey}`
}
