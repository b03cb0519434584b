import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createJudgingEngine } from '../app/command/engine.ts'
import { compileLibrary, readLibraryFiles } from '../app/command/library.ts'
import { readExample } from '../app/command/policy-example.ts'
import { judge } from '../app/evaluate/judge.ts'
import { defaultConfiguration } from '../app/model/configuration.ts'
import type { Evidence, Relate } from '../app/model/evidence.ts'
import type { Bundle, Policy } from '../app/model/policy.ts'
import { createRedactor } from '../app/model/secret.ts'
import { readExampleFile } from '../app/workflow/examples.ts'

const copies = ['', '_second', '_third']

/** The evidence with every resource three times: what is linked is linked within each of the three. */
function tripled(evidence: Evidence): Evidence {
  const relate: Relate = (...asked) => {
    const { links, open } = evidence.relate(...asked)
    return {
      links: copies.flatMap((copy) => links.map((link) => ({ ...link, from: link.from + copy, to: link.to + copy }))),
      open: copies.flatMap((copy) => open.map((link) => ({ ...link, from: link.from + copy }))),
    }
  }
  const resources = copies.flatMap((copy) =>
    evidence.resources.map((resource) => ({ ...resource, address: resource.address + copy })),
  )
  return { ...evidence, resources, relate }
}

describe('judging one resource for all that are alike', () => {
  it('says of the resources of every example of the library, thrice, what judging each says', async () => {
    const library = await compileLibrary()
    const engine = createJudgingEngine(library)
    const judged = async (bundle: Bundle, evidence: Evidence, policy: Policy, parameters: object) => {
      const policies = { ...defaultConfiguration.policies, parameters: { ...parameters } }
      const { findings, errors } = await judge({
        evidence,
        bundles: [{ ...bundle, policies: [policy] }],
        engine,
        configuration: { ...defaultConfiguration, policies },
        today: '9999-12-31',
        redactor: createRedactor(() => new Set()),
      })
      return {
        errors,
        findings: findings.map(({ address, path, status, message }) => [address, path, status, message]),
      }
    }
    const { examples } = await readLibraryFiles()
    const different: unknown[] = []
    let compared = 0
    for (const { file, text } of examples) {
      const policies = library.policies.filter((policy) => dirname(policy.file) === dirname(file))
      for (const example of readExampleFile(
        file,
        text,
        policies.map(({ id }) => id),
      )) {
        const policy = policies.find(({ id }) => id === example.policy)
        if (policy === undefined) continue
        const evidence = tripled(await readExample(example))
        const [one, all] = [
          await judged(library, evidence, policy, example.parameters),
          await judged({ ...library, alike: false }, evidence, policy, example.parameters),
        ]
        compared += all.findings.length
        const sorted = ({ errors, findings }: typeof one) => [
          errors,
          findings.map((each) => JSON.stringify(each)).sort(),
        ]
        if (JSON.stringify(sorted(one)) !== JSON.stringify(sorted(all)))
          different.push([example.policy, example.name, one, all])
      }
    }
    expect(different).toEqual([])
    expect(compared).toBeGreaterThan(3000)
  }, 60_000)

  it('is kept from policies that compare addresses', async () => {
    const { policies } = await compileLibrary()
    const { modules } = await readLibraryFiles()
    const declared = new Set(policies.filter(({ comparesNames }) => comparesNames).map(({ file }) => file))
    // Asking whether a companion is known at all compares nothing.
    const comparing = modules.filter(({ text }) => /\.address\b(?! != "\?")/.test(text)).map(({ file }) => file)
    const inLib = ['finding', 'is', 'testing', 'tf'].map((name) => `policies/lib/${name}.rego`)
    expect(comparing.filter((file) => !declared.has(file))).toEqual(inLib)
    expect([...declared].filter((file) => !comparing.includes(file))).toEqual([])
  })
})

describe('policies that judge changes alone', () => {
  it('say nothing of source, so that they are asked of plans only', async () => {
    const { policies } = await compileLibrary()
    const { examples } = await readLibraryFiles()
    const onChanges = policies.filter(({ actions }) => actions.every((each) => each === 'update' || each === 'delete'))
    expect(onChanges.length).toBeGreaterThan(10)
    for (const { id, file } of onChanges) {
      const texts = examples.filter((each) => dirname(each.file) === dirname(file))
      const all = texts.flatMap(({ text }) => readExampleFile(file, text, [id]))
      const said = all.filter(({ before, findings }) => before === undefined && findings.length > 0)
      expect(said.map(({ name }) => `${id}: ${name}`)).toEqual([])
    }
  })
})
