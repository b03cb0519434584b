import { describe, expect, it } from 'vitest'
import { chooseFiles, type TreeEntry } from './choose-files.ts'
import { fileLimits } from './limits.ts'
import { kindOfPath } from './path-kind.ts'

const file = (path: string, size = 10, mode = '100644'): TreeEntry => ({ path, mode, sha: path, size })

describe('the name of a file', () => {
  it.each([
    ['main.tf', 'terraform'],
    ['a/b.tofu', 'terraform'],
    ['a/b.tf.json', 'terraform'],
    ['prod.auto.tfvars', 'terraform'],
    ['.terraform.lock.hcl', 'terraform'],
    ['policies/a.rego', 'terraform'],
    ['.plumbline.yaml', 'terraform'],
    ['infra/.plumbline.yml', 'terraform'],
    ['values.yaml', 'data'],
    ['user-data.sh', 'data'],
    ['x.tftpl', 'data'],
    ['CODEOWNERS', 'data'],
    ['lambda/index.js', 'code'],
    ['README', 'code'],
    ['logo.PNG', 'never'],
    ['terraform.tfstate', 'never'],
    ['terraform.tfstate.d/x', 'never'],
    ['terraform.tfstate.backup', 'never'],
    ['a/.terraform/modules/x/main.tf', 'never'],
    ['node_modules/x/main.tf', 'never'],
    ['.git/config', 'never'],
  ])('%s is %s', (path, kind) => {
    expect(kindOfPath(path)).toBe(kind)
  })
})

describe('choosing files', () => {
  it('takes code beside and below Terraform alone, and data anywhere', () => {
    const entries = ['infra/main.tf', 'infra/src/deep/a.py', 'web/a.py', 'web/a.json', 'a.py'].map((path) => file(path))
    expect(chooseFiles(entries, fileLimits).wanted.map(({ path }) => path)).toEqual([
      'infra/main.tf',
      'infra/src/deep/a.py',
      'web/a.json',
    ])
  })

  it('says what is too large where it can matter', () => {
    const entries = [
      file('infra/main.tf'),
      file('infra/data.json', 1e6),
      file('web/package-lock.json', 1e6),
      file('infra/x.tf', 6e6),
    ]
    expect(chooseFiles(entries, fileLimits).skipped).toEqual([
      { what: 'infra/data.json', why: 'too large: 1 MB, of at most 512 kB' },
      { what: 'infra/x.tf', why: 'too large: 6 MB, of at most 5 MB' },
    ])
  })

  it('takes Terraform before everything else, and small before large', () => {
    const entries = [file('a.json', 1), file('b.tf', 300), file('c.tf', 200), file('d.json', 400)]
    const { wanted, skipped } = chooseFiles(entries, { ...fileLimits, totalBytes: 550 })
    expect(wanted.map(({ path }) => path)).toEqual(['a.json', 'b.tf', 'c.tf'])
    expect(skipped).toEqual([{ what: 'd.json', why: 'too much: more than 550 B in all' }])
  })

  it('takes linear time for deep trees', () => {
    const deep = Array.from({ length: 20_000 }, (_, n) => file(`${'d/'.repeat(n % 200)}f${n}.py`))
    const started = performance.now()
    chooseFiles([...deep, file('main.tf')], fileLimits)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
