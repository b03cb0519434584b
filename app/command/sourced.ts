import { readFile } from 'node:fs/promises'
import { readSchemaTable } from '../files/schema-file.ts'
import { parseFile } from '../hcl/parse/parse-file.ts'
import type { ParsedFile } from '../hcl/syntax.ts'
import type { Evidence } from '../model/evidence.ts'
import { Problem } from '../model/problem.ts'
import { openSchema } from '../schema/schema.ts'
import type { CheckRequest } from '../workflow/check-request.ts'
import { brokenNotices, readComments, uniqueNotices } from '../workflow/read-comments.ts'
import type { GivenVariables, RootSource } from '../workflow/root-source.ts'
import { distinct } from '../workflow/same-evidence.ts'
import type { CheckOptions } from './check-options.ts'
import { decoders } from './decoders.ts'
import { gatherSources } from './gather-source.ts'

/** A request with the source of everything in it. */
export interface Sourced {
  readonly request: CheckRequest
  readonly sources: ReadonlyMap<Evidence, RootSource>
}

/** Adds to what is judged: roots without a plan, places in the source, comments, moves. */
export async function addSource(
  request: CheckRequest,
  inputs: readonly string[],
  options: CheckOptions,
): Promise<Sourced> {
  const { evidence, skipped, doubles } = distinct(request.evidence, new Set(inputs))
  const gathered = await gatherSources({
    paths: inputs,
    evidence,
    doubles,
    variables: await givenVariables(options.varFile ?? []),
    tools: { schema: openSchema(readSchemaTable), decoders },
    onStep: (what) => request.onStep?.(what),
    ...(options.only === undefined ? {} : { only: options.only }),
    ...(options.source === undefined ? {} : { source: options.source }),
    ...(options.root === undefined ? {} : { roots: options.root }),
  })
  const { sources } = gathered
  const policies = request.bundles.flatMap((bundle) => bundle.policies)
  const comments = readComments(sources, policies, request.configuration.waiverRules, request.today)
  return {
    sources,
    request: {
      ...request,
      evidence: gathered.evidence,
      skipped: [...request.skipped, ...skipped, ...gathered.skipped],
      notices: uniqueNotices([...brokenNotices(gathered.broken), ...comments.notices]),
      comments: comments.waivers,
      moves: gathered.moves,
      sourceOf: (each) => sources.get(each),
    },
  }
}

/** What `--var-file` and the environment say of variables. */
async function givenVariables(files: readonly string[]): Promise<GivenVariables> {
  const parsed: ParsedFile[] = []
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch((cause: Error) => {
      throw new Problem('input.unreadable', 'the file of variables cannot be read', {
        file,
        found: cause.message,
        wanted: 'a .tfvars or .tfvars.json file',
        next: 'check the path',
        cause,
      })
    })
    const read = parseFile(/\.json$/.test(file) ? file : file.replace(/(?:\.tfvars)?$/, '.tfvars'), text)
    parsed.push({ ...read, file })
  }
  const environment = Object.entries(process.env).flatMap(([name, value]) =>
    name.startsWith('TF_VAR_') && value !== undefined ? [[name.slice('TF_VAR_'.length), value] as const] : [],
  )
  return { files: parsed, environment: new Map(environment) }
}
