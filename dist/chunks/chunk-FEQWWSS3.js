import {
  derived
} from "./chunk-FZLUWHC2.js";
import {
  bare,
  push,
  put
} from "./chunk-VWDPQTL3.js";
import {
  typeKey
} from "./chunk-BGWZEUPI.js";
import {
  matchesGlob,
  mostSpecific
} from "./chunk-7CHO5JZF.js";
import {
  nearest
} from "./chunk-H3QSTGAE.js";
import {
  severities
} from "./chunk-4IHUPCYV.js";
import {
  isObject
} from "./chunk-GW45PJEJ.js";

// app/evaluate/alike.ts
function firstAlike({ own, companions }) {
  const incoming = turned(companions);
  let classes = own;
  let count = new Set(own).size;
  for (let round = 0; round < mostRounds; round++) {
    const numbers = /* @__PURE__ */ new Map();
    const next = new Int32Array(own.length);
    for (let at = 0; at < own.length; at++) {
      const sign = signOf(classes, at, companions[at], incoming[at]);
      let number = numbers.get(sign);
      if (number === void 0) {
        number = numbers.size;
        numbers.set(sign, number);
      }
      next[at] = number;
    }
    if (numbers.size === count) return firstOf(next, count);
    classes = next;
    count = numbers.size;
  }
  return void 0;
}
var mostRounds = 12;
function turned(companions) {
  const incoming = new Array(companions.length);
  for (let from = 0; from < companions.length; from++) {
    const list = companions[from];
    if (list === void 0) continue;
    for (let at = 0; at < list.length; ) {
      const key = list[at++];
      const end = at + 1 + list[at++];
      for (; at < end; at++) {
        const to = list[at];
        const known = incoming[to];
        if (known === void 0) incoming[to] = [key, from];
        else known.push(key, from);
      }
    }
  }
  return incoming;
}
function signOf(classes, at, companions, incoming) {
  const own = classes[at];
  if (companions === void 0 && incoming === void 0) return own;
  let sign = `${own}`;
  if (companions !== void 0) {
    for (let i = 0; i < companions.length; ) {
      const key = companions[i++];
      const end = i + 1 + companions[i++];
      sign += `;${key}`;
      for (; i < end; i++) sign += `,${classes[companions[i]]}`;
    }
  }
  return incoming === void 0 ? sign : `${sign}|${incomingSign(classes, incoming)}`;
}
function incomingSign(classes, incoming) {
  if (incoming.length === 2) return `${incoming[0]},${classes[incoming[1]]}`;
  const signs = /* @__PURE__ */ new Set();
  for (let i = 0; i < incoming.length; i += 2) signs.add(`${incoming[i]},${classes[incoming[i + 1]]}`);
  return [...signs].sort().join(";");
}
function firstOf(classes, count) {
  const first = new Int32Array(count).fill(-1);
  return classes.map((number, at) => {
    if (first[number] === -1) first[number] = at;
    return first[number];
  });
}

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
function projectedText(value, by) {
  if (value === null || typeof value !== "object" || by.all) return JSON.stringify(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    const inner = by.keys.get("*") ?? by;
    return `[${value.map((item) => projectedText(item, inner)).join()}]`;
  }
  const { all, anyKey, members } = shapeOf(by);
  if (all || anyKey) return JSON.stringify(projectValue(value, by));
  let text = "";
  for (const { key, before, inner } of members) {
    const item = value[key];
    if (item === void 0 || !Object.hasOwn(value, key)) continue;
    text += `${text === "" ? "{" : ","}${before}${item === true ? "true" : item === false ? "false" : projectedText(item, inner)}`;
  }
  return text === "" ? "{}" : `${text}}`;
}
function projectValue(value, by) {
  if (by.all) return value;
  if (Array.isArray(value)) {
    const inner = by.keys.get("*") ?? by;
    return value.map((item) => projectValue(item, inner));
  }
  if (!isObject(value)) return value;
  const { all, members } = shapeOf(by);
  if (all) return value;
  const result = {};
  for (const { key, inner } of members) {
    if (key === "*") {
      for (const name of Object.keys(value)) keep(result, name, value, inner);
    } else keep(result, key, value, inner);
  }
  return result;
}
function shapeOf(by) {
  const known = shapes.get(by);
  if (known) return known;
  const element = by.keys.get("*");
  const joined = element && !by.all ? join(element, by) : by;
  const members = [...joined.keys].map(([key, inner]) => ({ key, before: `${JSON.stringify(key)}:`, inner }));
  const shape = { all: joined.all, anyKey: joined.keys.has("*"), members, keys: joined.keys };
  shapes.set(by, shape);
  return shape;
}
var shapes = /* @__PURE__ */ new WeakMap();
function join(left, right) {
  const keys = new Map(left.keys);
  for (const [key, inner] of right.keys) {
    const known = keys.get(key);
    keys.set(key, known === void 0 ? inner : join(known, inner));
  }
  return { all: left.all || right.all, keys, fields: right.fields };
}
function keep(result, key, value, inner) {
  if (!Object.hasOwn(value, key)) return;
  const item = value[key];
  if (item !== void 0) put(result, key, projectValue(item, inner));
}
function projectMarks(marks, by) {
  if (marks === true) return true;
  if (marks === false || marks === void 0) return void 0;
  if (Array.isArray(marks)) {
    const inner = by.all ? by : by.keys.get("*") ?? by;
    const kept = marks.map((item) => projectMarks(item, inner));
    return kept.some((item) => item !== void 0) ? kept.map((item) => item ?? {}) : void 0;
  }
  const named = marks;
  const shape = shapeOf(by);
  let result;
  if (shape.all || shape.anyKey) {
    for (const key of Object.keys(named)) {
      const inner = shape.all ? allBelow : shape.keys.get(key) ?? shape.keys.get("*");
      result = inner ? withMarks(result, key, projectMarks(named[key], inner)) : result;
    }
    return result;
  }
  for (const { key, inner } of shape.members) {
    const item = named[key];
    if (item === void 0 || !Object.hasOwn(named, key)) continue;
    result = withMarks(result, key, projectMarks(item, inner));
  }
  return result;
}
var allBelow = { all: true, keys: /* @__PURE__ */ new Map(), fields: /* @__PURE__ */ new Set() };
function withMarks(result, key, kept) {
  if (kept === void 0) return result;
  const marks = result ?? {};
  put(marks, key, kept);
  return marks;
}

