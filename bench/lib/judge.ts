import { decoders } from '../../app/command/decoders.ts'
import { createJudgingEngine } from '../../app/command/engine.ts'
import { gatherEvidence } from '../../app/command/evidence.ts'
import { gatherSources } from '../../app/command/gather-source.ts'
import { loadLibrary } from '../../app/command/load-library.ts'
import { readSchemaTable } from '../../app/files/schema-file.ts'
import { readEvidence } from '../../app/ingest/read-evidence.ts'
import { type Configuration, defaultConfiguration } from '../../app/model/configuration.ts'
import type { Evidence } from '../../app/model/evidence.ts'
import type { Policy } from '../../app/model/policy.ts'
import type { Report } from '../../app/model/report.ts'
import { createRedactor } from '../../app/model/secret.ts'
import { openSchema } from '../../app/schema/schema.ts'
import { check } from '../../app/workflow/check.ts'

export interface Judge {
  readonly policies: readonly Policy[]
  readonly judge: (bytes: Uint8Array, path: string) => Promise<Report>
  /** Judges what paths on disk hold with the source beside it, as `plumbline check PATHS --only KINDS` does. */
  readonly judgePaths: (paths: readonly string[], only?: readonly string[]) => Promise<Report>
}

const tools = { schema: openSchema(readSchemaTable), decoders }

/** Judges plans with the built-in library in this process, as the command does. */
export async function openJudge(configuration: Configuration = defaultConfiguration): Promise<Judge> {
  const library = await loadLibrary()
  const engine = createJudgingEngine(library)
  const request = {
    bundles: [library],
    configuration,
    engine,
    redactorFor: (each: Evidence) => createRedactor(() => each.secrets()),
    today: new Date().toISOString().slice(0, 10),
    version: 'bench',
    skipped: [],
  }
  return {
    policies: library.policies,
    judge: (bytes, path) => check({ ...request, evidence: [readEvidence(bytes, { path, root: '.' })] }),
    judgePaths: async (paths, only) => {
      const asked = { paths, onStep: () => {}, ...(only && { only }) }
      const { evidence } = await gatherEvidence(asked)
      const variables = { files: [], environment: new Map<string, string>() }
      const gathered = await gatherSources({ ...asked, evidence, variables, tools })
      return check({
        ...request,
        evidence: gathered.evidence,
        sourceOf: (each) => gathered.sources.get(each),
      })
    },
  }
}
