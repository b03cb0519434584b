import { availableParallelism } from 'node:os'
import { type Environment, readEnvironment, type Surroundings } from './environment.ts'
import { normalizePrivateKey } from './private-key.ts'

/** Everything the server is told from outside. */
export interface Settings {
  readonly app: {
    readonly id: number
    /** PEM, PKCS #8. */
    readonly privateKey: string
    /** For signing in to pages; null when pages are off. */
    readonly client: { readonly id: string; readonly secret: string } | null
  }
  readonly webhook: {
    readonly path: string
    readonly secret: string
    /** The secret before a rotation, still accepted. */
    readonly previous: string | null
  }
  readonly github: GitHubPlaces
  readonly http: {
    readonly host: string
    readonly port: number
    /** Where people and GitHub reach this server; null when nobody said. */
    readonly publicUrl: string | null
    readonly metricsToken: string | null
  }
  readonly store: StoreSettings
  readonly work: {
    /** Jobs at once in this process. */
    readonly concurrency: number
    readonly judgeDeadlineMs: number
    /** Heap of a judging thread. */
    readonly judgeMemoryMb: number
    /** How long a stop waits for jobs before it hands them back. */
    readonly graceMs: number
    /** Between two sweeps for what was missed; 0 for none. */
    readonly sweepMs: number
  }
  /** Judge, keep, publish nothing. */
  readonly dryRun: boolean
  /** Name of the repository of an owner whose policies and configuration lie beneath those of the others. */
  readonly organisationRepository: string
  readonly logLevel: LogLevel
}

/** URLs without a slash at the end. */
export interface GitHubPlaces {
  readonly web: string
  readonly api: string
}

export interface StoreSettings {
  /** Null for the embedded database in `folder`. */
  readonly databaseUrl: string | null
  readonly folder: string
  /** Base64 of 32 bytes each; the first encrypts, all decrypt. */
  readonly encryptionKeys: readonly [string, ...string[]]
}

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

const leastSecretBytes = 32

/** Reads and checks all settings; throws one Problem `input.config` that lists everything that is missing or wrong. */
export function readSettings(surroundings: Surroundings): Settings {
  const from = readEnvironment(surroundings)
  const settings: Settings = {
    app: { id: readAppId(from), privateKey: readPrivateKey(from), client: readClient(from) },
    webhook: {
      path: readPath(from),
      secret: readSecret(from, 'WEBHOOK_SECRET') ?? '',
      previous: from.text('WEBHOOK_SECRET_PREVIOUS') ? (readSecret(from, 'WEBHOOK_SECRET_PREVIOUS') ?? null) : null,
    },
    github: readPlaces(from),
    http: readHttp(from),
    store: readStore(from),
    work: {
      concurrency: from.integer('CONCURRENCY', availableParallelism() * 4, { least: 1, most: 256 }),
      judgeDeadlineMs: from.integer('JUDGE_SECONDS', 120, { least: 1, most: 3600 }) * 1000,
      judgeMemoryMb: from.integer('JUDGE_MEMORY_MB', 1024, { least: 128, most: 65_536 }),
      graceMs: from.integer('GRACE_SECONDS', 25, { least: 0, most: 3600 }) * 1000,
      sweepMs: from.integer('SWEEP_MINUTES', 10, { least: 0, most: 1440 }) * 60_000,
    },
    dryRun: from.flag('DRY_RUN'),
    organisationRepository: readRepositoryName(from),
    logLevel: from.choice('LOG_LEVEL', logLevels, 'info'),
  }
  from.finish()
  return settings
}

/** GitHub itself, or an Enterprise Server whose API lies below its address. */
export function readPlaces(from: Environment): GitHubPlaces {
  const web = from.url('GITHUB_URL') ?? 'https://github.com'
  const api = web === 'https://github.com' ? 'https://api.github.com' : `${web}/api/v3`
  return { web, api: from.url('GITHUB_API_URL') ?? api }
}

/** Where to listen and how to be reached. */
export function readHttp(from: Environment): Settings['http'] {
  return {
    host: from.text('HOST') ?? '127.0.0.1',
    port: from.integer('PORT', 3000, { least: 0, most: 65_535 }),
    publicUrl: from.url('PUBLIC_URL') ?? null,
    metricsToken: from.text('METRICS_TOKEN') ?? null,
  }
}

