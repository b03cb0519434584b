import { describe, expect, it } from 'vitest'
import { readForeign } from './foreign.ts'

function read(text: string) {
  return readForeign({ text, start: 0 }).map(({ range, ...directive }) => ({
    ...directive,
    range: text.slice(range.start, range.end),
  }))
}

const checkov = { tool: 'checkov', origin: 'checkov:skip', reach: 'around', others: false, filter: [] }
const trivy = { tool: 'trivy', origin: 'trivy:ignore', reach: 'beside', others: false, filter: [] }
const kics = { tool: 'kics', others: false, filter: [], ids: ['*'] }

describe('comments of other tools', () => {
  it.each<[string, readonly object[]]>([
    ['checkov:skip=CKV_AWS_20', [{ ...checkov, ids: ['CKV_AWS_20'] }]],
    ['checkov:skip=CKV_AWS_20:public site', [{ ...checkov, ids: ['CKV_AWS_20'], reason: 'public site' }]],
    ['checkov:skip=CKV_AWS_20: "public: site"', [{ ...checkov, ids: ['CKV_AWS_20'], reason: 'public: site' }]],
    ['checkov:skip= CKV2_AWS_6', [{ ...checkov, ids: ['CKV2_AWS_6'] }]],
    ['checkov:skip=CKV_AWS_18,CKV_AWS_21:both', [{ ...checkov, ids: ['CKV_AWS_18', 'CKV_AWS_21'], reason: 'both' }]],
    ['bridgecrew:skip=CKV_AWS_20:x', [{ ...checkov, origin: 'bridgecrew:skip', ids: ['CKV_AWS_20'], reason: 'x' }]],
    ['checkov:skip=', []],
    ['checkov:skip CKV_AWS_20', []],
  ])('of checkov: %s', (text, directives) => {
    expect(read(text)).toEqual(directives.map((directive) => ({ ...directive, range: text })))
  })

  it.each<[string, readonly object[]]>([
    ['trivy:ignore:AVD-AWS-0089', [{ ...trivy, ids: ['AVD-AWS-0089'], range: 'trivy:ignore:AVD-AWS-0089' }]],
    [
      'trivy:ignore:aws-s3-enable-logging:exp:2027-01-01:ws:prod-* logs of logs',
      [
        {
          ...trivy,
          ids: ['aws-s3-enable-logging'],
          until: '2027-01-01',
          workspace: 'prod-*',
          reason: 'logs of logs',
          range: 'trivy:ignore:aws-s3-enable-logging:exp:2027-01-01:ws:prod-*',
        },
      ],
    ],
    [
      'trivy:ignore:A-1 tfsec:ignore:b-2 - why',
      [
        { ...trivy, ids: ['A-1'], range: 'trivy:ignore:A-1' },
        { ...trivy, tool: 'tfsec', origin: 'tfsec:ignore', ids: ['b-2'], reason: 'why', range: 'tfsec:ignore:b-2' },
      ],
    ],
    [
      'trivy:ignore:A-1 #trivy:ignore:A-2',
      [
        { ...trivy, ids: ['A-1'], range: 'trivy:ignore:A-1' },
        { ...trivy, ids: ['A-2'], range: 'trivy:ignore:A-2' },
      ],
    ],
    [
      'trivy:ignore:*[versioning.enabled=false,name=a:b]:exp:2027-01-01',
      [
        {
          ...trivy,
          ids: ['*'],
          filter: [
            { path: ['versioning', 'enabled'], value: 'false' },
            { path: ['name'], value: 'a:b' },
          ],
          until: '2027-01-01',
          range: 'trivy:ignore:*[versioning.enabled=false,name=a:b]:exp:2027-01-01',
        },
      ],
    ],
    ['trivy:ignore', []],
    ['trivy:ignore: AVD-AWS-0089', []],
    ['nottrivy:ignore:A-1', []],
  ])('of trivy and tfsec: %s', (text, directives) => {
    expect(read(text)).toEqual(directives)
  })

  it.each<[string, readonly object[]]>([
    ['kics-scan ignore', [{ ...kics, origin: 'kics-scan ignore', reach: 'file' }]],
    ['kics-scan ignore-line', [{ ...kics, origin: 'kics-scan ignore-line', reach: 'next-line' }]],
    [
      'kics-scan ignore-block - legacy',
      [{ ...kics, origin: 'kics-scan ignore-block', reach: 'below', reason: 'legacy' }],
    ],
    ['kics-scan disable=a-1,b-2', [{ ...kics, origin: 'kics-scan disable', reach: 'file', ids: ['a-1', 'b-2'] }]],
    ['kics-scan enable=a-1', [{ ...kics, origin: 'kics-scan enable', reach: 'file', ids: ['a-1'], others: true }]],
    ['kics-scan disable=', []],
    ['kics-scan disable', []],
    ['kics-scan ignore=a-1', []],
    ['kics-scan do-not-ignore', []],
    ['kics-scan constructor', []],
    ['the kics-scan ignore', []],
  ])('of KICS: %s', (text, directives) => {
    expect(read(text)).toEqual(directives.map((directive) => ({ ...directive, range: text })))
  })
})
