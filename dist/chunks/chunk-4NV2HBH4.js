import {
  parseAddressPattern
} from "./chunk-KNYUAZ32.js";
import {
  commentTools,
  defaultConfiguration,
  nothingToJudgeAnswers,
  undeterminedAnswers,
  waiverParts
} from "./chunk-CCXZG4Z2.js";
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
import {
  nearest
} from "./chunk-H3QSTGAE.js";

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
        wanted: issue.format === "date" ? "a date that exists, YYYY-MM-DD" : "text of 12 digits",
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
    trusted_accounts: z.array(z.string().regex(/^\d{12}$/)).optional().describe("AWS account ids that may be trusted, in quotes")
  }).optional().describe("What policies ask for by name; any further key is handed on as it is"),
  namespaces: texts.optional().describe("Packages of conftest policies to evaluate; `main` unless said otherwise"),
  data: texts.optional().describe("JSON or YAML files and folders that become `data`, relative to this file")
});
var undetermined = z.strictObject({
  default: z.enum(undeterminedAnswers).optional().describe("`report` unless said otherwise"),
  severity: z.partialRecord(z.enum(severities), z.enum(undeterminedAnswers)).optional().describe("By severity"),
  policy: z.record(text, z.enum(undeterminedAnswers)).optional().describe(`By policy; wins over severity. ${globMeaning}`)
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
  }).optional().describe("What waivers must keep to")
});
var waiverFileSchema = z.strictObject({ waivers: z.array(waiver) });
function configurationJsonSchema() {
  const plain = JSON.parse(JSON.stringify(z.toJSONSchema(configurationSchema, { target: "draft-7", io: "input" })));
  const { $schema, ...rest } = plain;
  return { $schema, title: "Plumbline configuration (.plumbline.yaml)", ...rest };
}

