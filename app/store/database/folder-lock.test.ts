import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockFolder } from './folder-lock.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plumbline-lock-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('the lock of a folder', () => {
  it('keeps a second one out until it is given back', async () => {
    const unlock = await lockFolder(folder)
    await expect(lockFolder(folder)).rejects.toMatchObject({ code: 'input.config', details: { file: folder } })
    await unlock()
    await (await lockFolder(folder))()
  })

  it('works for a path that is too long for a socket', async () => {
    const long = join(folder, 'a'.repeat(120))
    await mkdir(long)
    const unlock = await lockFolder(long)
    await expect(lockFolder(long)).rejects.toMatchObject({ code: 'input.config' })
    await unlock()
  })

  it('is taken over from a process that was killed', async () => {
    // A server that is closed the hard way leaves its file behind; so does a file of any other kind.
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(join(folder, 'somewhere'), resolve))
    const { link } = await import('node:fs/promises')
    await link(join(folder, 'somewhere'), join(folder, 'in-use'))
    await new Promise((resolve) => server.close(resolve))
    await (await lockFolder(folder))()
  })
})
