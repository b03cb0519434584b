import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FunctionContext } from '../../app/hcl/functions/call-function.ts'
import { decidedLater } from '../../app/hcl/value.ts'

/** The folder in which the expressions of the table find their files. */
export const filesFolder = fileURLToPath(new URL('../fixtures/terraform-functions/files/', import.meta.url))

/** Lets functions see the fixture's files, and no template. */
export const fixtureContext: FunctionContext = {
  readBytes: (path) => (isFile(path) ? readFileSync(join(filesFolder, path)) : undefined),
  fileExists: (path) => (leadsOut(path) ? undefined : isFile(path)),
  listFiles: (folder) => {
    if (leadsOut(folder)) return undefined
    const top = join(filesFolder, folder)
    if (!existsSync(top)) return []
    return readdirSync(top, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(top, join(entry.parentPath, entry.name)))
  },
  evaluateTemplate: () => decidedLater,
}

function leadsOut(path: string): boolean {
  return normalize(path).startsWith('..') || path.startsWith('/')
}

function isFile(path: string): boolean {
  const whole = join(filesFolder, path)
  return !leadsOut(path) && existsSync(whole) && statSync(whole).isFile()
}
