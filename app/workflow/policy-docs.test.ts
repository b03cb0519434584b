import { describe, expect, it } from 'vitest'
import { makePolicy } from '../report/fixture.ts'
import { documentPolicies } from './policy-docs.ts'

const policy = makePolicy()
const text = 'x := tf.parameter("days", 90)'

describe('pages about policies', () => {
  it('are one each, an index, the ids of other tools, and the frameworks that matter', () => {
    const pages = documentPolicies(
      {
        policies: [policy, makePolicy({ id: 'own.tags.required' })],
        modules: [
          { file: policy.file, text },
          { file: 'policies/lib/tf.rego', text: 'y := tf.parameter("other", 1)' },
        ],
        examples: [
          {
            policy: policy.id,
            file: 'x/examples.yaml',
            name: 'an example',
            terraform: '',
            parameters: {},
            findings: [],
          },
        ],
        frameworks: [
          {
            id: 'ours_1',
            title: 'Ours',
            controls: [{ id: 'A', title: 'a', coverage: 'mapped', policies: [policy.id] }],
          },
          {
            id: 'theirs_1',
            title: 'Theirs',
            controls: [{ id: 'B', title: 'b', coverage: 'mapped', policies: ['gcp.x.y'] }],
          },
        ],
      },
      { policies: 'policies' },
    )
    expect(pages.map(({ path }) => path)).toEqual([
      'policies/aws/s3/public_acls_blocked.md',
      'policies/own/tags/required.md',
      'policies/README.md',
      'policies/aliases.md',
      'frameworks.md',
      'frameworks/ours_1.md',
    ])
    const [first, second] = pages.map((page) => page.text)
    expect(first).toContain('- **Parameters:** `days` (`90` unless given)\n')
    expect(first).toContain('\nan example\n')
    expect(first).toContain('- [Ours](../../../frameworks/ours_1.md): `A` a\n')
    expect(second).not.toMatch(/Parameters|an example|Ours/)
  })
})
