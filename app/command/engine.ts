import type { RuleEngine } from '../model/engine.ts'
import type { Bundle } from '../model/policy.ts'
import { createEngine, warm } from '../rego/engine.ts'
import { loadGoBuiltins } from '../rego/go-builtins.ts'
import { createWorkerEngine } from '../rego/worker-engine.ts'

/**
 * The engine of a run: the built-in library is trusted and evaluated here; policies of others run in a worker thread, where a deadline ends them.
 */
export function createJudgingEngine(library: Bundle | undefined): RuleEngine {
  const here = createEngine({ loadGo: loadGoBuiltins })
  const apart = createWorkerEngine()
  if (library !== undefined) warm(library)
  return {
    evaluate: (bundle, document, entrypoints, limits) =>
      (bundle.digest === library?.digest ? here : apart).evaluate(bundle, document, entrypoints, limits),
  }
}
