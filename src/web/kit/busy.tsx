import { useEffect, useState } from 'preact/hooks'

const SHOW_AFTER_MILLISECONDS = 600

/** Shown while something runs, once it takes long enough to be noticed. */
export function Busy({ label }: { readonly label: string }) {
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => {
      setShown(true)
    }, SHOW_AFTER_MILLISECONDS)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  return (
    <div class="busy" role="status">
      {isShown && (
        <>
          <span>{label}</span>
          <progress class="bar" aria-label={label} />
        </>
      )}
    </div>
  )
}
