/**
 * Recall and false positives on published fixtures judged by their source, for the peers' rules our policies carry as alias; and whether every finding has a
 * place whose text holds the attribute, or the head of the block it is missing in. Cases whose labels count files or whole plans are left out.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Finding } from '../app/model/finding.ts'
import { corpusOrSkip } from './lib/corpus.ts'
import { openJudge } from './lib/judge.ts'

interface Case {
  readonly corpus: string
  readonly rule: string
  readonly provider: string
  readonly dir: string
  readonly kind: string
  readonly locator: string
  readonly fail?: readonly string[]
  readonly ok?: readonly string[]
}

interface Dissent {
  readonly rule: string
  readonly fail?: readonly string[]
  readonly ok?: readonly string[]
}

const corpus = corpusOrSkip()
const verbose = process.argv.includes('--misses')
const cases = (await readFile(join(corpus, 'terraform', 'cases.jsonl'), 'utf8'))
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case)
  .filter(({ kind, locator }) => kind === 'hcl' && locator === 'address')
const dissents = parse(await readFile(join(import.meta.dirname, 'dissents.yaml'), 'utf8')) as readonly Dissent[]
const { policies, judgePaths } = await openJudge()
const byAlias = new Map<string, string[]>()
for (const { id, aliases } of policies)
  for (const alias of aliases.checkov) byAlias.set(alias, [...(byAlias.get(alias) ?? []), id])

const counts = { fails: 0, found: 0, undetermined: 0, oks: 0, flagged: 0, dissented: 0 }
const places = { findings: 0, without: 0, odd: 0 }
for (const each of cases) {
  const ids = byAlias.get(each.rule)
  const folder = join(corpus, each.dir)
  const { findings } = await judgePaths([folder], ['source'])
  for (const finding of findings) await checkPlace(finding, folder)
  if (ids === undefined) continue
  const said = (address: string, status: string) =>
    findings.some(
      (finding) =>
        finding.status === status &&
        ids.includes(finding.policy) &&
        (finding.addresses ?? [finding.address]).some(
          (own) => own === address || own?.replace(/\[[^\]]*\]$/, '') === address,
        ),
    )
  for (const address of each.fail ?? []) {
    if (refused(each.rule, address)) continue
    counts.fails += 1
    if (said(address, 'fail')) counts.found += 1
    else {
      if (said(address, 'undetermined')) counts.undetermined += 1
      if (verbose)
        console.log(
          `miss ${each.rule} ${address} (${said(address, 'undetermined') ? 'undetermined' : 'nothing said'}) ${each.dir}`,
        )
    }
  }
  for (const address of each.ok ?? []) {
    if (refused(each.rule, address)) continue
    counts.oks += 1
    if (!said(address, 'fail')) continue
    counts.flagged += 1
    if (verbose) console.log(`flagged ${each.rule} ${address} ${each.dir}`)
  }
}
const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)
console.log(
  `${cases.length} cases of source, ${cases.filter(({ rule }) => byAlias.has(rule)).length} of rules that are carried as alias`,
)
console.log(
  `recall ${percent(counts.found, counts.fails)} (${counts.found} of ${counts.fails}, ${counts.undetermined} undetermined), ` +
    `false positives ${percent(counts.flagged, counts.oks)} (${counts.flagged} of ${counts.oks}); ${counts.dissented} labels in dissents.yaml left out`,
)
console.log(
  `places: ${places.findings} findings, ${places.without} without a line, ${places.odd} whose text holds neither attribute nor head`,
)

function refused(rule: string, address: string): boolean {
  const found = dissents.some(
    (dissent) => dissent.rule === rule && [...(dissent.fail ?? []), ...(dissent.ok ?? [])].includes(address),
  )
  if (found) counts.dissented += 1
  return found
}

async function checkPlace({ location, path, address, policy }: Finding, folder: string): Promise<void> {
  places.findings += 1
  if (location === undefined) {
    places.without += 1
    if (verbose) console.log(`no place ${policy} ${address} in ${folder}`)
    return
  }
  const text = await readFile(join(folder, location.file), 'utf8').catch(() => undefined)
  const lines =
    text
      ?.split('\n')
      .slice(location.start.line - 1, location.end.line)
      .join('\n') ?? ''
  const names = path.filter((step) => typeof step === 'string')
  const type = address?.replace(/^(?:module\.[^.]+\.)*(?:data\.)?/, '').split('.')[0] ?? ''
  if ([...names, type, 'dynamic', 'module'].some((name) => lines.includes(name)) || /["\d]/.test(lines)) return
  places.odd += 1
  if (verbose) console.log(`odd place ${policy} ${address} ${path.join('.')}: ${lines.slice(0, 80)}`)
}
