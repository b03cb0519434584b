import { Buffer } from 'node:buffer'
import { folderOf, joinPath } from '../../hcl/modules/path.ts'
import type { Configuration, DeclaredWaiver } from '../../model/configuration.ts'
import { Problem } from '../../model/problem.ts'
import type { Notice } from '../../model/report.ts'
import { differentSettings } from '../base-configuration.ts'
import { type ConfigurationSource, readConfiguration, readWaiverFile } from '../config.ts'
import type { ConfigurationFiles, ConfigurationSources } from '../ports/judge.ts'

/** The name of the configuration's file at the top of a repository. */
export const configurationFile = '.plumbline.yaml'

type Files = ReadonlyMap<string, string>

/** How a change is judged. */
export interface ReviewSettings {
  /** Of the base branch, with the organisation's underneath; its waivers are those of the change. */
  readonly configuration: Configuration
  /** Waivers that are granted: those of the base branch and of the organisation. */
  readonly granted: readonly DeclaredWaiver[]
  readonly notices: readonly Notice[]
}

/**
 * Reads how to judge: settings from the base branch, since a change must not choose its judge; waivers from the change, of which those that are not
 * on the base branch are only requested. A waiver that came to the base branch since the change began holds. Throws a Problem when the organisation's
 * configuration or the change's is broken; a broken one on the base counts as none, so that it can be mended.
 */
export function readReviewSettings(
  sources: ConfigurationSources,
  head: Files,
  mergeBase: Files,
  today: string,
): ReviewSettings {
  const { organisation, base } = sources
  const beneath = organisation === null ? undefined : layerOf(organisation, today)
  const notices: Notice[] = []
  const onBase = lenient(base, beneath, today, notices)
  const before = lenient({ name: base.name, files: mergeBase }, beneath, today, [])
  const now = readLayer({ files: head, file: configurationFile, shown: (path) => path }, today, beneath?.source)
  const changed = differentSettings(now.configuration, before.configuration)
  if (changed.length > 0) {
    const message = `this change alters the configuration (${changed.join(', ')}); what it says counts once it is merged`
    notices.push({ kind: 'review', message, source: configurationFile })
  }
  const ofOrganisation = beneath?.waivers ?? []
  return {
    configuration: {
      ...onBase.configuration,
      waivers: [...ofOrganisation, ...mergedWaivers(now.waivers, onBase.waivers, before.waivers)],
    },
    granted: [...ofOrganisation, ...onBase.waivers],
    notices,
  }
}

/** The configuration of a base branch with the organisation's underneath, for those who only need to know what to fetch and to say. */
export function readBaseSettings({ organisation, base }: ConfigurationSources, today: string): Configuration {
  const beneath = organisation === null ? undefined : layerOf(organisation, today)
  return lenient(base, beneath, today, []).configuration
}

/** What one repository says by itself; the defaults where it has no file, or a broken one. */
export function readOwnSettings(files: ConfigurationFiles, today: string): Configuration {
  return lenient(files, undefined, today, []).configuration
}

interface Layer {
  readonly source: ConfigurationSource
  readonly waivers: readonly DeclaredWaiver[]
}

interface ReadLayer {
  readonly configuration: Configuration
  /** Its own, and those of the files it names. */
  readonly waivers: readonly DeclaredWaiver[]
}

interface LayerFiles {
  readonly files: Files
  readonly file: string
  /** What a path is called in messages. */
  readonly shown: (path: string) => string
}

function layerOf({ name, files }: ConfigurationFiles, today: string): Layer {
  const shown = (path: string) => `${name}: ${path}`
  const { waivers } = readLayer({ files, file: configurationFile, shown }, today)
  return { source: sourceOf(files.get(configurationFile) ?? '', shown(configurationFile), today), waivers }
}

function lenient(
  { name, files }: ConfigurationFiles,
  beneath: Layer | undefined,
  today: string,
  notices: Notice[],
): ReadLayer {
  const shown = (path: string) => path
  try {
    return readLayer({ files, file: configurationFile, shown }, today, beneath?.source)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const { file = configurationFile } = error.details
    const message = `${file} on ${name} cannot be used and counts as none: ${error.message}`
    notices.push({ kind: 'base', message, source: file })
    return readLayer({ files: new Map(), file: configurationFile, shown }, today, beneath?.source)
  }
}

function readLayer({ files, file, shown }: LayerFiles, today: string, beneath?: ConfigurationSource): ReadLayer {
  const source = sourceOf(files.get(file) ?? '', shown(file), today)
  const own = readConfiguration(source)
  const configuration = beneath === undefined ? own : readConfiguration(source, beneath)
  const further = own.waiverFiles.flatMap((path) => {
    const at = joinPath(folderOf(file), path)
    const text = files.get(at)
    if (text === undefined) throw missingFile(shown(file), at)
    return readWaiverFile(sourceOf(text, shown(at), today), configuration.waiverRules)
  })
  return { configuration, waivers: [...own.waivers, ...further] }
}

function sourceOf(text: string, file: string, today: string): ConfigurationSource {
  return { bytes: Buffer.from(text), file, today }
}

function missingFile(file: string, path: string): Problem {
  return new Problem('input.config', 'a waiver file is not there', {
    file,
    found: 'nothing at that path',
    wanted: path,
    next: 'add the file, or take it out of waiver_files',
  })
}

/** The waivers there will be: those of the change, and those that came to the base branch since the change began from it. */
function mergedWaivers(
  now: readonly DeclaredWaiver[],
  onBase: readonly DeclaredWaiver[],
  before: readonly DeclaredWaiver[],
): readonly DeclaredWaiver[] {
  const known = new Set([...now, ...before].map(identityOf))
  return [...now, ...onBase.filter((waiver) => !known.has(identityOf(waiver)))]
}

function identityOf({ source: _, ...said }: DeclaredWaiver): string {
  return JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)))
}
