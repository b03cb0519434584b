import { Problem, type ProblemCode } from '../model/problem.ts'
import type { InputKind } from './detect.ts'

interface Explanation {
  readonly code: ProblemCode
  readonly message: string
  readonly found: string
  readonly next: string
}

const showPlan = 'terraform show -json tfplan > plan.json'

const explanations: Record<
  Exclude<InputKind, 'plan' | 'saved-plan' | 'state' | 'state-file' | 'broken-json'>,
  Explanation
> = {
  encrypted: {
    code: 'input.unsupported',
    message: 'this plan or state is encrypted by OpenTofu',
    found: 'a document with `encrypted_data`',
    next: 'Run `tofu show -json tfplan > plan.json` where the key is at hand and pass plan.json.',
  },
  log: {
    code: 'input.unsupported',
    message: 'this is the log of `terraform plan -json`, which does not hold the plan itself',
    found: 'one JSON message a line',
    next: `Run \`terraform plan -out tfplan\`, then \`${showPlan}\`, and pass plan.json.`,
  },
  'human-plan': {
    code: 'input.unsupported',
    message: 'this is a plan printed for people',
    found: "Terraform's plan as text",
    next: `Run \`terraform plan -out tfplan\`, then \`${showPlan}\`, and pass plan.json.`,
  },
  sarif: notYet('SARIF results of another tool', 'a document with `runs`'),
  cyclonedx: notYet('a CycloneDX SBOM', 'a CycloneDX document'),
  spdx: notYet('an SPDX SBOM', 'an SPDX document'),
  'terraform-source': {
    code: 'input.not-evidence',
    message: 'this is Terraform source',
    found: 'Terraform blocks',
    next: 'Pass the folder that holds it, or a plan made from it.',
  },
  json: {
    code: 'input.not-evidence',
    message: 'this JSON is neither a plan nor a state of Terraform',
    found: 'JSON without `resource_changes`, `planned_values` or `values`',
    next: `Make the file with \`${showPlan}\`.`,
  },
  text: {
    code: 'input.not-json',
    message: 'this is not JSON',
    found: 'text that does not start with `{`',
    next: `Make the file with \`${showPlan}\`.`,
  },
  archive: {
    code: 'input.unsupported',
    message: 'this is an archive without a saved plan in it',
    found: 'a zip archive',
    next: 'Unpack it and pass the plan JSON.',
  },
  binary: {
    code: 'input.not-json',
    message: 'this is not JSON',
    found: 'binary data',
    next: `Make the file with \`${showPlan}\`.`,
  },
  empty: {
    code: 'input.not-json',
    message: 'the file is empty',
    found: 'no bytes',
    next: `Run \`${showPlan}\` again: when the command fails, the shell leaves an empty file.`,
  },
}

function notYet(what: string, found: string): Explanation {
  return {
    code: 'input.unsupported',
    message: `this is ${what}, which is not read yet`,
    found,
    next: `Pass a plan made with \`${showPlan}\`.`,
  }
}

/** Why a file of this kind cannot be read as evidence, and what to do instead. */
export function unreadable(file: string, kind: keyof typeof explanations): Problem {
  const { code, message, found, next } = explanations[kind]
  return new Problem(code, message, {
    file,
    found,
    wanted: 'a saved plan, the JSON of a plan or a state (`terraform show -json`), or a `terraform.tfstate`',
    next,
  })
}
