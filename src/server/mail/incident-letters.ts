import type { Letter } from './mailer.ts'

type Offer = {
  readonly to: string
  readonly letter: 'offer' | 'reminder'
  /** To the ask page. */
  readonly link: string
}

/** Says nothing of what happened: a mailbox is read by more people than its owner. */
export function supportOfferLetter({ to, letter, link }: Offer): Letter {
  const text = [
    letter === 'offer'
      ? 'Some days at work stay with us. If you would like to talk with a trained colleague, you can ask here:'
      : 'A few days ago we offered you a talk with a trained colleague. The offer stands:',
    link,
    '',
    'It takes two minutes and no account. Your employer is not told, and neither is whoever thought of you.',
    letter === 'offer'
      ? 'If you would rather not, do nothing. You may get one more letter like this one, and then no more.'
      : 'If you would rather not, do nothing. This is the last letter.',
    'In a crisis call or text 988.',
    '',
    '—',
    '',
    letter === 'offer'
      ? 'Hay días de trabajo que se quedan con uno. Si quiere hablar con un colega preparado, puede pedirlo aquí:'
      : 'Hace unos días le ofrecimos hablar con un colega preparado. La oferta sigue en pie:',
    link,
    '',
    'Toma dos minutos y no hace falta cuenta. No se avisa a su empleador ni a quien pensó en usted.',
    letter === 'offer'
      ? 'Si prefiere que no, no haga nada. Quizá reciba otra carta como esta, y después ninguna más.'
      : 'Si prefiere que no, no haga nada. Esta es la última carta.',
    'En una crisis llame o envíe un mensaje al 988.',
    '',
  ].join('\n')
  return { to, subject: 'Peerlight: an offer / un ofrecimiento', text }
}
