import * as v from 'valibot'
import {
  CHANNELS,
  FAMILIES,
  GENDERS,
  SENIORITIES,
  UNDISCLOSED,
  YEARS_BANDS,
} from '#domain/codes.ts'
import { endpoint } from './endpoint.ts'
import { code, keyId, language, organizationId, publicKey, slug } from './parts.ts'

const codes = v.pipe(v.array(code), v.maxLength(60))

/** What a supporter says of themselves for the matching, without the key that stands for them. */
export const profileEntries = {
  role: code,
  family: v.picklist([...FAMILIES, UNDISCLOSED]),
  seniority: v.picklist(SENIORITIES),
  years: v.picklist(YEARS_BANDS),
  settings: codes,
  departmentGroups: codes,
  languages: v.pipe(v.array(language), v.minLength(1), v.maxLength(12)),
  channels: v.pipe(v.array(v.picklist(CHANNELS)), v.minLength(1)),
  atEase: codes,
  notAtEase: codes,
  lived: codes,
  gender: v.picklist([...GENDERS, UNDISCLOSED]),
}
export const ownProfile = v.strictObject(profileEntries)

/** Opaque: no names, no organizations, no hours. `without` leaves out those of the organization that the visitor names. */
export const showPool = endpoint({
  method: 'GET',
  path: '/api/pools/show',
  permit: 'anyone',
  input: v.strictObject({
    program: slug,
    without: v.exactOptional(organizationId),
    family: v.exactOptional(v.picklist(FAMILIES)),
  }),
  output: v.strictObject({
    supporters: v.array(
      v.strictObject({
        kemPublic: publicKey,
        profile: v.strictObject({
          keyId,
          ...profileEntries,
          busy: v.picklist([0, 1, 2]),
          rest: v.picklist([0, 1, 2, 3]),
        }),
      }),
    ),
    /** Beyond 2,000 the pool comes by role family only, and the page says so. */
    byFamily: v.boolean(),
  }),
})
