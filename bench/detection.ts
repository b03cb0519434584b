/**
 * Recall and false positives on plans of public fixtures, for the peers' rules our policies carry as alias. Recall: labelled failing addresses
 * with a failing finding of a policy that carries the alias (an undetermined one is a miss). False positives: labelled passing addresses with one.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { corpusOrSkip } from './lib/corpus.ts'
import { openJudge } from './lib/judge.ts'

interface Case {
  readonly rule: string
  readonly provider: string
  readonly plan: string
  readonly fail?: readonly string[]
  readonly ok?: readonly string[]
  readonly refers_to_stub?: Readonly<Record<string, readonly string[]>>
}

/** Labels we disagree with, each with the reason. */
interface Dissent {
  readonly rule: string
  readonly fail?: readonly string[]
  readonly ok?: readonly string[]
  readonly why: string
  /** Page of the vendor that says so. */
  readonly source: string
}

interface Score {
  fails: number
  found: number
  undetermined: number
  oks: number
  flagged: number
}

const corpus = corpusOrSkip()
const folder = join(corpus, 'plans', 'generated')
const verbose = process.argv.includes('--misses')
const cases = (await readFile(join(folder, 'cases.jsonl'), 'utf8'))
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case)
const dissents = parse(await readFile(join(import.meta.dirname, 'dissents.yaml'), 'utf8')) as readonly Dissent[]
const { policies, judge } = await openJudge()
const byAlias = new Map<string, string[]>()
for (const policy of policies) {
  for (const alias of policy.aliases.checkov) byAlias.set(alias, [...(byAlias.get(alias) ?? []), policy.id])
}
const scores = new Map<string, Score>()
const agreed: Score = { fails: 0, found: 0, undetermined: 0, oks: 0, flagged: 0 }
/** Rules whose fixtures disagree with us where no dissent says why: such an alias has to go, or the policy is wrong. */
const disagreeing = new Map<string, string[]>()
const stubbed: Score = { fails: 0, found: 0, undetermined: 0, oks: 0, flagged: 0 }

for (const each of cases) {
  const ids = byAlias.get(each.rule)
  if (ids === undefined) continue
  const { findings } = await judge(await readFile(join(folder, each.plan)), each.plan)
  const said = (address: string, status: string) =>
    findings.some((finding) => finding.address === address && finding.status === status && ids.includes(finding.policy))
  for (const address of each.fail ?? []) {
    if (verbose && !said(address, 'fail'))
      console.log(
        `miss ${each.rule} ${address} (${said(address, 'undetermined') ? 'undetermined' : 'nothing said'}) ${each.plan}`,
      )
    if (!said(address, 'fail')) disagree(each, address)
    for (const score of scoresFor(each, address)) {
      score.fails += 1
      if (said(address, 'fail')) score.found += 1
      else if (said(address, 'undetermined')) score.undetermined += 1
    }
  }
  for (const address of each.ok ?? []) {
    if (verbose && said(address, 'fail')) console.log(`flagged ${each.rule} ${address} ${each.plan}`)
    if (said(address, 'fail')) disagree(each, address)
    for (const score of scoresFor(each, address)) {
      score.oks += 1
      if (said(address, 'fail')) score.flagged += 1
    }
  }
}

function isRefused(rule: string, address: string): boolean {
  return dissents.some(
    (dissent) => dissent.rule === rule && [...(dissent.fail ?? []), ...(dissent.ok ?? [])].includes(address),
  )
}

function disagree(each: Case, address: string): void {
  if (each.refers_to_stub?.[address] || isRefused(each.rule, address)) return
  disagreeing.set(each.rule, [...(disagreeing.get(each.rule) ?? []), address])
}

function scoresFor(each: Case, address: string): Score[] {
  if (each.refers_to_stub?.[address]) return [stubbed]
  const refused = isRefused(each.rule, address)
  const score = scores.get(each.provider) ?? { fails: 0, found: 0, undetermined: 0, oks: 0, flagged: 0 }
  scores.set(each.provider, score)
  return refused ? [score] : [score, agreed]
}

const total: Score = { fails: 0, found: 0, undetermined: 0, oks: 0, flagged: 0 }
for (const score of scores.values()) {
  for (const key of Object.keys(total) as (keyof Score)[]) total[key] += score[key]
}
const aliased = new Set(cases.map((each) => each.rule).filter((rule) => byAlias.has(rule)))
console.log(`${aliased.size} rules with plans are carried as alias`)
for (const [name, score] of [
  ...scores,
  ['all', total],
  ['all but the labels in dissents.yaml', agreed],
  ['refer to a stubbed variable (apart)', stubbed],
] as const) {
  console.log(
    `${name}: recall ${percent(score.found, score.fails)} (${score.found} of ${score.fails}, ${score.undetermined} undetermined), ` +
      `false positives ${percent(score.flagged, score.oks)} (${score.flagged} of ${score.oks})`,
  )
}
if (dissents.some(({ source }) => !source?.startsWith('https://'))) throw new Error('a dissent names no source')
for (const [rule, addresses] of disagreeing) console.log(`${rule} disagrees without a dissent: ${addresses.join(', ')}`)
if (disagreeing.size > 0) process.exitCode = 1

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}
