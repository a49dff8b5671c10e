import { useState } from 'preact/hooks'
import type { OutputOf } from '#contract/endpoint.ts'
import type { listSupporters } from '#contract/supporters.ts'
import type { PickList } from '#domain/pick-list.ts'
import { Button } from '#web/kit/button.tsx'
import { Notice } from '#web/kit/notice.tsx'
import { rosterImportWords } from '#web/messages/desk-roster-import.ts'
import { supporterWords } from '#web/messages/desk-supporters.ts'
import { language, useWords } from '../app-language.ts'
import { toKnown } from '../care/known.ts'
import { rosterFields } from '../care/roster-columns.ts'
import { toRosterRow } from '../care/roster-file.ts'
import { saveSheet, type SheetKind } from '../sheets/load-sheets.ts'
import { standingOf } from './standing.ts'

type Props = OutputOf<typeof listSupporters> & {
  readonly roles: PickList | undefined
  /** Of the file. */
  readonly name: string
}

/** Those on the screen, as a file that can be changed and taken in again. */
export function SaveRoster({ supporters, units, roles, name }: Props) {
  const words = useWords(rosterImportWords)
  const { states } = useWords(supporterWords)
  const [state, setState] = useState<'idle' | 'saved' | 'failed'>('idle')
  const save = async (kind: SheetKind) => {
    const known = toKnown(
      { supporters, units },
      { now: language.peek(), roles, roleOfAll: undefined },
    )
    const fields = rosterFields.filter((field) => field !== 'lastName')
    const heads = [...fields.map((field) => words.fields[field]), words.standing]
    const rows = supporters.map((each) => [...toRosterRow(each, known), states[standingOf(each)]])
    try {
      await saveSheet(name, kind, [heads, ...rows])
      setState('saved')
    } catch {
      // NOTE: the part of the page that writes sheets did not come
      setState('failed')
    }
  }
  return (
    <div class="desk-row no-print">
      <Button kind="plain" small onPress={() => void save('xlsx')}>
        {words.saveXlsx}
      </Button>
      <Button kind="plain" small onPress={() => void save('csv')}>
        {words.saveCsv}
      </Button>
      <Notice>{state === 'saved' ? words.saved : null}</Notice>
      {state === 'failed' && <p role="alert">{words.saveFailed}</p>}
    </div>
  )
}
