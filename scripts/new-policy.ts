/** `npm run new:policy -- aws/s3/thing [--type TYPE] …`: `plumbline policy new` for the library. */
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { report } from '../app/command/failure.ts'
import { addPolicy } from '../app/command/policy-options.ts'

const program = new Command('new:policy').exitOverride()
addPolicy(program)
const folder = fileURLToPath(new URL('../policies', import.meta.url))
try {
  await program.parseAsync(['policy', 'new', '--folder', folder, ...process.argv.slice(2)], { from: 'user' })
} catch (error) {
  process.exitCode = await report(error, false)
}
