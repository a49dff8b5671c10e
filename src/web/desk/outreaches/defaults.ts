import { signal } from '@preact/signals'
import { UNDISCLOSED, type Channel, type Code, type Mode } from '#domain/codes.ts'
import type { ProgramId } from '#domain/ids.ts'
import { defaultOutreach, MOST_ISSUES, type Outreach } from '#domain/outreach.ts'
import type { Lists } from './records.ts'
import { listOffered, type PickList } from '#domain/pick-list.ts'
import type { FacetsText } from '#web/kit/case-texts.ts'

export type AfterTalk = { readonly program: ProgramId; readonly facets: FacetsText | undefined }

/** A talk that just ended: the form starts from what is known of it. Kept in memory only. */
export const afterTalk = signal<AfterTalk | undefined>(undefined)

export function startLog(after: AfterTalk): void {
  afterTalk.value = after
}

const MODE_OF: Readonly<Record<Channel, Mode>> = {
  text: 'text',
  phone: 'phone',
  video: 'video',
  in_person: 'in_person',
}

/** What the form shows before the first tap. */
export function startingOutreach(
  today: Temporal.PlainDate,
  facets: FacetsText | undefined,
  lists: Lists,
): Outreach {
  const start = defaultOutreach(today)
  if (facets === undefined) return start
  const [channel] = facets.channels
  return {
    ...start,
    activation: offered(lists.activation, facets.activation ?? 'self') ?? 'self',
    mode: channel === undefined ? 'text' : MODE_OF[channel],
    role: offered(lists.role, facets.role),
    department: onlyDepartment(lists.department, facets.departmentGroup),
    issues: facets.issues
      .filter((each) => offered(lists.issue, each) !== undefined)
      .slice(0, MOST_ISSUES),
  }
}

function offered(list: PickList, code: Code): Code | undefined {
  if (code === UNDISCLOSED) return undefined
  return listOffered(list).find((item) => item.code === code)?.code
}

/** A group with one department says which; a larger one is left for the supporter to say. */
function onlyDepartment(departments: PickList, group: Code): Code | undefined {
  const found = listOffered(departments).filter((item) => item.group === group)
  return found.length === 1 ? found[0]?.code : undefined
}
