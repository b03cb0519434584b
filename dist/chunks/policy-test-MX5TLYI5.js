import {
  createJudgingEngine
} from "./chunk-MZJH2X44.js";
import {
  buildDocument,
  completeFinding,
  readRawFindings
} from "./chunk-7NX7ZED6.js";
import {
  writeOut
} from "./chunk-DF5YCCFV.js";
import {
  buildBundle,
  bundleRequest,
  compileTools,
  libLabel,
  put,
  readCapabilities,
  readLibraryFiles,
  readPolicyFolder,
  typeKey,
  withLib
} from "./chunk-UMYWQS7F.js";
import {
  createProgress,
  useColour
} from "./chunk-DVSLBOJR.js";
import "./chunk-GNRJY3WE.js";
import {
  defaultConfiguration
} from "./chunk-NPCJCBT6.js";
import {
  isObject
} from "./chunk-GW45PJEJ.js";
import {
  readSchemaTable
} from "./chunk-MHM4QYEW.js";
import "./chunk-J7P6CRWI.js";
import {
  openSchema,
  prefixOf
} from "./chunk-OZ7WGARM.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";
import "./chunk-H3QSTGAE.js";
import {
  painter
} from "./chunk-74PRAHHV.js";
import {
  plural
} from "./chunk-BHRO6HBH.js";
import "./chunk-3K2W5NFW.js";
import {
  terminal
} from "./chunk-AN6I4PJA.js";
import "./chunk-4IHUPCYV.js";

// app/command/policy-test.ts
import { createHash } from "node:crypto";
import { dirname } from "node:path";
import { parse } from "yaml";

// app/files/hcl.ts
import { createRequire } from "node:module";
var loaded;
async function parseHcl(file, text) {
  loaded ??= createRequire(import.meta.url)("@cdktf/hcl2json");
  try {
    return await loaded.parse("example.tf", text);
  } catch (error) {
    throw describeFailure(file, error);
  }
}
function describeFailure(file, error) {
  const said = error instanceof Error ? error.message : String(error);
  const [, line, column, what] = /example\.tf:(\d+),(\d+)(?:-[\d,]+)?: ([\s\S]*?)\]?\s*$/.exec(said) ?? [];
  if (line === void 0 || column === void 0) {
    return new Problem("input.unreadable", "The Terraform text cannot be parsed", { file, found: said, cause: error });
  }
  return new Problem("input.unreadable", `The Terraform text cannot be parsed: ${what}`, {
    file,
    line: Number(line),
    column: Number(column),
    cause: error
  });
}

