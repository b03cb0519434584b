import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { refusedBuiltins } from '../app/model/refused-builtins.ts'
import { openToolchain } from '../app/rego/toolchain.ts'
import { type LinkedPackage, writeNotices } from './toolchain-notices.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'app', 'rego', 'toolchain')
const packed = join(folder, 'toolchain.wasm.br')
const digests = join(folder, 'toolchain.sha256')
const notices = join(folder, 'NOTICES.md')
const capabilities = join(root, 'policies', 'capabilities.json')

/**
 * Builds OPA's compiler as WebAssembly and compares it with what is committed:
 *
 *   tsx scripts/build-toolchain.ts [--write]
 *
 * The same sources give the same bytes on every machine. With --write, files that differ are written: the packed module, its digests, the
 * notices of what is linked and the capabilities policies are compiled against. Without Go it says so and does nothing.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } })
  if (spawnSync('go', ['version']).status !== 0) {
    console.log('Go is not installed: the committed toolchain is used as it is')
    return
  }
  const version = checkGo()
  const built = buildModule()
  const differing = [
    ...settle(values.write, packed, isPacked(built), () => pack(built)),
    ...settle(values.write, digests, isText(digests, listDigests(built)), () => listDigests(built)),
  ]
  const texts: (readonly [string, string])[] = [
    [notices, writeNotices(listLinked(), go('env', 'GOROOT').trim(), version)],
    [capabilities, await listCapabilities()],
  ]
  for (const [file, text] of texts) differing.push(...settle(values.write, file, isText(file, text), () => text))
  if (differing.length === 0) console.log('same bytes')
  else if (!values.write) {
    console.log('build again with --write to take the new ones')
    process.exitCode = 1
  }
}

/** The version go.mod pins; refuses any other. */
function checkGo(): string {
  const pinned = /^toolchain (go\S+)$/m.exec(readFileSync(join(folder, 'go.mod'), 'utf8'))?.[1]
  if (pinned === undefined) throw new Error('go.mod pins no toolchain')
  const found = go('env', 'GOVERSION').trim()
  if (found !== pinned) throw new Error(`the toolchain is built with ${pinned}, this is ${found}`)
  return found
}

function buildModule(): Uint8Array {
  const scratch = mkdtempSync(join(tmpdir(), 'plumbline-toolchain-'))
  try {
    const output = join(scratch, 'toolchain.wasm')
    go('build', '-mod=readonly', '-buildmode=c-shared', '-trimpath', '-ldflags=-s -w -buildid=', '-o', output, '.')
    return readFileSync(output)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function listLinked(): readonly LinkedPackage[] {
  const format = '{{.Dir}}\t{{with .Module}}{{if .Version}}{{.Path}}\t{{.Version}}\t{{.Dir}}{{end}}{{end}}'
  return go('list', '-deps', '-f', format, '.')
    .trim()
    .split('\n')
    .map((line) => {
      const [own = '', path, version, top] = line.split('\t')
      const known = path !== undefined && version !== undefined && top !== undefined
      return known ? { folder: own, module: { path, version, folder: top } } : { folder: own }
    })
}

/** Runs Go so that neither its environment nor the repository around the sources can change what comes out. */
function go(...args: readonly string[]): string {
  const pinned = /^toolchain (go\S+)$/m.exec(readFileSync(join(folder, 'go.mod'), 'utf8'))?.[1] ?? 'local'
  const { GOEXPERIMENT: _experiment, GOWASM: _features, ...environment } = process.env
  const settings = {
    GOOS: 'wasip1',
    GOARCH: 'wasm',
    CGO_ENABLED: '0',
    GOFLAGS: '-buildvcs=false',
    GOTOOLCHAIN: pinned,
    GOWORK: 'off',
  }
  const { status, stdout, stderr, error } = spawnSync('go', args, {
    cwd: folder,
    env: { ...environment, ...settings },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) throw new Error(`go ${args.join(' ')} failed: ${error?.message ?? stderr}`)
  return stdout
}

/** Compares unpacked bytes, since compressors differ between releases of Node. */
function isPacked(built: Uint8Array): boolean {
  return existsSync(packed) && brotliDecompressSync(readFileSync(packed)).equals(built)
}

function pack(built: Uint8Array): Uint8Array {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: built.length,
  }
  return brotliCompressSync(built, { params })
}

function listDigests(built: Uint8Array): string {
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  const compressed = existsSync(packed) ? readFileSync(packed) : new Uint8Array()
  return `${digest(built)}  toolchain.wasm\n${digest(compressed)}  toolchain.wasm.br\n`
}

/** Names and types without OPA's prose, one builtin a line, so that a new release of OPA shows as lines. */
async function listCapabilities(): Promise<string> {
  const toolchain = await openToolchain()
  const { builtins, ...rest } = toolchain.capabilities(Object.keys(refusedBuiltins)) as {
    readonly builtins: readonly object[]
  }
  const isProse = (key: string) => key === 'description' || key === 'categories'
  const lines = builtins
    .map((builtin) => `    ${JSON.stringify(builtin, (key, value: unknown) => (isProse(key) ? undefined : value))}`)
    .join(',\n')
  const others = Object.entries(rest).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
  return `{\n  "builtins": [\n${lines}\n  ],\n${others.join(',\n')}\n}\n`
}

function isText(file: string, text: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8') === text
}

function settle(write: boolean, file: string, same: boolean, content: () => string | Uint8Array): readonly string[] {
  if (same) return []
  const name = file.slice(root.length)
  if (write) writeFileSync(file, content())
  console.log(write ? `wrote ${name}` : `${name} differs from what is built`)
  return [name]
}

await main()
