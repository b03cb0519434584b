/**
 * The objects of a repository and its forks: kept in memory for quick answers, handed to git as one pack whenever git itself is to read them.
 */
import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import {
  type Commit,
  encodeCommit,
  encodeTree,
  type GitObject,
  hashOf,
  type ObjectKind,
  parseCommit,
  parseTree,
  sortEntries,
  type TreeEntry,
} from './objects.ts'

export interface ObjectStore {
  /** The name of the object; nothing happens when it is there already. */
  put(kind: ObjectKind, bytes: Buffer): string
  get(sha: string): GitObject | undefined
  putTree(entries: readonly TreeEntry[]): string
  putCommit(commit: Commit): string
  /** Throws where there is no such tree. */
  tree(sha: string): readonly TreeEntry[]
  /** Throws where there is no such commit. */
  commit(sha: string): Commit
  /** Whole names of the objects of this kind that begin like this. */
  startingWith(prefix: string, kind: ObjectKind): readonly string[]
  /** How many objects there are. */
  size(): number
  /** The objects from this one on, in the order they were put, as git's pack. */
  packFrom(start: number): Buffer
}

const packKinds = { commit: 1, tree: 2, blob: 3 } as const

export function createObjectStore(): ObjectStore {
  const objects = new Map<string, GitObject>()
  const trees = new Map<string, readonly TreeEntry[]>()
  const commits = new Map<string, Commit>()

  function put(kind: ObjectKind, bytes: Buffer): string {
    const sha = hashOf(kind, bytes)
    if (!objects.has(sha)) objects.set(sha, { kind, bytes })
    return sha
  }

  function bytesOf(sha: string, kind: ObjectKind): Buffer {
    const object = objects.get(sha)
    if (object?.kind !== kind) throw new Error(`there is no ${kind} ${sha}`)
    return object.bytes
  }

  return {
    put,
    get: (sha) => objects.get(sha),
    putTree(entries) {
      const sorted = sortEntries(entries)
      const sha = put('tree', encodeTree(sorted))
      trees.set(sha, sorted)
      return sha
    },
    putCommit: (commit) => put('commit', encodeCommit(commit)),
    tree: (sha) => remember(trees, sha, () => parseTree(bytesOf(sha, 'tree'))),
    commit: (sha) => remember(commits, sha, () => parseCommit(bytesOf(sha, 'commit'))),
    startingWith: (prefix, kind) =>
      [...objects].filter(([sha, object]) => object.kind === kind && sha.startsWith(prefix)).map(([sha]) => sha),
    size: () => objects.size,
    packFrom: (start) => packOf([...objects.values()].slice(start)),
  }
}

function remember<T>(known: Map<string, T>, key: string, find: () => T): T {
  const there = known.get(key)
  if (there !== undefined) return there
  const found = find()
  known.set(key, found)
  return found
}

/** Git's pack format, version 2, without deltas. */
function packOf(objects: readonly GitObject[]): Buffer {
  const header = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1')
  header.writeUInt32BE(objects.length, 8)
  const body = Buffer.concat([
    header,
    ...objects.flatMap(({ kind, bytes }) => [
      entryHeader(packKinds[kind], bytes.length),
      deflateSync(bytes, { level: 1 }),
    ]),
  ])
  return Buffer.concat([body, createHash('sha1').update(body).digest()])
}

/** Kind and length of an entry: four bits of the length, then seven a byte, lowest first. */
function entryHeader(kind: number, length: number): Buffer {
  const bytes: number[] = []
  let byte = (kind << 4) | (length & 15)
  for (let rest = Math.floor(length / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.push(byte | 0x80)
    byte = rest & 0x7f
  }
  return Buffer.from([...bytes, byte])
}
