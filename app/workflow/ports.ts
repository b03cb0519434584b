import type { Json, JsonObject, Path } from '../model/json.ts'
import type { Bundle } from '../model/policy.ts'

/** One Rego file. Names are paths relative to the folder policies are read from, with `/`: they appear in errors and in compiled policies. */
export interface RegoModule {
  readonly file: string
  readonly text: string
  /** Syntax of the file, `v1` unless it says otherwise. */
  readonly version?: 'v0' | 'v1'
}

/** Row and column count from 1. */
export interface RegoPlace {
  readonly file: string
  readonly row: number
  readonly column: number
}

/** Something wrong with a module; `''` and 0 where there is no place. */
export interface RegoError extends RegoPlace {
  readonly code: string
  readonly message: string
  readonly details?: string
}

export interface RegoFailure {
  readonly errors: readonly RegoError[]
}

/** Modules, and what they may use: an OPA capabilities document, everything this version of OPA can do when absent. */
export interface ModulesRequest {
  readonly modules: readonly RegoModule[]
  readonly capabilities?: Json
}

export interface CheckRequest extends ModulesRequest {
  readonly strict: boolean
  /** JSON Schemas that `schemas` annotations may name without the leading `schema`: `input`, `plan.resource`. `input` holds for every rule. */
  readonly schemas?: Readonly<Record<string, Json>>
}

export interface CompileRequest extends ModulesRequest {
  /** Paths of rules or packages with `/`, at least one: `policies/aws/s3/x/deny`. */
  readonly entrypoints: readonly string[]
  /** Base documents, compiled in. */
  readonly data?: JsonObject
  /** Keeps calls of print; they are erased otherwise. */
  readonly printing?: boolean
  readonly strict: boolean
}

export interface CompiledPolicies {
  /** WebAssembly with OPA's ABI 1.3. */
  readonly wasm: Uint8Array
  /** Names of the builtins the host must supply, sorted. */
  readonly builtins: readonly string[]
}

export interface Inspection {
  /** One entry a module, in the order of files; modules that cannot be parsed only give errors. */
  readonly packages: readonly PackageInfo[]
  readonly errors: readonly RegoError[]
}

export interface PackageInfo {
  /** Without `data`: `policies.aws.s3.x`. */
  readonly path: string
  readonly file: string
  readonly row: number
  /** The METADATA of package scope written in this module. */
  readonly annotations?: JsonObject
  readonly rules: readonly RuleInfo[]
  /** `data.lib.is`, `rego.v1`. */
  readonly imports: readonly string[]
}

/** One definition of a rule; a rule defined several times has several. */
export interface RuleInfo {
  readonly name: string
  readonly row: number
  readonly kind: 'complete' | 'partial-set' | 'partial-object' | 'function'
  readonly annotations?: JsonObject
}

export interface ReadsRequest extends ModulesRequest {
  /** Packages of policies without `data`: `policies.aws.s3.public_acls_blocked`. */
  readonly packages: readonly string[]
}

/** What the policies of one package read. Nothing they read is ever left out; see `unresolved` for where it is more than they read. */
export interface PackageReads {
  /** By type key; `'*'` stands for every type, when not even the METADATA says which. A list index inside a path is `'*'`. */
  readonly types: Readonly<Record<string, TypeReads>>
  /** Keys of companions asked for; `'*'` when one is not literal. */
  readonly companions: readonly string[]
  /** Each path written in a module, where it stands and the types it applies to, for checking against provider schemas. */
  readonly named: readonly NamedPath[]
  /** Where and why everything is assumed to be read of some types. */
  readonly unresolved: readonly (RegoPlace & { readonly typeKeys: readonly string[]; readonly why: string })[]
}

/** A path written in a module, and the type keys it is read of. */
export interface NamedPath extends RegoPlace {
  readonly typeKeys: readonly string[]
  readonly path: readonly string[]
}

export interface TypeReads {
  readonly paths: readonly (readonly string[])[] | '*'
  readonly fields: readonly string[]
}

export interface ReadsAnswer {
  readonly packages: Readonly<Record<string, PackageReads>>
}

