/** Comments are where names leak. This refuses what looks like one; it cannot know a name that is a plain word. */
export type WhyNotComment =
  | 'empty'
  | 'too-long'
  | 'has-email'
  | 'has-phone'
  | 'has-date'
  | 'has-record-number'
  | 'has-name'

export const LONGEST_COMMENT = 200

const EMAIL = /\S@\S|\b(?:https?:\/\/|www\.)/iu
const PHONE = /(?:\+?\d[ .()-]*){7,}/u
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)'
const DATE = new RegExp(
  String.raw`\b\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{1,4})?\b|\b${MONTH}\.? \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?(?: de)? ${MONTH}\b`,
  'iu',
)
const RECORD = /\b(?:mrn|dob|ssn|room|bed|habitación|cama)\b[\s:#.]*\w*\d|\b[a-z]{0,3}\d{5,9}\b/iu
const TITLE = /\b(?:dr|mr|mrs|ms|prof|sr|sra|dra)\b\.?\s+\p{L}{2,}/iu

/** Words that are written with a capital inside a sentence and name nobody. */
const NOT_NAMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december english spanish portuguese haitian creole chinese vietnamese arabic
  covid zoom teams code blue lavender the a an and but she he they we it i i'm i've i'd i'll`.split(
    /\s+/u,
  ),
)

/** A capital after something that does not end a sentence is a name until the list says otherwise. */
function hasName(text: string): boolean {
  if (TITLE.test(text)) return true
  const words = text.split(/\s+/u)
  return words.some((word, at) => {
    const before = words[at - 1]
    if (before === undefined || /[.!?:]["')]?$/u.test(before)) return false
    const bare = word.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    if (!/^\p{Lu}[\p{L}'’-]*\p{Ll}/u.test(bare)) return false
    return !NOT_NAMES.has(bare.replace(/['’]s$/u, '').toLowerCase())
  })
}

export function whyNotComment(comment: string): WhyNotComment | undefined {
  if (comment.trim() === '') return 'empty'
  if (comment.length > LONGEST_COMMENT) return 'too-long'
  if (EMAIL.test(comment)) return 'has-email'
  if (DATE.test(comment)) return 'has-date'
  if (RECORD.test(comment)) return 'has-record-number'
  if (PHONE.test(comment)) return 'has-phone'
  return hasName(comment) ? 'has-name' : undefined
}
