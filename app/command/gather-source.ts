import { relative, resolve } from 'node:path'
import type { SourceDiagnostic } from '../hcl/modules/diagnostics.ts'
import { movesIn } from '../hcl/modules/moves.ts'
import type { Evidence, Skipped } from '../model/evidence.ts'
import type { Move } from '../model/move.ts'
import { pairSource, type SourceCandidate } from '../workflow/pair-source.ts'
import { openEmbedded, openRoot, type RootSource } from '../workflow/root-source.ts'
import { asSkipped, isBroken } from '../workflow/source-faults.ts'
import { folderOfFile, placeOf } from './source.ts'
import { type SourceGatherRequest, sourcesAlone } from './source-alone.ts'

export interface GatheredSources {
  /** The evidence there was, and that of root modules without a plan. */
  readonly evidence: readonly Evidence[]
  readonly sources: ReadonlyMap<Evidence, RootSource>
  readonly skipped: readonly Skipped[]
  /** What is wrong with files of roots that are judged by their source alone. */
  readonly broken: readonly SourceDiagnostic[]
  readonly moves: readonly Move[]
}

/**
 * Finds the source of everything there is to judge: for plans the folder they lie in, the working directory or what the user tells, as far as it fits;
 * and root modules below the folders the user pointed at that no plan stands for.
 */
export async function gatherSources(request: SourceGatherRequest): Promise<GatheredSources> {
  const sources = new Map<Evidence, RootSource>()
  const skipped: Skipped[] = []
  const covered = new Set<string>()
  for (const evidence of request.evidence) {
    if (request.only?.includes('source') === true && !request.only.includes(evidence.kind)) continue
    const { source, folder, said } = await sourceOf(evidence, request)
    skipped.push(...said)
    if (source !== undefined) sources.set(evidence, source)
    if (folder !== undefined && evidence.kind === 'plan') covered.add(folder)
  }
  const alone = await sourcesAlone(request, covered)
  for (const [evidence, source] of alone.sources) sources.set(evidence, source)
  const faults = [...alone.sources.values()].flatMap(({ tree }) => tree.diagnostics())
  return {
    evidence: [...request.evidence, ...alone.sources.keys()],
    sources,
    skipped: [...skipped, ...alone.skipped, ...faults.filter((each) => !isBroken(each)).map(asSkipped)],
    broken: faults.filter(isBroken),
    moves: [...sources].flatMap(([evidence, { tree }]) => movesIn(tree, evidence.root)),
  }
}

interface Found {
  readonly source?: RootSource
  /** Full path of the folder on disk that the evidence stands for. */
  readonly folder?: string
  readonly said: readonly Skipped[]
}

async function sourceOf(
  evidence: Evidence,
  { source: told, variables, tools, doubles }: SourceGatherRequest,
): Promise<Found> {
  const folders =
    told === undefined ? [...new Set([folderOfFile(evidence.path), '.'].map((each) => resolve(each)))] : [told]
  const candidates: SourceCandidate<RootSource & { readonly folder: string }>[] = []
  for (const folder of folders) {
    const root = openRoot(await placeOf(folder), variables, tools, evidence)
    if (root.tree.root.files.length === 0) continue
    const name = relative(process.cwd(), folder) || '.'
    candidates.push({ name, told: told !== undefined, source: { ...root, folder: resolve(folder) } })
  }
  const { source, skipped } = pairSource(evidence, candidates)
  // A saved plan knows paths from its root module on; where that lies, only files on disk can tell.
  const directory = source === undefined ? '.' : evidence.root
  const own = told === undefined ? openEmbedded(evidence, tools, directory) : undefined
  const double = doubles?.get(evidence)
  const best = own ?? source ?? (double && openEmbedded(double, tools, directory))
  return {
    ...(best === undefined ? {} : { source: best }),
    ...(source === undefined ? {} : { folder: source.folder }),
    said: own === undefined ? skipped : [],
  }
}
