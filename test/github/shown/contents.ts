import type { ChangedFile } from '../git/differences.ts'
import type { ListedEntry } from '../git/trees.ts'
import type { FakeRepository } from '../state/repository.ts'
import { repositoryUrl } from './repositories.ts'
import type { Shape } from './shape.ts'

type Json = Readonly<Record<string, unknown>>

/** Files up to this size are in the answer, larger ones only raw. */
const largestShown = 1024 * 1024

export function showChangedFile(shape: Shape, repository: FakeRepository, sha: string, file: ChangedFile): Json {
  const { path, previous, status, additions, deletions, patch } = file
  const html = `${shape.html}/${repository.fullName}`
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  return {
    sha: file.sha,
    filename: path,
    ...(previous === undefined ? {} : { previous_filename: previous }),
    status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${html}/blob/${sha}/${encoded}`,
    raw_url: `${html}/raw/${sha}/${encoded}`,
    contents_url: `${repositoryUrl(shape, repository)}/contents/${encoded}?ref=${sha}`,
    ...(patch === undefined ? {} : { patch }),
  }
}

/** One entry as the contents API shows it; the content only where one file is asked for. */
export function showContent(
  shape: Shape,
  repository: FakeRepository,
  commit: string,
  entry: Omit<ListedEntry, 'name'>,
  withContent: boolean,
): Json {
  const api = repositoryUrl(shape, repository)
  const html = `${shape.html}/${repository.fullName}`
  const encoded = entry.path.split('/').map(encodeURIComponent).join('/')
  const kind = entry.mode === '040000' ? 'tree' : 'blob'
  const bytes = repository.store.get(entry.sha)?.bytes ?? Buffer.alloc(0)
  const url = `${api}/contents/${encoded}?ref=${commit}`
  const gitUrl = entry.mode === '160000' ? null : `${api}/git/${kind}s/${entry.sha}`
  const htmlUrl = `${html}/${kind}/${commit}/${encoded}`
  return {
    ...typeOf(entry, bytes),
    name: entry.path.slice(entry.path.lastIndexOf('/') + 1),
    path: entry.path,
    sha: entry.sha,
    size: kind === 'tree' ? 0 : bytes.length,
    url,
    html_url: htmlUrl,
    git_url: gitUrl,
    download_url: kind === 'tree' || gitUrl === null ? null : `${html}/raw/${commit}/${encoded}`,
    ...(withContent && entry.mode.startsWith('100') ? contentOf(bytes) : {}),
    _links: { self: url, git: gitUrl, html: htmlUrl },
  }
}

function typeOf({ mode }: Omit<ListedEntry, 'name'>, bytes: Buffer): Json {
  if (mode === '040000') return { type: 'dir' }
  if (mode === '160000') return { type: 'submodule', submodule_git_url: 'https://git.example/module.git' }
  return mode === '120000' ? { type: 'symlink', target: bytes.toString('utf8') } : { type: 'file' }
}

function contentOf(bytes: Buffer): Json {
  if (bytes.length > largestShown) return { content: '', encoding: 'none' }
  return { content: bytes.toString('base64').replace(/.{60}/g, '$&\n'), encoding: 'base64' }
}
