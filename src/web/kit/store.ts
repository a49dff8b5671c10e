import { useEffect, useState } from 'preact/hooks'

/** The state of one page, in memory. `use` draws a component again when it changes. */
export type Store<S> = {
  readonly get: () => S
  readonly set: (changed: Partial<S>) => void
  readonly use: () => S
}

export function createStore<S extends object>(initial: S): Store<S> {
  let state = initial
  const listeners = new Set<() => void>()
  return {
    get: () => state,
    set: (changed) => {
      state = { ...state, ...changed }
      for (const listener of listeners) listener()
    },
    use: () => {
      const [seen, see] = useState(state)
      useEffect(() => {
        const listener = () => {
          see(state)
        }
        listeners.add(listener)
        listener()
        return () => {
          listeners.delete(listener)
        }
      }, [])
      return seen
    },
  }
}
