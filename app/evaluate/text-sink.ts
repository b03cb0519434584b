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
  let waiting = ''
  const flush = (): void => {
    // A UTF-16 unit takes three bytes of UTF-8 at most.
    const most = end + waiting.length * 3
    if (most > buffer.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(most, buffer.length * 2))
      buffer.copy(larger, 0, 0, end)
      buffer = larger
    }
    end += buffer.write(waiting, end)
    waiting = ''
  }
  return {
    write(text) {
      waiting += text
      if (waiting.length > mostWaiting) flush()
    },
    bytes() {
      flush()
      return buffer.subarray(0, end)
    },
  }
}

/** Turning text into bytes has a cost for each call. */
const mostWaiting = 16_384
