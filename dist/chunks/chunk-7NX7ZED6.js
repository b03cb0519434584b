import {
  bare,
  grow,
  push,
  put,
  typeKey
} from "./chunk-UMYWQS7F.js";
import {
  matchesGlob,
  mostSpecific
} from "./chunk-NPCJCBT6.js";
import {
  isObject
} from "./chunk-GW45PJEJ.js";
import {
  nearest
} from "./chunk-H3QSTGAE.js";
import {
  severities
} from "./chunk-4IHUPCYV.js";

// app/evaluate/projection.ts
var newNode = () => ({ all: false, keys: /* @__PURE__ */ new Map(), fields: /* @__PURE__ */ new Set() });
function joinReads(reads) {
  const root = newNode();
  for (const { paths, fields: fields2 } of reads) {
    for (const field of fields2) root.fields.add(field);
    if (paths === "*") root.all = true;
    else for (const path of paths) addPath(root, path);
  }
  return root;
}
function addPath(root, path) {
  let node = root;
  for (const step of path) {
    const key = typeof step === "number" ? "*" : step;
    let next = node.keys.get(key);
    if (!next) {
      next = newNode();
      node.keys.set(key, next);
    }
    node = next;
  }
  node.all = true;
}
function projectValue(value, by) {
  if (by.all) return value;
  if (Array.isArray(value)) {
    const inner = by.keys.get("*") ?? by;
    return value.map((item) => projectValue(item, inner) ?? null);
  }
  if (!isObject(value)) return value;
  const object = ofObject(by);
  if (object.all) return value;
  const result = {};
  for (const [key, inner] of object.keys) {
    if (key === "*") {
      for (const name of Object.keys(value)) keep(result, name, value, inner);
    } else keep(result, key, value, inner);
  }
  return result;
}
function ofObject(by) {
  const element = by.keys.get("*");
  if (!element || by.all) return by;
  const known = merged.get(by);
  if (known) return known;
  const both = { all: element.all, keys: /* @__PURE__ */ new Map(), fields: /* @__PURE__ */ new Set() };
  for (const [key, inner] of [...element.keys, ...by.keys]) both.keys.set(key, join(both.keys.get(key), inner));
  merged.set(by, both);
  return both;
}
var merged = /* @__PURE__ */ new WeakMap();
function join(left, right) {
  if (left === void 0) return right;
  const both = { all: left.all || right.all, keys: new Map(left.keys), fields: /* @__PURE__ */ new Set() };
  for (const [key, inner] of right.keys) both.keys.set(key, join(both.keys.get(key), inner));
  return both;
}
function keep(result, key, value, inner) {
  if (!Object.hasOwn(value, key)) return;
  const item = value[key];
  if (item === void 0) return;
  const projected = projectValue(item, inner);
  if (projected !== void 0) put(result, key, projected);
}
function projectMarks(marks, by) {
  return keepMarks(marks, by) ?? {};
}
function keepMarks(marks, by) {
  if (marks === true) return true;
  if (marks === false || marks === void 0) return void 0;
  if (Array.isArray(marks)) {
    const inner = by.all ? by : by.keys.get("*") ?? by;
    const kept = marks.map((item) => keepMarks(item, inner));
    return kept.some((item) => item !== void 0) ? kept.map((item) => item ?? {}) : void 0;
  }
  let result;
  const object = ofObject(by);
  const everyKey = object.all || object.keys.has("*");
  for (const key of everyKey ? Object.keys(marks) : object.keys.keys()) {
    if (!Object.hasOwn(marks, key)) continue;
    const inner = object.all ? object : object.keys.get(key) ?? object.keys.get("*");
    const kept = inner && keepMarks(marks[key], inner);
    if (kept !== void 0) {
      result ??= {};
      put(result, key, kept);
    }
  }
  return result;
}

