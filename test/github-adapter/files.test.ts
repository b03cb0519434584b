import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { fileLimits } from '../../app/github/files/limits.ts'
import type { CodeHost } from '../../app/workflow/ports/host.ts'
import { archive } from '../github/git/archive.ts'
import type { FakeRepository } from '../github/state/repository.ts'
import { openSetting, type Setting } from './world.ts'

const folder = (count: number, prefix = 'm'): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`${prefix}${n}/main.tf`, `# ${prefix} ${n}\n`]))

describe('the files of a commit', () => {
  let at: Setting
  let shop: FakeRepository
  /** With nothing in its memory. */
  let host: CodeHost
  beforeAll(async () => {
    at = await openSetting()
  })
  beforeEach(() => {
    shop = at.newShop()
    host = at.another().forJob(new AbortController().signal).host
    at.operations()
    at.github.downloads.requests.length = 0
  })
  afterAll(async () => {
    expect(at.github.violations).toEqual([])
    await at.github.close()
  })
  const read = async (commit: string, reader = host) => {
    const { files, skipped } = await reader.files(shop.ref, commit)
    return {
      files: Object.fromEntries(files),
      skipped: Object.fromEntries(skipped.map(({ what, why }) => [what, why])),
    }
  }
  const counted = () => {
    const counts = new Map<string, number>()
    for (const name of at.operations()) counts.set(name, (counts.get(name) ?? 0) + 1)
    return Object.fromEntries(counts)
  }

  it('are Terraform, policies and text; no binaries, no folders of tools, code only beside Terraform', async () => {
    const commit = shop.commit({
      branch: 'main',
      files: {
        'infra/main.tf': 'b = 1\n',
        'infra/index.js': 'exports.handler = 1\n',
        'infra/sub/run.py': 'pass\n',
        'infra/logo.png': 'PNG',
        'infra/state.tfstate': '{}',
        'infra/zero.txt': new Uint8Array([65, 0, 66]),
        '.terraform/modules/x/main.tf': 'no\n',
        'policies/a.rego': 'package a\n',
        'values.yaml': 'a: 1\n',
      },
    })
    const { files, skipped } = await read(shop.commit({ branch: 'main', files: { 'main.tf': null } }))
    expect(commit).not.toBe(shop.head())
    expect(files).toEqual({
      'infra/index.js': 'exports.handler = 1\n',
      'infra/main.tf': 'b = 1\n',
      'infra/sub/run.py': 'pass\n',
      'policies/a.rego': 'package a\n',
      'values.yaml': 'a: 1\n',
    })
    expect(skipped).toEqual({ 'infra/zero.txt': 'not text' })
  })

  it('never come through links or from submodules, however they are laid', async () => {
    const link = (content: string) => ({ mode: '120000' as const, content })
    const commit = shop.commit({
      branch: 'main',
      files: {
        'loop/a.tf': link('b.tf'),
        'loop/b.tf': link('a.tf'),
        'self/modules': link('../self'),
        'etc.tf': link('/etc/passwd'),
        'vendor.tf': { mode: '160000', content: 'c'.repeat(40) },
      },
    })
    const { files, skipped } = await read(commit)
    expect(files).toEqual({ 'main.tf': 'a = 1\n' })
    const why = 'a symbolic link, which is not followed'
    expect(skipped).toEqual({
      'loop/a.tf': why,
      'loop/b.tf': why,
      'self/modules': why,
      'etc.tf': why,
      'vendor.tf': 'a submodule, which is not entered',
    })
  })

  it('come one by one when few are missing, from the archive when many are, and from memory when known', async () => {
    const first = shop.head()
    await host.headOf(shop.ref, 'main')
    at.operations()
    await read(first)
    expect(counted()).toEqual({ 'git/get-tree': 1, 'git/get-blob': 1 })
    const second = shop.commit({ branch: 'main', files: folder(120) })
    const { files } = await read(second)
    expect(Object.keys(files)).toHaveLength(121)
    expect(counted()).toEqual({ 'git/get-tree': 1, 'repos/download-tarball-archive': 1 })
    expect(at.github.downloads.requests).toMatchObject([{ authorized: false, status: 200 }])
    const third = shop.commit({ branch: 'main', files: { 'm7/main.tf': 'changed\n' } })
    expect((await read(third)).files['m7/main.tf']).toBe('changed\n')
    expect(counted()).toEqual({ 'git/get-tree': 1, 'git/get-blob': 1 })
  })

  it('are whole though the repository hides or changes some of them in its archive', async () => {
    const real = shop.commit({ branch: 'main', files: folder(60) })
    const hidden = shop.commit({
      branch: 'other',
      from: real,
      files: { 'm1/main.tf': null, 'm2/main.tf': 'resource "nice" "x" {}\n', 'm3/main.tf': '# m X\n' },
    })
    const location = at.github.downloads.offer('archive', () => archive(shop.store, hidden, 'acme-shop-abc'))
    at.github.failNext('repos/download-tarball-archive', { status: 302, headers: { location } })
    expect((await read(real)).files).toEqual({ 'main.tf': 'a = 1\n', ...folder(60) })
  })

  it('come one by one when the archive is cut, a bomb, or too large', async () => {
    const whole = await archive(shop.store, shop.commit({ branch: 'main', files: folder(60) }), 'acme-shop-abc')
    const archives = [whole.subarray(0, whole.length / 2), Buffer.from('no archive'), gzipSync(Buffer.alloc(3_000_000))]
    for (const bytes of archives) {
      const location = at.github.downloads.offer('archive', async () => bytes)
      at.github.failNext('repos/download-tarball-archive', { status: 302, headers: { location } })
      const bounds = { files: { ...fileLimits, unpackedBytes: 1_000_000 } }
      const bounded = at.another(bounds).forJob(new AbortController().signal)
      expect((await read(shop.head(), bounded.host)).files).toEqual({ 'main.tf': 'a = 1\n', ...folder(60) })
    }
  })

  it.each(['https://evil.example/archive', 'http://169.254.169.254/latest/meta-data', 'file:///etc/passwd'])(
    'are not fetched from %s, wherever GitHub is said to send us',
    async (location) => {
      const commit = shop.commit({ branch: 'main', files: folder(60) })
      at.github.failNext('repos/download-tarball-archive', { status: 302, headers: { location } })
      await expect(read(commit)).rejects.toMatchObject({
        code: 'upstream.unexpected',
        message: 'GitHub: a download leads to a host that is not known',
      })
    },
  )

  it('are limited in number and size; what is left out is named', async () => {
    const files = { ...fileLimits, files: 5, totalBytes: 1000, fileBytes: 500, otherBytes: 50, named: 4 }
    const bounded = at.another({ files }).forJob(new AbortController().signal)
    const commit = shop.commit({
      branch: 'main',
      files: {
        ...folder(3),
        'big.tf': 'x'.repeat(501),
        'notes.txt': 'y'.repeat(51),
        'b.yaml': 'b',
        'c.yaml': 'c',
        'd.yaml': 'd',
      },
    })
    expect(await read(commit, bounded.host)).toEqual({
      files: { 'main.tf': 'a = 1\n', ...folder(3), 'b.yaml': 'b' },
      skipped: {
        'big.tf': 'too large: 501 B, of at most 500 B',
        'notes.txt': 'too large: 51 B, of at most 50 B',
        'c.yaml': 'too many files: more than 5',
        'd.yaml': 'too many files: more than 5',
      },
    })
    const more = shop.commit({ branch: 'main', files: { 'e.yaml': 'e' } })
    expect((await read(more, bounded.host)).skipped['1 more']).toBe('for the same reasons')
  })

  it('of a commit that is not there are a problem', async () => {
    await expect(read('0'.repeat(40))).rejects.toMatchObject({ code: 'upstream.missing' })
  })
})

describe('a very large repository', () => {
  it('of 101,000 files, and one of 60 MB, is read within the limits', async () => {
    const at = await openSetting({ validate: false })
    const files = new Map<string, string | Uint8Array>([['big.tf', Buffer.alloc(60_000_000, 32)]])
    for (let n = 0; n < 101; n++) {
      for (let m = 0; m < 1000; m++) files.set(`f${n}/x${m}.dat`, '')
    }
    for (let n = 0; n < 20; n++) files.set(`f${n}/main.tf`, `# ${n}\n`)
    const commit = at.shop.commit({ branch: 'main', files })
    const read = await at.host.files(at.shop.ref, commit)
    expect(read.files.size).toBe(21)
    expect(read.skipped).toEqual([{ what: 'big.tf', why: 'too large: 60 MB, of at most 5 MB' }])
    await at.github.close()
  })
})
