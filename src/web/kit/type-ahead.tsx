import { useId, useState } from 'preact/hooks'
import type { Option } from './choice.tsx'
import { Field } from './field.tsx'
import { findOptions } from './find-options.ts'

type Shared<V extends string> = {
  readonly label: string
  readonly hint?: string
  readonly options: readonly Option<V>[]
}

type OneProps<V extends string> = Shared<V> & {
  readonly value: V | undefined
  readonly onChoose: (value: V | undefined) => void
}

/** One of a list, by typing the beginning: Tab or Enter takes the first that fits, the arrows another. */
export function TypeAhead<V extends string>({ value, onChoose, ...shared }: OneProps<V>) {
  const chosen = shared.options.find((option) => option.value === value)?.label ?? ''
  const [typed, setTyped] = useState<string>()
  return (
    <Combobox
      {...shared}
      typed={typed ?? chosen}
      isTyping={typed !== undefined}
      onType={(text) => {
        setTyped(text)
        if (text === '') onChoose(undefined)
      }}
      onTake={(taken) => {
        setTyped(undefined)
        onChoose(taken)
      }}
      onLeave={() => setTyped(undefined)}
    />
  )
}

type ManyProps<V extends string> = Shared<V> & {
  readonly chosen: readonly V[]
  readonly remove: (label: string) => string
  readonly onChoose: (chosen: readonly V[]) => void
}

/** Several of a list; the backspace key in an empty field takes the last one away. */
export function TypeAheadMany<V extends string>(props: ManyProps<V>) {
  const { chosen, remove, onChoose, options, ...shared } = props
  const [typed, setTyped] = useState('')
  const without = (value: V) => onChoose(chosen.filter((each) => each !== value))
  return (
    <div class="stack tight">
      <Combobox
        {...shared}
        options={options.filter(({ value }) => !chosen.includes(value))}
        typed={typed}
        isTyping
        onType={setTyped}
        onTake={(taken) => {
          setTyped('')
          onChoose([...chosen, taken])
        }}
        onLeave={() => setTyped('')}
        onBack={() => onChoose(chosen.slice(0, -1))}
      />
      {chosen.length > 0 && (
        <ul class="row taken">
          {options
            .filter(({ value }) => chosen.includes(value))
            .map(({ value, label }) => (
              <li key={value}>
                {/* Not on the way of the Tab key: the backspace key does the same. */}
                <button
                  type="button"
                  class="desk-chip"
                  tabIndex={-1}
                  aria-label={remove(label)}
                  onClick={() => without(value)}
                >
                  {label} <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
        </ul>
      )}
    </div>
  )
}

type ComboboxProps<V extends string> = Shared<V> & {
  readonly typed: string
  readonly isTyping: boolean
  readonly onType: (text: string) => void
  readonly onTake: (value: V) => void
  readonly onLeave: () => void
  readonly onBack?: () => void
}

function Combobox<V extends string>(props: ComboboxProps<V>) {
  const { label, hint, typed, onLeave } = props
  const list = useId()
  const { at, found, take, type, press } = useFinding(props)
  const isOpen = found.length > 0
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      {(bound) => (
        <div class="type-ahead">
          <input
            {...bound}
            role="combobox"
            aria-expanded={isOpen}
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={isOpen ? `${list}-${at}` : undefined}
            autoComplete="off"
            value={typed}
            onInput={(event) => type(event.currentTarget.value)}
            onKeyDown={press}
            onBlur={() => onLeave()}
          />
          <ul id={list} role="listbox" aria-label={label} hidden={!isOpen}>
            {found.map((option, index) => (
              <li
                key={option.value}
                id={`${list}-${index}`}
                role="option"
                aria-selected={index === at}
                onPointerDown={(event) => {
                  event.preventDefault()
                  take(option)
                }}
              >
                {option.label}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Field>
  )
}

/** What fits so far, and which of it Enter or Tab would take. */
function useFinding<V extends string>(props: ComboboxProps<V>) {
  const { options, typed, isTyping, onType, onTake, onLeave, onBack } = props
  const [at, setAt] = useState(0)
  const found = isTyping ? findOptions(options, typed) : []
  const take = (option = found[at]) => {
    setAt(0)
    if (option === undefined) onLeave()
    else onTake(option.value)
  }
  const move = (by: number) => setAt((at + by + found.length) % Math.max(1, found.length))
  /** Keys that stay in the field; Tab and the backspace key do their usual work besides. */
  const held: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => take(),
    Escape: () => onLeave(),
  }
  return {
    at,
    found,
    take,
    type: (text: string) => {
      setAt(0)
      onType(text)
    },
    press: (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey } = event
      if (ctrlKey || metaKey) return
      if (key === 'Tab') take()
      if (key === 'Backspace' && typed === '') onBack?.()
      const hold = held[key]
      if (hold === undefined) return
      event.preventDefault()
      hold()
    },
  }
}
