import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)

// app/model/configuration.ts
var undeterminedAnswers = ["report", "fail"];
var nothingToJudgeAnswers = ["pass", "fail"];
var commentModes = ["update", "on-failure", "never"];
var checkModes = ["one", "per-root"];
var waiverParts = ["owner", "reason", "expires"];
var commentTools = ["plumbline", "checkov", "trivy", "tfsec", "kics"];
var defaultConfiguration = {
  file: null,
  policies: {
    folders: [],
    library: true,
    only: [],
    skip: [],
    severity: {},
    enforcement: {},
    parameters: {},
    namespaces: ["main"],
    data: []
  },
  failOn: "high",
  undetermined: { default: "report", severity: {}, policy: {} },
  nothingToJudge: "pass",
  waivers: [],
  waiverFiles: [],
  waiverRules: { maxDays: 365, require: [], approvers: [], honour: commentTools },
  roots: [],
  app: {
    checks: "one",
    comment: "never",
    annotations: true,
    uploadSarif: false,
    dryRun: false,
    organisationRepository: null
  },
  action: {
    plan: [],
    source: [],
    sbom: [],
    comment: "never",
    annotations: true,
    sarifFile: null,
    uploadSarif: false
  }
};

// app/hcl/modules/path.ts
function joinPath(folder, path) {
  const parts = [];
  const absolute = path.startsWith("/") || folder.startsWith("/") && !path.startsWith("/");
  for (const part of (path.startsWith("/") ? path : `${folder}/${path}`).split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
    else parts.push(part);
  }
  const joined = parts.join("/");
  return absolute ? `/${joined}` : joined === "" ? "." : joined;
}
function folderOf(path) {
  const end = path.lastIndexOf("/");
  return end === -1 ? "." : path.slice(0, end);
}
function leadsOut(path) {
  return path === ".." || path.startsWith("../") || path.startsWith("/");
}
function isFetched(path) {
  return path.split("/").includes(".terraform");
}

// app/model/address.ts
function tokenise(text) {
  const steps = [];
  let i = 0;
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (c === 91) {
      const bracket = readBracket(text, i);
      if (bracket === void 0) return void 0;
      steps.push(bracket.step);
      i = bracket.end;
    } else {
      if (steps.length > 0) {
        if (c !== 46) return void 0;
        i++;
      }
      const end = nameEnd(text, i);
      if (end === i) return void 0;
      const name = text.slice(i, end);
      if (/[\]"\s]/.test(name)) return void 0;
      steps.push(name === "*" ? { kind: "splat" } : { kind: "name", name });
      i = end;
    }
  }
  return steps.length === 0 ? void 0 : steps;
}
function parseAddress(text) {
  const steps = tokenise(text);
  if (steps === void 0) return void 0;
  const { modules, next } = readModules(steps);
  let at = next;
  const head = nameAt(steps, at);
  const mode = head === "data" ? "data" : head === "ephemeral" ? "ephemeral" : "managed";
  if (mode !== "managed") at++;
  const type = nameAt(steps, at);
  const name = nameAt(steps, at + 1);
  if (type === void 0 || name === void 0) return void 0;
  const after = steps[at + 2];
  const key = after?.kind === "key" ? { key: after.key } : {};
  return { modules, mode, type, name, ...key, rest: steps.slice(at + 2 + (after?.kind === "key" ? 1 : 0)) };
}
function parseModule(text) {
  if (text === "") return [];
  const steps = tokenise(text);
  if (steps === void 0) return void 0;
  const { modules, next } = readModules(steps);
  return next === steps.length ? modules : void 0;
}
function printModule(modules) {
  return modules.map(({ name, key }) => `module.${name}${key === void 0 ? "" : printKey(key)}`).join(".");
}
function printKey(key) {
  if (typeof key === "number") return `[${key}]`;
  const escaped = key.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/\t/g, "\\t").replace(/([$%])\{/g, "$1$1{");
  return `["${escaped}"]`;
}
function readModules(steps) {
  const modules = [];
  let at = 0;
  while (nameAt(steps, at) === "module") {
    const name = nameAt(steps, at + 1);
    if (name === void 0) break;
    const after = steps[at + 2];
    const key = after?.kind === "key" ? { key: after.key } : {};
    modules.push({ name, ...key });
    at += after?.kind === "key" ? 3 : 2;
  }
  return { modules, next: at };
}
function nameAt(steps, at) {
  const step = steps[at];
  return step?.kind === "name" ? step.name : void 0;
}
function nameEnd(text, start) {
  let i = start;
  while (i < text.length && text.charCodeAt(i) !== 46 && text.charCodeAt(i) !== 91) i++;
  return i;
}
function readBracket(text, start) {
  if (text.startsWith("[*]", start)) return { step: { kind: "splat" }, end: start + 3 };
  if (text[start + 1] !== '"') {
    const end2 = text.indexOf("]", start);
    const digits = text.slice(start + 1, end2);
    if (end2 < 0 || digits.length > 15 || !/^-?\d+$/.test(digits)) return void 0;
    return { step: { kind: "key", key: Number(digits) }, end: end2 + 1 };
  }
  let end = start + 2;
  while (end < text.length && text[end] !== '"') end += text[end] === "\\" ? 2 : 1;
  if (text[end] !== '"' || text[end + 1] !== "]") return void 0;
  return { step: { kind: "key", key: unescapeKey(text.slice(start + 2, end)) }, end: end + 2 };
}
var escapes = { n: "\n", r: "\r", t: "	" };
function unescapeKey(text) {
  if (!/[\\$%]/.test(text)) return text;
  return text.replace(
    /\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})|\\(.)|([$%])\4\{/gs,
    (_, short, long, one, template) => {
      if (short !== void 0) return String.fromCharCode(Number.parseInt(short, 16));
      if (long !== void 0) return codePoint(Number.parseInt(long, 16));
      if (one !== void 0) return escapes[one] ?? one;
      return `${template}{`;
    }
  );
}
function codePoint(code) {
  return code <= 1114111 ? String.fromCodePoint(code) : "�";
}

// app/model/policy-glob.ts
function matchesGlob(glob, text) {
  const parts = glob.split("*");
  const first = parts[0] ?? "";
  if (parts.length === 1) return glob === text;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const at = text.indexOf(part, from + 1);
    if (at < 0) return false;
    from = at + part.length;
  }
  const last = parts.at(-1) ?? "";
  return text.length - last.length > from && text.endsWith(last);
}
function mostSpecific(globs, id) {
  let best;
  for (const [glob, value] of Object.entries(globs)) {
    if (!matchesGlob(glob, id)) continue;
    const weight = glob.includes("*") ? glob.replaceAll("*", "").length : Number.POSITIVE_INFINITY;
    if (best === void 0 || weight >= best.weight) best = { weight, value };
  }
  return best?.value;
}

export {
  tokenise,
  parseAddress,
  parseModule,
  printModule,
  printKey,
  matchesGlob,
  mostSpecific,
  undeterminedAnswers,
  nothingToJudgeAnswers,
  commentModes,
  checkModes,
  waiverParts,
  commentTools,
  defaultConfiguration,
  joinPath,
  folderOf,
  leadsOut,
  isFetched
};
