import { type Command, InvalidArgumentError, Option } from 'commander'
import type { RenamedRoot } from '../model/move.ts'
import { collect } from './option-values.ts'

/** Options that say what a check is compared with. */
export interface BaseOptions {
  readonly base?: string
  readonly baseline?: string
  readonly writeBaseline?: string
  readonly approvedBy?: readonly string[]
  readonly renamedRoot?: readonly RenamedRoot[]
}

/** Adds the options of `BaseOptions` to a command. */
export function addBaseOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--base <reference or path>',
        'fail on what is new against this: a git reference, a folder, a plan or a state',
      ).conflicts(['baseline', 'writeBaseline']),
    )
    .option('--baseline <file>', 'do not fail on what this file accepts')
    .option('--write-baseline <file>', 'accept everything there is from now on, in this file')
    .option('--approved-by <name>', 'who approved waivers that are not on the base (repeatable)', collect)
    .option(
      '--renamed-root <old=new>',
      'a root module that has another name than on the base (repeatable)',
      collectRenamed,
    )
}

function collectRenamed(value: string, before: readonly RenamedRoot[] = []): readonly RenamedRoot[] {
  const at = value.indexOf('=')
  const [from, to] = [value.slice(0, at).trim(), value.slice(at + 1).trim()]
  if (at < 0 || from === '' || to === '') throw new InvalidArgumentError('Wanted is OLD=NEW.')
  return [...before, { from: folderName(from), to: folderName(to) }]
}

/** As roots are named: without `./` and without a slash at the end. */
function folderName(text: string): string {
  return text.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '') || '.'
}
