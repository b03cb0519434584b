import { describe, expect, it } from 'vitest'
import { openFixture } from './fixture.ts'

describe('source that means to keep us busy', () => {
  it('is answered for every one of ten thousand instances of a map, in time that grows with their number', () => {
    const count = 10_000
    const items = Array.from({ length: count }, (_, i) => `    k${i} = { open = ${i % 2 === 0} }`).join('\n')
    const ask = openFixture({
      'main.tf': `locals {\n  all = {\n${items}\n  }\n}\nresource "x_list" "a" {\n  for_each = { for k, v in local.all : "\${k}!" => v }\n  open     = each.value.open\n}\n`,
    })
    const started = performance.now()
    for (let i = 0; i < count; i++)
      expect(ask(`x_list.a["k${i}!"]`, ['open'])?.trail.at(-1)).toBe(`element main.tf:${i + 3} open = ${i % 2 === 0}`)
    expect(performance.now() - started).toBeLessThan(15_000)
  }, 30_000)

  it.each<[what: string, name: string, more: string]>([
    [
      'conditions in conditions',
      'local.c0',
      chain(60, (i) => `c${i} = local.c${i + 1} ? local.c${i + 1} : local.c${i + 1}`),
    ],
    ['merges of merges', 'local.c0.x', chain(60, (i) => `c${i} = merge(local.c${i + 1}, local.c${i + 1})`)],
    [
      'texts of texts',
      'local.m[local.c0]',
      `${chain(60, (i) => `c${i} = "\${local.c${i + 1}}\${local.c${i + 1}}"`)}\nlocals {\n  m = {}\n}`,
    ],
    [
      'loops in loops',
      'local.c0["x"]',
      chain(60, (i) => `c${i} = { for k, v in local.c${i + 1} : k => local.c${i + 1}[k] }`),
    ],
    ['a long way', 'local.c0', chain(5_000, (i) => `c${i} = local.c${i + 1}`)],
    [
      'brackets in brackets',
      `local.c0${'[0]'.repeat(300)}`,
      `locals {\n  c0 = ${'['.repeat(300)}${']'.repeat(300)}\n}`,
    ],
  ])('%s end', (_, name, more) => {
    const ask = openFixture({ 'main.tf': `resource "x_list" "a" {\n  name = ${name}\n}\n${more}\n` })
    expect(ask('x_list.a', ['name'])?.shown.startsWith('main.tf:2 name = ')).toBe(true)
  })

  it('paths and addresses without end are answered too', () => {
    const ask = openFixture({ 'main.tf': 'resource "x_list" "a" {\n  name = { a = 1 }\n}\n' })
    expect(ask('x_list.a', ['name', ...new Array<string>(100_000).fill('a')])?.shown).toBe('main.tf:2 a = 1')
    expect(ask(`${'module.m.'.repeat(10_000)}x_list.a`, [])).toBeUndefined()
  })
})

function chain(length: number, line: (i: number) => string): string {
  return `locals {\n${Array.from({ length }, (_, i) => `  ${line(i)}`).join('\n')}\n  c${length} = x_other.y.z\n}`
}
