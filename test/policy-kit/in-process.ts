import { Command } from 'commander'
import { vi } from 'vitest'
import { report } from '../../app/command/failure.ts'
import { addPolicy } from '../../app/command/policy-options.ts'

export interface Captured {
  readonly stdout: string
  readonly stderr: string
}

/** Runs something and gives what it printed, instead of printing it. */
export async function capturing(run: () => Promise<void>): Promise<Captured> {
  const written = { stdout: '', stderr: '' }
  const capture = (name: keyof Captured) =>
    vi.spyOn(process[name], 'write').mockImplementation((text, ...rest: readonly unknown[]) => {
      written[name] += String(text)
      const done = rest.find((each) => typeof each === 'function')
      if (done !== undefined) done()
      return true
    })
  const spies = [capture('stdout'), capture('stderr')]
  try {
    await run()
    return written
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

/** Runs `plumbline policy …` in this process, which saves starting one; paths must be absolute. One at a time. */
export async function policyCommand(...args: readonly string[]): Promise<Captured & { readonly status: number }> {
  const before = process.exitCode
  process.exitCode = 0
  try {
    let status = 0
    const written = await capturing(async () => {
      try {
        const program = new Command('plumbline').exitOverride()
        addPolicy(program)
        await program.parseAsync(['policy', ...args], { from: 'user' })
        status = Number(process.exitCode)
      } catch (error) {
        status = await report(error, false)
      }
    })
    return { status, ...written }
  } finally {
    process.exitCode = before
  }
}
