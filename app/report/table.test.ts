import { describe, expect, it } from 'vitest'
import { makeFinding, makeReport, passingReport, realisticReport } from './fixture.ts'
import { everySubjectReport, hostileReport, largeReport } from './fixture-extremes.ts'
import { printTable } from './table.ts'
import { displayWidth } from './width.ts'

function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is taken out
  return text.replace(/\u001b\[[\d;]*m/g, '')
}

describe('printTable', () => {
  it('prints a run with findings of every kind', async () => {
    await expect(printTable(realisticReport())).toMatchFileSnapshot('golden/table.txt')
  })

  it('prints the same with colours', async () => {
    const coloured = printTable(realisticReport(), { color: true })
    expect(plain(coloured)).toBe(printTable(realisticReport()))
    await expect(coloured.replaceAll('\u001b', '␛')).toMatchFileSnapshot('golden/table-colour.txt')
  })

  it('prints nothing but the verdict when nothing was found', () => {
    expect(printTable(passingReport())).toBe(
      [
        '✓ PASS  all 14 resources hold up against 38 policies',
        '  plan tfplan.json · 14 resources · sha256 57777d28b11a',
        '  14 resources · 12 judged · 38 policies · 96 evaluations',
        '',
      ].join('\n'),
    )
  })

  it.each([
    [10, 'with what to do about them', {}, true],
    [11, 'in short', {}, false],
    [11, 'with what to do about them when that is asked for', { full: true }, true],
  ] as const)('prints %i findings that do not block %s', (count, _, options, inFull) => {
    const findings = Array.from({ length: count }, (_, at) =>
      makeFinding({
        blocking: false,
        subject: { kind: 'resource', address: `aws_x.n${at}`, type: 'aws_x' },
        address: `aws_x.n${at}`,
      }),
    )
    const text = printTable(makeReport({ findings }), options)
    expect(findings.filter(({ address = '?' }) => !text.includes(address))).toEqual([])
    expect(text.split(findings[0]?.message ?? '?').length > 1).toBe(inFull)
    expect(text.includes('--full')).toBe(!inFull)
  })

  it('prints one line for each blocking finding and the verdict when quiet', () => {
    expect(printTable(realisticReport(), { quiet: true })).toBe(
      [
        'CRITICAL network/main.tf:12:5 aws_security_group.web aws.ec2.ssh_not_public: Port 22 is open to 0.0.0.0/0: name the networks that need it',
        'HIGH aws_iam_role.deploy["eu-central-1"] aws.iam.trust_named_principals: The trust policy lets "*" assume this role: name the accounts or roles that may',
        'HIGH storage/main.tf:41:3 module.data.aws_s3_bucket_public_access_block.logs aws.s3.public_access_blocked: Two of the four blocks are off',
        'HIGH storage/main.tf:43:3 module.data.aws_s3_bucket_public_access_block.logs aws.s3.public_acls_blocked: block_public_acls is false: set it to true',
        '✗ FAIL  4 findings block: 1 critical and 3 high in 31 resources judged by 11 policies',
        '',
      ].join('\n'),
    )
  })

  it.each([60, 80, 120])('stays within %i columns, but for words that are longer', (width) => {
    const tooWide = printTable(realisticReport(), { width })
      .split('\n')
      .filter((line) => displayWidth(line) > width && line.trim().includes(' ') && !line.includes('·'))
    expect(
      tooWide.filter((line) =>
        line
          .trim()
          .split(' ')
          .every((word) => displayWidth(word) < width / 2),
      ),
    ).toEqual([])
  })

  it('counts wide characters when it wraps', () => {
    const title = 'バケットは公開されていません。確認してください。すべてのバケットを確認してください。'
    const text = printTable(makeReport({ verdict: 'fail', findings: [makeFinding({ title, message: title })] }))
    expect(text.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([])
  })

  it('ends with the verdict it began with', () => {
    const lines = printTable(largeReport(400)).trimEnd().split('\n')
    expect(lines.at(-1)).toBe(lines[0])
  })

  it('names at most twelve places of a policy in the short sections and counts the rest', () => {
    const findings = Array.from({ length: 15 }, (_, index) =>
      makeFinding({
        change: 'existing',
        path: [],
        subject: { kind: 'resource', address: `aws_x.n${String(index).padStart(2, '0')}`, type: 'aws_x' },
      }),
    )
    expect(printTable(makeReport({ findings }), { width: 200 })).toContain(
      'aws_x.n10, aws_x.n11 and 3 more (the JSON report names all)',
    )
  })

  it('says that a waiver is only requested', () => {
    const waiver = { owner: 'me', reason: 'hurry', source: 'w.yaml:4', requested: true as const }
    expect(printTable(makeReport({ findings: [makeFinding({ waiver })] }))).toContain(
      'waiver requested by me, not granted, as it is not on the base: hurry',
    )
  })

  it('says in the short sections too that a waiver is only requested', () => {
    const waiver = { owner: 'me', source: 'w.yaml:4', requested: true as const }
    const text = printTable(makeReport({ findings: [makeFinding({ waiver, change: 'existing' })] }))
    expect(text).toContain('    waiver requested by me, not granted, as it is not on the base (w.yaml:4)\n')
  })

  it.each([
    [{ kind: 'commit', name: 'main', digest: '0123456789abcdef' }, '  compared with main · commit 0123456789ab'],
    [
      { kind: 'baseline', name: 'b.json', digest: '0123456789abcdef' },
      '  compared with baseline b.json · sha256 0123456789ab',
    ],
    [{ kind: 'folder', name: '../base' }, '  compared with folder ../base'],
  ] as const)('says what was compared with: %j', (base, wanted) => {
    expect(printTable(makeReport({ base })).split('\n')).toContain(wanted)
  })

  it('names every kind of subject', () => {
    const lines = printTable(everySubjectReport()).split('\n')
    expect(
      lines.filter((line) =>
        [
          '.github/workflows/ci.yml',
          'arn:aws:s3:::logs',
          'aws_s3_bucket.a',
          'nightly',
          'pkg:npm/left-pad@1.3.0',
        ].includes(line),
      ),
    ).toHaveLength(5)
  })

  it.each([false, true])('lets no control or bidi character through (quiet: %s)', (quiet) => {
    expect(printTable(hostileReport(), { quiet })).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
  })
})
