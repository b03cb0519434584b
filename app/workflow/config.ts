import { parseAddressPattern } from '../evaluate/address-pattern.ts'
import { joinPath } from '../hcl/modules/path.ts'
import {
  type ActionSettings,
  type AppSettings,
  type Configuration,
  type DeclaredWaiver,
  defaultConfiguration,
  type RootSettings,
  type WaiverRules,
} from '../model/configuration.ts'
import { isObject, type JsonObject } from '../model/json.ts'
import { problemOf, type ReadFile, type Wrong, wrongsOf } from './config-problems.ts'
import {
  type ConfigurationFile,
  configurationJsonSchema,
  configurationSchema,
  type WaiverEntry,
  waiverFileSchema,
} from './config-schema.ts'
import { laidOver, withoutAbsent } from './laid-over.ts'
import { readYaml } from './yaml-document.ts'

export interface ConfigurationSource {
  readonly bytes: Uint8Array
  /** The name problems and waivers carry. */
  readonly file: string
  /** ISO date; waivers may not last longer than the rules allow from here. */
  readonly today: string
}

/**
 * Reads `.plumbline.yaml` and fills in the defaults; an empty file is the defaults. What it does not say, a file beneath it says, such as the one of
 * an organisation; waivers of both count. Throws one `Problem` (`input.config`) with line, column, found, wanted and next for the first thing that is
 * wrong, the others in `also`.
 */
export function readConfiguration(source: ConfigurationSource, beneath?: ConfigurationSource): Configuration {
  const files = [source, ...(beneath === undefined ? [] : [beneath])].map((each) => {
    const read = open(each, 'input.config')
    const parsed = configurationSchema.safeParse(read.document.value ?? {})
    if (!parsed.success) throw problemOf(read, wrongsOf(read, parsed.error.issues, configurationJsonSchema()))
    return { read, written: parsed.data }
  })
  const written = files.map((each) => each.written).reduceRight((under, over) => laidOver(under, over), {})
  const rules = rulesOf(written)
  for (const each of files) {
    const wrongs = [...wrongGlobs(each.written), ...wrongWaivers(each.written.waivers ?? [], rules, source.today)]
    if (wrongs.length > 0) throw problemOf(each.read, wrongs)
  }
  const waivers = files.flatMap(({ written: { waivers = [] }, read }) => declare(waivers, read))
  return { ...withDefaults(written, rules), file: source.file, waivers }
}

/**
 * Reads a file named under `waiver_files`: a mapping with the one key `waivers`, the same entries as in `.plumbline.yaml`.
 * Throws a `Problem` (`input.waiver`) as `readConfiguration` does.
 */
export function readWaiverFile(
  source: ConfigurationSource,
  rules: Pick<WaiverRules, 'maxDays'>,
): readonly DeclaredWaiver[] {
  const read = open(source, 'input.waiver')
  const parsed = waiverFileSchema.safeParse(read.document.value ?? {})
  if (!parsed.success) throw problemOf(read, wrongsOf(read, parsed.error.issues, waiverFileJsonSchema()))
  const wrongs = wrongWaivers(parsed.data.waivers, rules, source.today)
  if (wrongs.length > 0) throw problemOf(read, wrongs)
  return declare(parsed.data.waivers, read)
}

function open({ bytes, file }: ConfigurationSource, code: ReadFile['code']): ReadFile {
  return { file, code, document: readYaml({ bytes, file, code }) }
}

function waiverFileJsonSchema(): JsonObject {
  const { properties } = configurationJsonSchema()
  return { properties: { waivers: isObject(properties) ? properties.waivers : {} } }
}

function withDefaults(written: ConfigurationFile, waiverRules: WaiverRules): Omit<Configuration, 'file' | 'waivers'> {
  const policies = written.policies ?? {}
  const undetermined = written.undetermined ?? {}
  const preset = defaultConfiguration
  return {
    policies: {
      folders: policies.folders ?? preset.policies.folders,
      library: policies.library ?? preset.policies.library,
      only: policies.only ?? preset.policies.only,
      skip: policies.skip ?? preset.policies.skip,
      severity: policies.severity ?? preset.policies.severity,
      enforcement: policies.enforcement ?? preset.policies.enforcement,
      parameters: (policies.parameters as JsonObject | undefined) ?? preset.policies.parameters,
      namespaces: policies.namespaces ?? preset.policies.namespaces,
      data: policies.data ?? preset.policies.data,
    },
    failOn: written.fail_on ?? preset.failOn,
    undetermined: {
      default: undetermined.default ?? preset.undetermined.default,
      severity: withoutAbsent(undetermined.severity ?? {}),
      policy: undetermined.policy ?? preset.undetermined.policy,
    },
    nothingToJudge: written.nothing_to_judge ?? preset.nothingToJudge,
    waiverFiles: written.waiver_files ?? preset.waiverFiles,
    waiverRules,
    roots: (written.roots ?? []).map(rootOf),
    app: appOf(written),
    action: actionOf(written),
  }
}

const defaultWorkflow = '.github/workflows/plan.yml'

function rootOf({
  path,
  timeout = '60m',
  workflow = defaultWorkflow,
  ...rest
}: NonNullable<ConfigurationFile['roots']>[number]): RootSettings {
  const timeoutMinutes = Number(timeout.slice(0, -1)) * (timeout.endsWith('h') ? 60 : 1)
  return { ...withoutAbsent(rest), path: joinPath('.', path), timeoutMinutes, workflow }
}

