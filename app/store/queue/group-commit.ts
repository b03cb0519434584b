interface Waiting<T, R> {
  readonly item: T
  readonly resolve: (result: R) => void
  readonly reject: (error: unknown) => void
}

/** Most items that go into one batch. */
const largestBatch = 200

/**
 * Makes one batch of everything that comes in while the batch before is being written, so that many callers share one commit and a single one does
 * not wait. `write` gives one result an item, in order. A batch that fails for its content is written item by item, so that one bad item fails alone.
 */
export function groupCommit<T, R>(
  write: (items: readonly T[]) => Promise<readonly R[]>,
  failsForAll: (error: unknown) => boolean,
): (item: T) => Promise<R> {
  const waiting: Waiting<T, R>[] = []
  let writing = false

  const writeBatch = async (batch: readonly Waiting<T, R>[]): Promise<void> => {
    try {
      const results = await write(batch.map(({ item }) => item))
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] as R)
    } catch (error) {
      if (batch.length === 1 || failsForAll(error)) for (const { reject } of batch) reject(error)
      else for (const one of batch) await writeBatch([one])
    }
  }
  const writeAll = async () => {
    writing = true
    while (waiting.length > 0) await writeBatch(waiting.splice(0, largestBatch))
    writing = false
  }
  return (item) =>
    new Promise<R>((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (!writing) void writeAll()
    })
}
