import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { Problem } from '../model/problem.ts'

const mostOutput = 1_000_000_000
const patienceMs = 120_000

/** Runs git in a folder and gives what it printed; a Problem `input.base` when it cannot be run, undefined when it says no. */
export type Git = (args: readonly string[], input?: string) => Buffer | undefined

/**
 * Git in a folder: never through a shell, without asking anybody anything, without fetching what is missing. Throws a Problem when git is not
 * there, when the folder is in no repository, and when git refuses to work in it.
 */
export function openGit(folder: string): { readonly git: Git; readonly top: string } {
  const shown = start(folder, ['rev-parse', '--show-toplevel'])
  if (shown.status !== 0) throw noRepository(folder, words(shown))
  const top = shown.stdout.toString('utf8').replace(/\n$/, '')
  const git: Git = (args, input) => {
    const { status, stdout } = start(top, args, input)
    return status === 0 ? stdout : undefined
  }
  return { git, top }
}

function start(folder: string, args: readonly string[], input?: string): SpawnSyncReturns<Buffer> {
  const done = spawnSync('git', ['-C', folder, ...args], {
    ...(input === undefined ? {} : { input }),
    env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0' },
    maxBuffer: mostOutput,
    timeout: patienceMs,
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
  if (done.error !== undefined) throw notRun(folder, done.error)
  return done
}

function words({ stderr }: SpawnSyncReturns<Buffer>): string {
  return stderr.toString('utf8').trim().split('\n')[0]?.slice(0, 300) ?? ''
}

function notRun(folder: string, cause: NodeJS.ErrnoException): Problem {
  const reasons: Readonly<Record<string, readonly [found: string, next: string]>> = {
    ENOENT: ['no git on the PATH', 'install git, or give --base a folder that holds the base'],
    ENOBUFS: ['more than 1 GB', 'give --base a folder that holds the base'],
    ETIMEDOUT: [
      `no answer within ${patienceMs / 1000} seconds`,
      'try again, or give --base a folder that holds the base',
    ],
  }
  const [found, next] = reasons[cause.code ?? ''] ?? [cause.message, 'give --base a folder that holds the base']
  return new Problem('input.base', 'the base cannot be read from git', { file: folder, found, next, cause })
}

function noRepository(folder: string, found: string): Problem {
  const owner = /dubious ownership/.test(found)
  return new Problem(
    'input.base',
    owner ? 'git does not trust this repository' : 'this folder is in no git repository',
    {
      file: folder,
      found,
      wanted: 'a checkout, for a base that is a git reference',
      next: owner
        ? 'git config --global --add safe.directory <the repository>'
        : 'run it inside the checkout, or give --base a folder or a plan',
    },
  )
}
