import type { Catalogues } from '#web/kit/words.ts'

const en = {
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Select the text and copy it by hand.',
}

export type CopyWords = typeof en

const es: CopyWords = {
  copied: 'Copiado.',
  notCopied: 'El navegador no permitió copiar. Seleccione el texto y cópielo a mano.',
}

export const copyWords: Catalogues<CopyWords> = { en, es }
