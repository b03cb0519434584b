import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

export interface Postgres {
  /** Of a database that nobody else uses. */
  readonly url: string
  stop(): Promise<void>
}

const installations = '/usr/lib/postgresql'

/** A database of the server in PLUMBLINE_TEST_POSTGRES, or of a server started for this run; undefined when there is neither. */
export async function startPostgres(): Promise<Postgres | undefined> {
  const given = process.env.PLUMBLINE_TEST_POSTGRES
  if (given !== undefined) return createDatabase(given, async () => undefined)
  const versions = existsSync(installations) ? readdirSync(installations).sort((a, b) => Number(b) - Number(a)) : []
  const programs = versions
    .map((version) => join(installations, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')))
  return programs === undefined ? undefined : startServer(programs)
}

async function startServer(programs: string): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-postgres-'))
  const who = identity()
  chownSync(folder, who.uid, who.gid)
  const data = join(folder, 'data')
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'plumbline', '--auth=trust'], {
    ...who,
    cwd: folder,
    stdio: 'ignore',
  })
  const port = await freePort()
  // Durable as in production: fsync and synchronous_commit keep their defaults.
  const server = spawn(join(programs, 'postgres'), ['-D', data, '-p', `${port}`, '-k', folder, '-h', '127.0.0.1'], {
    ...who,
    cwd: folder,
    stdio: 'ignore',
  })
  const stop = async (): Promise<void> => {
    await ended(server, () => server.kill('SIGINT'))
    rmSync(folder, { recursive: true, force: true })
  }
  return createDatabase(`postgres://plumbline@127.0.0.1:${port}/postgres`, stop)
}

/** Postgres refuses to run as root; its package makes a user for it. */
function identity(): { readonly uid: number; readonly gid: number } {
  const { uid, gid } = userInfo()
  if (uid !== 0) return { uid, gid }
  const number = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: number('-u'), gid: number('-g') }
}

async function createDatabase(server: string, stop: () => Promise<void>): Promise<Postgres> {
  const name = `plumbline_bench_${process.pid}_${Date.now()}`
  const client = await connect(server)
  await client.query(`create database ${name}`)
  await client.end()
  const url = new URL(server)
  url.pathname = `/${name}`
  return {
    url: url.href,
    async stop() {
      const last = await connect(server)
      await last.query(`drop database if exists ${name} with (force)`)
      await last.end()
      await stop()
    },
  }
}

async function connect(connectionString: string): Promise<pg.Client> {
  for (let tries = 0; ; tries += 1) {
    const client = new pg.Client({ connectionString })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return client
    } catch (error) {
      if (tries >= 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

function ended(child: ChildProcess, end: () => void): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    end()
  })
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
