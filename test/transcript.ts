import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { repository, writeFiles } from './command.ts'

/**
 * Fenced blocks of a page that do something, in the order of the page: a file, when the language is followed by its path
 * (` ```hcl main.tf `), or a transcript (` ```console `), in which lines after `$ ` are commands and the others what they print.
 */
const block = /^```(?:console\n([\s\S]*?)|\w+ (\S+)\n([\s\S]*?))^```$/gm

/**
 * Does what a page says in a folder, as a person would who follows it, and gives the page with what the commands really printed. The exit code of
 * a command is shown by `echo $?`. A `⋮` in the page stands for any text up to the next that is shown: it is kept where the rest agrees.
 */
export function follow(page: string, folder: string): string {
  const work = join(folder, 'work')
  mkdirSync(work, { recursive: true })
  const run = shellIn(work, [commandFolder(folder), process.env.PATH].join(delimiter))
  return page.replace(block, (whole, transcript?: string, file?: string, text?: string) => {
    if (transcript === undefined) {
      writeFiles(work, { [file ?? '']: text ?? '' })
      return whole
    }
    const lines = entriesOf(transcript).map(({ command, printed }) => {
      const output = run(command)
      return `$ ${command}\n${agrees(printed, output) ? printed : output}`
    })
    return `\`\`\`console\n${lines.join('')}\`\`\``
  })
}

interface Entry {
  readonly command: string
  readonly printed: string
}

function entriesOf(transcript: string): readonly Entry[] {
  return transcript
    .split(/^\$ /m)
    .slice(1)
    .map((entry) => {
      const end = entry.indexOf('\n')
      return { command: entry.slice(0, end), printed: entry.slice(end + 1) }
    })
}

/** A folder with an `npx` that runs the built command. */
function commandFolder(folder: string): string {
  const bin = join(folder, 'bin')
  mkdirSync(bin, { recursive: true })
  const script = `#!/bin/sh\nshift\nexec "${process.execPath}" "${join(repository, 'dist', 'cli.js')}" "$@"\n`
  writeFileSync(join(bin, 'npx'), script)
  chmodSync(join(bin, 'npx'), 0o755)
  return bin
}

/** Runs one command after another and gives what each printed; `echo $?` tells of the one before. */
function shellIn(cwd: string, path: string): (command: string) => string {
  let status: number | null = 0
  return (command) => {
    if (command === 'echo $?') return `${status}\n`
    const env = { ...process.env, PATH: path, NO_COLOR: '1' }
    const ran = spawnSync('sh', ['-c', `${command} 2>&1`], { cwd, encoding: 'utf8', env })
    status = ran.status
    return ran.stdout
  }
}

/** How many policies there are, and how many of them say something small, is no matter of a page. */
function stable(text: string): string {
  return text.replace(/\d+ policies\b/g, 'N policies').replace(/\d+ that do not block/g, 'N that do not block')
}

function agrees(printed: string, output: string): boolean {
  const parts = stable(printed).split(/\s*⋮\s*/)
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[\\s\\S]*?')
  return new RegExp(`^${pattern}$`).test(stable(output))
}
