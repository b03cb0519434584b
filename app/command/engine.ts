import type { RuleEngine } from '../model/engine.ts'
import type { Bundle } from '../model/policy.ts'
import { createEngine, warm } from '../rego/engine.ts'
import { loadGoBuiltins } from '../rego/go-builtins.ts'

/**
 * The engine of a run: the built-in library is trusted and evaluated here; policies of others run in a worker thread, where a deadline ends them.
 */
export function createJudgingEngine(library: Bundle | undefined): RuleEngine {
  const here = createEngine({ loadGo: loadGoBuiltins })
  let apart: Promise<RuleEngine> | undefined
  if (library !== undefined) warm(library)
  return {
    async evaluate(bundle, document, entrypoints, limits) {
      if (bundle.digest === library?.digest) return here.evaluate(bundle, document, entrypoints, limits)
      apart ??= import('../rego/worker-engine.ts').then(({ createWorkerEngine }) => createWorkerEngine())
      return (await apart).evaluate(bundle, document, entrypoints, limits)
    },
  }
}
