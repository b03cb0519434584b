import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { freshPostgres, testServer } from '../../app/store/fixture.ts'
import { type CutOff, openCutOff } from './cut-off.ts'
import { openBucket, openScene, type Scene } from './scene.ts'

const name = 'a server whose Postgres goes away'

describe.skipIf(testServer === undefined)(
  testServer === undefined ? `${name} (PLUMBLINE_TEST_POSTGRES is not set)` : name,
  () => {
    let scene: Scene
    let way: CutOff
    let drop: () => Promise<void>

    beforeAll(async () => {
      const database = await freshPostgres()
      drop = database.drop
      way = await openCutOff(database.url)
      scene = await openScene(way.url)
      await scene.start()
    })
    afterAll(async () => {
      await scene.close()
      way.close()
      await drop()
    })

    function readiness(): Promise<number> {
      return fetch(`${scene.serving().url}/readyz`).then(({ status }) => status)
    }

    it('says that it is not ready, takes no webhook, and goes on when it is back', async () => {
      const { github, repository } = scene
      const pull = openBucket(repository)
      const hook = github.hooks.pullRequest(pull, 'opened')
      expect(await readiness()).toBe(200)
      way.cut()
      expect([await readiness(), await scene.deliver(hook)]).toEqual([503, 503])
      way.mend()
      await vi.waitFor(async () => expect(await readiness()).toBe(200), { timeout: 10_000, interval: 50 })
      expect(await scene.deliver(hook)).toBe(202)
      expect(await scene.completed(pull.head.sha)).toMatchObject({ conclusion: 'failure' })
    })

    it('ends the job it was at when it is back', async () => {
      const { github, repository } = scene
      const pull = openBucket(repository)
      github.setDelay(50)
      await scene.deliver(github.hooks.pullRequest(pull, 'opened'))
      await vi.waitFor(() => expect(github.requests.at(-1)?.path).toContain(repository.name), {
        timeout: 10_000,
        interval: 5,
      })
      way.cut()
      expect(await readiness()).toBe(503)
      way.mend()
      await scene.completed(pull.head.sha)
      github.setDelay(0)
      expect(await readiness()).toBe(200)
    })
  },
)
