/** The only error that opening ever gives. It never says why: a reason would be an oracle. */
export class CannotOpen extends Error {
  override readonly name: string = 'CannotOpen'
  constructor() {
    super('cannot open')
  }
}

/** Runs an opening and turns whatever went wrong into `CannotOpen`, without its cause. */
export async function opening<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof CannotOpen) throw error
    throw new CannotOpen()
  }
}

export function requireThat(condition: boolean): asserts condition {
  if (!condition) throw new CannotOpen()
}