function appOf({ app = {} }: ConfigurationFile): AppSettings {
  const preset = defaultConfiguration.app
  return {
    checks: app.checks ?? preset.checks,
    comment: app.comment ?? preset.comment,
    annotations: app.annotations ?? preset.annotations,
    uploadSarif: app.upload_sarif ?? preset.uploadSarif,
    dryRun: app.dry_run ?? preset.dryRun,
    organisationRepository: app.organisation_repository ?? preset.organisationRepository,
  }
}

function actionOf({ action = {} }: ConfigurationFile): ActionSettings {
  const preset = defaultConfiguration.action
  return {
    plan: action.plan ?? preset.plan,
    source: action.source ?? preset.source,
    sbom: action.sbom ?? preset.sbom,
    comment: action.comment ?? preset.comment,
    annotations: action.annotations ?? preset.annotations,
    sarifFile: action.sarif_file ?? preset.sarifFile,
    uploadSarif: action.upload_sarif ?? preset.uploadSarif,
  }
}

function rulesOf({ waiver_rules: written = {} }: ConfigurationFile): WaiverRules {
  const preset = defaultConfiguration.waiverRules
  return {
    maxDays: written.max_days ?? preset.maxDays,
    require: written.require ?? preset.require,
    approvers: written.approvers ?? preset.approvers,
    honour: written.honour ?? preset.honour,
  }
}

function declare(entries: readonly WaiverEntry[], read: ReadFile): readonly DeclaredWaiver[] {
  return entries.map(({ path, ...entry }, index) => ({
    ...entry,
    ...(path === undefined ? {} : { path }),
    source: `${read.file}:${read.document.placeOf(['waivers', index]).line}`,
  }))
}

function wrongGlobs({ policies, undetermined }: ConfigurationFile): readonly Wrong[] {
  const lists = (['only', 'skip'] as const).flatMap((key) =>
    (policies?.[key] ?? []).map((glob, index) => ({ glob, path: ['policies', key, index] })),
  )
  const keys = [
    ...Object.keys(policies?.severity ?? {}).map((glob) => ({ glob, path: ['policies', 'severity', glob] })),
    ...Object.keys(policies?.enforcement ?? {}).map((glob) => ({ glob, path: ['policies', 'enforcement', glob] })),
    ...Object.keys(undetermined?.policy ?? {}).map((glob) => ({ glob, path: ['undetermined', 'policy', glob] })),
  ]
  return [...lists, ...keys].flatMap(({ glob, path }) => {
    const wrong = wrongGlob(glob)
    return wrong === undefined ? [] : [{ path, ...wrong }]
  })
}

function wrongGlob(glob: string): Omit<Wrong, 'path'> | undefined {
  const prefixed = /^policies[./]/.test(glob) || glob.includes('/')
  if (!prefixed && /^[\p{L}\p{N}_*-]+(\.[\p{L}\p{N}_*-]+)*$/u.test(glob)) return undefined
  return {
    message: 'this is no policy id and no glob over ids',
    found: JSON.stringify(glob),
    wanted: 'words joined by dots, `*` for one or more characters: aws.s3.*',
    ...(prefixed ? { next: `did you mean ${glob.replace(/^policies[./]/, '').replaceAll('/', '.')}?` } : {}),
  }
}

function wrongWaivers(
  entries: readonly WaiverEntry[],
  rules: Pick<WaiverRules, 'maxDays'>,
  today: string,
): readonly Wrong[] {
  const latest = addDays(today, rules.maxDays)
  return entries.flatMap((entry, index) => {
    const wrongs: Wrong[] = []
    const glob = wrongGlob(entry.policy)
    if (glob !== undefined) wrongs.push({ path: ['waivers', index, 'policy'], ...glob })
    if (/^[*.]+$/.test(entry.policy)) {
      wrongs.push({
        path: ['waivers', index, 'policy'],
        message: 'a waiver may not cover every policy',
        found: entry.policy,
        wanted: 'a policy id, or a glob over some: aws.s3.*',
      })
    }
    const pattern = parseAddressPattern(entry.address)
    if ('wrong' in pattern && !isOtherSubject(entry.address)) {
      wrongs.push({
        path: ['waivers', index, 'address'],
        message: 'this is no resource address and no pattern over addresses',
        found: `${entry.address} (${pattern.wrong})`,
        wanted:
          'module.shop["eu"].aws_s3_bucket.logs, aws_instance.app[*], module.*.aws_s3_bucket.logs or module.shop.**',
        next: 'to switch a policy off altogether, use policies.skip',
      })
    }
    if (entry.expires > latest) {
      wrongs.push({
        path: ['waivers', index, 'expires'],
        message: 'this waiver lasts too long',
        found: entry.expires,
        wanted: `${latest} at the latest, ${rules.maxDays} days from today`,
        next: 'choose an earlier date, or raise waiver_rules.max_days',
      })
    }
    return wrongs
  })
}

/** What conftest policies judge is a file, and a component is a purl; both are waived by their exact text. */
function isOtherSubject(address: string): boolean {
  return /^[^*["\s]+[/:][^*["\s]+$/.test(address)
}

function addDays(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}
