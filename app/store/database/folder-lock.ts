import { createHash } from 'node:crypto'
import { unlink } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Problem } from '../../model/problem.ts'

/** A socket's path has room for about a hundred bytes. */
const longestPath = 100

/**
 * Makes sure that one process alone uses a folder: a socket in it, which the kernel closes however the process ends. Returns what gives the
 * folder free again; throws a Problem when another process has it.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  // Some shared folders of containers take no sockets.
  const server = await occupy(socketPath(folder)).catch(() => occupy(outsidePath(folder)))
  if (server === undefined)
    throw new Problem('input.config', 'the folder of the embedded database is in use by another process', {
      file: folder,
      next: 'stop the other process, give this one its own folder, or let both use Postgres through DATABASE_URL',
    })
  server.unref()
  return () => new Promise((resolve) => server.close(() => resolve()))
}

function socketPath(folder: string): string {
  const inside = join(folder, 'in-use')
  const fits = Buffer.byteLength(inside) <= longestPath && process.platform !== 'win32'
  return fits ? inside : outsidePath(folder)
}

function outsidePath(folder: string): string {
  const name = `plumbline-${createHash('sha256').update(folder).digest('hex').slice(0, 24)}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name)
}

async function occupy(path: string): Promise<Server | undefined> {
  return (await listen(path)) ?? takeOver(path)
}

/** Undefined when something is there already. */
function listen(path: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    )
    server.listen(path, () => resolve(server))
  })
}

/** What a killed process left behind answers nobody. */
async function takeOver(path: string): Promise<Server | undefined> {
  if (await answers(path)) return undefined
  await unlink(path).catch(() => {})
  return listen(path)
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path)
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