// app/ingest/terraform-source/json-text.ts
function encodeJson(value, indent = 0) {
  return JSON.stringify(value, void 0, indent).replace(
    /[<>&\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function sortKeys(value) {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isObject(value)) return value;
  const sorted = {};
  for (const key of Object.keys(value).sort()) put(sorted, key, sortKeys(value[key] ?? null));
  return sorted;
}

// app/ingest/terraform-source/value.ts
var Unknown = class {
  /** It comes from another resource, so there will certainly be one. */
  reference;
  constructor(reference) {
    this.reference = reference;
  }
};
var decidedLater = new Unknown(false);
var referred = new Unknown(true);
var unwritten = new Unknown(false);
var everyElement = "*";
function isValueObject(value) {
  return typeof value === "object" && value !== null && !(value instanceof Unknown) && !Array.isArray(value);
}
function isList(value) {
  return Array.isArray(value);
}
function unknownIn(value) {
  if (value instanceof Unknown) return value;
  const parts = isList(value) ? value : isValueObject(value) ? Object.values(value) : [];
  let found;
  for (const part of parts) {
    const unknown = unknownIn(part);
    if (unknown?.reference) return unknown;
    found ??= unknown;
  }
  return found;
}
function descend(value, steps) {
  let here = value;
  for (const [i, step] of steps.entries()) {
    if (here instanceof Unknown) return here;
    if (step === everyElement) {
      const elements = isList(here) ? here : here === null ? [] : [here];
      return elements.map((element) => descend(element, steps.slice(i + 1)));
    }
    if (isList(here)) here = here[Number(step)] ?? decidedLater;
    else if (isValueObject(here) && Object.hasOwn(here, step)) here = here[step] ?? null;
    else return decidedLater;
  }
  return here;
}
function separate(value) {
  if (value instanceof Unknown)
    return { known: void 0, unknown: true, references: value.reference, unset: value === unwritten };
  if (isList(value)) {
    const parts = value.map(separate);
    return {
      known: parts.map((part) => part.known ?? null),
      unknown: marksOf(parts.map((part) => part.unknown)),
      references: marksOf(parts.map((part) => part.references)),
      unset: marksOf(parts.map((part) => part.unset))
    };
  }
  if (!isValueObject(value)) return { known: value, unknown: false, references: false, unset: false };
  const known = {};
  const unknown = {};
  const references = {};
  const unset = {};
  for (const [key, part] of Object.entries(value)) {
    const separated = separate(part);
    if (separated.known !== void 0 && separated.known !== null) put(known, key, separated.known);
    if (separated.unknown !== false) put(unknown, key, separated.unknown);
    if (separated.references !== false) put(references, key, separated.references);
    if (separated.unset !== false) put(unset, key, separated.unset);
  }
  const marks = (record) => Object.keys(record).length === 0 ? false : record;
  return { known, unknown: marks(unknown), references: marks(references), unset: marks(unset) };
}
function marksOf(marks) {
  return marks.some((mark2) => mark2 !== false) ? marks : false;
}

// app/ingest/terraform-source/functions.ts
function callFunction(name, [argument = null, ...more]) {
  if (more.length > 0) return decidedLater;
  switch (name) {
    case "jsonencode":
      return unknownIn(argument) ?? encodeJson(sortKeys(argument));
    case "toset":
      return isList(argument) && !unknownIn(argument) ? [...new Set(argument)].sort() : argument;
    case "tolist":
    case "tomap":
    case "sensitive":
    case "nonsensitive":
      return argument;
    default:
      return decidedLater;
  }
}

// app/ingest/terraform-source/expression.ts
function evaluate(raw, scope) {
  scope.spend(1);
  if (typeof raw === "string") return evaluateTemplate(raw, scope);
  if (Array.isArray(raw)) return raw.map((element) => evaluate(element, scope));
  if (!isObject(raw)) return raw === void 0 ? null : raw;
  const object = {};
  for (const [key, part] of Object.entries(raw)) {
    const name = evaluateTemplate(key, scope);
    if (name instanceof Unknown) return name;
    put(object, String(name), evaluate(part, scope));
  }
  return object;
}
function evaluateTemplate(text, scope) {
  if (!/[$%]\{/.test(text)) return text;
  try {
    return parseTemplate({ text, at: 0, depth: 0, scope }, false);
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error;
    scope.mention(text);
    return decidedLater;
  }
}
var Unsupported = class extends Error {
};
var escapes = { n: "\n", r: "\r", t: "	", '"': '"', "\\": "\\" };
var plainToken = /\$\$\{|%%\{|\$\{|%\{|[^$%]+|[$%]/y;
var quotedToken = /\$\$\{|%%\{|\$\{|%\{|\\u[\da-fA-F]{4}|\\U[\da-fA-F]{8}|\\[nrt"\\]|"|[^$%"\\]+|[$%]/y;
function parseTemplate(parser, quoted) {
  const parts = [];
  for (; ; ) {
    const token = match(parser, quoted ? quotedToken : plainToken);
    if (token === "${") {
      parts.push(parseExpression(parser));
      expect(parser, "}");
    } else if (token === "%{" || token === void 0 && quoted) throw new Unsupported();
    else if (token === void 0 || quoted && token === '"') return join(parts, parser.scope);
    else if (token === "$${" || token === "%%{") parts.push(token.slice(1));
    else if (quoted && token.startsWith("\\")) parts.push(decodeEscape(token));
    else parts.push(token);
  }
}
function decodeEscape(token) {
  const code = token.length > 2 ? Number.parseInt(token.slice(2), 16) : void 0;
  if (code === void 0) return escapes[token.slice(1)] ?? "";
  if (code > 1114111) throw new Unsupported();
  return String.fromCodePoint(code);
}
function join(parts, scope) {
  const [only = ""] = parts;
  if (parts.length < 2) return only;
  const unknown = unknownIn(parts);
  if (unknown) return unknown;
  if (parts.some((part) => part === null || typeof part === "object")) throw new Unsupported();
  const text = parts.join("");
  scope.spend(text.length);
  return text;
}
function parseExpression(parser) {
  parser.depth += 1;
  parser.scope.spend(1);
  if (parser.depth > 100) throw new Unsupported();
  const value = parseOperand(parser);
  skipBlanks(parser);
  parser.depth -= 1;
  return value;
}
function parseOperand(parser) {
  skipBlanks(parser);
  const number = match(parser, /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y);
  if (number !== void 0) return Number(number);
  const name = match(parser, /[\p{ID_Start}_][\p{ID_Continue}-]*/uy);
  if (name !== void 0) return parseNamed(parser, name);
  if (takeIf(parser, '"')) return parseTemplate(parser, true);
  if (takeIf(parser, "{")) return parseAccess(parser, parseObject(parser));
  if (takeIf(parser, "[")) return parseAccess(parser, parseList(parser, "]"));
  if (!takeIf(parser, "(")) throw new Unsupported();
  const value = parseExpression(parser);
  expect(parser, ")");
  return parseAccess(parser, value);
}
var words = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null]
]);
function parseNamed(parser, name) {
  const word = words.get(name);
  if (word !== void 0) return word;
  if (takeIf(parser, "(")) return parseAccess(parser, callFunction(name, parseList(parser, ")")));
  const steps = [name, ...parseSteps(parser)];
  const cut = steps.findIndex((step) => step instanceof Unknown);
  const known = cut === -1 ? steps : steps.slice(0, cut);
  const value = parser.scope.resolve(known);
  return cut === -1 || value instanceof Unknown ? value : decidedLater;
}
function parseAccess(parser, value) {
  const steps = parseSteps(parser);
  return steps.some((step) => step instanceof Unknown) ? decidedLater : descend(value, steps);
}
function parseSteps(parser) {
  const steps = [];
  for (; ; ) {
    const name = match(parser, /\.(?:[\p{ID_Start}_][\p{ID_Continue}-]*|\d+|\*)|\[\*\]/uy);
    if (name?.endsWith("*") || name?.endsWith("*]")) steps.push(everyElement);
    else if (name !== void 0) steps.push(/^\.\d/.test(name) ? Number(name.slice(1)) : name.slice(1));
    else if (takeIf(parser, "[")) {
      const index = parseExpression(parser);
      expect(parser, "]");
      if (typeof index !== "string" && typeof index !== "number" && !(index instanceof Unknown)) throw new Unsupported();
      steps.push(index);
    } else return steps;
  }
}
function parseList(parser, end) {
  const elements = [];
  for (; ; ) {
    skipBlanks(parser);
    if (takeIf(parser, end)) return elements;
    elements.push(parseExpression(parser));
    if (takeIf(parser, ",")) continue;
    expect(parser, end);
    return elements;
  }
}
function parseObject(parser) {
  const object = {};
  let unknownKey;
  for (; ; ) {
    skipBlanks(parser);
    if (takeIf(parser, "}")) return unknownKey ?? object;
    const bare = match(parser, /[\p{ID_Start}_][\p{ID_Continue}-]*/uy);
    const key = bare ?? parseExpression(parser);
    skipBlanks(parser);
    if (!takeIf(parser, ":")) expect(parser, "=");
    const value = parseExpression(parser);
    takeIf(parser, ",");
    if (key instanceof Unknown) unknownKey = key;
    else put(object, String(key), value);
  }
}
function skipBlanks(parser) {
  match(parser, /(?:\s|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)+/y);
}
function match(parser, pattern) {
  pattern.lastIndex = parser.at;
  const found = pattern.exec(parser.text)?.[0];
  parser.at += found?.length ?? 0;
  return found;
}
function takeIf(parser, text) {
  if (!parser.text.startsWith(text, parser.at)) return false;
  parser.at += text.length;
  return true;
}
function expect(parser, text) {
  skipBlanks(parser);
  if (!takeIf(parser, text)) throw new Unsupported();
}

// app/ingest/terraform-source/body.ts
var metaArguments = /* @__PURE__ */ new Set([
  "count",
  "for_each",
  "depends_on",
  "lifecycle",
  "provider",
  "provisioner",
  "connection"
]);
function evaluateBody(raw, body, scopeOf2, ofResource) {
  const values = {};
  for (const [name, part] of Object.entries(raw)) {
    if (ofResource && metaArguments.has(name) || isDynamic(name, part, body)) continue;
    put(values, name, evaluateEntry(part, body?.get(name), scopeOf2(name)));
  }
  const dynamic = isDynamic("dynamic", raw.dynamic, body) && isObject(raw.dynamic) ? Object.entries(raw.dynamic) : [];
  for (const [name, blocks] of dynamic) {
    const written = values[name];
    const more = expandDynamic(name, isListOfObjects(blocks) ? blocks : [], body?.get(name), scopeOf2(name));
    if (more instanceof Unknown) put(values, name, more);
    else if (!(written instanceof Unknown))
      put(values, name, [...isList(written ?? null) ? written : [], ...more]);
  }
  for (const [name, entry] of body ?? []) {
    if (values[name] === void 0 || values[name] === null) put(values, name, absentValue(entry));
  }
  return values;
}
function isDynamic(name, part, body) {
  return name === "dynamic" && isObject(part) && body?.has(name) !== true;
}
function absentValue(entry) {
  if (entry.computed) return unwritten;
  if (entry.kind === "attribute" || entry.nesting === "single" || entry.nesting === "group") return null;
  return entry.nesting === "map" ? {} : [];
}
function evaluateEntry(raw, entry, scope) {
  if (entry?.kind === "attribute") return entry.writeOnly ? null : convert(evaluate(raw, scope), entry.type);
  if (!isListOfObjects(raw)) return evaluate(raw, scope);
  const blocks = raw.map((block) => evaluateBody(block, entry?.body, () => scope, false));
  return entry?.nesting === "single" || entry?.nesting === "group" ? blocks[0] ?? null : blocks;
}
function expandDynamic(name, dynamics, entry, scope) {
  const blocks = [];
  for (const { for_each: forEach, iterator, content } of dynamics) {
    const elements = elementsOf(evaluate(forEach, scope));
    if (elements instanceof Unknown) return elements;
    const label = typeof iterator === "string" ? iterator.replace(/^\$\{|\}$/g, "") : name;
    for (const [key, value] of elements) {
      const block = evaluateEntry(content, entry, scope.bind({ [label]: { key, value } }));
      if (block instanceof Unknown) return block;
      blocks.push(...isList(block) ? block : [block]);
    }
  }
  return blocks;
}
function elementsOf(value) {
  if (isList(value)) return [...value.entries()];
  if (isValueObject(value)) return Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1);
  return value instanceof Unknown ? value : decidedLater;
}
function isListOfObjects(raw) {
  return Array.isArray(raw) && raw.every(isObject);
}
function convert(value, type) {
  if (value === null || value instanceof Unknown) return value;
  switch (type.kind) {
    case "string":
      return typeof value === "number" || typeof value === "boolean" ? String(value) : value;
    case "number":
      return typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
    case "bool":
      return value === "true" || value === "false" ? value === "true" : value;
    case "list":
      return isList(value) ? value.map((element) => convert(element, type.element)) : value;
    case "set":
      return isList(value) ? toSet(value.map((element) => convert(element, type.element))) : value;
    case "map":
      return isValueObject(value) ? mapValues(value, (part) => convert(part, type.element)) : value;
    case "object":
      return isValueObject(value) ? convertObject(value, type.body) : value;
    default:
      return value;
  }
}
function convertObject(value, body) {
  const object = {};
  for (const [name, part] of Object.entries(value)) {
    const entry = body.get(name);
    put(object, name, entry?.kind === "attribute" ? convert(part, entry.type) : part);
  }
  for (const [name, entry] of body) if ((object[name] ?? null) === null) put(object, name, absentValue(entry));
  return object;
}
function toSet(elements) {
  const unknown = elements.find((element) => element instanceof Unknown && element.reference) ?? elements.find((element) => element instanceof Unknown);
  if (unknown !== void 0) return unknown;
  return elements.every((element) => typeof element === "string") ? [...new Set(elements)].sort() : elements;
}
function mapValues(object, change) {
  const changed = {};
  for (const [key, part] of Object.entries(object)) put(changed, key, change(part));
  return changed;
}
function sensitiveMarks(value, type) {
  if (isList(value) && (type.kind === "list" || type.kind === "set")) {
    const marks2 = value.map((element) => sensitiveMarks(element, type.element));
    return marks2.some((mark2) => mark2 !== false) && marks2;
  }
  if (!isValueObject(value) || type.kind !== "object") return false;
  const marks = {};
  for (const [name, part] of Object.entries(value)) {
    const entry = type.body.get(name);
    if (entry === void 0) continue;
    const mark2 = entry.kind === "attribute" ? entry.sensitive || sensitiveMarks(part, entry.type) : sensitiveMarks(part, blockType(entry));
    if (mark2 !== false) put(marks, name, mark2);
  }
  return Object.keys(marks).length > 0 && marks;
}
function blockType({ nesting, body }) {
  const one = { kind: "object", body };
  return nesting === "single" || nesting === "group" ? one : { kind: nesting, element: one };
}

// app/ingest/terraform-source/declarations.ts
var modeBlocks = { resource: "managed", data: "data", ephemeral: "ephemeral" };
function declaredResources(files) {
  const resources = /* @__PURE__ */ new Map();
  for (const { file, content } of files) {
    for (const [block, mode] of Object.entries(modeBlocks)) {
      for (const [type, byName] of labels(file, block, content[block])) {
        for (const [name, bodies] of labels(file, `${block} "${type}"`, byName)) {
          const key = `${mode === "managed" ? "" : `${mode}.`}${type}.${name}`;
          const [raw, ...others] = bodiesOf(bodies);
          if (raw === void 0) throw unlabelled(file, `${block} "${type}"`);
          if (others.length > 0 || resources.has(key)) throw declaredTwice(file, key);
          resources.set(key, { mode, type, name, key, raw });
        }
      }
    }
  }
  return resources;
}
function labelledBlocks(files, block) {
  const found = files.flatMap(({ file, content }) => labels(file, block, content[block]));
  return new Map(found.flatMap(([label, bodies]) => bodiesOf(bodies).map((body) => [label, body])));
}
function declaredLocals(files) {
  const entries = files.flatMap(({ content }) => bodiesOf(content.locals).flatMap((body) => Object.entries(body)));
  return new Map(entries.map(([name, value]) => [name, value ?? null]));
}
function labels(file, block, content) {
  if (content === void 0) return [];
  if (!isObject(content)) throw unlabelled(file, block);
  return Object.entries(content);
}
function bodiesOf(bodies) {
  return Array.isArray(bodies) ? bodies.filter(isObject) : [];
}
function unlabelled(file, block) {
  return new Problem("input.unsupported", `A block ${block} lacks a label`, {
    file,
    wanted: 'a type and a name: resource "aws_s3_bucket" "b"'
  });
}
function declaredTwice(file, key) {
  return new Problem("input.unsupported", `${key} is declared twice`, { file, next: "give one of them another name" });
}

// app/ingest/terraform-source/policy-document.ts
function renderPolicyDocument(values, indent) {
  const { statement = [], version = null, policy_id: id = null } = values;
  const unknown = unknownIn([statement, version, id]);
  if (unknown) return unknown;
  const others = [values.source_policy_documents ?? null, values.override_policy_documents ?? null];
  if (others.some((other) => other instanceof Unknown || isList(other) && other.length > 0)) return decidedLater;
  const statements = objectsIn(statement).map(renderStatement);
  const document = {
    Version: version === null ? "2012-10-17" : String(version),
    ...id !== null && { Id: String(id) },
    ...statements.length > 0 && { Statement: statements }
  };
  return encodeJson(document, indent);
}
function renderStatement(statement) {
  const { sid, effect, condition } = statement;
  return {
    ...typeof sid === "string" && sid !== "" && { Sid: sid },
    Effect: effect ?? "Allow",
    ...strings("Action", statement.actions),
    ...strings("NotAction", statement.not_actions),
    ...strings("Resource", statement.resources),
    ...strings("NotResource", statement.not_resources),
    ...principals("Principal", statement.principals),
    ...principals("NotPrincipal", statement.not_principals),
    ...conditions(condition)
  };
}
function strings(name, values) {
  const list = Array.isArray(values) ? values.map((value) => String(value).replaceAll("&{", "${")) : [];
  const [only = ""] = list;
  return list.length === 0 ? {} : { [name]: list.length === 1 ? only : list.sort().reverse() };
}
function principals(name, blocks) {
  const identifiers = /* @__PURE__ */ new Map();
  for (const { type, identifiers: some } of objectsIn(blocks)) {
    identifiers.set(String(type), [...identifiers.get(String(type)) ?? [], ...Array.isArray(some) ? some : []]);
  }
  if (identifiers.size === 0) return {};
  if (identifiers.size === 1 && identifiers.get("*")?.every((identifier) => identifier === "*")) return { [name]: "*" };
  return { [name]: sortKeys(Object.assign({}, ...[...identifiers].map(([type, list]) => strings(type, list)))) };
}
function conditions(blocks) {
  const tests = {};
  for (const { test, variable, values } of objectsIn(blocks)) {
    tests[String(test)] = { ...tests[String(test)], ...strings(String(variable), values) };
  }
  return Object.keys(tests).length === 0 ? {} : { Condition: sortKeys(tests) };
}
function objectsIn(blocks) {
  return Array.isArray(blocks) ? blocks.filter(isObject) : [];
}

// app/ingest/terraform-source/instances.ts
var budget = 5e6;
var mostInstances = 1e3;
function readInstances(files, schema2) {
  const variables = labelledBlocks(files, "variable");
  const locals = declaredLocals(files);
  const declared = declaredResources(files);
  let spent = 0;
  const example = {
    schema: schema2,
    declared,
    instances: remember([], (key) => expand(example, key)),
    variable: remember(decidedLater, (name) => {
      const fallback = variables.get(name)?.default;
      return fallback === void 0 ? decidedLater : evaluate(fallback, scopeOf(example, {}, /* @__PURE__ */ new Set()));
    }),
    local: remember({ value: decidedLater, mentions: /* @__PURE__ */ new Set() }, (name) => {
      const mentions = /* @__PURE__ */ new Set();
      const raw = locals.get(name);
      return { value: raw === void 0 ? decidedLater : evaluate(raw, scopeOf(example, {}, mentions)), mentions };
    }),
    owners: /* @__PURE__ */ new WeakMap(),
    spend: (characters) => {
      spent += characters;
      if (spent > budget)
        throw new Problem("input.too-large", "The values of an example grow too large", {
          wanted: `at most ${budget} characters`
        });
    }
  };
  return [...declared.keys()].flatMap(example.instances);
}
function remember(fallback, make) {
  const results = /* @__PURE__ */ new Map();
  return (key) => {
    if (results.has(key)) return results.get(key) ?? fallback;
    results.set(key, fallback);
    const made = make(key);
    results.set(key, made);
    return made;
  };
}
function scopeOf(example, bound, mentions) {
  return {
    bind: (names) => scopeOf(example, { ...bound, ...names }, mentions),
    spend: example.spend,
    resolve: (steps) => {
      const value = Object.hasOwn(bound, steps[0] ?? "") ? resolveBound(example, bound, steps, mentions) : resolve(example, steps, mentions);
      weigh(value, example.spend);
      return value;
    },
    mention: (text) => {
      for (const [name] of text.matchAll(/(?<![\w.-])(?:(?:data|ephemeral)\.)?[A-Za-z_][\w-]*\.[A-Za-z_][\w-]*/g)) {
        if (example.declared.has(name) || name.startsWith("local.")) resolve(example, name.split("."), mentions);
      }
    }
  };
}
function resolveBound(example, bound, steps, mentions) {
  const held = descend(bound, steps.slice(0, 2));
  const owner = isValueObject(held) ? example.owners.get(held) : void 0;
  if (owner === void 0) return descend(held, steps.slice(2));
  mentions.add(owner.address);
  return valueOfInstance(owner, steps.slice(2));
}
function resolve(example, steps, mentions) {
  const [root = "", name = "", ...rest] = steps;
  switch (root) {
    case "var":
      return descend(example.variable(String(name)), rest);
    case "local": {
      const local = example.local(String(name));
      for (const address of local.mentions) mentions.add(address);
      return descend(local.value, rest);
    }
    case "module":
    case "path":
    case "terraform":
    case "self":
    case "each":
    case "count":
      return decidedLater;
    default: {
      const length = root === "data" || root === "ephemeral" ? 3 : 2;
      const instances = example.instances(steps.slice(0, length).join("."));
      return valueOfResource(instances, steps.slice(length), mentions);
    }
  }
}
function valueOfResource(instances, steps, mentions) {
  const [step, ...rest] = steps;
  const one = instances.find((instance) => instance.index === void 0 || instance.index === step);
  for (const { address } of one ? [one] : instances) mentions.add(address);
  if (one !== void 0) return valueOfInstance(one, one.index === void 0 ? steps : rest);
  if (step === everyElement) return instances.map((instance) => valueOfInstance(instance, rest));
  if (step !== void 0 || instances.length === 0) return referred;
  const whole = {};
  for (const instance of instances) put(whole, String(instance.index), instance.values() ?? referred);
  return typeof instances[0]?.index === "number" ? Object.values(whole) : whole;
}
function valueOfInstance(instance, [name, ...rest]) {
  if (name === everyElement) return [valueOfInstance(instance, rest)];
  const values = instance.values();
  if (values === void 0 || name === void 0) return values ?? referred;
  const value = Object.hasOwn(values, name) ? descend(values[name] ?? null, rest) : referred;
  return value instanceof Unknown ? referred : value;
}
function expand(example, key) {
  const declared = example.declared.get(key);
  if (declared === void 0) return [];
  const { count, for_each: forEach } = declared.raw;
  const scope = scopeOf(example, {}, /* @__PURE__ */ new Set());
  const single = [createInstance(example, declared, void 0, {})];
  if (forEach !== void 0) {
    const value = evaluate(forEach, scope);
    const elements = isList(value) ? value.map((element) => [element, element]) : elementsOf(value);
    if (elements instanceof Unknown || elements.some(([index]) => typeof index !== "string")) return single;
    return bounded(key, elements.length, (i) => {
      const [index, element] = elements[i] ?? ["", null];
      return createInstance(example, declared, String(index), { each: { key: String(index), value: element } });
    });
  }
  const times = count === void 0 ? void 0 : evaluate(count, scope);
  const known = typeof times === "number" || typeof times === "string" && /^\d+$/.test(times);
  return known ? bounded(key, Number(times), (index) => createInstance(example, declared, index, { count: { index } })) : single;
}
function bounded(key, length, make) {
  if (length <= mostInstances) return Array.from({ length: Math.max(0, Math.floor(length)) }, (_, index) => make(index));
  throw new Problem("input.too-large", `${key} has too many instances`, {
    found: String(length),
    wanted: `at most ${mostInstances}`
  });
}
function createInstance(example, declared, index, bound) {
  const key = typeKey(declared);
  const mentions = /* @__PURE__ */ new Map();
  const scopeFor = (name) => {
    const ofName = mentions.get(name) ?? /* @__PURE__ */ new Set();
    mentions.set(name, ofName);
    return scopeOf(example, bound, ofName);
  };
  const evaluateValues = () => {
    const evaluated = evaluateBody(declared.raw, example.schema.body(key), scopeFor, true);
    if (key !== "data.aws_iam_policy_document") return evaluated;
    return { ...evaluated, json: renderPolicyDocument(evaluated, 2), minified_json: renderPolicyDocument(evaluated, 0) };
  };
  const values = remember(void 0, () => {
    const evaluated = evaluateValues();
    example.owners.set(evaluated, instance);
    return evaluated;
  });
  const suffix = index === void 0 ? "" : `[${typeof index === "number" ? index : quote(index)}]`;
  const instance = { declared, index, address: declared.key + suffix, values: () => values(""), mentions };
  return instance;
}
function quote(index) {
  return JSON.stringify(index).replace(/[$%](?=\{)/g, "$&$&");
}
function weigh(value, spend) {
  spend(typeof value === "string" ? value.length + 1 : 1);
  if (isList(value)) for (const element of value) weigh(element, spend);
  else if (isValueObject(value)) for (const part of Object.values(value)) weigh(part, spend);
}

// app/ingest/terraform-source/example.ts
function readExample(files, schema2) {
  try {
    const found = readInstances(files, schema2).map((instance) => resourceOf(instance, schema2));
    const types = new Map(found.map(({ resource }) => [resource.address, typeKey(resource)]));
    return {
      resources: found.map(({ resource }) => resource),
      relate: (moment, wanted) => {
        const isWanted = (address) => wanted.has(types.get(address) ?? "");
        if (moment === "before") return { links: [], open: [] };
        return {
          links: found.flatMap(({ links }) => links).filter(({ from, to }) => isWanted(from) || isWanted(to)),
          open: found.flatMap(({ open }) => open).filter(({ from }) => isWanted(from))
        };
      },
      skipped: [...labelledBlocks(files, "module").keys()].map((name) => ({
        what: `module.${name}`,
        why: "modules are not read"
      }))
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Problem("input.too-deep", "The Terraform text is nested too deeply", {
      file: files[0]?.file ?? "",
      cause: error
    });
  }
}
function resourceOf(instance, schema2) {
  const { declared, index, address } = instance;
  const { type, name, mode } = declared;
  const body = schema2.body(typeKey(declared));
  const values = instance.values() ?? {};
  const { known, unknown, references, unset } = separate(values);
  const sensitive = body === void 0 ? false : sensitiveMarks(values, { kind: "object", body });
  const resource = {
    address,
    root: ".",
    type,
    name,
    ...index !== void 0 && { index },
    module: "",
    mode,
    provider: prefixOf(type),
    origin: "source",
    values: isObject(known) ? known : {},
    unknown: unknown === false ? {} : unknown,
    ...references !== false && { references },
    ...unset !== false && { unset },
    sensitive: sensitive === false ? {} : sensitive
  };
  const mentions = [...instance.mentions].map(([attribute, to]) => ({
    attribute,
    to: [...to].filter((each) => each !== address)
  }));
  return {
    resource,
    links: mentions.flatMap(({ attribute, to }) => to.map((each) => ({ from: address, attribute, to: each }))),
    open: mentions.filter(({ attribute, to }) => to.length === 0 && mayPoint(attribute, values, body)).map(({ attribute }) => ({ from: address, attribute }))
  };
}
function mayPoint(attribute, values, body) {
  const value = values[attribute] ?? null;
  const unknown = isList(value) ? value.find((element2) => element2 instanceof Unknown) : value;
  if (!(unknown instanceof Unknown) || unknown.reference) return false;
  const entry = body?.get(attribute);
  if (entry?.kind !== "attribute") return entry === void 0;
  const { type } = entry;
  const element = type.kind === "list" || type.kind === "set" ? type.element : type;
  return element.kind === "string" || element.kind === "any";
}

// app/report/test-run.ts
function printTestRun(run, { color = false } = {}) {
  const paint = painter(color);
  const { rego, examples } = run;
  const failed = rego.results.filter((result) => !result.passed && result.skipped !== true);
  const lines = [
    ...rego.errors.map(
      (error) => `${paint("error", "error")} ${terminal(`${error.file}:${error.row}:${error.column}: ${error.message}`)}`
    ),
    ...failed.flatMap((result) => failedTest(result, paint)),
    ...examples.failures.flatMap(({ example, differences }) => [
      `${paint("fail", "FAIL")} ${terminal(example.policy)}, example "${terminal(example.name)}" (${terminal(example.file)})`,
      ...differences.map((line) => `       ${terminal(line)}`)
    ]),
    ...run.coverage ? uncovered(run) : []
  ];
  const tests = rego.results.length;
  const slowest = [...rego.results].sort((a, b) => b.durationMs - a.durationMs)[0];
  lines.push(
    ...lines.length > 0 ? [""] : [],
    `${plural(tests, "test")}, ${failed.length} failed; ${plural(examples.passed + examples.failures.length, "example")}, ${examples.failures.length} failed, judged again ${plural(examples.swept, "time")} with a value unknown`,
    ...rego.coverage ? [`${rego.coverage.percent.toFixed(1)} % of the lines reached`] : [],
    ...slowest && slowest.durationMs > 1e3 ? [`slowest test: ${slowest.package}.${slowest.name}, ${slowest.durationMs.toFixed(0)} ms`] : []
  );
  return `${lines.join("\n")}
`;
}
function failedTest(result, paint) {
  const { error, failedAt } = result;
  const message = typeof error === "string" ? error : error?.message;
  return [
    `${paint("fail", "FAIL")} ${terminal(`${result.package}.${result.name}`)} (${terminal(`${result.file}:${result.row}`)})`,
    ...failedAt ? [`       ${terminal(`${failedAt.file}:${failedAt.row}`)}: ${terminal(failedAt.text)}`] : [],
    ...message === void 0 ? [] : [`       ${terminal(message)}`],
    ...result.printed.map((line) => `       ${paint("faint", `print: ${terminal(line)}`)}`)
  ];
}
function uncovered({ rego }) {
  const files = rego.coverage?.files.filter((file) => file.notCovered.length > 0) ?? [];
  return files.map((file) => `not reached ${terminal(file.file)}: ${ranges(file.notCovered)}`);
}
function ranges(rows) {
  const result = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = result.at(-1);
    if (last && row === last.to + 1) last.to = row;
    else result.push({ from: row, to: row });
  }
  return result.map(({ from, to }) => from === to ? `${from}` : `${from}-${to}`).join(", ");
}

// app/workflow/examples.ts
function readExamples(content, file, policy) {
  if (!Array.isArray(content)) throw odd(file, "the file", "a list of examples");
  return content.map((entry, index) => {
    const name = isObject(entry) && typeof entry.name === "string" ? entry.name : `example ${index + 1}`;
    if (!isObject(entry) || typeof entry.terraform !== "string") throw odd(file, name, "a text under terraform");
    const findings = entry.findings ?? [];
    if (!Array.isArray(findings)) throw odd(file, name, "a list under findings");
    const parameters = entry.parameters ?? {};
    if (!isObject(parameters)) throw odd(file, name, "a mapping under parameters");
    return {
      policy,
      file,
      name,
      terraform: entry.terraform,
      parameters,
      findings: findings.map((each) => readExpected(each, file, name))
    };
  });
}
function readExpected(entry, file, name) {
  if (!isObject(entry) || typeof entry.address !== "string") throw odd(file, name, "an address in each finding");
  const { address, path = [], status = "fail" } = entry;
  if (status !== "fail" && status !== "undetermined") throw odd(file, name, "status fail or undetermined");
  if (!Array.isArray(path)) throw odd(file, name, "a list as path, [ingress, 0, cidr_blocks]");
  return { address, path, status };
}
function odd(file, name, wanted) {
  return new Problem("input.policy", "an example cannot be read", {
    file,
    found: name,
    wanted,
    next: "see docs/policy-guide.md on examples"
  });
}
function describeFinding({ address, path, status }) {
  return `${status} ${address}${path.length === 0 ? "" : ` ${path.join(".")}`}`;
}

// app/workflow/test-policies.ts
async function runExamples(request) {
  let passed = 0;
  let swept = 0;
  const failures = [];
  for (const example of request.examples) {
    const policy = request.bundle.policies.find((each) => each.id === example.policy);
    if (!policy) {
      failures.push({ example, differences: [`there is no policy ${example.policy} beside it`] });
      continue;
    }
    const evidence = await request.read(example);
    const found = await judgeExample(request, policy, evidence, example.parameters);
    const differences = compare(example.findings, found);
    if (differences.length === 0) {
      const sweep = await sweepExample(request, policy, evidence, example, found);
      swept += sweep.runs;
      differences.push(...sweep.differences);
    }
    if (differences.length === 0) passed += 1;
    else failures.push({ example, differences });
  }
  return { passed, swept, failures };
}
async function judgeExample(request, policy, evidence, parameters) {
  const document = buildDocument({ evidence, policies: [policy], moment: "after", parameters });
  const context = {
    evidence,
    moment: "after",
    resources: document.resources,
    configuration: defaultConfiguration,
    today: "9999-12-31",
    redactor: { text: (text) => text, carriesShort: () => false }
  };
  const results = await request.engine.evaluate(request.bundle, document.bytes, policy.entrypoints);
  return results.flatMap((result) => {
    if (result.error) throw new Error(`${policy.id}: ${result.error.message}`);
    const { raw, odd: odd2 } = readRawFindings(policy, result.value);
    if (odd2[0] !== void 0) throw new Error(`${policy.id}: ${odd2[0]}`);
    return raw.map((each) => {
      const { address, path } = completeFinding(each, policy, context);
      return { address: address ?? "the run", path, status: each.status };
    });
  });
}
function compare(expected, found) {
  const left = expected.map(describeFinding).sort();
  const right = found.map(describeFinding).sort();
  const missing = subtract(left, right).map((line) => `missing     ${line}`);
  const surplus = subtract(right, left).map((line) => `unexpected  ${line}`);
  return [...missing, ...surplus];
}
function subtract(from, what) {
  const left = [...what];
  return from.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
async function sweepExample(request, policy, evidence, example, found) {
  const differences = [];
  let runs = 0;
  const failedBefore = new Set(found.filter((each) => each.status === "fail").map((each) => each.address));
  const saidBefore = new Set(found.map((each) => each.address));
  for (const { resource, path } of valuesToHide(policy, evidence)) {
    const hidden = await judgeExample(request, policy, withUnknown(evidence, resource, path), example.parameters);
    runs += 1;
    const where = `when ${resource.address} ${path.join(".")} is unknown`;
    const said = new Set(hidden.map((each) => each.address));
    for (const each of hidden) {
      if (each.status === "fail" && !failedBefore.has(each.address) && !saidBefore.has(each.address)) {
        differences.push(`${where}, a pass becomes: ${describeFinding(each)}`);
      }
    }
    for (const address of failedBefore)
      if (!said.has(address)) differences.push(`${where}, the failure of ${address} becomes a pass`);
  }
  return { runs, differences: [...new Set(differences)] };
}
function valuesToHide(policy, evidence) {
  return evidence.resources.flatMap((resource) => {
    const reads = policy.reads[typeKey(resource)];
    if (reads === void 0) return [];
    const paths = reads.paths === "*" ? Object.keys(resource.values ?? {}).map((key) => [key]) : reads.paths;
    const all = /* @__PURE__ */ new Map();
    for (const path of paths) {
      const names = path.map(String);
      for (let length = 1; length <= names.length; length++)
        all.set(names.slice(0, length).join("\0"), names.slice(0, length));
    }
    return [...all.values()].filter((path) => path.at(-1) !== "*").map((path) => ({ resource, path }));
  });
}
function withUnknown(evidence, resource, path) {
  const changed = {
    ...resource,
    values: without(resource.values, path),
    unknown: mark(resource.unknown, path, resource.values ?? void 0),
    ...isWritten(resource.values, path) ? { references: mark(resource.references, path, resource.values ?? void 0), unset: {} } : { references: {}, unset: mark(resource.unset, path, resource.values ?? void 0) }
  };
  return { ...evidence, resources: evidence.resources.map((each) => each === resource ? changed : each) };
}
function isWritten(value, path) {
  const [step, ...rest] = path;
  if (step === void 0 || value === void 0 || value === null) return value !== void 0 && value !== null;
  if (Array.isArray(value)) return step === "*" && value.some((item) => isWritten(item, rest));
  if (!isObject(value)) return false;
  return step === "*" ? isWritten(value, rest) : isWritten(value[step], rest);
}
function without(value, path) {
  const [step, ...rest] = path;
  if (step === void 0 || value === void 0 || value === null) return null;
  if (Array.isArray(value)) return step === "*" ? value.map((item) => without(item, rest)) : value;
  if (!isObject(value)) return value;
  if (step === "*") return without(value, rest);
  return { ...value, [step]: without(value[step], rest) };
}
function mark(marks, path, value) {
  const [step, ...rest] = path;
  if (step === void 0 || marks === true) return true;
  if (step === "*") {
    if (!Array.isArray(value)) return mark(marks, rest, value);
    const list = Array.isArray(marks) ? marks : [];
    return value.map((item, index) => mark(list[index], rest, item));
  }
  const known = isMarksObject(marks) ? marks : {};
  return { ...known, [step]: mark(known[step], rest, isObject(value) ? value[step] : void 0) };
}
function isMarksObject(marks) {
  return typeof marks === "object" && !Array.isArray(marks);
}

// app/command/policy-test.ts
async function runTest(folders, options) {
  const progress = createProgress(process.stderr, false);
  try {
    const files = folders.length === 0 ? await readLibraryFiles() : await readFolders(folders);
    progress.step("compiling policies");
    const bundle = await buildBundle(await bundleRequest(files.modules, /* @__PURE__ */ new Map()), compileTools());
    progress.step("running Rego tests");
    const toolchain = await compileTools().toolchain();
    const rego = toolchain.test({
      modules: [...files.modules, ...files.tests],
      coverage: true,
      capabilities: readCapabilities(),
      // The library asks whether a text is a JSON document by trying.
      tolerated: ["json.unmarshal"],
      ...options.run === void 0 ? {} : { run: options.run }
    });
    progress.step("judging examples");
    const examples = options.run === void 0 ? readAllExamples(files, bundle) : [];
    const judged = await runExamples({ bundle, examples, engine: createJudgingEngine(bundle), read: readExample2 });
    progress.done();
    const run = { rego: withOwnCoverage(rego), examples: judged, coverage: options.coverage === true };
    await writeOut(printTestRun(run, { color: useColour(process.stdout, process.env, options.color) }));
    const failed = rego.errors.length > 0 || rego.results.some((result) => !result.passed) || judged.failures.length > 0;
    return failed ? 1 : 0;
  } finally {
    progress.done();
  }
}
function withOwnCoverage(run) {
  if (!run.coverage) return run;
  const files = run.coverage.files.filter((file) => !file.file.startsWith(`${libLabel}/`));
  const covered = files.reduce((sum, file) => sum + file.covered.length, 0);
  const all = files.reduce((sum, file) => sum + file.covered.length + file.notCovered.length, 0);
  return { ...run, coverage: { files, percent: all === 0 ? 100 : 100 * covered / all } };
}
async function readFolders(folders) {
  const all = await Promise.all(folders.map((folder) => readPolicyFolder(folder, folder)));
  return {
    modules: await withLib(all.flatMap((files) => files.modules)),
    tests: all.flatMap((files) => files.tests),
    examples: all.flatMap((files) => files.examples)
  };
}
function readAllExamples(files, bundle) {
  return files.examples.flatMap(({ file, text }) => {
    const policy = bundle.policies.find((each) => dirname(each.file) === dirname(file));
    return readExamples(parse(text), file, policy?.id ?? dirname(file));
  });
}
var schema = openSchema(readSchemaTable);
async function readExample2(example) {
  const content = await parseHcl(example.file, example.terraform);
  const { resources, relate } = readExample([{ file: example.file, content }], schema);
  return {
    kind: "plan",
    path: example.file,
    sha256: createHash("sha256").update(example.terraform).digest("hex"),
    root: ".",
    formatVersion: "1.2",
    resources,
    relate,
    secrets: () => /* @__PURE__ */ new Set(),
    document: () => new Uint8Array(),
    skipped: []
  };
}
export {
  runTest
};
