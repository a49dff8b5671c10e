import type { ComponentChildren } from 'preact'
import { TextField } from '#web/kit/field.tsx'
import { programWords } from '#web/messages/desk-program.ts'
import { useWords } from '../app-language.ts'
import type { Policy, PolicyNumber } from './policy-numbers.ts'

export type SectionProps = {
  readonly policy: Policy
  readonly changed: (policy: Policy) => void
  /** Why the whole cannot be saved as it stands. */
  readonly why: string | undefined
}

type Props = SectionProps & {
  readonly title: string
  readonly soft?: string
  readonly numbers: readonly PolicyNumber[]
  readonly children?: ComponentChildren
}

export function PolicySection({ title, soft, numbers, children, ...rest }: Props) {
  const id = `section-${title.replaceAll(/\W+/gu, '-')}`
  return (
    <section class="stack close policy-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {soft !== undefined && <p class="soft">{soft}</p>}
      <div class="two">
        {children}
        {numbers.map((number) => (
          <NumberField key={number.label} number={number} {...rest} />
        ))}
      </div>
    </section>
  )
}

/** A refusal of the clocks does not say which one: the one out of its limits says it. */
function isAbout({ about, least, most }: PolicyNumber, value: number, why: string): boolean {
  if (!why.startsWith('clocks-') || !about.startsWith('clocks-')) return why === about
  return !Number.isInteger(value) || value < least || value > most
}

function NumberField({ number, policy, changed, why }: SectionProps & { number: PolicyNumber }) {
  const words = useWords(programWords)
  const value = number.read(policy)
  const known: Readonly<Record<string, string>> = words.wrong
  const isWrong = why !== undefined && isAbout(number, value, why)
  const hint = words.numbers[number.hint]
  const limits = words.limits(number.least, number.most)
  return (
    <TextField
      type="number"
      label={words.numbers[number.label]}
      hint={hint === '' ? limits : `${hint} (${limits})`}
      value={Number.isNaN(value) ? '' : String(value)}
      error={isWrong ? known[why] : undefined}
      onInput={(text) => changed(number.write(policy, Number.parseInt(text, 10)))}
    />
  )
}
