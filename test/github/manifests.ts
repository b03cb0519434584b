/** Making an App from a manifest: whoever has a code gets the secrets of the App, once. */
import { randomUUID } from 'node:crypto'

export interface Secrets {
  readonly clientSecret: string
  readonly webhookSecret: string
  readonly privateKey: string
}

export interface Manifests {
  readonly codes: Set<string>
  readonly secrets: Secrets
  /** What GitHub sends the browser back with after somebody agreed. */
  agree(): string
}

export function createManifests(secrets: Secrets): Manifests {
  const codes = new Set<string>()
  return {
    codes,
    secrets,
    agree() {
      const code = randomUUID()
      codes.add(code)
      return code
    },
  }
}
