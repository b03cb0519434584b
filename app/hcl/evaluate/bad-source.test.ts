import { describe, expect, test } from 'vitest'
import { later } from './fixture-expressions.ts'
import { evaluateFiles, shown } from './fixture-root.ts'
import type { Limits } from './work.ts'

const usual: Limits = { steps: 1_000_000, instancesOfOne: 1000, instances: 5000, elements: 10_000 }

function notesOf(files: Readonly<Record<string, string>>, limits: Limits = usual): readonly (readonly string[])[] {
  return evaluateFiles(files, { limits }).notes.map(({ kind, what, why }) => [kind, what, why])
}

describe('what is too much', () => {
  test('for_each over a million keys leaves one instance for all, and a note', () => {
    const files = {
      'main.tf': `
        locals {
          million = { for pair in setproduct(range(1000), range(1000)) : join("-", pair) => pair }
          quarter = { for pair in setproduct(range(500), range(500)) : join("-", pair) => pair }
        }
        resource "x" "y" {
          for_each = local.million
          name     = each.key
          fixed    = "f"
        }
        resource "x" "v" {
          for_each = local.quarter
          fixed = "f"
        }
        resource "x" "w" {
          for_each = toset([for pair in setproduct(range(1000), range(100)) : join("-", pair)])
          fixed    = "f"
        }
        resource "x" "z" {
          count = 1000000000
          fixed = "f"
        }`,
    }
    const root = evaluateFiles(files)
    expect(shown(root)).toEqual({
      'x.y': { name: later, fixed: 'f' },
      'x.v': { fixed: 'f' },
      'x.w': { fixed: 'f' },
      'x.z': { fixed: 'f' },
    })
    expect(root.notes.map(({ kind, what, why }) => [kind, what, why])).toEqual([
      ['limit', 'local.million', 'setproduct: its result is too large to compute'],
      ['limit', 'local.quarter', 'more than 200000 elements to go through'],
      ['limit', 'x.w', 'it has 100000 instances, more than are evaluated one by one; one stands for all of them'],
      ['limit', 'x.z', 'it has 1000000000 instances, more than are evaluated one by one; one stands for all of them'],
    ])
  })

  test('blocks without number are unknown', () => {
    const text =
      'resource "x" "y" {\n  dynamic "b" {\n    for_each = flatten([for i in range(200) : range(100)])\n    content {}\n  }\n}'
    expect(shown(evaluateFiles({ 'main.tf': text }))).toEqual({ 'x.y': { b: later } })
    expect(notesOf({ 'main.tf': text })).toEqual([
      ['limit', 'x.y.b', '20000 blocks are more than are evaluated one by one'],
    ])
  })

  test('values that double again and again are given up, and the rest is evaluated', () => {
    const doubled = Array.from({ length: 60 }, (_, i) => `l${i} = [local.l${i + 1}, local.l${i + 1}]`).join('\n')
    const texts = Array.from({ length: 60 }, (_, i) => `t${i} = "\${local.t${i + 1}}\${local.t${i + 1}}"`).join('\n')
    const files = {
      'a.tf': 'resource "x" "before" {\n  fixed = 1\n}',
      'b.tf': `locals {\n${doubled}\nl60 = "x"\n${texts}\nt60 = "xxxxxxxxxxxxxxxx"\n}`,
      'c.tf': 'resource "x" "lists" {\n  big = local.l0\n}\nresource "x" "texts" {\n  big = local.t0\n}',
    }
    const root = evaluateFiles(files, { limits: usual })
    expect(shown(root)).toEqual({
      'x.before': { fixed: 1 },
      'x.lists': { all: later },
      'x.texts': { all: later },
    })
    expect(root.notes[0]).toMatchObject({ kind: 'limit', why: 'evaluating takes more than 1000000 steps' })
  })

  test('a chain of locals without end is given up where it gets too deep', () => {
    const chain = Array.from({ length: 5000 }, (_, i) => `l${i} = local.l${i + 1}`).join('\n')
    const nested = Array.from({ length: 1000 }, (_, i) => `n${i + 1} = [local.n${i}]`).join('\n')
    const files = {
      'main.tf': `locals {\n${chain}\nl5000 = 1\nn0 = 1\n${nested}\n}\nresource "x" "y" {\n  end = local.l0\n  near = local.l4900\n  ${Array.from({ length: 10 }, (_, i) => `n${i} = local.n${100 * i + 100}`).join('\n')}\n}`,
    }
    const root = evaluateFiles(files)
    expect(shown(root)['x.y']).toMatchObject({ end: later, near: 1 })
    expect(Math.max(...Object.values(shown(root)['x.y'] ?? {}).map(depthOf))).toBe(200)
    expect(new Set(root.notes.map(({ why }) => why))).toEqual(
      new Set(['expressions lead into one another more than 800 deep', 'a value is nested more than 200 deep']),
    )
  })
})

function depthOf(value: unknown): number {
  return Array.isArray(value) ? 1 + Math.max(0, ...value.map(depthOf)) : 0
}

describe('cycles', () => {
  test('of locals, resources, outputs and counts are unknown, and each is noted', () => {
    const files = {
      'main.tf': `
        locals {
          a = local.b
          b = "\${local.c}-x"
          c = local.a
        }
        resource "x" "p" { value = x.q.value }
        resource "x" "q" { value = x.p.value }
        resource "x" "n" { count = length(x.n) }
        resource "x" "l" { value = local.a }
        module "m" {
          source = "./m"
          in     = module.m.out
        }`,
      'm/main.tf': 'variable "in" {}\noutput "out" { value = var.in }\nresource "x" "y" { value = var.in }',
    }
    expect(shown(evaluateFiles(files))).toEqual({
      'x.p': { value: later },
      'x.q': { value: later },
      'x.n': {},
      'x.l': { value: later },
      'module.m.x.y': { value: later },
    })
    expect(notesOf(files)).toEqual([
      ['cycle', 'x.p', 'it leads back to itself, so its value cannot be told'],
      ['cycle', 'x.n', 'it leads back to itself, so its value cannot be told'],
      ['cycle', 'local.a', 'it leads back to itself, so its value cannot be told'],
      ['cycle', 'module.m.var.in', 'it leads back to itself, so its value cannot be told'],
    ])
  })

  test('of modules are calls that are not at hand', () => {
    const root = evaluateFiles({
      'main.tf': 'module "a" {\n  source = "./a"\n}',
      'a/main.tf': 'module "b" {\n  source = "../b"\n}\nresource "x" "a" {}',
      'b/main.tf': 'module "a" {\n  source = "../a"\n}\nresource "x" "b" {}',
    })
    expect(Object.keys(shown(root))).toEqual(['module.a.x.a', 'module.a.module.b.x.b'])
    expect(root.unresolved.map(({ address, call }) => [address, call.next])).toEqual([
      ['module.a.module.b.module.a', 'break the circle'],
    ])
  })
})
