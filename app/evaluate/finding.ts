import type { Configuration } from '../model/configuration.ts'
import type { Evidence, Moment } from '../model/evidence.ts'
import type { Finding, RawFinding, Subject } from '../model/finding.ts'
import { isObject, type Json, type Path } from '../model/json.ts'
import { type Policy, type Severity, severities } from '../model/policy.ts'
import { enforcementOf, severityOf, undeterminedBlocks } from '../model/policy-settings.ts'
import { type Marks, type Resource, typeKey } from '../model/resource.ts'
import { fingerprint } from './fingerprint.ts'

/** Hides what must not be shown in a text; built from the secrets of the evidence. */
export interface Redactor {
  readonly text: (text: string) => string
  /** True when the text carries a secret too short to be scrubbed safely. */
  readonly carriesShort: (text: string) => boolean
}

/** The text without secrets; `instead` where it carries one too short to be cut out. */
export function withoutSecrets(text: string, redactor: Redactor, instead = '(sensitive)'): string {
  return redactor.carriesShort(text) ? instead : redactor.text(text)
}

export interface FindingContext {
  readonly evidence: Evidence
  readonly moment: Moment
  readonly resources: ReadonlyMap<string, Resource>
  readonly configuration: Configuration
  /** ISO date on which the run happens. */
  readonly today: string
  readonly redactor: Redactor
  /** What is known of every finding already; null when that is to be found out, or cannot be. */
  readonly change?: Finding['change']
}

/**
 * Reads what a rule returned as findings. Throws no error for odd shapes: a policy that returns something else than the library's
 * findings is reported in `odd`, so that it cannot pass unseen.
 */
export function readRawFindings(
  policy: Policy,
  value: Json | undefined,
): { readonly raw: RawFinding[]; readonly odd: string[] } {
  const raw: RawFinding[] = []
  const odd: string[] = []
  if (value === undefined) return { raw, odd }
  for (const item of Array.isArray(value) ? value : [value]) {
    const finding = readRawFinding(policy, item)
    if (typeof finding === 'string') odd.push(finding)
    else raw.push(finding)
  }
  return { raw, odd }
}

function readRawFinding(policy: Policy, item: Json): RawFinding | string {
  if (!isObject(item)) return `a finding is not an object but ${kindOf(item)}`
  const { subject, path, status, message, key, fix } = item
  if (status !== 'fail' && status !== 'undetermined') return 'a finding has no status "fail" or "undetermined"'
  if (!Array.isArray(path) || !path.every((step) => typeof step === 'string' || typeof step === 'number')) {
    return 'a finding has a path that is not a list of names and indices'
  }
  return {
    policy: policy.id,
    subject: typeof subject === 'string' && subject !== '?' ? subject : null,
    path: path as Path,
    status,
    message: typeof message === 'string' && message !== '' ? message : policy.title,
    ...(key === undefined || key === null ? {} : { key: typeof key === 'string' ? key : JSON.stringify(key) }),
    ...(fix === undefined ? {} : { fix }),
  }
}

