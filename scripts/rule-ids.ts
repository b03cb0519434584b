/**
 * Writes `policies/conventions/rule_ids.json`: the ids of the rules of Checkov, Trivy and KICS, by which `policy lint` tells an alias that does not exist. Reads the
 * list of rules in the folder that PLUMBLINE_CORPUS names, `rules.tsv`, and skips politely without it. Ids only, no word of the tools.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const tools: Readonly<Record<string, string>> = {
  checkov: 'checkov',
  'checkov-graph': 'checkov',
  'trivy-checks': 'trivy',
  kics: 'kics',
}

const corpus = process.env.PLUMBLINE_CORPUS ?? fileURLToPath(new URL('../../shared/corpus', import.meta.url))
const text = await readFile(join(corpus, 'rules.tsv'), 'utf8').catch(() => undefined)
if (text === undefined) {
  console.log(`skipped: there is no list of rules in ${corpus}`)
} else {
  const ids = new Map<string, Set<string>>([
    ['checkov', new Set()],
    ['kics', new Set()],
    ['trivy', new Set()],
  ])
  for (const line of text.split('\n').slice(1)) {
    const [source = '', id = ''] = line.split('\t')
    ids.get(tools[source] ?? '')?.add(id)
  }
  const sorted = Object.fromEntries([...ids].map(([tool, all]) => [tool, [...all].sort()]))
  const file = fileURLToPath(new URL('../policies/conventions/rule_ids.json', import.meta.url))
  await writeFile(file, `${JSON.stringify(sorted, null, 2)}\n`)
  console.log(`wrote ${[...ids].map(([tool, all]) => `${all.size} of ${tool}`).join(', ')}`)
}
