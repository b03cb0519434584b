/**
 * Plans whose source suppresses checks of another tool. Each check that we have a policy for must come out waived, with the comment as its origin; for the
 * others we have no policy.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { waive } from '../app/evaluate/waive.ts'
import { diskTree } from '../app/files/disk-tree.ts'
import { openModuleTree } from '../app/hcl/modules/module-tree.ts'
import { sourceWaivers } from '../app/hcl/suppress/source-waivers.ts'
import { defaultConfiguration } from '../app/model/configuration.ts'
import { corpusOrSkip } from './lib/corpus.ts'
import { openJudge } from './lib/judge.ts'

interface Expected {
  readonly plan: string
  readonly source_root: string
  readonly skipped_checks: readonly string[]
}

const folder = join(corpusOrSkip(), 'plans', 'source-lines')
const { policies, judge } = await openJudge()
const today = new Date().toISOString().slice(0, 10)
let lost = 0

for (const name of readdirSync(folder).sort()) {
  const file = join(folder, name, 'expected.json')
  if (!existsSync(file)) continue
  const expected = JSON.parse(readFileSync(file, 'utf8')) as Expected
  const tree = openModuleTree(diskTree(join(folder, name)), expected.source_root)
  const { waivers, notices, unmapped } = sourceWaivers(tree, policies, { ...defaultConfiguration.waiverRules, today })
  const report = await judge(readFileSync(join(folder, name, expected.plan)), expected.plan)
  const { findings } = waive(report.findings, waivers, today)
  console.log(`${name}: ${waivers.length} waivers, ${unmapped} ids without a policy`)
  for (const check of expected.skipped_checks) {
    const ids = policies.filter(({ aliases }) => aliases.checkov.includes(check)).map(({ id }) => id)
    const found = findings.filter(({ policy }) => ids.includes(policy))
    const standing = found.filter(({ status, waiver }) => status !== 'waived' || waiver?.origin !== 'checkov:skip')
    lost += standing.length
    const said = ids.length === 0 ? 'no policy' : `${found.length - standing.length} of ${found.length} findings waived`
    console.log(`  ${check}: ${said}`)
  }
  for (const { kind, message, source } of notices) console.log(`  ${kind}: ${message} (${source})`)
}
if (lost > 0) process.exit(1)
