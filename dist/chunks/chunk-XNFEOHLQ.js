import {
  cacheFolder,
  createBundleStore
} from "./chunk-U4ZKWZFN.js";
import {
  actionNames,
  push
} from "./chunk-DM4QKF4P.js";
import {
  defaultActions,
  enforcements,
  severities
} from "./chunk-4IHUPCYV.js";
import {
  isObject
} from "./chunk-GW45PJEJ.js";
import {
  installed
} from "./chunk-J7P6CRWI.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";
import {
  nearest
} from "./chunk-H3QSTGAE.js";

// app/command/library.ts
import { createHash as createHash2 } from "node:crypto";
import { readFileSync } from "node:fs";

// app/files/frameworks.ts
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
var coverages = ["mapped", "partly", "open", "none"];
async function readFrameworks(folder) {
  const result = /* @__PURE__ */ new Map();
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => /\.ya?ml$/.test(each)).sort()) {
    const content = parse(await readFile(join(folder, name), "utf8"));
    if (!isObject(content) || typeof content.framework !== "string" || !Array.isArray(content.controls)) throw odd(name);
    const edition = content.edition === void 0 ? "" : `_${String(content.edition)}`;
    for (const control of content.controls) {
      if (!isObject(control)) throw odd(name);
      for (const policy of policiesOf(control, name))
        push(result, String(policy), { framework: `${content.framework}${edition}`, id: String(control.id) });
    }
  }
  return result;
}
function policiesOf(control, file) {
  const { coverage = "mapped", policies, why } = control;
  if (!coverages.some((known) => known === coverage)) throw odd(file);
  if (coverage !== "mapped" && typeof why !== "string") throw odd(file);
  if (coverage === "mapped" || coverage === "partly") {
    if (Array.isArray(policies)) return policies;
    throw odd(file);
  }
  if (policies !== void 0) throw odd(file);
  return [];
}
function odd(file) {
  return new Problem("input.policy", "the framework file has another shape", {
    file,
    wanted: "framework, edition and controls, each with id, title and policies, or with coverage and why",
    next: "compare it with the files in policies/frameworks"
  });
}

// app/files/policy-folder.ts
import { readdir as readdir2, readFile as readFile2, stat } from "node:fs/promises";
import { join as join2, relative, sep } from "node:path";
var largestModule = 1e6;
var mostModules = 5e3;
var ignored = /* @__PURE__ */ new Set([".git", ".terraform", "node_modules"]);
async function readPolicyFolder(folder, label) {
  const files = await listFiles(folder);
  const wanted = files.filter((file) => /(\.rego|[\\/]examples\.ya?ml)$/.test(file));
  if (wanted.length > mostModules) throw tooLarge(folder, `${wanted.length} files`, `at most ${mostModules}`);
  const modules = [];
  const tests = [];
  const examples = [];
  for (const file of wanted) {
    const name = join2(label, relative(folder, file)).split(sep).join("/");
    const text2 = await readText(file, name);
    if (!file.endsWith(".rego")) examples.push({ file: name, text: text2 });
    else if (file.endsWith("_test.rego")) tests.push({ file: name, text: text2 });
    else modules.push({ file: name, text: text2 });
  }
  return { modules, tests, examples };
}
async function listFiles(path) {
  const info = await stat(path).catch((cause) => {
    throw new Problem("input.policy", "the policy folder cannot be read", {
      file: path,
      found: cause instanceof Error && "code" in cause && cause.code === "ENOENT" ? "nothing at that path" : String(cause),
      wanted: "a folder with .rego files",
      next: "check --policies, or policies.folders in the configuration",
      cause
    });
  });
  if (info.isFile()) return [path];
  const result = [];
  const entries = await readdir2(path, { withFileTypes: true, recursive: false });
  for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
    const full = join2(path, entry.name);
    if (entry.isDirectory()) {
      if (!ignored.has(entry.name)) result.push(...await listFiles(full));
    } else if (entry.isFile()) result.push(full);
  }
  return result;
}
async function readText(file, name) {
  const bytes = await readFile2(file).catch((cause) => {
    throw new Problem("input.policy", "the policy cannot be read", {
      file: name,
      found: String(cause),
      next: "check its permissions",
      cause
    });
  });
  if (bytes.length > largestModule) throw tooLarge(name, `${bytes.length} bytes`, `at most ${largestModule} bytes`);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Problem("input.policy", "the policy is not UTF-8 text", {
      file: name,
      wanted: "UTF-8",
      next: "save it as UTF-8",
      cause
    });
  }
}
function tooLarge(file, found, wanted) {
  return new Problem("input.too-large", "more policies than can be read", {
    file,
    found,
    wanted,
    next: "name the folder of the policies"
  });
}

