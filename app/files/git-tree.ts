import type { FileTree, TreeEntry } from '../model/file-tree.ts'
import { Problem } from '../model/problem.ts'
import { type Git, openGit } from './git.ts'
import { type Entry, type Folder, incomplete, openBlobs } from './git-blobs.ts'
import { byName, pathInside } from './tree-path.ts'

/** What a repository holds at a commit. */
export interface GitTree extends FileTree {
  /** The commit's hash. */
  readonly commit: string
  /** The checkout the paths are seen from. */
  readonly top: string
  /** The bytes of a file, under the same conditions as `read`. */
  readonly readBytes: (path: string) => Buffer | undefined
  /** The bytes of many files one after the other, without keeping them; those that cannot be read are left out. */
  readonly readMany: (paths: readonly string[]) => Iterable<readonly [path: string, bytes: Buffer]>
}

/**
 * Opens the files of a reference (a branch, a tag, a hash, `HEAD~3`) of the repository a folder is in, without touching the checkout. Links
 * are followed inside the tree, submodules are not entered. Throws a Problem `input.base` that says what to fetch when there is no such
 * reference, and when the clone lacks what it names.
 */
export function gitTree(folder: string, reference: string): GitTree {
  if (!/^[^-\s\0][^\s\0]*$/.test(reference)) {
    throw new Problem('input.base', 'this is no git reference', {
      found: JSON.stringify(reference.slice(0, 100)),
      wanted: 'a branch, a tag or a hash, which does not begin with - and holds no space',
      next: 'to name a folder or a file, begin it with ./',
    })
  }
  const { git, top } = openGit(folder)
  const hash = git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`])
  const commit = hash?.toString('latin1').trim() ?? ''
  if (!/^[0-9a-f]{40,64}$/.test(commit)) throw noReference(git, top, reference)
  return openTree(git, top, commit)
}

function openTree(git: Git, top: string, commit: string): GitTree {
  const root = readFolders(git, commit)
  const blobs = openBlobs(git, root)
  const find = (path: string): Entry | Folder | undefined => {
    const inside = pathInside(path)
    return inside === undefined ? undefined : follow(root, inside, blobs.link)
  }
  const readBytes = (path: string): Buffer | undefined => {
    const entry = find(path)
    return entry === undefined || entry instanceof Map ? undefined : blobs.read(entry.hash, path)
  }
  const readMany = (paths: readonly string[]) =>
    blobs.readMany(
      paths.flatMap((path) => {
        const entry = find(path)
        return entry === undefined || entry instanceof Map ? [] : [[path, entry.hash] as const]
      }),
    )
  return {
    commit,
    top,
    readBytes,
    readMany,
    read: (path) => readBytes(path)?.toString('utf8'),
    list: (path) => {
      const folder = find(path)
      if (!(folder instanceof Map)) return undefined
      return [...folder].flatMap(([name, entry]) => listed(name, entry, () => find(`${path}/${name}`))).sort(byName)
    },
  }
}

/** As on disk: linked files are listed, linked folders are not. */
function listed(name: string, entry: Entry | Folder, target: () => Entry | Folder | undefined): readonly TreeEntry[] {
  if (entry instanceof Map) return [{ name, kind: 'folder' }]
  if (entry.kind === 'file') return [{ name, kind: 'file' }]
  const end = target()
  return end === undefined || end instanceof Map ? [] : [{ name, kind: 'file' }]
}

function readFolders(git: Git, commit: string): Folder {
  const text = git(['ls-tree', '-r', '-z', '--full-tree', commit])?.toString('utf8')
  if (text === undefined) throw incomplete(commit)
  const root: Folder = new Map()
  for (const line of text.split('\0')) {
    const [, mode, hash, path] = /^(\d{6}) blob ([0-9a-f]{40,64})\t([\s\S]+)$/.exec(line) ?? []
    if (mode === undefined || hash === undefined || path === undefined) continue
    const steps = path.split('/')
    const name = steps.pop() ?? ''
    let folder = root
    for (const step of steps) {
      const inner = folder.get(step)
      const next: Folder = inner instanceof Map ? inner : new Map()
      folder.set(step, next)
      folder = next
    }
    folder.set(name, { kind: mode === '120000' ? 'link' : 'file', hash })
  }
  return root
}

const mostLinks = 40

/** The entry at a path, through links; undefined when they lead nowhere, out of the tree or in a circle. */
function follow(root: Folder, path: string, link: (hash: string) => string): Entry | Folder | undefined {
  let steps = path.split('/')
  let at: Folder = root
  let walked: string[] = []
  for (let links = 0; ; ) {
    const step = steps.shift()
    if (step === undefined) return at
    if (step === '.') continue
    const entry = at.get(step)
    if (entry === undefined) return undefined
    if (entry instanceof Map) {
      at = entry
      walked.push(step)
      continue
    }
    if (entry.kind === 'file') return steps.length === 0 ? entry : undefined
    links += 1
    const target = link(entry.hash)
    const inside = target.startsWith('/') || links > mostLinks ? undefined : pathInside([...walked, target].join('/'))
    if (inside === undefined) return undefined
    steps = [...inside.split('/'), ...steps]
    at = root
    walked = []
  }
}

function noReference(git: Git, top: string, reference: string): Problem {
  const shallow = git(['rev-parse', '--is-shallow-repository'])?.toString('latin1').trim() === 'true'
  const branch = reference.replace(/^(?:refs\/remotes\/)?origin\//, '')
  return new Problem('input.base', `there is no ${reference} to compare with`, {
    file: top,
    found: shallow
      ? 'a shallow clone, which holds the newest commits only'
      : 'no such branch, tag or commit, folder or file',
    wanted: 'a branch, a tag or a hash that was fetched, a folder, or a plan',
    next: `git fetch origin ${branch}, and in GitHub Actions actions/checkout with fetch-depth: 0`,
  })
}
