import type { Catalogues } from '#web/kit/words.ts'

const en = {
  title: 'Sign in',
  lead: 'For supporters, coordinators and staff. Whoever looks for a peer needs no account.',
  toAsk: 'I am looking for somebody to talk to',
  withPasskey: 'Use my passkey',
  withDevice: 'Use the key of this device',
  withDeviceOf: (label: string) => `Use the key of this device: ${label}`,
  withWords: 'Use my recovery sheet',
  words: 'Your twelve words',
  wordsHint: 'In their order. Numbers, capitals and commas do not matter.',
  wordsGo: 'Open with these words',
  wordsCount: (count: number) => `${count} of 12 words`,
  unknownWord: (word: string) => `“${word}” is not a word of any sheet.`,
  didYouMean: 'Did you mean',
  badChecksum:
    'Each word is right, but together they are no sheet. Two may have changed places, or one may be another word.',
  signingIn: 'Checking…',
  locked: 'Your keys are locked.',
  lockedLead:
    'They lock after ten minutes without a touch. Nothing you typed is lost; it is behind this page.',
  lockedAfterReload: 'Unlock your keys',
  lockedAfterReloadLead: 'You are signed in. Your keys open only when you unlock them here.',
  over: 'Your session has ended.',
  overLead: 'Sign in again to go on where you were. Nothing you typed is lost.',
  anotherPerson: 'Sign in as somebody else',
  unlockTitle: 'Unlock once more',
  unlockLead: 'This wants to know that it is you, here and now.',
  asSample: 'Go on as this invented person',
  failures: {
    cancelled:
      'Nothing was unlocked: it was stopped, took too long, or this device has no passkey for this site.',
    'no-prf':
      'This passkey can sign in but not unlock. Use another passkey, the key of a device, or your recovery sheet.',
    'cannot-open':
      'You are known, but this did not open your keys. Use another way; if none works, call a coordinator.',
    'cannot-sign-in': 'Nobody has this key here. It may have been removed.',
    offline: 'The server cannot be reached. Please try again in a moment.',
    other: (code: string) => `That did not work. Please try again. (${code})`,
  },
  lost: 'Lost your device?',
  lostHow:
    'Use your recovery sheet, then remove the lost device on the page Security. Without a sheet, call a coordinator: they invite you again.',
}

const es: typeof en = {
  title: 'Iniciar sesión',
  lead: 'Para compañeros, coordinación y personal. Quien busca apoyo no necesita cuenta.',
  toAsk: 'Busco a alguien con quien hablar',
  withPasskey: 'Usar mi llave de acceso',
  withDevice: 'Usar la clave de este dispositivo',
  withDeviceOf: (label) => `Usar la clave de este dispositivo: ${label}`,
  withWords: 'Usar mi hoja de recuperación',
  words: 'Sus doce palabras',
  wordsHint: 'En su orden y en inglés. Los números, las mayúsculas y las comas no importan.',
  wordsGo: 'Abrir con estas palabras',
  wordsCount: (count) => `${count} de 12 palabras`,
  unknownWord: (word) => `«${word}» no es palabra de ninguna hoja.`,
  didYouMean: '¿Quiso decir',
  badChecksum:
    'Cada palabra es correcta, pero juntas no forman una hoja. Quizá dos cambiaron de lugar o una es otra.',
  signingIn: 'Comprobando…',
  locked: 'Sus claves están bloqueadas.',
  lockedLead:
    'Se bloquean tras diez minutos sin tocar nada. Lo que escribió no se ha perdido; está detrás de esta página.',
  lockedAfterReload: 'Desbloquee sus claves',
  lockedAfterReloadLead:
    'Su sesión sigue abierta. Sus claves se abren solo cuando las desbloquea aquí.',
  over: 'Su sesión ha terminado.',
  overLead: 'Inicie sesión para seguir donde estaba. Nada de lo que escribió se ha perdido.',
  anotherPerson: 'Entrar como otra persona',
  unlockTitle: 'Desbloquear una vez más',
  unlockLead: 'Esto pide saber que es usted, aquí y ahora.',
  asSample: 'Seguir como esta persona inventada',
  failures: {
    cancelled:
      'No se desbloqueó nada: se detuvo, tardó demasiado o este dispositivo no tiene llave de acceso para este sitio.',
    'no-prf':
      'Esta llave puede iniciar sesión pero no desbloquear. Use otra llave, la clave de un dispositivo o su hoja de recuperación.',
    'cannot-open':
      'Se le reconoce, pero esto no abrió sus claves. Use otra forma; si ninguna sirve, llame a una coordinadora.',
    'cannot-sign-in': 'Nadie tiene esta clave aquí. Quizá se retiró.',
    offline: 'No se puede llegar al servidor. Inténtelo de nuevo en un momento.',
    other: (code) => `No funcionó. Inténtelo de nuevo. (${code})`,
  },
  lost: '¿Perdió su dispositivo?',
  lostHow:
    'Use su hoja de recuperación y retire después el dispositivo perdido en la página Seguridad. Sin hoja, llame a una coordinadora: le invita de nuevo.',
}

export const signInWords: Catalogues<typeof en> = { en, es }
