/** `npm run bench -- NAME`: runs one measurement of `bench/`, or lists them. */
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../bench', import.meta.url))
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3))
const [name, ...rest] = process.argv.slice(2)
if (name === undefined || !names.includes(name)) {
  console.log(`usage: npm run bench -- NAME\n\n  ${names.join('\n  ')}`)
  process.exitCode = name === undefined ? 0 : 2
} else {
  const { status } = spawnSync('npx', ['--no-install', 'tsx', join(folder, `${name}.ts`), ...rest], {
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
}