// app/workflow/yaml-document.ts
import {
  Composer,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  Parser
} from "yaml";
var maxBytes = 1024 * 1024;
var maxDepth = 40;
var maxNodes = 1e5;
var maxErrors = 20;
function readYaml(source) {
  const lines = new LineCounter();
  const document = compose(source, decode(source), lines);
  const reader = { source, document, lines, open: /* @__PURE__ */ new Set(), nodes: 0 };
  const value = document.contents === null ? null : toJson(reader, document.contents, 0);
  return {
    value,
    placeOf: (path) => place(lines, follow(document, path)),
    placeOfKey: (path, key) => {
      const parent = follow(document, path);
      return place(lines, isMap(parent) && findPair(parent, key)?.key || parent);
    }
  };
}
function decode({ bytes, file, code }) {
  if (bytes.length > maxBytes) {
    throw new Problem(code, "the file is too large", {
      file,
      found: `${bytes.length} bytes`,
      wanted: `at most ${maxBytes} bytes`,
      next: "split it, or move generated content elsewhere"
    });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(code, "the file is not UTF-8 text", {
      file,
      found: bytes[0] === 255 || bytes[0] === 254 ? "what looks like UTF-16" : "bytes that are not UTF-8",
      wanted: "YAML in UTF-8",
      next: "save the file as UTF-8"
    });
  }
}
function compose(source, text2, lines) {
  const composer = new Composer({ uniqueKeys: false, prettyErrors: false, keepSourceTokens: false });
  const parser = new Parser(lines.addNewLine);
  const [document, second] = [...composer.compose(untilTooManyErrors(parser.parse(text2)), true, text2.length)];
  if (document === void 0) throw new Problem(source.code, "the file is not valid YAML", { file: source.file });
  const [first] = [...document.errors, ...document.warnings];
  if (first !== void 0) throw syntaxProblem(source, first, lines.linePos(first.pos[0]));
  if (second !== void 0) {
    throw fail(source, "the file holds several YAML documents", position(lines, second.range[0]), {
      found: 'a second document after "---"',
      wanted: "one document"
    });
  }
  return document;
}
function* untilTooManyErrors(tokens) {
  let errors = 0;
  for (const token of tokens) {
    yield token;
    if (token.type === "error" && ++errors > maxErrors) return;
  }
}
function syntaxProblem(source, error, at) {
  const deep = error.message.includes("call stack");
  return fail(
    source,
    deep ? "the file is nested too deeply" : "the file is not valid YAML",
    { line: at.line, column: at.col },
    {
      found: deep ? "hundreds of levels" : error.message.split("\n")[0] ?? "",
      wanted: deep ? `at most ${maxDepth} levels` : "YAML 1.2"
    }
  );
}
function toJson(reader, node, depth) {
  const refuse = (message, found, wanted) => fail(reader.source, message, place(reader.lines, node), { found, wanted });
  if (depth > maxDepth) throw refuse("the file is nested too deeply", "more levels", `at most ${maxDepth} levels`);
  reader.nodes += 1;
  if (reader.nodes > maxNodes) {
    throw refuse(
      "the file holds too much",
      `more than ${maxNodes} values, aliases unfolded`,
      `at most ${maxNodes} values`
    );
  }
  if (isAlias(node)) {
    const target = node.resolve(reader.document);
    if (target === void 0 || reader.open.has(target)) {
      throw refuse("an alias points nowhere", `*${node.source}`, "an anchor written before it and outside of it");
    }
    return toJson(reader, target, depth + 1);
  }
  if (node.tag !== void 0 && isCustomTag(node.tag)) throw refuse("tags are not supported", node.tag, "a plain value");
  if (isMap(node)) return within(reader, node, () => mapToJson(reader, node, depth));
  if (isSeq(node)) return within(reader, node, () => node.items.map((item) => toJson(reader, item, depth + 1)));
  return isScalar(node) ? node.value : null;
}
function isCustomTag(tag) {
  return !/^tag:yaml\.org,2002:(map|seq|str|null|bool|int|float)$/.test(tag);
}
function within(reader, node, read) {
  reader.open.add(node);
  const value = read();
  reader.open.delete(node);
  return value;
}
function mapToJson(reader, map, depth) {
  const entries = /* @__PURE__ */ new Map();
  for (const pair of map.items) {
    const at = place(reader.lines, pair.key ?? map);
    const key = keyText(pair);
    if (key === void 0) {
      throw fail(reader.source, "a key is not text", at, {
        found: "a key of another kind",
        wanted: "a plain word, or text in quotes"
      });
    }
    if (entries.has(key))
      throw fail(reader.source, "a key is written twice", at, { found: key, wanted: "each key once" });
    entries.set(key, pair.value === null ? null : toJson(reader, pair.value, depth + 1));
  }
  return Object.fromEntries(entries);
}
function keyText(pair) {
  if (!isScalar(pair.key)) return void 0;
  return typeof pair.key.value === "string" ? pair.key.value : pair.key.source;
}
function findPair(map, key) {
  return map.items.find((pair) => keyText(pair) === key);
}
function follow(document, path) {
  let node = document.contents;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    const below = isMap(node) ? findPair(node, String(step))?.value : isSeq(node) ? node.items[Number(step)] : void 0;
    if (below === void 0 || below === null) return node;
    node = below;
  }
  return node;
}
function place(lines, node) {
  const range = node?.range;
  return position(lines, range?.[0] ?? 0);
}
function position(lines, offset) {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
function fail(source, message, at, details) {
  return new Problem(source.code, message, { file: source.file, ...at, ...details });
}

// app/workflow/config.ts
function readConfiguration(source) {
  const read = open(source, "input.config");
  const parsed = configurationSchema.safeParse(read.document.value ?? {});
  if (!parsed.success) throw problemOf(read, wrongsOf(read, parsed.error.issues, configurationJsonSchema()));
  const written = parsed.data;
  const rules = rulesOf(written);
  const wrongs = [...wrongGlobs(written), ...wrongWaivers(written.waivers ?? [], rules, source.today)];
  if (wrongs.length > 0) throw problemOf(read, wrongs);
  return withDefaults(written, read, rules);
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
function withDefaults(written, read, waiverRules) {
  const policies2 = written.policies ?? {};
  const undetermined2 = written.undetermined ?? {};
  const preset = defaultConfiguration;
  return {
    file: read.file,
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
      severity: present(undetermined2.severity ?? {}),
      policy: undetermined2.policy ?? preset.undetermined.policy
    },
    nothingToJudge: written.nothing_to_judge ?? preset.nothingToJudge,
    waivers: declare(written.waivers ?? [], read),
    waiverFiles: written.waiver_files ?? preset.waiverFiles,
    waiverRules
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
function present(record2) {
  return Object.fromEntries(Object.entries(record2).filter((entry) => entry[1] !== void 0));
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
  readConfiguration,
  readWaiverFile
};
