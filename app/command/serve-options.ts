import type { Command } from 'commander'

export interface ServeOptions {
  readonly host?: string
  readonly port?: string
  readonly data?: string
  readonly dryRun?: true
}

/** Adds `plumbline serve`. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .summary('run the GitHub App')
    .description(
      'Runs the GitHub App: takes webhooks, judges pull requests and reports as checks. Without an App it serves pages that make one. ' +
        'Settings come from the environment and from plumbline.env in the data folder; docs/app.md lists them.',
    )
    .option('--host <address>', 'listen here (HOST; default 127.0.0.1)')
    .option('--port <number>', 'listen here (PORT; default 3000, 0 for any)')
    .option('--data <folder>', 'settings and the embedded database (DATA_FOLDER; default plumbline-data)')
    .option('--dry-run', 'judge and keep, publish nothing (DRY_RUN)')
    .action(async (options: ServeOptions) => {
      const { runServe } = await import('./serve.ts')
      await runServe(options)
    })
}
