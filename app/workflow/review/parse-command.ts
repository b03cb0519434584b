/** A command as somebody wrote it below a pull request. */
export type ParsedCommand =
  | { readonly kind: 'recheck' }
  | { readonly kind: 'explain'; readonly fingerprint: string }
  | {
      readonly kind: 'waive'
      readonly fingerprint: string
      /** ISO date. */
      readonly until: string
      readonly reason: string
      readonly owner?: string
    }
  | { readonly kind: 'unknown'; readonly why: string }

const longestText = 500

/** Reads one line that begins with `/plumbline`; undefined for any other. */
export function parseCommand(line: string): ParsedCommand | undefined {
  const [, rest] = /^\/plumbline(?:\s+(.*))?$/s.exec(line.trim()) ?? []
  if (!line.trimStart().startsWith('/plumbline') || /^\/plumbline\S/.test(line.trim())) return undefined
  const [verb = '', ...words] = (rest ?? '').split(/\s+/)
  const after = (rest ?? '').slice(verb.length).trim()
  switch (verb) {
    case 'recheck':
      return { kind: 'recheck' }
    case 'explain':
      return parseExplain(words)
    case 'waive':
      return parseWaive(words[0] ?? '', after.slice((words[0] ?? '').length))
    case '':
    case 'help':
      return { kind: 'unknown', why: 'What shall be done?' }
    default:
      return { kind: 'unknown', why: `There is no command "${verb.slice(0, 40)}".` }
  }
}

function parseExplain([fingerprint = '']: readonly string[]): ParsedCommand {
  const wrong = wrongFingerprint(fingerprint)
  return wrong ?? { kind: 'explain', fingerprint: fingerprint.toLowerCase() }
}

function parseWaive(fingerprint: string, rest: string): ParsedCommand {
  const wrong = wrongFingerprint(fingerprint)
  if (wrong !== undefined) return wrong
  const given = new Map<string, string>()
  for (const [, name = '', double, single, typed, plain] of rest.matchAll(
    /(\w+)=(?:"([^"]*)"|'([^']*)'|[“”]([^“”]*)[“”]|(\S+))/g,
  )) {
    given.set(name.toLowerCase(), (double ?? single ?? typed ?? plain ?? '').trim())
  }
  const { until, reason, owner } = Object.fromEntries(given) as Partial<Record<string, string>>
  if (until === undefined || !isDate(until))
    return { kind: 'unknown', why: 'A waiver needs a last day: until=YYYY-MM-DD.' }
  if (!reason) return { kind: 'unknown', why: 'A waiver needs a reason: reason="why it is acceptable".' }
  if (`${reason}${owner ?? ''}`.length > longestText) return { kind: 'unknown', why: 'That is too long for a waiver.' }
  return {
    kind: 'waive',
    fingerprint: fingerprint.toLowerCase(),
    until,
    reason,
    ...(owner ? { owner } : {}),
  }
}

function wrongFingerprint(text: string): ParsedCommand | undefined {
  if (/^[0-9a-f]{8,64}$/i.test(text)) return undefined
  return { kind: 'unknown', why: 'Which finding? Give its fingerprint, or at least the first eight characters of it.' }
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
