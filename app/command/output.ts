import { writeWhole } from '../files/write-file.ts'
import type { Policy } from '../model/policy.ts'
import { Problem } from '../model/problem.ts'
import type { Report } from '../model/report.ts'
import type { PrintOptions } from '../report/options.ts'
import { printers } from '../report/printers.ts'
import type { CheckOptions } from './check-options.ts'
import { useColour } from './terminal.ts'

/** Starts loading the printers that will be needed, which goes on while evidence is read. */
export function loadPrinters({ output = [], format = 'table' }: CheckOptions): void {
  for (const name of [format, ...output.map((each) => each.format)]) void printers[name]()
}

/** Writes the report to every `--output`, whole or not at all, then prints it to standard output. */
export async function writeReport(report: Report, policies: readonly Policy[], options: CheckOptions): Promise<void> {
  for (const { format, path } of options.output ?? []) {
    const print = await printers[format]()
    await writeWhole(path, print(report, { policies }))
  }
  if (options.format === 'json') {
    await writeOut((await import('../report/json.ts')).jsonPieces(report))
    return
  }
  const print = await printers[options.format ?? 'table']()
  const shown: PrintOptions = {
    policies,
    color: useColour(process.stdout, process.env, options.color),
    quiet: options.quiet === true,
    full: options.full === true,
    ...(process.stdout.isTTY ? { width: Math.min(120, Math.max(40, process.stdout.columns)) } : {}),
  }
  await writeOut(print(report, shown))
}

/** Writes to standard output and waits until it is taken; a reader that went away (`| head`) is no failure. */
export async function writeOut(text: string | Iterable<string>): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EPIPE') resolve()
      else reject(new Problem('output.write', 'could not write to standard output', { found: cause.message, cause }))
    })
    const pieces = typeof text === 'string' ? [text] : text
    const next = gathered(pieces)
    const write = (): void => {
      const { value, done } = next.next()
      if (done) resolve()
      else process.stdout.write(value, (error) => (error ? undefined : write()))
    }
    write()
  })
}

/** Joins pieces to such as are worth a write. */
function* gathered(pieces: Iterable<string>): Generator<string, undefined> {
  let waiting = ''
  for (const piece of pieces) {
    waiting += piece
    if (waiting.length < worthWriting) continue
    yield waiting
    waiting = ''
  }
  if (waiting !== '') yield waiting
  return undefined
}

const worthWriting = 1 << 18
