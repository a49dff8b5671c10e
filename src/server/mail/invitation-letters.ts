import type { Letter } from './mailer.ts'

/** Names nobody and no program: whoever reads over a shoulder learns that there is a link. */
export function invitationLetter(to: string, link: string): Letter {
  const text = [
    'You have been invited to Peerlight.',
    '',
    'Open this link once, on the device you want to use. It works for 72 hours:',
    link,
    '',
    'If you did not expect this letter, you can put it aside: nothing happens without you.',
    '',
    '—',
    '',
    'Le invitaron a Peerlight.',
    '',
    'Abra este enlace una sola vez, en el dispositivo que quiera usar. Funciona durante 72 horas:',
    link,
    '',
    'Si no esperaba esta carta, puede dejarla a un lado: nada ocurre sin usted.',
    '',
  ].join('\n')
  return { to, subject: 'Peerlight: your invitation / su invitación', text }
}
