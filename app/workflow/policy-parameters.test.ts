import { describe, expect, it } from 'vitest'
import { parametersOf } from './policy-parameters.ts'

describe('the parameters of a policy', () => {
  it.each([
    ['_days := tf.parameter("days", 90)', [{ name: 'days', fallback: '90' }]],
    ['some tag in tf.parameter("tags", ["a", "b"])', [{ name: 'tags', fallback: '["a", "b"]' }]],
    ['x := tf.parameter("names", `(?i)(^|[^a-z])tf"`)', [{ name: 'names', fallback: '`(?i)(^|[^a-z])tf"`' }]],
    ['x := tf.parameter("map", {\n\t"a": ")",\n})', [{ name: 'map', fallback: '{ "a": ")", }' }]],
    [
      'tf.parameter("b", 1) + tf.parameter("a", "\\")") + tf.parameter("b", 1)',
      [
        { name: 'b', fallback: '1' },
        { name: 'a', fallback: '"\\")"' },
      ],
    ],
    ['# tf.parameter("days", 90)', []],
    ['tf.parameter(name, 90)', []],
    ['tf.parameter("open", ', [{ name: 'open', fallback: '' }]],
  ])('are read from %j', (rego, parameters) => {
    expect(parametersOf(rego)).toEqual(parameters)
  })
})
