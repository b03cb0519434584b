import { type Coverage, countCoverage, coverages, type Framework, type FrameworkControl } from '../model/framework.ts'
import { terminal } from './escape.ts'
import type { PrintOptions } from './options.ts'
import { hang, makeScreen } from './screen.ts'
import { padEnd } from './width.ts'
import { plural } from './words.ts'

/** What each coverage means, in a sentence. */
export const coverageTexts: Readonly<Record<Coverage, string>> = {
  mapped: 'policies answer for the control',
  partly: 'policies answer for the part of it that configuration shows',
  open: 'policies could, but none does yet',
  none: 'no configuration shows it',
}

/** The coverage of every framework for a terminal, one row each. */
export function printFrameworks(frameworks: readonly Framework[]): string {
  const names = frameworks.map(({ id }) => terminal(id))
  const column = Math.max(9, ...names.map((name) => name.length))
  const head = ['framework'.padEnd(column), ...['controls', ...coverages].map((word) => word.padStart(8))].join('  ')
  const rows = frameworks.map((framework, index) => {
    const counts = countCoverage(framework)
    const cells = [framework.controls.length, ...coverages.map((coverage) => counts[coverage])]
    return [padEnd(names[index] ?? '', column), ...cells.map((count) => String(count).padStart(8))].join('  ')
  })
  const legend = coverages.map((coverage) => `${coverage.padEnd(6)}  ${coverageTexts[coverage]}`)
  return `${[head, ...rows, '', ...legend, '', 'plumbline policy frameworks FRAMEWORK lists its controls.'].join('\n')}\n`
}

const signs: Readonly<Record<Coverage, string>> = { mapped: '✓', partly: '◐', open: '○', none: '·' }

/** Every control of a framework for a terminal: coverage, policies, and the reason where it is not covered whole. */
export function printFramework(framework: Framework, options: PrintOptions = {}): string {
  const screen = makeScreen(options)
  const { paint } = screen
  const column = Math.max(...framework.controls.map(({ id }) => terminal(id).length), 0)
  const controls = framework.controls.flatMap(({ id, title, coverage, why, policies }) => {
    const head = `${signs[coverage]} ${padEnd(terminal(id), column)}  `
    const indent = ' '.repeat(column + 4)
    const below = [...(why === undefined ? [] : [`${coverage}: ${why}`]), policies.join(', ')]
    return [
      ...hang(head, head, terminal(title), screen, (line) => paint('strong', line)),
      ...below.flatMap((text) => (text === '' ? [] : hang(indent, indent, terminal(text), screen, (line) => line))),
    ]
  })
  return `${[paint('place', terminal(framework.title)), ...controls, '', summary(framework)].join('\n')}\n`
}

/** `62 controls: 20 mapped, 4 partly, 3 open, 35 none`. */
export function summary(framework: Framework): string {
  const counts = countCoverage(framework)
  const parts = coverages
    .filter((coverage) => counts[coverage] > 0)
    .map((coverage) => `${counts[coverage]} ${coverage}`)
  return `${plural(framework.controls.length, 'control')}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`
}

/** The coverage of frameworks as JSON; with their controls where `whole`. */
export function printFrameworksJson(frameworks: readonly Framework[], whole: boolean): string {
  const rows = frameworks.map((framework) => ({
    framework: framework.id,
    title: framework.title,
    controls: framework.controls.length,
    ...countCoverage(framework),
    ...(whole ? { list: framework.controls.map(controlRow) } : {}),
  }))
  return `${JSON.stringify(rows, null, 2)}\n`
}

function controlRow({ id, title, coverage, why, policies }: FrameworkControl) {
  return { control: id, title, coverage, ...(why === undefined ? {} : { why }), policies }
}