// app/evaluate/relations.ts
var Addresses = class extends Set {
  toJSON() {
    return [...this];
  }
};
function relations(evidence, policies, moment, participants) {
  const wanted = new Set(policies.flatMap((policy) => policy.companions));
  const result = { relations: bare(), open: bare() };
  if (wanted.size === 0) return result;
  const all = wanted.has("*");
  const wants = (key) => all || wanted.has(key);
  const asked = attributesAsked(policies);
  const { links, open } = all ? evidence.relate(moment, new Set(participants.values())) : evidence.relate(moment, new Set(asked.keys()), withoutWhole(asked));
  for (const { from, attribute, to } of links) {
    const fromType = participants.get(from);
    const toType = participants.get(to);
    if (fromType === void 0 || toType === void 0) continue;
    for (const key of [fromType, `${fromType}.${attribute}`]) if (wants(key)) add(result, toType, to, key, from);
    for (const key of [toType, `${toType}.${attribute}`]) if (wants(key)) add(result, fromType, from, key, to);
  }
  for (const { from, attribute } of open) {
    const type = participants.get(from);
    if (type === void 0) continue;
    for (const key of [type, `${type}.${attribute}`]) if (wants(key)) result.open[key] = true;
  }
  return result;
}
function companionTypes(policies) {
  return new Set(policies.flatMap((policy) => policy.companions.map(companionType)));
}
function attributesAsked(policies) {
  const asked = /* @__PURE__ */ new Map();
  for (const policy of policies) {
    const subjects = /* @__PURE__ */ new Set([...policy.resourceTypes, ...Object.keys(policy.reads)]);
    for (const key of policy.companions) {
      const companion = companionType(key);
      for (const type of [companion, ...subjects]) {
        const known = asked.get(type);
        if (key === companion) asked.set(type, void 0);
        else if (known !== void 0) known.add(key.slice(companion.length + 1));
        else if (!asked.has(type)) asked.set(type, /* @__PURE__ */ new Set([key.slice(companion.length + 1)]));
      }
    }
  }
  return asked;
}
function withoutWhole(asked) {
  const some = /* @__PURE__ */ new Map();
  for (const [type, attributes] of asked) if (attributes !== void 0) some.set(type, attributes);
  return some;
}
function add(result, type, address, key, companion) {
  const ofType = grow(result.relations, type, bare);
  const ofResource = grow(ofType, address, bare);
  grow(ofResource, key, () => new Addresses()).add(companion);
}
function companionType(key) {
  const parts = key.split(".");
  return parts[0] === "data" || parts[0] === "ephemeral" ? parts.slice(0, 2).join(".") : parts[0] ?? key;
}

// app/evaluate/document.ts
function buildDocument(request) {
  const { evidence, policies, moment, parameters } = request;
  const projections = readsByType(policies, request.whole === true);
  const actions = new Set(policies.flatMap((policy) => policy.actions));
  const companions = companionTypes(policies);
  const resources = /* @__PURE__ */ new Map();
  const participants = /* @__PURE__ */ new Map();
  const byType = bare();
  for (const resource of evidence.resources) {
    const key = typeKey(resource);
    const projection = projections.get(key) ?? projections.get("*");
    if (!(projection || companions.has(key)) || !takesPart(resource, moment, actions)) continue;
    participants.set(resource.address, key);
    if (!projection) continue;
    resources.set(resource.address, resource);
    grow(byType, key, bare)[resource.address] = moment === "after" ? entry(resource, key, projection) : entryBefore(resource, key, projection);
  }
  const document = { resources: byType, ...relations(evidence, policies, moment, participants), parameters };
  return { bytes: Buffer.from(JSON.stringify(document)), resources };
}
function takesPart(resource, moment, actions) {
  if (moment === "before") return resource.before !== null && resource.before !== void 0;
  if (resource.actions === void 0 || resource.actions.length === 0) return true;
  for (const action of resource.actions) if (actions.has(action)) return true;
  return false;
}
function readsByType(policies, whole) {
  const reads = /* @__PURE__ */ new Map();
  for (const policy of policies) {
    for (const [type, read] of Object.entries(policy.reads)) {
      push(reads, type, read);
    }
    for (const type of policy.resourceTypes) if (!reads.has(type)) reads.set(type, []);
  }
  const result = /* @__PURE__ */ new Map();
  for (const [type, list] of reads) {
    result.set(type, joinReads(whole ? [...list, { paths: "*", fields: [] }] : list));
  }
  return result;
}
function entry(resource, type, projection) {
  const unknown = projectMarks(resource.unknown, projection);
  const result = {
    address: resource.address,
    type,
    values: resource.values === null ? {} : projectValue(resource.values, projection),
    unknown
  };
  if (isMarked(unknown)) {
    const references = projectMarks(resource.references, projection);
    if (isMarked(references)) result.references = references;
    const unset = projectMarks(resource.unset, projection);
    if (isMarked(unset)) result.unset = unset;
  }
  for (const field of projection.fields) addField(result, resource, field);
  return result;
}
function entryBefore(resource, type, projection) {
  const result = {
    address: resource.address,
    type,
    values: projectValue(resource.before ?? {}, projection),
    unknown: {}
  };
  for (const field of projection.fields) addField(result, resource, field);
  return result;
}
var fields = ["actions", "before", "module", "name", "index", "provider", "mode", "origin", "root"];
function addField(result, resource, field) {
  const known = fields.find((name) => name === field);
  if (known && resource[known] !== void 0) result[known] = resource[known];
}
function isMarked(marks) {
  return marks === true || typeof marks === "object" && marks !== null && Object.keys(marks).length > 0;
}

