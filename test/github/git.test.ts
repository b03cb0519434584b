import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { archive } from './git/archive.ts'
import { differences } from './git/differences.ts'
import { commitsBetween, mergeBaseOf, mergeTrees } from './git/history.ts'
import { listTree } from './git/trees.ts'
import { openShop, type Shop } from './shop.ts'
import type { FakeRepository } from './state/repository.ts'

const run = promisify(execFile)
const long = `${'folder-with-a-name/'.repeat(8)}file-with-a-name.tf`

let opened: Shop
beforeAll(async () => {
  opened = await openShop()
})
afterAll(() => opened.github.close())

/** A repository with every kind of entry, and names git sorts in its own way. */
function strange(): FakeRepository {
  return opened.github.world.createRepository(opened.acme, `strange-${opened.github.world.nextId()}`, {
    files: {
      'a.tf': 'a',
      'a/b.tf': 'b',
      'a-b': 'c',
      'ä/ö ü.tf': 'd',
      'run.sh': { mode: '100755', content: '#!/bin/sh\n' },
      link: { mode: '120000', content: 'a/b.tf' },
      'long-link': { mode: '120000', content: long },
      module: { mode: '160000', content: '1'.repeat(40) },
      [long]: 'e'.repeat(1000),
      empty: '',
      bytes: Buffer.from([0, 1, 2, 255]),
    },
  })
}

async function git(repository: FakeRepository, ...args: readonly string[]): Promise<string> {
  return (await repository.bare.git(...args)).toString('utf8').trim()
}

describe('a repository of the fake', () => {
  it('lists trees as git does', async () => {
    const repository = strange()
    const tree = repository.store.commit(repository.head()).tree
    const ours = listTree(repository.store, tree, true).map(({ mode, sha, path }) => `${mode} ${sha} ${path}`)
    const theirs = await git(
      repository,
      '-c',
      'core.quotePath=false',
      'ls-tree',
      '-rt',
      '-z',
      '--format=%(objectmode) %(objectname) %(path)',
      'HEAD',
    )
    expect(ours).toEqual(theirs.split('\0').filter((line) => line !== ''))
    await repository.bare.git('fsck', '--strict')
  })

  it('packs archives entry for entry as git does', async () => {
    const repository = strange()
    const folder = await mkdtemp(join(tmpdir(), 'fake-archive-'))
    const list = async (bytes: Buffer, name: string) => {
      await writeFile(join(folder, name), bytes)
      await run('tar', ['-xzf', name, '--one-top-level=x'], { cwd: folder })
      const listed = await run('tar', ['-tvzf', name, '--full-time'], {
        cwd: folder,
        env: { PATH: process.env.PATH, TZ: 'UTC' },
      })
      const sums = await run('sh', ['-c', 'cd x && find . -type f -exec sha1sum {} + | sort'], { cwd: folder })
      await rm(join(folder, 'x'), { recursive: true })
      return [listed.stdout, sums.stdout]
    }
    const theirs = await repository.bare.git('archive', '--format=tar.gz', '--prefix=top/', 'HEAD')
    const ours = await archive(repository.store, repository.head(), 'top')
    expect(await list(ours, 'ours.tar.gz')).toEqual(await list(theirs, 'theirs.tar.gz'))
    await rm(folder, { recursive: true })
  })

  it('knows what changed as git does', async () => {
    const repository = strange()
    const from = repository.head()
    const to = repository.commit({
      branch: 'changed',
      files: {
        'a.tf': 'a\nb\n',
        'a/b.tf': null,
        'ä/new "name".tf': 'x\n',
        [long]: null,
        moved: 'e'.repeat(1000),
        bytes: Buffer.from([0, 9]),
        empty: null,
      },
    })
    const files = await differences(repository.bare, from, to)
    const known = files.map(
      ({ path, previous = '', status, additions, deletions }) =>
        `${status} ${previous}>${path} +${additions} -${deletions}`,
    )
    expect(known).toEqual([
      'modified >a.tf +2 -1',
      'removed >a/b.tf +0 -1',
      'modified >bytes +0 -0',
      'removed >empty +0 -0',
      `renamed ${long}>moved +0 -0`,
      'added >ä/new "name".tf +1 -0',
    ])
    expect(files[0]?.patch).toBe('@@ -1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b')
  })

  it('finds merge bases and the commits between as git does', async () => {
    const repository = strange()
    const base = repository.head()
    const ours = repository.commit({ branch: 'one', files: { x: '1' } })
    const merged = repository.merge(repository.propose({ y: '1' }, { head: 'two' }))
    const theirs = repository.commit({ branch: 'two', files: { y: '2' } })
    for (const [a, b] of [
      [ours, merged],
      [merged, theirs],
      [theirs, ours],
      [base, theirs],
    ] as const) {
      expect(mergeBaseOf(repository.store, a, b)).toBe(await git(repository, 'merge-base', a, b))
      expect([...commitsBetween(repository.store, a, b)].sort()).toEqual(
        (await git(repository, 'rev-list', `${a}..${b}`)).split('\n').sort(),
      )
    }
  })

  it.each([
    ['different files', { 'new/a': '1' }, { 'new/b': '2', 'a.tf': null }],
    ['the same change', { 'a.tf': 'same' }, { 'a.tf': 'same' }],
    ['a folder that vanishes', { 'a/b.tf': null }, { x: '1' }],
  ])('merges %s as git does', async (_, here, there) => {
    const repository = strange()
    const ours = repository.commit({ branch: 'ours', files: here, from: 'main' })
    const theirs = repository.commit({ branch: 'theirs', files: there, from: 'main' })
    expect(mergeTrees(repository.store, ours, theirs)).toBe(
      await git(repository, 'merge-tree', '--write-tree', ours, theirs),
    )
  })

  it('knows a conflict, and the pull request says so', async () => {
    const { shop, ask } = opened
    const pull = shop.propose({ 'main.tf': 'theirs' })
    shop.commit({ branch: 'main', files: { 'main.tf': 'ours' } })
    const { data } = await ask('GET /repos/{owner}/{repo}/pulls/{number}', { number: pull.number })
    expect([data.mergeable, data.mergeable_state, data.merge_commit_sha]).toEqual([false, 'dirty', null])
  })
})

