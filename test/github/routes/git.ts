import { created, found, nothing, ok, pageOf, Refusal, unprocessable } from '../answer.ts'
import { ancestorsOf } from '../git/history.ts'
import type { Mode } from '../git/objects.ts'
import { changeTree, type Leaf, listTree } from '../git/trees.ts'
import type { RepositoryCall, Result, Routes } from '../route.ts'
import { showGitCommit, showRef } from '../shown/commits.ts'
import { repositoryUrl } from '../shown/repositories.ts'
import { signatureOf } from '../state/branches.ts'

interface TreeBody {
  readonly base_tree?: string
  readonly tree: readonly {
    readonly path?: string
    readonly mode?: Mode
    readonly sha?: string | null
    readonly content?: string
  }[]
}

interface CommitBody {
  readonly message: string
  readonly tree: string
  readonly parents?: readonly string[]
  readonly author?: { readonly name: string; readonly email: string; readonly date?: string }
  readonly committer?: { readonly name: string; readonly email: string; readonly date?: string }
}

const read = { contents: 'read' } as const
const write = { contents: 'write' } as const
/** What a tree shows at most; more is cut off and said to be. */
const mostEntries = 100_000
const largestBlob = 100 * 1024 * 1024

export const gitRoutes: Routes = {
  'git/get-blob': { needs: read, answer: getBlob },
  'git/create-blob': {
    needs: write,
    answer({ repository, shape, body }) {
      const { content, encoding } = body as { readonly content: string; readonly encoding?: string }
      const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8')
      const sha = repository.store.put('blob', bytes)
      return created({ sha, url: `${repositoryUrl(shape, repository)}/git/blobs/${sha}` })
    },
  },
  'git/get-tree': { needs: read, answer: getTree },
  'git/create-tree': { needs: write, answer: createTree },
  'git/get-commit': {
    needs: read,
    answer(call) {
      const sha = call.params.commit_sha ?? ''
      if (call.repository.store.get(sha)?.kind !== 'commit') throw new Refusal(404, 'Not Found')
      return ok(showGitCommit(call.shape, call.repository, sha))
    },
  },
  'git/create-commit': { needs: write, answer: createCommit },
  'git/get-ref': {
    needs: read,
    answer({ shape, repository, params }) {
      const ref = `refs/${params.ref}`
      return ok(showRef(shape, repository, ref, found(repository.refs.get(ref))))
    },
  },
  'git/list-matching-refs': {
    needs: read,
    answer({ shape, repository, params }) {
      const matching = [...repository.refs].filter(([ref]) => ref.startsWith(`refs/${params.ref}`))
      return pageOf(matching.sort(), ([ref, sha]) => showRef(shape, repository, ref, sha))
    },
  },
  'git/create-ref': { needs: write, answer: createRef },
  'git/update-ref': { needs: write, answer: updateRef },
  'git/delete-ref': {
    needs: write,
    answer({ repository, params }) {
      const ref = `refs/${params.ref}`
      if (!repository.refs.has(ref)) throw unprocessable('Reference does not exist')
      repository.deleteRef(ref)
      return nothing
    },
  },
}

function getBlob({ repository, params, shape, accept }: RepositoryCall): Result {
  const sha = params.file_sha ?? ''
  const object = repository.store.get(sha)
  if (object?.kind !== 'blob') throw new Refusal(404, 'Not Found')
  if (object.bytes.length > largestBlob) throw new Refusal(403, 'This API returns blobs up to 100 MB in size.')
  if (accept.includes('raw')) return { status: 200, bytes: object.bytes }
  return ok({
    sha,
    node_id: `B_${sha}`,
    size: object.bytes.length,
    url: `${repositoryUrl(shape, repository)}/git/blobs/${sha}`,
    content: object.bytes.toString('base64').replace(/.{60}/g, '$&\n'),
    encoding: 'base64',
  })
}

function getTree(call: RepositoryCall): Result {
  const { repository, params, query } = call
  const sha = treeOf(call, params.tree_sha ?? '')
  if (sha === undefined) throw new Refusal(404, 'Not Found')
  const listed = listTree(repository.store, sha, query.has('recursive'))
  return ok(showTree(call, sha, listed.slice(0, mostEntries), listed.length > mostEntries))
}

