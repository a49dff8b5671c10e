import type { Catalogues } from '#web/kit/words.ts'

/** What is refused to those who plan a rollout, and what to do about it. */
const en = {
  'no-such-day': 'One of the days is not right. Choose a day of this century; nothing was changed.',
  'no-title': 'It needs a title, so that others know what it is.',
  'too-many': 'There are a hundred already. Remove some that are not needed.',
  'already-rolling-out':
    'This one is being rolled out already. End that rollout first, or open it.',
  'no-unit': 'Choose the unit that the program comes to.',
  'other-steps': 'Somebody changed the steps meanwhile. They are shown anew; order them again.',
  'no-mail-server': 'This installation sends no mail. Copy the letter and send it yourself.',
  'name-taken': 'There is a unit of this name already, perhaps among the retired.',
  'unknown-department': 'This department is not on the program’s list.',
  'same-state': 'It is so already. Somebody may have been faster.',
  'not-begun': 'Begin the rollout before it launches.',
  'already-begun': 'Something is done already. Undo it first, or leave the rollout under way.',
  'launch-ahead': 'The day of the launch cannot lie ahead. Move the planned launch instead.',
  'rollout-ended': 'It has ended. Open it again first.',
}

const es: typeof en = {
  'no-such-day': 'Un día no es correcto. Elija un día de este siglo; no se cambió nada.',
  'no-title': 'Necesita un título, para que los demás sepan qué es.',
  'too-many': 'Ya hay cien. Quite alguno que no haga falta.',
  'already-rolling-out': 'Aquí ya hay un despliegue en marcha. Termínelo primero, o ábralo.',
  'no-unit': 'Elija la unidad a la que llega el programa.',
  'other-steps':
    'Alguien cambió los pasos mientras tanto. Se muestran de nuevo; ordénelos otra vez.',
  'no-mail-server': 'Esta instalación no envía correo. Copie la carta y envíela usted.',
  'name-taken': 'Ya hay una unidad con ese nombre, quizá entre las retiradas.',
  'unknown-department': 'Este departamento no está en la lista del programa.',
  'same-state': 'Ya está así. Quizá alguien se adelantó.',
  'not-begun': 'Comience el despliegue antes de lanzarlo.',
  'already-begun': 'Ya hay algo hecho. Deshágalo primero, o deje el despliegue en marcha.',
  'launch-ahead': 'El día del lanzamiento no puede estar por venir. Mueva el lanzamiento previsto.',
  'rollout-ended': 'Ya terminó. Primero ábralo de nuevo.',
}

export const rolloutRefusals: Catalogues<typeof en> = { en, es }
