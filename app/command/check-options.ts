import { type Command, InvalidArgumentError, Option } from 'commander'
import { evidenceKinds } from '../model/evidence.ts'
import { severities } from '../model/policy.ts'
import { type Format, formats } from '../report/formats.ts'
import { explainSeparator } from './arguments.ts'

type Outputs = readonly { readonly format: Format; readonly path: string }[]

/** The options of `plumbline check`, as the argument parser hands them over. */
export interface CheckOptions {
  readonly policies?: readonly string[]
  readonly config?: string
  readonly format?: Format
  readonly output?: Outputs
  readonly failOn?: (typeof severities)[number]
  readonly exitZero?: true
  readonly data?: readonly string[]
  readonly namespace?: readonly string[]
  readonly only?: readonly string[]
  readonly root?: string
  readonly library: boolean
  readonly explain?: readonly [policy: string, address: string]
  readonly deadline: number
  readonly memory: number
  readonly quiet?: true
  readonly color: boolean
}

/** Adds `plumbline check`. The work itself is loaded when the command runs. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .summary('judge plans and state against policies')
    .description(
      'Judges Terraform plans (terraform show -json) and state against the built-in policies and your own.\n' +
        'An input is a file, a folder (the plans and states in it, recognised by content) or - for standard input.',
    )
    .argument('<inputs...>', 'plan or state JSON, folders, or -')
    .option('-p, --policies <path>', 'folder or file with policies of your own (repeatable)', collect)
    .option('-c, --config <file>', 'configuration file (default: .plumbline.yaml here or in the input folder)')
    .addOption(new Option('-f, --format <format>', 'what to print (default: table)').choices(formats))
    .option('-o, --output <format=path>', 'also write the report to a file (repeatable)', collectOutput)
    .addOption(
      new Option('--fail-on <severity>', 'fail on findings of this severity and above (default: high)').choices(
        severities,
      ),
    )
    .option('--exit-zero', 'exit 0 even when there are findings; errors still exit 2')
    .option('--data <path>', 'JSON or YAML for policies written for conftest, as data.<key> (repeatable)', collect)
    .option(
      '--namespace <package>',
      'package of policies written for conftest, "*" for all (repeatable, default: main)',
      collect,
    )
    .option('--only <kinds>', `only evidence of these kinds, comma-separated: ${evidenceKinds.join(', ')}`, kinds)
    .option('--root <name>', 'name of the root module the evidence belongs to (default: its folder)')
    .option('--no-library', 'judge with your own policies alone')
    .option(
      '--explain <policy address>',
      'show why a policy says what it says of one resource, with the values it read',
      explained,
    )
    .option('--deadline <seconds>', 'longest time policies of your own may take on one input', seconds, 30)
    .option('--memory <megabytes>', 'most memory policies may take on one input', megabytes, 2048)
    .option('-q, --quiet', 'print the verdict and what decides it, nothing else')
    .option('--no-color', 'no colour (also: NO_COLOR)')
    .addHelpText(
      'after',
      `
Examples:
  terraform plan -out tfplan && terraform show -json tfplan > plan.json
  plumbline check plan.json
  plumbline check plan.json --policies policies --fail-on critical
  plumbline check . --only plan --format json > report.json
  plumbline check plan.json --explain aws.s3.public_acls_blocked 'aws_s3_bucket_public_access_block.press'

Exit codes: 0 pass, 1 findings at or above the threshold, 2 could not be checked.`,
    )
    .action(async (inputs: string[], options: CheckOptions) => {
      const { runCheck } = await import('./check.ts')
      process.exitCode = await runCheck(inputs, options)
    })
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

function collectOutput(value: string, before: Outputs = []): Outputs {
  const [name, path] = [value.slice(0, value.indexOf('=')), value.slice(value.indexOf('=') + 1)]
  const format = formats.find((known) => known === name)
  if (format === undefined || path === '')
    throw new InvalidArgumentError(`Wanted is FORMAT=PATH with one of ${formats.join(', ')}.`)
  return [...before, { format, path }]
}

function kinds(value: string): readonly string[] {
  const wanted = value.split(',').map((kind) => kind.trim())
  const unknown = wanted.find((kind) => !evidenceKinds.some((known) => known === kind))
  if (unknown !== undefined)
    throw new InvalidArgumentError(`"${unknown}" is no kind; known are ${evidenceKinds.join(', ')}.`)
  return wanted
}

function explained(value: string): readonly [string, string] {
  const [policy, address] = value.split(explainSeparator)
  if (!policy || !address) throw new InvalidArgumentError('Wanted are two values: --explain POLICY ADDRESS.')
  return [policy, address]
}

function seconds(value: string): number {
  return positive(value, 'seconds')
}

function megabytes(value: string): number {
  return positive(value, 'megabytes')
}

function positive(value: string, unit: string): number {
  const number = Number(value)
  if (!Number.isFinite(number) || number <= 0) throw new InvalidArgumentError(`Wanted is a positive number of ${unit}.`)
  return number
}
