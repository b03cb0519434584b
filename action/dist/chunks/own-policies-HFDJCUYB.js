import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import {
  buildBundle,
  bundleRequest,
  compileTools,
  packageOf,
  policyProblem,
  readCapabilities,
  readPolicyFolder,
  readToolchainDigest,
  unpackPolicies,
  withLib
} from "./chunk-OFVVVANX.js";
import "./chunk-WRCLA4WK.js";
import "./chunk-J6T32UVD.js";
import "./chunk-ITMAE44S.js";
import {
  defaultActions
} from "./chunk-J3OLRPOD.js";
import "./chunk-OQTGDDLS.js";
import "./chunk-6JI4NHZF.js";
import {
  isObject
} from "./chunk-LJVKYY7P.js";
import "./chunk-DH552BHP.js";
import {
  Problem
} from "./chunk-T4TETFAQ.js";
import "./chunk-T7EDIYNI.js";

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
    const { parse } = await import("./dist-4I57IIE2.js");
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

// app/files/policy-place.ts
import { existsSync } from "node:fs";
import { readFile as readFile2, realpath, stat as stat2 } from "node:fs/promises";
import { dirname, join as join2, relative, resolve, sep } from "node:path";
var largestArchive = 5e7;
async function readPolicyPlace(place) {
  if (place.startsWith("npm:")) return readPackage(place);
  const [, archive, digest] = /^(.+\.(?:tar\.gz|tgz))(?:@(.*))?$/s.exec(place) ?? [];
  if (archive === void 0 || digest === void 0 && await isFolder(archive))
    return readPolicyFolder(place, place);
  return readArchive(archive, archive, digest);
}
async function readArchive(file, label, pinned) {
  const digest = pinned === void 0 ? void 0 : /^sha256:([0-9a-f]{64})$/.exec(pinned)?.[1];
  if (pinned !== void 0 && digest === void 0) {
    throw new Problem("input.policy", "a bundle is pinned by no such digest", {
      file: label,
      found: pinned.slice(0, 100),
      wanted: "@sha256: and 64 hexadecimal digits in small letters",
      next: `sha256sum ${file}`
    });
  }
  const info = await stat2(file).catch(() => void 0);
  if (info?.isFile() !== true || info.size > largestArchive) {
    throw new Problem("input.policy", "the bundle of policies cannot be read", {
      file: label,
      found: info === void 0 ? "nothing at that path" : info.isFile() ? `${info.size} bytes` : "no file",
      wanted: `a .tar.gz of at most ${largestArchive} bytes`,
      next: "check --policies, or policies.folders in the configuration"
    });
  }
  return unpackPolicies(await readFile2(file), label, digest);
}
async function readPackage(place) {
  const name = place.slice("npm:".length);
  if (!/^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(name)) {
    throw packageProblem(place, "this is no name of a package", "npm:name or npm:@scope/name", "check the name");
  }
  const folder = packageFolder(name);
  if (folder === void 0) {
    throw packageProblem(
      place,
      "the package is not installed",
      `node_modules/${name} here or in a folder above`,
      `npm install --save-dev ${name}`
    );
  }
  const said = await policiesOf(folder);
  const top = await realpath(folder);
  const found = [];
  for (const path of said) {
    const full = await realpath(resolve(top, path)).catch(() => void 0);
    const inside = full === void 0 ? ".." : relative(top, full);
    if (full === void 0 || inside === ".." || inside.startsWith(`..${sep}`)) {
      throw packageProblem(
        place,
        `the package has no ${path}`,
        "policies inside of the package",
        "tell its author, or name the folder with --policies"
      );
    }
    const label = `${place}/${inside.split(sep).join("/")}`;
    found.push(
      /\.(tar\.gz|tgz)$/.test(full) ? await readArchive(full, label, void 0) : await readPolicyFolder(full, label)
    );
  }
  return {
    modules: found.flatMap(({ modules }) => modules),
    tests: found.flatMap(({ tests }) => tests),
    examples: found.flatMap(({ examples }) => examples)
  };
}
function packageFolder(name) {
  for (let at = process.cwd(); ; at = dirname(at)) {
    const folder = join2(at, "node_modules", name);
    if (existsSync(join2(folder, "package.json"))) return folder;
    if (dirname(at) === at) return void 0;
  }
}
async function policiesOf(folder) {
  const file = join2(folder, "package.json");
  const said = await readFile2(file, "utf8").then((text) => JSON.parse(text)).catch(() => null);
  const own = isObject(said) && isObject(said.plumbline) ? said.plumbline.policies : void 0;
  const paths = own === void 0 ? ["policies"] : typeof own === "string" ? [own] : own;
  if (Array.isArray(paths) && paths.length > 0 && paths.every((path) => typeof path === "string"))
    return paths;
  throw packageProblem(
    file,
    "plumbline.policies is not what it should be",
    "a path, or a list of paths",
    "tell its author"
  );
}
async function isFolder(path) {
  return (await stat2(path).catch(() => void 0))?.isDirectory() === true;
}
function packageProblem(file, message, wanted, next) {
  return new Problem("input.policy", message, { file, wanted, next });
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
  const policies = policiesOf2(packages, request);
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
function policiesOf2(packages, request) {
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
  compilePolicies,
  loadOwnPolicies
};
