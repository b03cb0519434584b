import { type Command, Option } from 'commander'
import { collect } from './option-values.ts'
import { addPolicyDocs } from './policy-docs-options.ts'
import { addPolicyKit } from './policy-kit-options.ts'

export interface PolicyCommandOptions {
  readonly policies?: readonly string[]
  readonly format?: 'table' | 'json'
  readonly write?: true
  readonly check?: true
  readonly namespace?: readonly string[]
  readonly color: boolean
}

/** Adds `plumbline policy` and what it can do. */
export function addPolicy(program: Command): void {
  const policy = program
    .command('policy')
    .summary('list, write, test, explain, compare and package policies')
    .description('Works on policies: the built-in ones and your own.')
  const folders = '-p, --policies <path>'
  const listFormat = () =>
    new Option('-f, --format <format>', 'what to print').choices(['table', 'json']).default('table')
  policy
    .command('list')
    .description('List policies: id, severity, title.')
    .option(folders, 'also policies of your own (repeatable)', collect)
    .addOption(listFormat())
    .option('--no-color', 'no colour')
    .action(async (options: PolicyCommandOptions) => {
      const { runList } = await import('./policy-catalogue.ts')
      process.exitCode = await runList(options)
    })
  policy
    .command('show')
    .description('Show one policy: what it judges, why, how to fix it, what it replaces, how to waive it.')
    .argument('<policy>', 'its id, aws.s3.public_acls_blocked, or the id of the same rule in Checkov, Trivy or KICS')
    .option(folders, 'also policies of your own (repeatable)', collect)
    .addOption(listFormat())
    .option('--no-color', 'no colour')
    .action(async (id: string, options: PolicyCommandOptions) => {
      const { runShow } = await import('./policy-catalogue.ts')
      process.exitCode = await runShow(id, options)
    })
  addPolicyKit(policy)
  policy
    .command('format')
    .description(
      'Print one Rego file as opa fmt would, or the names of those that are not formatted; with --write, write them.',
    )
    .argument('<paths...>', 'folders or files')
    .option('-w, --write', 'write the files that are not formatted')
    .option(
      '--check',
      'write nothing and print the names of files that are not formatted; exit code 1 when there are any',
    )
    .action(async (paths: string[], options: PolicyCommandOptions) => {
      const { runFormat } = await import('./policy-source.ts')
      process.exitCode = await runFormat(paths, options)
    })
  policy
    .command('check')
    .description(
      'Check policies: syntax, types, metadata, and every attribute path against what the providers declare.',
    )
    .argument('<paths...>', 'folders or files')
    .option('--namespace <package>', 'package of policies written for conftest (repeatable, default: main)', collect)
    .action(async (paths: string[], options: PolicyCommandOptions) => {
      const { runCheckPolicies } = await import('./policy-source.ts')
      process.exitCode = await runCheckPolicies(paths, options)
    })
  addPolicyDocs(policy)
}
