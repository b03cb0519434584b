import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { diskTree } from './disk-tree.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-disk-tree-'))
afterAll(() => rmSync(folder, { recursive: true }))

const files: Readonly<Record<string, string>> = {
  'outside.tf': 'secret',
  'top-elsewhere/a.tf': 'secret',
  'top/main.tf': '\ufeffresource',
  'top/b/Z.tf': 'Z',
  'top/b/a.tf': 'a',
  'top/shared/providers.tf': 'provider',
}
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}
const link = (target: string, path: string) => symlinkSync(target, join(folder, path))
link('../shared/providers.tf', 'top/b/providers.tf')
link('..', 'top/b/up')
link('shared', 'top/linked')
link('../outside.tf', 'top/out.tf')
link('../top-elsewhere', 'top/elsewhere')
link('circle-b', 'top/circle-a')
link('circle-a', 'top/circle-b')
link('/etc', 'top/etc')
const tree = diskTree(join(folder, 'top'))

describe('a tree on disk', () => {
  it.each([
    ['main.tf', '\ufeffresource'],
    ['./b//a.tf', 'a'],
    ['b/../main.tf', '\ufeffresource'],
    ['b/providers.tf', 'provider'],
    ['linked/providers.tf', 'provider'],
    ['b/up/b/up/main.tf', '\ufeffresource'],
  ])('reads %s', (path, text) => {
    expect(tree.read(path)).toBe(text)
  })

  it.each([
    'nothing.tf',
    'b',
    '.',
    '../outside.tf',
    'b/../../outside.tf',
    'out.tf',
    'elsewhere/a.tf',
    '../top-elsewhere/a.tf',
    'circle-a',
    'etc/hostname',
    '/etc/hostname',
    'main.tf\0',
    'main.tf/x',
  ])('does not read %j', (path) => {
    expect(tree.read(path)).toBeUndefined()
  })

  it('lists a folder by name, linked files but no linked folders, nothing that leads out', () => {
    expect(tree.list('b')).toEqual([
      { name: 'Z.tf', kind: 'file' },
      { name: 'a.tf', kind: 'file' },
      { name: 'providers.tf', kind: 'file' },
    ])
    expect(tree.list('.')).toEqual([
      { name: 'b', kind: 'folder' },
      { name: 'main.tf', kind: 'file' },
      { name: 'shared', kind: 'folder' },
    ])
    expect(tree.list('linked')).toEqual([{ name: 'providers.tf', kind: 'file' }])
  })

  it.each(['nothing', 'main.tf', '..', 'elsewhere', 'circle-a', 'etc'])('does not list %s', (path) => {
    expect(tree.list(path)).toBeUndefined()
  })

  it('refuses a file nobody can have written', () => {
    writeFileSync(join(folder, 'top/b/huge.tf'), '')
    truncateSync(join(folder, 'top/b/huge.tf'), 200_000_000)
    expect(() => tree.read('b/huge.tf')).toThrow('too large')
    rmSync(join(folder, 'top/b/huge.tf'))
  })

  it('needs a folder', () => {
    expect(() => diskTree(join(folder, 'nothing'))).toThrow('the folder cannot be read')
    expect(() => diskTree(join(folder, 'outside.tf'))).toThrow('the folder cannot be read')
  })
})
