/**
 * Source mode on a tree of about 2,000 files and 6 MB of Terraform: wall time and peak memory, and checkov on the same tree where it is on PATH or in
 * PLUMBLINE_PEERS. The tree is the folder given, or made here: environments that call modules with resources of the usual types.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

const given = process.argv[2]
const rounds = Number(process.argv[3] ?? 3)
const folder = given ?? mkdtempSync(join(tmpdir(), 'plumbline-source-'))
const cli = join(import.meta.dirname, '..', 'dist', 'cli.js')
const size = given === undefined ? writeTree(folder) : { files: 0, bytes: 0 }
if (given === undefined) console.log(`${size.files} files, ${(size.bytes / 1e6).toFixed(1)} MB`)

const ours = ['check', folder, '--only', 'source', '--exit-zero', '--format', 'json']
const times: number[] = []
let summary = ''
for (let round = 0; round < rounds; round++) {
  const begin = performance.now()
  const ran = spawnSync(process.execPath, [cli, ...ours], { encoding: 'utf8', maxBuffer: 2e9 })
  times.push(performance.now() - begin)
  const report = JSON.parse(ran.stdout) as { headline: string; counts: { subjects: number } }
  summary = `${report.counts.subjects} resources; ${report.headline}`
}
console.log(`plumbline  ${seconds(median(times))} (median of ${rounds}; ${summary})`)
console.log(`           peak memory ${peakMemory()} MB`)
const checkov = [...(process.env.PLUMBLINE_PEERS ?? '').split(delimiter), ...(process.env.PATH ?? '').split(delimiter)]
  .map((each) => join(each, 'checkov'))
  .find((path) => existsSync(path))
if (checkov === undefined) console.log('checkov    not found')
else {
  const begin = performance.now()
  spawnSync(checkov, ['-d', folder, '--framework', 'terraform', '--compact', '--quiet', '-o', 'json'], {
    maxBuffer: 2e9,
  })
  const took = performance.now() - begin
  console.log(`checkov    ${seconds(took)} (once): ${(took / median(times)).toFixed(1)} times as long`)
}
if (given === undefined) rmSync(folder, { recursive: true })

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`
}

/** As the kernel counts it. */
function peakMemory(): string {
  const script = `process.argv.splice(1, 1); process.on('exit', () => require('fs').writeFileSync(process.env.PEAK, String(process.resourceUsage().maxRSS)));`
  const preload = join(mkdtempSync(join(tmpdir(), 'plumbline-peak-')), 'peak.cjs')
  const out = `${preload}.txt`
  writeFileSync(preload, script.replace('process.argv.splice(1, 1); ', ''))
  spawnSync(process.execPath, ['--require', preload, cli, ...ours], {
    maxBuffer: 2e9,
    env: { ...process.env, PEAK: out },
  })
  return (Number(readFileSync(out, 'utf8')) / 1024).toFixed(0)
}

function writeTree(root: string): { files: number; bytes: number } {
  let files = 0
  let bytes = 0
  const write = (path: string, text: string): void => {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
    files += 1
    bytes += text.length
  }
  for (let module = 0; module < 250; module++) {
    for (let file = 0; file < 4; file++) write(`modules/m${module}/part${file}.tf`, moduleText(module, file))
    write(`modules/m${module}/variables.tf`, variablesText())
    write(`modules/m${module}/outputs.tf`, 'output "bucket" {\n  value = aws_s3_bucket.data0.id\n}\n')
  }
  for (let environment = 0; environment < 180; environment++) {
    for (let file = 0; file < 1; file++) write(`envs/e${environment}/calls${file}.tf`, callsText(environment, file))
    write(`envs/e${environment}/own.tf`, moduleText(1000 + environment, 9).replaceAll('var.', 'local.'))
    write(`envs/e${environment}/locals.tf`, localsText(environment))
  }
  return { files, bytes }
}

function moduleText(module: number, part: number): string {
  return Array.from({ length: 4 }, (_, at) => {
    const name = at === 0 ? `data${part}` : `data${part}_${at}`
    return `
# Storage of part ${part}: what is kept here is read by the reporting jobs every night.
resource "aws_s3_bucket" "${name}" {
  bucket = "\${var.prefix}-m${module}-${part}-${at}"
  tags = merge(var.tags, {
    Name    = "m${module}-${part}"
    Purpose = "storage of part ${part}"
  })
}

resource "aws_s3_bucket_public_access_block" "${name}" {
  bucket                  = aws_s3_bucket.${name}.id
  block_public_acls       = var.private
  block_public_policy     = var.private
  ignore_public_acls      = true
  restrict_public_buckets = ${at % 2 === 0}
}

resource "aws_security_group" "${name}" {
  name        = "\${var.prefix}-m${module}-${part}-${at}"
  description = "members of part ${part}"

  dynamic "ingress" {
    for_each = var.ports
    content {
      description = "port \${ingress.value}"
      from_port   = ingress.value
      to_port     = ingress.value
      protocol    = "tcp"
      cidr_blocks = ["10.\${ingress.key}.0.0/16"]
    }
  }
}

resource "aws_iam_policy" "${name}" {
  name = "\${var.prefix}-m${module}-${part}-${at}"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["s3:GetObject", "s3:PutObject"], Resource = "\${aws_s3_bucket.${name}.arn}/*" },
    ]
  })
}
`
  }).join('')
}

function variablesText(): string {
  return `variable "prefix" {
  description = "Begins every name, so that environments do not get in each other's way."
  type        = string
}

variable "private" {
  type    = bool
  default = true
}

variable "ports" {
  type    = list(number)
  default = [443, 8443]
}

variable "tags" {
  type    = map(string)
  default = {}
}
`
}

function callsText(environment: number, file: number): string {
  return Array.from({ length: 1 }, (_, at) => {
    const module = (environment * 7 + file + at) % 250
    return `
module "m${module}_${at}" {
  source  = "../../modules/m${module}"
  prefix  = "\${local.prefix}-${file}-${at}"
  private = ${(environment + at) % 5 !== 0}
  ports   = concat(local.ports, [${9000 + file}])
  tags    = local.tags
}
`
  }).join('')
}

function localsText(environment: number): string {
  return `locals {
  prefix  = "e${environment}"
  private = true
  ports   = [for p in [443, 8443, 22] : p if p != 22]
  tags    = { Environment = "e${environment}", Team = "platform" }
}
`
}
