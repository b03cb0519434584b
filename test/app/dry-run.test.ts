import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBucket, openScene, type Scene } from './scene.ts'

let scene: Scene

beforeAll(async () => {
  scene = await openScene()
})
afterAll(() => scene.close())

it('reviews every open pull request of an organisation and writes nothing to GitHub', async () => {
  const { github, repository } = scene
  const bad = openBucket(repository)
  const good = repository.propose({ 'NOTES.md': 'Nothing that is judged.\n' })
  const { code, said } = await scene.run(['dry-run', 'ACME'])
  expect(said.split('\n')).toEqual([
    '# Dry run of ACME',
    '',
    '2 open pull requests: 1 would pass, 1 would fail, 0 would wait for a plan, 0 could not be reviewed. Nothing was published.',
    '',
    '## What would block',
    '',
    '| Policy | Findings | Pull requests |',
    '| --- | ---: | ---: |',
    '| `aws.s3.public_acls_blocked` | 1 | 1 |',
    '',
    '## Pull requests',
    '',
    '| | Pull request | Commit | What it would say |',
    '| --- | --- | --- | --- |',
    expect.stringMatching(`^\\| ✗ \\| acme/infra ${bad.number} \\| \`${bad.head.sha.slice(0, 12)}\` \\| 1 .*finding`),
    expect.stringMatching(`^\\| ✓ \\| acme/infra ${good.number} \\| \`${good.head.sha.slice(0, 12)}\` \\| `),
    '',
  ])
  expect(code).toBe(1)
  const written = github.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/access_tokens'))
  expect(written).toEqual([])
  expect(github.violations).toEqual([])
})
