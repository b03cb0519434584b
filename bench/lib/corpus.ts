import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The folder of public test data: PLUMBLINE_CORPUS, or `../shared/corpus` beside the checkout. Ends the process politely when absent. */
export function corpusOrSkip(): string {
  const folder = resolve(process.env.PLUMBLINE_CORPUS ?? join('..', 'shared', 'corpus'))
  if (existsSync(join(folder, 'README.md'))) return folder
  console.log('skipped: no test corpus (set PLUMBLINE_CORPUS to its folder)')
  process.exit(0)
}
