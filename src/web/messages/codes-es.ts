import { issueWordsEs } from '#domain/code-words-es.ts'
import { codesAskedEs } from './codes-asked-es.ts'
import type { CodeWords } from './codes.ts'

export const codesEs: CodeWords = {
  ...codesAskedEs,
  issue: issueWordsEs,
  gender: { woman: 'Una mujer', man: 'Un hombre', nonbinary: 'Una persona no binaria' },
  years: {
    under_2: 'Menos de 2 años',
    from_2_to_5: 'De 2 a 5 años',
    from_6_to_15: 'De 6 a 15 años',
    over_15: 'Más de 15 años',
  },
  reason: {
    'same-role': 'la misma función',
    'related-role': 'una función cercana',
    lived: 'usted ha vivido lo mismo',
    'same-setting': 'el mismo tipo de lugar',
    'same-department': 'el mismo tipo de departamento',
    seniority: 'una experiencia que encaja',
    language: 'comparten su primer idioma',
    gender: 'un deseo suyo que usted cumple',
    'topic-at-ease': 'usted dijo que este tema le resulta llevadero',
  },
}
