import { detect, isReadable } from '../../ingest/detect.ts'
import { readEvidence } from '../../ingest/read-evidence.ts'
import type { RootSettings } from '../../model/configuration.ts'
import type { Evidence, Skipped } from '../../model/evidence.ts'
import { Problem } from '../../model/problem.ts'
import { sensitivePaths } from '../../schema/describe.ts'
import type { Schema } from '../../schema/schema.ts'
import { fitSource, fits } from '../fit-source.ts'
import type { EvidenceFile } from '../ports/judge.ts'
import type { RootSource } from '../root-source.ts'
import { distinct } from '../same-evidence.ts'

/** Plans and states from artifacts, each with the root it is of. */
export interface Plans {
  readonly deciding: readonly Evidence[]
  /** Of forks: judged and listed, and nothing more. */
  readonly advisory: readonly Evidence[]
  /** Made by a workflow that the change alters: they decide nothing either, and better ones will not come. */
  readonly altered: readonly Evidence[]
  readonly skipped: readonly Skipped[]
}

export interface PlanRequest {
  readonly files: readonly EvidenceFile[]
  readonly settings: readonly RootSettings[]
  readonly roots: readonly string[]
  readonly schema: Schema
  readonly sourceOf: (root: string) => RootSource
  /** Whether the change alters a file. */
  readonly isAltered: (path: string) => boolean
}

type Standing = 'deciding' | 'advisory' | 'altered'

/**
 * Reads what came as artifacts. Which root a plan is of is told by the configuration (the artifact's name), else by the folder it lies in, else by
 * what it holds: the one root that declares all of it. What cannot be read or placed is listed with the reason.
 */
export function readPlans(request: PlanRequest): Plans {
  const read = request.files.map((file) => ({ standing: standingOf(file, request), answer: readOne(file, request) }))
  const refused = read.flatMap(({ answer }) => ('why' in answer ? [answer] : []))
  const found = (wanted: Standing) =>
    distinct(
      read.flatMap(({ standing, answer }) => ('why' in answer || standing !== wanted ? [] : [answer])),
      new Set(),
    )
  const [deciding, advisory, altered] = [found('deciding'), found('advisory'), found('altered')]
  return {
    deciding: deciding.evidence,
    advisory: advisory.evidence,
    altered: altered.evidence,
    skipped: [...refused, ...deciding.skipped, ...advisory.skipped, ...altered.skipped],
  }
}

/** Whoever can change what makes a plan can make it say anything. */
function standingOf({ advisory, workflow }: EvidenceFile, { isAltered }: PlanRequest): Standing {
  if (advisory) return 'advisory'
  return isAltered(workflow) ? 'altered' : 'deciding'
}

function readOne(file: EvidenceFile, request: PlanRequest): Evidence | Skipped {
  const { schema } = request
  const what = `${file.artifact}/${file.path}`
  const { kind } = detect(file.bytes)
  if (kind === 'cyclonedx' || kind === 'spdx') return { what, why: 'an SBOM, which this version does not judge' }
  if (!isReadable(kind)) return { what, why: `neither a plan nor a state, but ${kind}` }
  const readAs = (root: string): Evidence =>
    readEvidence(file.bytes, {
      path: what,
      root,
      sensitivePaths: (typeKey) => sensitivePaths(schema, typeKey),
      body: schema.body,
    })
  try {
    const told = toldRoot(file, request)
    if (told !== undefined) return readAs(told)
    const evidence = readAs('.')
    const fitting = request.roots.filter((root) => fits(fitSource(request.sourceOf(root).tree, evidence)))
    const [only] = fitting
    if (only === undefined || fitting.length > 1) {
      const why = `it fits ${fitting.length === 0 ? 'no root module' : fitting.join(' and ')}; name the artifact under roots in the configuration`
      return { what, why }
    }
    return readAs(only)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { what, why: error.message }
  }
}

function toldRoot({ artifact, path }: EvidenceFile, { settings, roots }: PlanRequest): string | undefined {
  const named = settings.filter((each) => each.artifact !== undefined && matches(each.artifact, artifact))
  if (named.length === 1) return named[0]?.path
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : undefined
  return folder !== undefined && roots.includes(folder) ? folder : undefined
}

/** Whether a name is what a pattern stands for, `*` being any characters. */
function matches(pattern: string, name: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return name === first
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false
  let at = first.length
  for (const part of rest) {
    const found = name.indexOf(part, at)
    if (found < 0 || found + part.length > name.length - last.length) return false
    at = found + part.length
  }
  return true
}
