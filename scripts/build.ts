/** Builds `dist/`: the command, bundled from our own sources (dependencies stay in node_modules), and the compiled policy library. */
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { compileLibrary } from '../app/command/library.ts'
import { encodeBundle } from '../app/files/bundle-store.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Writes `dist/` into the folder; the same sources always give the same bytes. */
export async function buildInto(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  await build({
    absWorkingDir: root,
    entryPoints: { cli: 'app/cli.ts', 'engine-worker': 'app/rego/engine-worker.ts' },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.18',
    packages: 'external',
    charset: 'utf8',
    chunkNames: 'chunks/[name]-[hash]',
    define: { PLUMBLINE_VERSION: JSON.stringify(version) },
    logLevel: 'warning',
  })
  await writeFile(join(folder, 'library.bundle'), encodeBundle(await compileLibrary()))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildInto(join(root, 'dist'))
}
