import { type Command, Option } from 'commander'

export interface PolicyCommandOptions {
  readonly policies?: readonly string[]
  readonly format?: 'table' | 'json'
  readonly run?: string
  readonly coverage?: true
  readonly write?: true
  readonly namespace?: readonly string[]
  readonly color: boolean
}

/** Adds `plumbline policy list|show|test|format|check`. */
export function addPolicy(program: Command): void {
  const policy = program
    .command('policy')
    .summary('list, show, test, format and check policies')
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
    .argument('<policy>', 'its id, aws.s3.public_acls_blocked')
    .option(folders, 'also policies of your own (repeatable)', collect)
    .addOption(listFormat())
    .option('--no-color', 'no colour')
    .action(async (id: string, options: PolicyCommandOptions) => {
      const { runShow } = await import('./policy-catalogue.ts')
      process.exitCode = await runShow(id, options)
    })
  policy
    .command('test')
    .description(
      "Run the policies' Rego tests with OPA's own evaluator (an error in a builtin fails the test) and judge every example in examples.yaml,\n" +
        'once as written and once with each value decided only at apply. Without a folder, the built-in library is tested.',
    )
    .argument('[folders...]', 'folders with policies')
    .option('-r, --run <regexp>', 'only tests whose name matches')
    .option('--coverage', 'list the lines no test reached')
    .option('--no-color', 'no colour')
    .action(async (given: string[], options: PolicyCommandOptions) => {
      const { runTest } = await import('./policy-test.ts')
      process.exitCode = await runTest(given, options)
    })
  policy
    .command('format')
    .description('Print Rego files as opa fmt would; with --write, write them.')
    .argument('<paths...>', 'folders or files')
    .option('-w, --write', 'write the files that are not formatted')
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
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}
