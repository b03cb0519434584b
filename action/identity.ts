import type { Github } from './github-api.ts'

/** Who writes with a token. */
export interface Identity {
  /** GitHub's number for the account; absent where GitHub does not tell, then the login has to do. */
  readonly id?: number
  readonly login: string
}

/** No person can take a name with brackets: this is whose token a workflow has unless it is given another. */
const workflowBot: Identity = { login: 'github-actions[bot]' }

/** Asks whose token this is. GraphQL's viewer answers for the token of a workflow and of an App too, which REST does not. */
export async function whoAmI(github: Github): Promise<Identity> {
  const answer = await github('POST', '/graphql', { query: 'query { viewer { login databaseId } }' }).catch(
    () => undefined,
  )
  const { data } = (answer?.body ?? {}) as { data?: { viewer?: { login?: unknown; databaseId?: unknown } } | null }
  const { login, databaseId } = data?.viewer ?? {}
  if (typeof login !== 'string') return workflowBot
  return { login, ...(typeof databaseId === 'number' ? { id: databaseId } : {}) }
}

/** True for the author of a comment who is this identity. */
export function isSelf({ id, login }: Identity, author: unknown): boolean {
  if (typeof author !== 'object' || author === null) return false
  const found = author as { readonly id?: unknown; readonly login?: unknown }
  return id === undefined ? found.login === login : found.id === id
}
