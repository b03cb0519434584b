import {
  readFrameworks
} from "./chunk-XQO4C2BI.js";
import {
  cacheFolder,
  createBundleStore
} from "./chunk-U4ZKWZFN.js";
import {
  push
} from "./chunk-VWDPQTL3.js";
import {
  actionNames
} from "./chunk-BGWZEUPI.js";
import {
  nearest
} from "./chunk-H3QSTGAE.js";
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

// app/command/library.ts
import { createHash as createHash3 } from "node:crypto";
import { readFileSync } from "node:fs";

// app/files/policy-archive.ts
import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";

// app/files/policy-folder.ts
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
var largestModule = 1e6;
var mostModules = 5e3;
var ignored = /* @__PURE__ */ new Set([".git", ".terraform", "node_modules"]);
async function readPolicyFolder(folder, label) {
  const files = (await listFiles(folder)).filter(isWanted);
  if (files.length > mostModules) throw tooLarge(folder, `${files.length} files`, `at most ${mostModules}`);
  const texts2 = [];
  for (const file of files) {
    const name = join(label, relative(folder, file)).split(sep).join("/");
    texts2.push({ file: name, text: await readText(file, name) });
  }
  return byKind(texts2);
}
function readPolicyTree(tree, path, label) {
  const files = tree.list(path) === void 0 ? [path] : listTree(tree, path);
  const wanted = files.filter(isWanted);
  if (wanted.length > mostModules) throw tooLarge(label, `${wanted.length} files`, `at most ${mostModules}`);
  const texts2 = wanted.flatMap((file) => {
    const text3 = tree.read(file);
    const inside = file === path ? "" : path === "." ? file : file.slice(path.length + 1);
    return text3 === void 0 ? [] : [{ file: join(label, inside).split(sep).join("/"), text: text3 }];
  });
  return byKind(texts2);
}
function listTree(tree, folder) {
  return (tree.list(folder) ?? []).flatMap(({ name, kind }) => {
    const path = folder === "." ? name : `${folder}/${name}`;
    if (kind === "file") return [path];
    return ignored.has(name) ? [] : listTree(tree, path);
  });
}
function isWanted(file) {
  return /(\.rego|(^|[\\/])examples\.ya?ml)$/.test(file);
}
function byKind(texts2) {
  const rego = texts2.filter(({ file }) => file.endsWith(".rego"));
  return {
    modules: rego.filter(({ file }) => !file.endsWith("_test.rego")),
    tests: rego.filter(({ file }) => file.endsWith("_test.rego")),
    examples: texts2.filter(({ file }) => !file.endsWith(".rego"))
  };
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
  const entries = await readdir(path, { withFileTypes: true, recursive: false });
  for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
    const full = join(path, entry.name);
    if (entry.isDirectory()) {
      if (!ignored.has(entry.name)) result.push(...await listFiles(full));
    } else if (entry.isFile()) result.push(full);
  }
  return result;
}
async function readText(file, name) {
  const bytes = await readFile(file).catch((cause) => {
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

// app/files/tar.ts
var block = 512;
var longestName = 512;
function writeTar(entries) {
  const sorted = [...entries].sort((a, b) => a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  const parts = sorted.flatMap(({ name, bytes }) => [
    header(name, bytes.length),
    bytes,
    Buffer.alloc((block - bytes.length % block) % block)
  ]);
  return Buffer.concat([...parts, Buffer.alloc(2 * block)]);
}
function header(name, size) {
  const [prefix, rest] = splitName(name);
  const bytes = Buffer.alloc(block);
  bytes.write(rest, 0, 100, "utf8");
  bytes.write("0000644\x000000000\x000000000\0", 100, "latin1");
  bytes.write(`${size.toString(8).padStart(11, "0")}\0`, 124, "latin1");
  bytes.write(`${"0".repeat(11)}\0`, 136, "latin1");
  bytes.write(`${" ".repeat(8)}0`, 148, "latin1");
  bytes.write("ustar\x0000", 257, "latin1");
  bytes.write(prefix, 345, 155, "utf8");
  bytes.write(`${sumOf(bytes).toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return bytes;
}
function splitName(name) {
  if (Buffer.byteLength(name) <= 100) return ["", name];
  for (let at = name.indexOf("/"); at > 0; at = name.indexOf("/", at + 1)) {
    const [prefix, rest] = [name.slice(0, at), name.slice(at + 1)];
    if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(rest) <= 100) return [prefix, rest];
  }
  throw new RangeError(`the name is too long for an archive: ${name}`);
}
function sumOf(bytes) {
  let sum = 8 * 32;
  for (let at = 0; at < block; at++) if (at < 148 || at >= 156) sum += bytes[at] ?? 0;
  return sum;
}
function readTar(bytes, limits2) {
  const entries = /* @__PURE__ */ new Map();
  let longName;
  let count = 0;
  for (let at = 0; at + block <= bytes.length; ) {
    const head = bytes.subarray(at, at + block);
    if (head.every((byte) => byte === 0)) return [...entries].map(([name2, content2]) => ({ name: name2, bytes: content2 }));
    if (octal(head, 148, 8) !== sumOf(head)) throw new RangeError("it is damaged: a header does not match its sum");
    const size = octal(head, 124, 12);
    const content = bytes.subarray(at + block, at + block + size);
    if (content.length < size) throw new RangeError("it ends in the middle of a file");
    if (++count > limits2.entries) throw new RangeError(`it holds more than ${limits2.entries} entries`);
    at += block + Math.ceil(size / block) * block;
    const kind = String.fromCharCode(head[156] ?? 0);
    if (kind === "L" || kind === "x") {
      if (size > 64 * 1024) throw new RangeError("a name in it is too long");
      longName = kind === "L" ? text(content, 0, size) : paxPath(content) ?? longName;
      continue;
    }
    const prefix = text(head, 257, 6) === "ustar" ? text(head, 345, 155) : "";
    const name = longName ?? (prefix === "" ? text(head, 0, 100) : `${prefix}/${text(head, 0, 100)}`);
    longName = void 0;
    if (kind === "5" || kind === "g") continue;
    const inside = plainName(name);
    if (kind !== "0" && kind !== "\0") throw new RangeError(`${inside} is neither a file nor a folder`);
    if (size > limits2.fileBytes)
      throw new RangeError(`${inside} has ${size} bytes; at most ${limits2.fileBytes} are read`);
    if (entries.has(inside)) throw new RangeError(`${inside} is in it twice`);
    entries.set(inside, content);
  }
  throw new RangeError("it ends too early");
}
function plainName(name) {
  const inside = name.replace(/^(?:\.?\/)+/, "");
  const steps = inside.split("/");
  const odd = steps.some((step) => step === "" || step === "." || step === "..");
  if (odd || /[\p{Cc}\\]/u.test(inside) || inside.length > longestName) {
    throw new RangeError(`a name in it leads nowhere: ${JSON.stringify(name.slice(0, 100))}`);
  }
  return inside;
}
function text(bytes, from, length) {
  const part = bytes.subarray(from, from + length);
  const end = part.indexOf(0);
  return Buffer.from(end < 0 ? part : part.subarray(0, end)).toString("utf8");
}
function octal(bytes, from, length) {
  const digits = text(bytes, from, length).trim();
  if (!/^[0-7]{1,11}$/.test(digits)) throw new RangeError("it is damaged: a header holds no number where one is wanted");
  return Number.parseInt(digits, 8);
}
function paxPath(content) {
  const records = Buffer.from(content).toString("utf8").split("\n");
  return records.map((record) => /^\d+ path=(.*)$/.exec(record)?.[1]).findLast((path) => path !== void 0);
}

// app/files/policy-archive.ts
var libLabel = "plumbline/lib";
var mostBytes = 64 * 1024 * 1024;
var largestRatio = 200;
var limits = { entries: 1e4, fileBytes: 1e6 };
function packArchive(entries) {
  const packed = gzipSync(writeTar(entries), { level: 9 });
  packed[9] = 255;
  return packed;
}
function digestOf(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}
function unpackPolicies(bytes, label, wanted) {
  const digest = digestOf(bytes);
  if (wanted !== void 0 && wanted !== digest) {
    throw new Problem("input.policy", "the bundle is another one than wanted", {
      file: label,
      found: `sha256:${digest}`,
      wanted: `sha256:${wanted}`,
      next: "find out who changed it, or pin the new digest"
    });
  }
  const entries = readEntries(bytes, label).filter(({ name }) => !name.startsWith(`${libLabel}/`));
  refuseData(entries, label);
  const texts2 = entries.filter(({ name }) => isWanted(name)).map((entry) => ({ file: `${label}/${entry.name}`, text: decode(entry, label) }));
  if (!texts2.some(({ file }) => file.endsWith(".rego"))) throw notBundle(label, "it holds no policy");
  return byKind(texts2);
}
function readEntries(bytes, label) {
  try {
    const most = Math.min(mostBytes, Math.max(1024 * 1024, bytes.length * largestRatio));
    return readTar(gunzipSync(bytes, { maxOutputLength: most }), limits);
  } catch (cause) {
    const tooLarge2 = cause instanceof RangeError && "code" in cause;
    throw notBundle(label, tooLarge2 ? "it unpacks to far more than policies" : String(cause.message), cause);
  }
}
function refuseData(entries, label) {
  const data = entries.find(
    (entry) => /(^|\/)data\.(json|ya?ml)$/.test(entry.name) && decode(entry, label).trim() !== "{}"
  );
  if (data === void 0) return;
  throw new Problem("input.policy", "a bundle with base data cannot be read", {
    file: `${label}/${data.name}`,
    wanted: "policies alone",
    next: "unpack the data and hand it over with --data"
  });
}
function decode({ name, bytes }, label) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Problem("input.policy", "the policy is not UTF-8 text", {
      file: `${label}/${name}`,
      wanted: "UTF-8",
      next: "make the bundle again",
      cause
    });
  }
}
function notBundle(file, found, cause) {
  return new Problem("input.policy", "the bundle of policies cannot be read", {
    file,
    found,
    wanted: "a .tar.gz with Rego, as plumbline policy bundle or opa build writes it",
    next: "make it again, or check the path",
    ...cause === void 0 ? {} : { cause }
  });
}

// app/workflow/build-bundle.ts
import { createHash as createHash2 } from "node:crypto";

// app/workflow/policy-metadata.ts
var customKeys = [
  "severity",
  "resource_types",
  "actions",
  "aliases",
  "remediation",
  "effective_on",
  "needs",
  "compares_names",
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
  const comparesNames = flag(custom, "compares_names", wrong);
  const remediation = readRemediation(custom.remediation, wrong);
  const metadata = {
    title: text2(all, "title", wrong) ?? fallbackTitle,
    description: text2(all, "description", wrong) ?? "",
    severity,
    enforcement: oneOf(custom, "enforcement", enforcements, "mandatory", wrong),
    resourceTypes: texts(custom, "resource_types", wrong),
    actions: actions.length > 0 ? actions : defaultActions,
    ...effectiveOn === void 0 ? {} : { effectiveOn },
    ...needs.length === 0 ? {} : { needs },
    ...comparesNames ? { comparesNames } : {},
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
function text2(from, key, wrong) {
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
function flag(from, key, wrong) {
  const value = from[key] ?? false;
  if (typeof value === "boolean") return value;
  wrong.push(`custom.${key} is neither true nor false`);
  return false;
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

// app/workflow/policy-problem.ts
function policyProblem(errors, modules = []) {
  const texts2 = new Map(modules.map(({ file, text: text3 }) => [file, text3]));
  const [first, ...rest] = errors.map((error) => toProblem(error, texts2));
  if (!first) return new Problem("internal.bug", "the compiler refused the policies without saying why");
  return rest.length === 0 ? first : new Problem(first.code, first.message, { ...first.details, also: rest });
}
function toProblem(error, texts2) {
  const { file, message } = error;
  const text3 = texts2.get(file);
  const row = error.code === "metadata" ? metadataRow(text3 ?? "", message) ?? error.row : error.row;
  const line = text3?.split("\n")[row - 1]?.trim();
  return new Problem("input.policy", message, {
    file,
    line: row,
    column: error.column,
    found: line === void 0 || line === "" ? error.code : line,
    ...adviceFor(message, texts2)
  });
}
function metadataRow(text3, message) {
  const [, inCustom, other] = /\bcustom\.(\w+)|\b(title|description|related_resources)\b/.exec(message) ?? [];
  const key = inCustom ?? other;
  const lines = text3.split("\n");
  const given = key === void 0 ? -1 : lines.findIndex((line) => new RegExp(`^#\\s+${key}:`).test(line));
  const at = given >= 0 ? given : lines.findIndex((line) => line.startsWith("package "));
  return at < 0 ? void 0 : at + 1;
}
var advices = [
  [/^`if` keyword is required/, () => ({ wanted: "deny contains f if { … }" })],
  [/^`contains` keyword is required/, () => ({ wanted: "deny contains f if { … }" })],
  [
    /^var (\S+) is unsafe/,
    (name) => ({
      next: `${name} gets a value nowhere: check its spelling, or bind it (some ${name} in …, ${name} := …)`
    })
  ],
  [/^assigned var (\S+) unused/, (name) => ({ next: `use ${name}, or remove the line` })],
  [/^import \S+ unused/, () => ({ next: "remove the import" })],
  [/^rule \S+ is recursive/, () => ({ next: "a rule cannot ask itself: write the steps out" })]
];
function adviceFor(message, texts2) {
  for (const [pattern, advice] of advices) {
    const found = pattern.exec(message);
    if (found !== null) return advice(found[1] ?? "");
  }
  const unknown = /undefined function ([\w.]+)/.exec(message)?.[1];
  if (unknown !== void 0) return adviceOnFunction(unknown, texts2);
  const called = /^function ([\w.]+) has arity/.exec(message)?.[1];
  const signature = called === void 0 ? void 0 : functionsOf(packageOf(called), texts2).get(lastOf(called));
  return signature === void 0 || called === void 0 ? {} : { wanted: `${shortName(called)}(${signature})` };
}
function adviceOnFunction(name, texts2) {
  const reason = refusedBuiltins[name];
  if (reason !== void 0) return { next: `${name} is refused: ${reason}` };
  const near = nearest(lastOf(name), functionsOf(packageOf(name), texts2).keys());
  return near === void 0 ? {} : { next: `did you mean ${shortName(name).replace(/\w+$/, near)}?` };
}
function functionsOf(name, texts2) {
  const found = /* @__PURE__ */ new Map();
  for (const text3 of texts2.values()) {
    if (/^[ \t]*package[ \t]+([\w.]+)/m.exec(text3)?.[1] !== name) continue;
    for (const [, rule = "", parameters = ""] of text3.matchAll(/^([a-z]\w*)\(([^)\n]*)\)/gm)) {
      if (!found.has(rule)) found.set(rule, parameters);
    }
  }
  return found;
}
function packageOf(name) {
  return name.replace(/^data\./, "").split(".").slice(0, -1).join(".");
}
function shortName(name) {
  return name.split(".").slice(-2).join(".");
}
function lastOf(name) {
  return name.slice(name.lastIndexOf(".") + 1);
}

// app/workflow/build-bundle.ts
var formatVersion = 4;
async function buildBundle(request, tools) {
  const digest = digestOf2(request);
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
  refuse(errors, modules);
  if (own.length === 0) throw nothingFound(packages);
  const answer = toolchain.reads({ modules, packages: own.map((info) => info.path) });
  if ("errors" in answer) throw policyProblem(answer.errors, modules);
  const reads = answer.packages;
  const checkSchema = await tools.checkSchema();
  const files = new Set(own.map((info) => info.file));
  refuse(
    schemaErrors(
      Object.values(reads).flatMap((each) => each.named),
      files,
      checkSchema
    ),
    modules
  );
  const entrypoints = [...new Set(own.map(entrypointOf))];
  const compiled = toolchain.compile({ modules, entrypoints, strict: true, capabilities, printing: true });
  if ("errors" in compiled) {
    const errors2 = toolchain.check({ modules, strict: true, capabilities });
    throw policyProblem(errors2.length > 0 ? errors2 : compiled.errors, modules);
  }
  const wrong = [];
  const policies = mergeFiles(own).map((info) => toPolicy(info, request, reads[info.path], wrong));
  refuse(wrong, request.modules);
  checkIds(policies, request.takenIds);
  return { digest, policies, wasm: compiled.wasm, builtins: compiled.builtins };
}
function entrypointOf({ path }) {
  return `${path.replaceAll(".", "/")}/deny`;
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
    digest: createHash2("sha256").update(JSON.stringify(texts2)).digest("hex"),
    entrypoints: [entrypointOf(info)],
    reads: reads?.types ?? Object.fromEntries(metadata.resourceTypes.map((type) => [type, { paths: "*", fields: [] }])),
    companions: reads?.companions ?? []
  };
}
function folderOf(file) {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}
function digestOf2(request) {
  const modules = [...request.modules].sort((a, b) => a.file < b.file ? -1 : 1);
  const parts = {
    formatVersion,
    modules: modules.map(({ file, text: text3, version }) => [file, text3, version ?? "v1"]),
    capabilities: request.capabilities,
    toolchain: request.toolchainDigest,
    schema: request.schemaDigest,
    controls: [...request.controls].map(([id, controls]) => [
      id,
      controls.map((control) => [control.framework, control.id])
    ])
  };
  return createHash2("sha256").update(JSON.stringify(parts)).digest("hex");
}
function refuse(errors, modules) {
  if (errors.length > 0) throw policyProblem(errors, modules);
}

// app/workflow/needed-modules.ts
function openMentions(modules) {
  const names = new Map(modules.map((module) => [module, nameOf(module)]));
  const policies = new Map([...names].filter(([, name]) => name.startsWith("data.policies.")));
  const shared = modules.filter((module) => !policies.has(module));
  const followed = (some) => {
    const found = new Set(some);
    for (const { text: text3 } of found)
      for (const [module, name] of names) if (!found.has(module) && text3.includes(name)) found.add(module);
    return inOrder(found);
  };
  const inOrder = (some) => modules.filter((module) => some.has(module));
  return {
    neededBy: (some) => followed([...shared, ...some]),
    usedBy: followed,
    dependingOn(some) {
      const found = new Set(some);
      for (const module of found) {
        const name = nameOf(module);
        for (const other of modules) if (!found.has(other) && other.text.includes(name)) found.add(other);
      }
      return inOrder(found);
    }
  };
}
function nameOf({ text: text3 }) {
  return `data.${/^package\s+([\w.]+)/m.exec(text3)?.[1] ?? "?"}`;
}

// app/command/library.ts
async function compileLibrary() {
  const files = await readLibraryFiles();
  return {
    ...await buildBundle(await bundleRequest(files.modules, /* @__PURE__ */ new Map()), compileTools()),
    listed: true,
    quiet: true,
    alike: true
  };
}
async function readLibraryFiles() {
  const { modules, tests, examples } = await readPolicyFolder(installed("policies"), "policies");
  const judging = (module) => !module.file.startsWith("policies/conventions/");
  return { modules: modules.filter(judging), tests: tests.filter(judging), examples };
}
async function withLib(modules, tests = []) {
  const lib = (await readPolicyFolder(installed("policies", "lib"), libLabel)).modules;
  const taken = new Set(modules.map(packageOf2));
  const all = [...modules, ...lib.filter((module) => !taken.has(packageOf2(module)))];
  const users = [...modules, ...tests];
  if (users.some(({ text: text3 }) => /\bdata(\.lib\b(?!\.\w)|\[)/.test(text3))) return all;
  const used = new Set(openMentions([...all, ...tests]).usedBy(users));
  return all.filter((module) => used.has(module));
}
function packageOf2(module) {
  return /^[ \t]*package[ \t]+([\w.]+)/m.exec(module.text)?.[1] ?? "";
}
function policyIds(modules) {
  const packages = modules.map(packageOf2).filter((name) => name.startsWith("policies."));
  return new Set(packages.map((name) => name.slice("policies.".length)));
}
async function bundleRequest(modules, takenIds) {
  return {
    modules,
    capabilities: readCapabilities(),
    toolchainDigest: readToolchainDigest(),
    schemaDigest: readSchemaDigest(),
    controls: await readFrameworks(installed("policies", "frameworks"), policyIds(modules)),
    takenIds
  };
}
function compileTools() {
  return {
    toolchain: async () => (await import("./toolchain-DCIVUCJU.js")).openToolchain(),
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
  const hash = createHash3("sha256");
  for (const provider of ["aws", "azurerm", "google"]) {
    hash.update(readFileSync(installed("app", "schema", `${provider}.table.br`)));
  }
  return hash.digest("hex");
}

export {
  readPolicyFolder,
  readPolicyTree,
  libLabel,
  packArchive,
  digestOf,
  unpackPolicies,
  refusedBuiltins,
  policyProblem,
  metadataRow,
  buildBundle,
  openMentions,
  compileLibrary,
  readLibraryFiles,
  withLib,
  packageOf2 as packageOf,
  bundleRequest,
  compileTools,
  readCapabilities,
  readToolchainDigest
};
