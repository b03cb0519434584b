import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readInputs } from './inputs.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-inputs-'))
afterAll(() => rmSync(folder, { recursive: true }))

const files = [
  'repo/.git/HEAD',
  'repo/a/plan',
  'repo/a/.terraform/plan',
  'repo/b/node_modules/plan',
  'repo/b/deep/plan.json',
  'repo/notes.txt',
]
for (const file of files) {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), file.includes('plan') ? 'evidence' : 'something else')
}
symlinkSync(join(folder, 'repo'), join(folder, 'repo', 'b', 'circle'))
symlinkSync('/etc/hostname', join(folder, 'repo', 'b', 'outside'))

async function read(paths: readonly string[], workingDirectory = folder) {
  const found: (readonly [path: string, root: string, named: boolean])[] = []
  const inputs = readInputs(
    paths.map((path) => (path === '-' ? path : join(folder, path))),
    {
      looksLikeEvidence: (prefix) => Buffer.from(prefix).toString() === 'evidence',
      readStandardInput: async () => Buffer.from('evidence'),
      workingDirectory,
    },
  )
  for await (const input of inputs) found.push([input.path.replace(`${folder}/`, ''), input.root, input.named])
  return found
}

describe('inputs', () => {
  it('of a folder are the files that look like evidence, by content, links and tool folders left out', async () => {
    expect(await read(['repo'])).toEqual([
      ['repo/a/plan', 'a', false],
      ['repo/b/deep/plan.json', 'b/deep', false],
    ])
  })

  it('that are named are read whatever they hold, in the order given', async () => {
    expect(await read(['repo/notes.txt', '-', 'repo/a/plan'])).toEqual([
      ['repo/notes.txt', '.', true],
      ['-', '.', true],
      ['repo/a/plan', 'a', true],
    ])
  })

  it('have the same root wherever the command runs inside the repository', async () => {
    expect(await read(['repo/b/deep/plan.json'], join(folder, 'repo', 'a'))).toEqual([
      ['repo/b/deep/plan.json', 'b/deep', true],
    ])
  })

  it('that are not there are refused by name', async () => {
    await expect(read(['repo/nothing'])).rejects.toMatchObject({
      code: 'input.unreadable',
      details: { found: 'nothing at that path' },
    })
  })
})
