import type { Redactor } from './finding.ts'

/** A redactor that treats each text once: thousands of findings share a few messages. */
export function remembering(redactor: Redactor): Redactor {
  const texts = new Map<string, string>()
  const short = new Map<string, boolean>()
  return {
    text: (text) => once(texts, text, redactor.text),
    carriesShort: (text) => once(short, text, redactor.carriesShort),
  }
}

function once<T>(known: Map<string, T>, text: string, treat: (text: string) => T): T {
  const before = known.get(text)
  if (before !== undefined) return before
  const treated = treat(text)
  known.set(text, treated)
  return treated
}
