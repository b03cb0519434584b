import { describe, expect, it } from 'vitest'
import { variableFiles } from './folder-files.ts'
import { openMemoryTree } from './memory-tree.ts'
import { findRoots } from './roots.ts'

const resource = 'resource "a" "b" {}'
const call = (...sources: readonly string[]): string =>
  sources.map((source, i) => `module "m${i}" {\n  source = "${source}"\n}`).join('\n')

function rootsOf(files: Readonly<Record<string, string>>): readonly string[] {
  return findRoots(openMemoryTree(new Map(Object.entries(files)))).roots.map(({ directory, role, chosen, signs }) =>
    [directory, role, ...signs, ...(chosen ? [] : ['not chosen'])].join(' '),
  )
}

describe('root modules', () => {
  it.each<[name: string, files: Readonly<Record<string, string>>, roots: readonly string[]]>([
    ['a folder on its own', { 'main.tf': resource }, ['. root']],
    [
      'folders that others call are none',
      {
        'envs/prod/main.tf': call('../../modules/app'),
        'envs/dev/main.tf': call('../../modules/app'),
        'modules/app/main.tf': call('../net'),
        'modules/net/main.tf': resource,
      },
      ['envs/dev root', 'envs/prod root'],
    ],
    [
      'a called folder with a backend, a state or a lock file is applied on its own too',
      {
        'main.tf': call('./a', './b', './c', './d'),
        'a/main.tf': 'terraform {\n  backend "s3" {}\n}',
        'b/main.tf': resource,
        'b/.terraform.lock.hcl': '',
        'c/main.tf': resource,
        'c/terraform.tfstate': '{}',
        'd/main.tf': resource,
        'd/x.tfvars': '',
      },
      ['. root', 'a root backend', 'b root lock', 'c root state'],
    ],
    [
      'a cloud block is a backend',
      { 'a/main.tf': 'terraform {\n  cloud {}\n}', 'b/main.tf': call('../a') },
      ['a root backend', 'b root'],
    ],
    [
      'backends of JSON syntax count',
      { 'a/main.tf.json': '{"terraform": {"backend": {"s3": {}}}}', 'b/main.tf': call('../a') },
      ['a root backend', 'b root'],
    ],
    [
      'a module that nobody here calls is judged as what it is',
      { 'main.tf': resource, 'modules/x/main.tf': resource, 'modules/y/main.tf': 'provider "aws" {}' },
      ['. root', 'modules/x module', 'modules/y root provider'],
    ],
    [
      'calls from examples and tests do not make a module a called one',
      {
        'main.tf': resource,
        'modules/x/main.tf': resource,
        'examples/complete/main.tf': call('../..', './inner', '../../modules/x'),
        'examples/complete/inner/main.tf': resource,
        'tests/fixtures/t/main.tf': call('../../..'),
      },
      ['. root', 'examples/complete example not chosen', 'modules/x module', 'tests/fixtures/t test not chosen'],
    ],
    ['examples are judged where there is nothing else', { 'examples/a/main.tf': resource }, ['examples/a example']],
    [
      'folders that only call each other give one',
      { 'a/main.tf': call('../b'), 'b/main.tf': call('../a'), 'c/main.tf': call('../c') },
      ['a root', 'c root'],
    ],
    [
      'what tools keep for themselves is not looked at',
      {
        'a/main.tofu': resource,
        'a/.terraform/modules/x/main.tf': resource,
        '.git/x.tf': resource,
        'node_modules/x/main.tf': resource,
        'b/README.md': '',
      },
      ['a root'],
    ],
    ['broken files still mark a folder', { 'a/main.tf': 'resource "x" {{{' }, ['a root']],
  ])('%s', (_, files, roots) => {
    expect(rootsOf(files)).toEqual(roots)
  })

  it('name who calls them', () => {
    const { roots } = findRoots(
      openMemoryTree(
        new Map([
          ['a/main.tf', call('../b', '../b')],
          ['b/main.tf', 'terraform {\n  backend "s3" {}\n}'],
        ]),
      ),
    )
    expect(roots.map(({ directory, calledBy }) => [directory, calledBy])).toEqual([
      ['a', []],
      ['b', ['a']],
    ])
  })

  it('are looked for to a depth that no repository has', () => {
    const found = findRoots({
      read: () => resource,
      list: () => [
        { name: 'loop', kind: 'folder' },
        { name: 'main.tf', kind: 'file' },
      ],
    })
    expect([found.cut, found.roots.length]).toEqual([true, 41])
  })
})

it('files of values come in the order in which Terraform loads them', () => {
  const tree = openMemoryTree(
    new Map(
      ['b.auto.tfvars', 'a.auto.tfvars.json', 'terraform.tfvars.json', 'terraform.tfvars', 'prod.tfvars', 'x.tf'].map(
        (name) => [`live/${name}`, ''],
      ),
    ),
  )
  expect(variableFiles(tree, 'live')).toEqual([
    'live/terraform.tfvars',
    'live/terraform.tfvars.json',
    'live/a.auto.tfvars.json',
    'live/b.auto.tfvars',
  ])
  expect(variableFiles(tree, 'nowhere')).toEqual([])
})
