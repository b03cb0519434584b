import { cacheFolder, createBundleStore } from '../files/bundle-store.ts'
import { createLastGood, type LastGood } from '../files/last-good.ts'
import { readSchemaTable } from '../files/schema-file.ts'
import { rememberParsed } from '../hcl/parse/remember-parsed.ts'
import type { Bundle, Policy } from '../model/policy.ts'
import { Problem } from '../model/problem.ts'
import type { Notice } from '../model/report.ts'
import { printSarif } from '../report/sarif.ts'
import { openSchema } from '../schema/schema.ts'
import type { JudgeRequest, PolicySource, ReviewAnswer } from '../workflow/ports/judge.ts'
import { readPolicyData } from '../workflow/review/policy-data.ts'
import { reviewTrees } from '../workflow/review/review-trees.ts'
import { decoders } from './decoders.ts'
import { createJudgingEngine } from './engine.ts'
import { loadLibrary } from './load-library.ts'
import { version } from './version.ts'

/** What policies of others may take, in milliseconds and megabytes: for each root, and within the deadline of the whole. */
const limits = { deadlineMs: 20_000, memoryMb: 512 }
/** About a hundred repositories of 300 files. */
const mostParsed = 100_000_000

/** Judges changes in this thread, and keeps what the next ones need as well: the library, schemas, parsed files, compiled policies. */
export interface ReviewJudge {
  judge(request: JudgeRequest): Promise<ReviewAnswer>
  /** What is wrong with each of the policies. */
  prepare(policies: readonly PolicySource[]): Promise<readonly string[]>
}

interface Compiled {
  readonly bundles: readonly Bundle[]
  readonly notices: readonly Notice[]
}

export async function openReviewJudge(): Promise<ReviewJudge> {
  const library = await loadLibrary()
  const engine = createJudgingEngine(library)
  const folder = cacheFolder(process.env)
  const lastGood = createLastGood(folder, createBundleStore(folder))
  const kept = { schema: openSchema(readSchemaTable), decoders, parse: rememberParsed(mostParsed) }

  async function judge(request: JudgeRequest): Promise<ReviewAnswer> {
    const { bundles: own, notices } = await compileAll(request.policies, library, lastGood)
    const answer = await reviewTrees(request, { ...kept, library, own, notices, engine, limits, version })
    const policies = [library, ...own].flatMap((bundle) => bundle.policies)
    return {
      ...answer,
      sarif: request.sarif ? printSarif(answer.report, { policies, audience: 'code-scanning' }) : null,
    }
  }

  async function prepare(policies: readonly PolicySource[]): Promise<readonly string[]> {
    const compiled = await Promise.allSettled(policies.map((source) => compileAll([source], library, lastGood)))
    return compiled.flatMap((each) => {
      if (each.status === 'fulfilled') return each.value.notices.map(({ message }) => message)
      return each.reason instanceof Error ? [each.reason.message] : [String(each.reason)]
    })
  }

  return { judge, prepare }
}

/** Compiles policies one source after the other; ids that one takes are taken for the next. */
async function compileAll(sources: readonly PolicySource[], library: Bundle, lastGood: LastGood): Promise<Compiled> {
  const bundles: Bundle[] = []
  const notices: Notice[] = []
  for (const source of sources) {
    const taken = [library, ...bundles].flatMap(({ policies }) => policies)
    const compiled = await compileOne(source, taken, lastGood)
    bundles.push(...compiled.bundles)
    notices.push(...compiled.notices)
  }
  return { bundles, notices }
}

/** Policies that do not compile must not let everything through: the last ones that did judge in their place, and it is said. */
async function compileOne(source: PolicySource, taken: readonly Policy[], lastGood: LastGood): Promise<Compiled> {
  const { key, name, modules, namespaces, data } = source
  try {
    const { compilePolicies } = await import('./own-policies.ts')
    const readData = async () => readPolicyData(data)
    const bundles = await compilePolicies(modules, { namespaces, data: [], library: taken }, readData)
    await lastGood.write(key, bundles)
    return { bundles, notices: [] }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const bundles = await lastGood.read(key)
    if (bundles === undefined) throw error
    const { file, line } = error.details
    const message = `the policies of ${name} do not compile, so that the last ones that did judge instead: ${error.message}`
    const place = file === undefined ? {} : { source: line === undefined ? file : `${file}:${line}` }
    return { bundles, notices: [{ kind: 'review', message, ...place }] }
  }
}
