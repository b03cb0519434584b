import {
  readYaml
} from "./chunk-AZWG7W4R.js";
import {
  parseAddressPattern
} from "./chunk-XYM7RR57.js";
import {
  joinPath
} from "./chunk-LA6KRRY7.js";
import {
  checkModes,
  commentModes,
  commentTools,
  defaultConfiguration,
  nothingToJudgeAnswers,
  undeterminedAnswers,
  waiverParts
} from "./chunk-GKZDULEY.js";
import {
  nearest
} from "./chunk-H3QSTGAE.js";
import {
  enforcements,
  severities
} from "./chunk-4IHUPCYV.js";
import {
  isObject
} from "./chunk-GW45PJEJ.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/workflow/config-problems.ts
function problemOf(read, wrongs) {
  const placed = wrongs.map((wrong) => ({ wrong, at: wrong.at ?? read.document.placeOf(wrong.path) })).sort((left, right) => left.at.line - right.at.line || left.at.column - right.at.column);
  const problems = placed.map(({ wrong, at }) => (also) => {
    const { message, found, wanted, next } = wrong;
    return new Problem(read.code, message, {
      file: read.file,
      ...at,
      found,
      wanted,
      ...next === void 0 ? {} : { next },
      ...also === void 0 || also.length === 0 ? {} : { also }
    });
  });
  const [first, ...others] = problems;
  if (first === void 0) throw new Error("a problem needs something that is wrong");
  return first(others.map((make) => make()));
}
function wrongsOf(read, issues, jsonSchema) {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((step) => typeof step !== "symbol");
    return issue.code === "unrecognized_keys" ? issue.keys.map((key) => unknownKey(read, path, key, jsonSchema)) : [wrongValue(path, issue, valueAt(read.document.value, path))];
  });
}
function unknownKey(read, path, key, jsonSchema) {
  const known = keysAt(jsonSchema, path);
  const meant = nearest(key, known);
  return {
    path,
    at: read.document.placeOfKey(path, key),
    message: `unknown key ${show(key)}${path.length === 0 ? "" : ` in ${path.join(".")}`}`,
    found: key,
    wanted: `one of ${known.join(", ")}`,
    next: meant === void 0 ? "remove it" : `did you mean ${meant}?`
  };
}
function wrongValue(path, issue, value) {
  const { wanted, candidates } = wantedBy(issue);
  const meant = typeof value === "string" ? nearest(value, candidates) : void 0;
  const number = typeof value === "number" && wanted.includes("text");
  const next = meant !== void 0 ? `did you mean ${meant}?` : number ? "put it in quotes" : void 0;
  const where = path.length === 0 ? "the file" : path.join(".");
  return {
    path,
    message: value === void 0 ? `${where} is missing` : `${where} is not what it should be`,
    found: value === void 0 ? "nothing" : describe(value),
    wanted,
    ...next === void 0 ? {} : { next }
  };
}
var wantedTypes = {
  string: "text",
  array: "a list",
  object: "a mapping of keys to values",
  record: "a mapping of keys to values",
  boolean: "true or false",
  int: "a whole number",
  number: "a number"
};
function wantedBy(issue) {
  switch (issue.code) {
    case "invalid_type":
      return { wanted: wantedTypes[issue.expected] ?? issue.expected, candidates: [] };
    case "invalid_value":
      return { wanted: `one of ${issue.values.map(String).join(", ")}`, candidates: issue.values.map(String) };
    case "invalid_union":
      return { wanted: "text or a whole number", candidates: [] };
    case "invalid_format":
      return {
        wanted: issue.format === "date" ? "a date that exists, YYYY-MM-DD" : issue.message,
        candidates: []
      };
    case "too_small":
      return {
        wanted: issue.origin === "string" ? "text that is not empty" : `at least ${issue.minimum}`,
        candidates: []
      };
    case "too_big":
      return { wanted: `at most ${issue.maximum}`, candidates: [] };
    default:
      return { wanted: issue.message, candidates: [] };
  }
}
function describe(value) {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isObject(value)) return "a mapping";
  return typeof value === "string" ? show(value) : `${value} (${typeof value === "boolean" ? "true or false" : "a number"})`;
}
function show(text2) {
  return JSON.stringify(text2.length > 60 ? `${text2.slice(0, 60)}…` : text2);
}
function valueAt(value, path) {
  let at = value;
  for (const step of path) {
    if (Array.isArray(at)) at = at[Number(step)];
    else if (isObject(at) && Object.hasOwn(at, step)) at = at[step];
    else return void 0;
  }
  return at;
}
function keysAt(jsonSchema, path) {
  let at = jsonSchema;
  for (const step of path) {
    if (!isObject(at)) return [];
    const properties = at.properties;
    const property = isObject(properties) ? properties[step] : void 0;
    at = property ?? (typeof step === "number" ? at.items : at.additionalProperties);
  }
  if (!isObject(at)) return [];
  if (isObject(at.properties)) return Object.keys(at.properties);
  const names = isObject(at.propertyNames) ? at.propertyNames.enum : void 0;
  return Array.isArray(names) ? names.map(String) : [];
}

