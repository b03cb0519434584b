import { describe, expect, it } from 'vitest'
import { attributeNames, findAttribute, findBlocks, plainText } from './find.ts'
import { openMemoryTree } from './memory-tree.ts'
import { openSources } from './sources.ts'

function read(files: Readonly<Record<string, string>>) {
  const sources = openSources(openMemoryTree(new Map(Object.entries(files))))
  const module = sources.module('.')
  if (module === undefined) throw new Error('no module')
  return { module, diagnostics: sources.diagnostics('.') }
}

describe('the files of a folder', () => {
  it('are those that Terraform or OpenTofu reads, a .tofu file in place of the .tf beside it', () => {
    const { module } = read({
      'a.tf': '',
      'a.tofu': '',
      'b.tf.json': '{}',
      'b.tofu.json': '{}',
      'c.tf': '',
      'c.tf~': '',
      '.hidden.tf': '',
      '#d.tf#': '',
      'e.tfvars': '',
      'f.tf.json': '{}',
      'x_override.tf': '',
      'override.tofu': '',
      'notoverride.tf': '',
    })
    expect(module.files.map(({ file }) => file)).toEqual([
      'a.tofu',
      'b.tofu.json',
      'c.tf',
      'f.tf.json',
      'notoverride.tf',
      'override.tofu',
      'x_override.tf',
    ])
  })

  it('declare things by their names, in native and in JSON syntax', () => {
    const { module } = read({
      'main.tf': `
resource "aws_s3_bucket" "a" {}
data "aws_ami" "b" {}
ephemeral "random_password" "c" {}
variable "v" {}
output "o" { value = 1 }
locals {
  x = 1
  y = 2
}
module "m" {
  source  = "./m"
  version = "1.0"
}
module "n" {
  source = var.v
}
provider "aws" {}
moved {
  from = a.b
  to   = a.c
}
`,
      'more.tf.json': JSON.stringify({
        resource: { aws_sqs_queue: { q: { name: 'q' } } },
        variable: { w: {} },
        locals: { z: 3 },
        module: { k: { source: './k' } },
      }),
    })
    expect([...module.resources.values()].map(({ mode, type, name, key }) => [mode, type, name, key])).toEqual([
      ['managed', 'aws_s3_bucket', 'a', 'aws_s3_bucket.a'],
      ['data', 'aws_ami', 'b', 'data.aws_ami.b'],
      ['ephemeral', 'random_password', 'c', 'ephemeral.random_password.c'],
      ['managed', 'aws_sqs_queue', 'q', 'aws_sqs_queue.q'],
    ])
    expect([...module.calls.values()].map(({ name, source, version }) => [name, source, version])).toEqual([
      ['m', './m', '1.0'],
      ['n', undefined, undefined],
      ['k', './k', undefined],
    ])
    expect([[...module.variables.keys()], [...module.outputs.keys()], [...module.locals.keys()]]).toEqual([
      ['v', 'w'],
      ['o'],
      ['x', 'y', 'z'],
    ])
    expect(module.others.map(({ block }) => block.type)).toEqual(['provider', 'moved'])
  })
})

describe('override files', () => {
  const { module, diagnostics } = read({
    'main.tf': `
resource "aws_security_group" "a" {
  name = "base"
  tags = { a = 1 }
  ingress { from_port = 1 }
  ingress { from_port = 2 }
  egress { from_port = 3 }
  lifecycle { create_before_destroy = true }
}
module "m" {
  source = "./m"
}
locals {
  x = "base"
}
provider "aws" { region = "base" }
provider "aws" {
  alias  = "other"
  region = "base"
}
`,
    'override.tf': `
resource "aws_security_group" "a" {
  name = "first"
  dynamic "ingress" {
    for_each = [1]
    content {}
  }
  lifecycle { prevent_destroy = true }
}
locals {
  x = "overridden"
}
provider "aws" {
  alias  = "other"
  region = "overridden"
}
resource "aws_s3_bucket" "nobody" {}
`,
    'z_override.tf': `
resource "aws_security_group" "a" {
  name        = "second"
  description = "new"
}
module "m" {
  source = "./other"
}
`,
  })
  const group = module.resources.get('aws_security_group.a')
  if (group === undefined) throw new Error('no group')

  it('win argument by argument, the last one most', () => {
    const text = (name: string): readonly (string | undefined)[] => {
      const found = findAttribute(group, name)
      return [found?.file.file, found === undefined ? undefined : plainText(found.attribute.value)]
    }
    expect(attributeNames(group)).toEqual(['name', 'tags', 'description'])
    expect([text('name'), text('description'), text('tags')[0], text('nothing')[0]]).toEqual([
      ['z_override.tf', 'second'],
      ['z_override.tf', 'new'],
      'main.tf',
      undefined,
    ])
    expect(module.calls.get('m')?.source).toBe('./other')
    expect(module.locals.get('x')?.file.file).toBe('override.tf')
  })

  it('replace all nested blocks of a type, but add to lifecycle', () => {
    const files = (type: string) => findBlocks(group, type).map(({ file, block }) => [file.file, block.type])
    expect([files('ingress'), files('egress'), files('lifecycle')]).toEqual([
      [['override.tf', 'dynamic']],
      [['main.tf', 'egress']],
      [
        ['main.tf', 'lifecycle'],
        ['override.tf', 'lifecycle'],
      ],
    ])
  })

  it('lie over the provider with the same alias', () => {
    expect(module.others.map(({ block, overrides }) => [block.type, overrides.length])).toEqual([
      ['provider', 0],
      ['provider', 1],
    ])
  })

  it('that change what nobody declares are told, and declare it', () => {
    expect(diagnostics.map(({ kind, file, message }) => [kind, file, message])).toEqual([
      ['override', 'override.tf', 'nothing declares aws_s3_bucket.nobody, which this overrides'],
    ])
    expect(module.resources.has('aws_s3_bucket.nobody')).toBe(true)
  })
})

it('what is declared twice counts as it stands first, and is told', () => {
  const { module, diagnostics } = read({
    'a.tf': 'resource "x" "y" {\n  a = 1\n}\nlocals {\n  l = 1\n}',
    'b.tf': 'resource "x" "y" {\n  b = 1\n}\nlocals {\n  l = 2\n}',
  })
  expect(module.resources.get('x.y')?.file.file).toBe('a.tf')
  expect(module.locals.get('l')?.file.file).toBe('a.tf')
  expect(diagnostics.map(({ file, message, location }) => [file, location?.start.line, message])).toEqual([
    ['b.tf', 1, 'x.y is declared a second time'],
    ['b.tf', 5, 'local.l is declared a second time'],
  ])
})
