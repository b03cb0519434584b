import { describe, expect, it } from 'vitest'
import { readConfiguration } from '../config.ts'
import { addWaiver, type NewWaiver } from './add-waiver.ts'

const today = '2026-11-21'
const waiver: NewWaiver = {
  policy: 'aws.s3.public_acls_blocked',
  address: 'module.web["eu"].aws_s3_bucket_public_access_block.site',
  path: ['block_public_acls'],
  owner: '@alice',
  reason: 'the site: is "public" # by design',
  expires: '2026-12-31',
}
const added = `  - policy: aws.s3.public_acls_blocked
    address: "module.web[\\"eu\\"].aws_s3_bucket_public_access_block.site"
    path: ["block_public_acls"]
    owner: "@alice"
    reason: "the site: is \\"public\\" # by design"
    expires: 2026-12-31
`
const old = `  - policy: aws.s3.versioning_enabled # why not
    address: aws_s3_bucket.logs
    owner: platform
    reason: >-
      folded
      text
    expires: 2026-12-01   # soon
`
const flow = (text: string) =>
  text
    .split('\n')
    .map((line) => line.slice(2))
    .join('\n')

describe('addWaiver', () => {
  it.each([
    ['an empty file', '', `waivers:\n${added}`],
    ['a file with comments alone', '# ours\n', `# ours\n\nwaivers:\n${added}`],
    ['a file without a list', 'fail_on: low # strict', `fail_on: low # strict\n\nwaivers:\n${added}`],
    ['an empty list', 'waivers: [] # none yet\nfail_on: low\n', `waivers: # none yet\n${added}fail_on: low\n`],
    [
      'a list',
      `# top\nwaivers:\n${old}\n# then\nfail_on: low\n`,
      `# top\nwaivers:\n${old}${added}\n# then\nfail_on: low\n`,
    ],
    ['a list at the end, without a line end', `waivers:\n${old.trimEnd()}`, `waivers:\n${old}${added.trimEnd()}`],
    [
      'a list that is not indented',
      `waivers:\n${flow(old)}fail_on: low\n`,
      `waivers:\n${flow(old)}${flow(added)}fail_on: low\n`,
    ],
  ])('adds one waiver to %s and leaves the rest as it is', (_, text, wanted) => {
    const made = addWaiver(text, waiver, 'c.yaml', today)
    expect(made.replaceAll(' \n', '\n')).toBe(wanted)
  })

  it('adds to a list in brackets', () => {
    const text = 'waivers: [{policy: a.b, address: x.y, owner: o, reason: r, expires: 2026-12-01}]\nfail_on: low\n'
    const made = addWaiver(text, { ...waiver, path: [] }, 'c.yaml', today)
    expect(made.startsWith(text.slice(0, text.indexOf(']')))).toBe(true)
    expect(made.endsWith(']\nfail_on: low\n')).toBe(true)
    expect(readConfiguration({ bytes: new TextEncoder().encode(made), file: 'c', today }).waivers).toHaveLength(2)
  })

  it('keeps the line ends of the file', () => {
    const made = addWaiver(`waivers:\n${old}fail_on: low\n`.replaceAll('\n', '\r\n'), waiver, 'c.yaml', today)
    expect(made).toBe(`waivers:\n${old}${added}fail_on: low\n`.replaceAll('\n', '\r\n'))
  })

  it.each([
    ['one that lasts too long', 'waiver_rules: { max_days: 10 }\n', 'this waiver lasts too long'],
    ['one for a broken file', 'fail_on: never\n', 'fail_on is not what it should be'],
  ])('refuses %s', (_, text, message) => {
    expect(() => addWaiver(text, waiver, 'c.yaml', today)).toThrow(message)
  })
})
