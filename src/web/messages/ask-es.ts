import { plural } from '#web/kit/words.ts'
import type { AskWords } from './ask-en.ts'

const peers = (count: number): string =>
  plural('es', count, { one: '1 colega con formación', other: `${count} colegas con formación` })
const weekdays = (count: number): string =>
  plural('es', count, { one: 'un día hábil', other: `${count} días hábiles` })

export const askEs: AskWords = {
  match: {
    title: 'A estas personas se les puede preguntar.',
    coordinatorTitle: 'Elegirá una persona coordinadora.',
    looking: 'Buscando colegas. Esto ocurre en su navegador.',
    found: (count, role, outside) => `Se puede preguntar a ${peers(count)} ${role}${outside}.`,
    exact: 'en su misma función',
    related: 'en una función parecida',
    any: 'que trabajan en la salud',
    outside: ', fuera de su organización',
    how: 'Se les pregunta de a pocos, primero a quienes más se acercan a sus deseos. Quien primero diga que sí será su colega.',
    coordinator: (days) =>
      `Una persona coordinadora del programa abre sus respuestas, lo que queda registrado, y busca a un colega. Tendrá noticias en ${weekdays(days)}.`,
    noneTitle: 'Hoy nadie reúne todo eso.',
    none: 'Una persona coordinadora puede buscar a alguien, o puede cambiar lo que desea.',
    letCoordinator: 'Que elija una persona coordinadora',
    change: 'Cambiar lo que deseo',
    nothingSent: 'Todavía no se ha enviado nada.',
    refusedTitle: 'Nos detuvimos aquí.',
    refused:
      'No se pudo comprobar que la lista de colegas sea la del programa. No se envió nada. Por favor, llame.',
    next: 'Continuar',
  },
  words: {
    title: 'Guarde estas doce palabras.',
    lead: 'Son la única manera de volver a su conversación, desde cualquier teléfono o computadora. Nadie puede buscarlas ni reponerlas.',
    language: 'Las palabras están en inglés, para poder leerlas en voz alta a cualquiera.',
    print: 'Imprimir',
    copy: 'Copiar',
    copied: 'Copiadas. Quien lea su portapapeles puede leerlas.',
    notCopied: 'El navegador no permitió copiar. Seleccione el texto y cópielo a mano.',
    link: 'Guardar un enlace en su lugar',
    linkHint:
      'El enlace abre su conversación de un toque, a usted y a cualquiera que lo tenga. Guárdelo donde solo usted mire.',
    copyLink: 'Copiar el enlace',
    kept: 'Ya las guardé',
    callInstead: 'No puedo guardar palabras. Prefiero que me llamen.',
  },
  check: {
    title: 'Dos de sus palabras, por favor.',
    lead: 'Para que de verdad pueda volver. Antes no se envía nada.',
    word: (place) => `Palabra ${place}`,
    wrong: (place) =>
      `No es la palabra del lugar ${place}. Mire otra vez, o vuelva a las palabras.`,
    send: 'Enviar ahora',
    again: 'Mostrar otra vez las palabras',
  },
  call: {
    title: 'Un colega le llamará.',
    lead: 'Sin las palabras no podrá volver a esta página, así que el colega necesita un número.',
    send: 'Enviar ahora',
    again: 'Prefiero guardar las palabras',
  },
  sending: {
    busy: 'Cerrando con llave sus respuestas y enviándolas.',
    failedTitle: 'Todavía no se ha enviado.',
    offline:
      'No hubo respuesta. Todo lo que escribió sigue aquí. Intente otra vez en un momento, o llame.',
    refused:
      'El programa no pudo recibirlo ahora. Todo lo que escribió sigue aquí. Intente otra vez, o llame.',
    again: 'Intentar otra vez',
  },
  heard: {
    title: 'Le hemos escuchado.',
    direct: [
      'Ahora se pregunta a los colegas, de a pocos.',
      'Cuando uno diga que sí, podrá escribir aquí, o le buscará como usted eligió.',
      'Si tarda demasiado, una persona coordinadora se ocupa.',
    ],
    coordinator: [
      'Ya se avisó a una persona coordinadora, que buscará a un colega.',
      'Después podrá escribir aquí, o el colega le buscará como usted eligió.',
    ],
    call: ['Un colega llamará al número que dio.', 'Ya puede cerrar esta página.'],
    back: 'Vuelva cuando quiera con sus doce palabras, en',
    open: 'Ver cómo va',
    saveLink: 'O guarde este enlace: abre su conversación de un toque.',
  },
}
