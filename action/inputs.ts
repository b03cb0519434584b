import { type CommentMode, commentModes } from '../app/model/configuration.ts'
import { type Severity, severities } from '../app/model/policy.ts'
import { Problem } from '../app/model/problem.ts'

/** What the step that runs the Action says. What it leaves out, or leaves empty, is undefined or an empty list. */
export interface Inputs {
  readonly plan: readonly string[]
  readonly source: readonly string[]
  readonly sbom: readonly string[]
  readonly policies: readonly string[]
  readonly config: string | undefined
  readonly failOn: Severity | undefined
  readonly base: string | undefined
  readonly comment: CommentMode | undefined
  readonly sarifFile: string | undefined
  readonly uploadSarif: boolean | undefined
  readonly annotations: boolean | undefined
  readonly token: string | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the inputs as the runner hands them over, `INPUT_FAIL-ON`; throws one Problem `input.usage` for all that have no meaning. */
export function readInputs(environment: Environment): Inputs {
  const wrongs: Problem[] = []
  const text = (name: string): string | undefined => environment[`INPUT_${name.toUpperCase()}`]?.trim() || undefined
  const lines = (name: string): readonly string[] => (text(name) ?? '').split('\n').flatMap((line) => line.trim() || [])
  const oneOf = <T extends string>(name: string, values: readonly T[]): T | undefined => {
    const found = text(name)
    const known = values.find((value) => value === found)
    if (found !== undefined && known === undefined) wrongs.push(wrong(name, found, values))
    return known
  }
  const flag = (name: string): boolean | undefined => {
    const found = oneOf(name, ['true', 'false'])
    return found === undefined ? undefined : found === 'true'
  }
  const inputs = {
    plan: lines('plan'),
    source: lines('source'),
    sbom: lines('sbom'),
    policies: lines('policies'),
    config: text('config'),
    failOn: oneOf('fail-on', severities),
    base: text('base'),
    comment: oneOf('comment', commentModes),
    sarifFile: text('sarif-file'),
    uploadSarif: flag('upload-sarif'),
    annotations: flag('annotations'),
    token: text('github-token'),
  }
  const [first, ...also] = wrongs
  if (first !== undefined) throw new Problem(first.code, first.message, { ...first.details, also })
  return inputs
}

function wrong(name: string, found: string, values: readonly string[]): Problem {
  const wanted = values.join(', ')
  return new Problem('input.usage', `the input ${name} has no meaning`, {
    found,
    wanted,
    next: 'docs/action.md lists the inputs',
  })
}