// app/evaluate/entry.ts
function entryText(resource, type, moment) {
  if (moment === "before") return textOf(resource, type, projectedText(resource.before ?? {}, type.projection), "{}");
  const { projection } = type;
  const unknown = projectMarks(resource.unknown, projection);
  const values = resource.values === null ? "{}" : projectedText(resource.values, projection);
  let marks = "{}";
  if (unknown !== void 0) {
    const references = projectMarks(resource.references, projection);
    const unset = resource.unsetAmong ? resource.unsetAmong(unknown) : projectMarks(resource.unset, projection);
    marks = JSON.stringify(unknown);
    if (references !== void 0) marks += `,"references":${JSON.stringify(references)}`;
    if (unset !== void 0) marks += `,"unset":${JSON.stringify(unset)}`;
    if (resource.partial !== void 0) marks += `,"partial":${JSON.stringify(resource.partial)}`;
  }
  return textOf(resource, type, values, marks);
}
function textOf(resource, type, values, unknown) {
  let text = `"type":${type.name},"values":${values},"unknown":${unknown}`;
  for (const field of type.projection.fields) text += fieldText(resource, field);
  return `${text}}`;
}
var fields = ["actions", "before", "module", "name", "index", "provider", "mode", "origin", "root"];
function fieldText(resource, field) {
  const known = fields.find((name) => name === field);
  const value = known && resource[known];
  return value === void 0 ? "" : `,"${known}":${JSON.stringify(value)}`;
}

