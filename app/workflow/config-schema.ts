import * as z from 'zod'
import {
  checkModes,
  commentModes,
  commentTools,
  nothingToJudgeAnswers,
  undeterminedAnswers,
  waiverParts,
} from '../model/configuration.ts'
import type { JsonObject } from '../model/json.ts'
import { enforcements, severities } from '../model/policy.ts'

const text = z.string().min(1)
const texts = z.array(text)
const globMeaning = 'Policy ids; `*` stands for one or more characters, dots included: `aws.s3.*`'

const waiver = z.strictObject({
  policy: text.describe('Policy id or glob, never one that matches every policy'),
  address: text.describe(
    'Resource address. `[*]` is any instance, `module.*` any one module call, `**` any number of them or, at the end, everything below',
  ),
  path: z
    .array(z.union([text, z.int().min(0)]))
    .min(1)
    .optional()
    .describe('Attribute path; covers what is at it and below. `*` is any one key or index'),
  owner: text.describe('Who answers for it'),
  reason: text.describe('Why it is acceptable'),
  expires: z.iso.date().describe('Last day on which it holds, YYYY-MM-DD'),
})

const policies = z.strictObject({
  folders: texts.optional().describe('Folders with policies, relative to this file'),
  library: z.boolean().optional().describe("Whether Plumbline's own policies are used; true unless said otherwise"),
  only: texts.optional().describe(`Only these policies are on. ${globMeaning}`),
  skip: texts.optional().describe(`These policies are off, even if \`only\` names them. ${globMeaning}`),
  severity: z.record(text, z.enum(severities)).optional().describe(`Severity by policy. ${globMeaning}`),
  enforcement: z.record(text, z.enum(enforcements)).optional().describe(`Enforcement by policy. ${globMeaning}`),
  parameters: z
    .looseObject({
      allowed_regions: texts.optional().describe('Regions resources may be in'),
      required_tags: z
        .union([texts, z.record(text, text)])
        .optional()
        .describe(
          'Tags every resource that can have tags must carry; as a mapping, with the pattern each value must match',
        ),
      trusted_accounts: z
        .array(z.string().regex(/^\d{12}$/, 'text of 12 digits'))
        .optional()
        .describe('AWS account ids that may be trusted, in quotes'),
    })
    .optional()
    .describe('What policies ask for by name; any further key is handed on as it is'),
  namespaces: texts.optional().describe('Packages of conftest policies to evaluate; `main` unless said otherwise'),
  data: texts.optional().describe('JSON or YAML files and folders that become `data`, relative to this file'),
})

const undetermined = z.strictObject({
  default: z.enum(undeterminedAnswers).optional().describe('`report` unless said otherwise'),
  severity: z.partialRecord(z.enum(severities), z.enum(undeterminedAnswers)).optional().describe('By severity'),
  policy: z
    .record(text, z.enum(undeterminedAnswers))
    .optional()
    .describe(`By policy; wins over severity. ${globMeaning}`),
})

const root = z.strictObject({
  path: text.describe('Folder of the root module, from the top of the repository'),
  expects: z.literal('plan').optional().describe('The check of the App waits for a plan of this root'),
  timeout: z
    .string()
    .regex(/^[1-9]\d{0,3}[mh]$/, 'minutes or hours, 45m or 2h')
    .optional()
    .describe('How long it waits before it fails: `45m`, `2h`; `60m` unless said otherwise'),
  workflow: text
    .optional()
    .describe('File of the workflow whose artifacts count; `.github/workflows/plan.yml` unless said otherwise'),
  artifact: text
    .optional()
    .describe('Name of the artifact with the plan, `*` for any characters; `*plan*` unless said otherwise'),
})

