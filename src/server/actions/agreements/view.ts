import type { Agreement } from '#domain/agreement.ts'
import type { Signed } from '#storage/agreements.ts'

export const toAgreementView = ({ version, texts, setOn }: Agreement) => ({
  version,
  texts,
  setOn: setOn.toString(),
})

export const toSignedView = (signed: Signed | undefined) =>
  signed === undefined
    ? null
    : { version: signed.version, on: signed.on.toString(), as: signed.signedAs }
