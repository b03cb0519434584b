import type { ForDirective, IfDirective, TemplatePart } from '../syntax.ts'
import { decidedLater, EvaluationError, PartialText, referred, Unknown, type Value } from '../value.ts'
import { assembleText, describeValue, type TextPart, textParts } from '../values/partial-text.ts'
import { evaluateTest } from './conditional.ts'
import { eachElement } from './for.ts'
import type { Scope } from './scope.ts'

/**
 * The text a template makes, with holes where something is unknown. A single interpolation is its value itself.
 * @throws EvaluationError when something in it has no text
 */
export function evaluateTemplate(parts: readonly TemplatePart[], scope: Scope): Value {
  const [only] = parts
  if (parts.length === 0) return ''
  if (parts.length === 1 && only?.kind === 'literal') return only.value
  if (parts.length === 1 && only?.kind === 'interpolation') return scope.evaluate(only.value, scope)
  return join(collectParts(parts, scope), scope)
}

function join(parts: readonly TextPart[], scope: Scope): Value {
  let length = 0
  for (const part of parts) length += typeof part === 'string' ? part.length : 1
  scope.work.spend(length >> 6)
  if (length > longest) throw new EvaluationError(`a text of more than ${longest} characters`)
  const text = assembleText(parts)
  if (typeof text === 'string') return text
  // A text is never null, so one that something surely there is part of is surely there too.
  const isSure = text.parts.some((part) => typeof part !== 'string' && part.unknown.reason === 'reference')
  return isSure && text.reason === 'later' ? new PartialText('reference', text.parts) : text
}

const longest = 20_000_000

function collectParts(parts: readonly TemplatePart[], scope: Scope): readonly TextPart[] {
  const collected: TextPart[] = []
  for (const part of parts) {
    scope.work.spend(1)
    switch (part.kind) {
      case 'literal':
        collected.push(part.value)
        break
      case 'interpolation':
        for (const piece of textOf(scope.evaluate(part.value, scope))) collected.push(piece)
        break
      case 'if':
        for (const piece of partsOfIf(part, scope)) collected.push(piece)
        break
      case 'for':
        for (const piece of partsOfFor(part, scope)) collected.push(piece)
        break
    }
  }
  return collected
}

function textOf(value: Value): readonly TextPart[] {
  const parts = textParts(value)
  if (parts === undefined) throw new EvaluationError(`${describeValue(value)} cannot be put into a text`)
  return parts
}

function partsOfIf({ condition, then, otherwise }: IfDirective, scope: Scope): readonly TextPart[] {
  const test = evaluateTest(condition, scope)
  if (!(test instanceof Unknown)) return collectParts(test ? then : otherwise, scope)
  return [hole(test)]
}

function partsOfFor(loop: ForDirective, scope: Scope): readonly TextPart[] {
  const collected: TextPart[] = []
  const unknown = eachElement(loop, scope, (inner) => {
    for (const piece of collectParts(loop.body, inner)) collected.push(piece)
  })
  return unknown === undefined ? collected : [hole(unknown)]
}

/** Stands for text of which not even the length is known. */
function hole(unknown: Unknown): TextPart {
  return { unknown: unknown.reason === 'reference' ? referred : decidedLater, exact: false }
}
