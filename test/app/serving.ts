import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** The built command where it holds the App, else the sources. */
const program = existsSync(join(root, 'dist', 'review-worker.js'))
  ? [join(root, 'dist', 'cli.js')]
  : ['--import', 'tsx', join(root, 'app', 'cli.ts')]

export interface Serving {
  readonly pid: number
  readonly url: string
  /** Lines of the log so far. */
  readonly lines: readonly LogLine[]
  /** The next line (or one that came already) that fits; rejects when the process ends before. */
  line(fits: (line: LogLine) => boolean): Promise<LogLine>
  /** The first text like this that the process says. */
  text(pattern: RegExp): Promise<string>
  /** Sends a signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Ended>
  signal(signal: NodeJS.Signals): void
  readonly ended: Promise<Ended>
}

export interface LogLine extends Readonly<Record<string, unknown>> {
  readonly msg?: string
}

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  /** Everything the process said. */
  readonly said: string
}

export interface ServeOptions {
  readonly env: Readonly<Record<string, string>>
  /** Goes before the program, such as `taskset -c 0`. */
  readonly before?: readonly string[]
  /** Of the command; `serve` when nothing is said. */
  readonly args?: readonly string[]
}

/** Starts the server as a process of its own and does not wait for it. */
export function spawnServer({ env, before = [], args: wanted = ['serve'] }: ServeOptions): {
  child: ChildProcess
  serving: Omit<Serving, 'url'>
} {
  const [command, ...args] = [...before, process.execPath, ...program, ...wanted]
  const child = spawn(command ?? process.execPath, args, {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: LogLine[] = []
  const watchers = new Set<() => void>()
  let said = ''
  let rest = ''
  const hear = (text: string): void => {
    said += text
    const parts = (rest + text).split('\n')
    rest = parts.pop() ?? ''
    for (const part of parts) if (part.startsWith('{')) lines.push(JSON.parse(part) as LogLine)
    for (const watch of [...watchers]) watch()
  }
  child.stdout.setEncoding('utf8').on('data', hear)
  child.stderr.setEncoding('utf8').on('data', hear)
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, said }))
  })
  const hearUntil = <T>(find: () => T | undefined): Promise<T> =>
    new Promise((resolve, reject) => {
      const watch = (): void => {
        const found = find()
        if (found === undefined) return
        watchers.delete(watch)
        resolve(found)
      }
      watchers.add(watch)
      void ended.then(({ code }) => {
        watchers.delete(watch)
        reject(new Error(`the server ended with ${code} before it said so:\n${said.slice(-3000)}`))
      })
      watch()
    })
  const end = async (signal: NodeJS.Signals): Promise<Ended> => {
    child.kill(signal)
    return ended
  }
  return {
    child,
    serving: {
      pid: child.pid ?? 0,
      lines,
      line: (fits) => hearUntil(() => lines.find(fits)),
      text: (pattern) => hearUntil(() => pattern.exec(said)?.[0]),
      end,
      ended,
      signal: (signal) => void child.kill(signal),
    },
  }
}

/** Starts the server and waits until it listens. */
export async function startServer(options: ServeOptions): Promise<Serving> {
  const { serving } = spawnServer(options)
  const { port } = await serving.line(({ msg }) => msg === 'listening')
  return { ...serving, url: `http://127.0.0.1:${String(port)}` }
}
