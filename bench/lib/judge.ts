import { createJudgingEngine } from '../../app/command/engine.ts'
import { loadLibrary } from '../../app/command/load-library.ts'
import { readEvidence } from '../../app/ingest/read-evidence.ts'
import { type Configuration, defaultConfiguration } from '../../app/model/configuration.ts'
import type { Policy } from '../../app/model/policy.ts'
import type { Report } from '../../app/model/report.ts'
import { createRedactor } from '../../app/model/secret.ts'
import { check } from '../../app/workflow/check.ts'

export interface Judge {
  readonly policies: readonly Policy[]
  readonly judge: (bytes: Uint8Array, path: string) => Promise<Report>
}

/** Judges plans with the built-in library in this process, as the command does. */
export async function openJudge(configuration: Configuration = defaultConfiguration): Promise<Judge> {
  const library = await loadLibrary()
  const engine = createJudgingEngine(library)
  return {
    policies: library.policies,
    judge: (bytes, path) =>
      check({
        evidence: [readEvidence(bytes, { path, root: '.' })],
        bundles: [library],
        configuration,
        engine,
        redactorFor: (each) => createRedactor(() => each.secrets()),
        today: new Date().toISOString().slice(0, 10),
        version: 'bench',
        skipped: [],
      }),
  }
}
