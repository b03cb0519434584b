import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Problem } from '../model/problem.ts'
import { readFrameworks } from './frameworks.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frameworks-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

const wanted = new Set(['aws.s3.encryption', 'aws.s3.versioning'])

const read = async (controls: string): Promise<unknown> => {
  await writeFile(
    join(folder, 'own_1.yaml'),
    `# aws.s3.encryption\nframework: own\nedition: "1"\ntitle: Ours\ncontrols:\n${controls}`,
  )
  return Object.fromEntries(await readFrameworks(folder, wanted))
}

describe('a framework file', () => {
  it('says which controls a policy touches', async () => {
    expect(
      await read(`
  - { id: A, title: a, policies: [aws.s3.encryption, aws.s3.versioning] }
  - { id: B, title: b, coverage: partly, why: More is asked., policies: [aws.s3.encryption] }
  - { id: C, title: c, coverage: none, why: People do that. }
  - { id: D, title: d, coverage: open, why: Nobody wrote a policy. }
`),
    ).toEqual({
      'aws.s3.encryption': [
        { framework: 'own_1', id: 'A' },
        { framework: 'own_1', id: 'B' },
      ],
      'aws.s3.versioning': [{ framework: 'own_1', id: 'A' }],
    })
  })

  it('is passed over when it names none of the policies in question', async () => {
    await writeFile(join(folder, 'broken.yaml'), 'no framework at all')
    expect(await readFrameworks(folder, wanted)).toEqual(new Map())
  })

  it.each([
    ['has no policies', '  - { id: A, title: a }'],
    ['has a word for its coverage that nobody knows', '  - { id: A, title: a, coverage: some, why: So. }'],
    ['does not say why no policy answers', '  - { id: A, title: a, coverage: none }'],
    [
      'does not say why policies answer in part',
      '  - { id: A, title: a, coverage: partly, policies: [aws.s3.encryption] }',
    ],
    [
      'names policies though none answers',
      '  - { id: A, title: a, coverage: none, why: So., policies: [aws.s3.encryption] }',
    ],
  ])('is refused where a control %s', async (_, controls) => {
    await expect(read(controls)).rejects.toThrow(Problem)
  })

  it('need not be there', async () => {
    expect([...(await readFrameworks(join(folder, 'none'), wanted))]).toEqual([])
  })
})
