import type { Answers } from './answers.ts'
import { needsContact } from './wishes.ts'

const PHONE = /^[+()\d .x-]{7,40}$/u
const EMAIL = /^\S+@\S+\.\S+$/u

export type WhyNotReached = 'no-channel' | 'no-contact' | 'no-phone' | 'bad-phone' | 'bad-email'

/** The only answers that nobody can skip: a way to be reached, or the conversation on this page. */
export function whyNotReached(answers: Answers): WhyNotReached | undefined {
  if (answers.channels.length === 0) return 'no-channel'
  if (!needsContact(answers)) return undefined
  return whyNotContact(answers.phone.trim(), answers.email.trim(), answers.channels)
}

function whyNotContact(
  phone: string,
  email: string,
  channels: Answers['channels'],
): WhyNotReached | undefined {
  if (phone === '' && channels.includes('phone')) return 'no-phone'
  if (phone + email === '') return 'no-contact'
  if (phone !== '' && !isPhone(phone)) return 'bad-phone'
  return email === '' || isEmail(email) ? undefined : 'bad-email'
}

export const isEmail = (text: string): boolean => EMAIL.test(text.trim())

export const isPhone = (phone: string): boolean =>
  PHONE.test(phone.trim()) && phone.replaceAll(/\D/gu, '').length >= 7
