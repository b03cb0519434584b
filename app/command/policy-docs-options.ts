import { type Command, Option } from 'commander'
import { collect } from './option-values.ts'
import type { DocsOptions } from './policy-docs.ts'
import type { FrameworksOptions } from './policy-frameworks.ts'

/** Adds `plumbline policy docs|frameworks` to `plumbline policy`. */
export function addPolicyDocs(policy: Command): void {
  policy
    .command('docs')
    .description(
      'Write pages about policies in Markdown: one each, and lists by service, by framework, and by the ids of other tools. Pages that were generated\n' +
        'and have no policy any more are removed; a file that was not generated is never replaced.',
    )
    .option(
      '-p, --policies <path>',
      'policies of your own (repeatable, default: those the configuration names, else the built-in ones)',
      collect,
    )
    .option('--library', 'the built-in policies')
    .option('-o, --output <folder>', 'where to write', 'docs/policies')
    .option('--check', 'write nothing; exit code 1 where a page is missing, stale or surplus')
    .action(async (options: DocsOptions) => {
      const { runDocs } = await import('./policy-docs.ts')
      process.exitCode = await runDocs(options)
    })
  policy
    .command('frameworks')
    .description('Show how far policies answer for the controls of each framework, or for each control of one.')
    .argument('[framework]', 'its id, cis_aws_5.0')
    .addOption(
      new Option('-f, --format <format>', 'what to print').choices(['table', 'json', 'markdown']).default('table'),
    )
    .option('--no-color', 'no colour')
    .action(async (framework: string | undefined, options: FrameworksOptions) => {
      const { runFrameworks } = await import('./policy-frameworks.ts')
      process.exitCode = await runFrameworks(framework, options)
    })
}
