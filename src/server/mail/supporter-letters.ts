import type { Letter } from './mailer.ts'

/** Names neither the person nor the program: whom it is about stands behind the link. */
export function referenceLetter(to: string, link: string): Letter {
  const text = [
    'Hello,',
    '',
    'Someone you know would like to help colleagues after hard days, and gave your name as a reference.',
    'Three short questions; each may be left out:',
    link,
    '',
    'Only the coordinators of the program read your answer. If you would rather not answer, do nothing.',
    '',
    '—',
    '',
    'Hola:',
    '',
    'Alguien que usted conoce quiere ayudar a sus colegas después de días difíciles y dio su nombre como referencia.',
    'Son tres preguntas breves; puede omitir cualquiera:',
    link,
    '',
    'Solo la coordinación del programa lee su respuesta. Si prefiere no responder, no haga nada.',
    '',
  ].join('\n')
  return { to, subject: 'Peerlight: three questions / tres preguntas', text }
}

/** The day stands on the desk, not in a mailbox. */
export function trainingLetter(to: string, origin: string): Letter {
  const desk = `${origin}/desk/my-agreement`
  const text = [
    'Hello,',
    '',
    'Your training as a peer supporter will soon need a refresher. You can see until when it holds here:',
    desk,
    '',
    'Your coordinator knows the next date. Thank you for being there for others.',
    '',
    '—',
    '',
    'Hola:',
    '',
    'Su formación para apoyar a colegas pronto necesitará un repaso. Aquí puede ver hasta cuándo vale:',
    desk,
    '',
    'Su coordinadora conoce la próxima fecha. Gracias por estar ahí para los demás.',
    '',
  ].join('\n')
  return { to, subject: 'Peerlight: your training / su formación', text }
}
