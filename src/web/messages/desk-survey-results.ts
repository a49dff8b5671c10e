import { plural, type Catalogues } from '#web/kit/words.ts'

const en = {
  lead: (answers: number, day: string) =>
    `${answers} people answered. Closed on ${day}; these figures never change.`,
  tooFew: 'Too few answered.',
  tooFewWhy: (floor: number) =>
    `Fewer than ${floor} people answered. Any figure could point at somebody, so none is shown, and the answers are destroyed.`,
  few: 'few',
  skipped: 'Skipped',
  bands: { low: 'Lower points', middle: 'Middle', high: 'Upper points' },
  bandOf: (name: string, points: string) => `${name} (${points})`,
  answer: 'Answer',
  people: 'People',
  share: 'Share',
  table: 'The same as a table',
  most: (label: string, count: number, all: number) =>
    `Most often: “${label}”, ${count} of ${all}.`,
  upper: (share: string) => `${share} stand on the upper half of the scale.`,
  mean: (mean: string, points: number) => `The mean is ${mean} of ${points}.`,
  several: 'Several answers were possible, so these do not add up.',
  onlyFew: 'Every figure here is too small to show.',
  withheld: 'The answers cannot be shown without pointing at somebody.',
  byUnit: (label: string) => `By unit: who chose ${label}`,
  unit: 'Unit',
  unitNone: 'No unit can be shown for this question.',
  units: (shown: number) =>
    plural('en', shown, {
      one: 'One unit had enough answers to be shown.',
      other: `${shown} units had enough answers to be shown.`,
    }),
  unitsNone: 'No unit had enough answers to be shown.',
  subscales: 'Subscales',
  subscalesWhy: 'The mean of everybody who answered at least half of the items.',
  subscale: 'Subscale',
  meanColumn: 'Mean',
  ofPoints: (mean: string, points: number) => `${mean} of ${points}`,
  hiddenTitle: 'What “few” means',
  hiddenWhy: (floor: number) =>
    `“Few” stands for any number below ${floor}, zero included, and where needed for a larger neighbour, so that no hidden number can be worked out by subtraction. A hatched bar’s length means nothing. Where even that is not enough, a question is not shown at all.`,
  hiddenUnits:
    'A unit appears at a question only where many there said yes and many did not, and where the same holds for everybody else together.',
  cannot:
    'What this cannot do: whoever knows all answers but one can work out the last from a shown number.',
  print: 'Print',
  csv: 'Download as CSV',
  repeat: 'Ask again',
  repeatWhy: 'A new draft with the same questions, to be compared by unit.',
  compared: 'Compared with the earlier survey',
  comparedWhy: (before: string, after: string) =>
    `Shares of all who answered, ${before} and ${after}, only where both can be shown. Nobody is followed from one to the other.`,
  comparedNone: 'Nothing can be shown in both.',
  before: 'Before',
  after: 'Now',
  texts: 'What people wrote',
  textsWhy:
    'Read with care, and repeat nothing that is not approved. What may not be quoted is destroyed 90 days after the closing.',
  quotes: 'May be quoted after a review',
  quotesNone: 'Nobody allowed a quote.',
  remarks: 'For the reviewer only',
  remarksNone: 'None, or so few that they are not kept.',
  states: { waiting: 'Waiting', approved: 'Approved', refused: 'Refused' },
  approve: 'Approve',
  refuse: 'Refuse',
  undo: 'Back to waiting',
  approveThis: (text: string) => `Approve: ${text}`,
  refuseThis: (text: string) => `Refuse: ${text}`,
  undoThis: (text: string) => `Back to waiting: ${text}`,
}

