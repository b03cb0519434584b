/** Writes what is derived: JSON Schemas, the pages of policies and frameworks, and the outputs shown in the README. `--check` only says what is stale. */
import { spawnSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { documentedLibrary } from '../app/command/documented-policies.ts'
import { comparePages, writePages } from '../app/files/generated-pages.ts'
import type { Site } from '../app/report/site.ts'
import { baselineJsonSchema } from '../app/workflow/baseline-schema.ts'
import { configurationJsonSchema } from '../app/workflow/config-schema.ts'
import { documentPolicies } from '../app/workflow/policy-docs.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')

await keepFresh('docs/schemas/configuration.schema.json', `${JSON.stringify(configurationJsonSchema(), null, 2)}\n`)
await keepFresh('docs/schemas/baseline-1.schema.json', `${JSON.stringify(baselineJsonSchema(), null, 2)}\n`)
await keepPagesFresh()
const readme = await readFile(join(root, 'README.md'), 'utf8')
await keepFresh('README.md', withOutputs(readme))

async function keepFresh(file: string, wanted: string): Promise<void> {
  const path = join(root, file)
  const found = await readFile(path, 'utf8').catch(() => undefined)
  if (found === wanted) return
  if (check) {
    console.error(`${file} is stale; run: npm run docs`)
    process.exitCode = 1
    return
  }
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, wanted)
  console.log(`wrote ${file}`)
}

/** The pages of the built-in policies and of the frameworks. */
async function keepPagesFresh(): Promise<void> {
  const site: Site = { policies: 'policies', guides: '', sources: '..' }
  const folder = join(root, 'docs')
  const differences = await comparePages(folder, documentPolicies(await documentedLibrary(), site))
  const { stale, surplus } = differences
  if (stale.length + surplus.length === 0) return
  const [first] = [...stale.map(({ path }) => path), ...surplus]
  const what = `docs/${first} and ${stale.length + surplus.length - 1} more pages`
  if (check) {
    console.error(`${what} are stale; run: npm run docs`)
    process.exitCode = 1
    return
  }
  await writePages(folder, differences)
  console.log(`wrote ${what}`)
}

/** Fills the marked places with what the built command prints at 80 columns without colour. */
function withOutputs(text: string): string {
  const commands: Readonly<Record<string, readonly string[]>> = {
    webshop: ['check', 'examples/webshop', '--exit-zero'],
    help: ['--help'],
  }
  return text.replace(
    /(<!-- output:(\w+) -->\n)[\s\S]*?(<!-- \/output -->)/g,
    (whole, open: string, name: string, close: string) => {
      const command = commands[name]
      if (command === undefined) return whole
      const { stdout } = spawnSync(process.execPath, [join(root, 'dist', 'cli.js'), ...command], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1' },
      })
      return `${open}\n\`\`\`text\n${shortened(stdout.trimEnd())}\n\`\`\`\n\n${close}`
    },
  )
}

/** Beginning and end of a long output, with a line that says how much is left out. */
function shortened(text: string): string {
  const lines = text.split('\n')
  const [head, tail] = [56, 12]
  if (lines.length <= head + tail) return text
  const left = lines.length - head - tail
  return [...lines.slice(0, head), `   ⋮   (${left} more lines)`, ...lines.slice(-tail)].join('\n')
}
