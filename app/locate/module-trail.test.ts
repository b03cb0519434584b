import { describe, expect, it } from 'vitest'
import type { Path } from '../model/json.ts'
import { openFixture } from './fixture.ts'

describe('through modules', () => {
  const files = {
    'main.tf': `locals {
  buckets = {
    images = { public = true }
    text   = { public = false }
  }
}
module "bucket" {
  source   = "./outer"
  for_each = local.buckets
  public   = each.value.public
}
resource "x_list" "user" {
  name = module.bucket["text"].name
  made = module.lone.inner.name
}
module "lone" {
  source = "./outer"
}
`,
    'outer/main.tf': `variable "public" {
  default = false
}
module "inner" {
  source = "../inner"
  count  = 2
  shut   = !var.public
}
output "name" {
  value = "bucket"
}
output "inner" {
  value = {
    name = module.inner[0].shut
  }
}
`,
    'inner/main.tf': `variable "shut" {
  default = "yes"
}
resource "x_list" "a" {
  name  = var.shut
  fixed = "x"
}
output "shut" {
  value = var.shut
}
`,
  }
  it.each<[what: string, address: string, path: Path, trail: readonly string[]]>([
    [
      'a value climbs from call to call to the element it is written in',
      'module.bucket["images"].module.inner[1].x_list.a',
      ['name'],
      [
        'attribute inner/main.tf:5 name  = var.shut',
        'argument outer/main.tf:7 shut   = !var.public',
        'argument main.tf:10 public   = each.value.public',
        'argument main.tf:9 for_each = local.buckets',
        'element main.tf:3 public = true',
      ],
    ],
    [
      'an argument that is left out leads to the default',
      'module.lone.module.inner[0].x_list.a',
      ['name'],
      [
        'attribute inner/main.tf:5 name  = var.shut',
        'argument outer/main.tf:7 shut   = !var.public',
        'default outer/main.tf:2 default = false',
      ],
    ],
    [
      'an output leads into the module',
      'x_list.user',
      ['name'],
      ['attribute main.tf:13 name = module.bucket["text"].name', 'output outer/main.tf:10 value = "bucket"'],
    ],
    [
      'outputs lead on through modules inside',
      'x_list.user',
      ['made'],
      [
        'attribute main.tf:14 made = module.lone.inner.name',
        'element outer/main.tf:14 name = module.inner[0].shut',
        'output inner/main.tf:9 value = var.shut',
        'argument outer/main.tf:7 shut   = !var.public',
        'default outer/main.tf:2 default = false',
      ],
    ],
  ])('%s', (_, address, path, trail) => {
    const answer = openFixture(files)(address, path)
    expect(answer?.trail).toEqual(trail)
    expect(`attribute ${answer?.shown}`).toBe(trail[0])
  })
})

describe('modules from elsewhere', () => {
  const files = {
    'main.tf': `module "wrap" {
  source = "./wrap"
}
module "gone" {
  source = "acme/gone/aws"
}
`,
    'wrap/main.tf': `module "net" {
  source = "acme/net/aws"
  open   = true
}
`,
    '.terraform/modules/modules.json': JSON.stringify({
      Modules: [{ Key: 'wrap.net', Source: 'registry.terraform.io/acme/net/aws', Dir: '.terraform/modules/wrap.net' }],
    }),
    '.terraform/modules/wrap.net/main.tf': `variable "open" {}
variable "kept" {
  default = 1
}
resource "x_list" "a" {
  open  = var.open
  kept  = var.kept
  fixed = true
}
module "sub" {
  source = "./sub"
}
`,
    '.terraform/modules/wrap.net/sub/main.tf': 'resource "x_list" "b" {\n  fixed = true\n}\n',
  }
  const remote = '.terraform/modules/wrap.net/main.tf'
  const call = 'wrap/main.tf:1 module "net"'
  it.each<
    [what: string, address: string, path: Path, shown: string, trail: readonly string[], notes?: readonly string[]]
  >([
    [
      'show the argument that passes the value',
      'module.wrap.module.net.x_list.a',
      ['open'],
      'wrap/main.tf:3 open   = true',
      [`attribute ${remote}:6 open  = var.open`, 'argument wrap/main.tf:3 open   = true'],
    ],
    [
      'show the call when a default counts',
      'module.wrap.module.net.x_list.a',
      ['kept'],
      call,
      [`attribute ${remote}:7 kept  = var.kept`, `default ${remote}:3 default = 1`, `call ${call}`],
    ],
    [
      'show the call when the value is fixed',
      'module.wrap.module.net.x_list.a',
      ['fixed'],
      call,
      [`attribute ${remote}:8 fixed = true`, `call ${call}`],
    ],
    [
      'show the call when the attribute is missing',
      'module.wrap.module.net.x_list.a',
      ['no'],
      call,
      [`block ${remote}:5 resource "x_list" "a"`, `call ${call}`],
      ['missing'],
    ],
    [
      'show the call in the repository for modules inside',
      'module.wrap.module.net.module.sub.x_list.b',
      ['fixed'],
      call,
      ['attribute .terraform/modules/wrap.net/sub/main.tf:2 fixed = true', `call ${call}`],
    ],
    [
      'show the call when they are not at hand',
      'module.gone["x"].module.deep.x_list.a',
      ['name'],
      'main.tf:4 module "gone"',
      ['call main.tf:4 module "gone"'],
    ],
  ])('%s', (_, address, path, shown, trail, notes = []) => {
    expect(openFixture(files)(address, path)).toEqual({ shown, trail, notes })
  })
})
