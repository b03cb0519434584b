import { decode, type Encoding } from './decode.ts'
import { type Scan, scan } from './json/scan.ts'

export const inputKinds = [
  'plan',
  'state',
  'state-file',
  'saved-plan',
  'encrypted',
  'log',
  'human-plan',
  'sarif',
  'cyclonedx',
  'spdx',
  'terraform-source',
  'json',
  'broken-json',
  'text',
  'archive',
  'binary',
  'empty',
] as const

/** What a file is, by its content: `state-file` is a raw `terraform.tfstate`, `log` the line-by-line output of `terraform plan -json`. */
export type InputKind = (typeof inputKinds)[number]

export interface Detected {
  readonly kind: InputKind
  /** The content as UTF-8 without byte order mark. */
  readonly text: Buffer
  readonly encoding: Encoding
  /** Where in `text` the JSON starts: beyond 0 when other output stands before it. */
  readonly start: number
}

/** How much of a file is looked at before it is called something else. */
const probe = 256 * 1024

/** True for the kinds `readEvidence` reads. */
export function isReadable(kind: InputKind): boolean {
  return kind === 'plan' || kind === 'saved-plan' || kind === 'state' || kind === 'state-file'
}

/**
 * Says what the bytes are, never looking at a name. Cheap for files that are no evidence: they are judged by their first 256 KB,
 * and a plan is usually known by its second key. Never throws.
 */
export function detect(bytes: Uint8Array): Detected {
  if (bytes.length === 0) return { kind: 'empty', text: Buffer.alloc(0), encoding: 'utf-8', start: 0 }
  const archive = archiveKind(bytes)
  if (archive !== undefined) return { kind: archive, text: Buffer.alloc(0), encoding: 'other', start: 0 }
  const { text, encoding } = decode(bytes)
  const first = text.subarray(0, probe).toString('latin1')
  const lead = first.search(/\S/)
  if (lead < 0) return { kind: 'empty', text, encoding, start: 0 }
  const open = first[lead]
  if (open === '{') return { kind: objectKind(text, lead), text, encoding, start: lead }
  const otherwise = open === '[' ? arrayKind(text, lead) : textKind(first)
  const start = first.search(/^\{/m)
  if (otherwise !== 'json' && start > 0 && mentionsPlan(first.slice(start))) {
    const kind = objectKind(text, start)
    if (isReadable(kind)) return { kind, text, encoding, start }
  }
  return { kind: otherwise, text, encoding, start: otherwise === 'broken-json' ? lead : 0 }
}

function archiveKind(bytes: Uint8Array): InputKind | undefined {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 0x03 || bytes[3] !== 0x04) return undefined
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = buffer.indexOf('tfplan'); at >= 0; at = buffer.indexOf('tfplan', at + 1)) {
    const isEntry = at >= 30 && buffer.readUInt32LE(at - 30) === 0x04034b50 && buffer.readUInt16LE(at - 4) === 6
    if (isEntry) return 'saved-plan'
  }
  return 'archive'
}

const planKeys = ['planned_values', 'resource_changes', 'prior_state', 'resource_drift', 'output_changes', 'applyable']

function mentionsPlan(text: string): boolean {
  return /"(?:format_version|planned_values|resource_changes|root_module|prior_state|terraform_version|lineage)"/.test(
    text,
  )
}

function objectKind(text: Buffer, start: number): InputKind {
  const keys = new Map<string, number>()
  let kind: InputKind | undefined
  const visit = (key: string, valueStart: number): boolean => {
    keys.set(key, valueStart)
    kind = kindByKeys(keys, text)
    return kind === undefined
  }
  const prefix = text.subarray(0, start + probe)
  let scanned = scan(prefix, start, visit)
  if (
    kind === undefined &&
    prefix.length < text.length &&
    scanned.fault === 'ends' &&
    mentionsPlan(prefix.toString('latin1'))
  ) {
    keys.clear()
    scanned = scan(text, start, visit)
  }
  return kind ?? kindAtEnd(keys, scanned, prefix.length < text.length)
}

function kindByKeys(keys: ReadonlyMap<string, number>, text: Buffer): InputKind | undefined {
  const has = (key: string): boolean => keys.has(key)
  const value = (key: string): string =>
    text.toString('latin1', keys.get(key) ?? 0, (keys.get(key) ?? 0) + 80).trimStart()
  if (has('format_version')) {
    if (planKeys.some(has)) return 'plan'
    if (has('values')) return 'state'
  }
  if (has('planned_values') && has('resource_changes')) return 'plan'
  if (has('serial') && has('lineage')) return 'state-file'
  if (has('encrypted_data') && has('encryption_version')) return 'encrypted'
  if (has('@level') && has('@message')) return 'log'
  if (has('bomFormat')) return value('bomFormat').startsWith('"CycloneDX"') ? 'cyclonedx' : 'json'
  if (has('spdxVersion') || (has('@context') && value('@context').includes('spdx.org'))) return 'spdx'
  if (has('runs') && has('version')) return 'sarif'
  if (has('$schema') && /sarif/i.test(value('$schema'))) return 'sarif'
  return undefined
}

function kindAtEnd(keys: ReadonlyMap<string, number>, scanned: Scan, cut: boolean): InputKind {
  if (keys.has('resource_changes') || keys.has('planned_values')) return 'plan'
  if (keys.has('format_version') && keys.has('configuration')) return 'plan'
  if (scanned.fault !== undefined && !(cut && scanned.fault === 'ends')) return 'broken-json'
  // What `terraform show -json` prints for an empty state.
  if (keys.has('format_version') && [...keys.keys()].every((key) => key.endsWith('_version') || key === 'checks'))
    return 'state'
  if (keys.has('version') && keys.has('terraform_version') && keys.has('modules')) return 'state-file'
  return 'json'
}

function arrayKind(text: Buffer, start: number): InputKind {
  const scanned = scan(text.subarray(0, start + probe), start)
  const cut = text.length > start + probe && scanned.fault === 'ends'
  return scanned.fault === undefined || cut ? 'json' : 'broken-json'
}

function textKind(first: string): InputKind {
  if (/^\s*SPDXVersion:/m.test(first)) return 'spdx'
  if (/cyclonedx\.org\/schema\/bom/.test(first)) return 'cyclonedx'
  if (/\0/.test(first)) return 'binary'
  if (
    /(?:Terraform|OpenTofu) (?:used the selected providers|will perform the following|has been successfully)/.test(
      first,
    )
  ) {
    return 'human-plan'
  }
  if (/^\s*(?:resource|data|module|variable|provider|output|terraform|locals)\s*(?:"[^"\n]*"\s*){0,2}\{/m.test(first)) {
    return 'terraform-source'
  }
  return 'text'
}
