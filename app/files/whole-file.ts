import { open, stat } from 'node:fs/promises'

/** A larger input is refused. */
export const largestFile = 1_500_000_000

/** The content of a regular file of the given size, read in one go; less when it turns out shorter. */
export async function readWhole(path: string, size: number): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const buffer = Buffer.allocUnsafeSlow(size)
    let end = 0
    while (end < size) {
      const { bytesRead } = await file.read(buffer, end, size - end, end)
      if (bytesRead === 0) break
      end += bytesRead
    }
    return buffer.subarray(0, end)
  } finally {
    await file.close()
  }
}

/**
 * Starts reading a file that will be asked for, while the program does something else. Undefined when it is no regular file or cannot be
 * read, of which whoever asks for it then finds out more.
 */
export async function readAhead(path: string): Promise<Uint8Array | undefined> {
  try {
    const info = await stat(path)
    return info.isFile() && info.size <= largestFile ? await readWhole(path, info.size) : undefined
  } catch {
    return undefined
  }
}
