import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CheckAnnotation, CheckContent } from '../../app/workflow/ports/host.ts'
import { openSetting, type Setting } from './world.ts'

function annotation(line: number, message = `finding ${line}`): CheckAnnotation {
  return { path: 'main.tf', start_line: line, end_line: line, annotation_level: 'failure', title: 'T', message }
}

function content(count: number, more: Partial<CheckContent> = {}): CheckContent {
  const annotations = Array.from({ length: count }, (_, index) => annotation(index + 1))
  return { title: 'Title', summary: 'Summary', annotations, buttons: [], ...more }
}

describe('check runs', () => {
  let at: Setting
  beforeAll(async () => {
    at = await openSetting()
  })
  afterAll(async () => {
    expect(at.github.violations).toEqual([])
    await at.github.close()
  })
  const newHead = () => at.shop.propose({ 'main.tf': `a = ${at.github.world.nextId()}\n` }).head.sha
  const begin = (head: string, key = 'key-1') =>
    at.publisher.start(at.shop.ref, { name: 'plumbline', head, key }, 'Judging')
  const messages = (head: string) =>
    at.shop.checkRunsOf(head).map((run) => run.annotations.map(({ message }) => message))

  it('are begun once for a name, head and key, and completed once', async () => {
    const head = newHead()
    const check = await at.publisher.start(
      at.shop.ref,
      { name: 'plumbline', head, key: 'key-1' },
      'Judging',
      'https://plumbline.example/r/1',
    )
    expect(await begin(head)).toEqual(check)
    const buttons = [{ label: 'Re-check', description: 'Judge again', identifier: 'recheck' }]
    await at.publisher.complete(at.shop.ref, check, 'failure', content(2, { text: 'Text', buttons }))
    await at.publisher.complete(at.shop.ref, check, 'success', content(3))
    await at.publisher.progress(at.shop.ref, check, content(4))
    expect(at.shop.checkRunsOf(head)).toMatchObject([
      {
        name: 'plumbline',
        status: 'completed',
        conclusion: 'failure',
        externalId: 'key-1',
        detailsUrl: 'https://plumbline.example/r/1',
        title: 'Title',
        summary: 'Summary',
        text: 'Text',
        actions: buttons,
        completions: 1,
      },
    ])
    expect(messages(head)).toEqual([['finding 1', 'finding 2']])
  })

  it('in progress are taken over by another key; a completed one stays, and another key makes a new one', async () => {
    const head = newHead()
    const first = await begin(head, 'key-1')
    const second = await begin(head, 'key-2')
    expect(second).toEqual({ ...first, key: 'key-2' })
    await at.publisher.complete(at.shop.ref, second, 'success', content(0))
    expect(await begin(head, 'key-2')).toEqual(second)
    const third = await begin(head, 'key-3')
    expect(third.id).not.toBe(second.id)
    expect(at.shop.checkRunsOf(head).map(({ externalId, status }) => [externalId, status])).toEqual([
      ['key-2', 'completed'],
      ['key-3', 'in_progress'],
    ])
  })

  it('send 1,234 annotations in 25 requests, the last of which completes', async () => {
    const head = newHead()
    const check = await begin(head)
    at.operations()
    await at.publisher.complete(at.shop.ref, check, 'failure', content(1234))
    expect(at.operations()).toEqual(['checks/get', ...Array.from({ length: 25 }, () => 'checks/update')])
    expect(messages(head)).toEqual([content(1234).annotations.map(({ message }) => message)])
  })

  it('go on after a crash between batches without a double or a gap', async () => {
    const head = newHead()
    const check = await begin(head)
    const killed = new AbortController()
    let sent = 0
    at.github.failNext(({ operation }) => {
      if (operation === 'checks/update' && ++sent === 8) killed.abort(new Error('killed'))
      return false
    }, {})
    const first = at.adapter.forJob(killed.signal).publisher
    await expect(first.complete(at.shop.ref, check, 'failure', content(500))).rejects.toThrow('killed')
    expect([350, 400]).toContain(messages(head)[0]?.length)
    const restarted = at.another().forJob(new AbortController().signal).publisher
    const again = await restarted.start(at.shop.ref, { name: 'plumbline', head, key: 'key-1' }, 'Judging')
    await restarted.complete(at.shop.ref, again, 'failure', content(500))
    expect(at.shop.checkRunsOf(head)).toMatchObject([{ conclusion: 'failure', completions: 1 }])
    expect(messages(head)[0]?.toSorted()).toEqual(
      content(500)
        .annotations.map(({ message }) => message)
        .toSorted(),
    )
  })

  it('are right when the answer to a batch, or to the beginning, was lost', async () => {
    const head = newHead()
    at.github.failNext('checks/create', { status: 502, afterwards: true })
    const check = await begin(head)
    at.github.failNext('checks/update', { status: 502, afterwards: true, times: 1 })
    await at.publisher.complete(at.shop.ref, check, 'failure', content(120))
    expect(at.shop.checkRunsOf(head)).toMatchObject([{ conclusion: 'failure', completions: 1 }])
    expect(messages(head)[0]?.toSorted()).toEqual(
      content(120)
        .annotations.map(({ message }) => message)
        .toSorted(),
    )
  })

  it('keep the same annotation as often as it is meant', async () => {
    const head = newHead()
    const check = await begin(head)
    const twice = { ...content(0), annotations: [annotation(1), annotation(1), annotation(2)] }
    await at.publisher.progress(at.shop.ref, check, { ...twice, annotations: [annotation(1)] })
    await at.publisher.complete(at.shop.ref, check, 'failure', twice)
    expect(messages(head)).toEqual([['finding 1', 'finding 1', 'finding 2']])
  })

  it('are kept within the limits of GitHub', async () => {
    const head = newHead()
    const check = await begin(head)
    const long = 'ü😀'.repeat(40_000)
    await at.publisher.complete(at.shop.ref, check, 'failure', {
      title: 'x'.repeat(400),
      summary: long,
      text: long,
      annotations: [
        { ...annotation(3), end_line: 2, start_column: 1, end_column: 5, title: 'y'.repeat(300), message: long },
      ],
      buttons: Array.from({ length: 5 }, () => ({
        label: 'l'.repeat(30),
        description: 'd'.repeat(50),
        identifier: 'i'.repeat(30),
      })),
    })
    const [run] = at.shop.checkRunsOf(head)
    expect(Buffer.byteLength(run?.summary ?? '')).toBeLessThanOrEqual(65_535)
    expect(run?.summary?.endsWith('\n…')).toBe(true)
    expect(run?.summary).not.toContain('\ufffd')
    expect(run?.actions).toHaveLength(3)
  })

  it('in progress on a head are cancelled, completed ones are left alone', async () => {
    const head = newHead()
    const done = await begin(head)
    await at.publisher.complete(at.shop.ref, done, 'success', content(0))
    await begin(head, 'key-2')
    await at.publisher.cancel(at.shop.ref, head, 'A newer commit came')
    await at.publisher.cancel(at.shop.ref, head, 'A newer commit came')
    expect(at.shop.checkRunsOf(head).map(({ conclusion, completions }) => [conclusion, completions])).toEqual([
      ['success', 1],
      ['cancelled', 1],
    ])
  })
})
