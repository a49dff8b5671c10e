import type { Choice, Question, Wording } from '#domain/survey.ts'

const both = (en: string, es: string): Wording => ({ en, es })
const choices = (letter: string, texts: readonly Wording[]): readonly Choice[] =>
  texts.map((text, at) => ({ code: `${letter}${at + 1}`, text }))

/** What the invented hospital asks before it begins, and a year later. */
export const baselineAsked: readonly Question[] = [
  {
    kind: 'single',
    id: 'q1',
    text: both(
      'In the last year, did something happen at work that stayed with you?',
      'En el último año, ¿pasó algo en el trabajo que le siguió pesando?',
    ),
    options: choices('o', [
      both('No', 'No'),
      both('Yes, once', 'Sí, una vez'),
      both('Yes, more than once', 'Sí, más de una vez'),
    ]),
    watched: ['o2', 'o3'],
  },
  {
    kind: 'multiple',
    id: 'q2',
    text: both('Who was there for you afterwards?', '¿Quién le acompañó después?'),
    options: choices('o', [
      both('A colleague', 'Un colega'),
      both('A supervisor', 'Una jefatura'),
      both('A trained peer supporter', 'Un compañero de apoyo formado'),
      both('Family or friends', 'Familia o amistades'),
      both('Nobody', 'Nadie'),
    ]),
  },
  {
    kind: 'single',
    id: 'q3',
    text: both(
      'Would you know today how to reach a peer supporter?',
      '¿Sabría hoy cómo llegar a un compañero de apoyo?',
    ),
    options: choices('o', [
      both('Yes', 'Sí'),
      both('Not sure', 'No estoy seguro'),
      both('No', 'No'),
    ]),
    watched: ['o1'],
  },
  {
    kind: 'grid',
    id: 'q4',
    text: both('How far do you agree?', '¿Hasta qué punto está de acuerdo?'),
    scale: {
      points: 5,
      low: both('Not at all', 'Nada'),
      high: both('Completely', 'Por completo'),
    },
    rows: choices('r', [
      both('My team looks after one another.', 'En mi equipo nos cuidamos unos a otros.'),
      both(
        'Asking for help would not be held against me.',
        'Pedir ayuda no se usaría en mi contra.',
      ),
    ]),
  },
  {
    kind: 'text',
    id: 'q5',
    text: both('Is there anything else we should know?', '¿Hay algo más que debamos saber?'),
  },
]

export const trainingAsked: readonly Question[] = [
  {
    kind: 'scale',
    id: 'q1',
    text: both(
      'How ready do you feel to talk with a colleague after a hard event?',
      '¿Hasta qué punto se siente listo para hablar con un colega tras un suceso duro?',
    ),
    scale: {
      points: 5,
      low: both('Not ready', 'Nada listo'),
      high: both('Very ready', 'Muy listo'),
    },
    subscale: '',
    reverse: false,
  },
  {
    kind: 'single',
    id: 'q2',
    text: both(
      'I know when to pass somebody on, and to whom.',
      'Sé cuándo derivar a alguien, y a quién.',
    ),
    options: choices('o', [
      both('Yes', 'Sí'),
      both('Mostly', 'Casi siempre'),
      both('Not yet', 'Aún no'),
    ]),
    watched: ['o1'],
  },
  {
    kind: 'text',
    id: 'q3',
    text: both('What should we change next time?', '¿Qué deberíamos cambiar la próxima vez?'),
  },
]

/** Invented: it stands for an instrument that a hospital holds a licence of. */
const item = (id: string, text: Wording, subscale: string): Question => ({
  kind: 'scale',
  id,
  text,
  scale: { points: 5, low: both('Never', 'Nunca'), high: both('Always', 'Siempre') },
  subscale,
  reverse: id === 'q3',
})

export const instrumentAsked: readonly Question[] = [
  item('q1', both('I find a quiet minute.', 'Encuentro un minuto de calma.'), 'Pauses'),
  item('q2', both('I can step out when I need to.', 'Puedo salir cuando lo necesito.'), 'Pauses'),
  item('q3', both('I skip my break.', 'Me salto mi pausa.'), 'Pauses'),
  item('q4', both('Somebody asks me how I am.', 'Alguien me pregunta cómo estoy.'), 'Company'),
  item('q5', both('I am thanked.', 'Me dan las gracias.'), 'Company'),
]

export const titles = {
  baseline: both('Hard events at work, and support', 'Sucesos duros en el trabajo, y apoyo'),
  repeat: both('A year later: hard events and support', 'Un año después: sucesos duros y apoyo'),
  now: both('Two years later: hard events and support', 'Dos años después: sucesos y apoyo'),
  training: both('After the spring training', 'Tras la formación de primavera'),
  feedback: both('After talking with a peer', 'Tras hablar con un colega'),
  few: both('A question for the night shift', 'Una pregunta al turno de noche'),
  instrument: both('Pauses and company (invented items)', 'Pausas y compañía (ítems inventados)'),
} as const
