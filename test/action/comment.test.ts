import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isSticky, readSections, type Section, withSection, writeSections } from '../../action/comment-sections.ts'
import { openGithub } from '../../action/github-api.ts'
import { writeComment } from '../../action/sticky-comment.ts'
import { type FakeGitHub, startFakeGitHub } from '../github/fake-github.ts'
import type { FakePull } from '../github/state/pull.ts'

const head = 'a'.repeat(40)
const section = (key: string, text: string): Section => ({ key, head, text })

describe('the sections of a comment', () => {
  it('are read as they were written, whatever line ends they got', () => {
    const sections = [section('infra/a 12', '## A\n\n| a |\n| --- |'), section('infra/b --> 34', 'B')]
    const body = writeSections(sections.toReversed())
    expect(isSticky(body)).toBe(true)
    expect(readSections(body)).toEqual(sections)
    expect(readSections(body.replaceAll('\n', '\r\n'))).toEqual(sections)
  })

  it.each([
    ['somebody’s words before the marker', (body: string) => `> quoted\n${body}`],
    ['a comment of another kind', (body: string) => body.replace('"action"', '"review"')],
    ['a marker cut short', (body: string) => body.slice(0, 20)],
  ])('are not taken from %s', (_, change) => {
    expect(isSticky(change(writeSections([section('a', 'A')])))).toBe(false)
  })

  it('take the place of their older selves', () => {
    const before = [section('a', 'old'), section('b', 'kept')]
    const after = withSection(before, 'a', 'b'.repeat(40), () => 'new')
    expect(readSections(writeSections(after))).toEqual([
      { key: 'a', head: 'b'.repeat(40), text: 'new' },
      section('b', 'kept'),
    ])
  })

  it('leave room for those who come later, until the comment is full', () => {
    let sections: readonly Section[] = []
    const limits: number[] = []
    const add = (job: number) => {
      sections = withSection(sections, `job ${String(job).padStart(2, '0')}`, head, (limit) => {
        limits.push(limit)
        return 'ü'.repeat(Math.floor(limit / 2))
      })
    }
    const full = Array.from({ length: 40 }, (_, job) => job).find((job) => {
      try {
        add(job)
        return false
      } catch (error) {
        expect(error).toMatchObject({ code: 'input.too-large' })
        return true
      }
    })
    expect([limits[0], limits[1], limits[10]].map((limit = 0) => Math.round(limit / 100))).toEqual([300, 58, 10])
    expect(full).toBe(18)
    expect(Buffer.byteLength(writeSections(sections))).toBeLessThan(65_000)
  })
})

describe('writing the comment', () => {
  let github: FakeGitHub
  beforeAll(async () => {
    github = await startFakeGitHub({ delayMs: 2, validate: false })
  })
  afterAll(async () => {
    await github.close()
    expect(github.violations).toEqual([])
  })

  let count = 0
  function newPull(): FakePull {
    count += 1
    const acme = github.world.account('acme', 'Organization')
    const repository = github.world.createRepository(acme, `shop-${count}`, { files: { 'main.tf': '' } })
    return repository.propose({ 'main.tf': '# changed\n' })
  }

  const pause = (ms: number) => setTimeout(ms / 100)
  function write(pull: FakePull, key: string, text = key) {
    const token = github.workflowToken(pull.repository, { pull_requests: 'write' })
    const api = openGithub({ url: github.url, token, userAgent: 'test', pause: () => setTimeout(0) })
    const { number, repository } = pull
    const request = {
      repository: repository.fullName,
      pull: number,
      head: pull.head.sha,
      key,
      print: () => text,
      begin: true,
    }
    return writeComment(api, request, pause)
  }

  const sectionsOf = (pull: FakePull) =>
    [...pull.repository.comments.values()].map(({ body }) =>
      readSections(body).map(({ key, text }) => `${key}: ${text}`),
    )

  it('loses no section when many jobs write at the same moment, first and again', async () => {
    const pull = newPull()
    const keys = ['a', 'b', 'c', 'd']
    for (const text of ['first', 'second']) {
      await Promise.all(keys.map((key) => write(pull, key, text)))
      expect(sectionsOf(pull)).toEqual([keys.map((key) => `${key}: ${text}`)])
    }
  })

  it('changes nothing when it says that already', async () => {
    const pull = newPull()
    expect([await write(pull, 'a'), await write(pull, 'a')]).toEqual(['written', 'unchanged'])
  })

  it('finds its comment behind many others', async () => {
    const pull = newPull()
    for (let at = 0; at < 230; at += 1)
      pull.repository.addComment(pull.number, { account: pull.author, app: null }, 'hello')
    await write(pull, 'a', 'one')
    await write(pull, 'a', 'two')
    expect(sectionsOf(pull).filter((sections) => sections.length > 0)).toEqual([['a: two']])
  })

  it('tries again when GitHub is away for a moment, and waits when it is asked to', async () => {
    const pull = newPull()
    github.failNext('issues/list-comments', { status: 502, times: 2 })
    github.failNext('issues/create-comment', { status: 403, headers: { 'retry-after': '1' } })
    expect(await write(pull, 'a')).toBe('written')
    expect(sectionsOf(pull)).toEqual([['a: a']])
  })

  it('writes once when the answer to its first writing is lost', async () => {
    const pull = newPull()
    github.failNext('issues/create-comment', { status: 502, afterwards: true })
    await expect(write(pull, 'a')).rejects.toMatchObject({ code: 'upstream.unavailable' })
    expect(await write(pull, 'a')).toBe('unchanged')
    expect(sectionsOf(pull)).toEqual([['a: a']])
  })

  it.each([
    [404, 'upstream.missing'],
    [422, 'upstream.refused'],
    [401, 'upstream.denied'],
    [301, 'upstream.unexpected'],
  ])('says what GitHub said: %d', async (status, code) => {
    github.failNext('pulls/get', { status, body: { message: 'said so' } })
    await expect(write(newPull(), 'a')).rejects.toMatchObject({
      code,
      details: { found: expect.stringContaining(`${status} said so`) },
    })
  })
})
