import type { CommentLine } from './comment-lines.ts'
import type { AttributeFilter, ForeignDirective, Reach } from './directive.ts'

/**
 * Reads what checkov, trivy, tfsec and KICS take for a suppression in one line of a comment, as their documentation describes it (checkov:
 * suppressing and skipping policies; trivy: skipping resources by inline comments; tfsec: ignoring checks; KICS: using commands on scanned files).
 */
export function readForeign(line: CommentLine): readonly ForeignDirective[] {
  return [...readCheckov(line), ...readTrivy(line), ...readKics(line)]
}

const mostIds = 100

function readCheckov({ text, start }: CommentLine): readonly ForeignDirective[] {
  const match = /(checkov|bridgecrew|cortex):skip= *([A-Za-z\d_]+(?:,[A-Za-z\d_]+)*)/.exec(text)
  if (match === null) return []
  const behind = text.slice(match.index + match[0].length)
  const reason = /^\s*:/.test(behind) ? unquoted(behind.replace(/^\s*:/, '')) : ''
  return [
    {
      tool: 'checkov',
      origin: `${match[1]}:skip`,
      reach: 'around',
      ids: (match[2] ?? '').split(',').slice(0, mostIds),
      others: false,
      filter: [],
      ...(reason === '' ? {} : { reason }),
      range: { start: start + match.index, end: start + text.length },
    },
  ]
}

function readTrivy({ text, start }: CommentLine): readonly ForeignDirective[] {
  const heads = [...text.matchAll(/(?<![^\s#/])(trivy|tfsec):ignore:(?=\S)/g)]
  return heads.slice(0, mostIds).flatMap((head, index) => {
    const from = head.index + head[0].length
    const end = heads[index + 1]?.index ?? text.length
    const words = /^\S+/.exec(text.slice(from, end))?.[0] ?? ''
    const sections = readSections(words)
    if (sections === undefined) return []
    const reason = unquoted(text.slice(from + words.length, end).replace(/^[\s:,;–—-]+|[\s#/]+$/g, ''))
    const tool = head[1] === 'tfsec' ? 'tfsec' : 'trivy'
    return [
      {
        tool,
        origin: `${tool}:ignore`,
        reach: 'beside' as const,
        others: false,
        ...sections,
        ...(reason === '' ? {} : { reason }),
        range: { start: start + head.index, end: start + from + words.length },
      },
    ]
  })
}

/** `id[name=value,…]:exp:2027-01-01:ws:production`; parts nobody knows are passed over. */
function readSections(words: string) {
  const match = /^([^:[\]]+)(?:\[([^\]]*)\])?(?::(.*))?$/.exec(words)
  if (match === null) return undefined
  const filter = (match[2] ?? '').split(',').flatMap(readFilter)
  const sections = (match[3] ?? '').split(':')
  const sectionNamed = (name: string) => {
    const at = sections.findIndex((section, index) => index % 2 === 0 && section === name)
    return at < 0 ? undefined : sections[at + 1]
  }
  const until = sectionNamed('exp')
  const workspace = sectionNamed('ws')
  return {
    ids: [match[1] ?? ''],
    filter,
    ...(until === undefined ? {} : { until }),
    ...(workspace === undefined ? {} : { workspace }),
  }
}

function readFilter(text: string): readonly AttributeFilter[] {
  const at = text.indexOf('=')
  return at <= 0 ? [] : [{ path: text.slice(0, at).trim().split('.'), value: text.slice(at + 1).trim() }]
}

const kicsReaches: Readonly<Record<string, Reach>> = {
  ignore: 'file',
  enable: 'file',
  disable: 'file',
  'ignore-line': 'next-line',
  'ignore-block': 'below',
}

function readKics({ text, start }: CommentLine): readonly ForeignDirective[] {
  const match = /^kics-scan\s+([a-z-]+)(?:=(\S*))?(?:\s+|$)/.exec(text)
  const command = match?.[1] ?? ''
  const reach = Object.hasOwn(kicsReaches, command) ? kicsReaches[command] : undefined
  if (match === null || reach === undefined) return []
  const lists = command === 'enable' || command === 'disable'
  if (lists !== (match[2] !== undefined)) return []
  const ids = (match[2] ?? '')
    .split(',')
    .filter((id) => id !== '')
    .slice(0, mostIds)
  if (lists && ids.length === 0) return []
  const reason = unquoted(text.slice(match[0].length).replace(/^[\s:,;–—-]+/, ''))
  return [
    {
      tool: 'kics',
      origin: `kics-scan ${command}`,
      reach,
      ids: lists ? ids : ['*'],
      others: command === 'enable',
      filter: [],
      ...(reason === '' ? {} : { reason }),
      range: { start, end: start + text.length },
    },
  ]
}

function unquoted(text: string): string {
  const plain = text.trim()
  return /^"[^"]*"$/.test(plain) ? plain.slice(1, -1).trim() : plain
}
