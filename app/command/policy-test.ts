import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { parse } from 'yaml'
import { type PolicyFiles, readPolicyFolder } from '../files/policy-folder.ts'
import { readSchemaTable } from '../files/schema-file.ts'
import { readExample as readTerraform } from '../ingest/terraform-source/example.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Json } from '../model/json.ts'
import type { Bundle } from '../model/policy.ts'
import { printTestRun } from '../report/test-run.ts'
import { openSchema } from '../schema/schema.ts'
import { buildBundle } from '../workflow/build-bundle.ts'
import { planned } from '../workflow/example-change.ts'
import { type PolicyExample, readExamples } from '../workflow/examples.ts'
import type { TestAnswer } from '../workflow/ports.ts'
import { runExamples } from '../workflow/test-policies.ts'
import { createJudgingEngine } from './engine.ts'
import { bundleRequest, compileTools, libLabel, readCapabilities, readLibraryFiles, withLib } from './library.ts'
import { writeOut } from './output.ts'
import type { PolicyCommandOptions } from './policy-options.ts'
import { createProgress, useColour } from './terminal.ts'

/** `plumbline policy test [folders]`: 0 when everything passed, 1 when something failed; throws a Problem when policies do not compile. */
export async function runTest(folders: readonly string[], options: PolicyCommandOptions): Promise<number> {
  const progress = createProgress(process.stderr, false)
  try {
    const files = folders.length === 0 ? await readLibraryFiles() : await readFolders(folders)
    progress.step('compiling policies')
    const bundle = await buildBundle(await bundleRequest(files.modules, new Map()), compileTools())
    progress.step('running Rego tests')
    const toolchain = await compileTools().toolchain()
    const rego = toolchain.test({
      modules: [...files.modules, ...files.tests],
      coverage: true,
      capabilities: readCapabilities(),
      // The library asks whether a text is a JSON document by trying.
      tolerated: ['json.unmarshal'],
      ...(options.run === undefined ? {} : { run: options.run }),
    })
    progress.step('judging examples')
    const examples = options.run === undefined ? readAllExamples(files, bundle) : []
    const judged = await runExamples({ bundle, examples, engine: createJudgingEngine(bundle), read: readExample })
    progress.done()
    const run = { rego: withOwnCoverage(rego), examples: judged, coverage: options.coverage === true }
    await writeOut(printTestRun(run, { color: useColour(process.stdout, process.env, options.color) }))
    const failed = rego.errors.length > 0 || rego.results.some((result) => !result.passed) || judged.failures.length > 0
    return failed ? 1 : 0
  } finally {
    progress.done()
  }
}

/** Coverage of the tested policies alone: our `lib` beside somebody else's is tested by us. */
function withOwnCoverage(run: TestAnswer): TestAnswer {
  if (!run.coverage) return run
  const files = run.coverage.files.filter((file) => !file.file.startsWith(`${libLabel}/`))
  const covered = files.reduce((sum, file) => sum + file.covered.length, 0)
  const all = files.reduce((sum, file) => sum + file.covered.length + file.notCovered.length, 0)
  return { ...run, coverage: { files, percent: all === 0 ? 100 : (100 * covered) / all } }
}

/** Folders of the user, with our `lib` beside them. */
async function readFolders(folders: readonly string[]): Promise<PolicyFiles> {
  const all = await Promise.all(folders.map((folder) => readPolicyFolder(folder, folder)))
  return {
    modules: await withLib(all.flatMap((files) => files.modules)),
    tests: all.flatMap((files) => files.tests),
    examples: all.flatMap((files) => files.examples),
  }
}

function readAllExamples(files: PolicyFiles, bundle: Bundle): readonly PolicyExample[] {
  return files.examples.flatMap(({ file, text }) => {
    const policy = bundle.policies.find((each) => dirname(each.file) === dirname(file))
    return readExamples(parse(text) as Json, file, policy?.id ?? dirname(file))
  })
}

const schema = openSchema(readSchemaTable)

async function readExample(example: PolicyExample): Promise<Evidence> {
  const { resources, relate } = readText(example.file, example.terraform)
  const before = example.before === undefined ? undefined : readText(example.file, example.before)
  return {
    kind: before === undefined ? 'source' : 'plan',
    path: example.file,
    sha256: createHash('sha256').update(example.terraform).digest('hex'),
    root: '.',
    formatVersion: '1',
    resources: before === undefined ? resources : planned(before.resources, resources),
    relate,
    secrets: () => new Set(),
    document: () => new Uint8Array(),
    skipped: [],
  }
}

function readText(file: string, text: string) {
  return readTerraform([{ file, text }], schema)
}
