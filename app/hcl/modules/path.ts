/**
 * Resolves a path against a folder, both with `/` and relative to the same top: `joinPath('a/b', '../c')` is `a/c`, the top itself is `.`.
 * What climbs above the top keeps its leading `..`; a file tree has nothing there.
 */
export function joinPath(folder: string, path: string): string {
  const parts: string[] = []
  const absolute = path.startsWith('/') || (folder.startsWith('/') && !path.startsWith('/'))
  for (const part of (path.startsWith('/') ? path : `${folder}/${path}`).split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  const joined = parts.join('/')
  return absolute ? `/${joined}` : joined === '' ? '.' : joined
}

/** The folder a file or folder lies in; `.` for what lies at the top. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf('/')
  return end === -1 ? '.' : path.slice(0, end)
}

/** True for a path that leads out of the tree it is relative to. */
export function leadsOut(path: string): boolean {
  return path === '..' || path.startsWith('../') || path.startsWith('/')
}

/** True when a path lies in a folder `.terraform`, where Terraform keeps what it fetched. */
export function isFetched(path: string): boolean {
  return path.split('/').includes('.terraform')
}
