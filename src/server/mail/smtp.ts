import { createTransport } from 'nodemailer'
import type { Letter, Mailer } from './mailer.ts'

const SECONDS = 1000

type Smtp = Extract<Mailer, { kind: 'smtp' }> & { readonly close: () => void }

/** Throws when the server refuses or cannot be reached: the job that sends is tried again later. */
export function openSmtp(url: string, from: string): Smtp {
  const transport = createTransport(
    { url, connectionTimeout: 10 * SECONDS, socketTimeout: 20 * SECONDS },
    { from, headers: { 'Auto-Submitted': 'auto-generated' } },
  )
  return {
    kind: 'smtp',
    from,
    send: async ({ calendar, ...letter }: Letter) => {
      const entry = calendar && { method: calendar.method, content: calendar.text }
      await transport.sendMail(entry === undefined ? letter : { ...letter, icalEvent: entry })
    },
    close: () => {
      transport.close()
    },
  }
}
