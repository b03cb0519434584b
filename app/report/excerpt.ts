import type { Finding, TrailStep } from '../model/finding.ts'
import { terminal } from './escape.ts'
import { hang, type Screen } from './screen.ts'
import { displayWidth } from './width.ts'
import { placeText, roleTexts } from './words.ts'

/** The source lines of a finding with the range underlined, and where its value comes from; nothing when the source is not known. */
export function excerptLines(finding: Finding, indent: string, screen: Screen): string[] {
  const { location, excerpt } = finding
  if (location === undefined || excerpt === undefined) return []
  const { paint, width } = screen
  const gutter = String(excerpt.line + excerpt.lines.length - 1).length
  const room = Math.max(20, width - indent.length - gutter - 3)
  const lines = excerpt.lines.flatMap((raw, index) => {
    const number = excerpt.line + index
    const line = terminal(raw.replaceAll('\t', '  '))
    const shown = clipped(line, room)
    const text = `${indent}${paint('faint', `${String(number).padStart(gutter)} │`)} ${shown}`
    const mark = markOf(raw, number, finding, room)
    return mark === '' ? [text] : [text, `${indent}${paint('faint', `${' '.repeat(gutter)} │`)} ${paint('fail', mark)}`]
  })
  return [...lines, ...originLines(finding, indent, screen)]
}

/** Only the first line of a range is underlined: what follows is evident. */
function markOf(raw: string, number: number, { location, excerpt }: Finding, room: number): string {
  if (location === undefined || excerpt === undefined || number !== location.start.line) return ''
  const wide = (text: string): number => displayWidth(terminal(text.replaceAll('\t', '  ')))
  const start = wide(raw.slice(0, location.start.column - 1))
  const until = location.end.line === number ? location.end.column - 1 : raw.trimEnd().length
  const length = Math.max(1, wide(raw.slice(location.start.column - 1, until)))
  if (start >= room) return ''
  return ' '.repeat(start) + '~'.repeat(Math.min(length, room - start))
}

function originLines({ location, trail = [] }: Finding, indent: string, screen: Screen): string[] {
  const others = trail.filter((step) => JSON.stringify(step.location) !== JSON.stringify(location))
  return others.flatMap((step) =>
    hang(indent, indent, `from ${stepText(step)}`, screen, (line) => screen.paint('faint', line)),
  )
}

function stepText({ location, role }: TrailStep): string {
  return `${terminal(location.file)}:${placeText(location)} (${roleTexts[role]})`
}

function clipped(line: string, room: number): string {
  if (displayWidth(line) <= room) return line
  let text = ''
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line)) {
    if (displayWidth(text + segment) > room - 1) break
    text += segment
  }
  return `${text}…`
}
