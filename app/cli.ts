#!/usr/bin/env node
import { Command } from 'commander'
import { joinExplain } from './command/arguments.ts'
import { addCheck } from './command/check-options.ts'
import { addDryRun } from './command/dry-run-options.ts'
import { report as reportFailure } from './command/failure.ts'
import { addInit } from './command/init-options.ts'
import { addPolicy } from './command/policy-options.ts'
import { addServe } from './command/serve-options.ts'
import { version } from './command/version.ts'

const program = new Command('plumbline')
  .description('Judges Terraform plans and state against policies written in Rego, before they are merged.')
  .version(version, '-v, --version', 'print the version')
  .option('--debug', 'print stack traces with errors')
  .showHelpAfterError('(plumbline --help lists the commands)')
  .showSuggestionAfterError()
  .exitOverride()
  .addHelpText(
    'after',
    `
Examples:
  plumbline check plan.json                      judge one plan (terraform show -json tfplan > plan.json)
  terraform show -json tfplan | plumbline check -
  plumbline check infra --policies policies      judge every plan below a folder, with policies of your own too
  plumbline check plan.json --output sarif=plumbline.sarif --output markdown=comment.md
  plumbline policy show aws.s3.public_acls_blocked
  plumbline init                                 write a first configuration, workflow and policy

Exit codes: 0 pass, 1 findings at or above the threshold, 2 could not be checked.`,
  )

addCheck(program)
addInit(program)
addPolicy(program)
addServe(program)
addDryRun(program)
program
  .command('version')
  .description('print the version')
  .action(() => {
    console.log(version)
  })

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(process.exitCode ?? 0)
})
process.on('SIGINT', () => {
  process.stderr.write('\nplumbline: interrupted; no report was written\n')
  process.exit(2)
})

try {
  await program.parseAsync(joinExplain(process.argv))
} catch (error) {
  process.exitCode = await reportFailure(error, process.argv.includes('--debug'))
}
