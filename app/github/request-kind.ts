/** What a request books: GitHub counts what creates content for people apart, and more strictly. */
export function kindOf({
  method,
  url,
  body,
}: {
  readonly method: string
  readonly url: string
  readonly body?: unknown
}): 'read' | 'write' | 'content' {
  if (method === 'GET' || method === 'HEAD') return 'read'
  const { pathname } = new URL(url)
  if (pathname.endsWith('/graphql')) return kindOfQuery(body)
  // Changes nothing that anybody sees.
  if (pathname.endsWith('/access_tokens')) return 'read'
  return method === 'POST' && /\/(?:comments|pulls|reactions|issues)$/.test(pathname) ? 'content' : 'write'
}

function kindOfQuery(body: unknown): 'read' | 'write' | 'content' {
  const query = typeof body === 'object' && body !== null && 'query' in body ? String(body.query) : ''
  if (!/^\s*mutation\b/.test(query)) return 'read'
  return query.includes('createCommitOnBranch') ? 'content' : 'write'
}