// app/evaluate/alike-resources.ts
function openAlike(types, others, relations, moment) {
  const addresses = [];
  const places = /* @__PURE__ */ new Map();
  const own = [];
  const texts = [];
  const known = /* @__PURE__ */ new Map();
  const add2 = (address, text) => {
    let number = known.get(text);
    if (number === void 0) {
      number = texts.length;
      known.set(text, number);
      texts.push(text);
    }
    places.set(address, addresses.length);
    addresses.push(address);
    own.push(number);
  };
  for (const type of types)
    for (const resource of type.members.values()) add2(resource.address, entryText(resource, type, moment));
  const written = addresses.length;
  for (const [address, type] of others) add2(address, type);
  const first = firstAlike({ own, companions: companionsOf(addresses.length, places, relations) });
  if (first === void 0) return void 0;
  return {
    first: (address) => addresses[first[places.get(address) ?? -1] ?? -1] ?? address,
    text: (address) => texts[own[places.get(address) ?? -1] ?? -1],
    groups() {
      const groups = /* @__PURE__ */ new Map();
      for (let at = 0; at < written; at++)
        push(groups, addresses[first[at]], addresses[at]);
      for (const [address, members] of groups) if (members.length === 1) groups.delete(address);
      return groups;
    }
  };
}
function companionsOf(count, places, { companions }) {
  const lists = new Array(count);
  const keys = /* @__PURE__ */ new Map();
  for (const ofType of companions.values()) {
    for (const [address, entries] of ofType) {
      const list = [];
      for (let at = 0; at < entries.length; at += 2) {
        const key = entries[at];
        const number = keys.get(key) ?? keys.size;
        keys.set(key, number);
        const found = entries[at + 1];
        if (typeof found === "string") list.push(number, 1, places.get(found));
        else list.push(number, found.size, ...placesOf(found, places));
      }
      lists[places.get(address)] = list;
    }
  }
  return lists;
}
function placesOf(addresses, places) {
  return [...addresses].map((address) => places.get(address));
}

// app/evaluate/relations.ts
function relate(evidence, policies, moment, participants) {
  const wanted = companionsAsked(policies);
  const companions = /* @__PURE__ */ new Map();
  const open = bare();
  if (wanted.size === 0) return { companions, open };
  const all = wanted.has("*");
  const asked = attributesAsked(policies);
  const related = all ? evidence.relate(moment, participants.types()) : evidence.relate(moment, new Set(asked.keys()), withoutWhole(asked));
  const keysOf = openKeys((key) => all || wanted.has(key));
  for (const { from, attribute, to } of related.links) {
    const fromType = participants.typeOf(from);
    const toType = participants.typeOf(to);
    if (fromType === void 0 || toType === void 0) continue;
    for (const key of keysOf(fromType, attribute)) add(companions, toType, to, key, from);
    for (const key of keysOf(toType, attribute)) add(companions, fromType, from, key, to);
  }
  for (const { from, attribute } of related.open) {
    const type = participants.typeOf(from);
    if (type === void 0) continue;
    for (const key of keysOf(type, attribute)) open[key] = true;
  }
  return { companions, open };
}
function add(companions, type, address, key, companion) {
  let ofType = companions.get(type);
  if (ofType === void 0) {
    ofType = /* @__PURE__ */ new Map();
    companions.set(type, ofType);
  }
  const own = ofType.get(address);
  if (own === void 0) {
    ofType.set(address, [key, companion]);
    return;
  }
  for (let at = 0; at < own.length; at += 2) {
    if (own[at] !== key) continue;
    const known = own[at + 1];
    if (known instanceof Set) known.add(companion);
    else if (known !== void 0 && known !== companion) own[at + 1] = /* @__PURE__ */ new Set([known, companion]);
    return;
  }
  own.push(key, companion);
}
function writeRelations({ companions, open }, places, sink, alike) {
  const nameOf = (companion) => {
    const address = alike === void 0 ? companion : alike.first(companion);
    return String(places.get(address) ?? JSON.stringify(address));
  };
  sink.write('"relations":{');
  let before = "";
  for (const [type, ofType] of companions) {
    before += `${JSON.stringify(type)}:{`;
    ofType.forEach((own, address) => {
      if (alike !== void 0 && alike.first(address) !== address) return;
      let text = `${before}${JSON.stringify(address)}:{`;
      for (let at = 0; at < own.length; at += 2)
        text += `${at > 0 ? "," : ""}${JSON.stringify(own[at])}:[${listOf(own[at + 1], nameOf)}]`;
      sink.write(`${text}}`);
      before = ",";
    });
    before = "},";
  }
  sink.write(`${before === "" ? "" : "}"}},"open":${JSON.stringify(open)}`);
}
function listOf(companions, nameOf) {
  if (companions === void 0) return "";
  return typeof companions === "string" ? nameOf(companions) : [...companions].map(nameOf).join();
}
function openKeys(wants) {
  const known = /* @__PURE__ */ new Map();
  return (type, attribute) => {
    let ofType = known.get(type);
    if (ofType === void 0) {
      ofType = /* @__PURE__ */ new Map();
      known.set(type, ofType);
    }
    let keys = ofType.get(attribute);
    if (keys === void 0) {
      keys = [type, `${type}.${attribute}`].filter(wants);
      ofType.set(attribute, keys);
    }
    return keys;
  };
}
var companionTypes = derived((policies) => {
  return new Set([...companionsAsked(policies)].map(companionType));
});
var companionsAsked = derived((policies) => {
  return new Set(policies.flatMap((policy) => policy.companions));
});
var attributesAsked = derived((policies) => {
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
});
function withoutWhole(asked) {
  const some = /* @__PURE__ */ new Map();
  for (const [type, attributes] of asked) if (attributes !== void 0) some.set(type, attributes);
  return some;
}
function companionType(key) {
  const parts = key.split(".");
  return parts[0] === "data" || parts[0] === "ephemeral" ? parts.slice(0, 2).join(".") : parts[0] ?? key;
}

