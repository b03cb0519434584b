import { isObject, type Json, type JsonObject, type Path } from '../model/json.ts'
import { Problem } from '../model/problem.ts'
import { type Place, readYaml } from './yaml-document.ts'

/** One example of a policy: documentation and test. */
export interface PolicyExample {
  readonly policy: string
  /** The file it stands in. */
  readonly file: string
  /** The line its entry begins in, where that is known. */
  readonly line?: number
  readonly name: string
  readonly terraform: string
  /** Where the Terraform text stands in the file, when it stands there as it is: the line before its first, and how far it is indented. */
  readonly textAt?: { readonly line: number; readonly indent: number }
  /** What was there before, where the example is about a change. */
  readonly before?: string
  readonly parameters: JsonObject
  /** Every finding there must be, and no other. */
  readonly findings: readonly ExpectedFinding[]
}

export interface ExpectedFinding {
  readonly address: string
  readonly path: Path
  readonly status: 'fail' | 'undetermined'
}

/** What may be written in an entry, and in a finding of it: a misspelt key would otherwise expect nothing. */
const entryKeys = ['name', 'terraform', 'before', 'parameters', 'findings']
const findingKeys = ['address', 'path', 'status', 'policy']

/** Where the entries stand, when it is known. */
type PlaceOf = (path: Path) => Place | undefined

/**
 * Reads the text of an `examples.yaml` for each of the policies of its folder; where there are several, every finding names its policy. Throws a Problem
 * `input.policy` with row and column.
 */
export function readExampleFile(file: string, text: string, policies: readonly string[]): readonly PolicyExample[] {
  const { value, placeOf } = readYaml({ bytes: Buffer.from(text), file, code: 'input.policy' })
  const lines = text.split('\n')
  return policies.flatMap((policy) =>
    readEntries(value, { file, policy, siblings: policies, placeOf }).map((example, index) => {
      const textAt = blockAt(lines, placeOf([index, 'terraform']))
      return textAt === undefined ? example : { ...example, textAt }
    }),
  )
}

/** Where the lines of a literal block begin. */
function blockAt(lines: readonly string[], { line, column }: Place): PolicyExample['textAt'] {
  if (lines[line - 1]?.[column - 1] !== '|') return undefined
  const first = lines.slice(line).find((each) => each.trim() !== '') ?? ''
  return { line, indent: first.length - first.trimStart().length }
}

/** Reads the content of an `examples.yaml` (already parsed); throws a Problem that names the entry and what it lacks. */
export function readExamples(content: Json, file: string, policy: string): readonly PolicyExample[] {
  return readEntries(content, { file, policy, siblings: [policy], placeOf: () => undefined })
}

interface Reading {
  readonly file: string
  readonly policy: string
  /** All policies the file is about. */
  readonly siblings: readonly string[]
  readonly placeOf: PlaceOf
}

function readEntries(content: Json, reading: Reading): readonly PolicyExample[] {
  if (!Array.isArray(content)) throw odd(reading, [], 'the file', 'a list of examples')
  const names = new Set<string>()
  return content.map((entry: Json, index) => {
    const example = readEntry(entry, index, reading)
    if (names.has(example.name)) throw odd(reading, [index, 'name'], example.name, 'a name no other example has')
    names.add(example.name)
    return example
  })
}

function readEntry(entry: Json, index: number, reading: Reading): PolicyExample {
  const { file, policy, siblings, placeOf } = reading
  const name = isObject(entry) && typeof entry.name === 'string' ? entry.name : `example ${index + 1}`
  const refuse = (path: Path, wanted: string) => odd(reading, [index, ...path], name, wanted)
  if (!isObject(entry) || typeof entry.terraform !== 'string') throw refuse(['terraform'], 'a text under terraform')
  for (const key of Object.keys(entry)) {
    if (!entryKeys.includes(key)) throw refuse([key], `no key ${key}; known are ${entryKeys.join(', ')}`)
  }
  const { before } = entry
  if (before !== undefined && typeof before !== 'string') throw refuse(['before'], 'a text under before')
  const findings = entry.findings ?? []
  if (!Array.isArray(findings)) throw refuse(['findings'], 'a list under findings')
  const parameters = entry.parameters ?? {}
  if (!isObject(parameters)) throw refuse(['parameters'], 'a mapping under parameters')
  const line = placeOf([index])?.line
  const expected = findings.map((each: Json, at) => {
    const place = ['findings', at]
    const of = isObject(each) ? (each.policy ?? (siblings.length === 1 ? policy : undefined)) : policy
    if (typeof of !== 'string' || !siblings.includes(of)) {
      throw refuse(place, `policy: ${siblings.join(' or ')}, in each finding`)
    }
    return { of, finding: readExpected(each, (wanted) => refuse(place, wanted)) }
  })
  return {
    policy,
    file,
    ...(line === undefined ? {} : { line }),
    name,
    terraform: entry.terraform,
    ...(before === undefined ? {} : { before }),
    parameters,
    findings: expected.flatMap(({ of, finding }) => (of === policy ? [finding] : [])),
  }
}

function readExpected(entry: Json, refuse: (wanted: string) => Problem): ExpectedFinding {
  if (!isObject(entry) || typeof entry.address !== 'string') throw refuse('an address in each finding')
  for (const key of Object.keys(entry)) {
    if (!findingKeys.includes(key)) throw refuse(`no key ${key}; known are ${findingKeys.join(', ')}`)
  }
  const { address, path = [], status = 'fail' } = entry
  if (status !== 'fail' && status !== 'undetermined') throw refuse('status fail or undetermined')
  if (!Array.isArray(path)) throw refuse('a list as path, [ingress, 0, cidr_blocks]')
  return { address, path: path as Path, status }
}

function odd({ file, placeOf }: Reading, path: Path, found: string, wanted: string): Problem {
  return new Problem('input.policy', 'an example cannot be read', {
    file,
    ...placeOf(path),
    found,
    wanted,
    next: 'see docs/policy-guide.md on examples',
  })
}

/** `fail aws_x.y ingress[0].cidr_blocks`: how findings are compared and shown. */
export function describeFinding({ address, path, status }: ExpectedFinding): string {
  return `${status} ${address}${path.length === 0 ? '' : ` ${path.join('.')}`}`
}
