import type { Explanation } from '../model/explanation.ts'
import { nearest } from '../model/nearest.ts'
import type { Policy } from '../model/policy.ts'
import { Problem } from '../model/problem.ts'
import { typeKey } from '../model/resource.ts'
import type { PolicyExample } from '../workflow/examples.ts'
import { explainPolicy } from './explain.ts'
import { readLibraryFiles } from './library.ts'
import { readExample } from './policy-example.ts'
import { examplesOf, readOwnFiles } from './policy-files.ts'

/** What is explained: a resource of a plan, or each that the policy judges of an example. */
export interface Explained {
  readonly example?: PolicyExample
  readonly explanations: readonly Explanation[]
}

/** Explains all examples of a policy, or the one with the name; throws a Problem when there is none. */
export async function explainExamples(
  policy: Policy,
  folders: readonly string[],
  wanted: string | undefined,
): Promise<readonly Explained[]> {
  const own = await readOwnFiles(folders)
  const files = own.modules.some(({ file }) => file === policy.file) ? own : await readLibraryFiles()
  const beside = files.examples.filter(({ file }) => folderOf(file) === folderOf(policy.file))
  const all = examplesOf({ examples: beside }, { policies: [policy] })
  const chosen = wanted === undefined ? all : all.filter(({ name }) => name === wanted)
  if (chosen.length === 0) throw noExample(policy, wanted, all)
  return Promise.all(
    chosen.map(async (example) => {
      const evidence = await readExample(example)
      const addresses = evidence.resources.filter((one) => policy.resourceTypes.includes(typeKey(one)))
      const given = { evidence: [evidence], folders, parameters: example.parameters }
      return {
        example,
        explanations: await Promise.all(addresses.map((one) => explainPolicy(policy, one.address, given))),
      }
    }),
  )
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')))
}

function noExample({ id }: Policy, wanted: string | undefined, all: readonly PolicyExample[]): Problem {
  const names = all.map(({ name }) => name)
  if (names.length === 0) {
    return new Problem('input.usage', `${id} has no examples`, {
      wanted: 'an examples.yaml beside it',
      next: `write one, or name a plan: plumbline policy explain ${id} PLAN ADDRESS`,
    })
  }
  const near = wanted === undefined ? undefined : nearest(wanted, names)
  return new Problem('input.usage', `${id} has no example "${wanted}"`, {
    wanted: `one of ${names.map((name) => `"${name}"`).join(', ')}`,
    ...(near === undefined ? {} : { next: `did you mean --example "${near}"?` }),
  })
}
