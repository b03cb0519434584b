import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readLibraryFiles } from '../../app/command/library.ts'
import type { ConventionsDocument } from '../../app/command/policy-conventions.ts'
import type { JsonObject } from '../../app/model/json.ts'
import { openToolchain } from '../../app/rego/toolchain.ts'
import { policyFacts } from '../../app/workflow/policy-facts.ts'
import { repository } from '../command.ts'

/** What `policies/conventions` judges: facts about every policy of the library, and the frameworks. */
export async function conventionsDocument(): Promise<ConventionsDocument> {
  const files = await readLibraryFiles()
  const toolchain = await openToolchain()
  const { packages } = toolchain.inspect({ modules: files.modules })
  const folder = join(repository, 'policies', 'frameworks')
  const frameworks = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ ...(parse(readFileSync(join(folder, name), 'utf8')) as JsonObject), file: `frameworks/${name}` }))
  return { policies: policyFacts({ ...files, packages }), frameworks }
}
