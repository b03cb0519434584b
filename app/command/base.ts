import { createHash } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { dirname, relative } from 'node:path'
import { isSameName } from '../evaluate/requested.ts'
import { diskTree } from '../files/disk-tree.ts'
import { repositoryTop } from '../files/inputs.ts'
import type { Configuration, DeclaredWaiver, WaiverRules } from '../model/configuration.ts'
import type { Evidence } from '../model/evidence.ts'
import type { FileTree } from '../model/file-tree.ts'
import { Problem } from '../model/problem.ts'
import type { Notice } from '../model/report.ts'
import type { Base, BaselineBase, EvidenceBase } from '../workflow/base.ts'
import { type BaseConfiguration, differenceNotice, readBaseConfiguration } from '../workflow/base-configuration.ts'
import { readBaseline } from '../workflow/baseline-schema.ts'
import { gatherBaseEvidence, readBaseFile } from './base-evidence.ts'
import type { BaseOptions } from './base-options.ts'
import { type BasePlace, type BaseTree, findBase } from './base-place.ts'
import { configurationCandidates, configurationName, readWritten } from './configuration.ts'
import type { ReadRequest } from './evidence.ts'

/** What the source of a base says. */
export interface BaseSource {
  readonly evidence: readonly Evidence[]
  /** Comments in it. */
  readonly waivers: readonly DeclaredWaiver[]
  readonly notices: readonly Notice[]
}

/**
 * Evaluates the source a base holds at these paths, files and folders of its tree, for the roots that no evidence stands for already; reads the
 * comments in all of it by the rules of the base.
 */
export type ReadBaseSource = (
  base: BaseTree,
  paths: readonly string[],
  known: readonly Evidence[],
  rules: WaiverRules,
) => Promise<BaseSource>

export interface BaseRequest extends ReadRequest {
  readonly inputs: readonly string[]
  /** The evidence that is compared with the base. */
  readonly evidence: readonly Evidence[]
  readonly configuration: Configuration
  /** `--config`, when given. */
  readonly wanted?: string
  readonly today: string
  readonly readSource?: ReadBaseSource
}

/** Opens what the options compare with; undefined when they say nothing. */
export async function openBase(options: BaseOptions, request: BaseRequest): Promise<Base | undefined> {
  if (options.baseline !== undefined) return openBaseline(options.baseline)
  if (options.base !== undefined) return openEvidenceBase(options.base, options, request)
  if (options.approvedBy === undefined) return undefined
  throw new Problem('input.usage', '--approved-by needs a base', {
    wanted: '--base, whose configuration says who may approve',
    next: 'add --base, or drop --approved-by',
  })
}

/** Reads a baseline file. */
export async function openBaseline(file: string): Promise<BaselineBase> {
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
    throw new Problem('input.baseline', 'the baseline cannot be read', {
      file,
      found: cause.code === 'ENOENT' ? 'nothing at that path' : cause.message,
      wanted: 'a file that --write-baseline wrote',
      next: `write it with --write-baseline ${file}, or check the path`,
      cause,
    })
  })
  const digest = createHash('sha256').update(bytes).digest('hex')
  return { kind: 'baseline', summary: { kind: 'baseline', name: file, digest }, entries: readBaseline(bytes, file) }
}

async function openEvidenceBase(name: string, options: BaseOptions, request: BaseRequest): Promise<EvidenceBase> {
  const place = findBase(name)
  const said = await configurationOn(place, request)
  const { waiverRules } = said.configuration
  const { evidence, notices, waivers } = await gather(place, request, waiverRules)
  return {
    kind: 'evidence',
    summary: summaryOf(place, evidence),
    evidence,
    waivers: [...said.waivers, ...waivers],
    waiverRules,
    notices: [...notices, ...said.notices, ...strangers(options.approvedBy ?? [], waiverRules.approvers)],
  }
}

async function gather(place: BasePlace, request: BaseRequest, rules: WaiverRules): Promise<BaseSource> {
  const { inputs, readSource } = request
  if (place.kind === 'file') {
    return { evidence: [await readBaseFile(place.name, request.evidence, request)], notices: [], waivers: [] }
  }
  const found = await gatherBaseEvidence(place, request)
  if (readSource === undefined) return { ...found, waivers: [] }
  const paths = inputs.flatMap((input) => place.pathOf(input) ?? [])
  const source = await readSource(place, paths, found.evidence, rules)
  const notices = source.evidence.length === 0 ? [...found.notices, ...source.notices] : source.notices
  return { evidence: [...found.evidence, ...source.evidence], notices, waivers: source.waivers }
}

/** The configuration of the base. One from outside of the repository is no part of what is compared and holds for both sides. */
async function configurationOn(place: BasePlace, request: BaseRequest): Promise<BaseConfiguration> {
  const { inputs, wanted, today, configuration } = request
  if (wanted !== undefined && (await isElsewhere(wanted))) {
    return { configuration, waivers: configuration.waivers, notices: [] }
  }
  const candidates = configurationCandidates({ inputs, ...(wanted === undefined ? {} : { wanted }) })
  const [tree, pathOf] = treeOf(place)
  const known = candidates.flatMap((path) => pathOf(path) ?? [])
  const said = readBaseConfiguration(tree, known, today)
  const written = await readWritten(configuration, today)
  return { ...said, notices: [...said.notices, ...differenceNotice(written, said.configuration)] }
}

/** A plan that is a base has its configuration beside it, or none. */
function treeOf(place: BasePlace): readonly [FileTree, BaseTree['pathOf']] {
  if (place.kind !== 'file') return [place.tree, place.pathOf]
  return [diskTree(dirname(place.name)), () => configurationName]
}

async function isElsewhere(path: string): Promise<boolean> {
  const top = (await repositoryTop(process.cwd())) ?? process.cwd()
  return relative(await realpath(top), await realpath(path)).startsWith('..')
}

function strangers(names: readonly string[], approvers: readonly string[]): readonly Notice[] {
  const known = approvers.length === 0 ? 'nobody' : approvers.join(', ')
  return names
    .filter((name) => !approvers.some((other) => isSameName(name, other)))
    .map((name) => ({
      kind: 'base',
      message: `${name} cannot approve waivers: waiver_rules.approvers on the base names ${known}`,
    }))
}

function summaryOf(place: BasePlace, evidence: readonly Evidence[]): EvidenceBase['summary'] {
  const { kind, name } = place
  const digest = place.kind === 'commit' ? place.tree.commit : place.kind === 'file' ? evidence[0]?.sha256 : undefined
  return { kind, name, ...(digest === undefined ? {} : { digest }) }
}
