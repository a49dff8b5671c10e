import type { Letter } from './mailer.ts'

type Place = {
  readonly program: string
  readonly organization: string
  /** None where a whole organization was asked. */
  readonly unit: string | null
  readonly leaders: readonly string[]
  /** Whether colleagues wrote the name, or those who lead the unit thought of it. */
  readonly by: 'survey' | 'leader'
}
type Texts = { readonly place: Place; readonly where: string; readonly link: string }

/** From those who lead the unit, in their words: what is asked of somebody, and that a no is fine. */
export function nomineeLetter(to: string, link: string, place: Place): Letter {
  const texts = { place, where: place.unit ?? place.organization, link }
  const signed = [...place.leaders, place.program, place.organization, '']
  const text = [...english(texts), ...signed, '—', '', ...spanish(texts), ...signed].join('\n')
  return { to, subject: 'Would you be there for colleagues? / ¿Estaría para sus colegas?', text }
}

const english = ({ place, where, link }: Texts): readonly string[] => [
  'Hello,',
  '',
  place.by === 'survey'
    ? `We asked the people of ${where} whom they would turn to after a stressful event at work. Your name came up, and we can see why.`
    : `We looked for people of ${where} whom colleagues can turn to after a stressful event at work, and thought of you.`,
  '',
  `Would you join ${place.program} as a peer supporter? It means three things:`,
  '- You are willing to be contacted by a colleague. There will be times when you cannot, and that is understood.',
  '- You come to one training session.',
  '- You take part in the quarterly meetings of the supporters.',
  '',
  'Say yes or no here:',
  link,
  '',
  'It is fine to say no, and you need not say why: a no reaches only the coordinator of the program.',
  ...(place.by === 'survey' ? ['Who wrote your name is not kept; nobody can look it up.'] : []),
  '',
  'With thanks,',
]

const spanish = ({ place, where, link }: Texts): readonly string[] => [
  'Hola:',
  '',
  place.by === 'survey'
    ? `Preguntamos a la gente de ${where} a quién acudiría después de algo duro en el trabajo. Salió su nombre, y entendemos por qué.`
    : `Buscamos en ${where} a personas a quienes sus colegas puedan acudir después de algo duro en el trabajo, y pensamos en usted.`,
  '',
  `¿Querría dar apoyo a sus colegas en ${place.program}? Significa tres cosas:`,
  '- Acepta que alguien de su trabajo le busque. Habrá momentos en que no pueda, y se entiende.',
  '- Asiste a una sesión de formación.',
  '- Participa en las reuniones trimestrales del grupo.',
  '',
  'Diga aquí que sí o que no:',
  link,
  '',
  'Está bien decir que no, sin explicar por qué: un no llega solo a la coordinación del programa.',
  ...(place.by === 'survey'
    ? ['No se guarda quién escribió su nombre; nadie puede buscarlo.']
    : []),
  '',
  'Con gratitud,',
]
