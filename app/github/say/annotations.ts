import type { CheckAnnotation, CheckRunRef, RepositoryRef } from '../../workflow/ports/host.ts'
import type { Client } from '../client.ts'
import { at } from '../read/pulls.ts'

/** Most annotations GitHub takes with one request; it adds them to those that are there. */
export const batchSize = 50

/** What is not shown yet by a check run; the same annotation may be wanted several times. */
export async function missingAnnotations(
  client: Client,
  repository: RepositoryRef,
  check: CheckRunRef,
  wanted: readonly CheckAnnotation[],
): Promise<readonly CheckAnnotation[]> {
  if (wanted.length === 0) return []
  const shown = await client.paginate(client.rest.checks.listAnnotations, {
    ...at(repository),
    check_run_id: check.id,
    per_page: 100,
  })
  const counts = new Map<string, number>()
  for (const annotation of shown) {
    const key = keyOf(annotation)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return wanted.filter((annotation) => {
    const key = keyOf(annotation)
    const left = counts.get(key) ?? 0
    if (left > 0) counts.set(key, left - 1)
    return left === 0
  })
}

interface Shown {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly start_column?: number | null
  readonly end_column?: number | null
  readonly annotation_level: string | null
  readonly title: string | null
  readonly message: string | null
}

function keyOf(annotation: Shown): string {
  const { path, start_line, end_line, annotation_level } = annotation
  return JSON.stringify([
    path,
    start_line,
    end_line,
    annotation.start_column ?? null,
    annotation.end_column ?? null,
    annotation_level,
    annotation.title?.trim() ?? '',
    annotation.message?.trim() ?? '',
  ])
}
