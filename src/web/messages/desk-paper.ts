import type { Catalogues } from '#web/kit/words.ts'

const en = {
  making: 'Making the PDF…',
  saved: 'Saved. It is with your downloads.',
  failed: 'The PDF could not be made. Nothing is lost; check the connection and press again.',
}

const es: typeof en = {
  making: 'Preparando el PDF…',
  saved: 'Guardado. Está en sus descargas.',
  failed: 'No se pudo hacer el PDF. No se ha perdido nada; revise la conexión y pulse otra vez.',
}

export const paperWords: Catalogues<typeof en> = { en, es }
