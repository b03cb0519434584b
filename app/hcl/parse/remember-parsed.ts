import { createHash } from 'node:crypto'
import type { ParsedFile } from '../syntax.ts'
import { parseFile } from './parse-file.ts'

/**
 * Parses as `parseFile` does, and remembers what it parsed by path and content, up to a number of characters altogether; what was not asked for the
 * longest is forgotten first.
 */
export function rememberParsed(mostCharacters: number): (file: string, text: string) => ParsedFile {
  const kept = new Map<string, ParsedFile>()
  let characters = 0
  return (file, text) => {
    const key = `${createHash('sha256').update(text).digest('base64')} ${file}`
    const parsed = kept.get(key) ?? parseFile(file, text)
    if (kept.delete(key)) characters -= text.length
    if (text.length > mostCharacters) return parsed
    kept.set(key, parsed)
    characters += text.length
    for (const [oldest, { text: old }] of kept) {
      if (characters <= mostCharacters) break
      kept.delete(oldest)
      characters -= old.length
    }
    return parsed
  }
}
