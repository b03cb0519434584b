import { type Command, Option } from 'commander'
import { readAhead } from '../files/whole-file.ts'
import { evidenceKinds } from '../model/evidence.ts'
import { severities } from '../model/policy.ts'
import { type Format, formats } from '../report/formats.ts'
import { addBaseOptions, type BaseOptions } from './base-options.ts'
import { collect, collectOutput, explained, kinds, megabytes, type Outputs, seconds } from './option-values.ts'

/** The options of `plumbline check`, as the argument parser hands them over. */
export interface CheckOptions extends BaseOptions {
  readonly policies?: readonly string[]
  readonly config?: string
  readonly format?: Format
  readonly output?: Outputs
  readonly failOn?: (typeof severities)[number]
  readonly exitZero?: true
  readonly data?: readonly string[]
  readonly namespace?: readonly string[]
  readonly only?: readonly string[]
  readonly root?: readonly string[]
  readonly source?: string
  readonly varFile?: readonly string[]
  readonly allowBroken?: true
  readonly library: boolean
  readonly explain?: readonly [policy: string, address: string]
  readonly deadline: number
  readonly memory: number
  readonly quiet?: true
  readonly full?: true
  readonly color: boolean
}

/** Adds `plumbline check`. The work itself is loaded when the command runs. */
export function addCheck(program: Command): void {
  const command = program
    .command('check')
    .summary('judge plans, source and state against policies')
    .description(
      'Judges Terraform plans (saved, or as JSON), source and state against the built-in policies and your own.\n' +
        'An input is a plan or state, a folder (the plans, states and root modules in it, recognised by content)\n' +
        'or - for standard input. Where a plan and its source are both there, the plan gives the values and the source\n' +
        'the lines.',
    )
    .argument('<inputs...>', 'plans, states, folders, or -')
    .option(
      '-p, --policies <path>',
      'policies of your own: a folder, a file, a bundle (x.tar.gz, x.tar.gz@sha256:…), npm:package (repeatable)',
      collect,
    )
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
    .option(
      '--source <folder>',
      'Terraform source the plans were made from (default: their folder or this one, where it fits)',
    )
    .option(
      '--root <folder>',
      'root module to judge, or the one a plan belongs to (repeatable, default: found by shape)',
      collect,
    )
    .option('--var-file <file>', 'values of variables for source, as with terraform plan (repeatable)', collect)
    .option('--allow-broken', 'judge what can be read when a source file is broken, without exit code 2')
  addBaseOptions(command)
    .option('--no-library', 'judge with your own policies alone')
    .option(
      '--explain <policy address>',
      'show why a policy says what it says of one resource, with the values it read',
      explained,
    )
    .option('--deadline <seconds>', 'longest time policies of your own may take on one input', seconds, 30)
    .option('--memory <megabytes>', 'most memory policies may take on one input', megabytes, 2048)
    .option('--full', 'print findings that do not block in full too, however many there are')
    .option('-q, --quiet', 'print the verdict and what decides it, nothing else')
    .option('--no-color', 'no colour (also: NO_COLOR)')
    .addHelpText(
      'after',
      `
Examples:
  plumbline check .
  terraform plan -out tfplan && plumbline check tfplan
  terraform show -json tfplan > plan.json && plumbline check plan.json --source infra
  plumbline check plan.json --policies policies --fail-on critical
  plumbline check . --only source --format json > report.json
  plumbline check plan.json --base origin/main
  plumbline check . --write-baseline baseline.json
  plumbline check plan.json --explain aws.s3.public_acls_blocked 'aws_s3_bucket_public_access_block.press'

Exit codes: 0 pass, 1 findings at or above the threshold, 2 could not be checked.`,
    )
    .action(async (inputs: string[], options: CheckOptions) => {
      // The disk is busy while the rest of the program is loaded.
      const [first = '-'] = inputs
      const ahead = inputs.length === 1 && first !== '-' ? readAhead(first) : undefined
      const { runCheck } = await import('./check.ts')
      process.exitCode = await runCheck(inputs, options, async () => ahead)
    })
}
