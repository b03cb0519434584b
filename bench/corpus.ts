/** Reads and judges every plan and state of the corpus: each must be read, or refused with a named problem that the corpus explains. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { detect } from '../app/ingest/detect.ts'
import { Problem } from '../app/model/problem.ts'
import { corpusOrSkip } from './lib/corpus.ts'
import { openJudge } from './lib/judge.ts'

const corpus = corpusOrSkip()
const { judge } = await openJudge()
const refused: string[] = []
const broken: string[] = []
const errors: string[] = []
let read = 0

for (const folder of ['plans', 'terraform']) {
  const entries = readdirSync(join(corpus, folder), { withFileTypes: true, recursive: true })
  for (const entry of entries.filter((each) => each.isFile() && !/\.(jsonl|tf|tfvars|md|hcl)$/.test(each.name))) {
    const file = join(entry.parentPath, entry.name)
    const bytes = readFileSync(file)
    const { kind } = detect(bytes)
    if (!['plan', 'state', 'state-file', 'broken-json'].includes(kind)) continue
    const name = relative(corpus, file)
    try {
      const { verdict } = await judge(bytes, name)
      read += 1
      if (verdict === 'error') errors.push(name)
    } catch (error) {
      if (error instanceof Problem) refused.push(`${name}: ${error.message}`)
      else broken.push(`${name}: ${String(error)}`)
    }
  }
}
console.log(
  `${read} plans and states read and judged, ${refused.length} refused with a named problem, ${broken.length} broke us, ${errors.length} could not be judged completely`,
)
for (const line of [...refused, ...broken.map((each) => `BROKE ${each}`), ...errors.map((each) => `ERROR ${each}`)])
  console.log(`  ${line}`)
process.exitCode = broken.length + errors.length > 0 ? 1 : 0
