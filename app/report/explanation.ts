import type { Explanation } from '../model/explanation.ts'
import { painter } from './colour.ts'
import { terminal } from './escape.ts'
import { pathText } from './words.ts'

/** Why a policy said what it said, for people at a terminal. */
export function printExplanation(
  explanation: Explanation,
  { color = false }: { readonly color?: boolean } = {},
): string {
  const paint = painter(color)
  const { answer } = explanation
  const style = answer === 'not judged' ? 'faint' : answer
  const lines = [
    `${paint('strong', terminal(explanation.policy))} on ${paint('place', terminal(explanation.address))}: ${paint(style, answer)}`,
    ...explanation.messages.map((message) => `  ${terminal(message)}`),
  ]
  if (explanation.values.length > 0) {
    lines.push('', paint('strong', 'Values it read'))
    for (const { path, value } of explanation.values) lines.push(`  ${terminal(pathText(path))} = ${terminal(value)}`)
  }
  if (explanation.steps.length > 0) {
    lines.push('', paint('strong', 'Questions, in order'))
    for (const { question, answer: said, file, row } of explanation.steps) {
      lines.push(`  ${terminal(question)} → ${terminal(said)}  ${paint('faint', terminal(`${file}:${row}`))}`)
    }
  }
  return `${lines.join('\n')}\n`
}