// app/workflow/config-schema.ts
import * as z from "zod";
var text = z.string().min(1);
var texts = z.array(text);
var globMeaning = "Policy ids; `*` stands for one or more characters, dots included: `aws.s3.*`";
var waiver = z.strictObject({
  policy: text.describe("Policy id or glob, never one that matches every policy"),
  address: text.describe(
    "Resource address. `[*]` is any instance, `module.*` any one module call, `**` any number of them or, at the end, everything below"
  ),
  path: z.array(z.union([text, z.int().min(0)])).min(1).optional().describe("Attribute path; covers what is at it and below. `*` is any one key or index"),
  owner: text.describe("Who answers for it"),
  reason: text.describe("Why it is acceptable"),
  expires: z.iso.date().describe("Last day on which it holds, YYYY-MM-DD")
});
var policies = z.strictObject({
  folders: texts.optional().describe("Folders with policies, relative to this file"),
  library: z.boolean().optional().describe("Whether Plumbline's own policies are used; true unless said otherwise"),
  only: texts.optional().describe(`Only these policies are on. ${globMeaning}`),
  skip: texts.optional().describe(`These policies are off, even if \`only\` names them. ${globMeaning}`),
  severity: z.record(text, z.enum(severities)).optional().describe(`Severity by policy. ${globMeaning}`),
  enforcement: z.record(text, z.enum(enforcements)).optional().describe(`Enforcement by policy. ${globMeaning}`),
  parameters: z.looseObject({
    allowed_regions: texts.optional().describe("Regions resources may be in"),
    required_tags: z.union([texts, z.record(text, text)]).optional().describe(
      "Tags every resource that can have tags must carry; as a mapping, with the pattern each value must match"
    ),
    trusted_accounts: z.array(z.string().regex(/^\d{12}$/, "text of 12 digits")).optional().describe("AWS account ids that may be trusted, in quotes")
  }).optional().describe("What policies ask for by name; any further key is handed on as it is"),
  namespaces: texts.optional().describe("Packages of conftest policies to evaluate; `main` unless said otherwise"),
  data: texts.optional().describe("JSON or YAML files and folders that become `data`, relative to this file")
});
var undetermined = z.strictObject({
  default: z.enum(undeterminedAnswers).optional().describe("`report` unless said otherwise"),
  severity: z.partialRecord(z.enum(severities), z.enum(undeterminedAnswers)).optional().describe("By severity"),
  policy: z.record(text, z.enum(undeterminedAnswers)).optional().describe(`By policy; wins over severity. ${globMeaning}`)
});
var root = z.strictObject({
  path: text.describe("Folder of the root module, from the top of the repository"),
  expects: z.literal("plan").optional().describe("The check of the App waits for a plan of this root"),
  timeout: z.string().regex(/^[1-9]\d{0,3}[mh]$/, "minutes or hours, 45m or 2h").optional().describe("How long it waits before it fails: `45m`, `2h`; `60m` unless said otherwise"),
  workflow: text.optional().describe("File of the workflow whose artifacts count; `.github/workflows/plan.yml` unless said otherwise"),
  artifact: text.optional().describe("Name of the artifact with the plan, `*` for any characters; `*plan*` unless said otherwise")
});
var app = z.strictObject({
  checks: z.enum(checkModes).optional().describe("`per-root` adds a check for each root module to the one for all; `one` unless said otherwise"),
  comment: z.enum(commentModes).optional().describe("Whether the pull request gets a comment, which is kept up to date; `never` unless said otherwise"),
  annotations: z.boolean().optional().describe("Whether findings are marked on their lines; true unless said otherwise"),
  upload_sarif: z.boolean().optional().describe("Whether findings are sent to code scanning; false unless said otherwise"),
  dry_run: z.boolean().optional().describe("Judge everything and publish nothing; false unless said otherwise"),
  organisation_repository: z.string().regex(/^[\w.-]{1,100}$/, "the name of a repository, without its owner").optional().describe(
    "Repository of the same owner whose `.plumbline.yaml` and policies hold here as well; `.github` unless said otherwise"
  )
});
var paths = texts.optional();
var action = z.strictObject({
  plan: paths.describe("Plans to judge: files, folders or globs, relative to this file"),
  source: paths.describe("Folders of root modules to judge by their source, or globs over them, relative to this file"),
  sbom: paths.describe("SBOMs to judge: files or globs, relative to this file"),
  comment: z.enum(commentModes).optional().describe("Whether the pull request gets a comment, which is kept up to date; `never` unless said otherwise"),
  annotations: z.boolean().optional().describe("Whether findings are marked on their lines; true unless said otherwise"),
  sarif_file: text.optional().describe("Where the SARIF file is written, relative to this file"),
  upload_sarif: z.boolean().optional().describe("Whether findings are sent to code scanning; false unless said otherwise")
});
var configurationSchema = z.strictObject({
  policies: policies.optional().describe("Which policies judge, and with what"),
  fail_on: z.enum(severities).optional().describe("Findings of this severity and above fail the run; `high` unless said otherwise"),
  undetermined: undetermined.optional().describe("What a finding that is decided only at apply does to the verdict"),
  nothing_to_judge: z.enum(nothingToJudgeAnswers).optional().describe("The verdict when no policy examines anything; `pass` unless said otherwise"),
  waivers: z.array(waiver).optional().describe("Findings that are accepted for a while"),
  waiver_files: texts.optional().describe("Files with a `waivers:` list, relative to this file"),
  waiver_rules: z.strictObject({
    max_days: z.int().min(1).max(3660).optional().describe("Longest time from today to the last day of a waiver; 365 unless said otherwise"),
    require: z.array(z.enum(waiverParts)).optional().describe(
      "What a waiver must say to count, also when it is a comment in the source; nothing unless said otherwise"
    ),
    approvers: texts.optional().describe("Who may grant waivers that a change brings along; counts where this file is on the base"),
    honour: z.array(z.enum(commentTools)).optional().describe("Whose comments in the source are waivers; all unless said otherwise")
  }).optional().describe("What waivers must keep to"),
  roots: z.array(root).optional().describe("Root modules whose plans come as artifacts of workflows"),
  app: app.optional().describe("What the App says, and where"),
  action: action.optional().describe("What the Action judges and says where its step gives no input")
});
var waiverFileSchema = z.strictObject({ waivers: z.array(waiver) });
function configurationJsonSchema() {
  const plain = JSON.parse(JSON.stringify(z.toJSONSchema(configurationSchema, { target: "draft-7", io: "input" })));
  const { $schema, ...rest } = plain;
  return { $schema, title: "Plumbline configuration (.plumbline.yaml)", ...rest };
}

