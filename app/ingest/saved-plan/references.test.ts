import { describe, expect, it } from 'vitest'
import { parseFile } from '../../hcl/parse/parse-file.ts'
import { expressionOf } from './expressions.ts'
import { listReferences } from './references.ts'

function valueIn(text: string) {
  const { body, diagnostics } = parseFile('main.tf', `x = ${text}\n`)
  const value = body.attributes[0]?.value
  if (value === undefined || diagnostics.length > 0) throw new Error(`cannot parse ${text}`)
  return value
}

describe('listReferences', () => {
  it.each<[string, readonly string[]]>([
    ['aws_s3_bucket.b.id', ['aws_s3_bucket.b.id', 'aws_s3_bucket.b']],
    ['aws_s3_bucket.b', ['aws_s3_bucket.b']],
    ['resource.aws_s3_bucket.b.id', ['aws_s3_bucket.b.id', 'aws_s3_bucket.b']],
    [
      'aws_vpc.v[0].tags["a.b"].x',
      ['aws_vpc.v[0].tags["a.b"].x', 'aws_vpc.v[0].tags["a.b"]', 'aws_vpc.v[0].tags', 'aws_vpc.v[0]', 'aws_vpc.v'],
    ],
    [
      'aws_vpc.v["say \\"$${x}\\""].id',
      ['aws_vpc.v["say \\"$${x}\\""].id', 'aws_vpc.v["say \\"$${x}\\""]', 'aws_vpc.v'],
    ],
    ['aws_vpc.v.0.id', ['aws_vpc.v[0].id', 'aws_vpc.v[0]', 'aws_vpc.v']],
    ['aws_vpc.v[each.key].id', ['aws_vpc.v', 'each.key']],
    ['aws_vpc.v[var.a].x[var.b].y', ['aws_vpc.v', 'var.a', 'var.b']],
    ['aws_vpc.v[*].id', ['aws_vpc.v']],
    ['aws_vpc.v.*.tags[var.a]', ['aws_vpc.v', 'var.a']],
    ['data.aws_vpc.v.id', ['data.aws_vpc.v.id', 'data.aws_vpc.v']],
    ['data.aws_vpc.v["k"].id', ['data.aws_vpc.v["k"].id', 'data.aws_vpc.v["k"]', 'data.aws_vpc.v']],
    ['ephemeral.x.y.z', ['ephemeral.x.y.z', 'ephemeral.x.y']],
    ['module.m.out', ['module.m.out', 'module.m']],
    ['module.m.out.a[0]', ['module.m.out.a[0]', 'module.m.out.a', 'module.m.out', 'module.m']],
    ['module.m["k"].out', ['module.m["k"].out', 'module.m["k"]']],
    ['module.m["k"]', ['module.m["k"]', 'module.m']],
    ['module.m', ['module.m']],
    ['var.a', ['var.a']],
    ['var.a.b[0]', ['var.a.b[0]', 'var.a.b', 'var.a']],
    ['local.a["b"]', ['local.a["b"]', 'local.a']],
    ['each.value.x', ['each.value.x', 'each.value']],
    ['count.index', ['count.index']],
    ['path.module', ['path.module']],
    ['terraform.workspace', ['terraform.workspace']],
    ['self.id', ['self.id', 'self']],
    ['[var.a, { (var.b) = var.c, d = -var.e }]', ['var.a', 'var.b', 'var.c', 'var.e']],
    ['var.a ? var.b : !var.c', ['var.a', 'var.b', 'var.c']],
    ['merge(var.a, var.b...)', ['var.a', 'var.b']],
    ['"x ${var.a} %{ if var.b }${var.c}%{ else }${var.d}%{ endif }"', ['var.a', 'var.b', 'var.c', 'var.d']],
    ['"%{ for k, v in var.a }${k}${v.x}${var.b}%{ endfor }"', ['var.a', 'var.b']],
    ['[for k, v in var.a : v.id if v.on && var.b]', ['var.a', 'var.b']],
    ['{ for v in var.a : v.id => v.x[var.b]... if k.z.y }', ['var.a', 'var.b', 'k.z.y', 'k.z']],
    ['[for v in var.a : [for w in v : w.x]]', ['var.a']],
    ['(var.a).b', ['var.a']],
    ['f(var.a).b.c', ['var.a']],
    ['module.m[0].out', ['module.m[0].out', 'module.m[0]']],
  ])('lists what %s refers to', (text, wanted) => {
    expect(listReferences(valueIn(text))).toEqual(wanted)
  })

  it.each(['var', 'local', 'data.x', 'name', '1 + 2', '"text"', 'f()', 'module', 'each', 'var["a"]'])(
    'finds nothing in %s',
    (text) => {
      expect(listReferences(valueIn(text))).toEqual([])
    },
  )
})

describe('expressionOf', () => {
  it.each<[string, object]>([
    ['"text"', { constant_value: 'text' }],
    ['12.50', { constant_value: 12.5 }],
    ['-1', { constant_value: -1 }],
    ['!true', { constant_value: false }],
    ['null', { constant_value: null }],
    ['"a${1}b${true}"', { constant_value: 'a1btrue' }],
    ['"${[1]}"', { constant_value: [1] }],
    ['[1, "a", { b = (false), "c" = [] }]', { constant_value: [1, 'a', { b: false, c: [] }] }],
    ['var.a', { references: ['var.a'] }],
    ['jsonencode({})', {}],
  ])('gives %s as a plan has it', (text, wanted) => {
    expect(expressionOf(valueIn(text))).toEqual(wanted)
  })
})
