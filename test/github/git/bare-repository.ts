/** The bare repository on disk: made when git itself is first asked, and brought up to date before each question. */
import { execFile, spawn } from 'node:child_process'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ObjectStore } from './object-store.ts'

const run = promisify(execFile)
const environment = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C' }
const limits = { maxBuffer: 256 * 1024 * 1024, env: environment }

export interface BareRepository {
  readonly folder: string
  /** What a git command prints, run in the repository as it is now. */
  git(...args: readonly string[]): Promise<Buffer>
}

/** `refs` are whole names (`refs/heads/main`) to hashes and are read whenever git is asked. */
export function createBareRepository(
  folder: string,
  store: ObjectStore,
  refs: ReadonlyMap<string, string>,
  defaultBranch: () => string,
): BareRepository {
  let ready: Promise<unknown> = Promise.resolve()
  let made = false
  let written = 0
  const texts = new Map<string, string>()

  async function bringUpToDate(): Promise<void> {
    if (!made) {
      await mkdir(join(folder, 'objects'), { recursive: true })
      await mkdir(join(folder, 'refs'))
      await writeFile(join(folder, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n')
      made = true
    }
    await replace('HEAD', `ref: refs/heads/${defaultBranch()}\n`)
    if (store.size() > written) {
      const pack = store.packFrom(written)
      written = store.size()
      await feed(['index-pack', '--stdin'], pack)
    }
    const lines = [...refs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, sha]) => `${sha} ${name}\n`)
    await replace('packed-refs', `# pack-refs with: sorted \n${lines.join('')}`)
  }

  /** At once, because another git may be reading it. */
  async function replace(name: string, text: string): Promise<void> {
    if (texts.get(name) === text) return
    texts.set(name, text)
    await writeFile(join(folder, `${name}.new`), text)
    await rename(join(folder, `${name}.new`), join(folder, name))
  }

  async function feed(args: readonly string[], input: Buffer): Promise<void> {
    const child = spawn('git', ['-C', folder, ...args], { env: environment, stdio: ['pipe', 'ignore', 'pipe'] })
    let complaint = ''
    child.stderr.on('data', (chunk) => {
      complaint += chunk
    })
    child.stdin.end(input)
    const code = await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject))
    if (code !== 0) throw new Error(`git ${args.join(' ')} ended with ${code}: ${complaint}`)
  }

  return {
    folder,
    async git(...args) {
      ready = ready.then(bringUpToDate)
      await ready
      return (await run('git', ['-C', folder, ...args], { ...limits, encoding: 'buffer' })).stdout
    },
  }
}
