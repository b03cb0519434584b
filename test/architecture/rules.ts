/** Folder of `app` (or a single file) → what its files may import beside their own folder. Changing it is a design decision: say why. */
export interface Allowed {
  /** Folders of `app`, or single files below it. */
  readonly folders: readonly string[] | 'everything'
  /** Packages beside Node's own. */
  readonly packages: readonly string[] | 'everything'
  /** A pure folder is given values and gives values: no file system, network, clock, environment, randomness. */
  readonly pure: boolean
}

const language = ['model', 'hcl', 'schema']
const pure = (folders: readonly string[], packages: readonly string[] = []): Allowed => ({
  folders,
  packages,
  pure: true,
})
const adapter = (...packages: readonly string[]): Allowed => ({
  folders: ['model', 'workflow/ports.ts', 'workflow/ports'],
  packages,
  pure: false,
})
const compositionRoot: Allowed = { folders: 'everything', packages: 'everything', pure: false }

export const allowed: Readonly<Record<string, Allowed>> = {
  model: pure([]),
  hcl: pure(['model']),
  schema: pure(['model']),
  ingest: pure(language),
  evaluate: pure(language),
  locate: pure(language),
  drift: pure(language),
  remediate: pure(language),
  report: pure(language, ['sarif']),
  workflow: pure([...language, 'ingest', 'evaluate', 'locate', 'drift', 'remediate', 'report'], ['yaml', 'zod']),
  rego: adapter(),
  files: adapter('yaml'),
  store: adapter('@electric-sql/pglite', 'kysely', 'pg', 'pg-boss'),
  github: adapter(
    '@octokit/auth-app',
    '@octokit/core',
    '@octokit/plugin-paginate-rest',
    '@octokit/plugin-rest-endpoint-methods',
    'yauzl',
    'zod',
  ),
  // The shell round Probot: HTTP in, jobs out, pages; it speaks to the store and GitHub through ports.
  server: {
    folders: ['model', 'workflow', 'report'],
    packages: ['@octokit/webhooks-methods', 'pino', 'probot', 'prom-client'],
    pure: false,
  },
  command: compositionRoot,
  'cli.ts': compositionRoot,
  'main.ts': compositionRoot,
  // The thread in which the App judges a change: it puts the same parts together as the command does.
  'review-worker.ts': compositionRoot,
}

/** Node's own modules a pure folder may use: they compute, and touch nothing outside. */
export const computingModules = ['node:buffer', 'node:crypto', 'node:zlib']

/** What a pure folder may not name. */
export const impure: readonly RegExp[] = [
  /\bfetch\s*\(/,
  /\bprocess\s*[.[]/,
  /\bDate\.now\b/,
  /\bnew Date\s*\(\s*\)/,
  /\bDate\s*\(\s*\)/,
  /\bperformance\.now\b/,
  /\bMath\.random\b/,
  /\brandom(UUID|Bytes|Int|FillSync)\b/,
  /\bgetRandomValues\b/,
  /\bset(Timeout|Interval|Immediate)\s*\(/,
  /\brequire\s*\(/,
  /\bimport\.meta\b/,
  /\bconsole\s*\./,
]

/** Files that put the parts together: they know everything and decide nothing, so they stay small. */
export const compositionRoots = ['app/cli.ts', 'app/main.ts', 'app/review-worker.ts', 'app/command/', 'action/']
export const longestCompositionRoot = 150
export const longestFile = 400
export const wordsThatMeanNothing = ['utils', 'util', 'helpers', 'helper', 'common', 'manager', 'service', 'misc']
