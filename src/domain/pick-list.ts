import {
  ACTIVATIONS,
  DEPARTMENT_GROUPS,
  DURATION_BANDS,
  ENCOUNTER_KINDS,
  FAMILIES,
  FAMILY_OF_ROLE,
  GROUP_OF_DEPARTMENT,
  ISSUES,
  MATCH_PREFERENCES,
  MODES,
  OUTCOMES,
  RESOURCES,
  ROLES,
  SENIORITIES,
  SETTINGS,
  UNDISCLOSED,
  type Code,
  type DepartmentGroup,
  type Family,
} from './codes.ts'

export const PICK_LIST_KINDS = [
  'role',
  'seniority',
  'setting',
  'department',
  'issue',
  'activation',
  'mode',
  'encounter_kind',
  'outcome',
  'duration_band',
  'resource',
  'match_preference',
] as const
export type PickListKind = (typeof PICK_LIST_KINDS)[number]

/** Without a label, the built-in code is labelled by the message catalogue. */
export type PickListItem = {
  readonly code: Code
  readonly label?: Readonly<Record<string, string>>
  /** Role family or department group. */
  readonly group?: Code
  readonly retired: boolean
}
export type PickList = {
  readonly kind: PickListKind
  readonly version: number
  readonly items: readonly PickListItem[]
}

const BUILT_IN: Readonly<Record<PickListKind, readonly Code[]>> = {
  role: ROLES,
  seniority: SENIORITIES,
  setting: SETTINGS,
  department: Object.keys(GROUP_OF_DEPARTMENT),
  issue: ISSUES,
  activation: ACTIVATIONS,
  mode: MODES,
  encounter_kind: ENCOUNTER_KINDS,
  outcome: OUTCOMES,
  duration_band: DURATION_BANDS,
  resource: RESOURCES,
  match_preference: MATCH_PREFERENCES,
}

/** Our own rules name every code of the other lists: those can be relabelled and retired, not extended. */
const OPEN_KINDS: ReadonlySet<PickListKind> = new Set([
  'role',
  'setting',
  'department',
  'issue',
  'resource',
])

const GROUPS: Partial<Record<PickListKind, readonly Code[]>> = {
  role: FAMILIES,
  department: DEPARTMENT_GROUPS,
}

const GROUP_OF: Partial<Record<PickListKind, ReadonlyMap<Code, Code>>> = {
  role: new Map(Object.entries(FAMILY_OF_ROLE)),
  department: new Map(Object.entries(GROUP_OF_DEPARTMENT)),
}

const CODE = /^[a-z][a-z0-9_]{0,39}$/
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
const LONGEST_LABEL = 80
const MOST_ITEMS = 200

export const isCode = (text: string): boolean => CODE.test(text)

/** Version 1 of a list: every built-in code, in the order of the catalogue. */
export function builtInPickList(kind: PickListKind): PickList {
  const groupOf = GROUP_OF[kind]
  const items = BUILT_IN[kind].map((code) => {
    const group = groupOf?.get(code)
    return group === undefined ? { code, retired: false } : { code, group, retired: false }
  })
  return { kind, version: 1, items }
}

export type PickLists = Readonly<Record<PickListKind, PickList>>

export const builtInPickLists = (): PickLists => ({
  role: builtInPickList('role'),
  seniority: builtInPickList('seniority'),
  setting: builtInPickList('setting'),
  department: builtInPickList('department'),
  issue: builtInPickList('issue'),
  activation: builtInPickList('activation'),
  mode: builtInPickList('mode'),
  encounter_kind: builtInPickList('encounter_kind'),
  outcome: builtInPickList('outcome'),
  duration_band: builtInPickList('duration_band'),
  resource: builtInPickList('resource'),
  match_preference: builtInPickList('match_preference'),
})

export const findItem = (list: PickList, code: Code): PickListItem | undefined =>
  list.items.find((item) => item.code === code)

/** What a form offers: retired codes stay valid in old records and are not offered again. */
export const listOffered = (list: PickList): readonly PickListItem[] =>
  list.items.filter((item) => !item.retired)

export function familyOf(roles: PickList, role: Code): Family | typeof UNDISCLOSED {
  const group = findItem(roles, role)?.group
  return FAMILIES.find((family) => family === group) ?? UNDISCLOSED
}

export function departmentGroupOf(departments: PickList, department: Code): DepartmentGroup {
  const group = findItem(departments, department)?.group
  return DEPARTMENT_GROUPS.find((each) => each === group) ?? 'other'
}

