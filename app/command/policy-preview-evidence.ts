import { join, relative, resolve } from 'node:path'
import { readInputs } from '../files/inputs.ts'
import { readSchemaTable } from '../files/schema-file.ts'
import type { Evidence, Skipped } from '../model/evidence.ts'
import { Problem } from '../model/problem.ts'
import { openSchema } from '../schema/schema.ts'
import { nothingGiven, openRoot } from '../workflow/root-source.ts'
import { rootsBelow } from '../workflow/roots-below.ts'
import { isFolder } from './configuration.ts'
import { decoders } from './decoders.ts'
import { looksLikeEvidence, readInput } from './evidence.ts'
import { folderOfFile, placeOf } from './source.ts'

/**
 * Plans and states at and below the paths, then the root modules no plan lies in, each read when it is asked for and forgotten after. What cannot be read is passed
 * over with the reason: of many plans, one that is broken must not hide the others.
 */
export async function* evidenceBelow(
  paths: readonly string[],
  onStep: (what: string) => void,
): AsyncGenerator<Evidence | Skipped> {
  const planned = new Set<string>()
  const options = { looksLikeEvidence, readStandardInput: refuseInput, workingDirectory: process.cwd() }
  for await (const input of readInputs(paths, options)) {
    onStep(`reading ${input.path}`)
    const read = passingOver(input.path, () => readInput(input, {}))
    if (!('why' in read) && read.kind === 'plan') planned.add(resolve(folderOfFile(input.path)))
    yield read
  }
  const tools = { schema: openSchema(readSchemaTable), decoders }
  for (const path of paths.filter(isFolder)) {
    const { sources, directory: top } = await placeOf(path)
    for (const directory of rootsBelow({ sources, directory: top }).directories) {
      const folder = join(path, relative(top, directory))
      if (planned.has(resolve(folder))) continue
      onStep(`evaluating ${folder}`)
      yield passingOver(folder, () => openRoot({ sources, directory }, nothingGiven, tools).evaluate(folder, directory))
    }
  }
}

function passingOver(what: string, read: () => Evidence | Skipped): Evidence | Skipped {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Problem) || error.code === 'internal.bug') throw error
    const { found } = error.details
    return { what, why: found === undefined ? error.message : `${error.message}: ${found}` }
  }
}

async function refuseInput(): Promise<Uint8Array> {
  throw new Problem('input.usage', 'standard input is no folder of plans', {
    wanted: 'plans, or folders with plans',
    next: 'save the plan to a file and name it with --against',
  })
}
