import { Problem } from '../../model/problem.ts'
import type { BodyOf } from './changes.ts'
import { type PlanMessage, planVersion, readPlanMessage } from './plan-message.ts'
import { isEncrypted, openPriorState, type PriorState } from './prior-state.ts'
import { Refusal, unsupportedPlan } from './refusal.ts'
import { type Archive, openZip } from './zip.ts'

/** What is in a saved plan. */
export interface OpenedPlan {
  readonly plan: PlanMessage
  readonly prior: PriorState | undefined
  /** The source and the lock file, by entry name. */
  readonly texts: ReadonlyMap<string, string>
  /** Made by OpenTofu, as far as one can see. */
  readonly isOpenTofu: boolean
}

const lockFile = '.terraform.lock.hcl'

/** Bytes of source; what people write and fetch is a small part of it. */
const mostText = 100_000_000

/**
 * Opens the archive and reads all of it that counts, so that nothing can go wrong later.
 *
 * @throws Refusal, or Problem `input.unsupported` for an encrypted plan and for another version of the layout.
 */
export function openSavedPlan(bytes: Uint8Array, file: string, bodyOf: BodyOf): OpenedPlan {
  const archive = openZip(bytes)
  const message = archive.read('tfplan')
  if (message === undefined) throw new Refusal('shape', 'an archive without an entry `tfplan`', 'a saved plan')
  const state = archive.read('tfstate')
  if (isEncrypted(message) || (state !== undefined && isEncrypted(state))) throw encrypted(file)
  const plan = readPlanMessage(message, bodyOf)
  if (plan.version !== planVersion) {
    throw unsupportedPlan(
      'this saved plan has a layout that is not known',
      file,
      `a plan of layout version ${plan.version}`,
      `version ${planVersion}, as Terraform 1.x and OpenTofu write it`,
    )
  }
  const texts = readTexts(archive)
  return {
    plan,
    prior: state === undefined ? undefined : openPriorState(state, bodyOf),
    texts,
    isOpenTofu: isFromOpenTofu(plan, texts.get(lockFile) ?? ''),
  }
}

function readTexts(archive: Archive): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  let left = mostText
  for (const name of archive.names) {
    if (name !== lockFile && !name.startsWith('tfconfig/')) continue
    left -= archive.sizeOf(name)
    if (left < 0) throw new Refusal('large', `source of more than ${mostText} bytes`, `at most ${mostText} bytes`)
    texts.set(name, archive.read(name)?.toString('utf8') ?? '')
  }
  return texts
}

/** OpenTofu has a registry of its own, and says in the lock file who keeps it. */
function isFromOpenTofu({ changes }: PlanMessage, lock: string): boolean {
  if (/maintained automatically by "tofu init"/.test(lock)) return true
  return changes.some(
    ({ provider_name: name }) => typeof name === 'string' && name.startsWith('registry.opentofu.org/'),
  )
}

function encrypted(file: string): Problem {
  return new Problem('input.unsupported', 'this saved plan holds what OpenTofu encrypted', {
    file,
    found: 'an archive with `encrypted_data`',
    wanted: 'a saved plan that is not encrypted',
    next: 'Run `tofu show -json tfplan > plan.json` where the key is at hand and pass plan.json.',
  })
}