function showTree(call: RepositoryCall, sha: string, listed: ReturnType<typeof listTree>, truncated: boolean): object {
  const { repository, shape } = call
  const url = `${repositoryUrl(shape, repository)}/git`
  const tree = listed.map(({ path, mode, sha }) => {
    if (mode === '160000') return { path, mode, type: 'commit', sha }
    if (mode === '040000') return { path, mode, type: 'tree', sha, url: `${url}/trees/${sha}` }
    const size = repository.store.get(sha)?.bytes.length ?? 0
    return { path, mode, type: 'blob', sha, size, url: `${url}/blobs/${sha}` }
  })
  return { sha, url: `${url}/trees/${sha}`, tree, truncated }
}

/** The tree named by itself, a commit, a branch. */
function treeOf({ repository }: RepositoryCall, name: string): string | undefined {
  if (repository.store.get(name)?.kind === 'tree') return name
  const commit = repository.resolve(name)
  return commit === undefined ? undefined : repository.store.commit(commit).tree
}

function createTree(call: RepositoryCall): Result {
  const { repository } = call
  const body = call.body as TreeBody
  const base = body.base_tree === undefined ? undefined : treeOf(call, body.base_tree)
  if (body.base_tree !== undefined && base === undefined) throw unprocessable('base_tree is not a tree')
  const leaves = new Map<string, Leaf | null>()
  for (const { path = '', mode = '100644', sha, content } of body.tree) {
    if (path === '' || path.split('/').some((step) => ['', '.', '..', '.git'].includes(step))) {
      throw unprocessable(`tree.path contains a malformed path component`)
    }
    if (content !== undefined) leaves.set(path, { mode, sha: repository.store.put('blob', Buffer.from(content)) })
    else if (sha === null) leaves.set(path, null)
    else if (sha === undefined) throw unprocessable('Must supply tree.sha or tree.content')
    else if (mode !== '160000' && repository.store.get(sha) === undefined) {
      throw unprocessable(`tree.sha ${sha} is not a valid ${mode === '040000' ? 'tree' : 'blob'}`)
    } else leaves.set(path, { mode, sha })
  }
  const sha = changeTree(repository.store, base, leaves)
  return created(showTree(call, sha, listTree(repository.store, sha, false), false))
}

function createCommit(call: RepositoryCall): Result {
  const { repository, world, caller } = call
  const body = call.body as CommitBody
  if (repository.store.get(body.tree)?.kind !== 'tree') throw unprocessable('Tree SHA does not exist')
  const parents = body.parents ?? []
  for (const parent of parents) {
    if (repository.store.get(parent)?.kind !== 'commit')
      throw unprocessable('Parent SHA does not exist or is not a commit object')
  }
  const dated = (person: CommitBody['author']) =>
    person && { name: person.name, email: person.email, date: new Date(person.date ?? world.now()) }
  const author = dated(body.author) ?? signatureOf(caller.account, world.now())
  const committer = dated(body.committer) ?? author
  const sha = repository.store.putCommit({ tree: body.tree, parents, author, committer, message: body.message })
  // GitHub signs what an App commits in its own name.
  if (caller.app !== null && body.author === undefined && body.committer === undefined) repository.signed.add(sha)
  return created(showGitCommit(call.shape, repository, sha))
}

function createRef({ repository, shape, body }: RepositoryCall): Result {
  const { ref, sha } = body as { readonly ref: string; readonly sha: string }
  if (!/^refs\/[^/]+\/./.test(ref) || /\.\.|[\s~^:?*[\\]|\/$|\.lock$|@\{/.test(ref)) {
    throw unprocessable(`${ref} is not a valid ref name.`)
  }
  if (repository.refs.has(ref)) throw unprocessable('Reference already exists')
  const clash = [...repository.refs.keys()].some((each) => each.startsWith(`${ref}/`) || ref.startsWith(`${each}/`))
  if (clash) throw unprocessable('Reference cannot be created: another one is in the way')
  if (repository.store.get(sha)?.kind !== 'commit') throw unprocessable('Object does not exist')
  repository.setRef(ref, sha)
  return created(showRef(shape, repository, ref, sha))
}

function updateRef({ repository, shape, body, params }: RepositoryCall): Result {
  const { sha, force = false } = body as { readonly sha: string; readonly force?: boolean }
  const ref = `refs/${params.ref}`
  const before = repository.refs.get(ref)
  if (before === undefined) throw unprocessable('Reference does not exist')
  if (repository.store.get(sha)?.kind !== 'commit') throw unprocessable('Object does not exist')
  if (!force && !ancestorsOf(repository.store, sha).has(before)) throw unprocessable('Update is not a fast forward')
  repository.setRef(ref, sha)
  return ok(showRef(shape, repository, ref, sha))
}