function readAppId(from: Environment): number {
  const value = from.text('APP_ID')
  if (value !== undefined && /^[1-9]\d{0,14}$/.test(value)) return Number(value)
  from.wrong('APP_ID', { found: value === undefined ? 'nothing' : 'no number', wanted: 'the number of the GitHub App' })
  return 0
}

function readPrivateKey(from: Environment): string {
  const given = from.text('PRIVATE_KEY') ?? from.file('PRIVATE_KEY_PATH')
  const key = given === undefined ? undefined : normalizePrivateKey(given)
  if (key === undefined)
    from.wrong('PRIVATE_KEY', {
      found: given === undefined ? 'nothing' : 'no private RSA key',
      wanted: 'the PEM text of the App’s private key, or its file in PRIVATE_KEY_PATH',
      next: 'make one on the App’s settings page under "Private keys"',
    })
  return key ?? ''
}

function readSecret(from: Environment, name: string): string | undefined {
  const secret = from.text(name)
  const bytes = Buffer.byteLength(secret ?? '')
  if (secret !== undefined && bytes >= leastSecretBytes) return secret
  from.wrong(name, {
    found: secret === undefined ? 'nothing' : secret === 'development' ? 'the word "development"' : `${bytes} bytes`,
    wanted: `a random secret of at least ${leastSecretBytes} bytes, the same as in the App’s settings`,
    next: 'make one with: openssl rand -hex 32',
  })
  return undefined
}

function readPath(from: Environment): string {
  const path = from.text('WEBHOOK_PATH') ?? '/api/github/webhooks'
  if (!/^\/[\w./-]+$/.test(path) || ['/healthz', '/readyz', '/metrics'].includes(path))
    from.wrong('WEBHOOK_PATH', { found: path.slice(0, 80), wanted: 'a path such as /api/github/webhooks' })
  return path
}

function readRepositoryName(from: Environment): string {
  const name = from.text('ORGANISATION_REPOSITORY') ?? '.github'
  if (!/^[\w.-]{1,100}$/.test(name))
    from.wrong('ORGANISATION_REPOSITORY', {
      found: name.slice(0, 120),
      wanted: 'a name without the owner, such as .github',
    })
  return name
}

function readClient(from: Environment): Settings['app']['client'] {
  const [id, secret] = [from.text('GITHUB_CLIENT_ID'), from.text('GITHUB_CLIENT_SECRET')]
  if (id !== undefined && secret !== undefined) return { id, secret }
  const missing = id === undefined ? 'GITHUB_CLIENT_ID' : 'GITHUB_CLIENT_SECRET'
  if (id !== secret) from.wrong(missing, { found: 'nothing', wanted: 'both of them, or none to leave pages off' })
  return null
}

function readStore(from: Environment): StoreSettings {
  const databaseUrl = from.text('DATABASE_URL') ?? null
  if (databaseUrl !== null && !/^postgres(?:ql)?:\/\//.test(databaseUrl))
    from.wrong('DATABASE_URL', { wanted: 'a URL such as postgres://user:password@host/database' })
  const keys = (['ENCRYPTION_KEY', 'ENCRYPTION_KEY_PREVIOUS'] as const).map((name) => readKey(from, name))
  return {
    databaseUrl,
    folder: from.text('DATA_FOLDER') ?? 'plumbline-data',
    encryptionKeys: [keys[0] ?? '', ...keys.slice(1).flatMap((key) => key ?? [])],
  }
}

function readKey(from: Environment, name: 'ENCRYPTION_KEY' | 'ENCRYPTION_KEY_PREVIOUS'): string | undefined {
  const key = from.text(name)
  if (key === undefined && name !== 'ENCRYPTION_KEY') return undefined
  const bytes = Buffer.from(key ?? '', 'base64').length
  if (bytes === 32) return key
  from.wrong(name, {
    found: key === undefined ? 'nothing' : `${bytes} bytes`,
    wanted: 'base64 of 32 random bytes, with which evidence is encrypted',
    next: 'make one with: openssl rand -base64 32, and keep a copy: without it reviews cannot be read again',
  })
  return undefined
}
