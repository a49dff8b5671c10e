import { issueWordsEn } from '#domain/code-words-en.ts'
import { codesAskedEn } from './codes-asked-en.ts'
import type { CodeWords } from './codes.ts'

export const codesEn: CodeWords = {
  ...codesAskedEn,
  issue: issueWordsEn,
  gender: { woman: 'A woman', man: 'A man', nonbinary: 'A nonbinary person' },
  years: {
    under_2: 'Under 2 years',
    from_2_to_5: '2 to 5 years',
    from_6_to_15: '6 to 15 years',
    over_15: 'More than 15 years',
  },
  reason: {
    'same-role': 'same role',
    'related-role': 'a related role',
    lived: 'you have lived the same',
    'same-setting': 'the same kind of place',
    'same-department': 'the same kind of department',
    seniority: 'experience that fits',
    language: 'you share their first language',
    gender: 'a wish of theirs that you meet',
    'topic-at-ease': 'you said you are at ease with this',
  },
}
