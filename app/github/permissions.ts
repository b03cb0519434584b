/** What a token is for; each gets no more than it needs. */
export type Purpose = 'read' | 'report' | 'propose'

export type Access = 'read' | 'write' | 'admin'
export type Permissions = Readonly<Record<string, Access>>

const wanted: Readonly<Record<Purpose, Permissions>> = {
  read: { metadata: 'read', contents: 'read', pull_requests: 'read', actions: 'read' },
  report: { metadata: 'read', checks: 'write', pull_requests: 'write', security_events: 'write' },
  propose: { metadata: 'read', contents: 'write', pull_requests: 'write' },
}

/** What of its needs a purpose gets from an installation: GitHub refuses a token that asks for more than was granted. */
export function permissionsFor(purpose: Purpose, granted: Permissions): Permissions {
  return Object.fromEntries(
    Object.entries(wanted[purpose]).flatMap(([name, access]) => {
      const most = granted[name]
      if (most === undefined) return []
      return [[name, access === 'write' && most === 'read' ? 'read' : access] as const]
    }),
  )
}
