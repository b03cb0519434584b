import type { Command } from 'commander'

export interface DryRunOptions {
  readonly data?: string
  readonly json?: string
}

/** Adds `plumbline dry-run`. */
export function addDryRun(program: Command): void {
  program
    .command('dry-run')
    .summary('review all open pull requests of an account and publish nothing')
    .description(
      'Reviews every open pull request that an installation of the GitHub App covers, as the App would, writes nothing to GitHub, and prints a ' +
        'report in Markdown. Settings are those of `plumbline serve`; no database is needed.',
    )
    .argument('<account>', 'organisation or person that installed the App')
    .option('--data <folder>', 'where plumbline.env is (DATA_FOLDER; default plumbline-data)')
    .option('--json <path>', 'write what each review said to a file, too')
    .action(async (account: string, options: DryRunOptions) => {
      const { runDryRun } = await import('./dry-run.ts')
      process.exitCode = await runDryRun(account, options)
    })
}
