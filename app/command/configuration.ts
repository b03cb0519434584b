import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { type Configuration, type DeclaredWaiver, defaultConfiguration } from '../model/configuration.ts'
import { Problem } from '../model/problem.ts'

export const configurationName = '.plumbline.yaml'

export interface LoadRequest {
  /** `--config`, when given. */
  readonly wanted?: string
  /** Inputs of the command: a folder among them may bring the configuration. */
  readonly inputs: readonly string[]
  readonly today: string
}

/**
 * Reads the configuration: the file asked for, else `.plumbline.yaml` in the working directory, else in the one input folder. Paths in it
 * come back relative to the working directory, waiver files are read in. Without a file the defaults hold.
 */
export async function loadConfiguration(request: LoadRequest): Promise<Configuration> {
  const file = request.wanted ?? configurationCandidates(request).find((path) => existsSync(path))
  if (file === undefined) return defaultConfiguration
  const { readConfiguration, readWaiverFile } = await import('../workflow/config.ts')
  const { today } = request
  const configuration = readConfiguration({ bytes: await readBytes(file), file, today })
  const inFolder = (path: string) => relative('.', resolve(dirname(file), path)) || '.'
  const waivers: DeclaredWaiver[] = [...configuration.waivers]
  for (const path of configuration.waiverFiles.map(inFolder)) {
    waivers.push(...readWaiverFile({ bytes: await readBytes(path), file: path, today }, configuration.waiverRules))
  }
  const { policies, action } = configuration
  return {
    ...configuration,
    waivers,
    action: {
      ...action,
      plan: action.plan.map(inFolder),
      source: action.source.map(inFolder),
      sbom: action.sbom.map(inFolder),
      sarifFile: action.sarifFile === null ? null : inFolder(action.sarifFile),
    },
    policies: {
      ...policies,
      folders: policies.folders.map((place) => (place.startsWith('npm:') ? place : inFolder(place))),
      data: policies.data.map(inFolder),
    },
  }
}

/** Where the configuration can be, the first that is there holds. */
export function configurationCandidates({ wanted, inputs }: Pick<LoadRequest, 'wanted' | 'inputs'>): readonly string[] {
  if (wanted !== undefined) return [wanted]
  const [only] = inputs
  if (inputs.length !== 1 || only === undefined || only === '-') return [configurationName]
  return [configurationName, join(isFolder(only) ? only : dirname(only), configurationName)]
}

/** What a configuration's file says by itself, without waiver files and with its paths as they are written. */
export async function readWritten({ file }: Configuration, today: string): Promise<Configuration> {
  if (file === null) return defaultConfiguration
  const { readConfiguration } = await import('../workflow/config.ts')
  return readConfiguration({ bytes: await readBytes(file), file, today })
}

/** What cannot be looked at is no folder; reading it as an input says why. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  return readFile(file).catch((cause: unknown) => {
    throw new Problem('input.config', 'the configuration cannot be read', {
      file,
      found:
        cause instanceof Error && 'code' in cause && cause.code === 'ENOENT' ? 'nothing at that path' : String(cause),
      wanted: 'a YAML file',
      next: 'check --config, or write a first one with plumbline init',
      cause,
    })
  })
}