function kindOf(value: Json): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`
}

/** Completes a raw finding: names, severity, fingerprint, and a message in which nothing sensitive is left. */
export function completeFinding(raw: RawFinding, policy: Policy, context: FindingContext): Finding {
  return openCompletion(policy, context)(raw)
}

/**
 * Completes one finding of a policy after another; what holds for all of them is worked out once. With a subject, the finding is said of that one
 * instead of its own.
 */
export function openCompletion(
  policy: Policy,
  context: FindingContext,
): (raw: RawFinding, subject?: string | null) => Finding {
  const { evidence, configuration, redactor, change = null } = context
  const severity = severityOf(configuration, policy)
  const blocking = {
    fail: isBlocking(policy, severity, 'fail', context),
    undetermined: isBlocking(policy, severity, 'undetermined', context),
  }
  const run: Subject = { kind: 'run', id: evidence.path }
  return (raw, address = raw.subject) => {
    const resource = address === null ? undefined : context.resources.get(address)
    const type = resource && typeKey(resource)
    const key = raw.key === undefined ? {} : { key: withoutSecrets(raw.key, redactor) }
    return {
      policy: policy.id,
      title: policy.title,
      severity,
      status: raw.status,
      blocking: blocking[raw.status],
      change,
      subject: resource && type !== undefined ? { kind: 'resource', address: resource.address, type } : run,
      ...(resource && type !== undefined ? { address: resource.address, type } : {}),
      root: evidence.root,
      path: raw.path,
      message: completeMessage(raw, policy, resource, context),
      ...(policy.remediation ? { remediation: policy.remediation } : {}),
      fingerprint: fingerprint({
        policy: policy.id,
        root: evidence.root,
        subject: resource?.address ?? address ?? '',
        path: raw.path,
        ...key,
      }),
      ...key,
      aliases: policy.aliases,
      controls: policy.controls,
      related: policy.related,
      impliedBy: policy.impliedBy,
    }
  }
}

function isBlocking(
  policy: Policy,
  severity: Severity,
  status: 'fail' | 'undetermined',
  context: FindingContext,
): boolean {
  const { configuration, today } = context
  if (enforcementOf(configuration, policy) === 'advisory') return false
  if (policy.effectiveOn !== undefined && today < policy.effectiveOn) return false
  if (severities.indexOf(severity) < severities.indexOf(configuration.failOn)) return false
  return status === 'fail' || undeterminedBlocks(configuration, policy)
}

function completeMessage(
  raw: RawFinding,
  policy: Policy,
  resource: Resource | undefined,
  context: FindingContext,
): string {
  const { redactor, moment } = context
  const message = withoutSecrets(raw.message, redactor, policy.title)
  if (!message.includes('{')) return message
  return message.replace(/\{(value|address)\}/g, (_, name: string) => {
    if (name === 'address') return resource?.address ?? 'the run'
    if (!resource) return 'unknown'
    return withoutSecrets(describeValue(resource, raw.path, moment), redactor)
  })
}

const longest = 120

/** The value at a path as JSON, `(sensitive)` or `(known after apply)`; JSON documents in strings are entered. */
export function describeValue(resource: Resource, path: Path, moment: Moment): string {
  const marks = moment === 'after' ? resource.sensitive : (resource.beforeSensitive ?? false)
  if (isMarkedAt(marks, path) || holdsMark(marksAt(marks, path))) return '(sensitive)'
  if (moment === 'after' && isMarkedAt(resource.unknown, path)) return '(known after apply)'
  let value: Json | undefined = (moment === 'after' ? resource.values : resource.before) ?? null
  for (const step of path) {
    if (typeof value === 'string') value = parseJson(value)
    if (Array.isArray(value) && typeof step === 'number') value = value[step]
    else if (isObject(value) && Object.hasOwn(value, String(step))) value = value[String(step)]
    else return 'not set'
  }
  if (value === null || value === undefined) return 'not set'
  const text = JSON.stringify(value)
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return null
  }
}

function isMarkedAt(marks: Marks, path: Path): boolean {
  let at: Marks | undefined = marks
  for (const step of path) {
    if (at === true) return true
    at = stepInto(at, step)
  }
  return at === true
}

function marksAt(marks: Marks, path: Path): Marks | undefined {
  let at: Marks | undefined = marks
  for (const step of path) at = stepInto(at, step)
  return at
}

function stepInto(marks: Marks | undefined, step: string | number): Marks | undefined {
  if (marks === undefined || typeof marks === 'boolean') return undefined
  if (Array.isArray(marks)) return typeof step === 'number' ? (marks[step] as Marks | undefined) : undefined
  return Object.hasOwn(marks, String(step))
    ? (marks as { readonly [key: string]: Marks | undefined })[String(step)]
    : undefined
}

function holdsMark(marks: Marks | undefined): boolean {
  if (marks === undefined || marks === false) return false
  if (marks === true) return true
  return Object.values(marks).some((item) => holdsMark(item as Marks))
}
