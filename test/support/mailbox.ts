import { SMTPServer } from 'smtp-server'

export type Mailbox = {
  readonly url: string
  /** Raw letters as they came over the wire, oldest first. */
  readonly letters: readonly { readonly to: readonly string[]; readonly raw: string }[]
  readonly close: () => Promise<void>
}

/** A real SMTP server on loopback that keeps what it gets; at a port of its own, or where another one was. */
export async function openMailbox(wanted = 0): Promise<Mailbox> {
  const letters: { to: string[]; raw: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        letters.push({ to, raw: Buffer.concat(chunks).toString() })
        done()
      })
    },
  })
  const { promise, resolve } = Promise.withResolvers<void>()
  server.listen(wanted, '127.0.0.1', resolve)
  await promise
  const address = server.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    close: async () => {
      const closed = Promise.withResolvers<void>()
      server.close(() => closed.resolve())
      await closed.promise
    },
  }
}
