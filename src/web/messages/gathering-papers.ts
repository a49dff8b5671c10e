import type { Catalogues } from '#web/kit/words.ts'

type Certificate = {
  readonly document: string
  readonly title: string
  readonly given: string
  readonly took: string
  readonly credit: (number: string, hours: number) => string
  readonly signature: string
  readonly date: string
}

export const certificateWords: Catalogues<Certificate> = {
  en: {
    document: 'Certificate of attendance',
    title: 'Certificate of attendance',
    given: 'This is to say that',
    took: 'took part in',
    credit: (number, hours) => (hours === 1 ? '1 credit hour' : `${number} credit hours`),
    signature: 'Coordinator',
    date: 'Date',
  },
  es: {
    document: 'Certificado de asistencia',
    title: 'Certificado de asistencia',
    given: 'Se hace constar que',
    took: 'participó en',
    credit: (number, hours) => (hours === 1 ? '1 hora de crédito' : `${number} horas de crédito`),
    signature: 'Coordinación',
    date: 'Fecha',
  },
}

export const badgeWords: Catalogues<{ readonly document: string }> = {
  en: { document: 'Name badges' },
  es: { document: 'Identificaciones' },
}
