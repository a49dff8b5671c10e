import type { UnitId } from '#domain/ids.ts'
import { Button } from '#web/kit/button.tsx'
import { shortDay } from '#web/kit/days.ts'
import { Tag } from '#web/kit/tag.tsx'
import { signWords } from '#web/messages/desk-signs.ts'
import { language, useWords } from '../app-language.ts'
import type { Listed } from './signs.tsx'

type Sign = Listed['signs'][number]
type Props = {
  readonly signs: readonly Sign[]
  readonly chosen: readonly UnitId[]
  readonly onChoose: (chosen: readonly UnitId[]) => void
}

/** Which units get a sheet, and what is known of the one that hangs there. */
export function UnitChoice({ signs, chosen, onChoose }: Props) {
  const words = useWords(signWords)
  const old = signs.filter(({ state }) => state === 'reprint')
  const toggle = (unit: UnitId, isChosen: boolean) =>
    onChoose(isChosen ? [...chosen, unit] : chosen.filter((each) => each !== unit))
  return (
    <fieldset class="stack close">
      <legend class="label">{words.units}</legend>
      <div class="desk-row">
        <Button kind="quiet" small onPress={() => onChoose(signs.map(({ unit }) => unit))}>
          {words.all}
        </Button>
        {old.length > 0 && (
          <Button kind="quiet" small onPress={() => onChoose(old.map(({ unit }) => unit))}>
            {words.onlyOld}
          </Button>
        )}
        <Button kind="plain" small onPress={() => onChoose([])}>
          {words.none}
        </Button>
      </div>
      <ul class="sign-units">
        {signs.map((sign) => (
          <li key={sign.unit}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(sign.unit)}
                onChange={(event) => toggle(sign.unit, event.currentTarget.checked)}
              />
              <span>
                {sign.name}
                <small>{words.names(sign.names.length, sign.silent)}</small>
              </span>
            </label>
            <SignState sign={sign} />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

export function SignState({ sign: { state, madeOn } }: { readonly sign: Sign }) {
  const words = useWords(signWords)
  const on = madeOn === null ? '' : shortDay(language.value, madeOn)
  switch (state) {
    case 'unknown':
      return null
    case 'never-made':
      return <span class="soft">{words.neverMade}</span>
    case 'up-to-date':
      return <Tag>{words.upToDate(on)}</Tag>
    case 'reprint':
      return <Tag tone="lamp">{words.reprint(on)}</Tag>
  }
}
