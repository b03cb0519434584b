import { isArray, isSet, numberTerm, type Term } from '../terms.ts'
import { type Builtin, elements, integer, OperandError, text } from './builtin.ts'

/** Builtins on strings that compiled policies leave to their host. Positions and lengths count code points. */
export const strings: Readonly<Record<string, Builtin>> = {
  'strings.any_prefix_match': (search, base) => anyMatch(search, base, (found, affix) => found.startsWith(affix)),
  'strings.any_suffix_match': (search, base) => anyMatch(search, base, (found, affix) => found.endsWith(affix)),
  'strings.count': (base, search) => numberTerm(count(text(base), text(search))),
  'strings.split_n': (base, delimiter, limit) => splitSome(text(base), text(delimiter), integer(limit)),
  indexof_n: (base, search) => positions(text(base), text(search)),
  'glob.quote_meta': (pattern) => text(pattern).replace(/[*?\\[\]{}]/g, '\\$&'),
}

function anyMatch(
  search: Term | undefined,
  base: Term | undefined,
  match: (found: string, affix: string) => boolean,
): boolean {
  const found = oneOrMore(search)
  const affixes = oneOrMore(base)
  return found.some((item) => affixes.some((affix) => match(item, affix)))
}

function oneOrMore(term: Term | undefined): readonly string[] {
  if (typeof term === 'string') return [term]
  if (term === undefined || !(isArray(term) || isSet(term))) throw new OperandError('a string or strings are needed')
  return elements(term).map(text)
}

function count(base: string, search: string): number {
  return search === '' ? [...base].length + 1 : base.split(search).length - 1
}

function positions(base: string, search: string): readonly Term[] {
  if (search === '') throw new OperandError('something to search for is needed')
  const found: Term[] = []
  let codePoint = 0
  for (let at = 0; at < base.length; codePoint++) {
    if (base.startsWith(search, at)) found.push(numberTerm(codePoint))
    at += (base.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}

/** The first `limit` parts, or with a negative limit the last ones; an empty delimiter splits into code points. */
function splitSome(base: string, delimiter: string, limit: bigint): readonly string[] {
  const parts = delimiter === '' ? [...base] : base.split(delimiter)
  const bounded = Number(limit)
  return bounded >= 0 ? parts.slice(0, bounded) : parts.slice(Math.max(parts.length + bounded, 0))
}
