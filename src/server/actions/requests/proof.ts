import { createHash } from 'node:crypto'
import { parseCaseHeader, type CaseHeader } from '#domain/case-header.ts'
import { parseRequestId, type KeyId, type RequestId } from '#domain/ids.ts'
import { keyIdOf } from '../key-id.ts'
import { isSignedBy } from '../signed-by.ts'

export type Proven = {
  readonly kind: 'proven'
  readonly id: RequestId
  readonly header: CaseHeader
  readonly accessKeyId: KeyId
}

/** A header names its own case and the key that answers for it: nobody can file a case for another's key. */
export function proveCase(
  header: Uint8Array,
  proof: Uint8Array,
): Proven | { readonly kind: 'bad-header' } | { readonly kind: 'bad-proof' } {
  const parsed = readHeader(header)
  if (parsed === undefined) return { kind: 'bad-header' }
  if (!isSignedBy(parsed.accessPublic, header, proof)) return { kind: 'bad-proof' }
  return {
    kind: 'proven',
    id: parseRequestId(createHash('sha256').update(header).digest('hex')),
    header: parsed,
    accessKeyId: keyIdOf(parsed.accessPublic),
  }
}

function readHeader(bytes: Uint8Array): CaseHeader | undefined {
  try {
    return parseCaseHeader(bytes)
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined
    throw error
  }
}
