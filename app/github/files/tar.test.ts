import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readTar, TarError } from './tar.ts'

const folder = mkdtempSync(join(tmpdir(), 'tar-'))
afterAll(() => rmSync(folder, { recursive: true }))

const limits = { wants: () => true, maxEntries: 100, maxBytes: 10_000_000 }

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(bytes: Buffer, size = 700, request: Partial<typeof limits> = {}): Promise<Record<string, string>> {
  const files: Record<string, string> = {}
  for await (const file of readTar(pieces(bytes, size), { ...limits, ...request }))
    files[file.path] = file.bytes.toString()
  return files
}

/** As git makes it. */
function gitArchive(files: Readonly<Record<string, string>>): Buffer {
  const repository = mkdtempSync(join(folder, 'r-'))
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
      cwd: repository,
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  git('init', '-q')
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(repository, path, '..'), { recursive: true })
    writeFileSync(join(repository, path), content)
  }
  symlinkSync('main.tf', join(repository, 'link.tf'))
  git('add', '-A')
  git('commit', '-qm', 'x')
  return git('archive', '--prefix=top/', 'HEAD')
}

const longPath = `${'very-long-folder-name/'.repeat(12)}main.tf`
const content = {
  'main.tf': 'a = 1\n',
  empty: '',
  'exact.txt': 'x'.repeat(512),
  'more.txt': 'y'.repeat(513),
  'ünï/ä.tf': 'ü',
  [longPath]: 'deep\n',
}
const bytes = gitArchive(content)

describe('an archive of git', () => {
  it.each([1, 511, 512, 513, 100_000])('is read in pieces of %i bytes, without its links', async (size) => {
    const expected = Object.fromEntries(Object.entries(content).map(([path, text]) => [`top/${path}`, text]))
    expect(await read(bytes, size)).toEqual(expected)
  })

  it('is read only as far as it is wanted', async () => {
    const wants = (path: string) => path.endsWith('main.tf')
    expect(await read(bytes, 700, { wants } as never)).toEqual({
      'top/main.tf': 'a = 1\n',
      [`top/${longPath}`]: 'deep\n',
    })
  })

  it.each<[string, Buffer, Partial<typeof limits>, string]>([
    ['is cut', bytes.subarray(0, 3000), {}, 'an archive that ends early'],
    ['is something else', Buffer.alloc(2048, 'x'), {}, 'a header with something else where a number should be'],
    ['has too many entries', bytes, { maxEntries: 3 }, 'more than 3 entries'],
    ['is too large', bytes, { maxBytes: 2000 }, 'more than 2000 bytes'],
  ])('that %s is refused', async (_name, hostile, request, message) => {
    await expect(read(hostile, 700, request)).rejects.toThrow(new TarError(message))
  })

  it('with a header that was changed is refused', async () => {
    const changed = Buffer.from(bytes)
    const header = changed.indexOf('top/main.tf')
    changed.write('7777', header + 124)
    await expect(read(changed)).rejects.toThrow(TarError)
  })
})
