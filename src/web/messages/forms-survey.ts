import { plural, type Catalogues } from '#web/kit/words.ts'

const en = {
  title: 'Survey',
  opening: 'One moment…',
  /** What every survey says first. It cannot be taken away, only added to. */
  preamble: [
    'It takes less than five minutes.',
    'It is anonymous: your name, your address and the time are not kept.',
    'You can skip every question.',
    'Please enter no patient information.',
    'Only totals are shown, and only when enough people answered.',
  ],
  fewest: (floor: number) =>
    `Nothing is shown of a group of fewer than ${floor}. When the survey closes, the answers themselves are destroyed.`,
  begin: 'Begin',
  unit: 'Where do you work?',
  unitWhy: 'So that units with enough answers can see their own. You can leave it open.',
  noUnit: 'I would rather not say',
  step: (at: number, of: number) => `Question ${at} of ${of}`,
  next: 'Next',
  skip: 'Skip',
  back: 'Back',
  send: 'Send my answers',
  clear: 'Clear my answer',
  many: 'Choose all that fit.',
  textWarning: 'No names, no patients, nothing that tells who you are.',
  textLeft: (left: number) =>
    `${left} ${plural('en', left, { one: 'character', other: 'characters' })} left`,
  mayQuote: 'This may be quoted, without my name, after a review.',
  mayQuoteWhy: 'Without this, only the reviewer reads it, and it is destroyed within 90 days.',
  nothing: 'You have skipped everything. There is nothing to send yet.',
  thanks: 'Thank you.',
  thanksWhy:
    'Your answers arrived. Nothing of them stays in this browser, and nobody can find out which are yours. You can close this page.',
  talk: 'If answering stirred something up, you can talk with somebody. The numbers are below.',
  closed: 'This survey is closed.',
  closedWhy: 'No more answers are taken. Thank you for coming.',
  closedMeanwhile: 'The survey closed while you were answering. Nothing was sent.',
  licence: (licence: string) => `Questions used under licence: ${licence}`,
  of: (point: number, points: number) => `${point} of ${points}`,
}

const es: typeof en = {
  title: 'Encuesta',
  opening: 'Un momento…',
  preamble: [
    'Lleva menos de cinco minutos.',
    'Es anónima: no se guardan su nombre, su dirección ni la hora.',
    'Puede saltarse cualquier pregunta.',
    'Por favor, no escriba datos de pacientes.',
    'Solo se muestran totales, y solo si respondieron suficientes personas.',
  ],
  fewest: (floor) =>
    `No se muestra nada de un grupo de menos de ${floor}. Al cerrarse la encuesta, las respuestas mismas se destruyen.`,
  begin: 'Empezar',
  unit: '¿Dónde trabaja?',
  unitWhy:
    'Para que las unidades con suficientes respuestas puedan ver las suyas. Puede dejarlo en blanco.',
  noUnit: 'Prefiero no decirlo',
  step: (at, of) => `Pregunta ${at} de ${of}`,
  next: 'Siguiente',
  skip: 'Saltar',
  back: 'Atrás',
  send: 'Enviar mis respuestas',
  clear: 'Borrar mi respuesta',
  many: 'Elija todo lo que corresponda.',
  textWarning: 'Sin nombres, sin pacientes, nada que diga quién es usted.',
  textLeft: (left) =>
    plural('es', left, { one: `Queda ${left} carácter`, other: `Quedan ${left} caracteres` }),
  mayQuote: 'Esto se puede citar, sin mi nombre, después de una revisión.',
  mayQuoteWhy: 'Sin esto, solo lo lee quien revisa y se destruye en 90 días.',
  nothing: 'Se ha saltado todo. Todavía no hay nada que enviar.',
  thanks: 'Gracias.',
  thanksWhy:
    'Sus respuestas llegaron. Nada de ellas queda en este navegador y nadie puede averiguar cuáles son las suyas. Puede cerrar esta página.',
  talk: 'Si responder le removió algo, puede hablar con alguien. Los números están abajo.',
  closed: 'Esta encuesta está cerrada.',
  closedWhy: 'Ya no se reciben respuestas. Gracias por venir.',
  closedMeanwhile: 'La encuesta se cerró mientras respondía. No se envió nada.',
  licence: (licence) => `Preguntas usadas con licencia: ${licence}`,
  of: (point, points) => `${point} de ${points}`,
}

export const surveyFormWords: Catalogues<typeof en> = { en, es }
