import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeZip } from '../fixtures/saved-plan/make-zip.ts'
import type { FakeRepository } from '../github/state/repository.ts'
import { addArtifact, addRun } from '../github/state/workflows.ts'
import { openSetting, type Setting } from './world.ts'

const wanted = { names: ['plan-*', 'sbom'], workflows: ['plan.yml'] }
const bytes = makeZip([{ name: 'plan.json', content: '{}' }])

describe('artifacts', () => {
  let at: Setting
  let shop: FakeRepository
  beforeAll(async () => {
    at = await openSetting()
  })
  beforeEach(() => {
    shop = at.newShop()
    at.operations()
    at.github.downloads.requests.length = 0
  })
  afterAll(async () => {
    expect(at.github.violations).toEqual([])
    await at.github.close()
  })
  const read = async (head: string, what = wanted) => {
    const { trusted, refused } = await at.host.artifacts(shop.ref, head, what)
    const files = trusted.map(({ files, name, advisory, run, workflow }) => ({
      name,
      advisory,
      run,
      workflow,
      files: [...files.keys()],
    }))
    return { trusted: files, refused }
  }

  it('of a listed workflow on the head are evidence, with the digest of their bytes', async () => {
    const pull = shop.propose({ 'main.tf': 'a = 2\n' })
    const run = addRun(shop, { pull })
    const artifact = addArtifact(shop, run, { name: 'plan-prod', bytes })
    addArtifact(shop, run, { name: 'logs', bytes })
    const { trusted, refused } = await at.host.artifacts(shop.ref, pull.head.sha, wanted)
    expect(refused).toEqual([])
    expect(trusted).toEqual([
      {
        name: 'plan-prod',
        run: run.id,
        workflow: '.github/workflows/plan.yml',
        digest: artifact.digest?.replace('sha256:', ''),
        advisory: false,
        files: new Map([['plan.json', Buffer.from('{}')]]),
      },
    ])
    expect(at.github.downloads.requests).toMatchObject([{ authorized: false, status: 200 }])
  })

  it('of other workflows, events and heads do not count', async () => {
    const pull = shop.propose({ 'main.tf': 'a = 3\n' })
    const other = shop.propose({ 'main.tf': 'a = 4\n' })
    for (const run of [
      addRun(shop, { pull, path: '.github/workflows/evil.yml' }),
      addRun(shop, { pull, path: '.github/workflows/x/plan.yml' }),
      addRun(shop, { pull, event: 'issue_comment' }),
      addRun(shop, { pull, event: 'pull_request_target' }),
      addRun(shop, { pull: other }),
    ]) {
      addArtifact(shop, run, { name: 'plan-prod', bytes })
    }
    expect(await read(pull.head.sha)).toEqual({ trusted: [], refused: [] })
    expect(await read(pull.head.sha, { ...wanted, workflows: [] })).toEqual({ trusted: [], refused: [] })
  })

  it('of a fork are advisory', async () => {
    const fork = at.github.world.fork(shop, at.github.world.account('stranger'))
    const pull = shop.propose({ 'main.tf': 'a = 5\n' }, { fork })
    addArtifact(shop, addRun(shop, { pull }), { name: 'sbom', bytes })
    expect((await read(pull.head.sha)).trusted).toMatchObject([{ name: 'sbom', advisory: true }])
  })

  it('count once, from the newest run of their workflow', async () => {
    const pull = shop.propose({ 'main.tf': 'a = 6\n' })
    addArtifact(shop, addRun(shop, { pull }), { name: 'plan-prod', bytes })
    const newest = addRun(shop, { pull, event: 'push' })
    addArtifact(shop, newest, { name: 'plan-prod', bytes })
    expect((await read(pull.head.sha)).trusted).toMatchObject([{ run: newest.id }])
  })

  it.each([
    ['is a lie', { bytes, digest: `sha256:${'0'.repeat(64)}` }, 'its bytes are not those whose digest GitHub recorded'],
    [
      'is missing',
      { bytes, digest: null },
      'GitHub recorded no digest: upload it with actions/upload-artifact@v4 or newer',
    ],
    ['is of another kind', { bytes, digest: `md5:${'0'.repeat(32)}` }, 'its digest is no SHA-256'],
  ])('whose digest %s are refused', async (_name, artifact, why) => {
    await refuses(artifact, why)
  })

  it.each([
    ['expired', { bytes, expired: true }, 'it expired'],
    ['are too large', { bytes, size: 200_000_001 }, '200000001 bytes, of at most 200000000'],
    ['are no archives', { bytes: Buffer.from('no zip') }, 'not a plain archive: '],
    [
      'are bombs',
      { bytes: makeZip([{ name: 'a', content: Buffer.alloc(9_000_000) }]) },
      '"a": packed more than 300 times',
    ],
    ['lead out of themselves', { bytes: makeZip([{ name: '../a', content: 'x' }]) }, 'not a plain archive: '],
  ])('that %s are refused', async (_name, artifact, why) => {
    await refuses(artifact, why)
  })

  it('that go while they are fetched are refused', async () => {
    at.github.failNext('actions/download-artifact', { status: 410, body: { message: 'Artifact has expired' } })
    await refuses({ bytes }, 'it expired or was deleted')
  })

  async function refuses(artifact: Omit<Parameters<typeof addArtifact>[2], 'name'>, why: string): Promise<void> {
    const pull = shop.propose({ 'main.tf': 'a = 7\n' })
    const run = addRun(shop, { pull })
    addArtifact(shop, run, { name: 'plan-prod', ...artifact })
    expect(await read(pull.head.sha)).toEqual({
      trusted: [],
      refused: [{ what: `plan-prod of .github/workflows/plan.yml, run ${run.id}`, why: expect.stringContaining(why) }],
    })
  }
})
