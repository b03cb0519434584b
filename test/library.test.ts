import { describe, expect, it } from 'vitest'
import { createJudgingEngine } from '../app/command/engine.ts'
import { compileLibrary } from '../app/command/library.ts'
import { evaluateConventions } from '../app/command/policy-conventions.ts'
import { openToolchain } from '../app/rego/toolchain.ts'
import { plumbline } from './command.ts'
import { conventionsDocument } from './library/conventions.ts'

describe('the policy library', () => {
  it('passes its Rego tests, its examples and the sweep over unknown values, with every line reached', async () => {
    const { status, stdout } = await plumbline(['policy', 'test', '--coverage'])
    expect(stdout).toMatch(/ 0 failed; \d+ examples, 0 failed, judged again \d+ times/)
    expect(stdout).toMatch(/100\.0 % of the lines reached/)
    expect(status).toBe(0)
  }, 120_000)

  it('says nothing of resources that are not there, so that only policies about what is there are asked', async () => {
    const library = await compileLibrary()
    const engine = createJudgingEngine(library)
    const document = Buffer.from('{"resources":{},"relations":{},"open":{},"parameters":{}}')
    const results = await engine.evaluate(
      library,
      document,
      library.policies.flatMap(({ entrypoints }) => entrypoints),
    )
    expect(library.quiet).toBe(true)
    expect(results.length).toBeGreaterThan(300)
    expect(results.filter(({ value, error }) => error !== undefined || JSON.stringify(value) !== '[]')).toEqual([])
  })

  it('keeps its conventions', async () => {
    expect(await evaluateConventions(await conventionsDocument(), await openToolchain())).toEqual([])
  })

  it('has conventions that bite', async () => {
    const document = await conventionsDocument()
    const [first, ...rest] = document.policies
    const broken = { ...document, policies: [{ ...first, title: undefined, has_test: false, uses_not: true }, ...rest] }
    const said = (await evaluateConventions(broken, await openToolchain())).join('\n')
    expect(said).toMatch(/title is missing/)
    expect(said).toMatch(/test/)
    expect(said).toMatch(/not/)
  })
})
