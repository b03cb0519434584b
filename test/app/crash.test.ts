import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openBucket, openScene, runsOn, type Scene } from './scene.ts'

let scene: Scene

beforeAll(async () => {
  scene = await openScene()
  await scene.start()
})
afterAll(() => scene.close())

/** Waits until a request of this kind hangs at GitHub. */
function hanging(operation: string): Promise<void> {
  return vi.waitFor(
    () =>
      expect(scene.github.requests.some((request) => request.operation === operation && request.status === -1)).toBe(
        true,
      ),
    { timeout: 20_000, interval: 10 },
  )
}

describe('a server', () => {
  it('that is killed in the middle of a job leaves exactly one completed check behind, once it runs again', async () => {
    const { github, repository } = scene
    const pull = openBucket(repository)
    github.failNext('checks/update', { hang: true })
    await scene.deliver(github.hooks.pullRequest(pull, 'opened'))
    await hanging('checks/update')
    await scene.serving().end('SIGKILL')
    expect(runsOn(repository, pull.head.sha).map(({ status }) => status)).toEqual(['in_progress'])
    await scene.start()
    await scene.completed(pull.head.sha)
  })

  it('that is asked to stop hands its job back, exits with 0, and the next one ends it', async () => {
    const { github, repository } = scene
    const pull = openBucket(repository)
    github.failNext('checks/create', { hang: true, afterwards: true })
    await scene.deliver(github.hooks.pullRequest(pull, 'opened'))
    await vi.waitFor(() => expect(runsOn(repository, pull.head.sha)).toHaveLength(1), { timeout: 20_000, interval: 10 })
    const { code, said } = await scene.serving().end('SIGTERM')
    expect([code, said]).toEqual([0, expect.stringContaining('"msg":"stopped"')])
    await scene.start()
    await scene.completed(pull.head.sha)
  })

  it('ends at once at the second signal', async () => {
    const { github, repository } = scene
    const pull = openBucket(repository)
    github.failNext('checks/create', { hang: true })
    await scene.deliver(github.hooks.pullRequest(pull, 'opened'))
    const serving = scene.serving()
    await vi.waitFor(() => expect(github.requests.at(-1)?.operation).toBe('checks/create'), {
      timeout: 20_000,
      interval: 10,
    })
    serving.signal('SIGTERM')
    await serving.line(({ msg }) => msg === 'stopping')
    expect((await fetch(`${serving.url}/readyz`)).status).toBe(503)
    expect(await serving.end('SIGTERM')).toMatchObject({ code: 1 })
  })
})
