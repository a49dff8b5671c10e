type Props = {
  readonly legend: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: readonly string[]
  readonly choose: (chosen: string[]) => void
  readonly error?: string | undefined
  readonly hint?: string
}

/** A small list of boxes, for people who fill in many of them. */
export function Many({ legend, options, chosen, choose, error, hint }: Props) {
  const toggle = (value: string, checked: boolean) =>
    choose(
      options
        .map((option) => option.value)
        .filter((each) => (each === value ? checked : chosen.includes(each))),
    )
  return (
    <fieldset class="stack tight">
      <legend class="label">{legend}</legend>
      {hint !== undefined && <p class="soft">{hint}</p>}
      <div class="many">
        {options.map(({ value, label }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => toggle(value, event.currentTarget.checked)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {error !== undefined && (
        <span class="error" role="alert">
          {error}
        </span>
      )}
    </fieldset>
  )
}
