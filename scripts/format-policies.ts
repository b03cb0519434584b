/** Formats the Rego of the repository as OPA does; with `--check` only says which files are not. */
import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { readPolicyFolder } from '../app/files/policy-folder.ts'
import { openToolchain } from '../app/rego/toolchain.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')
process.chdir(root)

const toolchain = await openToolchain()
const { modules, tests } = await readPolicyFolder('policies', 'policies')
for (const { file } of [...modules, ...tests]) {
  const text = await readFile(file, 'utf8')
  const formatted = toolchain.format({ file, text })
  if ('errors' in formatted) throw new Error(`${file}: ${formatted.errors[0]?.message ?? 'cannot be formatted'}`)
  if (formatted.text === text) continue
  if (check) {
    console.error(`${file} is not formatted; run: npm run fix`)
    process.exitCode = 1
  } else {
    await writeFile(file, formatted.text)
    console.log(`formatted ${file}`)
  }
}
