/** Builds `dist/` (the command, bundled from our own sources, and the compiled policy library) and `action/dist/` (the Action, with all it needs). */
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { compileLibrary } from '../app/command/library.ts'
import { encodeBundle } from '../app/files/bundle-store.ts'
import { bundledLicences } from './bundled-licences.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What is built, by its folder in the repository. */
export const built: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  dist: buildInto,
  'action/dist': buildActionInto,
}

/** Writes `dist/` into the folder; the same sources always give the same bytes. Dependencies stay in node_modules. */
export async function buildInto(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await build({
    ...(await shared(folder)),
    entryPoints: {
      cli: 'app/cli.ts',
      'engine-worker': 'app/rego/engine-worker.ts',
      'review-worker': 'app/review-worker.ts',
    },
    target: 'node20.18',
    packages: 'external',
  })
  await writeFile(join(folder, 'library.bundle'), encodeBundle(await compileLibrary()))
}

/**
 * Writes `action/dist/` into the folder; the same sources always give the same bytes. It needs no node_modules, and of the repository only `package.json`,
 * `dist/library.bundle`, the toolchain and the tables of schemas. Not minified, so that it can be read, with the licences of what is in it.
 */
export async function buildActionInto(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  const { metafile } = await build({
    ...(await shared(folder)),
    entryPoints: { index: 'action/index.ts', 'engine-worker': 'app/rego/engine-worker.ts' },
    target: 'node20.18',
    metafile: true,
    plugins: [bundleRequired],
    // Bundled CommonJS packages ask for Node's own modules with require.
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'\nconst require = requireFrom(import.meta.url)",
    },
  })
  await writeFile(join(folder, 'LICENCES.md'), await bundledLicences(root, Object.keys(metafile.inputs)))
}

/** Takes packages along that our sources load at the moment they need them, which esbuild sees only in plain calls of `require`. */
const bundleRequired: Plugin = {
  name: 'bundle-required',
  setup(context) {
    context.onLoad({ filter: /[/\\]app[/\\].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/createRequire\(import\.meta\.url\)\('/g, "require('"),
      loader: 'ts',
    }))
  },
}

async function shared(folder: string) {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  return {
    absWorkingDir: root,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    charset: 'utf8',
    chunkNames: 'chunks/[name]-[hash]',
    define: { PLUMBLINE_VERSION: JSON.stringify(version) },
    logLevel: 'warning',
  } as const satisfies BuildOptions
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [folder, buildFolder] of Object.entries(built)) await buildFolder(join(root, folder))
}
