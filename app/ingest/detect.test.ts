import { describe, expect, it } from 'vitest'
import { detect, type InputKind } from './detect.ts'

const plan = '{"format_version":"1.2","terraform_version":"1.11.4","planned_values":{},"resource_changes":[]}'

/** A zip archive's first entry: its header, and no content. */
function zipWith(name: string): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, Buffer.from(name)])
}

const cases: readonly [string, string | Buffer, InputKind][] = [
  ['a plan', plan, 'plan'],
  [
    'a plan with its keys sorted',
    '{"applyable":true,"configuration":{},"format_version":"1.2","resource_changes":[]}',
    'plan',
  ],
  ['a plan without changes', '{"format_version":"0.1","terraform_version":"0.12.5","configuration":{}}', 'plan'],
  ['a plan without a version', '{"planned_values":{},"resource_changes":[]}', 'plan'],
  ['a plan that breaks off', plan.slice(0, -20), 'plan'],
  ['a plan after other output', `[command]/usr/bin/terraform show -json\n${plan}`, 'plan'],
  ['a state', '{"format_version":"1.0","terraform_version":"1.11.4","values":{"root_module":{}}}', 'state'],
  ['an empty state', '{"format_version":"1.0"}', 'state'],
  ['a state file', '{"version":4,"terraform_version":"1.11.4","serial":3,"lineage":"x","resources":[]}', 'state-file'],
  ['a state file of long ago', '{"version":3,"terraform_version":"0.11.1","modules":[]}', 'state-file'],
  ['a saved plan', zipWith('tfplan'), 'saved-plan'],
  ['another archive', zipWith('notes.txt'), 'archive'],
  ['an encrypted plan', '{"meta":{},"encrypted_data":"x","encryption_version":"v0"}', 'encrypted'],
  ['a log of messages', '{"@level":"info","@message":"Terraform 1.11.4","type":"version"}\n{"@level":"info"}\n', 'log'],
  [
    'a plan for people',
    'Terraform used the selected providers to generate the following\nexecution plan.',
    'human-plan',
  ],
  ['SARIF', '{"version":"2.1.0","runs":[]}', 'sarif'],
  ['CycloneDX as JSON', '{"bomFormat":"CycloneDX","specVersion":"1.5"}', 'cyclonedx'],
  ['CycloneDX as XML', '<?xml version="1.0"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/1.5">', 'cyclonedx'],
  ['SPDX as JSON', '{"spdxVersion":"SPDX-2.3"}', 'spdx'],
  ['SPDX as tags', 'SPDXVersion: SPDX-2.3\nDataLicense: CC0-1.0', 'spdx'],
  ['Terraform source', '# shop\nresource "aws_s3_bucket" "b" {\n  bucket = "x"\n}\n', 'terraform-source'],
  ['a provider lock file', 'provider "registry.example/a/b" {\n}\n', 'terraform-source'],
  ['other JSON', '{"name":"shop","version":"1.0.0"}', 'json'],
  ['a list', '[1, 2]', 'json'],
  ['JSON that is broken', '{"name": shop}', 'broken-json'],
  ['text', 'Hello.', 'text'],
  ['binary data', Buffer.from([1, 2, 3, 0, 0, 0, 0xff]), 'binary'],
  ['nothing', '', 'empty'],
  ['white space', ' \n', 'empty'],
]

describe('detect', () => {
  it.each(cases)('recognises %s', (_, content, kind) => {
    expect(detect(Buffer.from(content)).kind).toBe(kind)
  })

  it.each(cases.filter(([, content]) => typeof content === 'string'))('recognises %s in UTF-16', (_, content, kind) => {
    expect(detect(Buffer.from(`\ufeff${content}`, 'utf16le')).kind).toBe(kind)
  })

  it('knows a large plan by its beginning, and does not read a large file that is something else', () => {
    const filler = `"${'x'.repeat(1_000_000)}"`
    expect(detect(Buffer.from(`{"other":${filler},"resource_changes":[],"format_version":"1.2"}`)).kind).toBe('json')
    expect(detect(Buffer.from(`{"format_version":"1.2","variables":${filler},"planned_values":{`)).kind).toBe('plan')
    expect(detect(Buffer.from(`{"configuration":{"root_module":${filler}},"format_version":"1.2"}`)).kind).toBe('plan')
  })
})
