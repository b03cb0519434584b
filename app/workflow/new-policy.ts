import { nearest } from '../model/nearest.ts'
import type { Severity } from '../model/policy.ts'
import { Problem } from '../model/problem.ts'
import { regoKeywords } from '../model/rego-words.ts'
import type { Schema } from '../schema/schema.ts'
import { exampleTexts, policyText, testText } from './new-policy-texts.ts'

/** What a policy that is just begun demands of an attribute: a switch in one position, or any value at all. */
export type Demand =
  | { readonly kind: 'switch'; readonly attribute: string; readonly wanted: boolean }
  | { readonly kind: 'present'; readonly attribute: string }

export interface NewPolicy {
  /** `aws.s3.thing` */
  readonly id: string
  /** Type key: `aws_s3_bucket`, `data.aws_ami`. */
  readonly type: string
  readonly severity: Severity
  readonly title?: string
  readonly demand: Demand
}

/** A file to be written; the path is relative to the folder of policies, with `/`. */
export interface NewFile {
  readonly path: string
  readonly text: string
}

/**
 * The id that `aws/s3/thing`, `aws.s3.thing` or `policies.aws.s3.thing` names. Throws a Problem `input.usage` for anything that cannot be folder, file
 * and package alike.
 */
export function readNewId(given: string): string {
  const parts = given.replace(/^policies[./]|[/]+$/g, '').split(/[./]/)
  const name = parts.at(-1) ?? ''
  const odd = parts.find((part) => !/^[a-z][a-z0-9_]*$/.test(part))
  const refuse = (found: string): Problem =>
    new Problem('input.usage', `${given} cannot be the id of a policy`, {
      found,
      wanted: 'area/service/policy in small letters: aws/s3/versioning',
      next: `plumbline policy new ${suggestion(parts)}`,
    })
  if (odd !== undefined) throw refuse(odd === '' ? 'an empty part' : `"${odd}"`)
  if (parts.length !== 3) throw refuse(`${parts.length} parts`)
  const keyword = parts.find((part) => regoKeywords.has(part))
  if (keyword !== undefined) throw refuse(`"${keyword}", which is a word of Rego`)
  if (name.endsWith('_test')) throw refuse('a name that ends in _test, by which test files are told')
  if (name === 'testing') throw refuse('"testing", the name of the library that tests import')
  return parts.join('.')
}

function suggestion(parts: readonly string[]): string {
  const words = parts
    .map((part) =>
      part
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/^[_0-9]+|_+$/g, '')
        .replace(/_test$/, ''),
    )
    .map((part) => (regoKeywords.has(part) || part === 'testing' ? `${part}_set` : part))
    .filter((part) => part !== '')
  const [area = 'aws', service = 's3', ...rest] = words
  return [area, service, rest.length === 0 ? 'versioning' : rest.join('_')].join('/')
}

/** The type a new policy judges when nobody names one, by what its id begins with. */
export function usualType(id: string): string {
  const usual: Readonly<Record<string, string>> = {
    azure: 'azurerm_storage_account',
    azurerm: 'azurerm_storage_account',
    gcp: 'google_storage_bucket',
    google: 'google_storage_bucket',
  }
  return usual[id.split('.')[0] ?? ''] ?? 'aws_s3_bucket'
}

/** What is good when it is off. */
const goodOff = /public|force|skip|disable|insecure|allow|unencrypted|without|ignore/
/** What most policies are about, most telling first. */
const telling = [/encrypt/, /protect/, /public/, /tls|ssl|https/, /force_destroy/, /enable|enabled/]

/**
 * Chooses an attribute of the type to begin with: a switch that can be written, else a text, else anything. A type of a provider that is not known gets
 * `name`. Throws a Problem `input.usage` with the nearest name for a misspelt type of a provider that is.
 */
export function chooseDemand(schema: Schema, type: string): Demand {
  const body = schema.body(type)
  if (body === undefined) {
    const known = schema.typeKeys(type)
    if (known.length > 0) throw unknownType(type, known)
    if (!/^((data|ephemeral)\.)?[a-z][a-z0-9]*_[a-z0-9_]+$/.test(type)) throw unknownType(type, [])
    return { kind: 'present', attribute: 'name' }
  }
  const written = [...body].filter(([, entry]) => entry.kind === 'attribute' && (entry.optional || entry.required))
  const ofKind = (kind: string): readonly string[] =>
    written.flatMap(([name, entry]) =>
      entry.kind === 'attribute' && entry.type.kind === kind && !entry.sensitive && !entry.writeOnly ? [name] : [],
    )
  const switches = ofKind('bool')
  const attribute = telling.flatMap((words) => switches.find((name) => words.test(name)) ?? [])[0] ?? switches[0]
  if (attribute !== undefined) return { kind: 'switch', attribute, wanted: !goodOff.test(attribute) }
  const texts = ofKind('string').filter((name) => name !== 'id')
  return { kind: 'present', attribute: texts.find((name) => name === 'description') ?? texts[0] ?? 'id' }
}

function unknownType(type: string, known: readonly string[]): Problem {
  const near = nearest(type, known)
  return new Problem('input.usage', `there is no resource type ${type}`, {
    wanted: 'a type as Terraform writes it: aws_s3_bucket, data.aws_ami',
    next: near === undefined ? 'check --type' : `did you mean --type ${near}?`,
  })
}

/** The folder of a new policy: it compiles, is formatted, and its test and examples hold. Throws a Problem for a title of several lines. */
export function newPolicyFiles(policy: NewPolicy): readonly NewFile[] {
  const steps = policy.id.split('.')
  const name = steps.at(-1) ?? ''
  const folder = steps.join('/')
  if (/[\p{Cc}\u2028\u2029]/u.test(policy.title ?? '')) {
    throw new Problem('input.usage', 'the title is more than one line', { wanted: 'one line', next: 'shorten --title' })
  }
  return [
    { path: `${folder}/${name}.rego`, text: policyText(policy) },
    { path: `${folder}/${name}_test.rego`, text: testText(policy) },
    { path: `${folder}/examples.yaml`, text: exampleTexts(policy) },
  ]
}
