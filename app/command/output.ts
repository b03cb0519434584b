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

const piece = 1 << 20

/** Writes to standard output and waits until it is taken; a reader that went away (`| head`) is no failure. */
export async function writeOut(text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code === 'EPIPE') resolve()
      else reject(new Problem('output.write', 'could not write to standard output', { found: cause.message, cause }))
    })
    // In pieces, since a long text would be there a second time as bytes.
    const write = (from: number): void => {
      if (from >= text.length) resolve()
      else {
        const end = from + piece
        const to = isHighSurrogate(text.charCodeAt(end - 1)) ? end + 1 : end
        process.stdout.write(text.slice(from, to), (error) => (error ? undefined : write(to)))
      }
    }
    write(0)
  })
}

/** The first half of a character, which must not be written without the other. */
function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}
