import type { Catalogues } from '#web/kit/words.ts'
import { agreementEn, type AgreementWords } from './desk-agreements-en.ts'
import { agreementEs } from './desk-agreements-es.ts'

export const agreementWords: Catalogues<AgreementWords> = { en: agreementEn, es: agreementEs }
