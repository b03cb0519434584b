import { Problem } from '../model/problem.ts'
import { typeKey } from '../model/resource.ts'
import { printExplanation } from '../report/explanation.ts'
import { describeFinding, type PolicyExample } from '../workflow/examples.ts'
import { explainPolicy } from './explain.ts'
import { prepare } from './judge.ts'
import { writeOut } from './output.ts'
import { findPolicy, loadPolicies } from './policy-catalogue.ts'
import { type Explained, explainExamples } from './policy-explain-examples.ts'
import { configuredFolders } from './policy-folders.ts'
import { useColour } from './terminal.ts'

export interface ExplainOptions {
  readonly policies?: readonly string[]
  readonly example?: string
  readonly format: 'table' | 'json'
  readonly color: boolean
}

/**
 * `plumbline policy explain POLICY`: why it says what it says of its examples, of one of them, or of a resource of a plan. Throws a Problem when there is no
 * such policy, example or address.
 */
export async function runExplainPolicy(
  id: string,
  [plan, address]: readonly [plan: string | undefined, address: string | undefined],
  options: ExplainOptions,
): Promise<number> {
  if (plan !== undefined && options.example !== undefined) throw bothGiven()
  const explained =
    plan === undefined ? await explainOwn(id, options) : [await explainResource(id, plan, address, options)]
  await writeOut(options.format === 'json' ? printJson(explained) : printTable(explained, options))
  return 0
}

async function explainOwn(id: string, { policies = [], example }: ExplainOptions): Promise<readonly Explained[]> {
  const folders = [...(await configuredFolders()), ...policies]
  return explainExamples(findPolicy(await loadPolicies(folders), id), folders, example)
}

async function explainResource(
  id: string,
  plan: string,
  address: string | undefined,
  { policies, color }: ExplainOptions,
): Promise<Explained> {
  const given = { library: true, deadline: 30, memory: 2048, color, ...(policies === undefined ? {} : { policies }) }
  const prepared = await prepare([plan], given, () => undefined)
  const { evidence, configuration } = prepared.request
  const policy = findPolicy(prepared.policies, id)
  const judged = evidence.flatMap(({ resources }) =>
    resources.filter((one) => policy.resourceTypes.includes(typeKey(one))),
  )
  if (address === undefined) {
    const some = judged.slice(0, 5).map((resource) => resource.address)
    throw new Problem('input.usage', 'the address of a resource is missing', {
      found:
        some.length === 0
          ? `nothing in ${plan} that ${policy.id} judges`
          : `it judges ${some.join(', ')}${judged.length > 5 ? ', …' : ''}`,
      wanted: 'policy explain POLICY PLAN ADDRESS',
      next:
        some[0] === undefined ? 'choose another plan' : `plumbline policy explain ${policy.id} ${plan} '${some[0]}'`,
    })
  }
  const { folders, parameters } = configuration.policies
  return { explanations: [await explainPolicy(policy, address, { evidence, folders, parameters })] }
}

function printTable(explained: readonly Explained[], { color }: ExplainOptions): string {
  const shown = { color: useColour(process.stdout, process.env, color) }
  return explained
    .map(({ example, explanations }) =>
      [
        ...(example === undefined ? [] : [headOf(example)]),
        ...(explanations.length === 0 ? ['the example holds nothing the policy judges\n'] : []),
        ...explanations.map((each) => printExplanation(each, shown)),
      ].join('\n'),
    )
    .join('\n')
}

function headOf({ name, file, line, findings }: PolicyExample): string {
  const expected = findings.length === 0 ? 'no finding' : findings.map(describeFinding).join(', ')
  return `Example "${name}" (${line === undefined ? file : `${file}:${line}`}), which expects ${expected}`
}

function printJson(explained: readonly Explained[]): string {
  const all = explained.flatMap(({ example, explanations }) =>
    explanations.map((each) => ({ ...(example === undefined ? {} : { example: example.name }), ...each })),
  )
  return `${JSON.stringify(all, null, 2)}\n`
}

function bothGiven(): Problem {
  return new Problem('input.usage', 'an example and a plan cannot be explained at once', {
    wanted: '--example NAME, or PLAN ADDRESS',
    next: 'drop one of them',
  })
}
