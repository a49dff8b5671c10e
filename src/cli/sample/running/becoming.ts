import { randomUUID } from 'node:crypto'
import { trainingEnd, type TrainingCode } from '#domain/training.ts'
import { carePolicy } from '#domain/care-policy.ts'
import { addSampleApplications } from './applications.ts'
import type { RunningPlace, RunningSupporter } from './place.ts'

/** Who would like to help, what supporters signed, and until when they are trained. */
export function addSampleBecoming(place: RunningPlace): void {
  addSampleApplications(place)
  addAgreements(place)
  for (const [at, supporter] of place.supporters.entries()) {
    sign(place, supporter, at)
    train(place, supporter, at)
  }
}

const FIRST_DAYS = 420
const SECOND_DAYS = 55

/** Shorter than what the desk offers to begin with: a program has made it its own. */
const texts = {
  en: `# What you promise
You listen to a colleague after a hard day, and keep to yourself whom you talked with and what was said.

# Where that ends
If somebody may be about to hurt themselves or another person, you get help at once: 988, 911, or the person on call.

# What you do not do
- You do not review what happened or write reports.
- You give no advice on claims, and you do not treat.
- You never press anybody.

# Leaving
You may pause or leave at any time, and give no reason.`,
  es: `# Lo que promete
Escucha a un colega después de un día difícil y guarda para sí con quién habló y qué se dijo.

# Dónde termina eso
Si alguien puede hacerse daño o dañar a otra persona, busca ayuda enseguida: 988, 911 o quien esté de guardia.

# Lo que no hace
- No revisa lo que pasó ni escribe informes.
- No aconseja sobre demandas y no trata a nadie.
- Nunca presiona a nadie.

# Irse
Puede hacer una pausa o irse cuando quiera, sin dar motivos.`,
}

function addAgreements({ rows, program, today }: RunningPlace): void {
  const shared = { organization_id: program.organization, program_id: program.id }
  const add = (version: number, days: number, words: typeof texts) =>
    rows.add('agreement', {
      ...shared,
      version,
      texts: JSON.stringify(words),
      set_on: today.subtract({ days }).toString(),
    })
  const [en = ''] = texts.en.split('\n\n# Leaving')
  const [es = ''] = texts.es.split('\n\n# Irse')
  add(1, FIRST_DAYS, { en, es })
  add(2, SECOND_DAYS, texts)
}

/** Nearly everybody signed; some only what was there before, some nothing yet. */
function sign({ rows, program, today }: RunningPlace, one: RunningSupporter, at: number): void {
  const version = [2, 2, 2, 2, 1, 2, 2, 2, 0, 2, 2][at % 11] ?? 2
  if (version === 0) return
  const days = version === 1 ? FIRST_DAYS - 10 - (at % 200) : SECOND_DAYS - 1 - (at % 50)
  rows.add('agreement_signed', {
    organization_id: program.organization,
    supporter_id: one.supporter,
    version,
    language: at % 9 === 3 ? 'es' : 'en',
    signed_as: one.person.name,
    signed_on: today.subtract({ days }).toString(),
  })
}

/** Days ago, in turn: long ago and renewed or not, soon to end, lately. */
const TRAINED = [90, 210, 340, 400, 520, 610, 690, 722, 760, 150, 300] as const
const RENEWED_DAYS = 45

function train(place: RunningPlace, one: RunningSupporter, at: number): void {
  // Somebody is always new.
  if (at % 23 === 22) return
  const days = TRAINED[at % TRAINED.length] ?? 90
  addTraining(place, one, { code: 'initial', days })
  if (days > 700 && at % 2 === 0) addTraining(place, one, { code: 'refresher', days: RENEWED_DAYS })
  if (at % 7 === 1) addTraining(place, one, { code: 'other', days: 30 })
}

type Completed = { readonly code: TrainingCode; readonly days: number }

function addTraining(
  { rows, program, today }: RunningPlace,
  { supporter }: RunningSupporter,
  { code, days }: Completed,
): void {
  const completedOn = today.subtract({ days })
  rows.add('training', {
    organization_id: program.organization,
    training_id: randomUUID(),
    supporter_id: supporter,
    code,
    completed_on: completedOn.toString(),
    expires_on: trainingEnd(code, completedOn, carePolicy.trainingMonths)?.toString() ?? null,
    gathering_id: null,
    reminded_on: null,
  })
}