// app/model/policy-settings.ts
function policyEnabled(configuration, id) {
  const { only, skip } = configuration.policies;
  if (skip.some((glob) => matchesGlob(glob, id))) return false;
  return only.length === 0 || only.some((glob) => matchesGlob(glob, id));
}
function severityOf(configuration, policy) {
  return mostSpecific(configuration.policies.severity, policy.id) ?? policy.severity;
}
function enforcementOf(configuration, policy) {
  return mostSpecific(configuration.policies.enforcement, policy.id) ?? policy.enforcement;
}
function undeterminedBlocks(configuration, policy) {
  const { undetermined } = configuration;
  const answer = mostSpecific(undetermined.policy, policy.id) ?? undetermined.severity[severityOf(configuration, policy)] ?? undetermined.default;
  return answer === "fail";
}
function unmatchedGlobs(configuration, ids) {
  const { policies, undetermined } = configuration;
  const places = [
    ["policies.only", policies.only],
    ["policies.skip", policies.skip],
    ["policies.severity", Object.keys(policies.severity)],
    ["policies.enforcement", Object.keys(policies.enforcement)],
    ["undetermined.policy", Object.keys(undetermined.policy)]
  ];
  return places.flatMap(
    ([place, globs]) => globs.filter((glob) => !ids.some((id) => matchesGlob(glob, id))).map((glob) => unmatched(configuration, place, glob, ids))
  );
}
function unmatched(configuration, place, glob, ids) {
  const meant = nearest(glob, ids);
  const hint = meant === void 0 ? "" : `; did you mean ${meant}?`;
  return {
    kind: "policy-unused",
    message: `${place} names ${glob}, which matches no policy${hint}`,
    ...configuration.file === null ? {} : { source: configuration.file }
  };
}

