import { createAppAuth } from '@octokit/auth-app'
import type { Clock, GithubSettings } from './settings.ts'

/**
 * Gives the authorization header of the App itself. When GitHub does not accept it, the time GitHub has (ms since 1970) shows whether a clock here is
 * wrong, and the next is signed by GitHub's clock.
 */
export type SignAsApp = (rejected: string | undefined, theirTime: number | undefined) => Promise<string>

export function openAppToken({ appId, key }: GithubSettings, clock: Clock): SignAsApp {
  const signer = typeof key === 'string' ? { privateKey: key } : { createJwt: key }
  let ahead = 0
  return async (rejected, theirTime) => {
    if (rejected !== undefined && theirTime !== undefined) ahead = theirTime - clock.now()
    // The library signs by the machine's clock.
    const timeDifference = Math.round((clock.now() + ahead - Date.now()) / 1000)
    const auth = createAppAuth({ appId, timeDifference, ...signer })
    return `bearer ${(await auth({ type: 'app' })).token}`
  }
}
