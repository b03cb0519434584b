import type { Assignments } from '../hcl/evaluate/assignments.ts'
import type { Decoders } from '../hcl/evaluate/function-context.ts'
import { variableFiles } from '../hcl/modules/folder-files.ts'
import { openModuleTree, type SourceTree } from '../hcl/modules/module-tree.ts'
import { openSnapshotTree } from '../hcl/modules/snapshot-tree.ts'
import type { Sources } from '../hcl/modules/sources.ts'
import { parseFile } from '../hcl/parse/parse-file.ts'
import type { ParsedFile } from '../hcl/syntax.ts'
import type { Value } from '../hcl/value.ts'
import { readSource } from '../ingest/terraform-source/read-source.ts'
import { openLocate } from '../locate/open-locate.ts'
import type { Evidence } from '../model/evidence.ts'
import type { FileTree } from '../model/file-tree.ts'
import type { Schema } from '../schema/schema.ts'
import type { LocatedSource } from './locate-findings.ts'

/** The source of one root module, and everything that is done with it. */
export interface RootSource extends LocatedSource {
  readonly tree: SourceTree
  /** What it evaluates to with the variables of its files and of the environment. */
  readonly evaluate: (path: string, root: string) => Evidence
}

/** Where values of variables come from beside the files Terraform loads by itself. */
export interface GivenVariables {
  /** Files the user names, weakest first. */
  readonly files: readonly ParsedFile[]
  /** `TF_VAR_` of the environment. */
  readonly environment: ReadonlyMap<string, string>
}

/** What evaluating source takes beside the source. */
export interface SourceTools {
  readonly schema: Schema
  readonly decoders: Decoders
}

/** No values but those of the files that Terraform loads by itself. */
export const nothingGiven: GivenVariables = { files: [], environment: new Map() }

/** A folder in a file tree. */
export interface Place {
  readonly sources: Sources
  /** The folder, seen from the top of the tree. */
  readonly directory: string
}

/** The source of the root module in a folder; `evidence` is the plan it was made into, which knows the variables. */
export function openRoot(
  { sources, directory }: Place,
  given: GivenVariables,
  tools: SourceTools,
  evidence?: Evidence,
): RootSource {
  const tree = openModuleTree(sources.tree, directory, { sources })
  return rootSource(tree, sources.tree, (file) => sources.file(file), given, tools, evidence)
}

/** The source a saved plan carries, with its root module in a folder; undefined when it carries none that can be read. */
export function openEmbedded(evidence: Evidence, tools: SourceTools, directory: string): RootSource | undefined {
  const entries = evidence.source?.()
  const files = entries === undefined ? undefined : openSnapshotTree(entries, directory)
  if (files === undefined) return undefined
  const tree = openModuleTree(files, directory)
  const parse = (file: string): ParsedFile | undefined => {
    const text = files.read(file)
    return text === undefined ? undefined : parseFile(file, text)
  }
  return rootSource(tree, files, parse, nothingGiven, tools, evidence)
}

function rootSource(
  tree: SourceTree,
  files: FileTree,
  parse: (file: string) => ParsedFile | undefined,
  given: GivenVariables,
  { schema, decoders }: SourceTools,
  evidence: Evidence | undefined,
): RootSource {
  const loaded = variableFiles(files, tree.directory).flatMap((file) => parse(file) ?? [])
  const assigning = [...loaded, ...given.files]
  // Terraform lets the environment lose against every file.
  const assignments: readonly Assignments[] = [
    { kind: 'texts', values: given.environment },
    ...assigning.map((file) => ({ kind: 'file', file }) as const),
  ]
  const evaluate = (path: string, root: string, more: readonly Assignments[]): Evidence =>
    readSource({ tree, files, root, path, schema, variables: [...assignments, ...more], decoders })
  return {
    tree,
    locate: openLocate(tree, {
      variableFiles: assigning,
      given: new Set(given.environment.keys()),
      values: evidence === undefined ? new Map() : variablesOf(evidence),
      schema,
    }),
    read: (file) => files.read(file),
    evaluate: (path, root) => evaluate(path, root, []),
    evaluated: (evidence) =>
      evaluate(evidence.path, evidence.root, [{ kind: 'values', values: variablesOf(evidence) }]).resources,
  }
}

/** A plan knows what its variables were, whoever gave them. */
function variablesOf(evidence: Evidence): ReadonlyMap<string, Value> {
  const variables = Object.entries(evidence.made?.().variables ?? {})
  return new Map(variables.map(([name, value]) => [name, (value ?? null) as Value]))
}