// app/evaluate/fingerprint.ts
import { createHash } from "node:crypto";
var version = 1;
function fingerprint(identity) {
  const parts = [
    version,
    identity.policy,
    identity.root,
    withoutCounts(identity.subject),
    names(identity.path),
    identity.key ?? ""
  ];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
function withoutCounts(address) {
  let result = "";
  let quoted = false;
  for (let i = 0; i < address.length; i++) {
    const char = address[i];
    if (quoted) {
      if (char === "\\") result += address[i++] ?? "";
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === "[") {
      const digits = /^\[\d+\]/.exec(address.slice(i, i + 24));
      if (digits) {
        i += digits[0].length - 1;
        continue;
      }
    }
    result += address[i] ?? "";
  }
  return result;
}
function names(path) {
  return path.filter((step) => typeof step === "string");
}

// app/evaluate/finding.ts
function withoutSecrets(text, redactor, instead = "(sensitive)") {
  return redactor.carriesShort(text) ? instead : redactor.text(text);
}
function readRawFindings(policy, value) {
  const raw = [];
  const odd = [];
  if (value === void 0) return { raw, odd };
  for (const item of Array.isArray(value) ? value : [value]) {
    const finding = readRawFinding(policy, item);
    if (typeof finding === "string") odd.push(finding);
    else raw.push(finding);
  }
  return { raw, odd };
}
function readRawFinding(policy, item) {
  if (!isObject(item)) return `a finding is not an object but ${kindOf(item)}`;
  const { subject, path, status, message, key, fix } = item;
  if (status !== "fail" && status !== "undetermined") return 'a finding has no status "fail" or "undetermined"';
  if (!Array.isArray(path) || !path.every((step) => typeof step === "string" || typeof step === "number")) {
    return "a finding has a path that is not a list of names and indices";
  }
  return {
    policy: policy.id,
    subject: typeof subject === "string" && subject !== "?" ? subject : null,
    path,
    status,
    message: typeof message === "string" && message !== "" ? message : policy.title,
    ...key === void 0 || key === null ? {} : { key: typeof key === "string" ? key : JSON.stringify(key) },
    ...fix === void 0 ? {} : { fix }
  };
}
function kindOf(value) {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
function completeFinding(raw, policy, context) {
  const { evidence, configuration } = context;
  const resource = raw.subject === null ? void 0 : context.resources.get(raw.subject);
  const subject = resource ? { kind: "resource", address: resource.address, type: typeKey(resource) } : { kind: "run", id: evidence.path };
  const severity = severityOf(configuration, policy);
  return {
    policy: policy.id,
    title: policy.title,
    severity,
    status: raw.status,
    blocking: isBlocking(policy, severity, raw.status, context),
    change: null,
    subject,
    ...resource ? { address: resource.address, type: typeKey(resource) } : {},
    root: evidence.root,
    path: raw.path,
    message: completeMessage(raw, policy, resource, context),
    ...policy.remediation ? { remediation: policy.remediation } : {},
    fingerprint: fingerprint({
      policy: policy.id,
      root: evidence.root,
      subject: resource?.address ?? raw.subject ?? "",
      path: raw.path,
      ...raw.key === void 0 ? {} : { key: withoutSecrets(raw.key, context.redactor) }
    }),
    aliases: policy.aliases,
    controls: policy.controls,
    related: policy.related,
    impliedBy: policy.impliedBy
  };
}
function isBlocking(policy, severity, status, context) {
  const { configuration, today } = context;
  if (enforcementOf(configuration, policy) === "advisory") return false;
  if (policy.effectiveOn !== void 0 && today < policy.effectiveOn) return false;
  if (severities.indexOf(severity) < severities.indexOf(configuration.failOn)) return false;
  return status === "fail" || undeterminedBlocks(configuration, policy);
}
function completeMessage(raw, policy, resource, context) {
  const { redactor, moment } = context;
  return withoutSecrets(raw.message, redactor, policy.title).replace(/\{(value|address)\}/g, (_, name) => {
    if (name === "address") return resource?.address ?? "the run";
    if (!resource) return "unknown";
    return withoutSecrets(describeValue(resource, raw.path, moment), redactor);
  });
}
var longest = 120;
function describeValue(resource, path, moment) {
  const marks = moment === "after" ? resource.sensitive : resource.beforeSensitive ?? false;
  if (isMarkedAt(marks, path) || holdsMark(marksAt(marks, path))) return "(sensitive)";
  if (moment === "after" && isMarkedAt(resource.unknown, path)) return "(known after apply)";
  let value = (moment === "after" ? resource.values : resource.before) ?? null;
  for (const step of path) {
    if (typeof value === "string") value = parseJson(value);
    if (Array.isArray(value) && typeof step === "number") value = value[step];
    else if (isObject(value) && Object.hasOwn(value, String(step))) value = value[String(step)];
    else return "not set";
  }
  if (value === null || value === void 0) return "not set";
  const text = JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
function isMarkedAt(marks, path) {
  let at = marks;
  for (const step of path) {
    if (at === true) return true;
    at = stepInto(at, step);
  }
  return at === true;
}
function marksAt(marks, path) {
  let at = marks;
  for (const step of path) at = stepInto(at, step);
  return at;
}
function stepInto(marks, step) {
  if (marks === void 0 || typeof marks === "boolean") return void 0;
  if (Array.isArray(marks)) return typeof step === "number" ? marks[step] : void 0;
  return Object.hasOwn(marks, String(step)) ? marks[String(step)] : void 0;
}
function holdsMark(marks) {
  if (marks === void 0 || marks === false) return false;
  if (marks === true) return true;
  return Object.values(marks).some((item) => holdsMark(item));
}

export {
  buildDocument,
  takesPart,
  policyEnabled,
  severityOf,
  unmatchedGlobs,
  withoutSecrets,
  readRawFindings,
  completeFinding,
  describeValue
};
