import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Bundle } from '../model/policy.ts'
import { createBundleStore, decodeBundle, encodeBundle } from './bundle-store.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-store-'))
afterAll(() => rmSync(folder, { recursive: true }))

const bundle: Bundle = {
  digest: 'abc',
  policies: [],
  wasm: new Uint8Array([0, 97, 115, 109, 10, 255]),
  builtins: ['sprintf'],
}
const same = (found: Bundle | undefined) => found && { ...found, wasm: new Uint8Array(found.wasm) }

describe('a bundle on disk', () => {
  it('comes back as it was', async () => {
    const store = createBundleStore(join(folder, 'whole'))
    expect(await store.read('abc')).toBeUndefined()
    await store.write(bundle)
    expect(same(await store.read('abc'))).toEqual(bundle)
  })

  it('that was torn, altered, or is another one counts as absent', async () => {
    const store = createBundleStore(join(folder, 'torn'))
    await store.write(bundle)
    const file = join(folder, 'torn', 'abc.bundle')
    const whole = readFileSync(file)
    for (let cut = 0; cut < whole.length; cut += 7) {
      writeFileSync(file, whole.subarray(0, cut))
      expect(await store.read('abc')).toBeUndefined()
    }
    const altered = Buffer.from(whole)
    altered[altered.length - 1] = 0
    writeFileSync(file, altered)
    expect(await store.read('abc')).toBeUndefined()
    writeFileSync(file, encodeBundle({ ...bundle, digest: 'other' }))
    expect(await store.read('abc')).toBeUndefined()
  })

  it('survives many writers at once, and leaves nothing else behind', async () => {
    const store = createBundleStore(join(folder, 'many'))
    const wrote = Promise.all(Array.from({ length: 20 }, () => store.write(bundle)))
    const reads = await Promise.all(Array.from({ length: 20 }, () => store.read('abc')))
    for (const found of reads) expect(found === undefined || same(found)?.digest === 'abc').toBe(true)
    await wrote
    expect(same(await store.read('abc'))).toEqual(bundle)
    expect(readdirSync(join(folder, 'many'))).toEqual(['abc.bundle'])
  })

  it('is simply not kept where nothing can be written', async () => {
    writeFileSync(join(folder, 'file'), '')
    await createBundleStore(join(folder, 'file', 'below')).write(bundle)
    expect(await createBundleStore(join(folder, 'file', 'below')).read('abc')).toBeUndefined()
  })

  it('is proved whole by its own digest', () => {
    expect(same(decodeBundle(encodeBundle(bundle)))).toEqual(bundle)
    expect(decodeBundle(Buffer.from('plumbline-bundle x\n{}\n'))).toBeUndefined()
    expect(decodeBundle(Buffer.alloc(0))).toBeUndefined()
  })
})
