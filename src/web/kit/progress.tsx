type ProgressProps = { readonly step: number; readonly steps: number; readonly label: string }

/** Where one is in a few steps; `label` says it in words. */
export function Progress({ step, steps, label }: ProgressProps) {
  return (
    <div class="progress" role="img" aria-label={label}>
      {Array.from({ length: steps }, (_, index) => (
        <i key={index} class={index < step ? 'on' : ''} />
      ))}
    </div>
  )
}

type BarProps = { readonly share: number; readonly label: string; readonly late?: boolean }

/** How much of something has passed, from 0 to 1. The words beside it say the same. */
export function Bar({ share, label, late = false }: BarProps) {
  const value = Math.min(1, Math.max(0, share))
  return <progress class={late ? 'bar late' : 'bar'} value={value} max={1} aria-label={label} />
}