const es: typeof en = {
  lead: (answers, day) =>
    `Respondieron ${answers} personas. Cerrada el ${day}; estas cifras no cambian nunca.`,
  tooFew: 'Respondieron muy pocas personas.',
  tooFewWhy: (floor) =>
    `Respondieron menos de ${floor} personas. Cualquier cifra podría señalar a alguien, así que no se muestra ninguna, y las respuestas están destruidas.`,
  few: 'pocas',
  skipped: 'Sin respuesta',
  bands: { low: 'Puntos bajos', middle: 'Medio', high: 'Puntos altos' },
  bandOf: (name, points) => `${name} (${points})`,
  answer: 'Respuesta',
  people: 'Personas',
  share: 'Parte',
  table: 'Lo mismo en una tabla',
  most: (label, count, all) => `Lo más frecuente: «${label}», ${count} de ${all}.`,
  upper: (share) => `El ${share} está en la mitad alta de la escala.`,
  mean: (mean, points) => `La media es ${mean} de ${points}.`,
  several: 'Se podían dar varias respuestas, así que no suman el total.',
  onlyFew: 'Todas las cifras son demasiado pequeñas para mostrarlas.',
  withheld: 'Las respuestas no se pueden mostrar sin señalar a alguien.',
  byUnit: (label) => `Por unidad: quién eligió ${label}`,
  unit: 'Unidad',
  unitNone: 'No se puede mostrar ninguna unidad en esta pregunta.',
  units: (shown) =>
    plural('es', shown, {
      one: 'Una unidad tuvo respuestas suficientes para mostrarla.',
      other: `${shown} unidades tuvieron respuestas suficientes para mostrarlas.`,
    }),
  unitsNone: 'Ninguna unidad tuvo respuestas suficientes para mostrarla.',
  subscales: 'Subescalas',
  subscalesWhy: 'La media de quienes respondieron al menos la mitad de los ítems.',
  subscale: 'Subescala',
  meanColumn: 'Media',
  ofPoints: (mean, points) => `${mean} de ${points}`,
  hiddenTitle: 'Qué significa «pocas»',
  hiddenWhy: (floor) =>
    `«Pocas» está en lugar de cualquier número menor que ${floor}, también el cero, y donde hace falta de un vecino mayor, para que ningún número oculto se pueda calcular restando. El largo de una barra rayada no significa nada. Donde ni eso basta, la pregunta no se muestra.`,
  hiddenUnits:
    'Una unidad aparece en una pregunta solo donde allí muchos dijeron que sí y muchos no, y donde lo mismo vale para todos los demás juntos.',
  cannot:
    'Lo que esto no puede hacer: quien conoce todas las respuestas menos una puede calcular la última a partir de un número mostrado.',
  print: 'Imprimir',
  csv: 'Descargar como CSV',
  repeat: 'Preguntar otra vez',
  repeatWhy: 'Un borrador nuevo con las mismas preguntas, para comparar por unidad.',
  compared: 'Comparada con la encuesta anterior',
  comparedWhy: (before, after) =>
    `Partes de todos los que respondieron, ${before} y ${after}, solo donde se pueden mostrar las dos. No se sigue a nadie de una a otra.`,
  comparedNone: 'No hay nada que se pueda mostrar en las dos.',
  before: 'Antes',
  after: 'Ahora',
  texts: 'Lo que la gente escribió',
  textsWhy:
    'Léalo con cuidado y no repita nada que no esté aprobado. Lo que no se puede citar se destruye 90 días después del cierre.',
  quotes: 'Se puede citar tras una revisión',
  quotesNone: 'Nadie permitió una cita.',
  remarks: 'Solo para quien revisa',
  remarksNone: 'Ninguno, o tan pocos que no se guardan.',
  states: { waiting: 'En espera', approved: 'Aprobada', refused: 'Rechazada' },
  approve: 'Aprobar',
  refuse: 'Rechazar',
  undo: 'Volver a espera',
  approveThis: (text) => `Aprobar: ${text}`,
  refuseThis: (text) => `Rechazar: ${text}`,
  undoThis: (text) => `Volver a espera: ${text}`,
}

export const surveyResultWords: Catalogues<typeof en> = { en, es }
export type SurveyResultWords = typeof en
