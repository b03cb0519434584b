import { createHash, randomBytes } from 'node:crypto'

/** Somebody who signed in, as long as it lasts. */
export interface Session {
  readonly login: string
  /** A token of GitHub: a store keeps it encrypted. */
  readonly token: string
  /** ISO. */
  readonly expires: string
}

/** Where sessions are kept, by the hash of their name, so that reading the store lets nobody in. */
export interface SessionStore {
  save(hash: string, session: Session): Promise<void>
  /** Undefined when there is none, or it has expired. */
  read(hash: string): Promise<Session | undefined>
  remove(hash: string): Promise<void>
}

/** A name nobody guesses, for a cookie. */
export function newSessionName(): string {
  return randomBytes(32).toString('base64url')
}

/** The hash by which a session is kept; undefined for what cannot be a name. */
export function sessionHash(name: string | undefined): string | undefined {
  if (name === undefined || !/^[\w-]{43}$/.test(name)) return undefined
  return createHash('sha256').update(name).digest('hex')
}
