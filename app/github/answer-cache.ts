import { type BoundedCache, openBoundedCache } from './bounded-cache.ts'
import type { Answer, Outgoing, Sender } from './send.ts'

interface Kept {
  readonly etag: string
  readonly text: string
  readonly answer: Omit<Answer, 'data' | 'text'>
}

/** Answers with their tags: asking again whether they still hold costs nothing of the budget. */
export type AnswerCache = BoundedCache<Kept>

/** `bytes` bounds the memory for their texts. */
export function openAnswerCache(bytes: number): AnswerCache {
  return openBoundedCache(bytes, ({ text }) => text.length + 500)
}

/** The answer to the same request as it was the last time, with its tag. */
export function remembered(
  cache: AnswerCache,
  sender: Sender,
  request: Outgoing,
): { readonly etag: string; readonly answer: () => Answer } | undefined {
  const kept = request.method === 'GET' ? cache.get(keyOf(sender, request)) : undefined
  if (kept === undefined) return undefined
  return { etag: kept.etag, answer: () => ({ ...kept.answer, data: JSON.parse(kept.text), text: kept.text }) }
}

/** Keeps an answer that has a tag; the text, because those who read answers change them. */
export function remembering(cache: AnswerCache, sender: Sender, request: Outgoing, answer: Answer): void {
  const { data, text, ...rest } = answer
  const { etag } = rest.headers
  if (request.method !== 'GET' || rest.status !== 200 || typeof etag !== 'string') return
  // Contents of files are kept by their hash.
  if (typeof data !== 'object' || request.url.includes('/git/blobs/')) return
  cache.set(keyOf(sender, request), { etag, text, answer: rest })
}

function keyOf({ installation, scope }: Sender, { url, headers }: Outgoing): string {
  return JSON.stringify([installation, scope, url, headers.accept])
}
