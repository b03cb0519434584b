import type { IncomingMessage } from 'node:http'

/** Why a body was not taken: an answer, not an error. */
export type Refusal = 'too-large' | 'too-busy' | 'cut' | 'no-text'

/** Reads bodies whole, each up to a limit and all at once up to another, so that nobody can fill the memory. */
export interface BodyReader {
  /** True when what the headers declare will not be read. */
  refuses(request: IncomingMessage): Refusal | undefined
  /** The body as text. Where the limit is passed, reading stops there. */
  read(request: IncomingMessage): Promise<{ readonly text: string } | { readonly refused: Refusal }>
}

export function createBodyReader(limits: { readonly each: number; readonly together: number }): BodyReader {
  let held = 0

  function refuses(request: IncomingMessage): Refusal | undefined {
    const declared = Number(request.headers['content-length'] ?? 0)
    if (!(declared <= limits.each)) return 'too-large'
    return held + declared > limits.together ? 'too-busy' : undefined
  }

  function read(request: IncomingMessage): ReturnType<BodyReader['read']> {
    const refused = refuses(request)
    if (refused !== undefined) return Promise.resolve({ refused })
    return new Promise((resolve) => {
      const chunks: Buffer[] = []
      let size = 0
      let settled = false
      const settle = (answer: { text: string } | { refused: Refusal }): void => {
        if (settled) return
        settled = true
        held -= size
        chunks.length = 0
        request.off('data', take)
        resolve(answer)
      }
      const take = (chunk: Buffer): void => {
        size += chunk.length
        held += chunk.length
        chunks.push(chunk)
        if (size > limits.each) settle({ refused: 'too-large' })
        else if (held > limits.together) settle({ refused: 'too-busy' })
      }
      request.on('data', take)
      request.once('end', () => {
        const text = decode(chunks)
        settle(text === undefined ? { refused: 'no-text' } : { text })
      })
      request.once('error', () => settle({ refused: 'cut' }))
      request.once('close', () => settle({ refused: 'cut' }))
    })
  }

  return { refuses, read }
}

/** Strict: a signature is made over bytes, so text that would not give the same bytes again is not taken. */
function decode(chunks: readonly Buffer[]): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.concat(chunks))
  } catch {
    return undefined
  }
}