// app/workflow/build-bundle.ts
import { createHash } from "node:crypto";

// app/model/refused-builtins.ts
var refusedBuiltins = {
  "http.send": "policies have no network",
  "net.lookup_ip_addr": "policies have no network",
  "opa.runtime": "policies do not see the machine they run on",
  "providers.aws.sign_req": "policies hold no credentials and have no network",
  "rand.intn": "the same evidence must always get the same verdict",
  "rego.parse_module": "policies do not read other policies",
  "time.now_ns": "the same evidence must always get the same verdict; METADATA has effective_on for dates",
  "uuid.rfc4122": "the same evidence must always get the same verdict"
};

// app/workflow/policy-metadata.ts
var customKeys = [
  "severity",
  "resource_types",
  "actions",
  "aliases",
  "remediation",
  "effective_on",
  "needs",
  "enforcement",
  "implied_by",
  "deprecated"
];
function readMetadata(annotations, fallbackTitle) {
  const wrong = [];
  const all = isObject(annotations) ? annotations : {};
  const custom = isObject(all.custom) ? all.custom : {};
  for (const key of Object.keys(custom)) {
    if (!customKeys.includes(key) && looksLikeOurs(key))
      wrong.push(`custom.${key} is not known; known are ${customKeys.join(", ")}`);
  }
  const severity = oneOf(custom, "severity", severities, "medium", wrong);
  const actions = texts(custom, "actions", wrong);
  for (const action of actions) {
    if (!actionNames.some((name) => name === action))
      wrong.push(`custom.actions holds ${quote(action)}; known are ${actionNames.join(", ")}`);
  }
  const effectiveOn = date(custom, wrong);
  const needs = texts(custom, "needs", wrong);
  const remediation = readRemediation(custom.remediation, wrong);
  const metadata = {
    title: text(all, "title", wrong) ?? fallbackTitle,
    description: text(all, "description", wrong) ?? "",
    severity,
    enforcement: oneOf(custom, "enforcement", enforcements, "mandatory", wrong),
    resourceTypes: texts(custom, "resource_types", wrong),
    actions: actions.length > 0 ? actions : defaultActions,
    ...effectiveOn === void 0 ? {} : { effectiveOn },
    ...needs.length === 0 ? {} : { needs },
    impliedBy: texts(custom, "implied_by", wrong),
    aliases: readAliases(custom.aliases, wrong),
    related: readRelated(all.related_resources),
    ...remediation ? { remediation } : {},
    ...typeof custom.deprecated === "string" ? { deprecated: custom.deprecated } : {}
  };
  return { metadata, wrong };
}
function looksLikeOurs(key) {
  return customKeys.some((known) => known.replaceAll("_", "") === key.replaceAll(/[_-]/g, "").toLowerCase());
}
function text(from, key, wrong) {
  const value = from[key];
  if (value === void 0 || value === null) return void 0;
  if (typeof value === "string") return value.trim();
  wrong.push(`${key} is not text`);
  return void 0;
}
function texts(from, key, wrong) {
  const value = from[key];
  if (value === void 0 || value === null) return [];
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  wrong.push(`custom.${key} is not a list of names`);
  return [];
}
function oneOf(from, key, known, fallback, wrong) {
  const value = from[key];
  if (value === void 0 || value === null) return fallback;
  if (typeof value === "string" && known.includes(value)) return value;
  wrong.push(`custom.${key} is ${quote(value)}; known are ${known.join(", ")}`);
  return fallback;
}
function date(custom, wrong) {
  const value = custom.effective_on;
  if (value === void 0 || value === null) return void 0;
  const [, day] = typeof value === "string" ? /^(\d{4}-\d{2}-\d{2})(T00:00:00Z)?$/.exec(value) ?? [] : [];
  const time = day === void 0 ? Number.NaN : Date.parse(day);
  if (day !== void 0 && !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)) return day;
  wrong.push(`custom.effective_on is ${quote(value)}; wanted is a date, 2026-01-31`);
  return void 0;
}
function readRemediation(value, wrong) {
  if (value === void 0 || value === null) return void 0;
  if (isObject(value) && typeof value.safe === "boolean" && typeof value.summary === "string") {
    return { safe: value.safe, summary: value.summary.trim() };
  }
  wrong.push('custom.remediation is not {safe: true or false, summary: "…"}');
  return void 0;
}
function readAliases(value, wrong) {
  const from = isObject(value) ? value : {};
  if (value !== void 0 && value !== null && !isObject(value))
    wrong.push("custom.aliases is not {checkov: [], trivy: [], kics: []}");
  const tools = ["checkov", "trivy", "kics"];
  for (const tool of Object.keys(from))
    if (!tools.includes(tool)) wrong.push(`custom.aliases names ${quote(tool)}; known are ${tools.join(", ")}`);
  return {
    checkov: texts(from, "checkov", wrong),
    trivy: texts(from, "trivy", wrong),
    kics: texts(from, "kics", wrong)
  };
}
function readRelated(value) {
  if (!Array.isArray(value)) return [];
  return value.flatMap((item) => {
    if (typeof item === "string") return [item];
    return isObject(item) && typeof item.ref === "string" ? [item.ref] : [];
  });
}
function quote(value) {
  return JSON.stringify(value);
}