describe('a pull request of the fake', () => {
  it('follows pushes and force-pushes to its branch, from forks too', () => {
    const { shop, github } = opened
    const fork = github.world.fork(shop, github.world.account('mallory'))
    const pull = shop.propose({ a: '1' }, { fork })
    const pushed = fork.commit({ branch: pull.head.ref, files: { b: '1' } })
    expect(pull.head).toMatchObject({ sha: pushed, repository: fork })
    const forced = fork.forcePush({ branch: pull.head.ref, from: 'main', files: { c: '1' } })
    expect(pull.head.sha).toBe(forced)
    expect(shop.resolve(`refs/pull/${pull.number}/head`)).toBe(forced)
    expect(shop.store.commit(forced).parents).toEqual([fork.head()])
  })

  it('keeps the base of its last push, and is closed with either branch', () => {
    const { shop } = opened
    const pull = shop.propose({ d: '1' })
    const was = shop.head()
    shop.commit({ branch: 'main', files: { e: '1' } })
    expect(pull.base.sha).toBe(was)
    shop.commit({ branch: pull.head.ref, files: { d: '2' } })
    expect(pull.base.sha).toBe(shop.head())
    shop.deleteRef(`refs/heads/${pull.head.ref}`)
    expect(pull.state).toBe('closed')
    shop.commit({ branch: 'release', files: { r: '1' } })
    const onto = shop.propose({ s: '1' }, { base: 'release' })
    shop.deleteRef('refs/heads/release')
    expect(onto.state).toBe('closed')
  })

  it('has no repository to come from when the fork is deleted', async () => {
    const { shop, github, ask } = opened
    const fork = github.world.fork(shop, github.world.account('trudy'))
    const pull = shop.propose({ f: '1' }, { fork })
    github.world.deleteRepository(fork)
    const { data } = await ask('GET /repos/{owner}/{repo}/pulls/{number}', { number: pull.number })
    expect([data.head.repo, data.head.sha]).toEqual([null, pull.head.sha])
    expect(github.violations).toEqual([])
  })
})