export type WhyNotPickList =
  | 'bad-version'
  | 'too-many-items'
  | 'bad-code'
  | 'duplicate-code'
  | 'closed-list'
  | 'missing-code'
  | 'bad-group'
  | 'bad-label'
  | 'nothing-offered'

/** A custom code needs a label, since no catalogue knows it, and a group where the list has groups. */
function whyNotItem(kind: PickListKind, item: PickListItem): WhyNotPickList | undefined {
  const builtIn = BUILT_IN[kind].includes(item.code)
  if (!isCode(item.code)) return 'bad-code'
  if (!builtIn && !OPEN_KINDS.has(kind)) return 'closed-list'
  if (!builtIn && item.label === undefined) return 'bad-label'
  return whyNotLabel(item.label) ?? whyNotGroup(kind, item, builtIn)
}

function whyNotLabel(label: PickListItem['label']): 'bad-label' | undefined {
  if (label === undefined) return undefined
  const entries = Object.entries(label)
  const isGood = ([language, text]: [string, string]): boolean =>
    LANGUAGE.test(language) && text.trim() !== '' && text.length <= LONGEST_LABEL
  return entries.length > 0 && entries.every(isGood) ? undefined : 'bad-label'
}

function whyNotGroup(
  kind: PickListKind,
  item: PickListItem,
  builtIn: boolean,
): 'bad-group' | undefined {
  const groups = GROUPS[kind]
  if (item.group === undefined) return groups === undefined || builtIn ? undefined : 'bad-group'
  return groups?.includes(item.group) === true ? undefined : 'bad-group'
}

export function whyNotPickList(list: PickList): WhyNotPickList | undefined {
  if (!Number.isSafeInteger(list.version) || list.version < 1) return 'bad-version'
  if (list.items.length > MOST_ITEMS) return 'too-many-items'
  const whys = list.items.flatMap((item) => whyNotItem(list.kind, item) ?? [])
  return whys[0] ?? whyNotCodes(list)
}

function whyNotCodes({ kind, items }: PickList): WhyNotPickList | undefined {
  const codes = new Set(items.map((item) => item.code))
  if (codes.size !== items.length) return 'duplicate-code'
  if (!BUILT_IN[kind].every((code) => codes.has(code))) return 'missing-code'
  return items.every((item) => item.retired) ? 'nothing-offered' : undefined
}

export type PickListEdit =
  | { readonly kind: 'add'; readonly item: Omit<PickListItem, 'retired'> }
  | {
      readonly kind: 'rename'
      readonly code: Code
      readonly label: Readonly<Record<string, string>>
    }
  | { readonly kind: 'regroup'; readonly code: Code; readonly group: Code }
  | { readonly kind: 'retire'; readonly code: Code }
  | { readonly kind: 'restore'; readonly code: Code }
  | { readonly kind: 'reorder'; readonly codes: readonly Code[] }

export type PickListEdited =
  | { readonly kind: 'edited'; readonly list: PickList }
  | {
      readonly kind: 'refused'
      readonly why: WhyNotPickList | 'unknown-code' | 'not-the-same-codes'
    }

/** No edit deletes a code: records keep it for ever, so a code that is no longer wanted is retired. */
export function editPickList(list: PickList, edit: PickListEdit): PickListEdited {
  if (edit.kind === 'reorder') return reorder(list, edit.codes)
  if (edit.kind === 'add') return checked(list, [...list.items, { ...edit.item, retired: false }])
  if (findItem(list, edit.code) === undefined) return { kind: 'refused', why: 'unknown-code' }
  const items = list.items.map((item) => (item.code === edit.code ? changed(item, edit) : item))
  return checked(list, items)
}

type ItemEdit = Exclude<PickListEdit, { kind: 'add' | 'reorder' }>

function changed(item: PickListItem, edit: ItemEdit): PickListItem {
  switch (edit.kind) {
    case 'rename':
      return { ...item, label: edit.label }
    case 'regroup':
      return { ...item, group: edit.group }
    case 'retire':
      return { ...item, retired: true }
    case 'restore':
      return { ...item, retired: false }
  }
}

function reorder(list: PickList, codes: readonly Code[]): PickListEdited {
  const items = codes.flatMap((code) => findItem(list, code) ?? [])
  const same = items.length === list.items.length && new Set(codes).size === codes.length
  return same && codes.length === items.length
    ? checked(list, items)
    : { kind: 'refused', why: 'not-the-same-codes' }
}

function checked(list: PickList, items: readonly PickListItem[]): PickListEdited {
  const next = { ...list, version: list.version + 1, items }
  const why = whyNotPickList(next)
  return why === undefined ? { kind: 'edited', list: next } : { kind: 'refused', why }
}