const app = z.strictObject({
  checks: z
    .enum(checkModes)
    .optional()
    .describe('`per-root` adds a check for each root module to the one for all; `one` unless said otherwise'),
  comment: z
    .enum(commentModes)
    .optional()
    .describe('Whether the pull request gets a comment, which is kept up to date; `never` unless said otherwise'),
  annotations: z
    .boolean()
    .optional()
    .describe('Whether findings are marked on their lines; true unless said otherwise'),
  upload_sarif: z
    .boolean()
    .optional()
    .describe('Whether findings are sent to code scanning; false unless said otherwise'),
  dry_run: z.boolean().optional().describe('Judge everything and publish nothing; false unless said otherwise'),
  organisation_repository: z
    .string()
    .regex(/^[\w.-]{1,100}$/, 'the name of a repository, without its owner')
    .optional()
    .describe(
      'Repository of the same owner whose `.plumbline.yaml` and policies hold here as well; `.github` unless said otherwise',
    ),
})

const paths = texts.optional()

const action = z.strictObject({
  plan: paths.describe('Plans to judge: files, folders or globs, relative to this file'),
  source: paths.describe('Folders of root modules to judge by their source, or globs over them, relative to this file'),
  sbom: paths.describe('SBOMs to judge: files or globs, relative to this file'),
  comment: z
    .enum(commentModes)
    .optional()
    .describe('Whether the pull request gets a comment, which is kept up to date; `never` unless said otherwise'),
  annotations: z
    .boolean()
    .optional()
    .describe('Whether findings are marked on their lines; true unless said otherwise'),
  sarif_file: text.optional().describe('Where the SARIF file is written, relative to this file'),
  upload_sarif: z
    .boolean()
    .optional()
    .describe('Whether findings are sent to code scanning; false unless said otherwise'),
})

/** What `.plumbline.yaml` may hold. Every key is optional; a key that is not here is an error. */
export const configurationSchema = z.strictObject({
  policies: policies.optional().describe('Which policies judge, and with what'),
  fail_on: z
    .enum(severities)
    .optional()
    .describe('Findings of this severity and above fail the run; `high` unless said otherwise'),
  undetermined: undetermined.optional().describe('What a finding that is decided only at apply does to the verdict'),
  nothing_to_judge: z
    .enum(nothingToJudgeAnswers)
    .optional()
    .describe('The verdict when no policy examines anything; `pass` unless said otherwise'),
  waivers: z.array(waiver).optional().describe('Findings that are accepted for a while'),
  waiver_files: texts.optional().describe('Files with a `waivers:` list, relative to this file'),
  waiver_rules: z
    .strictObject({
      max_days: z
        .int()
        .min(1)
        .max(3660)
        .optional()
        .describe('Longest time from today to the last day of a waiver; 365 unless said otherwise'),
      require: z
        .array(z.enum(waiverParts))
        .optional()
        .describe(
          'What a waiver must say to count, also when it is a comment in the source; nothing unless said otherwise',
        ),
      approvers: texts
        .optional()
        .describe('Who may grant waivers that a change brings along; counts where this file is on the base'),
      honour: z
        .array(z.enum(commentTools))
        .optional()
        .describe('Whose comments in the source are waivers; all unless said otherwise'),
    })
    .optional()
    .describe('What waivers must keep to'),
  roots: z.array(root).optional().describe('Root modules whose plans come as artifacts of workflows'),
  app: app.optional().describe('What the App says, and where'),
  action: action.optional().describe('What the Action judges and says where its step gives no input'),
})

/** What a file named under `waiver_files` may hold. */
export const waiverFileSchema = z.strictObject({ waivers: z.array(waiver) })

export type ConfigurationFile = z.output<typeof configurationSchema>
export type WaiverEntry = z.output<typeof waiver>

/** The JSON Schema (draft 7, which editors understand) of `.plumbline.yaml`; published as `docs/schemas/configuration.schema.json`. */
export function configurationJsonSchema(): JsonObject {
  // The round trip leaves out what zod attaches beside the schema itself.
  const plain = JSON.parse(JSON.stringify(z.toJSONSchema(configurationSchema, { target: 'draft-7', io: 'input' })))
  const { $schema, ...rest } = plain as JsonObject
  return { $schema, title: 'Plumbline configuration (.plumbline.yaml)', ...rest }
}
