import { Buffer } from 'node:buffer'
import { Problem } from '../app/model/problem.ts'
import { markerLine, readMarker } from '../app/report/comment-marker.ts'

/** What one job says in the comment that all jobs share. */
export interface Section {
  /** Tells the sections apart and orders them. */
  readonly key: string
  /** The commit it speaks of. */
  readonly head: string
  readonly text: string
}

/** Key of the comment itself, in its first line. */
const own = 'action'
const prefix = `${own}/`
/** GitHub takes 65,536 characters (GitHub documentation, issue comments); some are left for line ends it rewrites. */
const longest = 65_000
const longestSection = 30_000
/** A verdict with its counts, and a verdict alone. */
const brief = 700
const shortest = 30
/** The part of what is left that one job may take. */
const sharers = 6

/** True for the body of a comment that a job of ours began. That it looks so does not prove it. */
export function isSticky(body: string): boolean {
  return readMarker(body)?.key === own
}

/** The sections of a comment; text before the first is dropped, as nobody of ours wrote it. */
export function readSections(body: string): readonly Section[] {
  const sections: { key: string; head: string; lines: string[] }[] = []
  for (const line of body.split(/\r?\n/)) {
    const marker = readMarker(line)
    if (marker?.key.startsWith(prefix)) {
      sections.push({ key: marker.key.slice(prefix.length), head: marker.head ?? '', lines: [] })
    } else if (marker === undefined) sections.at(-1)?.lines.push(line)
  }
  return sections.map(({ key, head, lines }) => ({ key, head, text: lines.join('\n').trim() }))
}

/** The body with these sections, in the order of their keys. */
export function writeSections(sections: readonly Section[]): string {
  const ordered = sections.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const parts = ordered.map(({ key, head, text }) => `${markerLine({ key: `${prefix}${key}`, head })}\n${text.trim()}`)
  return `${[markerLine({ key: own }), ...parts].join('\n\n')}\n`
}

/**
 * The sections with one of them put in the place of the older one of its key, printed as long as there is room for it. Who shares the comment takes a
 * part of what is left only, so that those who come later find room. Throws a Problem `input.too-large` when there is none for a line.
 */
export function withSection(
  sections: readonly Section[],
  key: string,
  head: string,
  print: (limit: number) => string,
): readonly Section[] {
  const others = sections.filter((section) => section.key !== key)
  const left = longest - sizeOf(writeSections([...others, { key, head, text: '' }]))
  if (left < shortest) {
    throw new Problem('input.too-large', 'the comment is full', {
      found: `${others.length} other jobs that share it`,
      next: 'comment on failure only, or judge several root modules in one job',
    })
  }
  const limit = others.length === 0 ? longestSection : Math.max(Math.floor(left / sharers), Math.min(left, brief))
  return [...others, { key, head, text: print(limit) }]
}

/** As GitHub may count: UTF-16 units or bytes, whichever is more. */
function sizeOf(text: string): number {
  return Math.max(text.length, Buffer.byteLength(text, 'utf8'))
}
