import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Bundle } from '../model/policy.ts'
import { createBundleStore } from './bundle-store.ts'
import { createLastGood } from './last-good.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-'))
})
afterEach(() => rm(folder, { recursive: true }))

const bundle = (digest: string): Bundle => ({ digest, policies: [], wasm: new Uint8Array([1, 2]), builtins: [] })

describe('createLastGood', () => {
  it('gives back what was last written under a name, with its data, also to another process', async () => {
    const store = createBundleStore(folder)
    for (const digest of ['a', 'b']) await store.write(bundle(digest))
    await createLastGood(folder, store).write('x', [bundle('a')])
    await createLastGood(folder, store).write('x', [bundle('b'), { ...bundle('a'), data: { k: 1 } }])
    const found = await createLastGood(folder, createBundleStore(folder)).read('x')
    expect(found?.map(({ digest, data }) => [digest, data])).toEqual([
      ['b', undefined],
      ['a', { k: 1 }],
    ])
  })

  it('gives nothing for another name, when a bundle is gone, or the file is damaged', async () => {
    const good = createLastGood(folder, createBundleStore(folder))
    await good.write('x', [bundle('gone')])
    expect([await good.read('x'), await good.read('y')]).toEqual([undefined, undefined])
    const [file = ''] = (await readdir(folder)).filter((name) => name.endsWith('.good'))
    await writeFile(join(folder, file), '{')
    expect(await good.read('x')).toBeUndefined()
  })
})
