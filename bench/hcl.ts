/**
 * Our parser of Terraform's language beside hcl2json, which is HashiCorp's own in WebAssembly: the same JSON on every file of the folders named (by
 * default the cases of the test corpus), the same answer to seeded mutations of them, and how fast both are.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseFile } from '../app/hcl/parse/parse-file.ts'
import { mutate, seed } from './hcl/mutate.ts'
import { compare, loadReferee, type Outcome } from './hcl/referee.ts'
import { corpusOrSkip } from './lib/corpus.ts'

const mutationsInAll = 5000
const folders = process.argv.length > 2 ? process.argv.slice(2) : [join(corpusOrSkip(), 'terraform')]

interface Source {
  readonly path: string
  readonly text: string
}

function readSources(folder: string): readonly Source[] {
  if (statSync(folder).isFile()) return [{ path: folder, text: readFileSync(folder, 'utf8') }]
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(tf|tofu|tfvars)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

type Tally = Record<Outcome, number>

function emptyTally(): Tally {
  return { same: 0, different: 0, refused: 0, 'false accept': 0, 'false reject': 0 }
}

function show(what: string, tally: Tally): void {
  const total = Object.values(tally).reduce((sum, count) => sum + count, 0)
  const agreed = total - tally['false accept'] - tally['false reject']
  const counts = Object.entries(tally).map(([outcome, count]) => `${count} ${outcome}`)
  console.log(
    `${what}: ${total} texts, ${counts.join(', ')}: ${((100 * agreed) / total).toFixed(2)} % agree on validity`,
  )
}

/** Megabytes a second. */
async function throughput(characters: number, run: () => Promise<void> | void): Promise<number> {
  const start = performance.now()
  await run()
  return characters / 1000 / (performance.now() - start)
}

const sources = folders.flatMap(readSources)
if (sources.length === 0) {
  console.log(`no .tf, .tofu or .tfvars files in ${folders.join(', ')}`)
  process.exit(2)
}
const characters = sources.reduce((sum, { text }) => sum + text.length, 0)
const referee = loadReferee()
console.log(`${sources.length} files, ${(characters / 1e6).toFixed(2)} MB`)

const startOfTheirs = performance.now()
await referee.parse('main.tf', 'a = 1')
const loading = performance.now() - startOfTheirs
const coldTheirs = await throughput(characters, async () => {
  for (const { text } of sources) await referee.parse('main.tf', text).catch(() => undefined)
})
const cold = await throughput(characters, () => {
  for (const { path, text } of sources) parseFile(path, text)
})

const files = emptyTally()
const valid: Source[] = []
for (const source of sources) {
  const { outcome, ours, theirs } = await compare(referee, source.text)
  files[outcome] += 1
  if (outcome === 'same') valid.push(source)
  else if (outcome !== 'refused') console.log(`  ${outcome}: ${source.path}: ${ours ?? theirs ?? ''}`)
}
show('as they are', files)

const chance = seed(1)
const mutated = emptyTally()
for (let round = 0; round < mutationsInAll && valid.length > 0; round++) {
  const source = valid[Math.floor(chance() * valid.length)]
  if (source === undefined || source.text.length > 100_000) continue
  const { outcome, ours, theirs } = await compare(referee, mutate(source.text, chance))
  mutated[outcome] += 1
  if (outcome !== 'same' && outcome !== 'refused') console.log(`  ${outcome}: ${source.path}: ${ours ?? theirs ?? ''}`)
}
show('mutated', mutated)

/** The best of several runs in turn: the machine is not ours alone. */
let theirs = 0
let ours = 0
for (let round = 0; round < 8; round++) {
  const parseAll = (): void => {
    for (const { path, text } of sources) parseFile(path, text)
  }
  ours = Math.max(ours, await throughput(characters, parseAll), await throughput(characters, parseAll))
  if (round % 3 > 0) continue
  const parseTheirs = async (): Promise<void> => {
    for (const { text } of sources) await referee.parse('main.tf', text).catch(() => undefined)
  }
  theirs = Math.max(theirs, await throughput(characters, parseTheirs))
}
console.log(
  `at first: ours ${cold.toFixed(1)} MB/s, hcl2json ${coldTheirs.toFixed(2)} MB/s after ${loading.toFixed(0)} ms of loading`,
)
console.log(
  `warm: ours ${ours.toFixed(1)} MB/s, hcl2json ${theirs.toFixed(2)} MB/s: ${(ours / theirs).toFixed(0)} times (target 20)`,
)
const failed = files['false reject'] + mutated['false reject'] + files.different
process.exit(failed > 0 || ours / theirs < 20 ? 1 : 0)
