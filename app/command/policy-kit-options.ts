import { type Command, Option } from 'commander'
import { lintRules } from '../model/lint.ts'
import { severities } from '../model/policy.ts'
import { collect, count, megabytes, seconds } from './option-values.ts'
import type { PolicyBundleOptions } from './policy-bundle.ts'
import type { ExplainOptions } from './policy-explain.ts'
import type { LintOptions } from './policy-lint.ts'
import type { NewPolicyOptions } from './policy-new.ts'
import type { PreviewOptions } from './policy-preview.ts'
import type { PolicyTestOptions } from './policy-test.ts'

/** Adds to `plumbline policy` what people who write policies need: `new`, `test`. */
export function addPolicyKit(policy: Command): void {
  policy
    .command('new')
    .description(
      'Write a policy to start from, with its test and its examples. They hold as they are; nothing is overwritten.',
    )
    .argument('<policy>', 'area/service/policy: aws/s3/versioning')
    .option('-t, --type <type>', 'resource type it judges (default: a usual one of the area)')
    .addOption(new Option('-s, --severity <severity>', 'how bad it is').choices(severities).default('medium'))
    .option('--title <text>', 'what is true when it passes, one line')
    .option('--folder <path>', 'folder of your policies (default: the one the configuration names, else policies)')
    .action(async (id: string, options: NewPolicyOptions) => {
      const { runNew } = await import('./policy-new.ts')
      process.exitCode = await runNew(id, options)
    })
  policy
    .command('test')
    .description(
      "Run the policies' Rego tests with OPA's own evaluator (an error in a builtin fails the test) and judge every example in examples.yaml,\n" +
        'once as written and once with each value decided only at apply. Without a folder, the built-in library is tested.',
    )
    .argument('[folders...]', 'folders with policies')
    .option('-r, --run <regexp>', 'only tests and examples whose name matches')
    .option('--coverage [percent]', 'list the lines no test reached; with a number, fail when fewer are reached')
    .option('-w, --watch', 'run again what a change of the files touches, until Ctrl-C')
    .addOption(
      new Option('-f, --format <format>', 'what to print (default: table)').choices(['table', 'json', 'junit']),
    )
    .option('--no-color', 'no colour')
    .action(async (given: string[], options: PolicyTestOptions) => {
      const { runTest } = await import('./policy-test.ts')
      process.exitCode = await runTest(given, options)
    })
  policy
    .command('explain')
    .description(
      'Show why a policy says what it says of its examples, or of a resource of a plan, with the values it read.',
    )
    .argument('<policy>', 'its id, aws.s3.versioning')
    .argument('[plan]', 'a plan or state')
    .argument('[address]', 'of a resource in it, quoted for the shell')
    .option('-p, --policies <path>', 'also policies of your own (repeatable)', collect)
    .option('-e, --example <name>', 'one example alone')
    .addOption(new Option('-f, --format <format>', 'what to print').choices(['table', 'json']).default('table'))
    .option('--no-color', 'no colour')
    .action(async (id: string, plan: string | undefined, address: string | undefined, options: ExplainOptions) => {
      const { runExplainPolicy } = await import('./policy-explain.ts')
      process.exitCode = await runExplainPolicy(id, [plan, address], options)
    })
  policy
    .command('bundle')
    .description(
      'Write policies and what they need as an OPA bundle: equal policies give equal bytes. --policies reads it again, and so does opa.',
    )
    .argument('[folders...]', 'folders with policies (default: those the configuration names)')
    .requiredOption('-o, --output <file>', 'where to write, policies.tar.gz')
    .option('--library', 'the built-in policies, too')
    .option('--namespace <package>', 'package of policies written for conftest (repeatable, default: main)', collect)
    .action(async (folders: string[], options: PolicyBundleOptions) => {
      const { runBundle } = await import('./policy-bundle.ts')
      process.exitCode = await runBundle(folders, options)
    })
  policy
    .command('preview')
    .description(
      'Show which verdicts a change of policies would have changed: judges plans, states and source that are there already with the policies as they\n' +
        'were and as they are now. Exits 0 whatever changes.',
    )
    .requiredOption('-a, --against <path>', 'plans, or folders with plans, states and source (repeatable)', collect)
    .option(
      '-p, --policies <path>',
      'the policies as they would be (repeatable, default: those the configuration names)',
      collect,
    )
    .option('-b, --base <place>', 'the policies as they are: a git reference, a folder, a bundle', 'HEAD')
    .option('--namespace <package>', 'package of policies written for conftest (repeatable, default: main)', collect)
    .addOption(
      new Option('-f, --format <format>', 'what to print').choices(['table', 'json', 'markdown']).default('table'),
    )
    .option('--deadline <seconds>', 'longest time the policies may take on one input', seconds, 30)
    .option('--memory <megabytes>', 'most memory policies may take on one input', megabytes, 2048)
    .option('--no-color', 'no colour')
    .action(async (options: PreviewOptions) => {
      const { runPreview } = await import('./policy-preview.ts')
      process.exitCode = await runPreview(options)
    })
  policy
    .command('lint')
    .description(
      'Say what is not as it should be in policies that compile: conventions, examples that lack an answer, rules, parameters and data nobody uses,\n' +
        'aliases. With a plan, also which policies cost most on it. Exit code 1 when there is something to mend.',
    )
    .argument('[folders...]', 'folders with policies (default: those the configuration names, else the built-in ones)')
    .option('--plan <file>', 'measure what each policy costs on this plan or state')
    .addOption(new Option('--top <number>', 'policies by cost to print').default(10).argParser(count))
    .addOption(new Option('--skip <rule...>', 'say nothing of these').choices(lintRules))
    .option('--namespace <package>', 'package of policies written for conftest (repeatable, default: main)', collect)
    .addOption(new Option('-f, --format <format>', 'what to print').choices(['table', 'json']).default('table'))
    .option('--no-color', 'no colour')
    .action(async (folders: string[], options: LintOptions) => {
      const { runLint } = await import('./policy-lint.ts')
      process.exitCode = await runLint(folders, options)
    })
}
