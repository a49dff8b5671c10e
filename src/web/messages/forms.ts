import type { Catalogues } from '#web/kit/words.ts'

const en = {
  site: 'Peer support',
  skip: 'Skip to the page',
  opening: 'One moment…',
  again: 'Try again',
  notThere: 'There is no page here.',
  notThereWhy:
    'Check the address on the poster or in the message that brought you. Nothing was stored.',
  failures: {
    offline: 'The server cannot be reached. What you typed stays here; please try again.',
    unavailable: 'Something we need does not answer right now. What you typed stays here.',
    'too-many-requests': 'That was very often in a short time. Wait a minute, then try again.',
    'not-found': 'This link does not lead anywhere any more. It may have been used, or be too old.',
    'invalid-input': 'Something here is not filled in as it needs to be. Please look it over.',
    other: 'That did not work. Nothing was changed; please try again.',
  },
}

const es: typeof en = {
  site: 'Apoyo entre colegas',
  skip: 'Ir a la página',
  opening: 'Un momento…',
  again: 'Intentar de nuevo',
  notThere: 'Aquí no hay ninguna página.',
  notThereWhy: 'Revise la dirección del cartel o del mensaje que lo trajo aquí. No se guardó nada.',
  failures: {
    offline: 'No se puede llegar al servidor. Lo que escribió sigue aquí; inténtelo de nuevo.',
    unavailable: 'Algo que necesitamos no responde ahora. Lo que escribió sigue aquí.',
    'too-many-requests': 'Han sido muchas veces en poco tiempo. Espere un minuto.',
    'not-found': 'Este enlace ya no lleva a nada. Puede que se haya usado o que sea muy viejo.',
    'invalid-input': 'Algo no está como hace falta. Revíselo, por favor.',
    other: 'No funcionó. Nada ha cambiado; inténtelo de nuevo.',
  },
}

export const formsWords: Catalogues<typeof en> = { en, es }
