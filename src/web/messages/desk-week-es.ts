import { plural } from '#web/kit/words.ts'
import type { WeekWords } from './desk-week-en.ts'

const count =
  (one: string, other: (n: number) => string) =>
  (n: number): string =>
    plural('es', n, { one, other: other(n) })

export const weekEs: WeekWords = {
  title: 'Esta semana',
  heading: count('Una cosa esta semana.', (n) => `${n} cosas esta semana.`),
  nothing: 'Esta semana no hay nada pendiente.',
  nothingWhy: 'Quien pida un compañero aparece en Hoy. Buena semana.',
  lead: 'Solo cifras. Cada línea lleva a la página donde se hace.',
  today: 'Hoy',
  sections: {
    people: 'Primero las personas',
    supporters: 'Quienes acompañan',
    program: 'Despliegues y reuniones',
    library: 'Encuestas y biblioteca',
  },
  lines: {
    'requests-waiting': count(
      'Una solicitud espera a un compañero.',
      (n) => `${n} solicitudes esperan a un compañero.`,
    ),
    'referrals-new': count('Alguien indicó a un colega.', (n) => `Se indicaron ${n} colegas.`),
    'check-ins-calling': count(
      'Una persona del equipo quisiera una llamada.',
      (n) => `${n} personas del equipo quisieran una llamada.`,
    ),
    'incidents-open': count(
      'Hay un incidente abierto para ofrecer apoyo.',
      (n) => `Hay ${n} incidentes abiertos para ofrecer apoyo.`,
    ),
    'debriefs-asked': count(
      'Un grupo pidió sentarse a hablar.',
      (n) => `${n} grupos pidieron sentarse a hablar.`,
    ),
    'applications-open': count(
      'Una candidatura le espera.',
      (n) => `${n} candidaturas le esperan.`,
    ),
    'references-answered': count(
      'Una referencia ha contestado.',
      (n) => `${n} referencias han contestado.`,
    ),
    'trainings-ending': count(
      'Una formación vence en un mes o ya venció.',
      (n) => `${n} formaciones vencen en un mes o ya vencieron.`,
    ),
    'nominations-to-review': count(
      'Se pueden revisar los nombres de una nominación.',
      (n) => `Se pueden revisar los nombres de ${n} nominaciones.`,
    ),
    'steps-late': count(
      'Un paso de un despliegue va con retraso.',
      (n) => `${n} pasos de despliegues van con retraso.`,
    ),
    'steps-soon': count(
      'Toca un paso de un despliegue.',
      (n) => `Tocan ${n} pasos de despliegues.`,
    ),
    'tellings-due': count(
      'Toca un mensaje sobre un despliegue.',
      (n) => `Tocan ${n} mensajes sobre despliegues.`,
    ),
    'signs-to-reprint': count(
      'Un cartel dice algo que ha cambiado.',
      (n) => `${n} carteles dicen algo que ha cambiado.`,
    ),
    'gatherings-coming': count('Se acerca un encuentro.', (n) => `Se acercan ${n} encuentros.`),
    'minutes-missing': count(
      'Una reunión aún no tiene acta.',
      (n) => `${n} reuniones aún no tienen acta.`,
    ),
    'actions-due': count('Toca una tarea acordada.', (n) => `Tocan ${n} tareas acordadas.`),
    'surveys-closing': count('Una encuesta se cierra.', (n) => `${n} encuestas se cierran.`),
    'quotes-waiting': count(
      'Una cita espera el visto bueno.',
      (n) => `${n} citas esperan el visto bueno.`,
    ),
    'resources-stale': count(
      'Una entrada de la biblioteca pide que la revisen.',
      (n) => `${n} entradas de la biblioteca piden que las revisen.`,
    ),
    'links-broken': count(
      'Un enlace de la biblioteca no lleva a nada.',
      (n) => `${n} enlaces de la biblioteca no llevan a nada.`,
    ),
    'suggestions-waiting': count(
      'Alguien sugirió un recurso.',
      (n) => `Se sugirieron ${n} recursos.`,
    ),
  },
}
