import { Problem } from '../model/problem.ts'
import type { Git } from './git.ts'
import { largestFile } from './tree-path.ts'

/** A file or a link of a tree, by the hash of what it holds. */
export interface Entry {
  readonly kind: 'file' | 'link'
  readonly hash: string
}

export type Folder = Map<string, Entry | Folder>

const mostAtOnce = 20_000
const mostBytesAtOnce = 64_000_000
/** Plans are larger than anything written by hand. */
const largestPlan = 900_000_000

/** Reads blobs, and with one of Terraform's files those that will be asked for next: starting git for each would take most of the time. */
export function openBlobs(git: Git, root: Folder) {
  const known = new Map<string, Buffer>()
  let waiting: string[] | undefined
  const fetch = (hashes: readonly string[]) => {
    for (const [hash, bytes] of readBatch(git, hashes)) known.set(hash, bytes)
  }
  const read = (hash: string, path: string): Buffer => {
    const found = known.get(hash)
    if (found !== undefined) return found
    if (isTerraform(path)) {
      waiting ??= [...terraformFiles(root)]
      waiting = waiting.filter((each) => !known.has(each) && each !== hash)
      fetch([hash, ...waiting.slice(0, mostAtOnce)])
    } else fetch([hash])
    const bytes = known.get(hash)
    if (bytes === undefined) throw tooLarge(path)
    return bytes
  }
  /** One after the other, without keeping them; those that are too large are left out. */
  function* readMany(files: readonly (readonly [path: string, hash: string])[]): Generator<readonly [string, Buffer]> {
    for (let left = files; left.length > 0; ) {
      const hashes = left.slice(0, mostAtOnce).map(([, hash]) => hash)
      const found = readBatch(git, hashes, largestPlan)
      for (const [path, hash] of left) {
        const bytes = found.get(hash)
        if (bytes !== undefined) yield [path, bytes]
      }
      left = left.slice(1).filter(([, hash]) => !found.has(hash))
    }
  }
  return { read, readMany, link: (hash: string) => read(hash, 'link').toString('utf8') }
}

function isTerraform(name: string): boolean {
  return /\.(?:tf|tofu|tfvars|tf\.json|tofu\.json|tfvars\.json)$/.test(name)
}

function* terraformFiles(folder: Folder): Generator<string> {
  for (const [name, entry] of folder) {
    if (entry instanceof Map) yield* terraformFiles(entry)
    else if (entry.kind === 'link' || isTerraform(name)) yield entry.hash
  }
}

/** The first blob whatever it takes up to the limit, the others as long as they fit. */
function readBatch(git: Git, hashes: readonly string[], largest = largestFile): ReadonlyMap<string, Buffer> {
  const sizes = git(['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], `${hashes.join('\n')}\n`)
  if (sizes === undefined) throw incomplete(hashes[0] ?? '')
  let left = mostBytesAtOnce
  const wanted = sizes
    .toString('latin1')
    .split('\n')
    .flatMap((line, index) => {
      const [hash = '', type, size] = line.split(' ')
      if (type !== 'blob') {
        if (index === 0) throw incomplete(hash)
        return []
      }
      const fits = index === 0 ? Number(size) <= largest : Number(size) <= left
      if (fits) left -= Number(size)
      return fits ? [hash] : []
    })
  const read = new Map<string, Buffer>()
  if (wanted.length === 0) return read
  const bytes = git(['cat-file', '--batch'], `${wanted.join('\n')}\n`)
  if (bytes === undefined) throw incomplete(wanted[0] ?? '')
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0x0a, at)
    const [hash = '', , size] = bytes.toString('latin1', at, end).split(' ')
    const stop = end + 1 + Number(size)
    read.set(hash, bytes.subarray(end + 1, stop))
    at = stop + 1
  }
  return read
}

/** What is said when the clone lacks something of a commit. */
export function incomplete(hash: string): Problem {
  return new Problem('input.base', 'the clone does not hold all files of the base', {
    found: `nothing for ${hash}`,
    wanted: 'a clone with all files of that commit',
    next: 'git fetch --refetch origin, without --filter',
  })
}

function tooLarge(path: string): Problem {
  return new Problem('input.too-large', 'a file of the base is too large', {
    file: path,
    wanted: `at most ${largestFile} bytes`,
  })
}
