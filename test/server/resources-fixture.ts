import { addResource, listResources } from '#contract/resources.ts'
import { call, type Caller, type Desk } from './desk.ts'
import { addPerson, foundHouse, type House } from './people.ts'

export const TODAY = '2026-03-03'

export const anArticle = (house: House, overrides: object = {}) => ({
  program: house.program,
  scope: 'program',
  kind: 'article',
  audience: 'everyone',
  texts: { en: { title: 'After a hard shift', summary: 'Ten minutes.', body: 'Go **home**.' } },
  url: 'https://read.example/shift',
  phone: '',
  reviewedOn: TODAY,
  reviewBy: '2027-03-03',
  ...overrides,
})

export const aLine = (house: House, phone: string, overrides: object = {}) =>
  anArticle(house, {
    kind: 'crisis-line',
    url: '',
    phone,
    texts: { en: { title: `Line ${phone}`, summary: '', body: '' } },
    reviewBy: '2026-08-30',
    ...overrides,
  })

export async function addTo(desk: Desk, by: Caller, input: object) {
  const answered = await call(desk, addResource, { by, input })
  if (answered.code !== undefined) throw new TypeError(`add: ${answered.code}`)
  return answered.body.resource
}

export async function listOf(desk: Desk, by: Caller, { program }: House) {
  return (await call(desk, listResources, { by, input: { program } })).body
}

/** A house and one of each who uses its library. */
export async function openLibrary(desk: Desk) {
  const { house, by } = await foundHouse(desk)
  return {
    house,
    by,
    supporter: await addPerson(desk, { house, roles: ['supporter'] }),
    leader: await addPerson(desk, { house, roles: ['leader'] }),
  }
}
