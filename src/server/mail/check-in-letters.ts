import type { Letter } from './mailer.ts'

type About = {
  readonly to: string
  readonly origin: string
  readonly program: string
  readonly key: string
  /** Of the program where the reader can ask without meeting their own team. */
  readonly elsewhere: string | undefined
}

/** One tap or none. Support of one's own has an address without any key: whoever follows it is known to nobody. */
export function checkInLetter({ to, origin, program, key, elsewhere }: About): Letter {
  const link = (answer: string) => `${origin}/check-in#${key}.${answer}`
  const ask = elsewhere === undefined ? undefined : `${origin}/ask/${elsewhere}`
  const text = [
    `The monthly note from ${program}: how are you?`,
    'Tap one line, or none: no answer is fine too, and nobody counts.',
    '',
    `I am well: ${link('well')}`,
    `Busy just now, ask me less: ${link('busy')}`,
    `Please call me: ${link('call-me')}`,
    '',
    'Do you need support yourself? This leads to another team, and leaves no trace with yours:',
    ask ?? '988 (call or text), or the Physician Support Line, 888-409-0141',
    '',
    '—',
    '',
    `La nota del mes de ${program}: ¿cómo está?`,
    'Toque una línea, o ninguna: no contestar también está bien, y nadie lleva la cuenta.',
    '',
    `Estoy bien: ${link('well')}`,
    `Ahora tengo mucho, pregúntenme menos: ${link('busy')}`,
    `Llámenme, por favor: ${link('call-me')}`,
    '',
    '¿Necesita apoyo usted? Esto lleva a otro equipo y no deja rastro en el suyo:',
    ask ?? '988 (llamada o mensaje), o Physician Support Line, 888-409-0141',
    '',
  ].join('\n')
  return { to, subject: 'Peerlight: how are you? / ¿cómo está?', text }
}
