import { UNDISCLOSED, type Code } from '#domain/codes.ts'
import type { PickList } from '#domain/pick-list.ts'
import { codeLabel, itemLabel, languageLabel } from '#web/messages/codes.ts'
import { applicationWords } from '#web/messages/desk-applications.ts'
import { language, useWords } from '../app-language.ts'
import { departmentLabel } from '../departments.ts'
import { usePickLists } from '../lists.ts'
import type { Application } from './application.tsx'
import { Facts, type Row } from './facts.tsx'

type Props = { readonly application: Application }

/** Everything the person said of themselves; what they left out is left out. */
export function Wrote({ application }: Props) {
  const words = useWords(applicationWords)
  const rows = useRows(application)
  return (
    <section class="stack close" aria-labelledby="wrote">
      <h2 id="wrote">{words.wrote}</h2>
      <Facts rows={rows} />
    </section>
  )
}

function useRows({ answers, program, entryName, language: spoken }: Application): readonly Row[] {
  const words = useWords(applicationWords)
  const lists = usePickLists(program)
  const now = language.value
  const labelOf = (kind: 'role' | 'setting' | 'issue', code: Code) =>
    itemLabel(now, kind, { code, list: findList(lists, kind) })
  const join = (labels: readonly string[]) => labels.join(', ')
  const issues = (codes: readonly Code[]) => join(codes.map((code) => labelOf('issue', code)))
  const { department, years } = answers
  return [
    [words.role, labelOf('role', answers.role)],
    [words.credentials, answers.credentials],
    [words.door, entryName ?? ''],
    [
      words.department,
      department === UNDISCLOSED ? '' : departmentLabel(findList(lists, 'department'), department),
    ],
    [words.settings, join(answers.settings.map((code) => labelOf('setting', code)))],
    [words.years, years === UNDISCLOSED ? '' : codeLabel(now, 'years', years)],
    [words.languages, join(answers.languages.map((each) => languageLabel(now, each)))],
    [words.channels, join(answers.channels.map((each) => codeLabel(now, 'channel', each)))],
    [words.atEase, issues(answers.atEase)],
    [words.notAtEase, issues(answers.notAtEase)],
    [words.lived, issues(answers.lived)],
    [words.why, answers.why],
    [words.formLanguage, languageLabel(now, spoken)],
  ]
}

const findList = (lists: readonly PickList[], kind: PickList['kind']) =>
  lists.find((list) => list.kind === kind)
