import { hash } from 'node:crypto'
import type { Path } from '../model/json.ts'

const version = 1

export interface Identity {
  readonly policy: string
  readonly root: string
  /** Address, purl, id: whatever names the subject. */
  readonly subject: string
  readonly path: Path
  readonly key?: string
}

/**
 * The frozen identity of a finding as a hex SHA-256: version, policy, root, subject without count indices (string keys stay),
 * path without indices, and the policy's own key. Neither values nor files nor lines enter it.
 */
export function fingerprint(identity: Identity): string {
  const parts = [
    version,
    identity.policy,
    identity.root,
    withoutCounts(identity.subject),
    names(identity.path),
    identity.key ?? '',
  ]
  return hash('sha256', JSON.stringify(parts), 'hex')
}

/** Drops `[0]` but keeps `["0"]`: a bracket that follows a quote belongs to a string key. */
export function withoutCounts(address: string): string {
  if (!/\[\d/.test(address)) return address
  let result = ''
  let quoted = false
  for (let i = 0; i < address.length; i++) {
    const char = address[i]
    if (quoted) {
      if (char === '\\') result += address[i++] ?? ''
      else if (char === '"') quoted = false
    } else if (char === '"') quoted = true
    else if (char === '[') {
      const digits = /^\[\d+\]/.exec(address.slice(i, i + 24))
      if (digits) {
        i += digits[0].length - 1
        continue
      }
    }
    result += address[i] ?? ''
  }
  return result
}

function names(path: Path): string[] {
  return path.filter((step): step is string => typeof step === 'string')
}
