import type { Command } from 'commander'

/** Adds `plumbline init`. */
export function addInit(program: Command): void {
  program
    .command('init')
    .summary('write a first configuration, workflow and policy')
    .description(
      'Writes .plumbline.yaml, a GitHub workflow and a sample policy with its test. Files that are there already are left alone.',
    )
    .argument('[folder]', 'where to write', '.')
    .option('--dry-run', 'say what would be written')
    .action(async (folder: string, options: { dryRun?: true }) => {
      const { runInit } = await import('./init.ts')
      process.exitCode = await runInit(folder, options)
    })
}
