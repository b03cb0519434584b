import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from '../command.ts'

/** What of the repository the Action needs: a checkout of it, as the runner makes one, has no node_modules. */
const needed = [
  'package.json',
  'action/dist',
  'dist/library.bundle',
  'app/rego/toolchain/toolchain.wasm.br',
  'app/rego/toolchain/toolchain.sha256',
  'app/schema/aws.table.br',
  'app/schema/azurerm.table.br',
  'app/schema/google.table.br',
  'policies/lib',
  'policies/frameworks',
  'policies/capabilities.json',
]

/** Copies the Action to a folder as a workflow finds it, and gives the file that the runner starts. */
export function installAction(folder: string): string {
  for (const path of needed) cpSync(join(repository, path), join(folder, path), { recursive: true })
  return join(folder, 'action', 'dist', 'index.js')
}

/** Node 24, on which the runner runs the Action, where it is at hand; else the Node that runs this. */
export function findNode(): string {
  const places = [join(repository, 'node_modules', 'node', 'bin', 'node'), 'node24', 'node']
  const isWanted = (place: string) => spawnSync(place, ['--version'], { encoding: 'utf8' }).stdout?.startsWith('v24.')
  return places.find(isWanted) ?? process.execPath
}
