/** The way from one folder to another, both relative to the same top, as Terraform writes it: `modules/x`, `../y`, `.` for the folder itself. */
export function relativePath(from: string, to: string): string {
  const start = partsOf(from)
  const end = partsOf(to)
  let shared = 0
  while (shared < start.length && shared < end.length && start[shared] === end[shared]) shared++
  const steps = [...start.slice(shared).map(() => '..'), ...end.slice(shared)]
  return steps.length === 0 ? '.' : steps.join('/')
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.')
}
