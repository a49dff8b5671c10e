import * as v from 'valibot'
import { language } from '#contract/parts.ts'
import { relations } from '#domain/referral.ts'
import { LONGEST_CONTACT, LONGEST_NAME, LONGEST_NOTE } from './text-lengths.ts'

/** What stands inside a sealed referral. One browser writes it, a coordinator's reads it; who wrote it is not in it. */
export const referralText = v.object({
  relation: v.picklist(relations),
  name: v.pipe(v.string(), v.maxLength(LONGEST_NAME)),
  contact: v.pipe(v.string(), v.maxLength(LONGEST_CONTACT)),
  /** Whether the person was told that somebody would write or call. */
  knows: v.picklist(['yes', 'no']),
  note: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
  /** Of the page that was used: most likely that of the person too. */
  language,
})
export type ReferralText = v.InferOutput<typeof referralText>