// app/workflow/laid-over.ts
function laidOver(under, over) {
  return merge(under, over);
}
function merge(under, over) {
  if (!isObject(under) || !isObject(over)) return over;
  const merged = new Map(Object.entries(under));
  for (const [key, value] of Object.entries(over)) {
    const known = merged.get(key);
    if (value !== void 0) merged.set(key, known === void 0 ? value : merge(known, value));
  }
  return Object.fromEntries(merged);
}
function withoutAbsent(record2) {
  return Object.fromEntries(Object.entries(record2).filter(([, value]) => value !== void 0));
}

// app/workflow/config.ts
function readConfiguration(source, beneath) {
  const files = [source, ...beneath === void 0 ? [] : [beneath]].map((each) => {
    const read = open(each, "input.config");
    const parsed = configurationSchema.safeParse(read.document.value ?? {});
    if (!parsed.success) throw problemOf(read, wrongsOf(read, parsed.error.issues, configurationJsonSchema()));
    return { read, written: parsed.data };
  });
  const written = files.map((each) => each.written).reduceRight((under, over) => laidOver(under, over), {});
  const rules = rulesOf(written);
  for (const each of files) {
    const wrongs = [...wrongGlobs(each.written), ...wrongWaivers(each.written.waivers ?? [], rules, source.today)];
    if (wrongs.length > 0) throw problemOf(each.read, wrongs);
  }
  const waivers = files.flatMap(({ written: { waivers: waivers2 = [] }, read }) => declare(waivers2, read));
  return { ...withDefaults(written, rules), file: source.file, waivers };
}
function readWaiverFile(source, rules) {
  const read = open(source, "input.waiver");
  const parsed = waiverFileSchema.safeParse(read.document.value ?? {});
  if (!parsed.success) throw problemOf(read, wrongsOf(read, parsed.error.issues, waiverFileJsonSchema()));
  const wrongs = wrongWaivers(parsed.data.waivers, rules, source.today);
  if (wrongs.length > 0) throw problemOf(read, wrongs);
  return declare(parsed.data.waivers, read);
}
function open({ bytes, file }, code) {
  return { file, code, document: readYaml({ bytes, file, code }) };
}
function waiverFileJsonSchema() {
  const { properties } = configurationJsonSchema();
  return { properties: { waivers: isObject(properties) ? properties.waivers : {} } };
}
function withDefaults(written, waiverRules) {
  const policies2 = written.policies ?? {};
  const undetermined2 = written.undetermined ?? {};
  const preset = defaultConfiguration;
  return {
    policies: {
      folders: policies2.folders ?? preset.policies.folders,
      library: policies2.library ?? preset.policies.library,
      only: policies2.only ?? preset.policies.only,
      skip: policies2.skip ?? preset.policies.skip,
      severity: policies2.severity ?? preset.policies.severity,
      enforcement: policies2.enforcement ?? preset.policies.enforcement,
      parameters: policies2.parameters ?? preset.policies.parameters,
      namespaces: policies2.namespaces ?? preset.policies.namespaces,
      data: policies2.data ?? preset.policies.data
    },
    failOn: written.fail_on ?? preset.failOn,
    undetermined: {
      default: undetermined2.default ?? preset.undetermined.default,
      severity: withoutAbsent(undetermined2.severity ?? {}),
      policy: undetermined2.policy ?? preset.undetermined.policy
    },
    nothingToJudge: written.nothing_to_judge ?? preset.nothingToJudge,
    waiverFiles: written.waiver_files ?? preset.waiverFiles,
    waiverRules,
    roots: (written.roots ?? []).map(rootOf),
    app: appOf(written),
    action: actionOf(written)
  };
}
var defaultWorkflow = ".github/workflows/plan.yml";
function rootOf({
  path,
  timeout = "60m",
  workflow = defaultWorkflow,
  ...rest
}) {
  const timeoutMinutes = Number(timeout.slice(0, -1)) * (timeout.endsWith("h") ? 60 : 1);
  return { ...withoutAbsent(rest), path: joinPath(".", path), timeoutMinutes, workflow };
}
function appOf({ app: app2 = {} }) {
  const preset = defaultConfiguration.app;
  return {
    checks: app2.checks ?? preset.checks,
    comment: app2.comment ?? preset.comment,
    annotations: app2.annotations ?? preset.annotations,
    uploadSarif: app2.upload_sarif ?? preset.uploadSarif,
    dryRun: app2.dry_run ?? preset.dryRun,
    organisationRepository: app2.organisation_repository ?? preset.organisationRepository
  };
}
function actionOf({ action: action2 = {} }) {
  const preset = defaultConfiguration.action;
  return {
    plan: action2.plan ?? preset.plan,
    source: action2.source ?? preset.source,
    sbom: action2.sbom ?? preset.sbom,
    comment: action2.comment ?? preset.comment,
    annotations: action2.annotations ?? preset.annotations,
    sarifFile: action2.sarif_file ?? preset.sarifFile,
    uploadSarif: action2.upload_sarif ?? preset.uploadSarif
  };
}
function rulesOf({ waiver_rules: written = {} }) {
  const preset = defaultConfiguration.waiverRules;
  return {
    maxDays: written.max_days ?? preset.maxDays,
    require: written.require ?? preset.require,
    approvers: written.approvers ?? preset.approvers,
    honour: written.honour ?? preset.honour
  };
}
function declare(entries, read) {
  return entries.map(({ path, ...entry }, index) => ({
    ...entry,
    ...path === void 0 ? {} : { path },
    source: `${read.file}:${read.document.placeOf(["waivers", index]).line}`
  }));
}
function wrongGlobs({ policies: policies2, undetermined: undetermined2 }) {
  const lists = ["only", "skip"].flatMap(
    (key) => (policies2?.[key] ?? []).map((glob, index) => ({ glob, path: ["policies", key, index] }))
  );
  const keys = [
    ...Object.keys(policies2?.severity ?? {}).map((glob) => ({ glob, path: ["policies", "severity", glob] })),
    ...Object.keys(policies2?.enforcement ?? {}).map((glob) => ({ glob, path: ["policies", "enforcement", glob] })),
    ...Object.keys(undetermined2?.policy ?? {}).map((glob) => ({ glob, path: ["undetermined", "policy", glob] }))
  ];
  return [...lists, ...keys].flatMap(({ glob, path }) => {
    const wrong = wrongGlob(glob);
    return wrong === void 0 ? [] : [{ path, ...wrong }];
  });
}
function wrongGlob(glob) {
  const prefixed = /^policies[./]/.test(glob) || glob.includes("/");
  if (!prefixed && /^[\p{L}\p{N}_*-]+(\.[\p{L}\p{N}_*-]+)*$/u.test(glob)) return void 0;
  return {
    message: "this is no policy id and no glob over ids",
    found: JSON.stringify(glob),
    wanted: "words joined by dots, `*` for one or more characters: aws.s3.*",
    ...prefixed ? { next: `did you mean ${glob.replace(/^policies[./]/, "").replaceAll("/", ".")}?` } : {}
  };
}
function wrongWaivers(entries, rules, today) {
  const latest = addDays(today, rules.maxDays);
  return entries.flatMap((entry, index) => {
    const wrongs = [];
    const glob = wrongGlob(entry.policy);
    if (glob !== void 0) wrongs.push({ path: ["waivers", index, "policy"], ...glob });
    if (/^[*.]+$/.test(entry.policy)) {
      wrongs.push({
        path: ["waivers", index, "policy"],
        message: "a waiver may not cover every policy",
        found: entry.policy,
        wanted: "a policy id, or a glob over some: aws.s3.*"
      });
    }
    const pattern = parseAddressPattern(entry.address);
    if ("wrong" in pattern && !isOtherSubject(entry.address)) {
      wrongs.push({
        path: ["waivers", index, "address"],
        message: "this is no resource address and no pattern over addresses",
        found: `${entry.address} (${pattern.wrong})`,
        wanted: 'module.shop["eu"].aws_s3_bucket.logs, aws_instance.app[*], module.*.aws_s3_bucket.logs or module.shop.**',
        next: "to switch a policy off altogether, use policies.skip"
      });
    }
    if (entry.expires > latest) {
      wrongs.push({
        path: ["waivers", index, "expires"],
        message: "this waiver lasts too long",
        found: entry.expires,
        wanted: `${latest} at the latest, ${rules.maxDays} days from today`,
        next: "choose an earlier date, or raise waiver_rules.max_days"
      });
    }
    return wrongs;
  });
}
function isOtherSubject(address) {
  return /^[^*["\s]+[/:][^*["\s]+$/.test(address);
}
function addDays(date, days) {
  const day = /* @__PURE__ */ new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

export {
  laidOver,
  readConfiguration,
  readWaiverFile
};
