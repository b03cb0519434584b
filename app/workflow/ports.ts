import type { Json, JsonObject, Path } from '../model/json.ts'
import type { Bundle, Reads } from '../model/policy.ts'

/** A Rego file; without a version it is v1. Files are named by paths relative to what the user gave, with `/`. */
export interface RegoModule {
  readonly file: string
  readonly text: string
  readonly version?: 'v0' | 'v1'
}

export interface RegoError {
  readonly code: string
  readonly message: string
  readonly file: string
  readonly row: number
  readonly column: number
  readonly details?: string
}

export interface RuleInfo {
  readonly name: string
  readonly row: number
  readonly kind: string
  readonly annotations?: Json
}

export interface PackageInfo {
  /** `policies.aws.s3.x`, without `data.` */
  readonly path: string
  readonly file: string
  readonly row: number
  readonly annotations?: Json
  readonly rules: readonly RuleInfo[]
  readonly imports: readonly string[]
}

/** A literal path a policy names, with the place it stands at and the type keys it is read of. */
export interface NamedPath {
  readonly typeKeys: readonly string[]
  readonly path: Path
  readonly file: string
  readonly row: number
  readonly column: number
}

export interface PackageReads {
  readonly types: Readonly<Record<string, Reads>>
  readonly companions: readonly string[]
  readonly named: readonly NamedPath[]
}

export interface TestResult {
  readonly package: string
  readonly name: string
  readonly file: string
  readonly row: number
  readonly passed: boolean
  readonly skipped?: boolean
  readonly error?: RegoError
  readonly durationMs: number
  readonly printed: readonly string[]
  readonly failedAt?: { readonly file: string; readonly row: number; readonly text: string }
}

export interface FileCoverage {
  readonly file: string
  readonly covered: readonly number[]
  readonly notCovered: readonly number[]
  readonly percent: number
}

export interface TestRun {
  readonly results: readonly TestResult[]
  readonly coverage?: { readonly files: readonly FileCoverage[]; readonly percent: number }
  readonly errors: readonly RegoError[]
}

/** One question a policy asked while it was being explained. */
export interface ExplainedCall {
  readonly function: string
  readonly arguments: readonly Json[]
  readonly result: Json
  readonly file: string
  readonly row: number
}

/** OPA's compiler, checker, test runner and formatter; implemented by `app/rego/toolchain.ts`. */
export interface PolicyToolchain {
  check(request: { modules: readonly RegoModule[]; strict: boolean; capabilities?: Json }): readonly RegoError[]
  compile(request: {
    modules: readonly RegoModule[]
    entrypoints: readonly string[]
    strict: boolean
    capabilities?: Json
    printing?: boolean
  }): { readonly wasm: Uint8Array; readonly builtins: readonly string[] } | { readonly errors: readonly RegoError[] }
  inspect(request: { modules: readonly RegoModule[] }): {
    readonly packages: readonly PackageInfo[]
    readonly errors: readonly RegoError[]
  }
  reads(request: {
    modules: readonly RegoModule[]
    packages: readonly string[]
  }): { readonly packages: Readonly<Record<string, PackageReads>> } | { readonly errors: readonly RegoError[] }
  test(request: {
    modules: readonly RegoModule[]
    data?: JsonObject
    run?: string
    coverage: boolean
    timeoutMs?: number
  }): TestRun
  format(request: {
    file: string
    text: string
    version?: 'v0' | 'v1'
  }): { readonly text: string } | { readonly errors: readonly RegoError[] }
  explain(request: {
    modules: readonly RegoModule[]
    query: string
    input: Json
    data?: JsonObject
  }): { readonly result?: Json; readonly calls: readonly ExplainedCall[] } | { readonly errors: readonly RegoError[] }
}

/** Compiled bundles by digest; a broken or missing entry is simply not there. */
export interface BundleStore {
  read(digest: string): Promise<Bundle | undefined>
  write(bundle: Bundle): Promise<void>
}

/** What providers declare, asked about one path: undefined when it exists (or nobody can tell), else what is wrong, with a suggestion. */
export type SchemaCheck = (typeKeys: readonly string[], path: Path) => string | undefined
