import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { installed } from '../files/place.ts'
import { readSchemaTable } from '../files/schema-file.ts'
import { writeWhole } from '../files/write-file.ts'
import type { Severity } from '../model/policy.ts'
import { Problem } from '../model/problem.ts'
import { openSchema } from '../schema/schema.ts'
import { chooseDemand, newPolicyFiles, readNewId, usualType } from '../workflow/new-policy.ts'
import { writeOut } from './output.ts'
import { configuredFolders } from './policy-folders.ts'

export interface NewPolicyOptions {
  readonly type?: string
  readonly severity: Severity
  readonly title?: string
  readonly folder?: string
}

/**
 * `plumbline policy new ID`: writes a policy, its test and its examples below the folder; throws a Problem and writes nothing when the id is no id, is
 * taken, or when a file of it is there already.
 */
export async function runNew(given: string, options: NewPolicyOptions): Promise<number> {
  const id = readNewId(given)
  const folder = options.folder ?? (await configuredFolders())[0] ?? 'policies'
  const type = options.type ?? usualType(id)
  const { severity, title } = options
  const demand = chooseDemand(openSchema(readSchemaTable), type)
  const files = newPolicyFiles({ id, type, severity, demand, ...(title === undefined ? {} : { title }) })
  refuseTaken(id, folder)
  for (const { path } of files) refuseThere(join(folder, path))
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true }).catch((cause: Error) => {
      throw new Problem('output.write', 'the folder cannot be made', {
        file: dirname(join(folder, path)),
        found: cause.message,
        next: 'choose another one with --folder',
        cause,
      })
    })
    await writeWhole(join(folder, path), text)
  }
  const written = files.map(({ path }) => `wrote  ${join(folder, path)}\n`).join('')
  const chosen = options.type === undefined ? `judges ${type} (another one: --type)\n` : ''
  const own = resolve(folder) === installed('policies')
  const test = own ? 'npm run dev -- policy test --run' : `plumbline policy test ${folder} --run`
  await writeOut(`${written}${chosen}next   say what it demands, then: ${test} ${id}\n`)
  return 0
}

/** Two policies must not have one id, and ours are always beside. */
function refuseTaken(id: string, folder: string): void {
  const taken = installed('policies', ...id.split('.'))
  if (!existsSync(taken) || resolve(folder) === installed('policies')) return
  throw new Problem('input.usage', `${id} is a policy of the library`, {
    wanted: 'an id that is not taken',
    next: `plumbline policy show ${id} says what it does; begin your ids with your own name: hollyhock/${id.split('.').slice(1).join('/')}`,
  })
}

function refuseThere(path: string): void {
  if (!existsSync(path)) return
  throw new Problem('output.write', 'the file is there already; nothing was written', {
    file: path,
    wanted: 'a new policy',
    next: 'choose another name, or remove it first',
  })
}
