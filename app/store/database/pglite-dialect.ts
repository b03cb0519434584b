import type { PGlite, Results } from '@electric-sql/pglite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'

/** Kysely on PGlite: one connection, so whoever acquires it has the database alone until it is released. */
export function pgliteDialect(pglite: PGlite): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => makeDriver(pglite),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

function makeDriver(pglite: PGlite): Driver {
  const connection = makeConnection(pglite)
  const waiting: (() => void)[] = []
  let taken = false
  const run = async (statement: string) => {
    await connection.executeQuery(CompiledQuery.raw(statement))
  }
  return {
    init: async () => {},
    acquireConnection: async () => {
      if (taken) await new Promise<void>((resolve) => waiting.push(resolve))
      taken = true
      return connection
    },
    releaseConnection: async () => {
      const next = waiting.shift()
      taken = next !== undefined
      next?.()
    },
    beginTransaction: () => run('begin'),
    commitTransaction: () => run('commit'),
    rollbackTransaction: () => run('rollback'),
    destroy: () => pglite.close(),
  }
}

function makeConnection(pglite: PGlite): DatabaseConnection {
  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      // Several statements in one text go through the simple protocol, which knows no parameters.
      const result =
        parameters.length === 0 ? (await pglite.exec(sql)).at(-1) : await pglite.query(sql, parameters.map(toParameter))
      return { rows: (result?.rows ?? []) as R[], ...affected(result) }
    },
    // biome-ignore lint/correctness/useYield: nothing is ever streamed
    async *streamQuery() {
      throw new Error('the embedded database does not stream')
    },
  }
}

/** PGlite takes a Buffer for an object of its own kind only when it is a plain array of bytes. */
function toParameter(value: unknown): unknown {
  return Buffer.isBuffer(value) ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : value
}

function affected(result: Results<unknown> | undefined): { numAffectedRows?: bigint } {
  return result?.affectedRows === undefined ? {} : { numAffectedRows: BigInt(result.affectedRows) }
}
