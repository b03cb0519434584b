/** Runs what it is given one after the other for each key, in the order of the calls. */
export type Serial = <T>(key: number, run: () => Promise<T>) => Promise<T>

/** GitHub wants writes of one installation one after the other. A failure does not stop those behind it. */
export function openSerial(): Serial {
  const last = new Map<number, Promise<unknown>>()
  return (key, run) => {
    const before = last.get(key) ?? Promise.resolve()
    const mine = before.then(run, run)
    const settled = mine.then(
      () => undefined,
      () => undefined,
    )
    last.set(key, settled)
    settled.then(() => {
      if (last.get(key) === settled) last.delete(key)
    })
    return mine
  }
}
