import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { digestOf, packArchive } from './policy-archive.ts'
import { readPolicyPlace } from './policy-place.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-place-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const entry = (name: string, text: string) => ({ name, bytes: Buffer.from(text) })
const own = 'package policies.o.a\n'
const bundle = packArchive([
  entry('.manifest', '{}'),
  entry('data.json', '{}'),
  entry('o/a.rego', own),
  entry('o/a_test.rego', 'package policies.o.a_test\n'),
  entry('o/examples.yaml', '[]'),
  entry('plumbline/lib/is.rego', 'package lib.is\n'),
])

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  return path
}

describe('a bundle of policies', () => {
  it('is read without the library that comes with it', async () => {
    const path = write('good.tar.gz', bundle)
    expect(await readPolicyPlace(path)).toEqual({
      modules: [{ file: `${path}/o/a.rego`, text: own }],
      tests: [{ file: `${path}/o/a_test.rego`, text: 'package policies.o.a_test\n' }],
      examples: [{ file: `${path}/o/examples.yaml`, text: '[]' }],
    })
    expect(await readPolicyPlace(`${path}@sha256:${digestOf(bundle)}`)).toEqual(await readPolicyPlace(path))
  })

  it('has the same bytes wherever it is made, and no word of when', () => {
    expect([...bundle.subarray(4, 8), bundle[9]]).toEqual([0, 0, 0, 0, 255])
  })

  it.each<[string, Uint8Array | undefined, string, object]>([
    ['another digest', bundle, `@sha256:${'0'.repeat(64)}`, { found: `sha256:${digestOf(bundle)}` }],
    ['half a digest', bundle, '@sha256:00', { found: 'sha256:00' }],
    ['a digest of another kind', bundle, '@md5:00', { found: 'md5:00' }],
    [
      'base data',
      packArchive([entry('a.rego', own), entry('x/data.json', '{"a": 1}')]),
      '',
      { wanted: 'policies alone' },
    ],
    ['no policy', packArchive([entry('README', 'hello')]), '', { found: 'it holds no policy' }],
    ['no gzip', Buffer.from('hello'), '', { found: 'incorrect header check' }],
    ['a cut end', bundle.subarray(0, 100), '', { found: 'unexpected end of file' }],
    [
      'a ratio nobody writes',
      gzipSync(Buffer.alloc(90_000_000)),
      '',
      { found: 'it unpacks to far more than policies' },
    ],
    [
      'text that is not UTF-8',
      packArchive([{ name: 'a.rego', bytes: Buffer.from([0xff, 0xfe]) }]),
      '',
      { wanted: 'UTF-8' },
    ],
    ['no file', undefined, '', { found: 'nothing at that path' }],
  ])('with %s is refused', async (name, bytes, pin, details) => {
    const path = bytes === undefined ? join(folder, 'absent.tgz') : write(`${name}.tgz`, bytes)
    await expect(readPolicyPlace(`${path}${pin}`)).rejects.toMatchObject({ code: 'input.policy', details })
  })
})

describe('an installed package', () => {
  const place = (name: string) => `node_modules/${name}`
  const inFolder = async (name: string) => {
    const spy = vi.spyOn(process, 'cwd').mockReturnValue(join(folder, 'deep', 'er'))
    return readPolicyPlace(name).finally(() => spy.mockRestore())
  }

  it('holds its policies in a folder policies, or where it says', async () => {
    write(`${place('plain')}/package.json`, '{}')
    write(`${place('plain')}/policies/a.rego`, own)
    write(`${place('@acme/rules')}/package.json`, '{"plumbline": {"policies": ["rego", "more.tgz"]}}')
    write(`${place('@acme/rules')}/rego/a.rego`, own)
    write(`${place('@acme/rules')}/more.tgz`, bundle)
    const names = async (name: string) => (await inFolder(name)).modules.map(({ file }) => file)
    expect(await names('npm:plain')).toEqual(['npm:plain/policies/a.rego'])
    expect(await names('npm:@acme/rules')).toEqual(['npm:@acme/rules/rego/a.rego', 'npm:@acme/rules/more.tgz/o/a.rego'])
  })

  it.each([
    ['that is not there', 'npm:absent', undefined, 'the package is not installed'],
    ['whose name leads elsewhere', 'npm:../../etc', undefined, 'this is no name of a package'],
    [
      'whose policies lie outside',
      'npm:out',
      '{"plumbline": {"policies": "../plain/policies"}}',
      'the package has no ../plain/policies',
    ],
    ['whose policies are a link out of it', 'npm:link', '{}', 'the package has no policies'],
    [
      'that names something else',
      'npm:odd',
      '{"plumbline": {"policies": 3}}',
      'plumbline.policies is not what it should be',
    ],
  ])('%s is refused', async (_, name, manifest, message) => {
    if (manifest !== undefined) write(`${place(name.slice(4))}/package.json`, manifest)
    if (name === 'npm:link') symlinkSync(folder, join(folder, place('link'), 'policies'))
    await expect(inFolder(name)).rejects.toThrow(message)
  })
})
