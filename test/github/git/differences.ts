/** What changed between two commits, as git itself says it. */
import type { BareRepository } from './bare-repository.ts'

export interface ChangedFile {
  readonly path: string
  readonly previous?: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed'
  /** Of the file after the change, or before it where it was removed. */
  readonly sha: string
  readonly additions: number
  readonly deletions: number
  /** From the first hunk on; missing for binary files and mere renames. */
  readonly patch?: string
}

const names: Readonly<Record<string, ChangedFile['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
}

/** Changed files in git's order. */
export async function differences(bare: BareRepository, from: string, to: string): Promise<readonly ChangedFile[]> {
  const flags = ['-r', '-M', '--raw', '-p', '-z', '--no-abbrev', '--no-color', '--no-ext-diff']
  const text = (await bare.git('diff-tree', ...flags, from, to)).toString('utf8')
  // Records that end with a zero each, one more zero, then the patches in the same order.
  const end = text.indexOf('\0\0')
  const fields = text.slice(0, Math.max(end, 0)).split('\0')
  const patches = text
    .slice(end + 2)
    .split(/^diff --git .*\n/m)
    .slice(1)
  const files: ChangedFile[] = []
  for (let at = 0; at + 1 < fields.length; ) {
    const [, , before = '', after = '', letters = ''] = (fields[at] ?? '').split(' ')
    const renamed = letters.startsWith('R')
    const [first = '', second = ''] = fields.slice(at + 1, at + 3)
    const hunks = /^@@ [\s\S]*/m.exec(patches[files.length] ?? '')?.[0].replace(/\n$/, '')
    const count = (sign: string) => (hunks ?? '').split('\n').filter((line) => line.startsWith(sign)).length
    const status = names[letters.charAt(0)] ?? 'modified'
    files.push({
      path: renamed ? second : first,
      ...(renamed ? { previous: first } : {}),
      status,
      sha: status === 'removed' ? before : after,
      additions: count('+'),
      deletions: count('-'),
      ...(hunks === undefined ? {} : { patch: hunks }),
    })
    at += renamed ? 3 : 2
  }
  return files
}
