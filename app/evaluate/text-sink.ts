/** A text that is written once and read as UTF-8. */
export interface TextSink {
  write(text: string): void
  /** What was written. */
  bytes(): Uint8Array
}

/**
 * A sink for a text of about so many bytes. Pieces become bytes at once: kept as strings they would be moved about as garbage is collected,
 * and take several times the memory.
 */
export function openTextSink(expected: number): TextSink {
  let buffer = Buffer.allocUnsafeSlow(Math.max(expected, 64))
  let end = 0
  return {
    write(text) {
      // A UTF-16 unit takes three bytes of UTF-8 at most.
      const most = end + text.length * 3
      if (most > buffer.length) {
        const larger = Buffer.allocUnsafeSlow(Math.max(most, buffer.length * 2))
        buffer.copy(larger, 0, 0, end)
        buffer = larger
      }
      end += buffer.write(text, end)
    },
    bytes: () => buffer.subarray(0, end),
  }
}
