import { frame, parseFrame, type Bytes } from '#domain/framing.ts'
import { opening, requireThat } from './cannot-open.ts'
import { sign, verify, type SigningPair } from './keys.ts'
import { mark, unmark } from './mark.ts'

const LABEL = 'statement'

/** What somebody signed: a framed body, and the keys that signed it, all verified. */
export type Statement = { readonly body: Bytes; readonly signers: readonly Bytes[] }

/** Signatures cover keys and who may talk to whom; never what anybody said. */
export async function signStatement(pair: SigningPair, body: Bytes): Promise<Bytes> {
  return mark(frame(LABEL, body, pair.publicKey, await sign(pair.privateKey, body)))
}

export async function addSignature(pair: SigningPair, statement: Bytes): Promise<Bytes> {
  const [body, ...signatures] = await opening(async () => parseFrame(unmark(statement)).parts)
  requireThat(body !== undefined)
  const signature = await sign(pair.privateKey, body)
  return mark(frame(LABEL, body, ...signatures, pair.publicKey, signature))
}

/** The body of a statement, unverified: to show what one is asked to sign. */
export function peekStatement(statement: Bytes): Bytes {
  const { label, parts } = parseFrame(unmark(statement))
  const [body] = parts
  requireThat(label === LABEL && body !== undefined)
  return body
}

export async function openStatement(statement: Bytes): Promise<Statement> {
  return await opening(async () => {
    const { label, parts } = parseFrame(unmark(statement))
    const [body, ...rest] = parts
    requireThat(label === LABEL && body !== undefined && rest.length >= 2 && rest.length % 2 === 0)
    const signers = rest.filter((_, index) => index % 2 === 0)
    const signatures = rest.filter((_, index) => index % 2 === 1)
    for (const [index, signer] of signers.entries()) {
      const signature = signatures[index] ?? new Uint8Array()
      requireThat(await verify(signer, { bytes: body, signature }))
    }
    return { body, signers }
  })
}