export interface TestRequest extends ModulesRequest {
  readonly data?: JsonObject
  /** Regular expression (RE2) over `data.<package>.<test>`; all tests when absent. */
  readonly run?: string
  readonly coverage: boolean
  /** For each test; 5,000 when absent. */
  readonly timeoutMs?: number
  /** Builtins whose errors the modules count on; errors of all others fail the test they happen in. */
  readonly tolerated?: readonly string[]
}

export interface TestAnswer {
  /** In the order of files and rows. */
  readonly results: readonly TestResult[]
  readonly coverage?: Coverage
  /** Why no test could run. */
  readonly errors: readonly RegoError[]
}

export interface TestResult {
  /** Without `data`. */
  readonly package: string
  readonly name: string
  readonly file: string
  readonly row: number
  readonly passed: boolean
  /** Its name begins with `todo_`. */
  readonly skipped?: boolean
  /** An error of a builtin, a conflict, or too much time. */
  readonly error?: RegoError
  readonly durationMs: number
  readonly printed: readonly string[]
  /** The cases of a test that is written as `test_x[name] if …`. */
  readonly cases?: readonly { readonly name: string; readonly passed: boolean }[]
  /** The expression of the test that was false or undefined. */
  readonly failedAt?: { readonly file: string; readonly row: number; readonly text: string }
}

/** Rows in which rules and expressions begin: those that were evaluated, and those of which some part was not. */
export interface Coverage {
  readonly files: readonly FileCoverage[]
  readonly percent: number
}

export interface FileCoverage {
  readonly file: string
  readonly covered: readonly number[]
  readonly notCovered: readonly number[]
  readonly percent: number
}

export interface ExplainRequest extends ModulesRequest {
  /** An entry point: `policies/aws/s3/x/deny`. */
  readonly query: string
  readonly input: Json
  readonly data?: JsonObject
}

export interface Explanation {
  /** The rule's value; absent when it has none. */
  readonly result?: Json
  /** What the public functions of `lib.is` and `lib.tf` answered, in the order in which they did; equal calls are answered once. */
  readonly calls: readonly ExplainedCall[]
}

export interface ExplainedCall {
  /** `lib.is.equals` */
  readonly function: string
  /** Resources and views of them are shown as their address and the path inside: `{"address": …, "at": […]}`. */
  readonly arguments: readonly Json[]
  readonly result: Json
  /** The expression that called. */
  readonly file: string
  readonly row: number
  /** How many other recorded calls it is part of. */
  readonly depth: number
}

/** The value as a term's text; neither value nor error when the builtin is undefined for these arguments. */
export interface BuiltinAnswer {
  readonly value?: string
  readonly error?: RegoError
}

/** OPA's compiler. All calls are synchronous and keep nothing between them; equal modules give equal answers in whatever order they come. */
export interface Toolchain {
  /** All errors of the modules, none when they are fine; types are checked against the schemas that annotations name. */
  check(request: CheckRequest): readonly RegoError[]
  compile(request: CompileRequest): CompiledPolicies | RegoFailure
  /** Portrays modules as they are written, without compiling them. */
  inspect(request: { readonly modules: readonly RegoModule[] }): Inspection
  /** What the policies of each package read of which resources, found without running them. */
  reads(request: ReadsRequest): ReadsAnswer | RegoFailure
  /** Runs the `test_` rules with OPA's own evaluator. */
  test(request: TestRequest): TestAnswer
  /** The module as `opa fmt` writes it. */
  format(module: RegoModule): { readonly text: string } | RegoFailure
  /** Evaluates an entry point with OPA's own evaluator and records what the library answered. */
  explain(request: ExplainRequest): Explanation | RegoFailure
  /** Calls OPA's own implementation of a builtin; arguments and value are texts of terms, so that sets and large numbers survive. */
  builtin(name: string, ...terms: readonly string[]): BuiltinAnswer
  /** What OPA can do in any version of its language, but for the builtins named; a capabilities document. */
  capabilities(without: readonly string[]): Json
}

/** Compiled bundles by digest; a broken or missing entry is simply not there. */
export interface BundleStore {
  read(digest: string): Promise<Bundle | undefined>
  write(bundle: Bundle): Promise<void>
}

/** What providers declare, asked about one path: undefined when it exists (or nobody can tell), else what is wrong, with a suggestion. */
export type SchemaCheck = (typeKeys: readonly string[], path: Path) => string | undefined
