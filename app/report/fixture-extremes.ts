import type { Finding } from '../model/finding.ts'
import type { Report } from '../model/report.ts'
import { digest, makeFinding, makeReport, noCounts, range } from './fixture.ts'

/** Findings about every kind of subject. */
export function everySubjectReport(): Report {
  const subjects: readonly Finding['subject'][] = [
    { kind: 'resource', address: 'aws_s3_bucket.a', type: 'aws_s3_bucket' },
    { kind: 'component', purl: 'pkg:npm/left-pad@1.3.0' },
    { kind: 'file', id: '.github/workflows/ci.yml' },
    { kind: 'live', id: 'arn:aws:s3:::logs', type: 'aws_s3_bucket' },
    { kind: 'run', id: 'nightly' },
  ]
  return makeReport({
    verdict: 'fail',
    headline: '5 findings block',
    findings: subjects.map((subject) => makeFinding({ subject, path: [] })),
  })
}

/** Text that tries to break out of every format. */
export const hostileText =
  '\u001b[31mred\u001b]8;;https://evil.example\u0007link\r\n::error::owned\u202egnp.exe\u0000\ufffe\ud800 <script>alert(1)</script> & "q" \'s\' | a ``` @org/team #1 GH-2 org/repo#3 [x](https://evil.example) ![i](http://evil.example/i.png) <!-- --> ]]> {{0}} %0A, $x$ :rocket: 100% ~~s~~ **b** www.evil.example \\'

/** Every string of a finding and of a report is hostile. */
export function hostileReport(): Report {
  const text = hostileText
  const finding = makeFinding({
    title: text,
    subject: { kind: 'resource', address: `aws_s3_bucket.a[${JSON.stringify(text)}]`, type: 'aws_s3_bucket' },
    root: text,
    path: ['tags', text],
    message: text,
    remediation: { safe: true, summary: text },
    addresses: [text, text],
    related: [text, 'javascript:alert(1)'],
    controls: [{ framework: text, id: text }],
    key: text,
  })
  const waiver = { owner: text, reason: text, expires: text, source: text }
  return makeReport({
    verdict: 'fail',
    headline: text,
    evidence: [{ kind: 'plan', path: text, sha256: digest(text), root: text, subjects: 1 }],
    base: { kind: 'commit', name: text, digest: digest(text) },
    skipped: [{ what: text, why: text }],
    notices: [{ kind: 'print', message: text, source: text }],
    policies: [
      {
        policy: finding.policy,
        title: text,
        severity: 'high',
        digest: digest(text),
        examined: 2,
        passed: 1,
        failed: 1,
        undetermined: 0,
      },
    ],
    findings: [
      finding,
      makeFinding({ ...finding, path: [], location: range(`../${text}`, 1, 1, 2, 1) }),
      makeFinding({ ...finding, status: 'undetermined', blocking: false }),
      makeFinding({ ...finding, status: 'waived', waiver: { ...waiver, approvedBy: text } }),
      makeFinding({ ...finding, waiver: { ...waiver, requested: true } }),
      makeFinding({ ...finding, change: 'existing' }),
    ],
    fixed: [finding],
  })
}

/** `count` findings, one resource each, in severities and statuses that take turns. */
export function largeReport(count: number): Report {
  const kinds = [
    { severity: 'critical' },
    { severity: 'high', location: range('main.tf', 7, 3, 7, 9) },
    { severity: 'medium', status: 'undetermined', blocking: false },
    { severity: 'low', change: 'existing' },
  ] as const
  const findings = Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length]
    return makeFinding({
      ...kind,
      subject: {
        kind: 'resource',
        address: `aws_s3_bucket_public_access_block.number_${index}`,
        type: 'aws_s3_bucket_public_access_block',
      },
    })
  })
  return makeReport({
    verdict: 'fail',
    headline: `${count} findings`,
    findings,
    counts: { ...noCounts, subjects: count, fail: count },
  })
}
