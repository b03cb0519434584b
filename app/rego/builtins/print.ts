import { isArray, isSet, sortedItems, type Term } from '../terms.ts'
import { formatTerm } from './term-format.ts'

/**
 * The lines one `print(...)` writes. The compiler wraps every operand into a set, so that an undefined one is an empty set; operands with
 * several values give one line for each combination.
 */
export function printLines(operands: Term | undefined): readonly string[] {
  if (operands === undefined || !isArray(operands)) return []
  return operands
    .map(textsOf)
    .reduce<readonly string[]>(
      (lines, texts, i) => (i === 0 ? texts : lines.flatMap((line) => texts.map((text) => `${line} ${text}`))),
      [''],
    )
}

function textsOf(operand: Term): readonly string[] {
  if (!isSet(operand)) return [textOf(operand)]
  return operand.items.length === 0 ? ['<undefined>'] : sortedItems(operand).map(textOf)
}

function textOf(term: Term): string {
  return typeof term === 'string' ? term : formatTerm(term)
}