// app/evaluate/text-sink.ts
function openTextSink(expected) {
  let buffer = Buffer.allocUnsafeSlow(Math.max(expected, 64));
  let end = 0;
  let waiting = "";
  const flush = () => {
    const most = end + waiting.length * 3;
    if (most > buffer.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(most, buffer.length * 2));
      buffer.copy(larger, 0, 0, end);
      buffer = larger;
    }
    end += buffer.write(waiting, end);
    waiting = "";
  };
  return {
    write(text) {
      waiting += text;
      if (waiting.length > mostWaiting) flush();
    },
    bytes() {
      flush();
      return buffer.subarray(0, end);
    }
  };
}
var mostWaiting = 16384;

// app/evaluate/document.ts
function buildDocument(request) {
  const { evidence, policies, moment, parameters } = request;
  const typeUnder = openTypes(policies, request.whole === true);
  const actions = actionsOf(policies);
  const companions = companionTypes(policies);
  const resources = /* @__PURE__ */ new Map();
  const types = /* @__PURE__ */ new Set();
  const others = /* @__PURE__ */ new Map();
  for (const resource of evidence.resources) {
    const key = typeKey(resource);
    const type = typeUnder(key);
    if (!(type || companions.has(key)) || !takesPart(resource, moment, actions)) continue;
    if (!type) {
      others.set(resource.address, key);
      continue;
    }
    resources.set(resource.address, resource);
    types.add(type);
    type.members.set(resource.address, resource);
  }
  const participants = {
    typeOf(address) {
      const resource = resources.get(address);
      return resource === void 0 ? others.get(address) : typeKey(resource);
    },
    types: () => /* @__PURE__ */ new Set([...others.values(), ...[...resources.values()].map(typeKey)])
  };
  const relations = resources.size === 0 ? { companions: /* @__PURE__ */ new Map(), open: {} } : relate(evidence, policies, moment, participants);
  const alike = request.alike === true ? openAlike(types, others, relations, moment) : void 0;
  const sink = openTextSink((resources.size + 1) * usualBytes);
  sink.write('{"resources":{');
  const places = writeTypes(types, request, sink, alike);
  sink.write("},");
  writeRelations(relations, places, sink, alike);
  sink.write(`,"parameters":${JSON.stringify(parameters)}}`);
  return { bytes: sink.bytes(), resources, ...alike === void 0 ? {} : { alike: alike.groups() } };
}
var usualBytes = 1024;
var actionsOf = derived((policies) => new Set(policies.flatMap((policy) => policy.actions)));
function takesPart(resource, moment, actions) {
  if (moment === "before") return resource.before !== null && resource.before !== void 0;
  if (resource.actions === void 0 || resource.actions.length === 0) return true;
  for (const action of resource.actions) if (actions.has(action)) return true;
  return false;
}
function openTypes(policies, whole) {
  const { reads, joined } = readsOf(policies);
  const projectionOf = (key) => {
    const list = reads.get(key) ?? reads.get("*");
    if (whole) return list && joinReads([...list, { paths: "*", fields: [] }]);
    const projection = joined.get(key) ?? (list && joinReads(list));
    if (projection) joined.set(key, projection);
    return projection;
  };
  const known = /* @__PURE__ */ new Map();
  const add2 = (key) => {
    const projection = projectionOf(key);
    const type = projection && { name: JSON.stringify(key), projection, members: /* @__PURE__ */ new Map() };
    known.set(key, type);
    return type;
  };
  return (key) => known.get(key) ?? (known.has(key) ? void 0 : add2(key));
}
var readsOf = derived((policies) => {
  const reads = /* @__PURE__ */ new Map();
  for (const policy of policies) {
    for (const [type, read] of Object.entries(policy.reads)) push(reads, type, read);
    for (const type of policy.resourceTypes) if (!reads.has(type)) reads.set(type, []);
  }
  return { reads, joined: /* @__PURE__ */ new Map() };
});
function writeTypes(types, { moment, listed = false }, sink, alike) {
  const places = /* @__PURE__ */ new Map();
  let before = "";
  for (const type of types) {
    before += `${type.name}:${listed ? "[" : "{"}`;
    let place = 0;
    for (const resource of type.members.values()) {
      const { address } = resource;
      if (alike !== void 0 && alike.first(address) !== address) continue;
      const name = JSON.stringify(address);
      if (listed) places.set(address, place++);
      else before += `${name}:`;
      sink.write(`${before}{"address":${name},${alike?.text(address) ?? entryText(resource, type, moment)}`);
      before = ",";
    }
    before = listed ? "]," : "},";
  }
  sink.write(before.slice(0, -1));
  return places;
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
import { hash } from "node:crypto";
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
  return hash("sha256", JSON.stringify(parts), "hex");
}
function withoutCounts(address) {
  if (!/\[\d/.test(address)) return address;
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
  return openCompletion(policy, context)(raw);
}
function openCompletion(policy, context) {
  const { evidence, configuration, redactor, change = null } = context;
  const severity = severityOf(configuration, policy);
  const blocking = {
    fail: isBlocking(policy, severity, "fail", context),
    undetermined: isBlocking(policy, severity, "undetermined", context)
  };
  const run = { kind: "run", id: evidence.path };
  return (raw, address = raw.subject) => {
    const resource = address === null ? void 0 : context.resources.get(address);
    const type = resource && typeKey(resource);
    const key = raw.key === void 0 ? {} : { key: withoutSecrets(raw.key, redactor) };
    return {
      policy: policy.id,
      title: policy.title,
      severity,
      status: raw.status,
      blocking: blocking[raw.status],
      change,
      subject: resource && type !== void 0 ? { kind: "resource", address: resource.address, type } : run,
      ...resource && type !== void 0 ? { address: resource.address, type } : {},
      root: evidence.root,
      path: raw.path,
      message: completeMessage(raw, policy, resource, context),
      ...policy.remediation ? { remediation: policy.remediation } : {},
      fingerprint: fingerprint({
        policy: policy.id,
        root: evidence.root,
        subject: resource?.address ?? address ?? "",
        path: raw.path,
        ...key
      }),
      ...key,
      aliases: policy.aliases,
      controls: policy.controls,
      related: policy.related,
      impliedBy: policy.impliedBy
    };
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
  const message = withoutSecrets(raw.message, redactor, policy.title);
  if (!message.includes("{")) return message;
  return message.replace(/\{(value|address)\}/g, (_, name) => {
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
  fingerprint,
  withoutCounts,
  policyEnabled,
  severityOf,
  unmatchedGlobs,
  buildDocument,
  takesPart,
  withoutSecrets,
  readRawFindings,
  completeFinding,
  openCompletion,
  describeValue
};
