import { type Git, openGit } from '../app/files/git.ts'
import { repositoryTop } from '../app/files/inputs.ts'
import { Problem } from '../app/model/problem.ts'
import type { StepEvent } from './event.ts'

/** What the files in the workspace are compared with. */
export interface ChosenBase {
  /** For `--base`: a git reference, a folder or a plan. */
  readonly reference: string
  /** What people call it, where the reference is a hash they have not seen. */
  readonly name?: string
  /** The commit is the one that is checked out: only evidence from elsewhere can differ from it. */
  readonly isHead?: true
}

/**
 * The base that was asked for, else the one of the event: where the checkout is GitHub's merge of a pull request, the parent it was merged into, else
 * the merge base of the checkout and the event's base. Undefined when there is nothing to compare with. Throws a Problem `input.base` that says what to
 * fetch when the checkout is too shallow, because what cannot be compared would count as new, and waivers as granted.
 */
export async function chooseBase(wanted: string | undefined, event: StepEvent): Promise<ChosenBase | undefined> {
  if (wanted !== undefined) return wanted === 'none' ? undefined : { reference: wanted }
  const { base } = event
  if (base === undefined || (await repositoryTop(process.cwd())) === undefined) return undefined
  const { git } = openGit('.')
  const head = commit(git, 'HEAD')
  const found = mergedInto(git, event) ?? text(git(['merge-base', 'HEAD', base.sha]))
  const known = found === undefined ? undefined : commit(git, found)
  if (known === undefined) throw shallow(git, base)
  return { reference: known, name: base.name, ...(known === head ? { isHead: true } : {}) }
}

/** The first parent of the merge that GitHub makes of a pull request; its hash is known in the shallowest of clones. */
function mergedInto(git: Git, { pull }: StepEvent): string | undefined {
  const lines = text(git(['cat-file', 'commit', 'HEAD']))?.split('\n') ?? []
  const parents = lines
    .slice(
      1,
      lines.findIndex((line) => line.startsWith('author ')),
    )
    .map((line) => line.slice(7))
  return parents.length === 2 && parents[1] === pull?.head ? parents[0] : undefined
}

function commit(git: Git, name: string): string | undefined {
  return text(git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]))
}

function text(output: Buffer | undefined): string | undefined {
  return output?.toString('utf8').trim() || undefined
}

function shallow(git: Git, { sha, name }: { readonly sha: string; readonly name: string }): Problem {
  const isShallow = text(git(['rev-parse', '--is-shallow-repository'])) === 'true'
  return new Problem(
    'input.base',
    `the checkout lacks what the change is compared with: ${name} at ${sha.slice(0, 12)}`,
    {
      found: isShallow ? 'a shallow clone, which holds the newest commits only' : 'a clone without that commit',
      wanted: 'the commits from the base to the change',
      next: 'give actions/checkout fetch-depth: 0, or this step base: none to judge everything as new',
    },
  )
}
