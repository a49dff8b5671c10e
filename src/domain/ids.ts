import { stamp, type Brand } from './brand.ts'

export type OrganizationId = Brand<string, 'OrganizationId'>
export type ProgramId = Brand<string, 'ProgramId'>
export type AccountId = Brand<string, 'AccountId'>
export type MethodId = Brand<string, 'MethodId'>
export type SupporterId = Brand<string, 'SupporterId'>
export type OfferId = Brand<string, 'OfferId'>
export type UnitId = Brand<string, 'UnitId'>
export type RolloutId = Brand<string, 'RolloutId'>
export type StepId = Brand<string, 'StepId'>
export type CommunicationId = Brand<string, 'CommunicationId'>
export type NominationId = Brand<string, 'NominationId'>
export type NomineeId = Brand<string, 'NomineeId'>
export type ApplicationId = Brand<string, 'ApplicationId'>
export type ReferenceId = Brand<string, 'ReferenceId'>
export type TrainingId = Brand<string, 'TrainingId'>
export type CheckInId = Brand<string, 'CheckInId'>
export type GatheringId = Brand<string, 'GatheringId'>
export type AttendeeId = Brand<string, 'AttendeeId'>
export type ActionItemId = Brand<string, 'ActionItemId'>
export type ResourceId = Brand<string, 'ResourceId'>
export type SurveyId = Brand<string, 'SurveyId'>
export type ReferralId = Brand<string, 'ReferralId'>
export type IncidentId = Brand<string, 'IncidentId'>
export type IncidentContactId = Brand<string, 'IncidentContactId'>
export type IncidentSourceId = Brand<string, 'IncidentSourceId'>
export type DebriefId = Brand<string, 'DebriefId'>
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
export const parseUnitId = (value: string): UnitId => stamp<'UnitId'>(value, UUID)
export const parseRolloutId = (value: string): RolloutId => stamp<'RolloutId'>(value, UUID)
export const parseStepId = (value: string): StepId => stamp<'StepId'>(value, UUID)
export const parseCommunicationId = (value: string): CommunicationId =>
  stamp<'CommunicationId'>(value, UUID)
export const parseNominationId = (value: string): NominationId => stamp<'NominationId'>(value, UUID)
export const parseNomineeId = (value: string): NomineeId => stamp<'NomineeId'>(value, UUID)
export const parseApplicationId = (value: string): ApplicationId =>
  stamp<'ApplicationId'>(value, UUID)
export const parseReferenceId = (value: string): ReferenceId => stamp<'ReferenceId'>(value, UUID)
export const parseTrainingId = (value: string): TrainingId => stamp<'TrainingId'>(value, UUID)
export const parseCheckInId = (value: string): CheckInId => stamp<'CheckInId'>(value, UUID)
export const parseGatheringId = (value: string): GatheringId => stamp<'GatheringId'>(value, UUID)
export const parseAttendeeId = (value: string): AttendeeId => stamp<'AttendeeId'>(value, UUID)
export const parseActionItemId = (value: string): ActionItemId => stamp<'ActionItemId'>(value, UUID)
export const parseResourceId = (value: string): ResourceId => stamp<'ResourceId'>(value, UUID)
export const parseSurveyId = (value: string): SurveyId => stamp<'SurveyId'>(value, UUID)
export const parseReferralId = (value: string): ReferralId => stamp<'ReferralId'>(value, UUID)
export const parseIncidentId = (value: string): IncidentId => stamp<'IncidentId'>(value, UUID)
export const parseDebriefId = (value: string): DebriefId => stamp<'DebriefId'>(value, UUID)
export const parseIncidentContactId = (value: string): IncidentContactId =>
  stamp<'IncidentContactId'>(value, UUID)
export const parseIncidentSourceId = (value: string): IncidentSourceId =>
  stamp<'IncidentSourceId'>(value, UUID)
