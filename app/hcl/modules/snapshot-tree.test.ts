import { describe, expect, it } from 'vitest'
import { openModuleTree } from './module-tree.ts'
import { openSnapshotTree } from './snapshot-tree.ts'

const modules = JSON.stringify([
  { Key: '', Dir: '.' },
  { Key: 'app', Source: './app', Dir: 'app' },
  { Key: 'app.net', Source: '../../shared/net', Dir: '../shared/net' },
  { Key: 'remote', Source: 'registry.terraform.io/acme/x/aws', Version: '1.0.0', Dir: '.terraform/modules/remote' },
])

const entries = new Map([
  ['tfplan', 'binary'],
  ['tfconfig/modules.json', modules],
  [
    'tfconfig/m-/main.tf',
    'module "app" {\n  source = "./app"\n}\nmodule "remote" {\n  source = "acme/x/aws"\n  version = "1.0.0"\n}',
  ],
  ['tfconfig/m-app/main.tf', 'module "net" {\n  source = "../../shared/net"\n}'],
  ['tfconfig/m-app.net/net.tf', 'resource "a" "b" {}'],
  ['tfconfig/m-remote/main.tf', 'resource "c" "d" {}'],
  ['tfconfig/m-stranger/main.tf', 'resource "e" "f" {}'],
  ['tfconfig/m-/../../etc/passwd', 'x'],
  ['.terraform.lock.hcl', '# lock'],
])

describe('the source in a saved plan', () => {
  it.each<[name: string, directory: string | undefined, files: readonly string[]]>([
    ['at the top', undefined, ['main.tf', 'app/main.tf', '../shared/net/net.tf', '.terraform/modules/remote/main.tf']],
    [
      'in the root module’s folder, where that is known',
      'live/prod',
      [
        'live/prod/main.tf',
        'live/prod/app/main.tf',
        'live/shared/net/net.tf',
        'live/prod/.terraform/modules/remote/main.tf',
      ],
    ],
  ])('lies %s', (_, directory, files) => {
    const tree = openSnapshotTree(entries, directory)
    if (tree === undefined) throw new Error('no tree')
    const opened = openModuleTree(tree, directory ?? '.')
    const found = opened.modules().flatMap(({ module }) => module.files.map(({ file }) => file))
    expect(found.sort()).toEqual([...files].sort())
    expect(found.filter((file) => !opened.isOwn(file))).toEqual([files[3]])
    expect(opened.unresolved()).toEqual([])
  })

  it('is none without a list of modules that can be read', () => {
    expect(openSnapshotTree(new Map())).toBeUndefined()
    expect(openSnapshotTree(new Map([['tfconfig/modules.json', '{']]))).toBeUndefined()
    expect(openSnapshotTree(new Map([['tfconfig/modules.json', '{"Modules": 3}']]))).toBeUndefined()
  })
})
