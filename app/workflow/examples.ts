import { isObject, type Json, type JsonObject, type Path } from '../model/json.ts'
import { Problem } from '../model/problem.ts'

/** One example of a policy: documentation and test. */
export interface PolicyExample {
  readonly policy: string
  /** The file it stands in. */
  readonly file: string
  readonly name: string
  readonly terraform: string
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

/** Reads the content of an `examples.yaml` (already parsed); throws a Problem that names the entry and what it lacks. */
export function readExamples(content: Json, file: string, policy: string): readonly PolicyExample[] {
  if (!Array.isArray(content)) throw odd(file, 'the file', 'a list of examples')
  return content.map((entry: Json, index) => {
    const name = isObject(entry) && typeof entry.name === 'string' ? entry.name : `example ${index + 1}`
    if (!isObject(entry) || typeof entry.terraform !== 'string') throw odd(file, name, 'a text under terraform')
    const { before } = entry
    if (before !== undefined && typeof before !== 'string') throw odd(file, name, 'a text under before')
    const findings = entry.findings ?? []
    if (!Array.isArray(findings)) throw odd(file, name, 'a list under findings')
    const parameters = entry.parameters ?? {}
    if (!isObject(parameters)) throw odd(file, name, 'a mapping under parameters')
    return {
      policy,
      file,
      name,
      terraform: entry.terraform,
      ...(before === undefined ? {} : { before }),
      parameters,
      findings: findings.map((each) => readExpected(each, file, name)),
    }
  })
}

function readExpected(entry: Json, file: string, name: string): ExpectedFinding {
  if (!isObject(entry) || typeof entry.address !== 'string') throw odd(file, name, 'an address in each finding')
  const { address, path = [], status = 'fail' } = entry
  if (status !== 'fail' && status !== 'undetermined') throw odd(file, name, 'status fail or undetermined')
  if (!Array.isArray(path)) throw odd(file, name, 'a list as path, [ingress, 0, cidr_blocks]')
  return { address, path: path as Path, status }
}

function odd(file: string, name: string, wanted: string): Problem {
  return new Problem('input.policy', 'an example cannot be read', {
    file,
    found: name,
    wanted,
    next: 'see docs/policy-guide.md on examples',
  })
}

/** `fail aws_x.y ingress[0].cidr_blocks`: how findings are compared and shown. */
export function describeFinding({ address, path, status }: ExpectedFinding): string {
  return `${status} ${address}${path.length === 0 ? '' : ` ${path.join('.')}`}`
}
