import { Problem } from '../model/problem.ts'
import { type Client, repeatable } from './client.ts'
import { openHeld } from './held.ts'
import { type Permissions, type Purpose, permissionsFor } from './permissions.ts'
import type { Clock } from './settings.ts'

/** One repository, by its number or, when that is not known, by its name within the account of the installation. */
export type Scope = { readonly id: number } | { readonly name: string }

export interface Tokens {
  /** A token for one repository and one purpose, another one than the `rejected`. */
  token(installation: number, scope: Scope, purpose: Purpose, rejected?: string): Promise<string>
  /** What the account granted to the App. */
  granted(installation: number): Promise<Permissions>
}

/** A token is not used in its last minutes: what was begun with it must be able to end. */
const reserve = 5 * 60_000
const grantsHold = 10 * 60_000
const most = 10_000

/** Tokens of installations, each for one repository and what one purpose needs, kept until shortly before they expire. */
export function openTokens(asApp: (installation: number) => Client, clock: Clock): Tokens {
  const tokens = openHeld<string>(most, clock)
  const grants = openHeld<Permissions>(most, clock)
  const granted = (installation: number, rejected?: Permissions) =>
    grants(`${installation}`, rejected, async () => {
      const { data } = await asApp(installation).rest.apps.getInstallation({ installation_id: installation })
      if (data.suspended_at) throw suspended(installation)
      return { value: data.permissions as Permissions, expires: clock.now() + grantsHold }
    })
  const mint = async (installation: number, scope: Scope, permissions: Permissions) => {
    const { data } = await asApp(installation).rest.apps.createInstallationAccessToken({
      installation_id: installation,
      ...('id' in scope ? { repository_ids: [scope.id] } : { repositories: [scope.name] }),
      permissions,
      ...repeatable,
    })
    return { value: data.token, expires: Date.parse(data.expires_at) - reserve }
  }
  return {
    granted,
    token: (installation, scope, purpose, rejected) =>
      tokens(JSON.stringify([installation, scope, purpose]), rejected, async () => {
        const grant = await granted(installation)
        try {
          return await mint(installation, scope, permissionsFor(purpose, grant))
        } catch (error) {
          if (!(error instanceof Problem) || error.code !== 'upstream.refused') throw error
          // Grants are remembered and may have been taken back since.
          const now = await granted(installation, grant)
          if (JSON.stringify(now) === JSON.stringify(grant)) throw error
          return mint(installation, scope, permissionsFor(purpose, now))
        }
      }),
  }
}

function suspended(installation: number): Problem {
  return new Problem('upstream.denied', 'GitHub: the installation of the App is suspended', {
    file: `installation ${installation}`,
    next: 'an owner of the account can lift the suspension',
  })
}
