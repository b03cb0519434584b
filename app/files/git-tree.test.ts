import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { Problem } from '../model/problem.ts'
import { gitTree } from './git-tree.ts'

// Tests may run from a hook, which points git at the repository it runs for.
for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) delete process.env[name]
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'plumbline-git-tree-')))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => vi.unstubAllEnvs())

const repository = join(folder, 'repo')

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid', '-c', 'commit.gpgsign=false']
  const { status, stdout, stderr } = spawnSync('git', ['-C', repository, ...identity, ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}

function write(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repository, file)), { recursive: true })
    writeFileSync(join(repository, file), text)
  }
}

mkdirSync(repository)
git('init', '--quiet', '--initial-branch=main')
write({
  'main.tf': 'main',
  'infra/a "b"\té.tf': 'odd name',
  'infra/Z.tf': 'Z',
  'infra/notes.txt': 'notes\n',
  'infra/empty.tf': '',
  'shared/providers.tf': 'provider',
})
const link = (target: string, path: string) => symlinkSync(target, join(repository, path))
link('../shared/providers.tf', 'infra/providers.tf')
link('..', 'infra/up')
link('shared', 'linked')
link('circle-b', 'circle-a')
link('circle-a', 'circle-b')
link('../outside.tf', 'out.tf')
link('/etc/hostname', 'absolute.tf')
git('add', '.')
git('commit', '--quiet', '-m', 'one')
git('tag', 'v1')
write({ 'main.tf': 'changed', 'later.tf': 'later' })
git('add', '.')
git('commit', '--quiet', '-m', 'two')
write({ 'main.tf': 'not committed' })
writeFileSync(join(folder, 'outside.tf'), 'secret')

function refused(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return [error.code, error.message, error.details.found, error.details.next].join('; ')
  }
  return 'not refused'
}

describe('a tree of git', () => {
  const tree = gitTree(repository, 'v1')

  it('is that of the reference, not what lies in the checkout', () => {
    expect(tree.read('main.tf')).toBe('main')
    expect(gitTree(repository, 'HEAD').read('main.tf')).toBe('changed')
    expect(gitTree(join(repository, 'infra'), 'main').read('later.tf')).toBe('later')
    expect(tree.commit).toBe(git('rev-parse', 'v1'))
    expect(tree.top).toBe(repository)
  })

  it.each([
    ['infra/a "b"\té.tf', 'odd name'],
    ['infra/notes.txt', 'notes\n'],
    ['infra/empty.tf', ''],
    ['./infra/../main.tf', 'main'],
    ['infra/providers.tf', 'provider'],
    ['linked/providers.tf', 'provider'],
    ['infra/up/infra/up/main.tf', 'main'],
  ])('reads %j', (path, text) => {
    expect(tree.read(path)).toBe(text)
  })

  it.each([
    'later.tf',
    'infra',
    '.',
    'circle-a',
    'out.tf',
    'absolute.tf',
    '../outside.tf',
    '/etc/hostname',
    'main.tf/x',
    '.git/HEAD',
  ])('does not read %j', (path) => {
    expect(tree.read(path)).toBeUndefined()
  })

  it('lists a folder by name, linked files but no linked folders, nothing that leads out', () => {
    expect(tree.list('infra')).toEqual([
      { name: 'Z.tf', kind: 'file' },
      { name: 'a "b"\té.tf', kind: 'file' },
      { name: 'empty.tf', kind: 'file' },
      { name: 'notes.txt', kind: 'file' },
      { name: 'providers.tf', kind: 'file' },
    ])
    expect(tree.list('.')).toEqual([
      { name: 'infra', kind: 'folder' },
      { name: 'main.tf', kind: 'file' },
      { name: 'shared', kind: 'folder' },
    ])
    expect(tree.list('linked')).toEqual([{ name: 'providers.tf', kind: 'file' }])
    expect(['nothing', 'main.tf', '..', 'circle-a'].map((path) => tree.list(path))).toEqual(Array(4).fill(undefined))
  })

  it('reads many files with few processes', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`many/${i}/main.tf`, `# ${i}`]))
    write(many)
    git('add', '.')
    git('commit', '--quiet', '-m', 'many')
    const big = gitTree(repository, 'HEAD')
    expect(Object.keys(many).map((path) => big.read(path))).toEqual(Object.values(many))
    const asked = ['many/7/main.tf', 'nothing', 'many', 'infra/providers.tf', 'many/8/main.tf', 'shared/providers.tf']
    expect([...big.readMany(asked)].map(([path, bytes]) => [path, bytes.toString()])).toEqual([
      ['many/7/main.tf', '# 7'],
      ['infra/providers.tf', 'provider'],
      ['many/8/main.tf', '# 8'],
      ['shared/providers.tf', 'provider'],
    ])
  })
})

describe('a reference that cannot be read is refused', () => {
  it.each(['', '-x', '--upload-pack=touch owned', 'a b', 'a\nb'])('because it is none: %j', (reference) => {
    expect(refused(() => gitTree(repository, reference))).toMatch(/^input\.base; this is no git reference; .*\.\//)
  })

  it.each(['nothing', 'origin/main', 'v1:main.tf', '0123456789'])('because there is none: %s', (reference) => {
    const branch = reference.replace('origin/', '')
    expect(refused(() => gitTree(repository, reference))).toBe(
      `input.base; there is no ${reference} to compare with; no such branch, tag or commit, folder or file; git fetch origin ${branch}, and in GitHub Actions actions/checkout with fetch-depth: 0`,
    )
  })

  it('because the clone is shallow, and says so', () => {
    const shallow = join(folder, 'shallow')
    git('clone', '--quiet', '--depth=1', `file://${repository}`, shallow)
    expect(refused(() => gitTree(shallow, 'v1'))).toMatch(/a shallow clone.*fetch-depth: 0$/)
  })

  it('because the folder is in no repository', () => {
    expect(refused(() => gitTree(folder, 'main'))).toMatch(/^input\.base; this folder is in no git repository; /)
  })

  it('because there is no git', () => {
    vi.stubEnv('PATH', folder)
    expect(refused(() => gitTree(repository, 'main'))).toMatch(/; no git on the PATH; install git/)
  })
})
