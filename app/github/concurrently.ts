/** Runs these at most so many at a time, in order. Rejects with the first failure, after which nothing new begins. */
export async function concurrently<T>(
  items: readonly T[],
  most: number,
  run: (item: T) => Promise<void>,
): Promise<void> {
  let next = 0
  let failed = false
  const work = async (): Promise<void> => {
    while (!failed) {
      const at = next++
      const item = items[at]
      if (at >= items.length || item === undefined) return
      try {
        await run(item)
      } catch (error) {
        failed = true
        throw error
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, work))
}
