import { readdirSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import type { CheckOptions } from '../app/command/check-options.ts'
import { isFolder } from '../app/command/configuration.ts'
import { repositoryTop } from '../app/files/inputs.ts'
import { isConfiguration } from '../app/hcl/modules/folder-files.ts'
import type { ActionSettings, Configuration } from '../app/model/configuration.ts'
import { Problem } from '../app/model/problem.ts'
import type { Inputs } from './inputs.ts'
import { expandPaths } from './paths.ts'

/** The inputs, and where they say nothing, what the configuration says. */
export function settle(inputs: Inputs, { action }: Configuration): ActionSettings {
  const given = [inputs.plan, inputs.source, inputs.sbom].some((paths) => paths.length > 0)
  const { plan, source, sbom } = given ? inputs : action
  const nothing = [plan, source, sbom].every((paths) => paths.length === 0)
  return {
    plan,
    source: nothing ? ['.'] : source,
    sbom,
    comment: inputs.comment ?? action.comment,
    annotations: inputs.annotations ?? action.annotations,
    sarifFile: inputs.sarifFile ?? action.sarifFile,
    uploadSarif: inputs.uploadSarif ?? action.uploadSarif,
  }
}

/** What to check, and how: the arguments of the command that does the same. */
export interface Check {
  readonly inputs: readonly string[]
  readonly options: CheckOptions
  /** Something of it is judged as it stands in the checkout. */
  readonly usesSource: boolean
}

/**
 * One root module given beside plans is where these were made, so it gives them its lines and its name; several are judged beside the plans, each by
 * the plan that lies in it or by its source. Source alone is judged as source, whatever plans lie there.
 */
export async function checkOf(settings: ActionSettings, inputs: Inputs, file: string | null): Promise<Check> {
  const plans = expandPaths('plan', settings.plan, 'file')
  const sources = expandPaths('source', settings.source, 'folder')
  const sboms = expandPaths('sbom', settings.sbom, 'file')
  const [only] = sources
  const stray = sources.find((path) => !isFolder(path))
  if (stray !== undefined) {
    throw new Problem('input.usage', 'the input source takes folders', {
      found: `${stray}, a file`,
      wanted: 'folders of root modules',
      next: 'name the folder; plans belong to the input plan',
    })
  }
  const made = plans.length > 0 && sources.length === 1 && only !== undefined && isRootModule(only) ? only : undefined
  const sourceAlone = plans.length === 0 && sboms.length === 0
  return {
    inputs: [...plans, ...(made === undefined ? sources : []), ...sboms],
    usesSource: sources.length > 0 && made === undefined,
    options: {
      library: true,
      deadline: 30,
      memory: 2048,
      color: false,
      policies: inputs.policies,
      ...(file === null ? {} : { config: file }),
      ...(inputs.failOn === undefined ? {} : { failOn: inputs.failOn }),
      ...(sourceAlone ? { only: ['source'] } : {}),
      ...(made === undefined ? {} : { source: made, root: [await rootName(made)] }),
    },
  }
}

function isRootModule(folder: string): boolean {
  return readdirSync(folder).some(isConfiguration)
}

/** A folder as roots are named: seen from the top of the repository. */
async function rootName(folder: string): Promise<string> {
  const top = (await repositoryTop(resolve(folder))) ?? process.cwd()
  return relative(top, resolve(folder)).split(sep).join('/') || '.'
}
