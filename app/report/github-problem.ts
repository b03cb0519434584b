import type { Problem } from '../model/problem.ts'
import { relativePath } from './escape.ts'
import { shown, workflowCommand } from './github.ts'

/** A problem as workflow commands for a GitHub Actions step: an error with its place, what was found, wanted and to do; one more for each further problem. */
export function printGithubProblem(problem: Problem): string {
  const all = [problem, ...(problem.details.also ?? [])]
  const named = all.length > shown ? all.slice(0, shown - 1) : all
  const rest = all.length - named.length
  const lines = named.map(errorOf)
  if (rest > 0) lines.push(workflowCommand('error', { title: 'plumbline' }, [`and ${rest} more problems of this kind`]))
  return `${lines.join('\n')}\n`
}

function errorOf({ code, message, details }: Problem): string {
  const { file, line, column, found, wanted, next } = details
  const inside = file === undefined ? null : relativePath(file)
  const place = {
    ...(inside === null ? {} : { file: inside }),
    ...(line === undefined ? {} : { line: String(line) }),
    ...(line === undefined || column === undefined ? {} : { col: String(column) }),
  }
  return workflowCommand('error', { ...place, title: `plumbline: ${code}` }, [
    message,
    ...(file === undefined || inside !== null ? [] : [`at: ${file}`]),
    ...(found === undefined ? [] : [`found: ${found}`]),
    ...(wanted === undefined ? [] : [`wanted: ${wanted}`]),
    ...(next === undefined ? [] : [`next: ${next}`]),
  ])
}
