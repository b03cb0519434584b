import { createHash } from 'node:crypto'
import { joinPath } from '../../hcl/modules/path.ts'
import type { Configuration } from '../../model/configuration.ts'
import type { Artifacts, CodeHost, CommitFiles, RepositoryRef } from '../ports/host.ts'
import type {
  ConfigurationFiles,
  ConfigurationSources,
  EvidenceFile,
  JudgeRequest,
  PolicySource,
} from '../ports/judge.ts'
import type { Change } from './change.ts'
import { hiddenFiles } from './hidden.ts'
import { policySource } from './policy-sources.ts'
import { configurationFile, readBaseSettings, readOwnSettings } from './review-settings.ts'

/** Everything a review judges, fetched. */
export interface Gathered {
  readonly request: JudgeRequest
  /** What the base branch and the organisation say. */
  readonly settings: Configuration
  /** Digest of everything that decides what the review says. */
  readonly key: string
}

/** What a base branch says about judging, fetched. */
export interface GatheredBase {
  readonly sources: ConfigurationSources
  readonly policies: readonly PolicySource[]
  readonly settings: Configuration
  readonly files: CommitFiles
}

export interface GatherRequest {
  readonly host: CodeHost
  /** The organisation's repository unless the configuration names another. */
  readonly organisationRepository: string
  /** ISO date. */
  readonly today: string
  readonly version: string
}

/** Fetches the files of both sides, configuration and policies of the base branch and the organisation, approvals, and plans that came. */
export async function gatherChange(change: Change, request: GatherRequest): Promise<Gathered> {
  const { host, today } = request
  const { repository, head, from, base, pull } = change
  const [onBase, ofHead, ofStart] = await Promise.all([
    gatherBase(repository, base, request),
    host.files(repository, head),
    from === base.sha ? undefined : host.files(repository, from),
  ])
  const { settings, sources, policies } = onBase
  const [artifacts, approvals] = await Promise.all([
    wantedArtifacts(change, settings, host),
    pull === null || settings.waiverRules.approvers.length === 0
      ? []
      : host.approvals(repository, pull.number, pull.head),
  ])
  const started = ofStart ?? onBase.files
  const judged: JudgeRequest = {
    head: { commit: head, files: ofHead.files },
    base: { commit: from, files: started.files, name: base.ref },
    configuration: sources,
    policies,
    evidence: evidenceFiles(artifacts),
    approvals,
    skipped: [...ofHead.skipped, ...artifacts.refused],
    hidden: hiddenFiles(ofHead, started),
    today,
    sarif: settings.app.uploadSarif && pull !== null && change.kind === 'pull',
  }
  return { request: judged, settings, key: keyOf(change, judged, artifacts, request.version) }
}

/** Fetches what a base branch and the organisation say about judging. */
export async function gatherBase(
  repository: RepositoryRef,
  base: Change['base'],
  { host, organisationRepository, today }: GatherRequest,
): Promise<GatheredBase> {
  const files = await host.files(repository, base.sha)
  const own: ConfigurationFiles = { name: base.ref, files: files.files }
  const ofOwn = readOwnSettings(own, today)
  const name = ofOwn.app.organisationRepository ?? organisationRepository
  const organisation = name === repository.name ? undefined : await gatherOrganisation(repository, name, host)
  const sources: ConfigurationSources = {
    organisation: organisation === undefined ? null : wantedFiles(organisation, today),
    base: wantedFiles(own, today),
  }
  const policies = [
    ...(organisation === undefined
      ? []
      : [
          policySource({
            key: `${repository.installation}/organisation/${organisation.repository.id}`,
            name: organisation.name,
            prefix: organisation.name,
            files: organisation.files,
            configuration: readOwnSettings(organisation, today),
          }),
        ]),
    policySource({
      key: `${repository.installation}/${repository.id}/${base.ref}`,
      name: `the base branch ${base.ref}`,
      prefix: '',
      files: files.files,
      configuration: ofOwn,
    }),
  ]
  return {
    sources,
    policies: policies.filter((source) => source !== undefined),
    settings: readBaseSettings(sources, today),
    files,
  }
}

interface Organisation extends ConfigurationFiles {
  readonly repository: RepositoryRef
}

/** The repository that speaks for the organisation; one without a configuration says nothing. */
async function gatherOrganisation(
  repository: RepositoryRef,
  name: string,
  host: CodeHost,
): Promise<Organisation | undefined> {
  const sibling = await host.sibling(repository, name)
  const head = sibling === undefined ? undefined : await host.headOf(sibling, sibling.defaultBranch)
  if (sibling === undefined || head === undefined) return undefined
  const { files } = await host.files(sibling, head)
  if (!files.has(configurationFile)) return undefined
  return { repository: sibling, name: `${sibling.owner}/${sibling.name}`, files }
}

/** Of all files only those that are configuration, which are few. */
function wantedFiles(all: ConfigurationFiles, today: string): ConfigurationFiles {
  const { waiverFiles } = readOwnSettings(all, today)
  const wanted = [configurationFile, ...waiverFiles.map((path) => joinPath('.', path))]
  const files = wanted.flatMap((path) => {
    const text = all.files.get(path)
    return text === undefined ? [] : [[path, text] as const]
  })
  return { name: all.name, files: new Map(files) }
}

const anyPlan = '*plan*'

/** Artifacts are asked for only where the configuration names roots whose plans come that way. */
async function wantedArtifacts(
  { repository, head }: Change,
  { roots }: Configuration,
  host: CodeHost,
): Promise<Artifacts> {
  if (roots.length === 0) return { trusted: [], refused: [] }
  return host.artifacts(repository, head, {
    names: [...new Set(roots.map(({ artifact = anyPlan }) => artifact))].sort(),
    workflows: [...new Set(roots.map(({ workflow }) => workflow))].sort(),
  })
}

function evidenceFiles({ trusted }: Artifacts): readonly EvidenceFile[] {
  return trusted.flatMap(({ name, workflow, advisory, files }) =>
    [...files].map(([path, bytes]) => ({ artifact: name, path, bytes, workflow, advisory })),
  )
}

function keyOf(
  { head, from, base, kind, again }: Change,
  { configuration, policies, approvals }: JudgeRequest,
  { trusted }: Artifacts,
  version: string,
): string {
  const { organisation } = configuration
  const parts = [
    version,
    [head, from, base.ref, kind, again],
    [...configuration.base.files],
    organisation === null ? null : [...organisation.files],
    policies.map(({ key, modules, namespaces, data }) => [key, modules, namespaces, data]),
    trusted.map(({ name, digest, advisory }) => [name, digest, advisory]),
    [...approvals].sort(),
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
