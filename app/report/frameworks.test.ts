import { describe, expect, it } from 'vitest'
import type { Framework } from '../model/framework.ts'
import { frameworksTable, printFrameworkPage, printFrameworksPage } from './framework-page.ts'
import { printFramework, printFrameworks, printFrameworksJson } from './frameworks.ts'

const framework: Framework = {
  id: 'cis_aws_3.0',
  title: 'CIS | AWS 3.0',
  controls: [
    { id: '1.16', title: 'Nobody may do all', coverage: 'mapped', policies: ['aws.iam.x', 'aws.iam.y'] },
    {
      id: '1.17',
      title: 'Root has no keys',
      coverage: 'partly',
      why: 'A plan shows no old keys.',
      policies: ['aws.iam.x'],
    },
    { id: '1.2', title: 'Somebody is called', coverage: 'open', why: 'No policy asks.', policies: [] },
    { id: '1.3', title: 'Nobody is root', coverage: 'none', why: 'People do that.', policies: [] },
  ],
}

describe('frameworks on a terminal', () => {
  it('are counted, a row each', () => {
    expect(printFrameworks([framework])).toBe(
      [
        'framework    controls    mapped    partly      open      none',
        'cis_aws_3.0         4         1         1         1         1',
        '',
        'mapped  policies answer for the control',
        'partly  policies answer for the part of it that configuration shows',
        'open    policies could, but none does yet',
        'none    no configuration shows it',
        '',
        'plumbline policy frameworks FRAMEWORK lists its controls.',
        '',
      ].join('\n'),
    )
  })

  it('show each control with its policies and the reason', () => {
    expect(printFramework(framework)).toBe(
      [
        'CIS | AWS 3.0',
        '✓ 1.16  Nobody may do all',
        '        aws.iam.x, aws.iam.y',
        '◐ 1.17  Root has no keys',
        '        partly: A plan shows no old keys.',
        '        aws.iam.x',
        '○ 1.2   Somebody is called',
        '        open: No policy asks.',
        '· 1.3   Nobody is root',
        '        none: People do that.',
        '',
        '4 controls: 1 mapped, 1 partly, 1 open, 1 none',
        '',
      ].join('\n'),
    )
  })
})

describe('frameworks as JSON', () => {
  it('are counted, with their controls when they are asked for', () => {
    const counted = {
      framework: 'cis_aws_3.0',
      title: 'CIS | AWS 3.0',
      controls: 4,
      mapped: 1,
      partly: 1,
      open: 1,
      none: 1,
    }
    expect(JSON.parse(printFrameworksJson([framework], false))).toEqual([counted])
    expect(JSON.parse(printFrameworksJson([{ ...framework, controls: framework.controls.slice(0, 2) }], true))).toEqual(
      [
        {
          ...counted,
          controls: 2,
          open: 0,
          none: 0,
          list: [
            { control: '1.16', title: 'Nobody may do all', coverage: 'mapped', policies: ['aws.iam.x', 'aws.iam.y'] },
            {
              control: '1.17',
              title: 'Root has no keys',
              coverage: 'partly',
              why: 'A plan shows no old keys.',
              policies: ['aws.iam.x'],
            },
          ],
        },
      ],
    )
  })
})

describe('frameworks in Markdown', () => {
  const site = { policies: 'policies' }

  it('are a table', () => {
    expect(frameworksTable([framework]).split('\n').at(-1)).toBe(
      '| CIS &#124; AWS 3.0 | `cis_aws_3.0` | 4 | 1 | 1 | 1 | 1 |',
    )
  })

  it('link their pages', () => {
    expect(printFrameworksPage([framework], site)).toContain(
      '| [CIS &#124; AWS 3.0](frameworks/cis_aws_3.0.md) | `cis_aws_3.0` |',
    )
  })

  it('link the policies that have a page, and fold long lists', () => {
    const many = Array.from({ length: 9 }, (_, index) => `aws.iam.p${index}`)
    const control = { id: '2', title: 'Much', coverage: 'mapped' as const, policies: many }
    const text = printFrameworkPage(
      { ...framework, controls: [...framework.controls, control] },
      new Set(['aws.iam.x']),
      site,
    )
    expect(text.split('\n').filter((line) => line.startsWith('| '))).toEqual([
      '| control | in our words | coverage | policies, or why there are none |',
      '| --- | --- | --- | --- |',
      '| 1.16 | Nobody may do all | mapped | [aws.iam.x](../policies/aws/iam/x.md), `aws.iam.y` |',
      '| 1.17 | Root has no keys | partly | A plan shows no old keys.<br>[aws.iam.x](../policies/aws/iam/x.md) |',
      '| 1.2 | Somebody is called | open | No policy asks. |',
      '| 1.3 | Nobody is root | none | People do that. |',
      `| 2 | Much | mapped | <details><summary>9 policies</summary>${many.map((id) => `\`${id}\``).join(', ')}</details> |`,
    ])
  })
})
