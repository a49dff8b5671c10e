/** In which languages an agreement must be there before anybody is asked to sign it. */
export const agreementLanguages = ['en', 'es'] as const
export type AgreementLanguage = (typeof agreementLanguages)[number]

export type AgreementTexts = Readonly<Record<AgreementLanguage, string>>

/** A version is never changed: whoever signed it signed these words. */
export type Agreement = {
  readonly version: number
  readonly texts: AgreementTexts
  readonly setOn: Temporal.PlainDate
}

export const areSameTexts = (one: AgreementTexts, other: AgreementTexts): boolean =>
  agreementLanguages.every((language) => one[language] === other[language])
