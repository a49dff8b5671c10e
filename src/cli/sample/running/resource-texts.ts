import type { Audience, ResourceKind, ResourceText } from '#domain/resource.ts'

export type Shown = {
  readonly kind: ResourceKind
  readonly audience: Audience
  readonly texts: Readonly<Record<string, ResourceText>>
  readonly url?: string
  readonly phone?: string
  /** Days ago; what was looked over too long ago is stale. */
  readonly reviewed: number
  readonly link?: 'good' | 'broken'
  readonly state?: 'suggested' | 'retired'
}

const text = (title: string, summary: string, body = ''): ResourceText => ({ title, summary, body })

const twoLanguages = (en: ResourceText, es: ResourceText) => ({ en, es })

/** Invented places and numbers; one of everything, and one of each that wants a look. */
export const sampleResources: readonly Shown[] = [
  {
    kind: 'crisis-line',
    audience: 'everyone',
    texts: twoLanguages(
      text('Harbor Night Line', 'A listening line for hospital staff, six in the evening to six.'),
      text('Línea nocturna Harbor', 'Escucha para personal de hospital, de seis a seis.'),
    ),
    phone: '617-555-0188',
    reviewed: 240,
  },
  {
    kind: 'contact',
    audience: 'everyone',
    texts: twoLanguages(
      text('Employee assistance program', 'Free, confidential sessions for staff and family.'),
      text('Programa de asistencia al empleado', 'Sesiones gratuitas y confidenciales.'),
    ),
    phone: '617-555-0120',
    url: 'https://assistance.example/staff',
    reviewed: 60,
    link: 'good',
  },
  {
    kind: 'contact',
    audience: 'everyone',
    texts: twoLanguages(
      text('Chaplain on call', 'For every belief and none, day and night.'),
      text('Capellanía de guardia', 'Para toda creencia y ninguna, de día y de noche.'),
    ),
    phone: '617-555-0131',
    reviewed: 30,
  },
  {
    kind: 'contact',
    audience: 'everyone',
    texts: twoLanguages(
      text('Risk management', 'When a letter comes, and before you answer it.'),
      text('Gestión de riesgos', 'Cuando llega una carta, y antes de contestarla.'),
    ),
    phone: '617-555-0146',
    reviewed: 45,
  },
  {
    kind: 'article',
    audience: 'everyone',
    texts: twoLanguages(
      text(
        'Sleeping after a hard shift',
        'What helps in the first three nights.',
        `The first nights are often broken. That is usual.

- Keep the room dark and the phone in another one.
- If you lie awake for half an hour, get up and do something dull.
- Write down what goes round in your head. Leave the paper in the kitchen.

If it is not better **after two weeks**, ask your doctor or the employee assistance program.`,
      ),
      text(
        'Dormir tras un turno duro',
        'Qué ayuda en las tres primeras noches.',
        `Las primeras noches suelen ser malas. Es lo habitual.

- Deje el cuarto oscuro y el teléfono en otro.
- Si pasa media hora despierto, levántese y haga algo aburrido.
- Escriba lo que le da vueltas. Deje el papel en la cocina.

Si no mejora **en dos semanas**, pregunte a su médico o al programa de asistencia.`,
      ),
    ),
    reviewed: 90,
  },
  {
    kind: 'article',
    audience: 'everyone',
    texts: { en: text('Ten minutes in the car', 'A short exercise before you drive home.') },
    url: 'https://reading.example/ten-minutes',
    reviewed: 120,
    link: 'broken',
  },
  {
    kind: 'guide',
    audience: 'leaders',
    texts: twoLanguages(
      text(
        'The first day after an event',
        'For whoever leads a unit.',
        `## Today

1. See each person for a minute. “How are you?” is enough.
2. Say what is known, and what is not.
3. Offer a way out of the next task, not of the team.

## What to leave alone

- Do not ask who has asked for a peer. You will not be told.
- Do not hold the review and the support in one meeting.`,
      ),
      text(
        'El primer día después de un suceso',
        'Para quien dirige una unidad.',
        `## Hoy

1. Vea a cada persona un minuto. «¿Cómo está?» basta.
2. Diga lo que se sabe y lo que no.
3. Ofrezca dejar la próxima tarea, no el equipo.

## Lo que se deja estar

- No pregunte quién pidió un compañero. No se lo dirán.
- No junte la revisión y el apoyo en una reunión.`,
      ),
    ),
    reviewed: 20,
  },
  {
    kind: 'webinar',
    audience: 'supporters',
    texts: { en: text('Listening without fixing', 'A film of twenty minutes, with questions.') },
    url: 'https://films.example/listening',
    reviewed: 100,
    link: 'good',
  },
  {
    kind: 'form',
    audience: 'coordinators',
    texts: { en: text('Room for a drop-in', 'To book the quiet room on the second floor.') },
    url: 'https://rooms.example/quiet',
    reviewed: 15,
    link: 'good',
  },
  {
    kind: 'article',
    audience: 'everyone',
    texts: { en: text('Wellness week (last year)', 'The plan of the week in spring.') },
    url: 'https://reading.example/week',
    reviewed: 400,
    state: 'retired',
  },
  {
    kind: 'article',
    audience: 'everyone',
    texts: { en: text('A podcast about night work', 'Two nurses talk. It made me laugh.') },
    url: 'https://listen.example/nights',
    reviewed: 2,
    state: 'suggested',
  },
]
