import { isArray, sortedEntries, sortedItems, type Term } from '../terms.ts'
import { quote } from './go-quote.ts'

/** A term as OPA prints it: `{"a": [1, "x"], 2: {3, 4}}`, strings in Go's quotes, keys and elements in Rego's order. */
export function formatTerm(term: Term): string {
  if (term === null) return 'null'
  if (typeof term === 'string') return quote(term)
  if (typeof term === 'boolean') return String(term)
  if (isArray(term)) return `[${term.map(formatTerm).join(', ')}]`
  if (term.kind === 'number') return term.text
  if (term.kind === 'set') {
    return term.items.length === 0 ? 'set()' : `{${sortedItems(term).map(formatTerm).join(', ')}}`
  }
  const entries = sortedEntries(term).map((entry) => `${formatTerm(entry[0])}: ${formatTerm(entry[1])}`)
  return `{${entries.join(', ')}}`
}
