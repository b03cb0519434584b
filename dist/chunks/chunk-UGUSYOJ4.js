import {
  readPolicyPlace
} from "./chunk-LWNXX425.js";
import {
  buildBundle,
  bundleRequest,
  compileTools,
  packageOf,
  policyProblem,
  readCapabilities,
  readToolchainDigest,
  withLib
} from "./chunk-EIOUWO5L.js";
import {
  defaultActions
} from "./chunk-4IHUPCYV.js";
import {
  isObject
} from "./chunk-GW45PJEJ.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/files/data-files.ts
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
var largest = 5e7;
async function readDataFiles(paths) {
  let merged = {};
  for (const path of paths)
    for (const file of await listDataFiles(path)) merged = merge(merged, await readDocument(file));
  return merged;
}
async function listDataFiles(path) {
  const info = await stat(path).catch((cause) => {
    throw new Problem("input.unreadable", "the data cannot be read", {
      file: path,
      found: "nothing at that path",
      next: "check --data",
      cause
    });
  });
  if (!info.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const nested = entries.sort((a, b) => a.name < b.name ? -1 : 1).map((entry) => {
    const full = join(path, entry.name);
    if (entry.isDirectory()) return listDataFiles(full);
    return Promise.resolve(entry.isFile() && /\.(json|ya?ml)$/.test(entry.name) ? [full] : []);
  });
  return (await Promise.all(nested)).flat();
}
async function readDocument(file) {
  const bytes = await readFile(file);
  if (bytes.length > largest) {
    throw new Problem("input.too-large", "the data is too large", {
      file,
      found: `${bytes.length} bytes`,
      wanted: `at most ${largest} bytes`
    });
  }
  const document = await parseDocument(file, bytes.toString("utf8"));
  if (isObject(document)) return document;
  throw new Problem("input.unreadable", "the data is not an object", {
    file,
    wanted: "a JSON or YAML object, whose keys become data.<key>"
  });
}
async function parseDocument(file, text) {
  try {
    if (file.endsWith(".json")) return JSON.parse(text);
    const { parse } = await import("yaml");
    return parse(text, { maxAliasCount: 100 });
  } catch (cause) {
    const found = cause instanceof Error ? cause.message.split("\n")[0] ?? "" : String(cause);
    throw new Problem("input.unreadable", "the data is neither JSON nor YAML", {
      file,
      found,
      next: "mend the file",
      cause
    });
  }
}
function merge(left, right) {
  const result = { ...left };
  for (const [key, value] of Object.entries(right)) {
    const known = Object.hasOwn(result, key) ? result[key] : void 0;
    result[key] = isObject(known) && isObject(value) ? merge(known, value) : value;
  }
  return result;
}

// app/workflow/build-conftest.ts
import { createHash } from "node:crypto";
var formatVersion = 1;
var rulePattern = /^(deny|violation|warn)(_\w+)?$/;
async function buildConftestBundle(request, tools) {
  const digest = digestOf(request);
  const stored = await tools.store.read(digest);
  if (stored) return { ...stored, data: request.data };
  const toolchain = await tools.toolchain();
  const modules = request.modules.map((module) => withVersion(module, toolchain));
  const { packages, errors } = toolchain.inspect({ modules });
  if (errors.length > 0) throw policyProblem(errors, modules);
  const policies = policiesOf(packages, request);
  if (policies.length === 0) throw nothingAsked(packages, request);
  const entrypoints = [...new Set(policies.flatMap((policy) => policy.entrypoints))];
  const compiled = toolchain.compile({
    modules,
    entrypoints,
    strict: false,
    capabilities: request.capabilities,
    printing: true
  });
  if ("errors" in compiled) throw policyProblem(compiled.errors, modules);
  const bundle = { digest, policies, wasm: compiled.wasm, builtins: compiled.builtins };
  await tools.store.write(bundle);
  return { ...bundle, data: request.data };
}
function withVersion(module, toolchain) {
  if (module.version !== void 0) return module;
  const v1 = toolchain.inspect({ modules: [module] });
  if (v1.errors.length === 0) return module;
  const asV0 = { ...module, version: "v0" };
  return toolchain.inspect({ modules: [asV0] }).errors.length === 0 ? asV0 : module;
}
function policiesOf(packages, request) {
  const policies = /* @__PURE__ */ new Map();
  for (const info of packages) {
    if (!request.namespaces.includes(info.path) && !request.namespaces.includes("*")) continue;
    const prefix = info.path.replaceAll(".", "/");
    const excepts = packages.some(
      (other) => other.path === info.path && other.rules.some((rule) => rule.name === "exception")
    );
    for (const rule of info.rules) {
      const kind = rulePattern.exec(rule.name)?.[1];
      if (kind === void 0) continue;
      const id = `${info.path}.${rule.name}`;
      const entrypoints = [`${prefix}/${rule.name}`, ...excepts ? [`${prefix}/exception`] : []];
      const texts = request.modules.filter((module) => module.file === info.file).map((module) => module.text);
      if (!policies.has(id)) policies.set(id, toPolicy(id, kind, info.file, entrypoints, texts, rule.annotations));
    }
  }
  return [...policies.values()].sort((a, b) => a.id < b.id ? -1 : 1);
}
function toPolicy(id, kind, file, entrypoints, texts, annotations) {
  const described = annotations ?? {};
  const severity = kind === "warn" ? "low" : "high";
  return {
    id,
    style: "conftest",
    title: typeof described.title === "string" ? described.title : id,
    description: typeof described.description === "string" ? described.description : "",
    severity,
    enforcement: kind === "warn" ? "advisory" : "mandatory",
    resourceTypes: [],
    actions: defaultActions,
    impliedBy: [],
    aliases: { checkov: [], trivy: [], kics: [] },
    controls: [],
    related: [],
    fix: false,
    file,
    digest: createHash("sha256").update(JSON.stringify(texts)).digest("hex"),
    entrypoints,
    reads: {},
    companions: []
  };
}
function nothingAsked(packages, request) {
  const offering = packages.filter((info) => info.rules.some((rule) => rulePattern.test(rule.name))).map((info) => info.path);
  return new Problem(
    "input.policy",
    `no rule deny, violation or warn in the namespace ${request.namespaces.join(", ")}`,
    {
      found: offering.length === 0 ? "no such rule in any package" : `such rules in ${[...new Set(offering)].join(", ")}`,
      wanted: "policies in the asked namespace",
      next: offering.length === 0 ? "see the policy guide, docs/policy-guide.md" : `add --namespace ${offering[0] ?? ""}`
    }
  );
}
function digestOf(request) {
  const modules = [...request.modules].sort((a, b) => a.file < b.file ? -1 : 1);
  const parts = [formatVersion, "conftest", modules, request.namespaces, request.capabilities, request.toolchainDigest];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}

// app/command/own-policies.ts
async function loadOwnPolicies(request) {
  if (request.folders.length === 0) return [];
  const modules = [];
  for (const folder of request.folders) modules.push(...(await readPolicyPlace(folder)).modules);
  return compilePolicies(modules, request);
}
async function compilePolicies(modules, request, readData = async () => request.data.length === 0 ? {} : readDataFiles(request.data)) {
  const { ours, others } = partition(modules);
  const tools = compileTools();
  const bundles = [];
  if (ours.length > 0 || others.length === 0) {
    const taken = new Map(request.library.map((policy) => [policy.id, policy.file]));
    bundles.push(await buildBundle(await bundleRequest(await withLib(ours), taken), tools));
  }
  if (others.length > 0) {
    const data = await readData();
    const capabilities = readCapabilities();
    const toolchainDigest = readToolchainDigest();
    bundles.push(
      await buildConftestBundle(
        { modules: others, namespaces: request.namespaces, data, capabilities, toolchainDigest },
        tools
      )
    );
  }
  return bundles;
}
function partition(modules) {
  const isIn = (root) => (module) => packageOf(module) === root || packageOf(module).startsWith(`${root}.`);
  const hasOurs = modules.some(isIn("policies"));
  const ours = hasOurs ? modules.filter((module) => isIn("policies")(module) || isIn("lib")(module)) : [];
  return { ours, others: modules.filter((module) => !ours.includes(module)) };
}

export {
  readDataFiles,
  withVersion,
  loadOwnPolicies,
  compilePolicies
};
