import { setTimeout } from 'node:timers/promises'
import { loadConfiguration } from '../app/command/configuration.ts'
import { type Judged, judge } from '../app/command/judge.ts'
import { version } from '../app/command/version.ts'
import { type ActionSettings, type Configuration, defaultConfiguration } from '../app/model/configuration.ts'
import { Problem } from '../app/model/problem.ts'
import { chooseBase } from './base.ts'
import { readEvent, type StepEvent } from './event.ts'
import { findPull } from './find-pull.ts'
import { type Github, openGithub } from './github-api.ts'
import { type Inputs, readInputs } from './inputs.ts'
import { type Outcome, outcomeOf, outcomeOfError } from './outcome.ts'
import { publish, sectionKey } from './publish.ts'
import type { Runner } from './runner.ts'
import { checkOf, settle } from './settings.ts'
import { tellCodeScanning, tellPull } from './tell-github.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Runs the step and gives its exit code: 0 nothing blocks, 1 something does, 2 it could not be judged. Throws a Problem for inputs that have no meaning. */
export async function runStep(environment: Environment, runner: Runner): Promise<number> {
  if (environment.GITHUB_WORKSPACE) {
    process.chdir(environment.GITHUB_WORKSPACE)
    trustCheckout(environment.GITHUB_WORKSPACE)
  }
  const inputs = readInputs(environment)
  const github = openApi(inputs, environment)
  let event = readEvent(environment)
  let settings = settle(inputs, defaultConfiguration)
  let outcome: Outcome
  try {
    event = await findPull(event, github)
    const configuration = await configurationOf(inputs)
    settings = settle(inputs, configuration)
    outcome = outcomeOf(await judgeStep(settings, inputs, configuration, event))
  } catch (error) {
    outcome = outcomeOfError(error, environment.RUNNER_DEBUG === '1')
  }
  await publish(outcome, runner, environment, settings)
  const telling = { github, event, environment, runner, pause: setTimeout }
  if (settings.comment !== 'never') {
    const paths = [...settings.plan, ...settings.source, ...settings.sbom]
    const key = sectionKey(paths, [inputs.policies, inputs.config ?? null], environment)
    await tellPull(telling, outcome, { key, begin: settings.comment === 'update' || outcome.exitCode !== 0 })
  }
  if (settings.uploadSarif) await tellCodeScanning(telling, outcome)
  return outcome.exitCode
}

/** In jobs that run in a container the checkout belongs to another user, for which git would refuse to read it. */
function trustCheckout(workspace: string): void {
  const count = Number(process.env.GIT_CONFIG_COUNT ?? 0)
  process.env[`GIT_CONFIG_KEY_${count}`] = 'safe.directory'
  process.env[`GIT_CONFIG_VALUE_${count}`] = workspace
  process.env.GIT_CONFIG_COUNT = String(count + 1)
}

function openApi({ token }: Inputs, { GITHUB_API_URL }: Environment): Github | undefined {
  if (token === undefined) return undefined
  const url = GITHUB_API_URL || 'https://api.github.com'
  return openGithub({ url, token, userAgent: `plumbline/${version}`, pause: setTimeout })
}

function configurationOf({ plan, source, sbom, config }: Inputs): Promise<Configuration> {
  const today = new Date().toISOString().slice(0, 10)
  return loadConfiguration({
    inputs: [...plan, ...source, ...sbom],
    today,
    ...(config === undefined ? {} : { wanted: config }),
  })
}

async function judgeStep(
  settings: ActionSettings,
  inputs: Inputs,
  { file }: Configuration,
  event: StepEvent,
): Promise<Judged> {
  const check = await checkOf(settings, inputs, file)
  const base = await chooseBase(inputs.base, event)
  if (base?.isHead === true && check.usesSource) {
    throw new Problem('input.base', 'this checkout is the base, not the change', {
      found: `${base.name ?? 'the base'} at ${base.reference.slice(0, 12)}, where nothing can be new`,
      wanted: 'a checkout of the change, for judging its source',
      next: 'see the workflow for forks in docs/action.md, or give the step base: none to judge what is there',
    })
  }
  const judged = await judge(check.inputs, {
    ...check.options,
    ...(base === undefined ? {} : { base: base.reference }),
  })
  return base?.name === undefined ? judged : { ...judged, report: withBaseName(judged.report, base.name) }
}

/** People know the base by its branch; the digest beside it is the commit. */
function withBaseName(report: Judged['report'], name: string): Judged['report'] {
  return report.base === undefined ? report : { ...report, base: { ...report.base, name } }
}
