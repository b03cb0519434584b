import { listFrameworks } from '../files/frameworks.ts'
import { installed } from '../files/place.ts'
import type { Framework } from '../model/framework.ts'
import { nearest } from '../model/nearest.ts'
import { Problem } from '../model/problem.ts'
import { frameworksTable, frameworkTable } from '../report/framework-page.ts'
import { printFramework, printFrameworks, printFrameworksJson } from '../report/frameworks.ts'
import { writeOut } from './output.ts'
import { useColour } from './terminal.ts'

export interface FrameworksOptions {
  readonly format: 'table' | 'json' | 'markdown'
  readonly color: boolean
}

/** `plumbline policy frameworks`; throws a Problem with the nearest id when there is no such framework. */
export async function runFrameworks(id: string | undefined, options: FrameworksOptions): Promise<number> {
  const all = await listFrameworks(installed('policies', 'frameworks'))
  await writeOut(id === undefined ? printAll(all, options) : printOne(findFramework(all, id), options))
  return 0
}

function printAll(frameworks: readonly Framework[], { format }: FrameworksOptions): string {
  if (format === 'json') return printFrameworksJson(frameworks, false)
  return format === 'markdown' ? `${frameworksTable(frameworks)}\n` : printFrameworks(frameworks)
}

function printOne(framework: Framework, { format, color }: FrameworksOptions): string {
  if (format === 'json') return printFrameworksJson([framework], true)
  if (format === 'markdown') return `${frameworkTable(framework)}\n`
  return printFramework(framework, {
    color: useColour(process.stdout, process.env, color),
    width: process.stdout.columns ?? 80,
  })
}

function findFramework(all: readonly Framework[], id: string): Framework {
  const framework = all.find((each) => each.id === id)
  if (framework) return framework
  const ids = all.map((each) => each.id)
  const near = nearest(id, ids) ?? ids.find((each) => each.startsWith(id))
  throw new Problem('input.usage', `there is no framework ${id}`, {
    wanted: `one of ${ids.join(', ')}`,
    ...(near === undefined ? {} : { next: `did you mean ${near}?` }),
  })
}