// app/workflow/build-bundle.ts
var formatVersion = 1;
async function buildBundle(request, tools) {
  const digest = digestOf(request);
  const stored = await tools.store.read(digest);
  if (stored) {
    checkIds(stored.policies, request.takenIds);
    return stored;
  }
  const bundle = await compileBundle(request, tools, digest);
  await tools.store.write(bundle);
  return bundle;
}
async function compileBundle(request, tools, digest) {
  const toolchain = await tools.toolchain();
  const { modules, capabilities } = request;
  const { packages, errors } = toolchain.inspect({ modules });
  const own = packages.filter(isPolicy);
  refuseDuplicates(own);
  refuse(errors);
  if (own.length === 0) throw nothingFound(packages);
  const answer = toolchain.reads({ modules, packages: own.map((info) => info.path) });
  if ("errors" in answer) throw policyProblem(answer.errors);
  const reads = answer.packages;
  const checkSchema = await tools.checkSchema();
  const files = new Set(own.map((info) => info.file));
  refuse(
    schemaErrors(
      Object.values(reads).flatMap((each) => each.named),
      files,
      checkSchema
    )
  );
  const entrypoints = own.map((info) => `${info.path.replaceAll(".", "/")}/deny`);
  const compiled = toolchain.compile({ modules, entrypoints, strict: true, capabilities, printing: true });
  if ("errors" in compiled) {
    const errors2 = toolchain.check({ modules, strict: true, capabilities });
    throw policyProblem(errors2.length > 0 ? errors2 : compiled.errors);
  }
  const wrong = [];
  const policies = mergeFiles(own).map((info) => toPolicy(info, request, reads[info.path], wrong));
  refuse(wrong);
  checkIds(policies, request.takenIds);
  return { digest, policies, wasm: compiled.wasm, builtins: compiled.builtins };
}
function isPolicy(info) {
  return info.path.startsWith("policies.") && info.rules.some((rule) => rule.name === "deny");
}
function schemaErrors(named, files, check) {
  const byPlace = /* @__PURE__ */ new Map();
  for (const each of named) {
    if (files.has(each.file)) push(byPlace, `${each.file}:${each.row}:${each.column}`, each);
  }
  return [...byPlace.values()].flatMap((uses) => {
    const messages = uses.map(({ typeKeys, path }) => check(typeKeys, path));
    const [first] = uses;
    const message = messages[0];
    if (first === void 0 || message === void 0 || messages.includes(void 0)) return [];
    const { file, row, column } = first;
    return [{ code: "schema", message, file, row, column }];
  });
}
function mergeFiles(infos) {
  const byPath = /* @__PURE__ */ new Map();
  for (const info of infos) {
    const first = byPath.get(info.path);
    byPath.set(info.path, first?.annotations === void 0 ? info : first);
  }
  return [...byPath.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}
function refuseDuplicates(infos) {
  const seen = /* @__PURE__ */ new Map();
  for (const info of infos) {
    const first = seen.get(info.path);
    if (first && folderOf(first.file) !== folderOf(info.file))
      throw duplicate(info.path.slice("policies.".length), info.file, first.file);
    seen.set(info.path, first ?? info);
  }
}
function checkIds(policies, taken) {
  for (const policy of policies) {
    const other = taken.get(policy.id);
    if (other !== void 0) throw duplicate(policy.id, policy.file, other);
  }
}
function duplicate(id, file, other) {
  return new Problem("input.policy", `two policies have the id ${id}`, {
    file,
    found: `the same package in ${other}`,
    wanted: "one folder and one package for each policy",
    next: "rename the package and the folder of one of them; to replace a policy of the library, also switch that one off with policies.skip"
  });
}
function nothingFound(packages) {
  const seen = packages.map((info) => info.path).filter((path) => !path.startsWith("lib."));
  return new Problem("input.policy", "no policy found", {
    found: seen.length === 0 ? "no Rego file" : `packages ${seen.slice(0, 5).join(", ")}`,
    wanted: "a package policies.<area>.<policy> with a rule deny, or a namespace that --namespace names",
    next: "see the policy guide, docs/policy-guide.md"
  });
}
function toPolicy(info, request, reads, wrong) {
  const id = info.path.slice("policies.".length);
  const { metadata, wrong: mistakes } = readMetadata(info.annotations, id);
  for (const message of mistakes) wrong.push({ code: "metadata", message, file: info.file, row: info.row, column: 1 });
  const texts2 = request.modules.filter((module) => folderOf(module.file) === folderOf(info.file)).map((module) => module.text);
  return {
    id,
    style: "plumbline",
    ...metadata,
    controls: request.controls.get(id) ?? [],
    fix: texts2.some((each) => each.includes("finding.fixable(")),
    file: info.file,
    digest: createHash("sha256").update(JSON.stringify(texts2)).digest("hex"),
    entrypoints: [`${info.path.replaceAll(".", "/")}/deny`],
    reads: reads?.types ?? Object.fromEntries(metadata.resourceTypes.map((type) => [type, { paths: "*", fields: [] }])),
    companions: reads?.companions ?? []
  };
}
function folderOf(file) {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}
function digestOf(request) {
  const modules = [...request.modules].sort((a, b) => a.file < b.file ? -1 : 1);
  const parts = {
    formatVersion,
    modules: modules.map(({ file, text: text2, version }) => [file, text2, version ?? "v1"]),
    capabilities: request.capabilities,
    toolchain: request.toolchainDigest,
    schema: request.schemaDigest,
    controls: [...request.controls].map(([id, controls]) => [
      id,
      controls.map((control) => [control.framework, control.id])
    ])
  };
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
function refuse(errors) {
  if (errors.length > 0) throw policyProblem(errors);
}
function policyProblem(errors) {
  const [first, ...rest] = errors.map(toProblem);
  if (!first) return new Problem("internal.bug", "the compiler refused the policies without saying why");
  return rest.length === 0 ? first : new Problem(first.code, first.message, { ...first.details, also: rest });
}
function toProblem(error) {
  return new Problem("input.policy", error.message, {
    file: error.file,
    line: error.row,
    column: error.column,
    found: error.code,
    ...error.details === void 0 ? {} : { wanted: error.details },
    ...adviceFor(error)
  });
}
function adviceFor(error) {
  const name = /undefined function ([\w.]+)/.exec(error.message)?.[1];
  if (name === void 0) return {};
  const reason = refusedBuiltins[name];
  if (reason !== void 0) return { next: `${name} is refused: ${reason}` };
  const near = nearest(name.split(".").at(-1) ?? name, [
    "equals",
    "one_of",
    "present",
    "at_least",
    "related",
    "unless",
    "resources",
    "blocks",
    "companions"
  ]);
  return near === void 0 ? {} : { next: `did you mean ${near}?` };
}

// app/command/library.ts
async function compileLibrary() {
  const files = await readLibraryFiles();
  return {
    ...await buildBundle(await bundleRequest(files.modules, /* @__PURE__ */ new Map()), compileTools()),
    listed: true,
    quiet: true
  };
}
async function readLibraryFiles() {
  const { modules, tests, examples } = await readPolicyFolder(installed("policies"), "policies");
  const judging = (module) => !module.file.startsWith("policies/conventions/");
  return { modules: modules.filter(judging), tests: tests.filter(judging), examples };
}
var libLabel = "plumbline/lib";
async function withLib(modules) {
  const lib = (await readPolicyFolder(installed("policies", "lib"), libLabel)).modules;
  const taken = new Set(modules.map(packageOf));
  return [...modules, ...lib.filter((module) => !taken.has(packageOf(module)))];
}
function packageOf(module) {
  return /^[ \t]*package[ \t]+([\w.]+)/m.exec(module.text)?.[1] ?? "";
}
async function bundleRequest(modules, takenIds) {
  return {
    modules,
    capabilities: readCapabilities(),
    toolchainDigest: readToolchainDigest(),
    schemaDigest: readSchemaDigest(),
    controls: await readFrameworks(installed("policies", "frameworks")),
    takenIds
  };
}
function compileTools() {
  return {
    toolchain: async () => (await import("./toolchain-IWQUOALH.js")).openToolchain(),
    checkSchema: async () => {
      const [{ check }, { openSchema }, { readSchemaTable }] = await Promise.all([
        import("./check-7VVT2GMO.js"),
        import("./schema-7EEQ2Y5V.js"),
        import("./schema-file-KRALTEPA.js")
      ]);
      const schema = openSchema(readSchemaTable);
      return (typeKeys, path) => {
        const checked = check(schema, typeKeys, path);
        return checked.ok ? void 0 : checked.message;
      };
    },
    store: createBundleStore(cacheFolder(process.env))
  };
}
function readCapabilities() {
  return JSON.parse(readFileSync(installed("policies", "capabilities.json"), "utf8"));
}
function readToolchainDigest() {
  return readFileSync(installed("app", "rego", "toolchain", "toolchain.sha256"), "utf8").trim();
}
function readSchemaDigest() {
  const hash = createHash2("sha256");
  for (const provider of ["aws", "azurerm", "google"]) {
    hash.update(readFileSync(installed("app", "schema", `${provider}.table.br`)));
  }
  return hash.digest("hex");
}

export {
  readPolicyFolder,
  buildBundle,
  policyProblem,
  compileLibrary,
  readLibraryFiles,
  libLabel,
  withLib,
  packageOf,
  bundleRequest,
  compileTools,
  readCapabilities,
  readToolchainDigest
};
