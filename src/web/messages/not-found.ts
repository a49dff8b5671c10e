import type { Catalogues } from '#web/kit/words.ts'

type NotFoundWords = { readonly skip: string; readonly title: string; readonly text: string }

export const notFoundWords: Catalogues<NotFoundWords> = {
  en: {
    skip: 'Skip to the page',
    title: 'There is no page here.',
    text: 'Check the address on the poster or in the message that brought you. Nothing was stored.',
  },
  es: {
    skip: 'Ir a la página',
    title: 'Aquí no hay ninguna página.',
    text: 'Revise la dirección del cartel o del mensaje que lo trajo aquí. No se guardó nada.',
  },
}
