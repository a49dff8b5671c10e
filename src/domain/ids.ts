import { stamp, type Brand } from './brand.ts'

export type OrganizationId = Brand<string, 'OrganizationId'>
export type ProgramId = Brand<string, 'ProgramId'>
export type AccountId = Brand<string, 'AccountId'>
export type MethodId = Brand<string, 'MethodId'>
export type SupporterId = Brand<string, 'SupporterId'>
export type OfferId = Brand<string, 'OfferId'>
/** What stands for an organization in the records database, where its own id is not known. */
export type RecordsKey = Brand<string, 'RecordsKey'>
/** SHA-256 of the case header, 64 hexadecimal digits: made by the requester's browser, self-certifying. */
export type RequestId = Brand<string, 'RequestId'>
/** First 16 bytes of the hash of a public key, 32 hexadecimal digits (`sealing/keys.ts`). */
export type KeyId = Brand<string, 'KeyId'>

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const SHA256 = /^[0-9a-f]{64}$/
const KEY_ID = /^[0-9a-f]{32}$/

export const parseOrganizationId = (value: string): OrganizationId =>
  stamp<'OrganizationId'>(value, UUID)
export const parseRecordsKey = (value: string): RecordsKey => stamp<'RecordsKey'>(value, UUID)
export const parseProgramId = (value: string): ProgramId => stamp<'ProgramId'>(value, UUID)
export const parseAccountId = (value: string): AccountId => stamp<'AccountId'>(value, UUID)
export const parseMethodId = (value: string): MethodId => stamp<'MethodId'>(value, UUID)
export const parseSupporterId = (value: string): SupporterId => stamp<'SupporterId'>(value, UUID)
export const parseOfferId = (value: string): OfferId => stamp<'OfferId'>(value, UUID)
export const parseRequestId = (value: string): RequestId => stamp<'RequestId'>(value, SHA256)
export const parseKeyId = (value: string): KeyId => stamp<'KeyId'>(value, KEY_ID)
