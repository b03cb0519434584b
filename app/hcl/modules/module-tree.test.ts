import { describe, expect, it } from 'vitest'
import type { SourceModule, UnresolvedCall } from '../module.ts'
import { openMemoryTree } from './memory-tree.ts'
import { isUnresolved, openModuleTree, type SourceTree } from './module-tree.ts'

function open(files: Readonly<Record<string, string>>, directory = '.'): SourceTree {
  return openModuleTree(openMemoryTree(new Map(Object.entries(files))), directory)
}

function manifest(...modules: readonly { Key: string; Source: string; Dir: string }[]): string {
  return JSON.stringify({ Modules: [{ Key: '', Source: '', Dir: '.' }, ...modules] })
}

/** What a chain of calls leads to: a folder, or why there is none and what would bring it. */
function answer(found: SourceModule | UnresolvedCall | undefined): string | readonly string[] | undefined {
  if (found === undefined) return undefined
  return isUnresolved(found) ? [found.why, found.next] : found.directory
}

const empty = '# nothing'

describe('a call', () => {
  it.each<[source: string, directory: string]>([
    ['./modules/a', 'envs/prod/modules/a'],
    ['../../shared/a', 'shared/a'],
    ['../..', '.'],
  ])('of %s leads to a folder beside its own', (source, directory) => {
    const tree = open(
      {
        'envs/prod/main.tf': `module "a" {\n  source = "${source}"\n}`,
        [`${directory}/x.tf`]: empty,
        'root.tf': empty,
      },
      'envs/prod',
    )
    expect(answer(tree.module(['a']))).toBe(directory)
  })

  it('of a call leads on from the folder of its module', () => {
    const tree = open({
      'main.tf': 'module "a" {\n  source = "./a"\n}',
      'a/main.tf': 'module "b" {\n  source = "../b"\n}',
      'b/main.tf': empty,
    })
    expect(answer(tree.module(['a', 'b']))).toBe('b')
    expect(tree.modules().map(({ calls, module }) => [calls.join('.'), module.directory])).toEqual([
      ['', '.'],
      ['a', 'a'],
      ['a.b', 'b'],
    ])
  })

  it('of a registry address leads to what was fetched for it, whose own local calls are found too', () => {
    const tree = open(
      {
        'live/main.tf': 'module "net" {\n  source = "acme/net/aws"\n  version = "1.0.0"\n}',
        'live/.terraform/modules/modules.json': manifest(
          { Key: 'net', Source: 'registry.terraform.io/acme/net/aws', Dir: '.terraform/modules/net' },
          { Key: 'net.deep', Source: 'git::https://example.com/deep.git', Dir: '.terraform/modules/net.deep' },
        ),
        'live/.terraform/modules/net/main.tf':
          'module "sub" {\n  source = "./modules/sub"\n}\nmodule "deep" {\n  source = "git::https://example.com/deep.git?ref=v1"\n}',
        'live/.terraform/modules/net/modules/sub/main.tf': empty,
        'live/.terraform/modules/net.deep/main.tf': empty,
      },
      'live',
    )
    expect([['net'], ['net', 'sub'], ['net', 'deep']].map((calls) => answer(tree.module(calls)))).toEqual([
      'live/.terraform/modules/net',
      'live/.terraform/modules/net/modules/sub',
      'live/.terraform/modules/net.deep',
    ])
    expect(tree.isOwn('live/main.tf')).toBe(true)
    expect(tree.isOwn('live/.terraform/modules/net/main.tf')).toBe(false)
  })

  it('that nobody makes leads nowhere', () => {
    expect(open({ 'main.tf': empty }).module(['a'])).toBeUndefined()
  })
})

describe('a module that is not at hand', () => {
  const get = 'terraform -chdir=live get'
  it.each<[name: string, call: string, more: Readonly<Record<string, string>>, answer: readonly string[]]>([
    ['was never fetched', 'source = "acme/net/aws"', {}, ['acme/net/aws has not been fetched', get]],
    [
      'has another source by now',
      'source = "acme/net/aws"',
      {
        'live/.terraform/modules/modules.json': manifest({
          Key: 'a',
          Source: 'registry.terraform.io/other/net/aws',
          Dir: '.terraform/modules/a',
        }),
      },
      ['what was fetched is registry.terraform.io/other/net/aws and not acme/net/aws', get],
    ],
    [
      'was fetched and is gone',
      'source = "acme/net/aws"',
      {
        'live/.terraform/modules/modules.json': manifest({
          Key: 'a',
          Source: 'acme/net/aws',
          Dir: '.terraform/modules/a',
        }),
      },
      ['live/.terraform/modules/a is listed as fetched but is not there', get],
    ],
    [
      'is a local folder that does not exist',
      'source = "./a"',
      {},
      ['there is no folder live/a', 'put the module there, or correct the source of module.a'],
    ],
    [
      'is a local folder without configuration',
      'source = "../docs"',
      { 'docs/README.md': 'x' },
      ['docs holds no Terraform files', 'put the module there, or correct the source of module.a'],
    ],
    [
      'is outside the repository',
      'source = "../../elsewhere"',
      {},
      ['../elsewhere is outside the repository', 'run this from a folder that holds ../elsewhere'],
    ],
    [
      'has a source that is worked out',
      'source = "./${var.which}"',
      {},
      ['its source is not written as plain text', 'write the source of module.a as plain text'],
    ],
    [
      'has a damaged list of fetched modules',
      'source = "acme/net/aws"',
      { 'live/.terraform/modules/modules.json': '{' },
      ['acme/net/aws has not been fetched', get],
    ],
  ])('because it %s says so and what to do', (_, call, more, expected) => {
    const tree = open({ 'live/main.tf': `module "a" {\n  ${call}\n}`, ...more }, 'live')
    expect(answer(tree.module(['a']))).toEqual(expected)
    expect(answer(tree.module(['a', 'below']))).toEqual(expected)
    expect(tree.unresolved().map(({ call: { name } }) => name)).toEqual(['a'])
  })

  it('is told with a command whose folder is quoted where that is needed', () => {
    const tree = open({ "it's live/main.tf": 'module "a" {\n  source = "acme/net/aws"\n}' }, "it's live")
    expect(answer(tree.module(['a']))).toEqual([
      'acme/net/aws has not been fetched',
      "terraform -chdir='it'\\''s live' get",
    ])
  })
})

