import type { Language } from './words.ts'

export type CrisisLine = { readonly name: string; readonly phone: string }

const words = {
  en: {
    notMonitored: 'Not monitored around the clock. In a crisis call or text ',
    emergency: '; in an emergency call ',
    preferToSpeak: 'Prefer to speak to someone? ',
  },
  es: {
    notMonitored:
      'Nadie vigila esta página las 24 horas. En una crisis llame o envíe un mensaje al ',
    emergency: '; en una emergencia llame al ',
    preferToSpeak: '¿Prefiere hablar con alguien? ',
  },
} as const

export const telephone = (phone: string): string => {
  const digits = phone.replaceAll(/\D/gu, '')
  return digits.length === 10 ? `tel:+1${digits}` : `tel:${digits.length > 10 ? '+' : ''}${digits}`
}

/** Known without asking anybody, so that they stand on the page before any script runs. */
export const knownLines: readonly CrisisLine[] = [
  { name: 'Massachusetts Behavioral Health Help Line', phone: '833-773-2445' },
]

type LinesProps = {
  readonly language: Language
  readonly lines: readonly CrisisLine[]
  /** The program's own number, when it is known. */
  readonly phone?: string | undefined
}

/** At the foot of every page that somebody in distress may see. */
export function Lines({ language, lines, phone }: LinesProps) {
  const text = words[language]
  const others = lines.filter((line) => line.phone !== '988' && line.phone !== '911')
  return (
    <p class="lines">
      {text.notMonitored}
      <a href="tel:988">988</a> (<a href="sms:988">SMS</a>){text.emergency}
      <a href="tel:911">911</a>.{' '}
      {others.map((line) => (
        <span key={line.phone}>
          {line.name} <a href={telephone(line.phone)}>{line.phone}</a>.{' '}
        </span>
      ))}
      {phone !== undefined && (
        <span>
          {text.preferToSpeak}
          <a href={telephone(phone)}>{phone}</a>
        </span>
      )}
    </p>
  )
}
