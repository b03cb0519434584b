/**
 * Saved plans read directly. First every pair of a saved plan and its JSON form in the public test data, value by value; then how long judging a
 * large saved plan takes beside `terraform show -json` printing it. What needs the data or a terraform on PATH is left out without them.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { readSchemaTable } from '../app/files/schema-file.ts'
import { readEvidence } from '../app/ingest/read-evidence.ts'
import { sensitivePaths } from '../app/schema/describe.ts'
import { openSchema } from '../app/schema/schema.ts'
import { countValues, differences } from '../test/fixtures/saved-plan/compare.ts'
import { hasTerraform } from '../test/fixtures/saved-plan/scenarios.ts'

const schema = openSchema(readSchemaTable)

function read(file: string) {
  return readEvidence(readFileSync(file), {
    path: file,
    root: '.',
    sensitivePaths: (typeKey) => sensitivePaths(schema, typeKey),
    body: schema.body,
  })
}

function* foldersWithPlan(folder: string): Generator<string> {
  const entries = readdirSync(folder, { withFileTypes: true })
  if (entries.some((entry) => entry.isFile() && entry.name === 'tfplan')) yield folder
  for (const entry of entries) if (entry.isDirectory()) yield* foldersWithPlan(join(folder, entry.name))
}

/** Every saved plan of the test data, against its JSON form where that is at hand. */
function comparePairs(): void {
  const corpus = resolve(process.env.PLUMBLINE_CORPUS ?? join('..', 'shared', 'corpus'))
  if (!existsSync(join(corpus, 'README.md'))) {
    console.log('pairs: skipped, no test corpus (set PLUMBLINE_CORPUS to its folder)')
    return
  }
  for (const folder of foldersWithPlan(join(corpus, 'plans'))) {
    const ours = read(join(folder, 'tfplan'))
    const name = relative(corpus, folder).padEnd(36)
    const json = join(folder, 'plan.json')
    if (!existsSync(json)) {
      console.log(
        `${name} ${ours.resources.length} resources of Terraform ${ours.terraformVersion}, no JSON form beside it`,
      )
      continue
    }
    const found = differences(ours, read(json))
    console.log(`${name} ${ours.resources.length} resources, ${countValues(ours)} values, ${found.length} differences`)
    for (const difference of found) console.log(`  ${difference}`)
    if (found.length > 0) process.exitCode = 1
  }
}

const partsOfModule = 20

/** A configuration of about `count` resources of Terraform's own provider: instances of one module, since one block of thousands takes Terraform an hour. */
function writeConfiguration(folder: string, count: number): void {
  mkdirSync(join(folder, 'app'), { recursive: true })
  const teams = Math.ceil(count / partsOfModule / 50)
  writeFileSync(
    join(folder, 'main.tf'),
    `resource "terraform_data" "hub" {
  input = "hub"
}

module "app" {
  source   = "./app"
  for_each = toset(flatten([for i in range(${teams}) : [for j in range(50) : format("team-%03d.app-%02d", i, j)]]))
  name     = each.key
  hub      = terraform_data.hub.id
}
`,
  )
  const parts = Array.from({ length: partsOfModule }, (_, n) => part(n))
  writeFileSync(join(folder, 'app', 'main.tf'), ['variable "name" {}\n', 'variable "hub" {}\n', ...parts].join('\n'))
}

function part(n: number): string {
  return `resource "terraform_data" "part_${n}" {
  input = {
    name        = var.name
    description = "Part ${n} of the application \${var.name}, which the platform team keeps"
    enabled     = true
    port        = ${8000 + n}
    hub         = var.hub
    cidr_blocks = ["10.0.0.0/8", "172.16.0.0/12", "0.0.0.0/0"]
    tags        = { team = split(".", var.name)[0], environment = "production", owner = "platform@example.com" }
    rules       = [for p in [22, 80, 443] : { from = p, to = p, protocol = "tcp", description = "port \${p} of \${var.name}" }]
    policy      = jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = "arn:aws:s3:::\${var.name}/*" }] })
    retention   = 30.5
  }
}
`
}

/** Wall time of a command in milliseconds; \`check\` may end with findings. */
function time(command: string, args: readonly string[], folder: string, env: NodeJS.ProcessEnv): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(command, args, { cwd: folder, env, maxBuffer: 1 << 30 })
  if (status !== 0 && status !== 1) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`)
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

function compareTimes(count: number, rounds: number): void {
  if (!hasTerraform()) {
    console.log('times: skipped, no terraform on PATH')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-saved-plan-'))
  try {
    writeFileSync(join(folder, 'cli.rc'), '')
    const env = { ...process.env, TF_CLI_CONFIG_FILE: join(folder, 'cli.rc'), CHECKPOINT_DISABLE: '1' }
    writeConfiguration(folder, count)
    for (const args of [['init'], ['plan', '-out=tfplan']])
      execFileSync('terraform', args, { cwd: folder, env, stdio: 'ignore' })
    const bytes = readFileSync(join(folder, 'tfplan'))
    const cli = join(import.meta.dirname, '..', 'dist', 'cli.js')
    const show: number[] = []
    const check: number[] = []
    const reading: number[] = []
    for (let round = 0; round <= rounds; round++) {
      const shown = time('terraform', ['show', '-json', 'tfplan'], folder, env)
      const checked = time(process.execPath, [cli, 'check', 'tfplan', '--format', 'json'], folder, env)
      const start = performance.now()
      readEvidence(bytes, { path: 'tfplan', root: '.' })
      if (round === 0) continue
      reading.push(performance.now() - start)
      show.push(shown)
      check.push(checked)
    }
    const resources = readEvidence(bytes, { path: 'tfplan', root: '.' }).resources.length
    console.log(`${resources} resources, ${bytes.length} bytes`)
    console.log(`terraform show -json     ${median(show).toFixed(0).padStart(8)} ms`)
    console.log(`check of the saved plan  ${median(check).toFixed(0).padStart(8)} ms`)
    console.log(`reading alone, warm      ${median(reading).toFixed(0).padStart(8)} ms`)
    console.log(
      `show -json / check       ${(median(show) / median(check)).toFixed(1).padStart(8)}      target at least 5`,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

comparePairs()
compareTimes(Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 3))
