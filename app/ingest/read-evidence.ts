import type { Evidence } from '../model/evidence.ts'
import { detect } from './detect.ts'
import { unreadable } from './explain.ts'
import { notJson } from './json/problem.ts'
import { scan } from './json/scan.ts'
import { readSavedPlan } from './saved-plan/read-saved-plan.ts'
import { openDocument } from './terraform-json/document.ts'
import type { Source } from './terraform-json/source.ts'
import { readPlan } from './terraform-plan/read-plan.ts'
import { readState } from './terraform-state/read-state.ts'

/**
 * Reads a plan (its JSON form or the saved plan itself) or a state, whatever its name, encoding and order of keys.
 *
 * @throws Problem `input.not-json`, `input.not-evidence`, `input.unsupported`, `input.too-large` or `input.too-deep`, saying what was found
 * and what to do; never anything else, whatever the bytes.
 */
export function readEvidence(bytes: Uint8Array, source: Source): Evidence {
  const detected = detect(bytes)
  const { kind } = detected
  if (kind === 'plan') return readPlan(openDocument(bytes, detected, source.path), source)
  if (kind === 'saved-plan') return readSavedPlan(bytes, source)
  if (kind === 'state' || kind === 'state-file') {
    return readState(openDocument(bytes, detected, source.path), source, kind)
  }
  if (kind === 'broken-json') {
    throw notJson(source.path, detected.text, detected.start, scan(detected.text, detected.start))
  }
  throw unreadable(source.path, kind)
}
