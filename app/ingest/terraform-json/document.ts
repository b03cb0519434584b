import { createHash } from 'node:crypto'
import { Problem } from '../../model/problem.ts'
import type { Detected } from '../detect.ts'
import { placeAt } from '../json/place.ts'
import { notJson } from '../json/problem.ts'
import { type Scan, scan } from '../json/scan.ts'
import { openSections, type Sections } from '../json/sections.ts'
import { type Notes, openNotes } from './notes.ts'

/** A JSON document that was checked from end to end and of which nothing is parsed yet. */
export interface Document {
  /** The whole file as UTF-8; spans of the sections count in it. */
  readonly text: Buffer
  /** The JSON document alone. */
  readonly json: Buffer
  /** Hex digest of the bytes as they were read. */
  readonly sha256: string
  readonly sections: Sections
  readonly notes: Notes
}

/** Lines that the workflow runner's wrapper around `terraform` prints behind the output. */
const runnerLines = /^\s*(?:::[a-z-]+[ :].*(?:\n|$)|\s)*$/

/**
 * Checks the JSON of a file from end to end.
 *
 * @throws Problem `input.not-json` with the place where it breaks off, `input.too-deep` when nested too deeply.
 */
export function openDocument(bytes: Uint8Array, { text, start, encoding }: Detected, file: string): Document {
  if (encoding === 'other') throw badEncoding(file, text)
  const scanned = scan(text, start)
  const notes = openNotes()
  if (start > 0 && text.subarray(0, start).toString('utf8').trim() !== '') {
    notes.add('text before the JSON', 'output of another command')
  }
  if (scanned.fault === 'trailing' && runnerLines.test(text.toString('utf8', scanned.end, scanned.end + 10_000))) {
    notes.add('text behind the JSON', 'output of another command')
  } else if (scanned.fault !== undefined) {
    throw notJson(file, text, start, scanned)
  }
  noteInexact(text, scanned, notes)
  return {
    text,
    json: text.subarray(start, scanned.end),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    sections: openSections(text, scanned),
    notes,
  }
}

function badEncoding(file: string, text: Buffer): Problem {
  return new Problem('input.not-json', 'the file is not UTF-8', {
    file,
    found: `bytes that are neither UTF-8 nor UTF-16 (the file has ${text.length} bytes)`,
    wanted: 'UTF-8, or UTF-16 with a byte order mark',
    next: 'Write the file without changing its encoding.',
  })
}

function noteInexact(text: Buffer, { inexact }: Scan, notes: Notes): void {
  const first = inexact[0]
  if (first === undefined) return
  const { line, column } = placeAt(text, first)
  notes.add(
    `the last digits of ${inexact.length === 1 ? 'a number' : `${inexact.length} numbers`}`,
    `whole numbers beyond 2^53 are rounded, the first at line ${line}, column ${column}`,
  )
}
