import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repository, scratchFolder } from './command.ts'
import { follow } from './transcript.ts'

const pages = ['tutorial', 'coming-from-checkov', 'coming-from-trivy', 'coming-from-conftest', 'coming-from-sentinel']

describe('who follows', () => {
  const folder = scratchFolder()

  // With PLUMBLINE_WRITE_TRANSCRIPTS set, what commands print now is written into the pages.
  it.each(pages)(
    'docs/%s.md gets what it shows',
    (name) => {
      const file = join(repository, 'docs', `${name}.md`)
      const page = readFileSync(file, 'utf8')
      const followed = follow(page, join(folder, name))
      if (process.env.PLUMBLINE_WRITE_TRANSCRIPTS !== undefined) writeFileSync(file, followed)
      else expect(followed).toBe(page)
    },
    60_000,
  )
})
