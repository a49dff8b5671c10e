/** Trees, so that nobody takes one of these for a place that exists. */
export const NETWORK = 'Commonwealth Peer Support (sample)'
export const NETWORK_SLUG = 'sample'
export const ZONE = 'America/New_York'
export const HOLIDAY_REGION = 'US-MA'

/** Those with a slug run a program of their own beside the network's. */
export const PLACES = [
  { name: 'Alder General Hospital', short: 'alder', own: true },
  { name: 'Birch Community Hospital', short: 'birch', own: true },
  { name: 'Cedar Valley Medical Center', short: 'cedar', own: true },
  { name: 'Dogwood Children’s Hospital', short: 'dogwood', own: true },
  { name: 'Elm Street Health Center', short: 'elm', own: false },
  { name: 'Fir Hill Surgery Center', short: 'fir', own: false },
  { name: 'Gingko Behavioral Health', short: 'gingko', own: false },
  { name: 'Hawthorn Home Care', short: 'hawthorn', own: false },
  { name: 'Ironwood Rehabilitation', short: 'ironwood', own: false },
  { name: 'Juniper Family Practice', short: 'juniper', own: false },
  { name: 'Larch Nursing and Rehab', short: 'larch', own: false },
  { name: 'Maple River Hospital', short: 'maple', own: false },
  { name: 'North Oak Hospital', short: 'north-oak', own: false },
  { name: 'Poplar County EMS', short: 'poplar', own: false },
  { name: 'Rowan Island Clinic', short: 'rowan', own: false },
] as const
export type Place = (typeof PLACES)[number]

const GIVEN = (
  'Ada Amir Ana Anil Bea Ben Bo Cal Carla Chidi Clara Dana Dev Dora Eli Ema Emeka Eva Farah Finn Gia Gus Hana Hugo ' +
  'Ida Imani Ines Ivan Jade Jin Jo Jonah Kai Kira Lara Leo Lin Lola Luz Maja Marco Mei Mila Milo Nadia Nia Noor Omar ' +
  'Otis Paz Petra Quinn Rafa Rhea Rosa Ruth Sami Sana Tess Theo Uma Vera Wes Yara Zeke Zoe'
).split(' ')
const FAMILY = (
  'Abney Ardent Baywood Brightly Calder Clearwater Dunmore Easton Fairlie Farrow Glass Greenleaf Hartwell Hollis Ibsen ' +
  'Jessup Keel Lantern Lovell Marlow Merrit Nightingale Norwood Oakes Pell Quill Ravel Reed Sallow Sparrow Tansy Thorne ' +
  'Umber Vale Wake Waters Winslow Yarrow Yates Zeller'
).split(' ')

/** The same number gives the same name; 2,640 before one comes again. */
export function nameOf(number: number): string {
  const given = GIVEN[number % GIVEN.length] ?? 'Ada'
  const family = FAMILY[(number * 7 + Math.floor(number / GIVEN.length)) % FAMILY.length] ?? 'Vale'
  return `${given} ${family}`
}

export const emailOf = (name: string, number: number, place: string): string =>
  `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}.${number}@${place}.example`

export const SAMPLE_PLACES = PLACES.length