describe('modules without end', () => {
  it('that call each other in a circle stop where it closes', () => {
    const tree = open({
      'main.tf': 'module "a" {\n  source = "./a"\n}',
      'a/main.tf': 'module "b" {\n  source = "../b"\n}',
      'b/main.tf': 'module "a" {\n  source = "../a"\n}',
    })
    expect(answer(tree.module(['a', 'b', 'a']))).toEqual([
      'the module in a calls itself, by way of module.a.module.b.module.a',
      'break the circle',
    ])
    expect(tree.modules()).toHaveLength(3)
  })

  it('that call the next one twice stop at a number nobody reaches in earnest', () => {
    const files: Record<string, string> = {}
    const twice = (source: string): string =>
      `module "l" {\n  source = "${source}"\n}\nmodule "r" {\n  source = "${source}"\n}`
    for (let i = 0; i < 40; i++) files[`d${i}/main.tf`] = twice(`../d${i + 1}`)
    files['d40/main.tf'] = empty
    const tree = open(files, 'd0')
    expect(tree.modules()).toHaveLength(10_001)
    expect(tree.unresolved().map(({ why }) => why)).toEqual(['the root module leads to more than 10000 module calls'])
  })

  it('that nest deeper than anybody would stop there', () => {
    const files: Record<string, string> = {}
    for (let i = 0; i < 60; i++) files[`d${i}/main.tf`] = `module "n" {\n  source = "../d${i + 1}"\n}`
    const tree = open(files, 'd0')
    expect(answer(tree.module(new Array<string>(2_000).fill('n')))).toEqual([
      'modules are nested more than 50 deep',
      'call fewer levels',
    ])
  })
})

describe('what is wrong with the source', () => {
  it('is listed once for every file of every module, and the rest is there', () => {
    const tree = open({
      'main.tf':
        'module "x" {\n  source = "./m"\n}\nmodule "y" {\n  source = "./m"\n}\nresource "a" "b" {}\nresource "a" "b" {}',
      'm/broken.tf': 'resource "a" {\n  x = = 1\n}\n',
      'm/good.tf': 'resource "a" "c" {}\n',
    })
    expect(tree.diagnostics().map(({ kind, file, location }) => [kind, file, location?.start.line])).toEqual([
      ['duplicate', 'main.tf', 8],
      ['syntax', 'm/broken.tf', 2],
    ])
    const module = tree.module(['x'])
    expect(module !== undefined && !isUnresolved(module) ? [...module.resources.keys()] : []).toEqual(['a.c'])
  })

  it('includes files without a text and a damaged list of fetched modules', () => {
    const files = new Map([
      ['main.tf', 'module "a" {\n  source = "x/y/z"\n}'],
      ['.terraform/modules/modules.json', '[['],
    ])
    const memory = openMemoryTree(files)
    const tree = openModuleTree(
      {
        read: memory.read,
        list: (folder) => [
          ...(memory.list(folder) ?? []),
          ...(folder === '.' ? [{ name: 'link.tf', kind: 'file' as const }] : []),
        ],
      },
      '.',
    )
    expect(tree.diagnostics().map(({ kind, file }) => [kind, file])).toEqual([
      ['unreadable', 'link.tf'],
      ['manifest', '.terraform/modules/modules.json'],
    ])
  })

  it('is nothing in a folder that holds no configuration', () => {
    const tree = open({ 'README.md': 'x' })
    expect([tree.root.files, tree.diagnostics()]).toEqual([[], []])
  })
})

it('a module that many calls name is read once', () => {
  const reads: string[] = []
  const memory = openMemoryTree(
    new Map([
      ['main.tf', ['a', 'b', 'c'].map((name) => `module "${name}" {\n  source = "./m"\n}`).join('\n')],
      ['m/main.tf', empty],
    ]),
  )
  const read = (path: string): string | undefined => {
    reads.push(path)
    return memory.read(path)
  }
  const tree = openModuleTree({ list: memory.list, read }, '.')
  const modules = ['a', 'b', 'c'].map((name) => tree.module([name]))
  expect(new Set(modules).size).toBe(1)
  expect(reads.filter((path) => path === 'm/main.tf')).toEqual(['m/main.tf'])
})
