import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const environment = { ...process.env, TF_CLI_CONFIG_FILE: '/dev/null', CHECKPOINT_DISABLE: '1' }

/** The version of the terraform on PATH, such as 1.11.4; undefined when there is none. */
export function terraformVersion(): string | undefined {
  const { status, stdout } = spawnSync('terraform', ['version', '-json'], { encoding: 'utf8', env: environment })
  return status === 0 ? String((JSON.parse(stdout) as { terraform_version?: string }).terraform_version) : undefined
}

/** A copy of a folder with one resource in it that does not exist yet, so that the console leaves no traces in the original. */
export function openConsole(files: string): {
  readonly ask: (expression: string) => string
  readonly close: () => void
} {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-console-'))
  cpSync(files, folder, { recursive: true })
  writeFileSync(join(folder, 'main.tf'), 'resource "terraform_data" "u" {}\n')
  return {
    ask: (expression) => {
      const options = { encoding: 'utf8', env: environment, input: `${expression}\n`, maxBuffer: 1 << 26 } as const
      const { status, stdout, stderr } = spawnSync('terraform', [`-chdir=${folder}`, 'console', '-no-color'], options)
      if (status !== 0) throw new Error(`${expression.slice(0, 200)}\n${stderr}`)
      return stdout.trim()
    },
    close: () => rmSync(folder, { recursive: true }),
  }
}

/** Reads what the console shows of lists, maps and texts on one line; `"?"` stands for what is known after apply. */
export function readShown(shown: string): unknown {
  const json = shown
    .replaceAll('(known after apply)', '"?"')
    .replaceAll('(sensitive value)', '"?"')
    .replace(/to(list|map|set|string|number|bool)\(/g, '')
    .replaceAll(')', '')
    .replace(/("\w+") = /g, ', $1: ')
    .replace(/\{\s*,/g, '{')
    .replace(/,(\s*\])/g, '$1')
  return JSON.parse(json)
}
