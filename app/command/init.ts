import { mkdir, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { Problem } from '../model/problem.ts'
import { visible } from '../report/escape.ts'
import { findRoot, toWord } from './init-facts.ts'
import { configurationFiles, type StarterFile } from './init-files.ts'
import { policyFiles } from './init-policy.ts'
import { version } from './version.ts'

/**
 * Writes a first configuration, workflow and policy into a folder, prints what it did and what to do next, and gives exit code 0.
 * A file that is there already is left alone and named. With `dryRun` nothing is written. Throws a Problem when the folder cannot
 * be written.
 */
export async function runInit(folder: string, options: { readonly dryRun?: true }): Promise<number> {
  const { lines } = await initialise(folder, options)
  console.log(lines.map(visible).join('\n'))
  return 0
}

export interface Initialised {
  /** Paths relative to the folder. */
  readonly written: readonly string[]
  readonly left: readonly string[]
  /** What to tell the person, line by line. */
  readonly lines: readonly string[]
}

/** What `runInit` does, without the printing. */
export async function initialise(folder: string, options: { readonly dryRun?: true }): Promise<Initialised> {
  await requireFolder(folder)
  const root = await findRoot(folder)
  const organisation = toWord(basename(resolve(folder)))
  const files = [...configurationFiles({ organisation, root, version }), ...policyFiles(organisation)]
  const written: string[] = []
  const left: string[] = []
  for (const file of files) {
    const done = options.dryRun ? !(await exists(join(folder, file.path))) : await writeNew(folder, file)
    ;(done ? written : left).push(file.path)
  }
  return { written, left, lines: tell({ folder, organisation, root, written, left, dryRun: options.dryRun === true }) }
}

interface Told {
  readonly folder: string
  readonly organisation: string
  readonly root: string
  readonly written: readonly string[]
  readonly left: readonly string[]
  readonly dryRun: boolean
}

function tell({ folder, organisation, root, written, left, dryRun }: Told): readonly string[] {
  const files = [
    ...written.map((path) => `  ${dryRun ? 'would write' : 'wrote'}  ${path}`),
    ...left.map((path) => `  left   ${path} (it is there already)`),
  ]
  if (dryRun) return [`In ${folder}:`, ...files, '', 'Nothing was written.']
  const plan = root === '.' ? 'plan.json' : `${root}/plan.json`
  const change = root === '.' ? '' : `-chdir=${root} `
  return [
    `In ${folder}:`,
    ...files,
    '',
    'Next:',
    `  1. terraform ${change}plan -out tfplan && terraform ${change}show -json tfplan > ${plan}`,
    '     A plan can hold secrets: keep tfplan and plan.json out of git.',
    `  2. npx plumbline-policy check ${plan}`,
    `  3. npx plumbline-policy policy test policies      (the policy ${organisation}.tags.required_tags is yours: change it)`,
    '  4. In .github/workflows/plumbline.yml, log in to your cloud before the plan, and pin the actions by digest.',
  ]
}

async function requireFolder(folder: string): Promise<void> {
  const info = await stat(folder).catch(() => undefined)
  if (info?.isDirectory()) return
  throw new Problem('input.usage', 'there is no such folder', {
    file: folder,
    found: info === undefined ? 'nothing at that path' : 'a file',
    wanted: 'the folder of a repository',
    next: 'create it, or name another one: plumbline init <folder>',
  })
}

async function writeNew(folder: string, { path, text }: StarterFile): Promise<boolean> {
  const full = join(folder, path)
  try {
    await mkdir(dirname(full), { recursive: true })
    await writeFile(full, text, { flag: 'wx' })
    return true
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST' && (await exists(full))) return false
    throw new Problem('output.write', 'could not write a file', {
      file: full,
      found: cause instanceof Error ? cause.message : String(cause),
      wanted: 'a folder that can be written',
      next: 'check the permissions; files written before it are kept, and plumbline init can run again',
      cause,
    })
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
