import { activationOf } from '#domain/referral.ts'
import type { Language } from '#web/kit/words.ts'
import type { ReferralText } from '#web/kit/referral-text.ts'
import { referralsWords } from '#web/messages/desk-referrals.ts'
import type { PlaceProgram } from '../session-state.ts'

/** Leads to the ask page, which then knows how it came about. A stranger to the page sees nothing in it. */
export const askLink = (origin: string, slug: string, text: ReferralText): string =>
  `${origin}/ask/${slug}#${activationOf(text.relation) === 'manager' ? 'ref=m' : 'ref'}`

/** What to send, in the language that the person most likely reads. Who thought of them is never in it. */
export function messageFor(
  text: ReferralText,
  { name, slug }: Pick<PlaceProgram, 'name' | 'slug'>,
  origin: string,
): string {
  const spoken: Language = text.language === 'es' ? 'es' : 'en'
  const words = referralsWords[spoken]
  const say = text.knows === 'yes' ? words.messageKnown : words.message
  return say(text.name, name, askLink(origin, slug, text))
}
