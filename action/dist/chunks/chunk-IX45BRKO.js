import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import {
  attributeNames,
  collectFromResource,
  collectSecrets,
  derived,
  eachText,
  eachUnwrittenLink,
  findAttribute,
  findBlocks,
  isPlural,
  isSilent,
  isUnknownAt,
  isUnresolved,
  mayLinkFurther,
  openModuleTree,
  openRelate,
  openSnapshotTree,
  plainText,
  readInputs,
  stemOf
} from "./chunk-MDGVV6W6.js";
import {
  sensitivePaths
} from "./chunk-NUFR6L7L.js";
import {
  actionNames,
  bare,
  isMarked,
  push,
  put,
  typeKey
} from "./chunk-ITMAE44S.js";
import {
  matchesAddress,
  parseAddressPattern,
  resourceName,
  withoutKeys
} from "./chunk-YVHYFHW5.js";
import {
  matchesGlob,
  mostSpecific,
  parseAddress,
  parseModule,
  printKey,
  printModule,
  tokenise
} from "./chunk-SUT3IB6L.js";
import {
  severities
} from "./chunk-J3OLRPOD.js";
import {
  nearest
} from "./chunk-OQTGDDLS.js";
import {
  isObject
} from "./chunk-LJVKYY7P.js";
import {
  readSchemaTable
} from "./chunk-L5PTU7NT.js";
import {
  openSchema
} from "./chunk-JTQ5GWYI.js";
import {
  Problem
} from "./chunk-T4TETFAQ.js";

// app/evaluate/baseline.ts
var baselineSchema = "plumbline.baseline/1";
var baselineStatuses = ["fail", "undetermined", "waived"];
function baselineOf(findings) {
  const entries2 = /* @__PURE__ */ new Map();
  const counts = /* @__PURE__ */ new Map();
  for (const { finding, waived, kind } of findings) {
    const { fingerprint: fingerprint2, policy, root = ".", address, path } = finding;
    const status = waived ? "waived" : finding.status;
    const entry = { root, ...address === void 0 ? {} : { address }, policy, path, status, fingerprint: fingerprint2, count: 1 };
    const key = sortKey(entry);
    const count = (counts.get(`${kind} ${key}`) ?? 0) + 1;
    counts.set(`${kind} ${key}`, count);
    entries2.set(key, { ...entry, count: Math.max(count, entries2.get(key)?.count ?? 0) });
  }
  return [...entries2].sort(([left], [right]) => left < right ? -1 : left > right ? 1 : 0).map(([, entry]) => entry);
}
function sortKey({ root, address, policy, path, status, fingerprint: fingerprint2 }) {
  return [root, address ?? "", policy, JSON.stringify(path), status, fingerprint2].join("\0");
}
function printBaseline(entries2) {
  const lines = entries2.map((entry) => `    ${JSON.stringify(entry)}`);
  const list = lines.length === 0 ? "[]" : `[
${lines.join(",\n")}
  ]`;
  return `{
  "schema": ${JSON.stringify(baselineSchema)},
  "entries": ${list}
}
`;
}
function baselineFindings(entries2) {
  return entries2.map(({ status, ...entry }) => ({
    ...entry,
    status: status === "undetermined" ? status : "fail",
    waived: status === "waived"
  }));
}
function baselineDifference(before, after) {
  const counts = /* @__PURE__ */ new Map();
  for (const entry of after) counts.set(sortKey(entry), (counts.get(sortKey(entry)) ?? 0) + entry.count);
  for (const entry of before) counts.set(sortKey(entry), (counts.get(sortKey(entry)) ?? 0) - entry.count);
  const differences = [...counts.values()];
  const sum = (list) => list.reduce((total, count) => total + Math.abs(count), 0);
  return {
    added: sum(differences.filter((count) => count > 0)),
    dropped: sum(differences.filter((count) => count < 0))
  };
}

// app/model/evidence.ts
var evidenceKinds = ["plan", "state", "source"];

// app/model/move.ts
var nothingRenamed = { roots: [], addresses: [], moves: [] };

// app/evaluate/compare-moves.ts
var nothingOccupied = { has: () => false, hasModule: () => false };
function occupiedBy(places) {
  const addresses = /* @__PURE__ */ new Set();
  const modules = /* @__PURE__ */ new Set();
  for (const { root, address } of places) {
    addresses.add(keyOf(root, address));
    const steps2 = parseAddress(address)?.modules ?? [];
    for (let depth = 1; depth <= steps2.length; depth++) modules.add(keyOf(root, printModule(steps2.slice(0, depth))));
  }
  return {
    has: ({ root, address }) => addresses.has(keyOf(root, address)),
    hasModule: ({ root, address }) => modules.has(keyOf(root, address))
  };
}
function relocator(renaming, occupied = nothingOccupied) {
  const roots = new Map(renaming.roots.map(({ from, to }) => [from, to]));
  const exact = new Map(renaming.addresses.map(({ root, from, to }) => [keyOf(root, from), to]));
  const moves = indexMoves(renaming.moves);
  const known2 = /* @__PURE__ */ new Map();
  const relocate = ({ root: before, address }) => {
    const root = roots.get(before) ?? before;
    const renamed = exact.get(keyOf(root, address));
    if (renamed !== void 0) {
      const taken = occupied.has({ root: before, address: renamed }) && !exact.has(keyOf(root, renamed));
      return { root, address: taken ? address : renamed };
    }
    const own = moves.get(root);
    return { root, address: own === void 0 ? address : applyMoves(address, own, before, occupied) };
  };
  return (place) => {
    const key = keyOf(place.root, place.address);
    const found = known2.get(key) ?? relocate(place);
    known2.set(key, found);
    return found;
  };
}
function keyOf(root, address) {
  return `${root}\0${address}`;
}
function indexMoves(moves) {
  const roots = /* @__PURE__ */ new Map();
  for (const move of moves) {
    const index = roots.get(move.root) ?? { byResource: /* @__PURE__ */ new Map(), byCall: /* @__PURE__ */ new Map() };
    roots.set(move.root, index);
    const rule = readMove(move);
    if (rule === void 0) continue;
    if ("from" in rule) push(index.byResource, resourceName(rule.from), rule);
    else push(index.byCall, rule.fromModules.at(-1)?.name ?? "", rule);
  }
  return roots;
}
function readMove({ module: within, from, to }) {
  const [fromModules, toModules] = [parseModule(from), parseModule(to)];
  if (fromModules?.length && toModules?.length) return { within, fromModules, toModules };
  const [resource, target] = [parseAddress(from), parseAddress(to)];
  if (resource === void 0 || target === void 0) return void 0;
  return resource.rest.length + target.rest.length === 0 ? { within, from: resource, to: target } : void 0;
}
function applyMoves(address, index, root, occupied) {
  const parsed = parseAddress(address);
  if (parsed === void 0 || parsed.rest.length > 0) return address;
  let at = parsed;
  const done = /* @__PURE__ */ new Set();
  for (let moved = true; moved; ) {
    moved = false;
    for (const rule of candidates(at, index)) {
      if (done.has(rule)) continue;
      const next = "from" in rule ? moveResource(at, rule) : moveModule(at, rule);
      if (next === void 0) continue;
      done.add(rule);
      const taken = next.module === void 0 ? occupied.has({ root, address: printAddress(next.address) }) : occupied.hasModule({ root, address: printModule(next.module) });
      if (taken) continue;
      at = next.address;
      moved = true;
      break;
    }
  }
  return done.size === 0 ? address : printAddress(at);
}
function candidates(address, { byResource, byCall }) {
  const calls = byCall.size === 0 ? [] : address.modules.toReversed().flatMap(({ name }) => byCall.get(name) ?? []);
  return [...byResource.get(resourceName(address)) ?? [], ...calls];
}
function moveResource(address, { within, from, to }) {
  const { modules, key } = address;
  if (modules.length !== within.length + from.modules.length || !isWithin(modules, within)) return void 0;
  if (!sameSteps(modules.slice(within.length), from.modules)) return void 0;
  const everyInstance = from.key === void 0 && to.key === void 0;
  if (!everyInstance && key !== from.key) return void 0;
  const kept = everyInstance ? key : to.key;
  const { mode: mode2, type, name } = to;
  return {
    address: {
      modules: [...modules.slice(0, within.length), ...to.modules],
      mode: mode2,
      type,
      name,
      ...kept === void 0 ? {} : { key: kept },
      rest: []
    }
  };
}
function moveModule(address, { within, fromModules, toModules }) {
  const { modules } = address;
  const depth = within.length + fromModules.length;
  const last = modules[depth - 1];
  const [from, to] = [fromModules.at(-1), toModules.at(-1)];
  if (last === void 0 || from === void 0 || to === void 0 || !isWithin(modules, within)) return void 0;
  if (!sameSteps(modules.slice(within.length, depth - 1), fromModules.slice(0, -1))) return void 0;
  const everyInstance = from.key === void 0 && to.key === void 0;
  if (last.name !== from.name || !everyInstance && last.key !== from.key) return void 0;
  const moved = everyInstance && last.key !== void 0 ? { name: to.name, key: last.key } : to;
  const module = [...modules.slice(0, within.length), ...toModules.slice(0, -1), moved];
  return { address: { ...address, modules: [...module, ...modules.slice(depth)] }, module };
}
function isWithin(modules, calls) {
  return calls.every((name, index) => modules[index]?.name === name);
}
function sameSteps(left, right) {
  return left.length === right.length && left.every(({ name, key }, index) => name === right[index]?.name && key === right[index]?.key);
}
function printAddress(address) {
  const { modules, key } = address;
  const own = `${resourceName(address)}${key === void 0 ? "" : printKey(key)}`;
  return modules.length === 0 ? own : `${printModule(modules)}.${own}`;
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
  let quoted2 = false;
  for (let i = 0; i < address.length; i++) {
    const char = address[i];
    if (quoted2) {
      if (char === "\\") result += address[i++] ?? "";
      else if (char === '"') quoted2 = false;
    } else if (char === '"') quoted2 = true;
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

// app/evaluate/pair.ts
var likenesses = [
  (address, path, message) => message === void 0 ? void 0 : JSON.stringify([address, path, message]),
  (address, _, message) => message === void 0 ? void 0 : JSON.stringify([address, message]),
  (address, path) => JSON.stringify([address, path]),
  (address) => address,
  (_, __, message) => message,
  () => ""
];
function pair(now, then) {
  const found = [];
  for (const alike3 of likenesses) {
    const open = /* @__PURE__ */ new Map();
    for (const each of then.toReversed()) {
      const key = each.left === 0 ? void 0 : alike3(each.address, each.base.path, each.base.message);
      if (key !== void 0) push(open, key, each);
    }
    if (open.size === 0) continue;
    for (const each of now) {
      if (each.taken) continue;
      const { address, path, message } = each.finding;
      const key = alike3(address ?? "", path, message);
      const list = key === void 0 ? void 0 : open.get(key);
      const partner = list?.at(-1);
      if (partner === void 0) continue;
      partner.left -= 1;
      if (partner.left === 0) list?.pop();
      each.taken = true;
      found.push(each);
    }
  }
  return found;
}

// app/evaluate/part.ts
function isPartOf(part, whole2) {
  const names2 = part.filter((step) => typeof step === "string");
  return whole2.length > 0 && whole2.filter((step) => typeof step === "string").every((name, i) => names2[i] === name);
}

// app/evaluate/compare.ts
function compare(present, base, { renaming = nothingRenamed, occupied, covers }) {
  const place = relocator(renaming, occupied);
  const findNow = oldNames(present);
  const heads = /* @__PURE__ */ new Map();
  for (const [index, { finding, waived }] of present.entries())
    push(heads, finding.fingerprint, { index, finding, waived, taken: false });
  const slots = /* @__PURE__ */ new Map();
  const all = [];
  for (const each of base) {
    const now = place({ root: each.root, address: each.address ?? "" });
    const slot = { base: each, address: now.address, left: each.count };
    all.push(slot);
    const name = findNow(each, now);
    if (name !== void 0) push(slots, name, slot);
  }
  const changes = present.map(({ finding }) => covers(finding.root ?? ".") ? "new" : asItWas(finding));
  for (const [name, own] of heads) {
    const known2 = slots.get(name);
    if (known2 === void 0) continue;
    for (const { head, change } of paired(own, known2))
      changes[head.index] = change(head, covers(head.finding.root ?? "."));
  }
  coverParts(present, all, changes);
  return { changes, gone: all.filter(isGone).map(({ base: each, left }) => ({ base: each, count: left })) };
}
function coverParts(present, all, changes) {
  const parts = /* @__PURE__ */ new Map();
  for (const slot of all) {
    const { policy, root, status, waived } = slot.base;
    if (slot.left > 0 && status === "fail" && !waived) push(parts, JSON.stringify([policy, root, slot.address]), slot);
  }
  for (const [index, { finding, waived }] of present.entries()) {
    if (waived || finding.status !== "undetermined") continue;
    const { policy, root, address, path } = finding;
    for (const slot of parts.get(JSON.stringify([policy, root ?? ".", address ?? ""])) ?? []) {
      if (!isPartOf(slot.base.path, path)) continue;
      slot.left = 0;
      changes[index] = "existing";
    }
  }
}
function isGone({ base, left }) {
  return left > 0 && (base.waived || base.status === "fail");
}
var failing = (head) => head.finding.status === "fail";
var existing = () => "existing";
var asItWas = ({ change }) => change ?? "new";
var steps = [
  {
    now: (head) => !head.waived && failing(head),
    was: ({ waived, status }) => !waived && status === "fail",
    change: existing
  },
  {
    now: (head) => !head.waived && !failing(head),
    was: ({ waived, status }) => !waived && status === "undetermined",
    change: existing
  },
  { now: ({ waived }) => waived, was: ({ waived }) => waived, change: existing },
  {
    now: (head) => head.waived || !failing(head),
    was: ({ waived, status }) => !waived && status === "fail",
    change: existing
  },
  { now: () => true, was: ({ waived }) => !waived, change: ({ finding }) => asItWas(finding) },
  { now: () => true, was: () => true, change: (head, covered) => covered ? "new" : asItWas(head.finding) }
];
function paired(heads, slots) {
  const found = [];
  for (const { now, was, change } of steps) {
    const left = heads.filter((head) => !head.taken && now(head));
    const ordered = [...left.filter(isKnownOld), ...left.filter((head) => !isKnownOld(head))];
    const open = slots.filter((slot) => slot.left > 0 && was(slot.base));
    if (ordered.length === 0 || open.length === 0) continue;
    for (const head of pair(ordered, open)) found.push({ head, change });
  }
  return found;
}
function isKnownOld({ finding }) {
  return finding.change === "existing";
}
function oldNames(present) {
  let groups;
  const known2 = /* @__PURE__ */ new Map();
  return (base, now) => {
    if (now.root === base.root && now.address === (base.address ?? "")) return base.fingerprint;
    groups ??= groupBySubject(present);
    const group = subjectKey(base.policy, now.root, now.address, base.path);
    const key = `${group}\0${base.root}\0${base.address ?? ""}`;
    const names2 = known2.get(key) ?? new Map((groups.get(group) ?? []).map((each) => [named(each, base), each.fingerprint]));
    known2.set(key, names2);
    return names2.get(base.fingerprint);
  };
}
function named({ policy, path, key }, { root, address }) {
  return fingerprint({ policy, root, subject: address ?? "", path, ...key === void 0 ? {} : { key } });
}
function groupBySubject(present) {
  const groups = /* @__PURE__ */ new Map();
  for (const { finding } of present) {
    const { policy, root, address, path } = finding;
    push(groups, subjectKey(policy, root ?? ".", address ?? "", path), finding);
  }
  return groups;
}
function subjectKey(policy, root, address, path) {
  return JSON.stringify([policy, root, withoutCounts(address), path.filter((step) => typeof step === "string")]);
}

// app/evaluate/compare-kinds.ts
var telling = ["plan", "source", "state"];
function compareKinds(present, views, base, options) {
  const renamed = new Map(options.renaming?.roots.map(({ from, to }) => [from, to]));
  const byRoot = /* @__PURE__ */ new Map();
  for (const each of base) push(byRoot, renamed.get(each.root) ?? each.root, each);
  const now = groupByView(present, views);
  const changes = present.map(() => "new");
  const left = /* @__PURE__ */ new Map();
  for (const [root, kinds] of now) {
    const known2 = byRoot.get(root) ?? [];
    byRoot.delete(root);
    for (const [kind, indices] of kinds) {
      const then = seenAs(kind, known2);
      const own = indices.flatMap((index) => present[index] ?? []);
      const compared = compare(own, then, options);
      for (const [at, index] of indices.entries()) changes[index] = compared.changes[at] ?? "new";
      const gone2 = new Map(compared.gone.map((each) => [each.base, each.count]));
      for (const each of then) left.set(each, Math.min(left.get(each) ?? each.count, gone2.get(each) ?? 0));
    }
  }
  for (const known2 of byRoot.values()) {
    for (const { base: each, count } of compare([], seenAs(void 0, known2), options).gone) left.set(each, count);
  }
  const gone = base.flatMap((each) => {
    const count = left.get(each) ?? 0;
    return count === 0 ? [] : [{ base: each, count }];
  });
  return { changes, gone };
}
function groupByView(present, views) {
  const groups = /* @__PURE__ */ new Map();
  const groupOf = ({ root, kind }) => {
    const kinds = groups.get(root) ?? /* @__PURE__ */ new Map();
    groups.set(root, kinds);
    const group = kinds.get(kind) ?? [];
    kinds.set(kind, group);
    return group;
  };
  for (const view of views) groupOf(view);
  for (const [index, { finding, kind }] of present.entries()) groupOf({ root: finding.root ?? ".", kind }).push(index);
  return groups;
}
function seenAs(kind, known2) {
  const kinds = new Set(known2.flatMap((each) => each.kind ?? []));
  const order = [...kind === void 0 ? [] : [kind], ...telling, ...evidenceKinds];
  const chosen = order.find((each) => kinds.has(each));
  return known2.filter((each) => each.kind === void 0 || each.kind === chosen);
}

// app/evaluate/compare-roots.ts
var alikeEnough = 0.5;
function renamedRoots(now, base) {
  const [nowRoots, baseRoots] = [new Set(now.map(({ root }) => root)), new Set(base.map(({ root }) => root))];
  const added = contents(now.filter(({ root }) => !baseRoots.has(root)));
  const gone = contents(base.filter(({ root }) => !nowRoots.has(root)));
  const pairs = [...gone].flatMap(
    ([from, was]) => [...added].map(([to, is]) => ({ from, to, alike: alike(was, is) })).filter((pair2) => pair2.alike >= alikeEnough)
  );
  return pairs.filter((pair2) => pairs.every((other) => other === pair2 || !touches(other, pair2) || other.alike < pair2.alike)).map(({ from, to }) => ({ from, to }));
}
function touches(left, right) {
  return left.from === right.from || left.to === right.to;
}
function contents(roots) {
  const found = /* @__PURE__ */ new Map();
  for (const { root, resources } of roots) {
    const texts2 = found.get(root) ?? /* @__PURE__ */ new Set();
    for (const { address, values } of resources) texts2.add(`${address} ${JSON.stringify(values)}`);
    found.set(root, texts2);
  }
  return found;
}
function alike(left, right) {
  const most = Math.max(left.size, right.size);
  return most === 0 ? 0 : [...left].filter((text) => right.has(text)).length / most;
}

// app/model/finding.ts
function decides(finding) {
  return finding.blocking && finding.status !== "waived" && finding.change !== "existing" && finding.change !== "fixed";
}
function subjectName(subject) {
  switch (subject.kind) {
    case "resource":
      return subject.address;
    case "component":
      return subject.purl;
    case "file":
    case "live":
    case "run":
      return subject.id;
    default:
      return subject;
  }
}

// app/evaluate/waive-notices.ts
function waiverNotices(candidates2, findings, judged) {
  const groups = groupByComment(candidates2);
  const idle = groups.some((group) => isIdle(group));
  const policies = new Set(idle ? findings.map(({ policy }) => policy) : []);
  const near = /* @__PURE__ */ new Map();
  for (const { subject } of idle ? findings : []) near.set(withoutKeys(subjectName(subject)), subjectName(subject));
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === void 0 || !wasJudged(group, judged)) return [];
    if (first.expired) return [expiredNotice(group, first)];
    return isIdle(group) && !isWholesale(first.waiver) ? [unmatchedNotice(group, first, policies, near)] : [];
  });
}
function groupByComment(candidates2) {
  const groups = /* @__PURE__ */ new Map();
  for (const candidate of candidates2) {
    const { origin, source, named: named2 } = candidate.waiver;
    push(groups, origin === void 0 ? String(candidate.order) : JSON.stringify([origin, source, named2]), candidate);
  }
  return [...groups.values()];
}
function isIdle(group) {
  return group.every(({ covered, expired }) => covered === 0 && !expired);
}
function wasJudged(group, judged) {
  if (judged === void 0) return true;
  return group.some(({ waiver }) => waiver.origin === void 0 || judged.some((id) => matchesGlob(waiver.policy, id)));
}
function isWholesale({ origin, named: named2 }) {
  return origin !== void 0 && origin !== "plumbline:waive" && named2?.includes("*") === true;
}
function expiredNotice(group, { waiver }) {
  const covered = group.reduce((sum, each) => sum + each.covered, 0);
  const effect = covered === 0 ? "it matches nothing any more and can go" : `it counts as none, and ${covered === 1 ? "the finding" : `each of the ${covered} findings`} it covered stands`;
  return {
    kind: "waiver-expired",
    message: `${describe(group, waiver)} expired on ${waiver.expires}: ${effect}`,
    source: waiver.source
  };
}
function unmatchedNotice(group, { waiver }, policies, near) {
  const some = [...policies].some((policy) => group.some((each) => matchesGlob(each.waiver.policy, policy)));
  const neighbour = near.get(withoutKeys(waiver.address));
  const beside = group.find((candidate) => candidate.beside !== void 0)?.beside;
  let advice = "";
  if (!some) advice = ": there is no finding of that policy";
  else if (beside !== void 0) advice = `: ${besideAdvice(waiver, beside)}`;
  else if (waiver.origin === void 0 && neighbour !== void 0 && neighbour !== waiver.address) {
    advice = `: did you mean ${neighbour}? Instance keys are exact, [*] is any`;
  }
  return {
    kind: "waiver-unmatched",
    message: `${describe(group, waiver)} matches nothing${advice}`,
    source: waiver.source
  };
}
function besideAdvice({ origin }, { path, subject }) {
  const where = path.length === 0 ? `${subjectName(subject)} as a whole` : `${textOf(path)} of ${subjectName(subject)}`;
  const next = origin === "plumbline:waive" ? "; above the resource the comment covers all of it" : "";
  return `the finding is about ${where}${next}`;
}
function textOf(path) {
  return path.join(".");
}
function describe(group, { policy, address, owner, origin, named: named2 }) {
  const by = owner === void 0 ? "" : ` (owner ${owner})`;
  if (origin === void 0) return `the waiver for ${policy} on ${address}${by}`;
  const others = new Set(group.map(({ waiver }) => waiver.address)).size - 1;
  const more = others === 0 ? "" : ` and ${others} more`;
  return `the comment ${origin}${named2 === void 0 || named2 === "*" ? "" : ` ${named2}`} on ${address}${more}${by}`;
}

// app/evaluate/waive.ts
function waive(findings, waivers, today, judged) {
  if (waivers.length === 0) return { findings, notices: [] };
  const candidates2 = waivers.map((waiver, order) => toCandidate(waiver, order, today));
  const byPolicy = /* @__PURE__ */ new Map();
  const accepted2 = findings.map((finding) => {
    if (finding.status === "waived") return finding;
    const index = byPolicy.get(finding.policy) ?? indexFor(finding.policy, candidates2);
    byPolicy.set(finding.policy, index);
    const covering = (finding.addresses ?? [subjectName(finding.subject)]).map(
      (name) => candidatesAt(name, finding, index)
    );
    for (const candidate of new Set(covering.flat())) candidate.covered += 1;
    const valid = covering.map((list) => list.find((candidate) => !candidate.expired));
    const named2 = valid.every((candidate) => candidate !== void 0) ? endingFirst(valid) : void 0;
    return named2 === void 0 ? finding : asWaived(finding, named2.waiver);
  });
  return { findings: accepted2, notices: waiverNotices(candidates2, findings, judged) };
}
function toCandidate(waiver, order, today) {
  const pattern = parseAddressPattern(waiver.address);
  return {
    waiver,
    order,
    pattern: "wrong" in pattern ? void 0 : pattern,
    expired: waiver.expires !== void 0 && waiver.expires < today,
    covered: 0
  };
}
function indexFor(policy, candidates2) {
  const index = /* @__PURE__ */ new Map();
  for (const candidate of candidates2) {
    if (matchesGlob(candidate.waiver.policy, policy)) push(index, keyOf2(candidate), candidate);
  }
  return index;
}
var deepestKey = 100;
function keyOf2({ waiver, pattern }) {
  if (pattern === void 0) return `= ${waiver.address}`;
  const { modules, resource } = pattern;
  const names2 = modules.map((module) => module === "any-depth" ? "*" : module.name);
  const chain = names2.length > deepestKey || names2.some((name) => name.includes("*")) ? "*" : names2.join("/");
  return `${chain} ${resource === "anything" ? "**" : resource.name}`;
}
function keysAt(name, parsed) {
  if (parsed === void 0) return [`= ${name}`];
  const names2 = parsed.modules.map((module) => module.name);
  const chains = names2.slice(0, deepestKey).map((_, index) => `${names2.slice(0, index + 1).join("/")} **`);
  const resource = resourceName(parsed);
  return [`= ${name}`, `${names2.join("/")} ${resource}`, `* ${resource}`, ...chains, "* **"];
}
function candidatesAt(name, finding, index) {
  const parsed = parseAddress(name);
  return keysAt(name, parsed).flatMap((key) => index.get(key) ?? []).filter((candidate) => {
    const { waiver, pattern } = candidate;
    if (waiver.root !== void 0 && waiver.root !== finding.root) return false;
    const there = pattern !== void 0 && parsed !== void 0 && matchesAddress(pattern, parsed);
    if (!there && name !== waiver.address) return false;
    const covers = (waiver.path === void 0 || isAtOrBelow(finding.path, waiver.path)) && (waiver.within === void 0 || comesFrom(finding, waiver.within));
    if (!covers) candidate.beside ??= finding;
    return covers;
  }).sort((left, right) => left.order - right.order);
}
function isAtOrBelow(path, waived) {
  if (waived.length > path.length) return false;
  return waived.every((step, index) => step === "*" || String(step) === String(path[index]));
}
function comesFrom({ location, trail = [], exact }, within) {
  const sure = trail.filter(({ role }) => exact !== false || role === "argument" || role === "call");
  const places = sure.map((step) => step.location);
  if (location !== void 0 && exact !== false) places.push(location);
  return places.some(
    ({ file, start: start2 }) => file === within.file && !isBefore(start2, within.start) && isBefore(start2, within.end)
  );
}
function isBefore(left, right) {
  return left.line === right.line ? left.column < right.column : left.line < right.line;
}
function endingFirst(candidates2) {
  const end = ({ waiver }) => waiver.expires ?? "9999-12-31";
  return [...candidates2].sort((a, b) => end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : a.order - b.order)[0];
}
function asWaived(finding, waiver) {
  return { ...finding, status: "waived", blocking: false, waiver: asShown(waiver) };
}
function asShown({ owner, reason, expires, source, origin }) {
  return {
    ...owner === void 0 ? {} : { owner },
    ...reason === void 0 ? {} : { reason },
    ...expires === void 0 ? {} : { expires },
    source,
    ...origin === void 0 ? {} : { origin }
  };
}

// app/workflow/base.ts
async function judgeBase(base, now, given, today, judgeOne2) {
  const judged = [];
  for (const evidence of base.evidence) judged.push({ evidence, judgement: await judgeOne2(evidence) });
  const raw = judged.flatMap(({ judgement }) => judgement.findings);
  const kinds = judged.flatMap(({ evidence, judgement }) => judgement.findings.map(() => evidence.kind));
  const { findings } = waive(raw, complete(base), today);
  const renaming = renamingOf(now, base.evidence, given);
  const places = base.evidence.flatMap(
    ({ root, resources }) => resources.flatMap(({ address, values }) => values === null ? [] : [{ root, address }])
  );
  const occupied = occupiedBy(places);
  const names2 = places.map(({ root, address }) => ({ root, address: withoutKeys(address) }));
  return {
    findings: findings.map((finding, index) => ({
      ...asBase(finding, raw[index] ?? finding),
      ...kinds[index] === void 0 ? {} : { kind: kinds[index] }
    })),
    waivers: {
      waivers: base.waivers,
      approvers: base.waiverRules.approvers,
      roots: [...new Set(now.map(({ root }) => root))],
      relocate: relocator(renaming, occupiedBy([...places, ...names2]))
    },
    renaming,
    occupied,
    notices: [...base.notices, ...judged.flatMap(({ evidence, judgement }) => errorsOn(evidence, judgement))]
  };
}
function compareWithEvidence(present, now, { findings, renaming, occupied }, base) {
  const renamed = new Map(renaming.roots.map(({ from, to }) => [from, to]));
  const roots = new Set(base.evidence.map(({ root }) => renamed.get(root) ?? root));
  return compareKinds(present, now, findings, { renaming, occupied, covers: (root) => roots.has(root) });
}
function fixedOf({ gone }) {
  return gone.map(({ base }) => ({ ...base.finding, change: "fixed" }));
}
function compareWithBaseline(present, { entries: entries2 }, now, given) {
  const base = baselineFindings(entries2);
  const occupied = occupiedBy(base.flatMap(({ root, address }) => address === void 0 ? [] : [{ root, address }]));
  return compareKinds(present, now, base, { renaming: renamingOf(now, [], given), occupied, covers: () => false });
}
function goneNotices({ gone }, { summary }, now, policies) {
  const roots = new Set(now.map(({ root }) => root));
  const count = gone.filter(({ base }) => roots.has(base.root) && policies.has(base.policy)).reduce((sum, each) => sum + each.count, 0);
  if (count === 0) return [];
  const many = count === 1 ? "finding of the baseline is" : "findings of the baseline are";
  const message = `${count} ${many} gone; run with --write-baseline to drop ${count === 1 ? "it" : "them"}`;
  return [{ kind: "baseline", message, source: summary.name }];
}
function renamingOf(now, base, given) {
  const roots = given.renamedRoots ?? [];
  const known2 = new Set(roots.flatMap(({ from, to }) => [from, to]));
  const others = (list) => list.filter(({ root }) => !known2.has(root));
  return {
    roots: [...roots, ...base.length === 0 ? [] : renamedRoots(others(now), others(base))],
    addresses: now.flatMap(
      ({ root, resources }) => resources.flatMap(
        ({ address, previousAddress }) => previousAddress === void 0 ? [] : [{ root, from: previousAddress, to: address }]
      )
    ),
    moves: given.moves ?? []
  };
}
function complete({ waivers, waiverRules }) {
  return waivers.filter((waiver) => waiverRules.require.every((part) => waiver[part] !== void 0));
}
function asBase(finding, raw) {
  const { fingerprint: fingerprint2, policy, root = ".", address, path, message } = raw;
  return {
    fingerprint: fingerprint2,
    policy,
    root,
    ...address === void 0 ? {} : { address },
    path,
    status: raw.status === "undetermined" ? "undetermined" : "fail",
    waived: finding.status === "waived",
    message,
    count: 1,
    finding
  };
}
function errorsOn({ path }, { errors }) {
  return errors.map(({ policy, message }) => ({
    kind: "policy-error",
    message: `${policy}, on the base: ${message}`,
    source: path
  }));
}

// app/evaluate/group.ts
function groupByCause(findings) {
  if (findings.every(({ trail }) => trail === void 0)) return findings;
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) push(groups, causeOf(finding) ?? finding, finding);
  return [...groups.values()].flatMap(merged);
}
function causeOf(finding) {
  const { policy, root, status, change, blocking, trail, waiver, path } = finding;
  if (trail === void 0) return void 0;
  const names2 = path.filter((step) => typeof step === "string");
  return JSON.stringify([policy, root, status, change, blocking, waiver ?? null, names2, trail]);
}
function merged(group) {
  const [first, ...others] = group;
  const addresses = [...new Set(group.flatMap(({ address }) => address ?? []))];
  if (first === void 0 || others.length === 0 || addresses.length < 2) return group;
  return [{ ...first, addresses, fingerprints: [...new Set(group.map(({ fingerprint: fingerprint2 }) => fingerprint2))] }];
}

// app/evaluate/relocate-pattern.ts
function relocatePattern({ root, address }, relocate) {
  const anyInstance = address.endsWith("[*]");
  const calls = [...address.matchAll(/(?:^|\.)module\.[^.[]+(\[\*\])?/g)].map(([, star]) => star !== void 0);
  const plain3 = address.replaceAll("[*]", "");
  if (plain3 !== address && plain3.includes("[")) return void 0;
  const before = parseAddress(plain3);
  if (plain3.includes("*") || before === void 0 || before.rest.length > 0) return void 0;
  const now = relocate({ root, address: plain3 });
  if (now.root === root && now.address === plain3) return void 0;
  if (plain3 === address) return now;
  const after = parseAddress(now.address);
  if (after === void 0 || after.modules.length !== before.modules.length) return void 0;
  const modules = after.modules.map(({ name: name2, key: key2 }, index) => {
    const instance3 = key2 !== void 0 ? printKey(key2) : calls[index] === true ? "[*]" : "";
    return `module.${name2}${instance3}.`;
  });
  const { mode: mode2, type, name, key } = after;
  const instance2 = key !== void 0 ? printKey(key) : anyInstance ? "[*]" : "";
  const resource = `${mode2 === "managed" ? "" : `${mode2}.`}${type}.${name}${instance2}`;
  return { root: now.root, address: `${modules.join("")}${resource}` };
}

// app/evaluate/requested.ts
function applyWaivers(findings, request) {
  const { today, require: require2, judged, base } = request;
  const lacking = request.waivers.map((waiver) => require2.filter((part) => waiver[part] === void 0));
  const notices = request.waivers.flatMap((waiver, index) => incompleteNotice(waiver, lacking[index] ?? []));
  const complete2 = request.waivers.filter((_, index) => lacking[index]?.length === 0);
  if (base === void 0) {
    const all = waive(findings, complete2, today, judged);
    return { findings: all.findings, notices: [...notices, ...all.notices] };
  }
  const onBase = thoseOnBase(complete2, base);
  const granted = waive(
    findings,
    complete2.filter((waiver) => onBase.has(waiver)),
    today,
    judged
  );
  const asked = waive(
    findings,
    complete2.filter((waiver) => !onBase.has(waiver)),
    today,
    judged
  );
  const approvedBy = approverOf(request, base.approvers);
  return {
    findings: findings.map((finding, index) => {
      const accepted2 = granted.findings[index] ?? finding;
      const wanted2 = asked.findings[index];
      if (accepted2.status === "waived" || wanted2?.status !== "waived" || wanted2.waiver === void 0) return accepted2;
      return approvedBy === void 0 ? { ...finding, waiver: { ...wanted2.waiver, requested: true } } : { ...wanted2, waiver: { ...wanted2.waiver, approvedBy } };
    }),
    notices: [...notices, ...granted.notices, ...asked.notices]
  };
}
function thoseOnBase(waivers, base) {
  const open = /* @__PURE__ */ new Map();
  for (const waiver of base.waivers) {
    const one = { used: false };
    for (const name of namesNow(waiver, base)) push(open, name, one);
  }
  return new Set(
    waivers.filter((waiver) => {
      const one = open.get(identityOf(waiver))?.find(({ used }) => !used);
      if (one !== void 0) one.used = true;
      return one !== void 0;
    })
  );
}
function namesNow(waiver, { roots, relocate }) {
  const own = identityOf(waiver);
  const root = waiver.root ?? (roots.length === 1 ? roots[0] : void 0);
  const now = root === void 0 ? void 0 : relocatePattern({ root, address: waiver.address }, relocate);
  if (now === void 0) return /* @__PURE__ */ new Set([own]);
  const renamed = { ...waiver, address: now.address, ...waiver.root === void 0 ? {} : { root: now.root } };
  return /* @__PURE__ */ new Set([own, identityOf(renamed)]);
}
function identityOf({ policy, root, address, path, owner, reason, expires, anchor }) {
  const covered = [policy, root ?? null, address, path?.map(String) ?? null, anchor ?? null];
  return JSON.stringify([...covered, owner ?? null, reason ?? null, expires ?? null]);
}
function approverOf({ approvals, head }, approvers) {
  if (approvals === void 0 || approvals.head !== head) return void 0;
  return approvers.find((name) => approvals.by.some((other) => isSameName(name, other)));
}
function isSameName(left, right) {
  return plainName(left) === plainName(right);
}
function plainName(name) {
  return name.trim().replace(/^@/, "").toLowerCase();
}
function incompleteNotice(waiver, lacking) {
  if (lacking.length === 0) return [];
  const { policy, address, source } = waiver;
  const message = `the waiver for ${policy} on ${address} says no ${lacking.join(" and no ")}, which waiver_rules.require asks for: it counts as none`;
  return [{ kind: "waiver-incomplete", message, source }];
}

// app/model/policy-settings.ts
function policyEnabled(configuration, id) {
  const { only, skip: skip2 } = configuration.policies;
  if (skip2.some((glob) => matchesGlob(glob, id))) return false;
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

// app/evaluate/verdict.ts
function verdictOf(findings, threshold) {
  if (findings.some(decides)) return "fail";
  const least = severities.indexOf(threshold);
  const open = findings.some(
    (finding) => finding.status === "undetermined" && finding.change !== "existing" && severities.indexOf(finding.severity) >= least
  );
  return open ? "undetermined" : "pass";
}

// app/model/report.ts
var reportSchema = "plumbline.report/1";

// app/workflow/assemble-report.ts
function assembleReport(parts) {
  const { configuration, judged, policies } = parts;
  const findings = sortFindings(judged.flatMap((each) => each.findings));
  const fixed = sortFindings(parts.fixed ?? judged.flatMap((each) => each.judgement.fixed));
  const notices = [...judged.flatMap(policyNotices), ...parts.notices];
  const byPolicy = /* @__PURE__ */ new Map();
  for (const finding of findings) push(byPolicy, finding.policy, finding);
  const examined = sumExamined(judged);
  const results = policies.map(
    (policy) => policyResult(policy, byPolicy.get(policy.id) ?? [], examined.get(policy.id) ?? 0, configuration)
  );
  const counts = countAll(judged, results, findings, fixed);
  const failed = notices.some((notice) => notice.kind === "policy-error");
  const faults = notices.filter((notice) => notice.kind === "source-broken").length;
  const verdict = failed ? "error" : decideVerdict(findings, counts, configuration, faults > 0);
  return {
    schema: reportSchema,
    tool: { name: "plumbline", version: parts.version },
    verdict,
    headline: headline(verdict, counts, findings, configuration, faults),
    threshold: configuration.failOn,
    evidence: judged.map(({ evidence }) => ({
      kind: evidence.kind,
      path: evidence.path,
      sha256: evidence.sha256,
      root: evidence.root,
      subjects: evidence.resources.length
    })),
    ...parts.base === void 0 ? {} : { base: parts.base },
    counts,
    skipped: [...parts.skipped, ...judged.flatMap(({ evidence }) => evidence.skipped)],
    notices,
    policies: results,
    findings,
    fixed
  };
}
function decideVerdict(findings, counts, configuration, broken) {
  const verdict = counts.evaluations === 0 ? configuration.nothingToJudge : verdictOf(findings, configuration.failOn);
  return broken && verdict === "pass" ? "undetermined" : verdict;
}
function policyNotices({ judgement }) {
  return [
    ...judgement.errors.map(({ policy, message }) => ({
      kind: "policy-error",
      message: `${policy}: ${message}`,
      source: policy
    })),
    ...judgement.printed.map(({ policy, line }) => ({ kind: "print", message: line, source: policy }))
  ];
}
function sumExamined(judged) {
  const sums = /* @__PURE__ */ new Map();
  for (const { judgement } of judged)
    for (const [policy, count] of judgement.examined) sums.set(policy, (sums.get(policy) ?? 0) + count);
  return sums;
}
function policyResult(policy, own, examined, configuration) {
  const subjects = (status) => new Set(
    own.filter((finding) => finding.status === status || status === "fail" && finding.status === "waived").flatMap(subjectsOf)
  );
  const failing2 = subjects("fail");
  const open = [...subjects("undetermined")].filter((subject) => !failing2.has(subject));
  return {
    policy: policy.id,
    title: policy.title,
    severity: severityOf(configuration, policy),
    digest: policy.digest,
    examined,
    passed: Math.max(0, examined - failing2.size - open.length),
    failed: failing2.size,
    undetermined: open.length
  };
}
function subjectsOf({ root = "", address, addresses, subject }) {
  return (addresses ?? [address ?? JSON.stringify(subject)]).map((name) => `${root} ${name}`);
}
function countAll(judged, results, findings, fixed) {
  const count = (test) => findings.filter(test).length;
  return {
    subjects: judged.reduce((sum, each) => sum + each.evidence.resources.length, 0),
    examined: judged.reduce((sum, each) => sum + each.judgement.subjects.size, 0),
    policies: results.length,
    evaluations: results.reduce((sum, result) => sum + result.examined, 0),
    fail: count((finding) => finding.status === "fail"),
    undetermined: count((finding) => finding.status === "undetermined"),
    waived: count((finding) => finding.status === "waived"),
    existing: count((finding) => finding.change === "existing"),
    fixed: fixed.length
  };
}
function headline(verdict, counts, findings, configuration, faults) {
  const broken = faults > 0 ? `${plural(faults, "fault")} in source files` : "";
  const judged = `${counts.examined} of ${plural(counts.subjects, "resource")}, ${plural(counts.policies, "policy", "policies")}`;
  if (verdict === "error") return `could not be judged completely (${judged})`;
  if (counts.evaluations === 0)
    return `nothing to judge (0 of ${plural(counts.subjects, "resource")})${broken === "" ? "" : `, ${broken}`}`;
  const blocking = findings.filter(decides).length;
  const rest2 = findings.filter(
    (finding) => !decides(finding) && finding.status !== "waived" && finding.change !== "existing"
  );
  const allowed = rest2.filter((finding) => finding.status === "fail").length;
  const open = rest2.length - allowed;
  const said = [
    blocking > 0 ? `${plural(blocking, "finding")} at or above ${configuration.failOn}` : "",
    allowed > 0 ? `${allowed} that ${allowed === 1 ? "does" : "do"} not block` : "",
    open > 0 ? `${open} decided only at apply` : "",
    counts.waived > 0 ? `${counts.waived} waived` : "",
    counts.existing > 0 ? `${counts.existing} existing` : "",
    counts.fixed > 0 ? `${counts.fixed} fixed` : "",
    broken
  ].filter((part) => part !== "");
  return `${said.length === 0 ? "no findings" : said.join(", ")} (${judged})`;
}
function plural(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}
function sortFindings(findings) {
  const weights = new Map(severities.map((severity, at) => [severity, at]));
  return [...findings].sort(
    (a, b) => (weights.get(b.severity) ?? 0) - (weights.get(a.severity) ?? 0) || compare2(a.root ?? "", b.root ?? "") || compare2(a.address ?? "", b.address ?? "") || compare2(a.policy, b.policy) || (a.path === b.path ? 0 : compare2(JSON.stringify(a.path), JSON.stringify(b.path))) || compare2(a.fingerprint, b.fingerprint)
  );
}
function compare2(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// app/workflow/conclude.ts
function accepted(request, { findings, policies }, base) {
  const { configuration, comments = [], today, head, approvals } = request;
  const ofBase = request.base?.kind === "evidence" ? request.base.waiverRules.require : [];
  return applyWaivers(findings, {
    waivers: [...configuration.waivers, ...comments],
    today,
    judged: policies.map(({ id }) => id),
    require: [.../* @__PURE__ */ new Set([...configuration.waiverRules.require, ...ofBase])],
    ...base === void 0 ? {} : { base },
    ...head === void 0 ? {} : { head },
    ...approvals === void 0 ? {} : { approvals }
  });
}
function presentOf({ parts }, { findings }) {
  const raw = parts.flatMap(
    ({ evidence, judgement }) => judgement.findings.map((finding) => ({ finding, kind: evidence.kind }))
  );
  return raw.map((each, index) => ({ ...each, waived: findings[index]?.status === "waived" }));
}
function changed(findings, changes) {
  return findings.map((finding, index) => ({ ...finding, change: changes[index] ?? finding.change }));
}
function conclude(request, { parts, policies }, { findings, notices, fixed }) {
  const { version: version2, configuration, skipped, base } = request;
  let from = 0;
  const judged = parts.map((each) => {
    const own = findings.slice(from, from + each.judgement.findings.length);
    from += own.length;
    return { ...each, findings: groupByCause(own) };
  });
  const allIds = request.bundles.flatMap((bundle) => bundle.policies.map((policy) => policy.id));
  return assembleReport({
    version: version2,
    configuration,
    policies,
    judged,
    notices: [...request.notices ?? [], ...notices, ...unmatchedGlobs(configuration, allIds)],
    skipped,
    ...fixed === void 0 ? {} : { fixed },
    ...base === void 0 ? {} : { base: base.summary }
  });
}

// app/evaluate/change.ts
function compareWithBase(findings, base, identify) {
  if (base.length === 0) return { findings: findings.map((finding) => ({ ...finding, change: "new" })), fixed: [] };
  const pool = /* @__PURE__ */ new Map();
  for (const finding of base) {
    push(pool, identify(finding), finding);
  }
  const changes = /* @__PURE__ */ new Map();
  for (const exact of [true, false]) {
    for (const finding of findings) {
      if (changes.has(finding)) continue;
      const list = pool.get(identify(finding));
      const at = list?.findIndex(
        (old) => (!exact || old.message === finding.message) && (old.status === "fail" || finding.status === "undetermined")
      ) ?? -1;
      if (list === void 0 || at < 0) continue;
      list.splice(at, 1);
      changes.set(finding, "existing");
    }
  }
  const parts = /* @__PURE__ */ new Map();
  for (const old of [...pool.values()].flat()) if (old.status === "fail") push(parts, subjectOf(old), old);
  const covered = /* @__PURE__ */ new Set();
  for (const finding of findings) {
    if (finding.status !== "undetermined") continue;
    for (const old of parts.get(subjectOf(finding)) ?? []) {
      if (!isPartOf(old.path, finding.path)) continue;
      covered.add(old);
      changes.set(finding, "existing");
    }
  }
  const fixed = [...parts.values()].flat().filter((old) => !covered.has(old)).map((finding) => ({ ...finding, change: "fixed" }));
  return { findings: findings.map((finding) => ({ ...finding, change: changes.get(finding) ?? "new" })), fixed };
}
function subjectOf({ policy, address }) {
  return `${policy} ${address ?? ""}`;
}
function identityWithinPlan(finding) {
  return `${finding.fingerprint} ${finding.address ?? ""}`;
}

// app/evaluate/conftest.ts
var addressFields = ["address", "resource", "resource_address", "resource_id"];
function readConftestFindings(policy, results, resources) {
  const raw = [];
  const odd4 = [];
  const exempt = new Set(results.filter((result) => isException(result)).flatMap((result) => excepted(result.value)));
  for (const result of results) {
    if (isException(result) || result.value === void 0) continue;
    if (exempt.has(ruleName(result.entrypoint))) continue;
    for (const item of Array.isArray(result.value) ? result.value : [result.value]) {
      const finding = readResult(policy, item, resources);
      if (typeof finding === "string") odd4.push(finding);
      else if (finding) raw.push(finding);
    }
  }
  return { raw, odd: odd4 };
}
function isException(result) {
  return result.entrypoint.endsWith("/exception");
}
function ruleName(entrypoint) {
  const rule = entrypoint.slice(entrypoint.lastIndexOf("/") + 1);
  const underscore = rule.indexOf("_");
  return underscore < 0 ? "" : rule.slice(underscore + 1);
}
function excepted(value) {
  if (!Array.isArray(value)) return [];
  return value.flatMap((list) => Array.isArray(list) ? list.filter((name) => typeof name === "string") : []);
}
function readResult(policy, item, resources) {
  if (typeof item === "boolean") return item ? made(policy, null, policy.title) : void 0;
  if (typeof item === "string") return made(policy, addressIn(item, resources), item);
  if (!isObject(item)) return 'a result is neither text nor an object with "msg"';
  if (typeof item.msg !== "string") return 'a result is an object without a text in "msg"';
  return made(policy, addressOf(item, resources) ?? addressIn(item.msg, resources), item.msg);
}
function made(policy, subject, message) {
  return { policy: policy.id, subject, path: [], status: "fail", message, key: message };
}
function addressOf(item, resources) {
  for (const field of addressFields) {
    const value = item[field];
    if (typeof value === "string" && resources.has(value)) return value;
  }
  for (const inner of [item.details, item.metadata]) {
    if (isObject(inner)) {
      const address = addressOf(inner, resources);
      if (address !== null) return address;
    }
  }
  return null;
}
function addressIn(message, resources) {
  const words2 = message.split(/[\s`'(),;]+/).map((word) => word.replace(/[.:]+$/, ""));
  const named2 = new Set(words2.filter((word) => resources.has(word)));
  const [first] = named2;
  return named2.size === 1 && first !== void 0 ? first : null;
}

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
        const known2 = incoming[to];
        if (known2 === void 0) incoming[to] = [key, from];
        else known2.push(key, from);
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
  const known2 = shapes.get(by);
  if (known2) return known2;
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
    const known2 = keys.get(key);
    keys.set(key, known2 === void 0 ? inner : join(known2, inner));
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
  const named2 = marks;
  const shape = shapeOf(by);
  let result;
  if (shape.all || shape.anyKey) {
    for (const key of Object.keys(named2)) {
      const inner = shape.all ? allBelow : shape.keys.get(key) ?? shape.keys.get("*");
      result = inner ? withMarks(result, key, projectMarks(named2[key], inner)) : result;
    }
    return result;
  }
  for (const { key, inner } of shape.members) {
    const item = named2[key];
    if (item === void 0 || !Object.hasOwn(named2, key)) continue;
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
  if (moment === "before") return textOf2(resource, type, projectedText(resource.before ?? {}, type.projection), "{}");
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
  return textOf2(resource, type, values, marks);
}
function textOf2(resource, type, values, unknown) {
  let text = `"type":${type.name},"values":${values},"unknown":${unknown}`;
  for (const field of type.projection.fields) text += fieldText(resource, field);
  return `${text}}`;
}
var fields = ["actions", "before", "module", "name", "index", "provider", "mode", "origin", "root"];
function fieldText(resource, field) {
  const known2 = fields.find((name) => name === field);
  const value = known2 && resource[known2];
  return value === void 0 ? "" : `,"${known2}":${JSON.stringify(value)}`;
}

// app/evaluate/alike-resources.ts
function openAlike(types, others, relations, moment) {
  const addresses = [];
  const places = /* @__PURE__ */ new Map();
  const own = [];
  const texts2 = [];
  const known2 = /* @__PURE__ */ new Map();
  const add2 = (address, text) => {
    let number = known2.get(text);
    if (number === void 0) {
      number = texts2.length;
      known2.set(text, number);
      texts2.push(text);
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
    text: (address) => texts2[own[places.get(address) ?? -1] ?? -1],
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
    for (const [address, entries2] of ofType) {
      const list = [];
      for (let at = 0; at < entries2.length; at += 2) {
        const key = entries2[at];
        const number = keys.get(key) ?? keys.size;
        keys.set(key, number);
        const found = entries2[at + 1];
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
  const wanted2 = companionsAsked(policies);
  const companions = /* @__PURE__ */ new Map();
  const open = bare();
  if (wanted2.size === 0) return { companions, open };
  const all = wanted2.has("*");
  const asked = attributesAsked(policies);
  const related = all ? evidence.relate(moment, participants.types()) : evidence.relate(moment, new Set(asked.keys()), withoutWhole(asked));
  const keysOf = openKeys((key) => all || wanted2.has(key));
  for (const { from, attribute: attribute2, to } of related.links) {
    const fromType = participants.typeOf(from);
    const toType = participants.typeOf(to);
    if (fromType === void 0 || toType === void 0) continue;
    for (const key of keysOf(fromType, attribute2)) add(companions, toType, to, key, from);
    for (const key of keysOf(toType, attribute2)) add(companions, fromType, from, key, to);
  }
  for (const { from, attribute: attribute2 } of related.open) {
    const type = participants.typeOf(from);
    if (type === void 0) continue;
    for (const key of keysOf(type, attribute2)) open[key] = true;
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
    const known2 = own[at + 1];
    if (known2 instanceof Set) known2.add(companion);
    else if (known2 !== void 0 && known2 !== companion) own[at + 1] = /* @__PURE__ */ new Set([known2, companion]);
    return;
  }
  own.push(key, companion);
}
function writeRelations({ companions, open }, places, sink, alike3) {
  const nameOf3 = (companion) => {
    const address = alike3 === void 0 ? companion : alike3.first(companion);
    return String(places.get(address) ?? JSON.stringify(address));
  };
  sink.write('"relations":{');
  let before = "";
  for (const [type, ofType] of companions) {
    before += `${JSON.stringify(type)}:{`;
    ofType.forEach((own, address) => {
      if (alike3 !== void 0 && alike3.first(address) !== address) return;
      let text = `${before}${JSON.stringify(address)}:{`;
      for (let at = 0; at < own.length; at += 2)
        text += `${at > 0 ? "," : ""}${JSON.stringify(own[at])}:[${listOf(own[at + 1], nameOf3)}]`;
      sink.write(`${text}}`);
      before = ",";
    });
    before = "},";
  }
  sink.write(`${before === "" ? "" : "}"}},"open":${JSON.stringify(open)}`);
}
function listOf(companions, nameOf3) {
  if (companions === void 0) return "";
  return typeof companions === "string" ? nameOf3(companions) : [...companions].map(nameOf3).join();
}
function openKeys(wants) {
  const known2 = /* @__PURE__ */ new Map();
  return (type, attribute2) => {
    let ofType = known2.get(type);
    if (ofType === void 0) {
      ofType = /* @__PURE__ */ new Map();
      known2.set(type, ofType);
    }
    let keys = ofType.get(attribute2);
    if (keys === void 0) {
      keys = [type, `${type}.${attribute2}`].filter(wants);
      ofType.set(attribute2, keys);
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
        const known2 = asked.get(type);
        if (key === companion) asked.set(type, void 0);
        else if (known2 !== void 0) known2.add(key.slice(companion.length + 1));
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
  const alike3 = request.alike === true ? openAlike(types, others, relations, moment) : void 0;
  const sink = openTextSink((resources.size + 1) * usualBytes);
  sink.write('{"resources":{');
  const places = writeTypes(types, request, sink, alike3);
  sink.write("},");
  writeRelations(relations, places, sink, alike3);
  sink.write(`,"parameters":${JSON.stringify(parameters)}}`);
  return { bytes: sink.bytes(), resources, ...alike3 === void 0 ? {} : { alike: alike3.groups() } };
}
var usualBytes = 1024;
var actionsOf = derived((policies) => new Set(policies.flatMap((policy) => policy.actions)));
function takesPart(resource, moment, actions) {
  if (moment === "before") return resource.before !== null && resource.before !== void 0;
  if (resource.actions === void 0 || resource.actions.length === 0) return true;
  for (const action of resource.actions) if (actions.has(action)) return true;
  return false;
}
function openTypes(policies, whole2) {
  const { reads, joined } = readsOf(policies);
  const projectionOf = (key) => {
    const list = reads.get(key) ?? reads.get("*");
    if (whole2) return list && joinReads([...list, { paths: "*", fields: [] }]);
    const projection = joined.get(key) ?? (list && joinReads(list));
    if (projection) joined.set(key, projection);
    return projection;
  };
  const known2 = /* @__PURE__ */ new Map();
  const add2 = (key) => {
    const projection = projectionOf(key);
    const type = projection && { name: JSON.stringify(key), projection, members: /* @__PURE__ */ new Map() };
    known2.set(key, type);
    return type;
  };
  return (key) => known2.get(key) ?? (known2.has(key) ? void 0 : add2(key));
}
var readsOf = derived((policies) => {
  const reads = /* @__PURE__ */ new Map();
  for (const policy of policies) {
    for (const [type, read] of Object.entries(policy.reads)) push(reads, type, read);
    for (const type of policy.resourceTypes) if (!reads.has(type)) reads.set(type, []);
  }
  return { reads, joined: /* @__PURE__ */ new Map() };
});
function writeTypes(types, { moment, listed = false }, sink, alike3) {
  const places = /* @__PURE__ */ new Map();
  let before = "";
  for (const type of types) {
    before += `${type.name}:${listed ? "[" : "{"}`;
    let place = 0;
    for (const resource of type.members.values()) {
      const { address } = resource;
      if (alike3 !== void 0 && alike3.first(address) !== address) continue;
      const name = JSON.stringify(address);
      if (listed) places.set(address, place++);
      else before += `${name}:`;
      sink.write(`${before}{"address":${name},${alike3?.text(address) ?? entryText(resource, type, moment)}`);
      before = ",";
    }
    before = listed ? "]," : "},";
  }
  sink.write(before.slice(0, -1));
  return places;
}

// app/evaluate/finding.ts
function withoutSecrets(text, redactor, instead = "(sensitive)") {
  return redactor.carriesShort(text) ? instead : redactor.text(text);
}
function readRawFindings(policy, value) {
  const raw = [];
  const odd4 = [];
  if (value === void 0) return { raw, odd: odd4 };
  for (const item of Array.isArray(value) ? value : [value]) {
    const finding = readRawFinding(policy, item);
    if (typeof finding === "string") odd4.push(finding);
    else raw.push(finding);
  }
  return { raw, odd: odd4 };
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

// app/evaluate/remembering.ts
function remembering(redactor) {
  const texts2 = /* @__PURE__ */ new Map();
  const short = /* @__PURE__ */ new Map();
  return {
    text: (text) => once(texts2, text, redactor.text),
    carriesShort: (text) => once(short, text, redactor.carriesShort)
  };
}
function once(known2, text, treat) {
  const before = known2.get(text);
  if (before !== void 0) return before;
  const treated = treat(text);
  known2.set(text, treated);
  return treated;
}

// app/evaluate/judge.ts
async function judge(given) {
  const request = { ...given, redactor: remembering(given.redactor) };
  const { evidence, bundles } = request;
  const comparing = request.compared !== false;
  const hasBefore = comparing && evidence.resources.some((resource) => resource.before !== null && resource.before !== void 0);
  const all = {
    findings: [],
    errors: [],
    printed: []
  };
  const change = evidence.kind === "plan" && !hasBefore ? "new" : null;
  let base = [];
  for (const bundle of bundles) {
    for (const group of groupsOf(bundle.policies)) {
      if (bundle.quiet === true && evidence.kind !== "plan" && !group.some(judgesWhatIs)) continue;
      const after = await judgeGroup(request, bundle, group, "after", change);
      all.findings = all.findings.concat(after.findings);
      all.errors.push(...after.errors);
      all.printed = all.printed.concat(after.printed);
      if (hasBefore && group.every(hasBase))
        base = base.concat((await judgeGroup(request, bundle, group, "before", null)).findings);
    }
  }
  const counted = countExamined(evidence, policiesOf(bundles));
  if (evidence.kind !== "plan" || change !== null) return { ...all, ...counted, fixed: [] };
  return { ...all, ...counted, ...compareWithBase(all.findings, base, identityWithinPlan) };
}
function hasBase({ style, actions }) {
  return style === "plumbline" && !actions.includes("delete") && !actions.includes("forget");
}
var groupsOf = derived((policies) => {
  const groups = /* @__PURE__ */ new Map();
  for (const policy of policies) {
    const names2 = policy.comparesNames === true ? " names" : "";
    const key = policy.style === "conftest" ? "conftest" : `${[...policy.actions].sort().join()}${names2}`;
    push(groups, key, policy);
  }
  return [...groups.values()];
});
function judgesWhatIs({ style, actions }) {
  return style === "conftest" || actions.some((action) => !["update", "delete", "forget"].includes(action));
}
async function judgeGroup(request, bundle, group, moment, change) {
  const { evidence, configuration, today, engine, redactor } = request;
  const conftest = group[0]?.style === "conftest";
  const document = conftest ? {
    bytes: evidence.document(),
    resources: new Map(evidence.resources.map((resource) => [resource.address, resource]))
  } : buildDocument({
    alike: bundle.alike === true && !group.some(({ comparesNames }) => comparesNames === true),
    evidence,
    policies: group,
    moment,
    parameters: configuration.policies.parameters,
    listed: bundle.listed === true
  });
  const asked = bundle.quiet === true && !conftest ? group.filter(readsAnyOf(document.resources)) : group;
  const context = {
    evidence,
    moment,
    resources: document.resources,
    configuration,
    today,
    redactor,
    change
  };
  const entrypoints = asked.flatMap((policy) => policy.entrypoints);
  const results = entrypoints.length === 0 ? [] : await engine.evaluate(bundle, document.bytes, entrypoints, request.limits);
  const byEntrypoint = new Map(results.map((result) => [result.entrypoint, result]));
  const findings = [];
  const errors = [];
  const printed = [];
  for (const policy of asked) {
    const own = policy.entrypoints.flatMap((name) => byEntrypoint.get(name) ?? []);
    printed.push(
      ...own.flatMap(
        (result) => result.printed.map((line) => ({ policy: policy.id, line: withoutSecrets(line, redactor) }))
      )
    );
    const failed = own.find((result) => result.error);
    if (failed?.error || own.length < policy.entrypoints.length) {
      errors.push({ policy: policy.id, message: withoutSecrets(failed?.error?.message ?? "gave no result", redactor) });
      continue;
    }
    const { raw, odd: odd4 } = conftest ? readConftestFindings(policy, own, document.resources) : readOwn(policy, own);
    errors.push(...odd4.map((message) => ({ policy: policy.id, message })));
    const complete2 = openCompletion(policy, context);
    for (const finding of raw) {
      const group2 = document.alike?.get(finding.subject ?? "");
      if (group2 === void 0) findings.push(complete2(finding));
      else for (const subject of group2) findings.push(complete2(finding, subject));
    }
  }
  return { findings, errors, printed };
}
function readsAnyOf(resources) {
  const present = /* @__PURE__ */ new Set();
  for (const resource of resources.values()) present.add(typeKey(resource));
  return ({ reads }) => Object.keys(reads).some((key) => key === "*" || present.has(key));
}
function readOwn(policy, results) {
  const read = results.map((result) => readRawFindings(policy, result.value));
  return { raw: read.flatMap((each) => each.raw), odd: read.flatMap((each) => each.odd) };
}
function countExamined(evidence, policies) {
  const { conftest, byType } = examining(policies);
  const examined = new Map(conftest.map((id) => [id, 1]));
  const subjects = /* @__PURE__ */ new Set();
  const present = /* @__PURE__ */ new Map();
  for (const resource of evidence.resources) push(present, typeKey(resource), resource);
  for (const [type, resources] of present) {
    for (const { actions, ids } of byType.get(type) ?? []) {
      const taking = resources.filter((resource) => takesPart(resource, "after", actions));
      for (const { address } of taking) subjects.add(address);
      for (const id of ids) examined.set(id, (examined.get(id) ?? 0) + taking.length);
    }
  }
  return { examined, subjects };
}
var policiesOf = derived((bundles) => bundles.flatMap((bundle) => bundle.policies));
var examining = derived((policies) => {
  const byType = /* @__PURE__ */ new Map();
  const sets = /* @__PURE__ */ new Map();
  for (const { id, actions, resourceTypes } of policies) {
    const key = actions.join();
    const set = sets.get(key) ?? new Set(actions);
    sets.set(key, set);
    for (const type of new Set(resourceTypes)) {
      const known2 = byType.get(type)?.find((each) => each.actions === set);
      if (known2) known2.ids.push(id);
      else push(byType, type, { actions: set, ids: [id] });
    }
  }
  const conftest = policies.filter(({ style }) => style === "conftest").map(({ id }) => id);
  return { conftest, byType };
});

// app/workflow/fill-unknown.ts
function fillUnknown(evidence, source) {
  const byAddress = new Map(source.map((resource) => [resource.address, resource]));
  let filled = false;
  const resources = evidence.resources.map((resource) => {
    const written = byAddress.get(resource.address);
    const better = written === void 0 ? void 0 : fillResource(resource, written);
    filled ||= better !== void 0;
    return better ?? resource;
  });
  return filled ? { ...evidence, resources } : evidence;
}
function fillResource(resource, written) {
  if (resource.values === null || written.values === null || !isMarked(resource.unknown)) return void 0;
  const part = fill(
    { value: resource.values, unknown: resource.unknown },
    { value: written.values, unknown: written.unknown, partial: written.partial }
  );
  if (part === void 0 || !isObject(part.value)) return void 0;
  const { references, unset } = resource;
  return {
    ...resource,
    references,
    unset,
    values: part.value,
    unknown: part.unknown,
    ...part.partial === void 0 ? {} : { partial: part.partial }
  };
}
function fill(part, written) {
  if (part.unknown === true) {
    if (written.unknown !== true) return written.value === null ? void 0 : written;
    return written.partial === void 0 ? void 0 : { ...part, partial: written.partial };
  }
  if (!isMarked(part.unknown)) return void 0;
  if (Array.isArray(part.value) && Array.isArray(written.value)) return fillList(part, written);
  if (isObject(part.value) && isObject(written.value)) return fillObject(part, part.value, written);
  return void 0;
}
function fillObject(part, object, written) {
  const values = {};
  for (const [key, value] of Object.entries(object)) put(values, key, value ?? null);
  const unknown = {};
  const partial = {};
  let filled = false;
  for (const [key, marks] of Object.entries(part.unknown)) {
    const own = { value: object[key] ?? null, unknown: marks ?? false };
    const better = fill(own, inside(written, key));
    filled ||= better !== void 0;
    const taken = better ?? own;
    if (taken.unknown !== true) put(values, key, taken.value);
    if (isMarked(taken.unknown)) put(unknown, key, taken.unknown);
    if (taken.partial !== void 0) put(partial, key, taken.partial);
  }
  if (!filled) return void 0;
  return { value: values, unknown, ...Object.keys(partial).length === 0 ? {} : { partial } };
}
function fillList(part, written) {
  const own = elements(part);
  const theirs = elements(written);
  if (own.length !== theirs.length) return void 0;
  let filled = false;
  const taken = own.map((element, index) => {
    const inPlace = theirs[index];
    const fitting = theirs.filter((other) => agrees(element, other));
    const match = fitting.length === 1 ? fitting[0] : fitting.includes(inPlace) && alike2(fitting) ? inPlace : void 0;
    const better = match === void 0 ? void 0 : fill(element, match);
    filled ||= better !== void 0;
    return better ?? element;
  });
  if (!filled) return void 0;
  const partial = taken.map((element) => element.partial ?? null);
  return {
    value: taken.map(({ value }) => value),
    unknown: taken.map(({ unknown }) => unknown),
    ...partial.every((ends) => ends === null) ? {} : { partial }
  };
}
function alike2(parts) {
  const [first] = parts.map((part) => JSON.stringify(part));
  return parts.every((part) => JSON.stringify(part) === first);
}
function agrees(one, other) {
  if (one.unknown === true || other.unknown === true) return true;
  if (Array.isArray(one.value) && Array.isArray(other.value)) {
    const others = elements(other);
    return one.value.length === others.length && elements(one).every((each) => others.some((them) => agrees(each, them)));
  }
  if (isObject(one.value) && isObject(other.value)) {
    const keys = /* @__PURE__ */ new Set([...Object.keys(one.value), ...Object.keys(other.value)]);
    return [...keys].every((key) => agrees(inside(one, key), inside(other, key)));
  }
  return isEmpty(one.value) ? isEmpty(other.value) : one.value === other.value;
}
function isEmpty(value) {
  return value === null || value === "" || value === false || Array.isArray(value) && value.length === 0;
}
function inside({ value, unknown, partial }, key) {
  const marks = typeof unknown === "boolean" || Array.isArray(unknown) ? unknown === true : objectAt(unknown, key);
  const ends = partial === void 0 || Array.isArray(partial) ? void 0 : objectAt(partial, key);
  return {
    value: isObject(value) && Object.hasOwn(value, key) ? value[key] ?? null : null,
    unknown: marks ?? false,
    partial: ends
  };
}
function elements({ value, unknown, partial }) {
  const values = Array.isArray(value) ? value : [];
  return values.map((each, index) => ({
    value: each,
    unknown: unknown === true || (Array.isArray(unknown) ? unknown[index] ?? false : false),
    partial: Array.isArray(partial) ? partial[index] ?? void 0 : void 0
  }));
}
function objectAt(object, key) {
  return Object.hasOwn(object, key) ? object[key] : void 0;
}

// app/workflow/locate-findings.ts
var around = 1;
var longestExcerpt = 7;
var longestLine = 240;
function locateFindings(findings, evidence, source, redactor) {
  const values = new Map(evidence.resources.map((resource) => [resource.address, resource.values]));
  const lines = /* @__PURE__ */ new Map();
  return findings.map((finding) => {
    if (finding.address === void 0 || finding.location !== void 0) return finding;
    const located = source.locate(finding.address, finding.path, values.get(finding.address));
    if (located === void 0) return finding;
    const { location, trail, exact } = located;
    let text = lines.get(location.file);
    if (text === void 0) {
      text = source.read(location.file)?.split(/\r?\n/) ?? [];
      lines.set(location.file, text);
    }
    return { ...finding, location, trail, exact, ...excerptOf(location, text, redactor) };
  });
}
function excerptOf(location, lines, redactor) {
  const from = Math.max(1, location.start.line - around);
  const to = Math.min(lines.length, location.end.line + around, from + longestExcerpt - 1);
  if (to < from) return {};
  const shown = lines.slice(from - 1, to).map((line) => withoutSecrets(cut(line), redactor));
  return { excerpt: { line: from, lines: shown } };
}
function cut(line) {
  return line.length <= longestLine ? line : `${line.slice(0, longestLine - 1)}…`;
}

// app/workflow/judge-all.ts
async function judgeAll(request) {
  const bundles = enabled(request.bundles, request.configuration);
  const policies = bundles.flatMap((bundle) => bundle.policies);
  if (policies.length === 0) throw noPolicies(request);
  if (request.evidence.length === 0) throw noEvidence(request);
  const parts = [];
  for (const evidence of request.evidence) {
    request.onStep?.(`judging ${evidence.path} with ${policies.length} policies`);
    parts.push({ evidence, judgement: await judgeOne(request, bundles, evidence, true) });
  }
  return { bundles, policies, parts, findings: parts.flatMap(({ judgement }) => judgement.findings) };
}
async function judgeOne(request, bundles, evidence, compared) {
  const { configuration, engine, today, limits } = request;
  const redactor = request.redactorFor(evidence);
  const source = request.sourceOf?.(evidence);
  const judgeAs = (given) => judge({
    evidence: given,
    bundles,
    configuration,
    engine,
    today,
    redactor,
    compared,
    ...limits ? { limits } : {}
  });
  let judgement = await judgeAs(evidence);
  if (source === void 0) return judgement;
  if (source.evaluated && judgement.findings.some(({ status }) => status === "undetermined")) {
    const filled = fillUnknown(evidence, source.evaluated(evidence));
    if (filled !== evidence) judgement = await judgeAs(filled);
  }
  return { ...judgement, findings: locateFindings(judgement.findings, evidence, source, redactor) };
}
function enabled(bundles, configuration) {
  return bundles.map((bundle) => ({
    ...bundle,
    policies: bundle.policies.filter(
      (policy) => policyEnabled(configuration, policy.id) && hasNeeds(configuration, policy)
    )
  })).filter((bundle) => bundle.policies.length > 0);
}
function hasNeeds(configuration, { needs = [] }) {
  return needs.every((name) => Object.hasOwn(configuration.policies.parameters, name));
}
function noPolicies({ configuration }) {
  return new Problem("input.nothing", "no policy is on", {
    ...configuration.file === null ? {} : { file: configuration.file },
    wanted: "at least one policy",
    next: "check policies.only, policies.skip and policies.library, or drop --no-library"
  });
}
function noEvidence({ skipped }) {
  const also = skipped.slice(0, 5).map(({ what, why }) => `${what} (${why})`);
  return new Problem("input.nothing", "no evidence found", {
    found: also.length === 0 ? "no plan, no state and no Terraform source" : `only ${also.join(", ")}`,
    wanted: "a Terraform plan, a state, or a folder with Terraform source",
    next: "make a plan (terraform plan -out tfplan, as JSON: terraform show -json tfplan > plan.json), or name a root module"
  });
}

// app/workflow/check.ts
async function check(request) {
  const judged = await judgeAll(request);
  const { base } = request;
  if (base === void 0) return conclude(request, judged, accepted(request, judged));
  if (base.kind === "baseline") {
    const waived2 = accepted(request, judged);
    const compared2 = compareWithBaseline(presentOf(judged, waived2), base, request.evidence, request);
    const gone = goneNotices(compared2, base, request.evidence, new Set(judged.policies.map(({ id }) => id)));
    const notices = [...waived2.notices, ...gone];
    return conclude(request, judged, { findings: changed(waived2.findings, compared2.changes), notices });
  }
  const ofBase = await judgeBase(base, request.evidence, request, request.today, (evidence) => {
    request.onStep?.(`judging ${evidence.path} of the base`);
    return judgeOne(request, judged.bundles, evidence, false);
  });
  const waived = accepted(request, judged, ofBase.waivers);
  const compared = compareWithEvidence(presentOf(judged, waived), request.evidence, ofBase, base);
  return conclude(request, judged, {
    findings: changed(waived.findings, compared.changes),
    notices: [...waived.notices, ...ofBase.notices],
    fixed: fixedOf(compared)
  });
}

// app/ingest/json/bytes.ts
var special = new Uint8Array(256);
special.fill(1, 0, 32);
special[34] = 1;
special[92] = 1;
var numeric = new Uint8Array(256);
numeric.fill(1, 48, 58);
var escapable = new Uint8Array(256);
for (const c of '"\\/bfnrt') escapable[c.charCodeAt(0)] = 1;
function isSpace(c) {
  return c === 32 || c === 10 || c === 13 || c === 9;
}
function isHex(c) {
  return c !== void 0 && (c >= 48 && c <= 57 || c >= 65 && c <= 70 || c >= 97 && c <= 102);
}
function numberEnd(bytes, i) {
  if (bytes[i] === 45) i++;
  if (bytes[i] === 48) {
    i++;
  } else {
    const from = i;
    while (isDigit(bytes[i])) i++;
    if (i === from) return ~i;
  }
  if (bytes[i] === 46) {
    const from = ++i;
    while (isDigit(bytes[i])) i++;
    if (i === from) return ~i;
  }
  if (bytes[i] === 101 || bytes[i] === 69) {
    i++;
    if (bytes[i] === 43 || bytes[i] === 45) i++;
    const from = i;
    while (isDigit(bytes[i])) i++;
    if (i === from) return ~i;
  }
  return i;
}
function isDigit(c) {
  return c !== void 0 && numeric[c] === 1;
}

// app/ingest/json/value.ts
var depthLimit = 256;
function newCheck() {
  return { open: new Uint8Array(depthLimit + 1), fault: "value", at: 0, inexact: [] };
}
var quote = 34;
var backslash = 92;
var comma = 44;
var colon = 58;
var openBracket = 91;
var openBrace = 123;
var toClose = 2;
function valueEnd(bytes, start2, depth, check2) {
  const ends = special;
  const open = check2.open;
  const base = depth;
  let i = start2;
  for (; ; ) {
    let c = bytes[i] ?? 0;
    while (c === 32 || c === 10 || c === 13 || c === 9) c = bytes[++i] ?? 0;
    if (c === quote) {
      do
        c = bytes[++i] ?? 0;
      while (ends[c] === 0);
      i = c === quote ? i + 1 : stringEnd(bytes, i);
      if (i < 0) return refuse(check2, "string", ~i);
    } else if (c === openBrace || c === openBracket) {
      if (depth >= depthLimit) return refuse(check2, "deep", i);
      const kind = c;
      open[++depth] = kind;
      c = bytes[++i] ?? 0;
      while (c === 32 || c === 10 || c === 13 || c === 9) c = bytes[++i] ?? 0;
      if (c !== kind + toClose) {
        if (kind === openBrace) i = keyEnd(bytes, i, check2);
        if (i < 0) return -1;
        continue;
      }
      depth--;
      i++;
    } else if (c === 116 || c === 110 || c === 102) {
      i = literalEnd(bytes, i, c);
      if (i < 0) return refuse(check2, "value", ~i);
    } else {
      const stop = numberEnd(bytes, i);
      if (stop < 0) return refuse(check2, ~stop === i ? "value" : "number", ~stop);
      if (stop - i > 15) noteInexact(bytes, i, stop, check2);
      i = stop;
    }
    for (; ; ) {
      if (depth === base) return i;
      c = bytes[i] ?? 0;
      while (c === 32 || c === 10 || c === 13 || c === 9) c = bytes[++i] ?? 0;
      const kind = open[depth] ?? 0;
      if (c === comma) {
        i++;
        if (kind === openBracket) break;
        c = bytes[i] ?? 0;
        while (c === 32 || c === 10 || c === 13 || c === 9) c = bytes[++i] ?? 0;
        i = keyEnd(bytes, i, check2);
        if (i < 0) return -1;
        break;
      }
      if (c !== kind + toClose) return refuse(check2, "separator", i);
      depth--;
      i++;
    }
  }
}
function keyEnd(bytes, start2, check2) {
  const ends = special;
  let i = start2;
  let c = bytes[i] ?? 0;
  if (c !== quote) return refuse(check2, "key", i);
  do
    c = bytes[++i] ?? 0;
  while (ends[c] === 0);
  i = c === quote ? i + 1 : stringEnd(bytes, i);
  if (i < 0) return refuse(check2, "string", ~i);
  c = bytes[i] ?? 0;
  while (c === 32 || c === 10 || c === 13 || c === 9) c = bytes[++i] ?? 0;
  return c === colon ? i + 1 : refuse(check2, "colon", i);
}
function stringEnd(bytes, start2) {
  const end = bytes.length;
  let i = start2;
  while (i < end) {
    const c = bytes[i++] ?? 0;
    if (special[c] === 0) continue;
    if (c === quote) return i;
    if (c !== backslash) return ~(i - 1);
    const after = bytes[i] ?? 0;
    if (after === 117) {
      for (let k = 1; k <= 4; k++) if (!isHex(bytes[i + k])) return ~Math.min(i + k, end);
      i += 5;
    } else if (escapable[after] === 1) {
      i++;
    } else {
      return ~i;
    }
  }
  return ~end;
}
function literalEnd(bytes, i, first) {
  const word = first === 116 ? "true" : first === 102 ? "false" : "null";
  for (let k = 1; k < word.length; k++) {
    if (bytes[i + k] !== word.charCodeAt(k)) return i + k >= bytes.length ? ~bytes.length : ~i;
  }
  return i + word.length;
}
function refuse(check2, fault, at) {
  check2.fault = fault;
  check2.at = at;
  return -1;
}
function noteInexact(bytes, start2, end, { inexact }) {
  for (let i = start2 + 1; i < end; i++) if (numeric[bytes[i] ?? 0] !== 1) return;
  const value = Number(new TextDecoder().decode(bytes.subarray(start2, end)));
  if (!Number.isSafeInteger(value) && inexact.length < 100) inexact.push(start2);
}

// app/ingest/json/scan.ts
function scan(bytes, start2 = 0, visit) {
  const members = /* @__PURE__ */ new Map();
  const check2 = newCheck();
  const first = space(bytes, start2);
  const end = bytes[first] === 123 ? scanObject(bytes, first, members, check2, visit) : valueEnd(bytes, first, 0, check2);
  const found = { members, inexact: check2.inexact };
  if (end === stopped) return { ...found, at: check2.at, end: check2.at };
  if (end < 0) return { ...found, ...faultOf(check2, bytes.length), end: bytes.length };
  const rest2 = space(bytes, end);
  return rest2 < bytes.length ? { ...found, fault: "trailing", at: rest2, end } : { ...found, at: rest2, end };
}
var stopped = -2;
function scanObject(bytes, start2, members, check2, visit) {
  let i = space(bytes, start2 + 1);
  if (bytes[i] === 125) return i + 1;
  for (; ; ) {
    const keyStart = i;
    const valueStart = keyEnd(bytes, i, check2);
    if (valueStart < 0) return -1;
    const key = keyText(bytes, keyStart, valueStart);
    if (visit !== void 0 && !visit(key, valueStart)) {
      check2.at = valueStart;
      return stopped;
    }
    const end = valueEnd(bytes, valueStart, 1, check2);
    if (end < 0) return -1;
    members.set(key, { start: valueStart, end });
    i = space(bytes, end);
    if (bytes[i] === 125) return i + 1;
    if (bytes[i] !== 44) {
      check2.fault = "separator";
      check2.at = i;
      return -1;
    }
    i = space(bytes, i + 1);
  }
}
function faultOf({ fault, at }, length) {
  return at >= length && fault !== "deep" ? { fault: "ends", at: length } : { fault, at };
}
function keyText(bytes, start2, afterColon) {
  return JSON.parse(new TextDecoder().decode(bytes.subarray(start2, afterColon - 1)));
}
function space(bytes, start2) {
  let i = start2;
  while (isSpace(bytes[i])) i++;
  return i;
}

// app/ingest/json/place.ts
function placeAt(bytes, offset) {
  let line = 1;
  let lineStart = 0;
  for (; ; ) {
    const next = bytes.indexOf(10, lineStart);
    if (next < 0 || next >= offset) break;
    line++;
    lineStart = next + 1;
  }
  return { line, column: bytes.toString("utf8", lineStart, offset).length + 1 };
}
function pathAt(bytes, start2, offset) {
  const path = [];
  let wantKey = false;
  let i = start2;
  while (i < offset) {
    const c = bytes[i];
    if (c === 34) {
      const stop = stringEnd(bytes, i + 1);
      if (stop < 0 || stop > offset) break;
      if (wantKey) {
        path[path.length - 1] = JSON.parse(new TextDecoder().decode(bytes.subarray(i, stop)));
        wantKey = false;
      }
      i = stop;
      continue;
    }
    if (c === 123) {
      path.push("");
      wantKey = true;
    } else if (c === 91) {
      path.push(0);
    } else if (c === 125 || c === 93) {
      path.pop();
      wantKey = false;
    } else if (c === 44) {
      const last = path.at(-1);
      if (typeof last === "number") path[path.length - 1] = last + 1;
      else wantKey = true;
    } else if (c === 45 || c !== void 0 && c >= 48 && c <= 57) {
      const stop = numberEnd(bytes, i);
      if (stop > 0) {
        i = stop;
        continue;
      }
    }
    i++;
  }
  return path[path.length - 1] === "" ? path.slice(0, -1) : path;
}
function printPath(path) {
  return path.map((part, at) => {
    if (typeof part === "number") return `[${part}]`;
    if (!/^[A-Za-z_$][\w$-]*$/.test(part)) return `[${JSON.stringify(part.slice(0, 60))}]`;
    return at === 0 ? part : `.${part}`;
  }).join("");
}

// app/command/evidence.ts
import { resolve } from "node:path";

// app/ingest/decode.ts
import { isUtf8 } from "node:buffer";
function decode(bytes) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [a, b, c, d] = buffer;
  if (a === 255 && b === 254) return fromUtf16(buffer.subarray(2), "utf-16le");
  if (a === 254 && b === 255) return fromUtf16(buffer.subarray(2), "utf-16be");
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return fromUtf16(buffer, "utf-16le");
  if (a === 0 && b !== 0 && c === 0 && d !== 0) return fromUtf16(buffer, "utf-16be");
  const text = a === 239 && b === 187 && c === 191 ? buffer.subarray(3) : buffer;
  return { text, encoding: isUtf8(text) ? "utf-8" : "other" };
}
function fromUtf16(buffer, encoding) {
  const even = buffer.subarray(0, buffer.length - buffer.length % 2);
  const little = encoding === "utf-16le" ? even : Buffer.from(even).swap16();
  return { text: Buffer.from(little.toString("utf16le"), "utf8"), encoding };
}

// app/ingest/detect.ts
var probe = 256 * 1024;
function isReadable(kind) {
  return kind === "plan" || kind === "saved-plan" || kind === "state" || kind === "state-file";
}
function detect(bytes) {
  if (bytes.length === 0) return { kind: "empty", text: Buffer.alloc(0), encoding: "utf-8", start: 0 };
  const archive = archiveKind(bytes);
  if (archive !== void 0) return { kind: archive, text: Buffer.alloc(0), encoding: "other", start: 0 };
  const { text, encoding } = decode(bytes);
  const first = text.subarray(0, probe).toString("latin1");
  const lead = first.search(/\S/);
  if (lead < 0) return { kind: "empty", text, encoding, start: 0 };
  const open = first[lead];
  if (open === "{") return { kind: objectKind(text, lead), text, encoding, start: lead };
  const otherwise = open === "[" ? arrayKind(text, lead) : textKind(first);
  const start2 = first.search(/^\{/m);
  if (otherwise !== "json" && start2 > 0 && mentionsPlan(first.slice(start2))) {
    const kind = objectKind(text, start2);
    if (isReadable(kind)) return { kind, text, encoding, start: start2 };
  }
  return { kind: otherwise, text, encoding, start: otherwise === "broken-json" ? lead : 0 };
}
function archiveKind(bytes) {
  if (bytes[0] !== 80 || bytes[1] !== 75 || bytes[2] !== 3 || bytes[3] !== 4) return void 0;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = buffer.indexOf("tfplan"); at >= 0; at = buffer.indexOf("tfplan", at + 1)) {
    const isEntry = at >= 30 && buffer.readUInt32LE(at - 30) === 67324752 && buffer.readUInt16LE(at - 4) === 6;
    if (isEntry) return "saved-plan";
  }
  return "archive";
}
var planKeys = ["planned_values", "resource_changes", "prior_state", "resource_drift", "output_changes", "applyable"];
function mentionsPlan(text) {
  return /"(?:format_version|planned_values|resource_changes|root_module|prior_state|terraform_version|lineage)"/.test(
    text
  );
}
function objectKind(text, start2) {
  const keys = /* @__PURE__ */ new Map();
  let kind;
  const visit = (key, valueStart) => {
    keys.set(key, valueStart);
    kind = kindByKeys(keys, text);
    return kind === void 0;
  };
  const prefix = text.subarray(0, start2 + probe);
  let scanned = scan(prefix, start2, visit);
  if (kind === void 0 && prefix.length < text.length && scanned.fault === "ends" && mentionsPlan(prefix.toString("latin1"))) {
    keys.clear();
    scanned = scan(text, start2, visit);
  }
  return kind ?? kindAtEnd(keys, scanned, prefix.length < text.length);
}
function kindByKeys(keys, text) {
  const has = (key) => keys.has(key);
  const value = (key) => text.toString("latin1", keys.get(key) ?? 0, (keys.get(key) ?? 0) + 80).trimStart();
  if (has("format_version")) {
    if (planKeys.some(has)) return "plan";
    if (has("values")) return "state";
  }
  if (has("planned_values") && has("resource_changes")) return "plan";
  if (has("serial") && has("lineage")) return "state-file";
  if (has("encrypted_data") && has("encryption_version")) return "encrypted";
  if (has("@level") && has("@message")) return "log";
  if (has("bomFormat")) return value("bomFormat").startsWith('"CycloneDX"') ? "cyclonedx" : "json";
  if (has("spdxVersion") || has("@context") && value("@context").includes("spdx.org")) return "spdx";
  if (has("runs") && has("version")) return "sarif";
  if (has("$schema") && /sarif/i.test(value("$schema"))) return "sarif";
  return void 0;
}
function kindAtEnd(keys, scanned, cut2) {
  if (keys.has("resource_changes") || keys.has("planned_values")) return "plan";
  if (keys.has("format_version") && keys.has("configuration")) return "plan";
  if (scanned.fault !== void 0 && !(cut2 && scanned.fault === "ends")) return "broken-json";
  if (keys.has("format_version") && [...keys.keys()].every((key) => key.endsWith("_version") || key === "checks"))
    return "state";
  if (keys.has("version") && keys.has("terraform_version") && keys.has("modules")) return "state-file";
  return "json";
}
function arrayKind(text, start2) {
  const scanned = scan(text.subarray(0, start2 + probe), start2);
  const cut2 = text.length > start2 + probe && scanned.fault === "ends";
  return scanned.fault === void 0 || cut2 ? "json" : "broken-json";
}
function textKind(first) {
  if (/^\s*SPDXVersion:/m.test(first)) return "spdx";
  if (/cyclonedx\.org\/schema\/bom/.test(first)) return "cyclonedx";
  if (/\0/.test(first)) return "binary";
  if (/(?:Terraform|OpenTofu) (?:used the selected providers|will perform the following|has been successfully)/.test(
    first
  )) {
    return "human-plan";
  }
  if (/^\s*(?:resource|data|module|variable|provider|output|terraform|locals)\s*(?:"[^"\n]*"\s*){0,2}\{/m.test(first)) {
    return "terraform-source";
  }
  return "text";
}

// app/ingest/explain.ts
var showPlan = "terraform show -json tfplan > plan.json";
var explanations = {
  encrypted: {
    code: "input.unsupported",
    message: "this plan or state is encrypted by OpenTofu",
    found: "a document with `encrypted_data`",
    next: "Run `tofu show -json tfplan > plan.json` where the key is at hand and pass plan.json."
  },
  log: {
    code: "input.unsupported",
    message: "this is the log of `terraform plan -json`, which does not hold the plan itself",
    found: "one JSON message a line",
    next: `Run \`terraform plan -out tfplan\`, then \`${showPlan}\`, and pass plan.json.`
  },
  "human-plan": {
    code: "input.unsupported",
    message: "this is a plan printed for people",
    found: "Terraform's plan as text",
    next: `Run \`terraform plan -out tfplan\`, then \`${showPlan}\`, and pass plan.json.`
  },
  sarif: notYet("SARIF results of another tool", "a document with `runs`"),
  cyclonedx: notYet("a CycloneDX SBOM", "a CycloneDX document"),
  spdx: notYet("an SPDX SBOM", "an SPDX document"),
  "terraform-source": {
    code: "input.not-evidence",
    message: "this is Terraform source",
    found: "Terraform blocks",
    next: "Pass the folder that holds it, or a plan made from it."
  },
  json: {
    code: "input.not-evidence",
    message: "this JSON is neither a plan nor a state of Terraform",
    found: "JSON without `resource_changes`, `planned_values` or `values`",
    next: `Make the file with \`${showPlan}\`.`
  },
  text: {
    code: "input.not-json",
    message: "this is not JSON",
    found: "text that does not start with `{`",
    next: `Make the file with \`${showPlan}\`.`
  },
  archive: {
    code: "input.unsupported",
    message: "this is an archive without a saved plan in it",
    found: "a zip archive",
    next: "Unpack it and pass the plan JSON."
  },
  binary: {
    code: "input.not-json",
    message: "this is not JSON",
    found: "binary data",
    next: `Make the file with \`${showPlan}\`.`
  },
  empty: {
    code: "input.not-json",
    message: "the file is empty",
    found: "no bytes",
    next: `Run \`${showPlan}\` again: when the command fails, the shell leaves an empty file.`
  }
};
function notYet(what, found) {
  return {
    code: "input.unsupported",
    message: `this is ${what}, which is not read yet`,
    found,
    next: `Pass a plan made with \`${showPlan}\`.`
  };
}
function unreadable(file, kind) {
  const { code, message, found, next } = explanations[kind];
  return new Problem(code, message, {
    file,
    found,
    wanted: "a saved plan, the JSON of a plan or a state (`terraform show -json`), or a `terraform.tfstate`",
    next
  });
}

// app/ingest/json/problem.ts
var wanted = {
  ends: "the rest of the document",
  value: "a JSON value",
  key: "a key in double quotes",
  colon: "a colon after the key",
  separator: "a comma or a closing bracket",
  string: "a string without raw control characters and with valid escapes",
  number: "a JSON number",
  trailing: "nothing after the end of the document",
  deep: `at most ${depthLimit} levels of nesting`
};
function notJson(file, bytes, start2, scanned) {
  const fault = scanned.fault ?? "value";
  const { line, column } = placeAt(bytes, scanned.at);
  const path = printPath(pathAt(bytes, start2, scanned.at).slice(0, 12));
  const inside2 = path === "" ? "" : ` inside ${path}`;
  const details = { file, line, column, wanted: wanted[fault] };
  if (fault === "deep") {
    return new Problem("input.too-deep", `the JSON is nested more than ${depthLimit} levels deep${inside2}`, {
      ...details,
      found: `another level at byte ${scanned.at}`,
      next: "No plan of Terraform is nested so deeply: check where the file comes from."
    });
  }
  if (fault === "ends") {
    return new Problem("input.not-json", `the file ends${inside2} before the JSON is complete: is it truncated?`, {
      ...details,
      found: `the end of the file at byte ${scanned.at}`,
      next: "Write the file again and check that the disk is not full and that the command that wrote it succeeded."
    });
  }
  const sample = JSON.stringify(bytes.toString("utf8", scanned.at, scanned.at + 20));
  return new Problem("input.not-json", `this is not well-formed JSON${inside2}`, {
    ...details,
    found: `${sample} at byte ${scanned.at}`,
    next: fault === "trailing" ? "Keep one JSON document in the file, nothing behind it: is output of another command mixed in?" : "Write the file again with `terraform show -json tfplan > plan.json`."
  });
}

// app/ingest/saved-plan/read-saved-plan.ts
import { createHash } from "node:crypto";

// app/ingest/terraform-json/notes.ts
var texts = {
  deposed: {
    one: "deposed object",
    many: "deposed objects",
    why: "left over from an earlier replacement; only the current object of a resource is judged"
  },
  repeated: {
    one: "repeated address",
    many: "repeated addresses",
    why: "listed more than once; the first entry counts"
  },
  "unknown-action": {
    one: "unknown action",
    many: "unknown actions",
    why: "not known to this version; they count as updates"
  },
  deferred: {
    one: "deferred change",
    many: "deferred changes",
    why: "Terraform postponed them to a later plan"
  },
  untouched: {
    one: "resource outside the plan",
    many: "resources outside the plan",
    why: "not planned this time (targeted or refresh-only); taken as they are in the prior state"
  }
};
function openNotes() {
  const counts = /* @__PURE__ */ new Map();
  const remarks = [];
  return {
    count(kind) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    },
    add(what, why) {
      remarks.push({ what, why });
    },
    list() {
      const counted = [...counts].map(([kind, count]) => {
        const { one, many, why } = texts[kind];
        return { what: `${count} ${count === 1 ? one : many}`, why };
      });
      return [...counted, ...remarks];
    }
  };
}

// app/ingest/terraform-json/resource-values.ts
function readStateResource(raw, module, root) {
  if (!isObject(raw) || typeof raw.type !== "string" || typeof raw.name !== "string") return void 0;
  const mode2 = readMode(raw.mode);
  const index = typeof raw.index === "string" || typeof raw.index === "number" ? { index: raw.index } : {};
  return {
    address: fullAddress(raw, module, mode2),
    root,
    type: raw.type,
    name: raw.name,
    ...index,
    module,
    mode: mode2,
    provider: typeof raw.provider_name === "string" ? raw.provider_name : "",
    values: isObject(raw.values) ? raw.values : {},
    unknown: {},
    sensitive: readMarks(raw.sensitive_values),
    deposed: typeof raw.deposed_key === "string"
  };
}
function readStateValues(values, root) {
  const found = [];
  if (!isObject(values)) return found;
  const pending = [{ module: values.root_module, address: "" }];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    const { module, address } = next;
    if (!isObject(module)) continue;
    if (Array.isArray(module.resources)) {
      for (const raw of module.resources) {
        const resource = readStateResource(raw, address, root);
        if (resource !== void 0) found.push(resource);
      }
    }
    if (!Array.isArray(module.child_modules)) continue;
    for (const child of [...module.child_modules].reverse()) {
      if (isObject(child))
        pending.push({ module: child, address: typeof child.address === "string" ? child.address : address });
    }
  }
  return found;
}
function readMode(mode2) {
  return mode2 === "data" || mode2 === "ephemeral" ? mode2 : "managed";
}
function readMarks(marks) {
  if (marks === void 0 || marks === null || marks === false) return {};
  return isMarks(marks) ? marks : true;
}
function isMarks(value) {
  if (typeof value === "boolean") return true;
  if (typeof value !== "object" || value === null) return false;
  const below = value;
  for (const key in below) {
    const item = below[key];
    if (item !== true && !isMarks(item)) return false;
  }
  return true;
}
function fullAddress(raw, module, mode2) {
  const inModule = `${mode2 === "managed" ? "" : `${mode2}.`}${raw.type}.${raw.name}`;
  const plain3 = module === "" ? inModule : `${module}.${inModule}`;
  const hasKey = typeof raw.index === "string" || typeof raw.index === "number";
  if (typeof raw.address === "string" && raw.address.startsWith(`${plain3}[`) && hasKey) return raw.address;
  return hasKey ? plain3 + printKey(raw.index) : plain3;
}

// app/ingest/terraform-plan/changes.ts
var known = new Set(actionNames);
var otherActions = /* @__PURE__ */ new Map([
  ["open", "read"],
  ["renew", "read"],
  ["close", "read"]
]);
function readChanges(changes, source, written, notes) {
  if (!Array.isArray(changes)) throw misshapen(source, "resource_changes", "a list");
  const reading = { written, notes };
  const resources = [];
  const seen = /* @__PURE__ */ new Set();
  let at = -1;
  for (const entry of changes) {
    at++;
    if (!isObject(entry)) throw misshapen(source, `resource_changes[${at}]`, "an object");
    if (typeof entry.deposed === "string") {
      notes.count("deposed");
      continue;
    }
    const { address, change } = entry;
    if (typeof address !== "string") throw misshapen(source, `resource_changes[${at}].address`, "text");
    if (!isObject(change)) throw misshapen(source, `resource_changes[${at}].change`, "an object");
    if (seen.has(address)) {
      notes.count("repeated");
      continue;
    }
    seen.add(address);
    const { type } = entry;
    if (typeof type !== "string") throw misshapen(source, `the entry of ${address}: type`, "text");
    resources.push(new PlannedResource(entry, change, address, type, source.root, reading));
  }
  return resources;
}
var PlannedResource = class {
  address;
  root;
  type;
  name;
  module;
  mode;
  provider;
  origin = "plan";
  actions;
  values;
  before;
  unknown;
  sensitive;
  beforeSensitive;
  #written;
  constructor(entry, change, address, type, root, reading) {
    const { name, index, module_address: module, previous_address: previous } = entry;
    this.address = address;
    this.root = root;
    this.type = type;
    this.name = typeof name === "string" ? name : "";
    this.module = typeof module === "string" ? module : "";
    this.mode = readMode(entry.mode);
    this.provider = typeof entry.provider_name === "string" ? entry.provider_name : "";
    this.actions = readActions(change, reading.notes);
    this.values = isObject(change.after) ? change.after : null;
    this.before = isObject(change.before) ? change.before : null;
    this.unknown = readMarks(change.after_unknown);
    this.sensitive = readMarks(change.after_sensitive);
    this.beforeSensitive = readMarks(change.before_sensitive);
    this.#written = reading.written;
    if (typeof index === "string" || typeof index === "number") this.index = index;
    if (typeof previous === "string" && previous !== address) this.previousAddress = previous;
  }
  get references() {
    return this.#written.references(this);
  }
  get unset() {
    return this.#written.unsetAmong(this, this.unknown);
  }
  unsetAmong(unknown) {
    return this.#written.unsetAmong(this, unknown);
  }
};
function readActions(change, notes) {
  const actions = change.importing === void 0 || change.importing === null ? [] : ["import"];
  if (!Array.isArray(change.actions)) return actions;
  for (const action of change.actions) {
    if (typeof action !== "string") continue;
    if (known.has(action)) actions.push(action);
    else if (otherActions.has(action)) actions.push(otherActions.get(action) ?? "read");
    else {
      notes.count("unknown-action");
      actions.push("update");
    }
  }
  return actions;
}
function misshapen(source, where, wanted2) {
  return new Problem("input.unsupported", `the plan is not of the documented shape: ${where} is not ${wanted2}`, {
    file: source.path,
    found: `something else at ${where}`,
    wanted: wanted2,
    next: "Make the file with `terraform show -json tfplan > plan.json` and do not edit it."
  });
}

// app/ingest/terraform-plan/reference.ts
var silent = /* @__PURE__ */ new Set(["path", "terraform", "self", "provider"]);
function readReferences(expression) {
  const texts2 = [];
  const pending = [expression];
  for (let next = pending.pop(); next !== void 0; next = pending.pop()) {
    if (Array.isArray(next)) {
      for (const item of next) pending.push(item);
    } else if (isObject(next)) {
      const own = ownReferences(next);
      if (own !== void 0) for (const text of own) texts2.push(text);
      else if (!("constant_value" in next)) for (const item of Object.values(next)) pending.push(item);
    }
  }
  return parseReferences(texts2);
}
function ownReferences(expression) {
  if (!isObject(expression) || !Array.isArray(expression.references)) return void 0;
  const references = expression.references;
  return references.every((item) => typeof item === "string") ? references : void 0;
}
function parseReferences(texts2) {
  const parsed = [];
  const seen = /* @__PURE__ */ new Set();
  let previous = "";
  for (const text of texts2) {
    const shortened2 = previous.startsWith(text) && /^[.[]/.test(previous.slice(text.length));
    previous = text;
    if (shortened2 || seen.has(text)) continue;
    seen.add(text);
    const reference = parseReference(text);
    if (reference !== void 0) parsed.push(reference);
  }
  return parsed;
}
function parseReference(text) {
  const steps2 = tokenise(text);
  const first = steps2?.[0];
  if (steps2 === void 0 || first?.kind !== "name" || silent.has(first.name)) return void 0;
  const names2 = steps2.map((step2) => step2.kind === "name" ? step2.name : void 0);
  const second = names2[1];
  if (first.name === "count") return { kind: "key" };
  if (first.name === "each") return { kind: second === "value" ? "each-value" : "key" };
  if (second === void 0) return void 0;
  if (first.name === "local") return { kind: "local" };
  if (first.name === "var") return { kind: "variable", name: second };
  const isMode = first.name === "data" || first.name === "ephemeral";
  const at = first.name === "module" ? 2 : isMode ? 3 : 2;
  const step = steps2[at];
  const key = step?.kind === "key" ? { key: step.key } : {};
  const after = names2[step?.kind === "key" ? at + 1 : at];
  if (first.name === "module") return { kind: "output", call: second, ...key, ...after ? { output: after } : {} };
  if (isMode && names2[2] === void 0) return void 0;
  const id = names2.slice(0, at).join(".");
  return { kind: "resource", id, ...key, ...after ? { attribute: after } : {} };
}

// app/ingest/terraform-plan/configuration.ts
function readConfiguration(configuration) {
  return readModule(isObject(configuration) ? configuration.root_module : void 0, void 0);
}
function readModule(raw, call) {
  const source = isObject(raw) ? raw : {};
  const resources = /* @__PURE__ */ new Map();
  const calls = /* @__PURE__ */ new Map();
  const outputs = isObject(source.outputs) ? source.outputs : {};
  const outputOf = remembered((name) => {
    const output = outputs[name];
    return readReferences(isObject(output) ? output.expression : void 0);
  });
  const module = {
    call,
    resources,
    calls,
    outputs: new Set(Object.keys(outputs)),
    output: outputOf,
    sensitiveVariables: isObject(source.variables) ? Object.entries(source.variables).flatMap(([name, it]) => isObject(it) && it.sensitive === true ? [name] : []) : []
  };
  for (const resource of Array.isArray(source.resources) ? source.resources : []) {
    const read = readResource(resource, module);
    if (read !== void 0) resources.set(read.id, read);
  }
  for (const [name, inner] of isObject(source.module_calls) ? Object.entries(source.module_calls) : []) {
    if (isObject(inner)) calls.set(name, readCall(name, inner, module));
  }
  return module;
}
function readResource(raw, module) {
  if (!isObject(raw) || typeof raw.type !== "string" || typeof raw.name !== "string") return void 0;
  const prefix = raw.mode === "data" || raw.mode === "ephemeral" ? `${raw.mode}.` : "";
  const expressions = isObject(raw.expressions) ? raw.expressions : {};
  let attributes;
  return {
    module,
    id: `${prefix}${raw.type}.${raw.name}`,
    expressions,
    repeat: readRepeat(raw),
    attributes() {
      if (attributes !== void 0) return attributes;
      attributes = /* @__PURE__ */ new Map();
      for (const [name, expression] of Object.entries(expressions)) {
        const references = readReferences(expression);
        if (references.length > 0) attributes.set(name, references);
      }
      return attributes;
    }
  };
}
function readCall(name, raw, parent) {
  const expressions = isObject(raw.expressions) ? raw.expressions : {};
  const argument = remembered(
    (variable) => Object.hasOwn(expressions, variable) ? readReferences(expressions[variable]) : void 0
  );
  const call = {
    name,
    parent,
    module: parent,
    repeat: readRepeat(raw),
    argument
  };
  call.module = readModule(raw.module, call);
  return call;
}
function readRepeat(raw) {
  const expression = raw.for_each_expression ?? raw.count_expression;
  return expression === void 0 ? void 0 : readReferences(expression);
}
function remembered(find2) {
  const known2 = /* @__PURE__ */ new Map();
  return (name) => {
    if (known2.has(name)) return known2.get(name);
    const value = find2(name);
    known2.set(name, value);
    return value;
  };
}

// app/ingest/terraform-plan/choose.ts
var mostInstances = 500;
var sharePerResource = 20;
function openChoose(known2, resourceCount) {
  const fittings = /* @__PURE__ */ new Map();
  let budget = resourceCount * sharePerResource;
  return (choice, attribute2, { values }, isUnknown) => {
    const loose = choice.loose ? fittingOf(choice, attribute2, fittings, known2) : void 0;
    const candidates2 = loose?.resources ?? choice.candidates;
    const first = candidates2[0];
    if (first === void 0 || loose === void 0 && !known2.types.has(typeKey(first))) return [];
    const named2 = /* @__PURE__ */ new Set();
    eachText(values[attribute2], attribute2, (text) => {
      for (const candidate of known2.identities.named(text)) {
        if (loose === void 0 ? isSibling(candidate, first) : loose.set.has(candidate)) named2.add(candidate);
      }
    });
    if (named2.size > 0) return [...named2];
    if (choice.sameKey.length > 0) return choice.sameKey;
    if (candidates2.length === 1) return candidates2;
    if (!isUnknown) return [];
    const isList = isPlural(attribute2) || Array.isArray(values[attribute2]);
    if (!isList || candidates2.length > Math.min(mostInstances, budget)) return void 0;
    budget -= candidates2.length;
    return candidates2;
  };
}
function isSibling(left, right) {
  return left.module === right.module && left.type === right.type && left.name === right.name && left.mode === right.mode;
}
function fittingOf(choice, attribute2, fittings, { naming }) {
  let known2 = fittings.get(choice);
  if (known2 === void 0) {
    known2 = /* @__PURE__ */ new Map();
    fittings.set(choice, known2);
  }
  const before = known2.get(attribute2);
  if (before !== void 0) return before;
  let best = 1;
  let resources = [];
  for (const candidate of choice.candidates) {
    const fits2 = naming.fit(attribute2, typeKey(candidate));
    if (fits2 > best) resources = [];
    if (fits2 >= best) {
      best = fits2;
      resources.push(candidate);
    }
  }
  const fitting = { resources, set: new Set(resources) };
  known2.set(attribute2, fitting);
  return fitting;
}

// app/ingest/terraform-plan/instances.ts
function indexInstances(resources, root) {
  const tree = openTree(root);
  let module;
  let last;
  let group;
  for (let at = 0; at < resources.length; at++) {
    const resource = resources[at];
    if (module === void 0 || module.address !== resource.module) {
      module = tree(resource.module);
      last = void 0;
    }
    if (last === void 0 || !isSameBlock(last, resource)) group = groupIn(module.resources, configId(resource));
    last = resource;
    if (group !== void 0) addTo(group, resource, resource.index);
  }
  return { moduleOf: (resource) => tree(resource.module) };
}
function isSameBlock(left, right) {
  return left.type === right.type && left.name === right.name && left.mode === right.mode;
}
function configId({ mode: mode2, type, name }) {
  return mode2 === "managed" ? `${type}.${name}` : `${mode2}.${type}.${name}`;
}
var deepest = 64;
function openTree(root) {
  const top = instance("", root, void 0, void 0);
  const known2 = /* @__PURE__ */ new Map([["", top]]);
  const add2 = (steps2) => {
    let at = top;
    for (let n = 1; n <= steps2.length; n++) {
      const step = steps2[n - 1];
      if (step === void 0) break;
      const address = printModule(steps2.slice(0, n));
      let next = known2.get(address);
      if (next === void 0) {
        next = instance(address, at.config?.calls.get(step.name)?.module, at, step.key);
        known2.set(address, next);
        addTo(groupIn(at.children, step.name), next, step.key);
      }
      at = next;
    }
    return at;
  };
  return (address) => {
    const found = known2.get(address);
    if (found !== void 0) return found;
    const steps2 = parseModule(address);
    const added = steps2 === void 0 || steps2.length > deepest ? instance(address, void 0, void 0, void 0) : add2(steps2);
    known2.set(address, added);
    return added;
  };
}
function instance(address, config, parent, key) {
  return { address, config, parent, key, children: /* @__PURE__ */ new Map(), resources: /* @__PURE__ */ new Map() };
}
function groupIn(groups, name) {
  let group = groups.get(name);
  if (group === void 0) {
    group = { all: [], byKey: void 0 };
    groups.set(name, group);
  }
  return group;
}
function addTo(group, member, key) {
  group.all.push(member);
  if (key === void 0) return;
  group.byKey ??= /* @__PURE__ */ new Map();
  group.byKey.set(key, member);
}

// app/ingest/terraform-plan/resolve.ts
var nothing = { targets: [], choices: [], opaque: false };
var unclear = { targets: [], choices: [], opaque: true };
function openResolver() {
  const memory = /* @__PURE__ */ new Map();
  const follow = (references, module, keys, repeat2) => {
    const parts = references.map((reference) => followOne(reference, module, keys, repeat2));
    return parts.length === 1 && parts[0] !== void 0 ? parts[0] : merge(parts);
  };
  const followOne = (reference, module, keys, repeat2) => {
    switch (reference.kind) {
      case "resource":
        return findResource(reference, module, keys);
      case "variable":
        return remember(module, `var ${reference.name} ${JSON.stringify(keys)}`, () => {
          const call = module.config?.call;
          if (module.config === void 0) return unclear;
          if (call === void 0 || module.parent === void 0) return nothing;
          return followFrom(call.argument(reference.name) ?? [], module.parent, module.key, call.repeat, keys);
        });
      case "output":
        return followOutput(reference, module, keys);
      case "each-value":
        return repeat2 === void 0 ? unclear : follow(repeat2, module, keys, void 0);
      case "local":
        return unclear;
      case "key":
        return nothing;
    }
  };
  const followFrom = (references, module, key, repeat2, inherited) => {
    const byKey = key !== void 0 && references.some(({ kind }) => kind === "key" || kind === "each-value");
    return follow(references, module, byKey && !inherited.includes(key) ? [...inherited, key] : inherited, repeat2);
  };
  const followOutput = (reference, module, keys) => {
    if (module.config?.calls.has(reference.call) !== true) return unclear;
    const group = module.children.get(reference.call);
    const wanted2 = reference.key === void 0 ? keys : [reference.key];
    const same = withKeys(group, wanted2);
    if (group === void 0 || reference.key !== void 0 && same.length === 0) return nothing;
    const chosen = same.length > 0 ? same : group.all;
    const { output } = reference;
    const only = chosen.length === 1 ? chosen[0] : void 0;
    if (output !== void 0 && only !== void 0) {
      return remember(only, `output ${output} ${JSON.stringify(keys)}`, () => outputOf(only, output, keys));
    }
    return remember(module, `call ${reference.call} ${reference.output ?? ""} ${JSON.stringify(wanted2)}`, () => {
      const parts = chosen.flatMap((child) => {
        const outputs = output === void 0 ? [...child.config?.outputs ?? []] : [output];
        return outputs.map((name) => outputOf(child, name, []));
      });
      const { targets, choices } = merge(parts);
      const candidates2 = new Set(targets.map(({ resource }) => resource));
      for (const choice of choices) for (const resource of choice.candidates) candidates2.add(resource);
      if (candidates2.size === 0) return merge(parts);
      return { targets: [], choices: [{ candidates: [...candidates2], sameKey: [], loose: true }], opaque: false };
    });
  };
  const outputOf = (child, output, keys) => follow(child.config?.output(output) ?? [], child, keys, void 0);
  const remember = (module, name, find2) => {
    let own = memory.get(module);
    if (own === void 0) {
      own = /* @__PURE__ */ new Map();
      memory.set(module, own);
    }
    const known2 = own.get(name);
    if (known2 !== void 0) return known2;
    own.set(name, unclear);
    const found = find2();
    own.set(name, found);
    return found;
  };
  return {
    resolve: (references, module, key, repeat2) => followFrom(references, module, key, repeat2, [])
  };
}
function findResource(reference, module, keys) {
  const group = module.resources.get(reference.id);
  if (group === void 0) return nothing;
  const attribute2 = reference.attribute === void 0 ? {} : { attribute: reference.attribute };
  const only = reference.key !== void 0 ? group.byKey?.get(reference.key) : group.all.length === 1 ? group.all[0] : void 0;
  if (only !== void 0) return { targets: [{ resource: only, ...attribute2 }], choices: [], opaque: false };
  if (reference.key !== void 0) return nothing;
  return {
    targets: [],
    choices: [{ candidates: group.all, sameKey: withKeys(group, keys), loose: false }],
    opaque: false
  };
}
function withKeys(group, keys) {
  return keys.flatMap((key) => {
    const found = group?.byKey?.get(key);
    return found === void 0 ? [] : [found];
  });
}
function merge(parts) {
  const useful = parts.filter((part) => part !== nothing);
  if (useful.length <= 1) return useful[0] ?? nothing;
  return {
    targets: useful.flatMap(({ targets }) => targets),
    choices: useful.flatMap(({ choices }) => choices),
    opaque: useful.some(({ opaque }) => opaque)
  };
}

// app/ingest/terraform-plan/link-by-reference.ts
var longestChain = 8;
function openReferenceLinks(resources, root) {
  return (known2) => {
    const staying = resources.filter(({ values }) => values !== null);
    const context = {
      ...known2,
      instances: indexInstances(staying, root),
      resolver: openResolver(),
      choose: openChoose(known2, resources.length),
      attributesOf: openAttributes(),
      onlyOf: openSingles()
    };
    const blockOf = openBlocks(context);
    return (member, reports) => linkByReference(member, blockOf(member.resource), context, reports);
  };
}
function openBlocks({ instances, attributesOf }) {
  let last;
  let block;
  return (resource) => {
    if (block === void 0 || last === void 0 || !isSameBlock2(last, resource)) {
      const module = instances.moduleOf(resource);
      const config = module.config?.resources.get(configId(resource));
      block = { module, config, attributes: config === void 0 ? [] : attributesOf(config) };
    }
    last = resource;
    return block;
  };
}
function isSameBlock2(left, right) {
  return left.module === right.module && left.type === right.type && left.name === right.name && left.mode === right.mode;
}
function linkByReference(member, { module, config, attributes }, context, reports) {
  const { resource, only } = member;
  eachUnwrittenLink(config, member, context.naming, reports.open);
  if (config === void 0) return void 0;
  let settled;
  for (let at = 0; at < attributes.length; at++) {
    const attribute2 = attributes[at];
    const { name } = attribute2;
    if (only?.has(name) === false) continue;
    const isUnknown = isUnknownAt(resource.unknown, name);
    if (!isUnknown && (attribute2.isOpaque || isNothing(member.values[name]))) continue;
    let linked = false;
    const same = isUnknown ? sameInstance(attribute2, module, member, context) : void 0;
    if (same !== void 0) linked = linkTarget(same, name, member, context, reports, longestChain);
    else {
      const resolution = context.resolver.resolve(attribute2.references, module, resource.index, config.repeat);
      const found = targetsOf(resolution, name, member, isUnknown, context);
      for (const target of found.targets) {
        if (linkTarget(target, name, member, context, reports, longestChain)) linked = true;
      }
      if (found.unclear && isUnknown && mayLinkFurther(name, found.targets.length, member, context.naming)) {
        reports.open(name);
      }
    }
    if (linked) settled = settled === void 0 ? context.onlyOf(name) : /* @__PURE__ */ new Set([...settled, name]);
  }
  return settled;
}
function sameInstance({ name, sameKeyIn }, module, { resource: { index }, values }, { types }) {
  if (sameKeyIn === void 0 || index === void 0 || !isNothing(values[name])) return void 0;
  const group = module.resources.get(sameKeyIn);
  const found = group?.byKey?.get(index);
  return found !== void 0 && types.has(typeKey(found)) ? { resource: found } : void 0;
}
function openSingles() {
  const known2 = /* @__PURE__ */ new Map();
  return (attribute2) => {
    let single = known2.get(attribute2);
    if (single === void 0) {
      single = /* @__PURE__ */ new Set([attribute2]);
      known2.set(attribute2, single);
    }
    return single;
  };
}
function openAttributes() {
  const known2 = /* @__PURE__ */ new Map();
  return (config) => {
    let attributes = known2.get(config);
    if (attributes === void 0) {
      attributes = [...config.attributes()].filter(([name]) => !isSilent(name)).map(([name, references]) => ({
        name,
        references,
        isOpaque: references.every(({ kind }) => kind === "local" || kind === "key"),
        sameKeyIn: sameKeyBlock(references)
      }));
      known2.set(config, attributes);
    }
    return attributes;
  };
}
function sameKeyBlock(references) {
  const [block, ...more] = references.filter(({ kind }) => kind !== "key");
  const isChosen = block?.kind === "resource" && block.key === void 0 && block.attribute === void 0;
  return isChosen && more.length === 0 && references.length > 1 ? block.id : void 0;
}
function targetsOf({ targets, choices, opaque }, attribute2, member, isUnknown, context) {
  if (choices.length === 0 && (isUnknown || targets.length < 2)) return { targets, unclear: opaque };
  const named2 = isUnknown ? [] : namedTargets(targets, attribute2, member, context);
  if (named2.length > 0) return { targets: named2, unclear: false };
  const found = [...targets];
  let unclear2 = opaque;
  for (const choice of choices) {
    const chosen = context.choose(choice, attribute2, member, isUnknown);
    if (chosen === void 0) unclear2 = true;
    else for (const resource of chosen) found.push({ resource });
  }
  return { targets: found, unclear: unclear2 };
}
function namedTargets(targets, attribute2, { values }, { identities }) {
  const named2 = /* @__PURE__ */ new Set();
  eachText(values[attribute2], attribute2, (text) => {
    for (const resource of identities.named(text)) named2.add(resource);
  });
  return named2.size === 0 ? [] : targets.filter(({ resource }) => named2.has(resource));
}
function isNothing(value) {
  return value === void 0 || value === null || value === "" || Array.isArray(value) && value.length === 0;
}
function linkTarget({ resource: target, attribute: referred }, attribute2, member, context, reports, further) {
  const key = typeKey(target);
  const wanted2 = target !== member.resource && context.types.has(key);
  if (wanted2) reports.link(attribute2, target);
  const isElsewhere = context.naming.fit(attribute2, key) === 0 && context.naming.fitsAny(attribute2);
  if (further === 0 || !isElsewhere) return wanted2;
  const module = context.instances.moduleOf(target);
  const config = module.config?.resources.get(configId(target));
  const handedOn = config === void 0 ? void 0 : handedOnBy(config, attribute2, referred);
  if (config === void 0 || handedOn === void 0) return wanted2;
  const { targets } = context.resolver.resolve(handedOn, module, target.index, config.repeat);
  const chained = targets.map((next) => linkTarget(next, attribute2, member, context, reports, further - 1));
  return wanted2 || chained.some((linked) => linked);
}
function handedOnBy(config, attribute2, referred) {
  const attributes = config.attributes();
  const same = referred !== void 0 && attributes.has(referred) && stemOf(referred).join() === stemOf(attribute2).join();
  return attributes.get(same ? referred : attribute2);
}

// app/ingest/terraform-plan/plan-secrets.ts
function findPlanSecrets(resources, sections, sensitivePaths2) {
  const collector = collectSecrets();
  for (const resource of resources) collectFromResource(resource, sensitivePaths2, collector);
  collectFromVariables(sections, collector);
  for (const change of changesIn(sections)) {
    collector.marked(change.before, change.before_sensitive);
    collector.marked(change.after, change.after_sensitive);
  }
  return collector.found();
}
function collectFromVariables(sections, collector) {
  const configuration = sections.get("configuration");
  const root = isObject(configuration) && isObject(configuration.root_module) ? configuration.root_module : {};
  const declared = isObject(root.variables) ? root.variables : {};
  const given = sections.get("variables");
  for (const [name, variable] of isObject(given) ? Object.entries(given) : []) {
    if (!isObject(variable)) continue;
    const declaration = Object.hasOwn(declared, name) ? declared[name] : void 0;
    if (isObject(declaration) && declaration.sensitive === true) collector.marked(variable.value, true);
    else collector.suspicious({ [name]: variable.value });
  }
  for (const variable of Object.values(declared)) {
    if (isObject(variable) && variable.sensitive === true) collector.marked(variable.default, true);
  }
  const providers2 = isObject(configuration) && isObject(configuration.provider_config) ? configuration.provider_config : {};
  for (const provider of Object.values(providers2)) {
    if (isObject(provider)) collector.suspicious(constantsOf(provider.expressions));
  }
}
function constantsOf(expressions) {
  if (!isObject(expressions)) return {};
  const entries2 = Object.entries(expressions).map(([name, expression]) => {
    if (isObject(expression) && expression.constant_value !== void 0) return [name, expression.constant_value];
    return [
      name,
      Array.isArray(expression) ? expression.map(constantsOf) : constantsOf(expression)
    ];
  });
  return Object.fromEntries(entries2);
}
function changesIn(sections) {
  const drift = sections.get("resource_drift");
  const outputs = sections.get("output_changes");
  const drifted = (Array.isArray(drift) ? drift : []).map(
    (entry) => isObject(entry) ? entry.change : void 0
  );
  return [...drifted, ...isObject(outputs) ? Object.values(outputs) : []].filter((change) => isObject(change));
}

// app/ingest/json/walk.ts
var decoder = new TextDecoder();
function eachMember(bytes, start2, visit) {
  let i = space2(bytes, start2);
  if (bytes[i] !== 123) return skip(bytes, i);
  i = space2(bytes, i + 1);
  while (bytes[i] === 34) {
    const end = stringEnd(bytes, i + 1);
    const key = JSON.parse(decoder.decode(bytes.subarray(i, end)));
    i = space2(bytes, visit(key, space2(bytes, space2(bytes, end) + 1)));
    if (bytes[i] === 44) i = space2(bytes, i + 1);
  }
  return i + 1;
}
function eachElement(bytes, start2, visit) {
  let i = space2(bytes, start2);
  if (bytes[i] !== 91) return skip(bytes, i);
  i = space2(bytes, i + 1);
  while (i < bytes.length && bytes[i] !== 93) {
    i = space2(bytes, visit(i));
    if (bytes[i] === 44) i = space2(bytes, i + 1);
  }
  return i + 1;
}
function skip(bytes, start2) {
  const ends = special;
  let i = space2(bytes, start2);
  let depth = 0;
  do {
    let c = bytes[i] ?? 0;
    if (c === 34) {
      do
        c = bytes[++i] ?? 0;
      while (ends[c] === 0);
      i = c === 34 ? i + 1 : stringEnd(bytes, i);
    } else if (c === 123 || c === 91) {
      depth++;
      i++;
    } else if (c === 125 || c === 93) {
      depth--;
      i++;
    } else if (depth > 0) {
      i++;
    } else {
      while (c !== 44 && c !== 125 && c !== 93 && c > 32) c = bytes[++i] ?? 0;
    }
  } while (depth > 0 && i < bytes.length);
  return i;
}
function space2(bytes, start2) {
  let i = start2;
  while (bytes[i] === 32 || bytes[i] === 10 || bytes[i] === 13 || bytes[i] === 9) i++;
  return i;
}

// app/ingest/terraform-plan/prior-state.ts
function findPriorResources(bytes, priorState, wanted2) {
  const found = [];
  const visitModule = (start2) => {
    let address = "";
    const spans = [];
    const end = eachMember(bytes, start2, (key, at) => {
      if (key === "address") address = textAt(bytes, at) ?? "";
      if (key === "resources") return eachElement(bytes, at, (item) => visitResource(item, spans));
      if (key === "child_modules") return eachElement(bytes, at, visitModule);
      return skip(bytes, at);
    });
    for (const span of spans) found.push({ module: address, span });
    return end;
  };
  const visitResource = (start2, spans) => {
    const end = skip(bytes, start2);
    const address = addressOf2(bytes, start2);
    if (address === void 0 || wanted2(address)) spans.push({ start: start2, end });
    return end;
  };
  eachMember(bytes, priorState.start, (key, at) => {
    if (key !== "values") return skip(bytes, at);
    return eachMember(bytes, at, (inner, below) => inner === "root_module" ? visitModule(below) : skip(bytes, below));
  });
  return found;
}
function addressOf2(bytes, start2) {
  const key = space2(bytes, start2 + 1);
  if (bytes[start2] !== 123 || bytes.toString("latin1", key, key + 9) !== '"address"') return void 0;
  return textAt(bytes, space2(bytes, space2(bytes, key + 9) + 1));
}
function textAt(bytes, start2) {
  if (bytes[start2] !== 34) return void 0;
  const value = JSON.parse(bytes.toString("utf8", start2, skip(bytes, start2)));
  return typeof value === "string" ? value : void 0;
}

// app/ingest/terraform-plan/reference-marks.ts
var whole = { kind: "whole" };
function openReferenceMarks() {
  const shapes2 = /* @__PURE__ */ new Map();
  const leads = openLeads();
  return {
    marksOf(config, values) {
      let known2 = shapes2.get(config);
      if (known2 === void 0) {
        const shape = membersShape(config.expressions, config, leads);
        known2 = shape === void 0 ? { shape } : hasBlocks(shape) ? { shape } : { shape, fixed: fill2(shape, {}) ?? {} };
        shapes2.set(config, known2);
      }
      if (known2.shape === void 0) return void 0;
      return known2.fixed ?? fill2(known2.shape, values ?? {});
    }
  };
}
function membersShape(expressions, config, leads) {
  const members = /* @__PURE__ */ new Map();
  for (const [name, expression] of Object.entries(expressions)) {
    const shape = expressionShape(expression, name, config, leads);
    if (shape !== void 0) members.set(name, shape);
  }
  return members.size === 0 ? void 0 : { kind: "members", members };
}
function expressionShape(expression, name, config, leads) {
  if (Array.isArray(expression)) {
    const items = expression.map((item2) => expressionShape(item2, name, config, leads));
    const item = items.length === 0 ? void 0 : items.reduce(intersect);
    return item === void 0 ? void 0 : { kind: "blocks", item };
  }
  if (!isObject(expression)) return void 0;
  if ("constant_value" in expression && !("references" in expression)) return void 0;
  if (ownReferences(expression) === void 0) return membersShape(expression, config, leads);
  return leads(readReferences(expression), config, name) ? whole : void 0;
}
function intersect(left, right) {
  if (left === void 0 || right === void 0) return void 0;
  if (left.kind === "blocks" && right.kind === "blocks") {
    const item = intersect(left.item, right.item);
    return item === void 0 ? void 0 : { kind: "blocks", item };
  }
  if (left.kind === "members" && right.kind === "members") {
    const members = /* @__PURE__ */ new Map();
    for (const [name, shape] of left.members) {
      const both = intersect(shape, right.members.get(name));
      if (both !== void 0) members.set(name, both);
    }
    return members.size === 0 ? void 0 : { kind: "members", members };
  }
  return left.kind === "whole" && right.kind === "whole" ? whole : void 0;
}
function hasBlocks(shape) {
  if (shape.kind === "members") return [...shape.members.values()].some(hasBlocks);
  return shape.kind === "blocks";
}
function fill2(shape, value) {
  if (shape.kind === "whole") return true;
  if (shape.kind === "blocks") {
    if (!Array.isArray(value)) return isObject(value) ? fill2(shape.item, value) : void 0;
    return value.map((item) => fill2(shape.item, item) ?? false);
  }
  const entries2 = [];
  for (const [name, inner] of shape.members) {
    const marks = fill2(inner, isObject(value) ? value[name] : void 0);
    if (marks !== void 0) entries2.push([name, marks]);
  }
  return entries2.length === 0 ? void 0 : Object.fromEntries(entries2);
}
function openLeads() {
  const variables = /* @__PURE__ */ new Map();
  const outputs = /* @__PURE__ */ new Map();
  const lead = (references, module, repeat2, attribute2) => references.some((reference) => {
    switch (reference.kind) {
      case "resource":
        return isCertain(reference.attribute, attribute2, module.resources.get(reference.id));
      case "variable":
        return once2(variables, module, `${reference.name} ${attribute2}`, () => {
          const passed = module.call?.argument(reference.name);
          return passed !== void 0 && module.call !== void 0 && lead(passed, module.call.parent, module.call.repeat, attribute2);
        });
      case "output": {
        const inner = module.calls.get(reference.call)?.module;
        const output = reference.output;
        if (inner === void 0 || output === void 0) return false;
        return once2(
          outputs,
          inner,
          `${output} ${attribute2}`,
          () => lead(inner.output(output), inner, void 0, attribute2)
        );
      }
      case "each-value":
        return repeat2 !== void 0 && lead(repeat2, module, void 0, attribute2);
      default:
        return false;
    }
  });
  return (references, config, attribute2) => lead(references, config.module, config.repeat, attribute2);
}
function isCertain(referred, attribute2, config) {
  return referred !== attribute2 || config === void 0 || Object.hasOwn(config.expressions, referred);
}
function once2(memory, module, key, find2) {
  let known2 = memory.get(module);
  if (known2 === void 0) {
    known2 = /* @__PURE__ */ new Map();
    memory.set(module, known2);
  }
  const answer = known2.get(key);
  if (answer !== void 0) return answer;
  known2.set(key, false);
  const found = find2();
  known2.set(key, found);
  return found;
}

// app/ingest/terraform-plan/unset-marks.ts
function unsetMarks(unknown, expressions) {
  return unsetIn(unknown, [expressions]);
}
function unsetIn(unknown, written) {
  if (!isMarksObject(unknown)) return void 0;
  let result;
  for (const name in unknown) {
    const marks = unknown[name];
    const found = marks === true ? !isWritten(name, written) : unsetAt(name, marks, written);
    if (found === false || found === void 0) continue;
    result ??= {};
    put(result, name, found);
  }
  return result;
}
function isWritten(name, written) {
  for (let at = 0; at < written.length; at++) if (Object.hasOwn(written[at], name)) return true;
  return false;
}
function unsetAt(name, marks, written) {
  if (typeof marks !== "object" || !isWritten(name, written)) return void 0;
  const expressions = written.flatMap((block) => Object.hasOwn(block, name) ? [block[name]] : []);
  const blocks = expressions.flatMap(blocksOf);
  if (blocks.length === 0) return void 0;
  if (!Array.isArray(marks)) return unsetIn(marks, blocks);
  const items = marks.map((item) => unsetIn(item, blocks));
  return items.some((item) => item !== void 0) ? items.map((item) => item ?? {}) : void 0;
}
function blocksOf(expression) {
  const items = Array.isArray(expression) ? expression : [expression];
  return items.filter(
    (item) => isObject(item) && !("references" in item) && !("constant_value" in item)
  );
}
function isMarksObject(marks) {
  return typeof marks === "object" && !Array.isArray(marks);
}

// app/ingest/terraform-plan/read-plan.ts
function readPlan(document, source) {
  const { sections } = document;
  const formatVersion = checkFormat(sections, source, document.notes);
  const notes = document.notes;
  const configuration = readConfiguration(sections.get("configuration"));
  const written = openWritten(configuration);
  const changes = sections.get("resource_changes");
  const planned = changes === void 0 || changes === null ? readPlannedValues(sections, source, notes) : readChanges(changes, source, written, notes);
  const resources = [...planned, ...readPrior(document, planned, source, notes)];
  noteState(sections, notes);
  const terraformVersion = sections.get("terraform_version");
  let secrets;
  return {
    kind: "plan",
    path: source.path,
    sha256: document.sha256,
    root: source.root,
    formatVersion,
    ...typeof terraformVersion === "string" ? { terraformVersion } : {},
    resources,
    relate: openRelate(resources, openReferenceLinks(resources, configuration)),
    secrets: () => {
      secrets ??= findPlanSecrets(resources, sections, source.sensitivePaths ?? (() => []));
      return secrets;
    },
    document: () => document.json,
    made: () => madeFrom(sections),
    skipped: notes.list()
  };
}
function madeFrom(sections) {
  const given = sections.get("variables");
  const at = sections.get("timestamp");
  const variables = bare();
  for (const [name, entry] of Object.entries(isObject(given) ? given : {}))
    if (isObject(entry) && entry.value !== void 0) variables[name] = entry.value;
  return { variables, ...typeof at === "string" ? { at } : {} };
}
function openWritten(root) {
  const tree = openTree(root);
  const { marksOf: marksOf2 } = openReferenceMarks();
  const configOf = (resource) => tree(resource.module).config?.resources.get(configId(resource));
  return {
    references(resource) {
      const config = configOf(resource);
      return config && marksOf2(config, resource.values);
    },
    unsetAmong(resource, unknown) {
      const config = configOf(resource);
      return config && unsetMarks(unknown, config.expressions);
    }
  };
}
var newestMinor = 2;
function checkFormat(sections, source, notes) {
  const version2 = sections.get("format_version");
  const match = typeof version2 === "string" ? /^(\d+)\.(\d+)$/.exec(version2) : null;
  if (match === null || Number(match[1]) > 1) {
    throw new Problem("input.unsupported", "this plan has a format that is not known", {
      file: source.path,
      found: `format_version ${JSON.stringify(version2 ?? null)}`,
      wanted: "format_version 0.1 to 1.x",
      next: "Update plumbline, or make the plan with a version of Terraform it knows."
    });
  }
  if (Number(match[1]) === 1 && Number(match[2]) > newestMinor) {
    notes.add(`format_version ${match[0]}`, `newer than 1.${newestMinor}; what it adds is not read`);
  }
  return match[0];
}
function readPlannedValues(sections, source, notes) {
  const planned = sections.get("planned_values");
  const found = readStateValues(planned, source.root);
  if (found.length === 0) return [];
  notes.add(
    "resource_changes",
    "missing; resources are taken from planned_values and count as created, and nothing tells which values are decided at apply"
  );
  return found.map((resource) => planResource(resource, { actions: ["create"], before: null }));
}
function readPrior(document, planned, source, notes) {
  const deferred = deferredAddresses(document.sections, notes);
  const span = document.sections.span("prior_state");
  if (span === void 0) return [];
  const seen = new Set(planned.map((resource) => resource.address));
  for (const address of deferred) seen.add(address);
  const found = [];
  for (const { module, span: part } of findPriorResources(document.text, span, (address) => !seen.has(address))) {
    const resource = readStateResource(document.sections.parse(part), module, source.root);
    if (resource === void 0 || resource.deposed || seen.has(resource.address)) continue;
    seen.add(resource.address);
    if (resource.mode === "data") {
      found.push(planResource(resource, { actions: ["read"] }));
    } else {
      notes.count("untouched");
      found.push(planResource(resource, { actions: ["no-op"], before: resource.values }));
    }
  }
  return found;
}
function planResource(resource, more) {
  const { deposed: _, ...rest2 } = resource;
  return { ...rest2, origin: "plan", ...more, ...more.before ? { beforeSensitive: rest2.sensitive } : {} };
}
function deferredAddresses(sections, notes) {
  const deferred = sections.get("deferred_changes");
  if (!Array.isArray(deferred)) return [];
  return deferred.flatMap((entry) => {
    notes.count("deferred");
    const change = entry;
    const address = change?.resource_change?.address;
    return typeof address === "string" ? [address] : [];
  });
}
function noteState(sections, notes) {
  if (sections.get("errored") === true) {
    notes.add(
      "the rest of the plan",
      "planning ended with errors (`errored: true`); what it had not reached is missing"
    );
  } else if (sections.get("complete") === false) {
    notes.add("the rest of the plan", "the plan is not complete (`complete: false`); another plan has to follow it");
  }
}

// app/ingest/saved-plan/constant.ts
function constantOf(expression) {
  switch (expression.kind) {
    case "null":
      return null;
    case "boolean":
      return expression.value;
    case "number":
      return Number(expression.text);
    case "template":
      return templateConstant(expression.parts);
    case "parentheses":
      return constantOf(expression.inner);
    case "unary": {
      const operand = constantOf(expression.operand);
      if (expression.operator === "!") return typeof operand === "boolean" ? !operand : void 0;
      return typeof operand === "number" ? -operand : void 0;
    }
    case "tuple": {
      const elements2 = [];
      for (const element of expression.elements) {
        const value = constantOf(element);
        if (value === void 0) return void 0;
        elements2.push(value);
      }
      return elements2;
    }
    case "object": {
      const members = {};
      for (const item of expression.items) {
        const key = constantOf(item.key);
        const value = constantOf(item.value);
        if (value === void 0 || typeof key !== "string" && typeof key !== "number") return void 0;
        put(members, String(key), value);
      }
      return members;
    }
    default:
      return void 0;
  }
}
function templateConstant(parts) {
  const only = parts.length === 1 ? parts[0] : void 0;
  if (only?.kind === "interpolation") return constantOf(only.value);
  let text = "";
  for (const part of parts) {
    const value = part.kind === "literal" ? part.value : part.kind === "interpolation" ? constantOf(part.value) : void 0;
    if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return void 0;
    text += String(value);
  }
  return text;
}

// app/ingest/saved-plan/references.ts
function listReferences(expression) {
  const found = [];
  collect(expression, none, found);
  return found;
}
var none = /* @__PURE__ */ new Set();
function collect(expression, bound, found) {
  const inner = (each) => collect(each, bound, found);
  switch (expression.kind) {
    case "name":
    case "attribute":
    case "index":
      collectTraversal(expression, bound, found);
      break;
    case "template":
      collectParts(expression.parts, bound, found);
      break;
    case "splat":
      inner(expression.of);
      collect(expression.each, /* @__PURE__ */ new Set([...bound, "*"]), found);
      break;
    case "call":
      expression.arguments.forEach(inner);
      break;
    case "tuple":
      expression.elements.forEach(inner);
      break;
    case "object":
      for (const { key, value } of expression.items) {
        inner(key);
        inner(value);
      }
      break;
    case "for-tuple":
    case "for-object": {
      inner(expression.collection);
      const within = bind(bound, expression.key, expression.value);
      if (expression.kind === "for-object") collect(expression.resultKey, within, found);
      collect(expression.result, within, found);
      if (expression.condition !== void 0) collect(expression.condition, within, found);
      break;
    }
    case "conditional":
      inner(expression.condition);
      inner(expression.then);
      inner(expression.otherwise);
      break;
    case "binary":
      inner(expression.left);
      inner(expression.right);
      break;
    case "unary":
      inner(expression.operand);
      break;
    case "parentheses":
      inner(expression.inner);
      break;
  }
}
function collectParts(parts, bound, found) {
  for (const part of parts) {
    if (part.kind === "interpolation") collect(part.value, bound, found);
    else if (part.kind === "if") {
      collect(part.condition, bound, found);
      collectParts(part.then, bound, found);
      collectParts(part.otherwise, bound, found);
    } else if (part.kind === "for") {
      collect(part.collection, bound, found);
      collectParts(part.body, bind(bound, part.key, part.value), found);
    }
  }
}
function bind(bound, key, value) {
  return /* @__PURE__ */ new Set([...bound, value, ...key === void 0 ? [] : [key]]);
}
function collectTraversal(expression, bound, found) {
  const steps2 = [];
  const keys = [];
  let at = expression;
  while (at.kind === "attribute" || at.kind === "index") {
    const key = at.kind === "attribute" ? void 0 : literalKey(at.key);
    if (at.kind === "attribute") steps2.push({ name: at.name });
    else if (key !== void 0) steps2.push({ key });
    else {
      steps2.length = 0;
      keys.push(at.key);
    }
    at = at.of;
  }
  if (at.kind !== "name") collect(at, bound, found);
  else if (!bound.has(at.name)) found.push(...shortened(at.name, steps2.reverse()));
  for (const key of keys.reverse()) collect(key, bound, found);
}
function literalKey(key) {
  return key.kind === "number" ? Number(key.text) : key.kind === "template" ? plainText(key) : void 0;
}
var lengths = /* @__PURE__ */ new Map([
  ["self", 1],
  ["count", 2],
  ["each", 2],
  ["local", 2],
  ["path", 2],
  ["terraform", 2],
  ["var", 2],
  ["module", 2],
  ["data", 3],
  ["ephemeral", 3]
]);
function shortened(first, rest2) {
  const [root, steps2] = first === "resource" ? [nameOf(rest2[0]), rest2.slice(1)] : [first, rest2];
  if (root === void 0) return [];
  const length = lengths.get(root) ?? 2;
  const names2 = steps2.slice(0, length - 1).map(nameOf);
  if (names2.length < length - 1 || names2.includes(void 0)) return [];
  const text = [root, ...names2].join(".");
  const after = steps2.slice(length - 1);
  const isRepeated = root === "module" || root === "data" || root === "ephemeral" || !lengths.has(root);
  const key = isRepeated ? keyOf3(after[0]) : void 0;
  const subject = key === void 0 ? text : text + printKey(key);
  const remaining = key === void 0 ? after : after.slice(1);
  const owners = key === void 0 ? [subject] : [subject, text];
  if (root !== "module") return [...prefixes(subject, remaining), ...owners];
  const output = nameOf(remaining[0]);
  if (remaining.length === 0) return owners;
  return output === void 0 ? [] : [...prefixes(`${subject}.${output}`, remaining.slice(1)), `${subject}.${output}`, subject];
}
function prefixes(subject, steps2) {
  const texts2 = [];
  let text = subject;
  for (const step of steps2) {
    text += "name" in step ? `.${step.name}` : printKey(step.key);
    texts2.push(text);
  }
  return texts2.reverse();
}
function nameOf(step) {
  return step !== void 0 && "name" in step ? step.name : void 0;
}
function keyOf3(step) {
  return step !== void 0 && "key" in step ? step.key : void 0;
}

// app/ingest/saved-plan/expressions.ts
function expressionOf(expression) {
  const references = listReferences(expression);
  if (references.length > 0) return { references };
  const constant = constantOf(expression);
  return constant === void 0 ? {} : { constant_value: constant };
}
function bodyExpressions(declaration, declared, leaveOut) {
  const found = {};
  for (const name of attributeNames(declaration)) {
    const written = leaveOut.has(name) ? void 0 : findAttribute(declaration, name);
    if (written !== void 0)
      put(found, name, attributeJson(written.attribute.value, declared?.get(name), written.file.syntax));
  }
  for (const type of blockTypes(declaration)) {
    if (notNested.has(type)) continue;
    const blocks = findBlocks(declaration, type).flatMap(({ block }) => block.type === type ? [block] : []);
    if (blocks.length > 0) put(found, type, blocksJson(blocks, declared?.get(type)));
  }
  return found;
}
function provisionerExpressions(body) {
  const { when: _, on_failure: __, ...rest2 } = nested(body, void 0);
  return rest2;
}
var notNested = /* @__PURE__ */ new Set(["lifecycle", "provisioner", "connection", "dynamic"]);
function blockTypes({ block, overrides }) {
  return new Set(
    [block, ...overrides.map((each) => each.block)].flatMap((each) => each.body.blocks.map(({ type }) => type))
  );
}
function nested(body, declared) {
  const found = {};
  for (const { name, value } of body.attributes) put(found, name, attributeJson(value, declared?.get(name), "native"));
  const byType = /* @__PURE__ */ new Map();
  for (const block of body.blocks) {
    if (block.type === "dynamic") continue;
    const known2 = byType.get(block.type);
    if (known2 === void 0) byType.set(block.type, [block]);
    else known2.push(block);
  }
  for (const [type, blocks] of byType) put(found, type, blocksJson(blocks, declared?.get(type)));
  return found;
}
function blocksJson(blocks, declared) {
  if (declared?.kind === "attribute") return blocksAsAttribute(blocks, declared);
  const bodies = blocks.map((block) => nested(block.body, declared?.body));
  const [first] = bodies;
  if (declared?.nesting === "single" || declared?.nesting === "group") return first ?? {};
  if (declared?.nesting !== "map") return bodies;
  const byLabel = {};
  for (const [at, block] of blocks.entries()) put(byLabel, block.labels[0]?.text ?? "", bodies[at] ?? {});
  return byLabel;
}
function blocksAsAttribute(blocks, { type }) {
  const element = type.kind === "list" || type.kind === "set" ? type.element : void 0;
  const names2 = element?.kind === "object" ? [...element.body.keys()] : [];
  const references = [];
  const values = [];
  for (const { body } of blocks) {
    const value = Object.fromEntries(names2.map((name) => [name, null]));
    for (const attribute2 of body.attributes) {
      references.push(...listReferences(attribute2.value));
      const constant = constantOf(attribute2.value);
      if (constant !== void 0) put(value, attribute2.name, constant);
    }
    for (const inner of body.blocks) references.push(...referencesIn(inner.body));
    values.push(value);
  }
  return references.length > 0 ? { references } : { constant_value: values };
}
function referencesIn(body) {
  return [
    ...body.attributes.flatMap(({ value }) => listReferences(value)),
    ...body.blocks.flatMap((block) => referencesIn(block.body))
  ];
}
function attributeJson(value, declared, syntax) {
  if (syntax === "native" || declared?.kind !== "block") return expressionOf(value);
  const items = value.kind === "tuple" ? value.elements : [value];
  const bodies = items.flatMap((item) => {
    if (item.kind !== "object") return [];
    const found = {};
    for (const member of item.items) {
      const name = constantOf(member.key);
      if (typeof name === "string") put(found, name, attributeJson(member.value, declared.body.get(name), syntax));
    }
    return [found];
  });
  return declared.nesting === "single" || declared.nesting === "group" ? bodies[0] ?? {} : bodies;
}

// app/ingest/saved-plan/configuration.ts
var mostDeclarations = 5e5;
function configurationFromSource(tree, bodyOf) {
  const own = /* @__PURE__ */ new Map();
  let left = mostDeclarations;
  const moduleJson = (module, calls) => {
    const { resources, variables, outputs } = module;
    left -= resources.size + module.calls.size + variables.size + outputs.size;
    if (left < 0) return void 0;
    const known2 = own.get(module) ?? ownJson(module, bodyOf);
    own.set(module, known2);
    const inner = (name) => {
      const found = tree.module([...calls, name]);
      if (found === void 0 || isUnresolved(found)) return {};
      const json = moduleJson(found, [...calls, name]);
      return { module: found, ...json === void 0 ? {} : { json } };
    };
    const called = entries(module.calls, (call, name) => callJson(call, inner(name)));
    return { ...known2, ...telling2("module_calls", called) };
  };
  return { provider_config: providers(tree.root), root_module: moduleJson(tree.root, []) ?? {} };
}
function ownJson(module, bodyOf) {
  const outputs = entries(module.outputs, (output) => {
    const value = argumentOf(output, "value");
    return {
      ...sensitivity(output),
      ...value === void 0 ? {} : { expression: expressionOf(value) },
      ...description(output),
      ...dependsOn(output)
    };
  });
  const variables = entries(module.variables, (variable) => {
    const value = argumentOf(variable, "default");
    const constant = value === void 0 ? void 0 : expressionOf(value).constant_value;
    return {
      ...constant === void 0 ? {} : { default: constant },
      ...description(variable),
      ...sensitivity(variable)
    };
  });
  return {
    ...telling2("outputs", outputs),
    ...telling2(
      "resources",
      [...module.resources.values()].map((resource) => resourceJson(resource, bodyOf))
    ),
    ...telling2("variables", variables)
  };
}
function resourceJson(resource, bodyOf) {
  const { mode: mode2, type, name, key } = resource;
  const body = bodyOf(typeKey({ mode: mode2, type }));
  const expressions = bodyExpressions(resource, body, notArguments);
  return {
    address: key,
    mode: mode2,
    type,
    name,
    ...provisioners(resource),
    ...telling2("expressions", expressions),
    ...repeat(resource),
    ...dependsOn(resource)
  };
}
function callJson(call, { module, json }) {
  const expressions = bare();
  for (const name of attributeNames(call)) {
    if (notArguments.has(name) || notVariables.has(name) || module?.variables.has(name) === false) continue;
    const value = argumentOf(call, name);
    if (value !== void 0) expressions[name] = expressionOf(value);
  }
  return {
    ...call.source === void 0 ? {} : { source: call.source },
    ...call.version === void 0 ? {} : { version_constraint: call.version },
    expressions,
    ...repeat(call),
    ...json === void 0 ? {} : { module: json },
    ...dependsOn(call)
  };
}
var notArguments = /* @__PURE__ */ new Set(["count", "for_each", "provider", "depends_on"]);
var notVariables = /* @__PURE__ */ new Set(["source", "version", "providers"]);
function repeat(declaration) {
  const count = argumentOf(declaration, "count");
  const each = argumentOf(declaration, "for_each");
  return {
    ...count === void 0 ? {} : telling2("count_expression", expressionOf(count)),
    ...each === void 0 ? {} : telling2("for_each_expression", expressionOf(each))
  };
}
function telling2(name, value) {
  return Object.keys(value).length === 0 ? {} : { [name]: value };
}
function dependsOn(declaration) {
  const value = argumentOf(declaration, "depends_on");
  return value?.kind === "tuple" ? telling2(
    "depends_on",
    value.elements.flatMap((element) => listReferences(element)[0] ?? plainText(element) ?? [])
  ) : {};
}
function provisioners({ block }) {
  const found = block.body.blocks.filter(({ type }) => type === "provisioner");
  return telling2(
    "provisioners",
    found.map(({ labels, body }) => ({ type: labels[0]?.text ?? "", expressions: provisionerExpressions(body) }))
  );
}
function description(declaration) {
  const value = argumentOf(declaration, "description");
  const text = value === void 0 ? void 0 : plainText(value);
  return text === void 0 ? {} : { description: text };
}
function sensitivity(declaration) {
  const value = argumentOf(declaration, "sensitive");
  return value !== void 0 && expressionOf(value).constant_value === true ? { sensitive: true } : {};
}
function providers(root) {
  const found = bare();
  for (const declaration of root.others) {
    const name = declaration.block.type === "provider" ? declaration.block.labels[0]?.text : void 0;
    if (name === void 0) continue;
    const alias = argumentOf(declaration, "alias");
    const key = alias === void 0 ? name : `${name}.${plainText(alias) ?? ""}`;
    found[key] = { name, expressions: bodyExpressions(declaration, void 0, /* @__PURE__ */ new Set(["alias", "version"])) };
  }
  return found;
}
function argumentOf(declaration, name) {
  return findAttribute(declaration, name)?.attribute.value;
}
function entries(map, make) {
  const made2 = bare();
  for (const [name, value] of map) made2[name] = make(value, name);
  return made2;
}

// app/ingest/saved-plan/refusal.ts
var Refusal = class extends Error {
  /** `large`: over a limit of ours. `shape`: damaged, or of a layout that is not known. */
  kind;
  wanted;
  constructor(kind, found, wanted2) {
    super(found);
    this.kind = kind;
    this.wanted = wanted2;
  }
};
var passJson = "Run `terraform show -json tfplan > plan.json` in the folder it was made in and pass plan.json.";
function explainRefusal({ kind, message, wanted: wanted2 }, file) {
  return kind === "large" ? new Problem("input.too-large", "this saved plan is larger than is read", {
    file,
    found: message,
    wanted: wanted2,
    next: passJson
  }) : unsupportedPlan("this saved plan is damaged, or of a layout that is not known", file, message, wanted2);
}
function unsupportedPlan(message, file, found, wanted2) {
  return new Problem("input.unsupported", message, { file, found, wanted: wanted2, next: passJson });
}

// app/ingest/saved-plan/change.ts
var moments = /* @__PURE__ */ new Map([
  [0, { actions: '["no-op"]', before: 0, after: 0 }],
  [1, { actions: '["create"]', before: void 0, after: 0 }],
  [2, { actions: '["read"]', before: 0, after: 1 }],
  [3, { actions: '["update"]', before: 0, after: 1 }],
  [5, { actions: '["delete"]', before: 0, after: void 0 }],
  [6, { actions: '["delete","create"]', before: 0, after: 1 }],
  [7, { actions: '["create","delete"]', before: 0, after: 1 }],
  [8, { actions: '["forget"]', before: 0, after: void 0 }],
  [9, { actions: '["create","forget"]', before: 0, after: 1 }]
]);
function writeChange(wire, writing, known2, typeOf) {
  let action = 0;
  const values = [];
  const beforeSensitive = [];
  const afterSensitive = [];
  let more = "";
  while (wire.next()) {
    if (wire.field === 1) action = wire.number();
    else if (wire.field === 2) values.push(findValue(wire.message()));
    else if (wire.field === 3) beforeSensitive.push(readPath(wire.message(), writing));
    else if (wire.field === 4) afterSensitive.push(readPath(wire.message(), writing));
    else if (wire.field === 5) more += `,"importing":${readImporting(wire.message(), writing)}`;
    else if (wire.field === 6) more += `,"generated_config":${JSON.stringify(wire.text())}`;
  }
  const found = moments.get(action);
  if (found === void 0) throw new Refusal("shape", `an action number ${action}`, "one of the actions 0 to 9");
  const expected = found.after === 1 ? 2 : 1;
  if (values.length !== expected) {
    throw new Refusal("shape", `${values.length} values in a change ${found.actions}`, `${expected}`);
  }
  const { out, transcriber } = writing;
  let unclear2 = 0;
  out.raw('{"actions":');
  out.raw(found.actions);
  out.raw(',"before":');
  if (writeValue(found.before === void 0 ? void 0 : values[found.before], writing, typeOf) === "all")
    out.raw("null");
  unclear2 += transcriber.unclear;
  const end = out.length;
  out.raw(',"after":');
  const unknown = writeValue(found.after === void 0 ? void 0 : values[found.after], writing, typeOf);
  if (unknown === "all") out.length = end;
  unclear2 += transcriber.unclear;
  out.raw(',"after_unknown":');
  if (unknown === "none") out.raw(known2);
  else out.append(writing.marks);
  if (more !== "") out.raw(more);
  out.raw("}");
  if (unclear2 === 0 && beforeSensitive.length === 0 && afterSensitive.length === 0) return plain;
  return { beforeSensitive, afterSensitive, unclear: unclear2 };
}
var plain = { beforeSensitive: [], afterSensitive: [], unclear: 0 };
function writeValue(value, { transcriber, out, marks }, typeOf) {
  marks.length = 0;
  if (value !== void 0) return transcriber.write(value.start, value.end, out, marks, typeOf);
  transcriber.unclear = 0;
  out.raw("null");
  return "none";
}
function findValue(wire) {
  let found;
  while (wire.next()) {
    if (wire.field !== 1) continue;
    wire.expect("bytes");
    found = { start: wire.start, end: wire.end };
  }
  if (found === void 0) throw new Refusal("shape", "a value that is not MessagePack", "values in MessagePack");
  return found;
}
function readValue(wire, { transcriber, marks, scratch }) {
  const { start: start2, end } = findValue(wire);
  marks.length = 0;
  scratch.length = 0;
  const unknown = transcriber.write(start2, end, scratch, marks);
  return { value: unknown === "all" ? void 0 : scratch.parse(), unclear: transcriber.unclear };
}
function readPath(wire, writing) {
  const path = [];
  while (wire.next()) {
    if (wire.field !== 1) continue;
    const step = wire.message();
    let key = null;
    while (step.next()) {
      if (step.field === 1) key = step.text();
      else if (step.field === 2) key = readValue(step.message(), writing).value;
    }
    path.push(typeof key === "string" || typeof key === "number" ? key : null);
  }
  return path;
}
function readImporting(wire, writing) {
  const importing = {};
  while (wire.next()) {
    if (wire.field === 1) importing.id = wire.text();
    else if (wire.field === 2) importing.unknown = wire.number() !== 0;
    else if (wire.field === 3) importing.identity = readValue(wire.message(), writing).value ?? null;
  }
  return JSON.stringify(importing);
}

// app/ingest/saved-plan/resource-address.ts
var deepest2 = 64;
function openAddresses() {
  const known2 = /* @__PURE__ */ new Map([["", []]]);
  return (text) => {
    const end = modulesEnd(text);
    const module = text.slice(0, Math.max(0, end - 1));
    const modules = known2.get(module) ?? parseModule(module);
    const address = parseInModule(text, end);
    if (address === void 0 || modules === void 0 || modules.length > deepest2) {
      throw new Refusal("shape", `an address ${JSON.stringify(text.slice(0, 120))}`, "the address of a resource");
    }
    known2.set(module, modules);
    return { ...address, module, modules };
  };
}
var plain2 = /([\w-]+)\.([\w-]+)(?:\[(?:(\d{1,15})|"([^"\\$%]*)")\])?$/y;
function parseInModule(text, start2) {
  plain2.lastIndex = start2;
  const match = notPlain.test(text.slice(start2, start2 + 10)) ? null : plain2.exec(text);
  if (match === null) {
    const address = parseAddress(text.slice(start2));
    return address === void 0 || address.rest.length > 0 || address.modules.length > 0 ? void 0 : address;
  }
  const [, type = "", name = "", index, quoted2] = match;
  const key = index === void 0 ? quoted2 : Number(index);
  return key === void 0 ? { mode, type, name, rest } : { mode, type, name, key, rest };
}
var notPlain = /^(?:data|ephemeral|module)\./;
var mode = "managed";
var rest = [];
function modulesEnd(text) {
  let at = 0;
  while (text.startsWith("module.", at)) {
    let next = at + "module.".length;
    while (next < text.length && text[next] !== "." && text[next] !== "[") next++;
    if (text[next] === "[") {
      let quoted2 = false;
      for (next++; next < text.length && (quoted2 || text[next] !== "]"); next++) {
        if (text[next] === '"') quoted2 = !quoted2;
        else if (quoted2 && text[next] === "\\") next++;
      }
      next++;
    }
    if (text[next] !== ".") return at;
    at = next + 1;
  }
  return at;
}
function inAddressOrder(things) {
  const byModule = /* @__PURE__ */ new Map();
  for (const thing of things) push(byModule, thing.address.module, thing);
  const groups = [...byModule.values()].map((members) => ({ members, modules: members[0]?.address.modules ?? [] }));
  groups.sort((left, right) => compareModules(left.modules, right.modules));
  return groups.flatMap(
    ({ members }) => members.sort(
      (left, right) => compareInModule(left.address, right.address) || compareTexts(left.deposed, right.deposed)
    )
  );
}
function compareInModule(left, right) {
  return Number(right.mode === "data") - Number(left.mode === "data") || compareTexts(left.type, right.type) || compareTexts(left.name, right.name) || compareKeys(left.key, right.key);
}
function compareModules(left, right) {
  if (left.length !== right.length) return left.length - right.length;
  for (let at = 0; at < left.length; at++) {
    const [step, other] = [left[at], right[at]];
    if (step === void 0 || other === void 0) return 0;
    const order = compareTexts(step.name, other.name) || compareKeys(step.key, other.key);
    if (order !== 0) return order;
  }
  return 0;
}
function compareKeys(left, right) {
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left === "string" && typeof right === "string") return compareTexts(left, right);
  return rank(left) - rank(right);
}
function rank(key) {
  return key === void 0 ? 0 : typeof key === "number" ? 1 : 2;
}
function compareTexts(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}

// app/ingest/saved-plan/sensitive.ts
function markPaths(value, unknown, paths, before = {}) {
  if (value === null) return paths.some((path) => path.length === 0);
  let marks = before;
  for (const path of paths) marks = mark(marks, value, unknown, path, 0);
  return marks;
}
function mark(marks, value, unknown, path, at) {
  if (marks === true || at === path.length) return true;
  const step = path[at];
  if (step === null || step === void 0) return true;
  if (unknown === true) return marks;
  if (Array.isArray(value)) {
    const list = value;
    if (typeof step !== "number" || step < 0 || step >= list.length) return marks;
    const items = Array.isArray(marks) ? marks : list.map(() => false);
    const inner2 = mark(items[step] ?? false, list[step], insideOf(unknown, step), path, at + 1);
    if (inner2 === false) return marks;
    items[step] = inner2;
    return items;
  }
  if (!isObject(value)) return marks;
  const name = String(step);
  const below = insideOf(unknown, name);
  if (!Object.hasOwn(value, name) && below !== true) return marks;
  const members = isMarksObject2(marks) ? marks : {};
  const known2 = Object.hasOwn(members, name) ? members[name] : void 0;
  const inner = mark(known2 ?? false, value[name], below, path, at + 1);
  if (inner === false) return marks;
  put(members, name, inner);
  return members;
}
function insideOf(marks, step) {
  if (typeof marks !== "object" || !Object.hasOwn(marks, step)) return false;
  return marks[step] ?? false;
}
function isMarksObject2(marks) {
  return typeof marks === "object" && !Array.isArray(marks);
}

// app/ingest/saved-plan/wire.ts
var wireTypes = { 0: "varint", 1: "fixed64", 2: "bytes", 5: "fixed32" };
var Wire = class _Wire {
  buffer;
  #end;
  #at;
  field = 0;
  type = "varint";
  /** The value of a `varint`, exact up to 2^53. */
  value = 0;
  /** Where the content of a `bytes` field stands. */
  start = 0;
  end = 0;
  constructor(buffer, start2 = 0, end = buffer.length) {
    this.buffer = buffer;
    this.#at = start2;
    this.#end = end;
  }
  /** Moves to the next field; false at the end of the message. */
  next() {
    if (this.#at >= this.#end) return false;
    const tag = this.#varint();
    this.field = Math.floor(tag / 8);
    const type = wireTypes[tag % 8];
    if (type === void 0 || this.field === 0 || this.field > 536870911) throw malformed();
    this.type = type;
    if (type === "varint") {
      this.value = this.#varint();
      return true;
    }
    const length = type === "bytes" ? this.#varint() : type === "fixed64" ? 8 : 4;
    this.start = this.#at;
    this.end = this.#at + length;
    if (this.end > this.#end) throw malformed();
    this.#at = this.end;
    return true;
  }
  /** The number in the current field. */
  number() {
    this.expect("varint");
    return this.value;
  }
  /** The text in the current field. */
  text() {
    this.expect("bytes");
    return this.buffer.toString("utf8", this.start, this.end);
  }
  /** The message in the current field. */
  message() {
    this.expect("bytes");
    return new _Wire(this.buffer, this.start, this.end);
  }
  /** Where the bytes in the current field stand. */
  stretch() {
    this.expect("bytes");
    return { start: this.start, end: this.end };
  }
  expect(type) {
    if (this.type !== type) {
      throw new Refusal("shape", `a field ${this.field} of type ${this.type}`, `type ${type}, as Terraform writes it`);
    }
  }
  #varint() {
    let value = 0;
    let scale = 1;
    for (let n = 0; n < 10; n++) {
      if (this.#at >= this.#end) throw malformed();
      const byte = this.buffer[this.#at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
    throw malformed();
  }
};
function malformed() {
  return new Refusal("shape", "bytes that are no Protocol Buffers message", "Terraform's description of a plan");
}

// app/ingest/saved-plan/changes.ts
var mostChanges = 5e5;
var piece = 16e6;
function readChanges2(buffer, stretches, writing, bodyOf) {
  if (stretches.length > mostChanges) {
    throw new Refusal("large", `${stretches.length} changes`, `at most ${mostChanges} changes`);
  }
  const readAddress = openAddresses();
  const found = stretches.map(({ start: start2, end }) => find(new Wire(buffer, start2, end), readAddress));
  const providers2 = /* @__PURE__ */ new Map();
  const changes = [];
  const { out } = writing;
  let unclear2 = 0;
  let pending = [];
  const parse2 = () => {
    out.raw("]");
    const entries2 = out.parse();
    for (const [at, entry] of entries2.entries()) {
      addSensitive(entry, pending[at]);
      if (!isTidying(entry)) changes.push(entry);
    }
    out.length = 0;
    pending = [];
  };
  out.length = 0;
  for (const each of inAddressOrder(found)) {
    out.raw(pending.length === 0 ? "[" : ",");
    const written = writeEntry(each, buffer, writing, bodyOf, providers2);
    pending.push(written);
    unclear2 += written.unclear;
    if (out.length > piece) parse2();
  }
  if (pending.length > 0) parse2();
  return { changes, unclear: unclear2 };
}
function find(wire, readAddress) {
  let text = "";
  let previous = "";
  let deposed = "";
  let provider = "";
  let reason = 0;
  let change;
  const replaces = [];
  while (wire.next()) {
    if (wire.field === 7) deposed = wire.text();
    else if (wire.field === 8) provider = wire.text();
    else if (wire.field === 9) change = wire.stretch();
    else if (wire.field === 11) replaces.push(wire.stretch());
    else if (wire.field === 12) reason = wire.number();
    else if (wire.field === 13) text = wire.text();
    else if (wire.field === 14) previous = wire.text();
  }
  const address = readAddress(text);
  if (change === void 0) throw new Refusal("shape", `no change for ${text}`, "a change for each resource");
  return { text, address, previous, deposed, provider, reason, change, replaces };
}
function writeEntry(found, buffer, writing, bodyOf, providers2) {
  const { out } = writing;
  out.raw('{"address":');
  out.raw(JSON.stringify(found.text));
  describe2(found, buffer, writing, providers2);
  out.raw(',"change":');
  const { start: start2, end } = found.change;
  const written = writeChange(new Wire(buffer, start2, end), writing, "{}", () => {
    const body = bodyOf(typeKey(found.address));
    return body === void 0 ? void 0 : { kind: "object", body };
  });
  out.raw("}");
  return written;
}
function describe2(found, buffer, writing, providers2) {
  const { out } = writing;
  const { module, mode: mode2, type, name, key } = found.address;
  const member = (label, value) => {
    out.raw(label);
    out.raw(JSON.stringify(value));
  };
  let provider = providers2.get(found.provider);
  if (provider === void 0) {
    provider = providerName(found.provider);
    providers2.set(found.provider, provider);
  }
  if (found.previous !== "") member(',"previous_address":', found.previous);
  if (module !== "") member(',"module_address":', module);
  member(',"mode":', mode2);
  member(',"type":', type);
  member(',"name":', name);
  if (key !== void 0) member(',"index":', key);
  if (found.deposed !== "") member(',"deposed":', found.deposed);
  member(',"provider_name":', provider);
  if (found.reason !== 0) member(',"action_reason":', reasons[found.reason] ?? `reason ${found.reason}`);
  if (found.replaces.length === 0) return;
  member(
    ',"replace_paths":',
    found.replaces.map(({ start: start2, end }) => [...readPath(new Wire(buffer, start2, end), writing)])
  );
}
function providerName(provider) {
  return /\["([^"]+)"\]/.exec(provider)?.[1] ?? "";
}
var reasons = {
  1: "replace_because_tainted",
  2: "replace_by_request",
  3: "replace_because_cannot_update",
  4: "delete_because_no_resource_config",
  5: "delete_because_wrong_repetition",
  6: "delete_because_count_index",
  7: "delete_because_each_key",
  8: "delete_because_no_module",
  9: "replace_by_triggers",
  10: "read_because_config_unknown",
  11: "read_because_dependency_pending",
  12: "delete_because_no_move_target",
  13: "read_because_check_nested"
};
function addSensitive(entry, written) {
  const { change, replace_paths: paths } = entry;
  const open = change;
  open.before_sensitive = markPaths(open.before, false, written?.beforeSensitive ?? []);
  open.after_sensitive = markPaths(
    open.after,
    open.after_unknown ?? false,
    written?.afterSensitive ?? []
  );
  if (paths === void 0) return;
  open.replace_paths = paths;
  delete entry.replace_paths;
}
function isTidying({ mode: mode2, change }) {
  return mode2 === "data" && change.actions[0] === "delete";
}

// app/ingest/saved-plan/json-text.ts
import { isAscii } from "node:buffer";
var longest2 = 5e8;
var hex = "0123456789abcdef";
var JsonText = class {
  length = 0;
  #bytes;
  constructor(size = 1 << 12) {
    this.#bytes = Buffer.allocUnsafe(size);
  }
  /** Adds text as it is. */
  raw(text) {
    this.#reserve(text.length * 3);
    const bytes = this.#bytes;
    let at = this.length;
    for (let n = 0; n < text.length; n++) {
      const c = text.charCodeAt(n);
      if (c > 127) {
        this.length += bytes.write(text, this.length);
        return;
      }
      bytes[at++] = c;
    }
    this.length = at;
  }
  /** Adds the UTF-8 bytes from `start` to `end` in quotes. */
  quote(source, start2, end) {
    this.#reserve((end - start2) * 6 + 2);
    const bytes = this.#bytes;
    let at = this.length;
    bytes[at++] = 34;
    for (let from = start2; from < end; from++) {
      const c = source[from] ?? 0;
      if (c >= 32 && c !== 34 && c !== 92) bytes[at++] = c;
      else at = writeEscape(bytes, at, c);
    }
    bytes[at++] = 34;
    this.length = at;
  }
  /** Adds bytes as they are. */
  copy(source, start2, end) {
    this.#reserve(end - start2);
    source.copy(this.#bytes, this.length, start2, end);
    this.length += end - start2;
  }
  /** Adds what another text holds. */
  append(other) {
    this.copy(other.#bytes, 0, other.length);
  }
  /** The value that the text stands for. */
  parse() {
    const part = this.#bytes.subarray(0, this.length);
    return JSON.parse(isAscii(part) ? part.toString("latin1") : part.toString("utf8"));
  }
  #reserve(more) {
    const needed = this.length + more;
    if (needed <= this.#bytes.length) return;
    if (needed > longest2) throw new Refusal("large", "a value of more than 500 MB", "smaller values");
    const grown = Buffer.allocUnsafe(Math.max(needed, this.#bytes.length * 2));
    this.#bytes.copy(grown, 0, 0, this.length);
    this.#bytes = grown;
  }
};
function writeEscape(bytes, start2, c) {
  let at = start2;
  bytes[at++] = 92;
  if (c >= 32) {
    bytes[at++] = c;
    return at;
  }
  bytes[at++] = 117;
  bytes[at++] = 48;
  bytes[at++] = 48;
  bytes[at++] = hex.charCodeAt(c >> 4);
  bytes[at++] = hex.charCodeAt(c & 15);
  return at;
}

// app/ingest/saved-plan/message-pack-heads.ts
var numberSizes = {
  202: 4,
  203: 8,
  204: 1,
  205: 2,
  206: 4,
  207: 8,
  208: 1,
  209: 2,
  210: 4,
  211: 8
};
function isExtension(head) {
  return head >= 199 && head <= 201 || head >= 212 && head <= 216;
}
function isScalar(head) {
  return !(head >= 128 && head < 160) && head < 220 ? !isExtension(head) : head >= 224;
}
function isBytes(head) {
  return head === 196 || head === 197 || head === 198;
}

// app/ingest/saved-plan/numbers.ts
function mayBeNumber(text) {
  if (text.length > longest3) return false;
  const match = /^-?(?:0|[1-9]\d*)(?:\.(\d*[1-9]))?$/.exec(text);
  if (match === null) return false;
  const fraction = match[1];
  if (fraction === void 0) return text.length > 18 && !fits(BigInt(text));
  return !isBinaryFraction(text, fraction.length);
}
var longest3 = 400;
function isBinaryFraction(text, places) {
  const digits = BigInt(text.replace(".", ""));
  const fives = 5n ** BigInt(places);
  if (digits % fives !== 0n) return false;
  const rest2 = digits / fives;
  return rest2 >= -(2n ** 53n) && rest2 <= 2n ** 53n;
}
function fits(number) {
  const isShort = number >= -(2n ** 63n) && number < 2n ** 63n;
  return isShort || BigInt(Number(number)) === number;
}

// app/ingest/saved-plan/value-type.ts
var scalars = /* @__PURE__ */ new Map([
  ["string", { kind: "string" }],
  ["number", { kind: "number" }],
  ["bool", { kind: "bool" }],
  ["dynamic", { kind: "any" }]
]);
var deepest3 = 200;
function readType(json, depth = 0) {
  if (depth > deepest3) throw new Refusal("shape", "a type nested too deeply", `at most ${deepest3} levels`);
  const scalar = json === void 0 ? void 0 : scalars.get(json);
  if (scalar !== void 0) return scalar;
  if (Array.isArray(json)) {
    const [kind, inner] = json;
    if (kind === "list" || kind === "set" || kind === "map") return { kind, element: readType(inner, depth + 1) };
    if (kind === "tuple" && Array.isArray(inner)) {
      return { kind, elements: inner.map((element) => readType(element, depth + 1)) };
    }
    if (kind === "object" && isObject(inner)) {
      const body = new Map(
        Object.entries(inner).map(([name, type]) => [name, { ...attribute, type: readType(type, depth + 1) }])
      );
      return { kind, body };
    }
  }
  throw new Refusal("shape", `a type ${JSON.stringify(json ?? null).slice(0, 80)}`, "a type as Terraform writes it");
}
var attribute = {
  kind: "attribute",
  required: false,
  optional: true,
  computed: false,
  sensitive: false,
  writeOnly: false
};
function typeInside(type, step) {
  switch (type.kind) {
    case "list":
    case "set":
    case "map":
      return type.element;
    case "tuple":
      return typeof step === "number" ? type.elements[step] : void 0;
    case "object": {
      const entry = typeof step === "string" ? type.body.get(step) : void 0;
      if (entry === void 0 || entry.kind === "attribute") return entry?.type;
      const one = { kind: "object", body: entry.body };
      return entry.nesting === "single" || entry.nesting === "group" ? one : { kind: entry.nesting, element: one };
    }
    default:
      return type.kind === "any" ? type : void 0;
  }
}

// app/ingest/saved-plan/message-pack.ts
var mostItems = 4e7;
var unknownExtension = 0;
var refinedExtension = 12;
var Transcriber = class {
  /** Whole numbers that a double cannot hold exactly, so far. */
  rounded = 0;
  /** Texts of the last value that may as well be numbers, since nothing says what they are. */
  unclear = 0;
  #buffer;
  #types = /* @__PURE__ */ new Map();
  #at = 0;
  #end = 0;
  #unknown = 0;
  #looksAtTypes = false;
  /** Members and elements so far, of all values. */
  #items = 0;
  constructor(buffer) {
    this.#buffer = buffer;
  }
  /**
   * Writes the value that fills the bytes from `start` to `end`: to `out` without what is unknown (left out of objects, null in lists), to
   * `marks` what of it is. A value that is wholly unknown leaves `out` as it is. `typeOf` is asked for the type, which tells texts from numbers, where
   * that makes a difference.
   */
  write(start2, end, out, marks, typeOf) {
    const before = { out: out.length, marks: marks.length, rounded: this.rounded };
    const first = this.#fill(start2, end, out, marks, void 0, false);
    if (this.unclear === 0) return first;
    out.length = before.out;
    marks.length = before.marks;
    this.rounded = before.rounded;
    return this.#fill(start2, end, out, marks, typeOf?.(), true);
  }
  #fill(start2, end, out, marks, type, looksAtTypes) {
    this.#at = start2;
    this.#end = end;
    this.#looksAtTypes = looksAtTypes;
    this.#unknown = 0;
    this.unclear = 0;
    const kind = this.#value(out, marks, type, 0);
    if (this.#at !== end) throw odd("bytes behind a value");
    return kind === "unknown" ? "all" : this.#unknown > 0 ? "some" : "none";
  }
  /** Writes one value and its marks, `false` for one that is plain. */
  #value(out, marks, type, depth) {
    const head = this.#buffer[this.#at] ?? 193;
    if (head >= 128 && head < 144) return this.#map(out, marks, this.#count(head, 15), type, depth);
    if (head >= 144 && head < 160) return this.#list(out, marks, this.#count(head, 15), type, depth);
    if (head === 220 || head === 221) return this.#list(out, marks, this.#long(head === 220 ? 2 : 4), type, depth);
    if (head === 222 || head === 223) return this.#map(out, marks, this.#long(head === 222 ? 2 : 4), type, depth);
    if (isExtension(head)) {
      this.#extension();
      marks.raw("true");
      return "unknown";
    }
    this.#scalar(out, type);
    marks.raw("false");
    return "plain";
  }
  #map(out, marks, count, type, depth) {
    this.#enter(count * 2, depth);
    const buffer = this.#buffer;
    out.raw("{");
    marks.raw("{");
    const [first, firstMark] = [out.length, marks.length];
    for (let n = 0; n < count; n++) {
      const length = this.#textLength();
      const start2 = this.#take(length);
      const inner = type && typeInside(type, buffer.toString("utf8", start2, start2 + length));
      const before = out.length;
      if (before > first) out.raw(",");
      out.quote(buffer, start2, start2 + length);
      out.raw(":");
      if (isScalar(buffer[this.#at] ?? 193)) {
        this.#scalar(out, inner);
        continue;
      }
      const beforeMark = marks.length;
      if (beforeMark > firstMark) marks.raw(",");
      marks.quote(buffer, start2, start2 + length);
      marks.raw(":");
      const kind = this.#value(out, marks, inner, depth + 1);
      if (kind === "unknown") out.length = before;
      else if (kind === "plain") marks.length = beforeMark;
    }
    out.raw("}");
    marks.raw("}");
    return "parts";
  }
  #list(out, marks, count, type, depth) {
    if (count === 2 && isBytes(this.#buffer[this.#at])) return this.#typed(out, marks, depth);
    this.#enter(count, depth);
    out.raw("[");
    marks.raw("[");
    for (let n = 0; n < count; n++) {
      if (n > 0) {
        out.raw(",");
        marks.raw(",");
      }
      const inner = type && typeInside(type, n);
      if (this.#value(out, marks, inner, depth + 1) === "unknown") out.raw("null");
    }
    out.raw("]");
    marks.raw("]");
    return "parts";
  }
  /** A value whose type the provider leaves open comes as a pair: its type as JSON, which is looked at where it matters, and the value. */
  #typed(out, marks, depth) {
    this.#enter(2, depth);
    const length = this.#long(1 << (this.#buffer[this.#at] ?? 0) - 196);
    const start2 = this.#take(length);
    return this.#value(out, marks, this.#looksAtTypes ? this.#type(start2, length) : void 0, depth + 1);
  }
  #type(start2, length) {
    const text = this.#buffer.toString("utf8", start2, start2 + length);
    const known2 = this.#types.get(text);
    if (known2 !== void 0) return known2;
    let json;
    try {
      json = JSON.parse(text);
    } catch {
      throw odd("a type that is not JSON");
    }
    const type = readType(json);
    this.#types.set(text, type);
    return type;
  }
  #scalar(out, type) {
    const head = this.#buffer[this.#at] ?? 193;
    if (head >= 160 && head < 192 || head >= 217 && head <= 219) this.#text(out, type);
    else if (head < 128) this.#small(out, head);
    else if (head >= 224) this.#small(out, head - 256);
    else if (head === 192) this.#word(out, "null");
    else if (head === 194) this.#word(out, "false");
    else if (head === 195) this.#word(out, "true");
    else out.raw(this.#number(head));
  }
  #small(out, value) {
    this.#take(1);
    out.raw(String(value));
  }
  #word(out, word) {
    this.#take(1);
    out.raw(word);
  }
  #text(out, type) {
    const length = this.#textLength();
    const start2 = this.#take(length);
    const first = this.#buffer[start2] ?? 0;
    if (length > 0 && (first === 45 || first >= 48 && first <= 57)) {
      const text = this.#buffer.toString("utf8", start2, start2 + length);
      if (mayBeNumber(text)) {
        if (type?.kind === "number") {
          if (!text.includes(".")) this.rounded++;
          out.raw(text);
          return;
        }
        if (type === void 0 || type.kind === "any") this.unclear++;
      }
    }
    out.quote(this.#buffer, start2, start2 + length);
  }
  #number(head) {
    this.#take(1);
    const buffer = this.#buffer;
    const at = this.#take(numberSizes[head] ?? 0);
    switch (head) {
      case 202:
        return finite(buffer.readFloatBE(at));
      case 203:
        return finite(buffer.readDoubleBE(at));
      case 204:
        return String(buffer.readUInt8(at));
      case 205:
        return String(buffer.readUInt16BE(at));
      case 206:
        return String(buffer.readUInt32BE(at));
      case 207:
        return this.#whole(buffer.readBigUInt64BE(at));
      case 208:
        return String(buffer.readInt8(at));
      case 209:
        return String(buffer.readInt16BE(at));
      case 210:
        return String(buffer.readInt32BE(at));
      case 211:
        return this.#whole(buffer.readBigInt64BE(at));
      default:
        throw odd(`a value that starts with byte 0x${head.toString(16)}`);
    }
  }
  #whole(value) {
    if (BigInt(Number(value)) !== value) this.rounded++;
    return value.toString();
  }
  #extension() {
    const head = this.#buffer[this.#at] ?? 0;
    const length = head >= 212 ? this.#count(1 << head - 212, 31) : this.#long(1 << head - 199);
    const type = this.#buffer[this.#take(1)];
    this.#take(length);
    if (type !== unknownExtension && type !== refinedExtension) throw odd(`an extension of type ${type}`);
    this.#unknown++;
  }
  /** The length of a text; moves behind the head. */
  #textLength() {
    const head = this.#buffer[this.#at] ?? 0;
    if (head >= 160 && head < 192) return this.#count(head, 31);
    if (head >= 217 && head <= 219) return this.#long(1 << head - 217);
    throw odd("a key that is no text");
  }
  /** A count that the head byte tells. */
  #count(head, mask) {
    this.#take(1);
    return head & mask;
  }
  /** A count in `size` bytes behind the head byte. */
  #long(size) {
    this.#take(1);
    return this.#buffer.readUIntBE(this.#take(size), size);
  }
  /** Steps over bytes; returns where they start. */
  #take(length) {
    const start2 = this.#at;
    if (start2 + length > this.#end) throw odd("a value that ends too early");
    this.#at = start2 + length;
    return start2;
  }
  /** Every item takes a byte at least, so a count that lies is found at once; in memory each takes many times as much. */
  #enter(items, depth) {
    if (this.#at + items > this.#end) throw odd("a value that ends too early");
    this.#items += items;
    if (this.#items > mostItems)
      throw new Refusal("large", `more than ${mostItems} values`, `at most ${mostItems} values`);
    if (depth >= depthLimit) throw new Refusal("large", "a value nested too deeply", `at most ${depthLimit} levels`);
  }
};
function finite(value) {
  if (!Number.isFinite(value)) throw odd("a number that is not finite");
  return String(value);
}
function odd(found) {
  return new Refusal("shape", found, "values as Terraform writes them");
}

// app/ingest/saved-plan/plan-message.ts
var planVersion = 3;
var nothing2 = {
  terraformVersion: "",
  variables: {},
  changes: [],
  drift: [],
  outputs: {},
  deferred: [],
  errored: false,
  complete: false,
  applyable: false,
  timestamp: "",
  rounded: 0,
  unclear: 0
};
function readPlanMessage(buffer, bodyOf) {
  const version2 = versionOf(new Wire(buffer));
  if (version2 !== planVersion) return { ...nothing2, version: version2 };
  const writing = {
    transcriber: new Transcriber(buffer),
    out: new JsonText(),
    marks: new JsonText(),
    scratch: new JsonText()
  };
  const plan = { ...nothing2, version: version2, variables: bare(), outputs: bare(), deferred: [] };
  const changes = [];
  const drift = [];
  let isRefreshOnly = false;
  const wire = new Wire(buffer);
  while (wire.next()) {
    switch (wire.field) {
      case 2:
        plan.unclear += readVariable(wire.message(), plan.variables, writing);
        break;
      case 3:
        changes.push(wire.stretch());
        break;
      case 4:
        plan.unclear += readOutput(wire.message(), plan.outputs, writing);
        break;
      case 14:
        plan.terraformVersion = wire.text();
        break;
      case 17:
        isRefreshOnly = wire.number() === 2;
        break;
      case 18:
        drift.push(wire.stretch());
        break;
      case 20:
        plan.errored = wire.number() !== 0;
        break;
      case 21:
        plan.timestamp = wire.text();
        break;
      case 25:
        plan.applyable = wire.number() !== 0;
        break;
      case 26:
        plan.complete = wire.number() !== 0;
        break;
      case 27:
        plan.deferred.push(deferredAddress(wire.message()));
        break;
    }
  }
  const planned = readChanges2(buffer, changes, writing, bodyOf);
  const drifted = readChanges2(buffer, drift, writing, bodyOf);
  return {
    ...plan,
    changes: planned.changes,
    // What has only moved is no drift, but in a plan that does nothing else.
    drift: isRefreshOnly ? drifted.changes : drifted.changes.filter((entry) => firstAction(entry) !== "no-op"),
    rounded: writing.transcriber.rounded,
    unclear: plan.unclear + planned.unclear + drifted.unclear
  };
}
function versionOf(wire) {
  let version2 = 0;
  while (wire.next()) if (wire.field === 1) version2 = wire.number();
  return version2;
}
function readVariable(wire, variables, writing) {
  let name = "";
  let found = { value: null, unclear: 0 };
  while (wire.next()) {
    if (wire.field === 1) name = wire.text();
    else if (wire.field === 2) found = readValue(wire.message(), writing);
  }
  variables[name] = found.value ?? null;
  return found.unclear;
}
function readOutput(wire, outputs, writing) {
  let name = "";
  let sensitive = false;
  let unclear2 = 0;
  writing.out.length = 0;
  while (wire.next()) {
    if (wire.field === 1) name = wire.text();
    else if (wire.field === 2) unclear2 += writeChange(wire.message(), writing, "false").unclear;
    else if (wire.field === 3) sensitive = wire.number() !== 0;
  }
  const change = writing.out.length === 0 ? {} : writing.out.parse();
  outputs[name] = { ...change, before_sensitive: sensitive, after_sensitive: sensitive };
  return unclear2;
}
function deferredAddress(wire) {
  let address = "";
  while (wire.next()) {
    if (wire.field !== 2) continue;
    const change = wire.message();
    while (change.next()) if (change.field === 13) address = change.text();
  }
  return address;
}
function firstAction({ change }) {
  return change.actions[0];
}

// app/ingest/json/sections.ts
import { isAscii as isAscii2 } from "node:buffer";
function openSections(bytes, scanned) {
  const parsed = /* @__PURE__ */ new Map();
  const parse2 = (span) => parseSpan(bytes, span);
  return {
    has: (key) => scanned.members.has(key),
    span: (key) => scanned.members.get(key),
    parse: parse2,
    get(key) {
      const known2 = parsed.get(key);
      if (known2 !== void 0) return known2;
      const span = scanned.members.get(key);
      if (span === void 0) return void 0;
      const value = parse2(span);
      parsed.set(key, value);
      return value;
    }
  };
}
function parseSpan(bytes, { start: start2, end }) {
  const part = bytes.subarray(start2, end);
  return JSON.parse(isAscii2(part) ? part.toString("latin1") : part.toString("utf8"));
}

// app/ingest/terraform-state/state-file.ts
function readStateFile(resources, root) {
  const found = [];
  for (const resource of Array.isArray(resources) ? resources : []) {
    if (!isObject(resource) || typeof resource.type !== "string" || typeof resource.name !== "string") continue;
    const { type, name } = resource;
    const module = typeof resource.module === "string" ? resource.module : "";
    const mode2 = readMode(resource.mode);
    const block = [module, mode2 === "managed" ? "" : mode2, type, name].filter((part) => part !== "").join(".");
    for (const instance2 of Array.isArray(resource.instances) ? resource.instances : []) {
      if (!isObject(instance2)) continue;
      const { index_key: key } = instance2;
      const isKey = typeof key === "string" || typeof key === "number";
      found.push({
        address: isKey ? block + printKey(key) : block,
        root,
        type,
        name,
        ...isKey ? { index: key } : {},
        module,
        mode: mode2,
        provider: providerName2(resource.provider),
        values: isObject(instance2.attributes) ? instance2.attributes : unflatten(instance2.attributes_flat) ?? {},
        unknown: {},
        sensitive: marksOf(instance2.sensitive_attributes),
        deposed: typeof instance2.deposed === "string"
      });
    }
  }
  return found;
}
function providerName2(provider) {
  if (typeof provider !== "string") return "";
  return /\["([^"]+)"\]/.exec(provider)?.[1] ?? provider.replace(/^.*provider\./, "").replace(/\..*$/, "");
}
function unflatten(flat) {
  if (!isObject(flat)) return void 0;
  return Object.fromEntries(Object.entries(flat).filter(([name]) => !name.includes(".")));
}
function marksOf(paths) {
  const tree = /* @__PURE__ */ Object.create(null);
  for (const path of Array.isArray(paths) ? paths : []) {
    if (!Array.isArray(path)) continue;
    mark2(tree, path.slice(0, 100).map(stepOf));
  }
  return tree;
}
function stepOf(step) {
  const value = isObject(step) ? step.value : void 0;
  const inner = isObject(value) ? value.value : value;
  return String(inner ?? "");
}
function mark2(tree, steps2) {
  let at = tree;
  for (const [index, step] of steps2.entries()) {
    const next = at[step];
    if (next === true) return;
    if (index === steps2.length - 1) {
      at[step] = true;
      return;
    }
    const child = next ?? /* @__PURE__ */ Object.create(null);
    at[step] = child;
    at = child;
  }
}

// app/ingest/saved-plan/find-instances.ts
function findInstances(bytes, resources, wanted2) {
  const found = [];
  eachElement(bytes, resources.start, (start2) => {
    const names2 = /* @__PURE__ */ new Map();
    let instances = -1;
    const end = eachMember(bytes, start2, (key, at) => {
      const next = skip(bytes, at);
      if (key === "instances") instances = at;
      else if (bytes[at] === 34) names2.set(key, parse(bytes, at, next));
      return next;
    });
    const mode2 = readMode(names2.get("mode"));
    const parts = [names2.get("module") ?? "", mode2 === "managed" ? "" : mode2, names2.get("type"), names2.get("name")];
    const block = parts.filter((part) => part !== "").join(".");
    if (instances >= 0 && holdsWanted(bytes, instances, block, wanted2)) found.push({ start: start2, end });
    return end;
  });
  return found;
}
function holdsWanted(bytes, start2, block, wanted2) {
  let found = false;
  eachElement(bytes, start2, (instance2) => {
    let address = block;
    const end = eachMember(bytes, instance2, (key, at) => {
      const next = skip(bytes, at);
      if (key !== "index_key") return next;
      const value = parse(bytes, at, next);
      if (typeof value === "string" || typeof value === "number") address = block + printKey(value);
      return next;
    });
    found ||= wanted2(address);
    return end;
  });
  return found;
}
function parse(bytes, start2, end) {
  return JSON.parse(bytes.toString("utf8", start2, end));
}

// app/ingest/saved-plan/prior-state.ts
function isEncrypted(text) {
  let found = false;
  scan(text, 0, (key) => {
    found ||= key === "encrypted_data";
    return key !== "resources" && !found;
  });
  return found;
}
function openPriorState(text, bodyOf) {
  const scanned = scan(text);
  if (scanned.fault !== void 0) throw odd2(`a tfstate that is no JSON at byte ${scanned.at}`);
  const sections = openSections(text, scanned);
  const version2 = sections.get("version");
  if (version2 !== 4) throw odd2(`a tfstate of version ${JSON.stringify(version2 ?? null)?.slice(0, 40)}`);
  return {
    resources: (wanted2) => {
      const span = sections.span("resources");
      const entries2 = span === void 0 ? [] : findInstances(text, span, wanted2).map(sections.parse);
      return readStateFile(entries2, "").filter(({ address }) => wanted2(address)).map((resource) => ({ ...resource, values: untyped(resource, bodyOf) }));
    },
    secrets: () => outputSecrets(sections)
  };
}
function outputSecrets(sections) {
  const collector = collectSecrets();
  const outputs = sections.get("outputs");
  for (const output of isObject(outputs) ? Object.values(outputs) : []) {
    if (isObject(output) && output.sensitive === true) collector.marked(output.value, true);
  }
  return collector.found();
}
var builtIn = "terraform.io/builtin/terraform";
function untyped(resource, bodyOf) {
  const body = resource.provider === builtIn ? void 0 : bodyOf(typeKey(resource));
  const entries2 = Object.entries(resource.values).map(([name, value]) => {
    const declared = body?.get(name);
    const mayBeOpen = declared === void 0 || declared.kind === "attribute" && declared.type.kind === "any";
    return [name, mayBeOpen ? unwrapped(value) : value];
  });
  return Object.fromEntries(entries2);
}
function unwrapped(value) {
  if (!isObject(value) || Object.keys(value).length !== 2 || value.value === void 0) return value;
  try {
    readType(value.type);
  } catch {
    return value;
  }
  return value.value;
}
function odd2(found) {
  return new Refusal("shape", found, "a state of version 4");
}

// app/ingest/saved-plan/zip.ts
import { crc32, inflateRawSync } from "node:zlib";

// app/ingest/saved-plan/zip-directory.ts
var endSignature = 101010256;
var centralSignature = 33639248;
var localSignature = 67324752;
var descriptorSignature = 134695760;
var endLength = 22;
var centralLength = 46;
var localLength = 30;
var withDescriptor = 1 << 3;
var harmlessFlags = 1 << 1 | 1 << 2 | withDescriptor | 1 << 11;
var longestName = 1024;
function readDirectory(buffer, mostEntries) {
  const end = findEnd(buffer);
  const count = buffer.readUInt16LE(end + 10);
  const size = buffer.readUInt32LE(end + 12);
  const offset = buffer.readUInt32LE(end + 16);
  if (count === 65535 || size === 4294967295 || offset === 4294967295) {
    throw new Refusal("large", "a zip archive in the form for more than 4 GB or 65,535 entries", "a smaller archive");
  }
  if (buffer.readUInt32LE(end + 4) !== 0 || buffer.readUInt16LE(end + 8) !== count)
    throw odd3("an archive in several volumes");
  if (offset + size !== end) throw odd3("a central directory that does not end where it says");
  if (count > mostEntries) throw new Refusal("large", `${count} entries`, `at most ${mostEntries} entries`);
  const listed = [];
  const extents = [];
  let at = offset;
  for (let n = 0; n < count; n++) {
    if (at + centralLength > end || buffer.readUInt32LE(at) !== centralSignature)
      throw odd3(`no entry ${n + 1} of ${count}`);
    const next = at + centralLength + buffer.readUInt16LE(at + 28) + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
    if (next > end) throw odd3(`an entry ${n + 1} that reaches beyond the central directory`);
    const { entry, extent } = readEntry(buffer, at, offset);
    listed.push(entry);
    extents.push(extent);
    at = next;
  }
  if (at !== end) throw odd3("a central directory with something behind its entries");
  checkApart(extents);
  return listed;
}
function findEnd(buffer) {
  const first = Math.max(0, buffer.length - endLength - 65535);
  for (let at = buffer.length - endLength; at >= first; at--) {
    if (buffer.readUInt32LE(at) !== endSignature) continue;
    if (at + endLength + buffer.readUInt16LE(at + 20) === buffer.length) return at;
  }
  throw odd3("no end of the archive: it seems to be truncated");
}
function readEntry(buffer, at, limit) {
  const rawName = buffer.subarray(at + centralLength, at + centralLength + buffer.readUInt16LE(at + 28));
  const name = nameOf2(rawName);
  const shown = JSON.stringify(name.slice(0, 80));
  const flags = buffer.readUInt16LE(at + 8);
  const code = buffer.readUInt16LE(at + 10);
  if ((flags & 1) !== 0) throw odd3(`an encrypted entry ${shown}`);
  if ((flags & ~harmlessFlags) !== 0) throw odd3(`an entry ${shown} with flags 0x${flags.toString(16)}`);
  if (code !== 0 && code !== 8) throw odd3(`an entry ${shown} with compression method ${code}`);
  const kind = buffer.readUInt32LE(at + 38) >>> 28 & 15;
  if (kind !== 0 && kind !== 8) throw odd3(`an entry ${shown} that is no regular file`);
  const entry = {
    name,
    method: code === 0 ? "stored" : "deflated",
    checksum: buffer.readUInt32LE(at + 16),
    compressed: buffer.readUInt32LE(at + 20),
    size: buffer.readUInt32LE(at + 24)
  };
  if (code === 0 && entry.size !== entry.compressed) throw odd3(`an entry ${shown} with two sizes`);
  const local = buffer.readUInt32LE(at + 42);
  if (local + localLength > limit || buffer.readUInt32LE(local) !== localSignature)
    throw odd3(`no header of entry ${shown}`);
  const nameLength = buffer.readUInt16LE(local + 26);
  const start2 = local + localLength + nameLength + buffer.readUInt16LE(local + 28);
  const end = start2 + entry.compressed;
  const sameName = rawName.equals(buffer.subarray(local + localLength, local + localLength + nameLength));
  const same = sameName && buffer.readUInt16LE(local + 6) === flags && buffer.readUInt16LE(local + 8) === code;
  if (!same) throw odd3(`an entry ${shown} whose own header says otherwise`);
  if (end > limit) throw odd3(`an entry ${shown} that reaches beyond the archive`);
  const descriptorEnd = checkSizes(buffer, entry, local, end, limit, (flags & withDescriptor) !== 0);
  return { entry: { ...entry, start: start2 }, extent: { start: local, end: descriptorEnd } };
}
function checkSizes(buffer, entry, local, end, limit, described) {
  const agrees2 = (at) => at + 12 <= limit && buffer.readUInt32LE(at) === entry.checksum && buffer.readUInt32LE(at + 4) === entry.compressed && buffer.readUInt32LE(at + 8) === entry.size;
  const isZero = [14, 18, 22].every((field) => buffer.readUInt32LE(local + field) === 0);
  if (agrees2(local + 14) || described && isZero) {
    if (!described) return end;
    if (end + 16 <= limit && buffer.readUInt32LE(end) === descriptorSignature && agrees2(end + 4)) return end + 16;
    if (agrees2(end)) return end + 12;
  }
  throw odd3(`an entry ${JSON.stringify(entry.name.slice(0, 80))} whose sizes do not agree`);
}
function nameOf2(bytes) {
  let name;
  try {
    name = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw odd3("an entry whose name is not UTF-8");
  }
  const parts = name.split("/");
  const isPlain = bytes.length <= longestName && parts.every((part) => part !== "" && part !== "." && part !== "..") && [...name].every((c) => c > "" && c !== "" && c !== "\\" && c !== ":");
  if (!isPlain) throw odd3(`an entry named ${JSON.stringify(name.slice(0, 80))}`);
  return name;
}
function checkApart(extents) {
  const sorted = extents.sort((left, right) => left.start - right.start);
  let end = 0;
  for (const extent of sorted) {
    if (extent.start < end) throw odd3("entries that overlap");
    end = extent.end;
  }
}
function odd3(found) {
  return new Refusal("shape", found, "a zip archive as Terraform writes it");
}

// app/ingest/saved-plan/zip.ts
var planLimits = {
  entries: 2e4,
  entrySize: 25e7,
  totalSize: 5e8,
  ratio: 200,
  ratioFrom: 2e7
};
function openZip(bytes, limits = planLimits) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries2 = /* @__PURE__ */ new Map();
  let total = 0;
  for (const entry of readDirectory(buffer, limits.entries)) {
    if (entries2.has(entry.name)) throw damaged(`two entries named ${quoted(entry.name)}`);
    total += entry.size;
    checkSize(entry, total, limits);
    entries2.set(entry.name, entry);
  }
  return {
    names: [...entries2.keys()],
    sizeOf: (name) => entries2.get(name)?.size ?? 0,
    read: (name) => {
      const entry = entries2.get(name);
      return entry === void 0 ? void 0 : inflate(buffer, entry);
    }
  };
}
function checkSize({ name, size, compressed }, total, limits) {
  if (size > limits.entrySize) {
    throw new Refusal("large", `${quoted(name)} with ${size} bytes`, `at most ${limits.entrySize} bytes in one entry`);
  }
  if (total > limits.totalSize) {
    throw new Refusal(
      "large",
      `entries of more than ${limits.totalSize} bytes`,
      `at most ${limits.totalSize} bytes in all`
    );
  }
  if (size > limits.ratioFrom && size > compressed * limits.ratio) {
    const times = Math.round(size / Math.max(1, compressed));
    throw new Refusal("large", `${quoted(name)}, compressed ${times} times`, `at most ${limits.ratio} times`);
  }
}
function inflate(buffer, { name, method, size, compressed, start: start2, checksum }) {
  const stored = buffer.subarray(start2, start2 + compressed);
  const content = method === "stored" ? stored : inflateExactly(stored, size, name);
  if (crc32(content) !== checksum) throw damaged(`${quoted(name)} with a checksum that does not fit its content`);
  return content;
}
var largestChunk = 1 << 26;
function inflateExactly(stored, size, name) {
  let content;
  let used;
  try {
    const inflated = inflateRawSync(stored, {
      maxOutputLength: Math.max(1, size),
      chunkSize: Math.min(largestChunk, size + 64),
      info: true
    });
    content = inflated.buffer;
    used = inflated.engine.bytesWritten;
  } catch {
    throw damaged(`${quoted(name)} with content that cannot be inflated to the ${size} bytes it claims`);
  }
  if (content.length !== size || used !== stored.length) {
    throw damaged(`${quoted(name)} with ${content.length} bytes where it claims ${size}`);
  }
  return content;
}
function damaged(found) {
  return new Refusal("shape", found, "a zip archive as Terraform writes it");
}
function quoted(name) {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
}

// app/ingest/saved-plan/open-saved-plan.ts
var lockFile = ".terraform.lock.hcl";
var mostText = 1e8;
function openSavedPlan(bytes, file, bodyOf) {
  const archive = openZip(bytes);
  const message = archive.read("tfplan");
  if (message === void 0) throw new Refusal("shape", "an archive without an entry `tfplan`", "a saved plan");
  const state = archive.read("tfstate");
  if (isEncrypted(message) || state !== void 0 && isEncrypted(state)) throw encrypted(file);
  const plan = readPlanMessage(message, bodyOf);
  if (plan.version !== planVersion) {
    throw unsupportedPlan(
      "this saved plan has a layout that is not known",
      file,
      `a plan of layout version ${plan.version}`,
      `version ${planVersion}, as Terraform 1.x and OpenTofu write it`
    );
  }
  const texts2 = readTexts(archive);
  return {
    plan,
    prior: state === void 0 ? void 0 : openPriorState(state, bodyOf),
    texts: texts2,
    isOpenTofu: isFromOpenTofu(plan, texts2.get(lockFile) ?? "")
  };
}
function readTexts(archive) {
  const texts2 = /* @__PURE__ */ new Map();
  let left = mostText;
  for (const name of archive.names) {
    if (name !== lockFile && !name.startsWith("tfconfig/")) continue;
    left -= archive.sizeOf(name);
    if (left < 0) throw new Refusal("large", `source of more than ${mostText} bytes`, `at most ${mostText} bytes`);
    texts2.set(name, archive.read(name)?.toString("utf8") ?? "");
  }
  return texts2;
}
function isFromOpenTofu({ changes }, lock) {
  if (/maintained automatically by "tofu init"/.test(lock)) return true;
  return changes.some(
    ({ provider_name: name }) => typeof name === "string" && name.startsWith("registry.opentofu.org/")
  );
}
function encrypted(file) {
  return new Problem("input.unsupported", "this saved plan holds what OpenTofu encrypted", {
    file,
    found: "an archive with `encrypted_data`",
    wanted: "a saved plan that is not encrypted",
    next: "Run `tofu show -json tfplan > plan.json` where the key is at hand and pass plan.json."
  });
}

// app/ingest/saved-plan/planned-values.ts
function plannedValues(changes, outputs) {
  const root = { resources: [], child_modules: [] };
  const modules = /* @__PURE__ */ new Map([["", root]]);
  for (const { change, deposed, module_address: address, action_reason: _, previous_address: __, ...rest2 } of changes) {
    if (!isObject(change) || !isObject(change.after) || deposed !== void 0) continue;
    const module = moduleAt(typeof address === "string" ? address : "", modules, root);
    module.resources.push({ ...rest2, values: change.after, sensitive_values: change.after_sensitive ?? {} });
  }
  return { outputs: plannedOutputs(outputs), root_module: pruned(root) };
}
function plannedOutputs(outputs) {
  const planned = Object.entries(outputs).flatMap(([name, change]) => {
    if (!isObject(change) || change.after === null) return [];
    const value = change.after_unknown === false && change.after !== void 0 ? { value: change.after } : {};
    return [[name, { sensitive: change.after_sensitive ?? false, ...value }]];
  });
  return Object.fromEntries(planned);
}
function moduleAt(address, modules, root) {
  const known2 = modules.get(address);
  if (known2 !== void 0) return known2;
  const steps2 = parseModule(address) ?? [];
  const parent = steps2.length <= 1 ? root : moduleAt(printModule(steps2.slice(0, -1)), modules, root);
  const made2 = { address, resources: [], child_modules: [] };
  parent.child_modules.push(made2);
  modules.set(address, made2);
  return made2;
}
function pruned({ resources, child_modules: children, ...rest2 }) {
  return {
    ...rest2,
    ...resources.length === 0 ? {} : { resources },
    ...children.length === 0 ? {} : { child_modules: children.map(pruned) }
  };
}

// app/ingest/saved-plan/plan-json.ts
var planMembers = [
  "format_version",
  "terraform_version",
  "variables",
  "planned_values",
  "resource_drift",
  "resource_changes",
  "output_changes",
  "configuration",
  "timestamp",
  "applyable",
  "complete",
  "errored"
];
function planMember(key, opened, configuration) {
  const { plan } = opened;
  switch (key) {
    case "format_version":
      return "1.2";
    case "terraform_version":
      return plan.terraformVersion;
    case "variables":
      return unlessEmpty(variablesOf(opened, configuration()));
    case "planned_values":
      return plannedValues(plan.changes, plan.outputs);
    case "resource_drift":
      return plan.drift.length === 0 ? void 0 : plan.drift;
    case "resource_changes":
      return plan.changes;
    case "output_changes":
      return unlessEmpty(plan.outputs);
    case "configuration":
      return configuration();
    case "timestamp":
      return plan.timestamp === "" ? void 0 : plan.timestamp;
    case "applyable":
      return saysComplete(opened) ? plan.applyable : void 0;
    case "complete":
      return saysComplete(opened) ? plan.complete : void 0;
    case "errored":
      return plan.errored;
    default:
      return void 0;
  }
}
function unlessEmpty(object) {
  return Object.keys(object).length === 0 ? void 0 : object;
}
function saysComplete({ plan, isOpenTofu }) {
  if (isOpenTofu) return plan.complete || plan.applyable;
  const [major = 0, minor = 0] = plan.terraformVersion.split(".").map(Number);
  return major > 1 || major === 1 && minor >= 8;
}
function variablesOf({ plan }, configuration) {
  const variables = bare();
  const root = isObject(configuration.root_module) ? configuration.root_module : {};
  for (const [name, declared] of Object.entries(isObject(root.variables) ? root.variables : {})) {
    if (isObject(declared) && declared.default !== void 0) variables[name] = { value: declared.default };
  }
  for (const [name, value] of Object.entries(plan.variables)) variables[name] = { value };
  return variables;
}

// app/ingest/saved-plan/schema-marks.ts
function addDeclared(changes, sensitivePaths2) {
  for (const { change, mode: mode2, type } of changes) {
    const paths = sensitivePaths2(typeKey({ mode: readMode(mode2), type: String(type) }));
    if (paths.length === 0 || !isObject(change)) continue;
    const open = change;
    const unknown = open.after_unknown ?? false;
    open.before_sensitive = withDeclared(open.before, false, open.before_sensitive, paths);
    open.after_sensitive = withDeclared(open.after, unknown, open.after_sensitive, paths);
  }
}
function withDeclared(value, unknown, marks, paths) {
  if (!isObject(value)) return marks ?? false;
  return markPaths(
    value,
    unknown,
    paths.flatMap((path) => [...spelledOut(value, path)]),
    marks ?? {}
  );
}
function* spelledOut(value, path, at = 0) {
  const star = path.indexOf("*", at);
  if (star < 0) {
    yield path;
    return;
  }
  let inner = value;
  for (const step of path.slice(0, star))
    inner = isObject(inner) || Array.isArray(inner) ? stepInto2(inner, step) : void 0;
  const keys = Array.isArray(inner) ? inner.keys() : isObject(inner) ? Object.keys(inner) : [];
  for (const key of keys) yield* spelledOut(value, path.with(star, key), star + 1);
}
function stepInto2(value, step) {
  return Object.hasOwn(value, step) ? value[step] : void 0;
}

// app/ingest/saved-plan/read-saved-plan.ts
function readSavedPlan(bytes, source) {
  const bodyOf = source.body ?? (() => void 0);
  try {
    return assemble(openSavedPlan(bytes, source.path, bodyOf), bytes, source, bodyOf);
  } catch (error) {
    if (error instanceof Refusal) throw explainRefusal(error, source.path);
    throw error;
  }
}
function assemble(opened, bytes, source, bodyOf) {
  const { plan, texts: texts2 } = opened;
  const notes = openNotes();
  if (source.sensitivePaths !== void 0 && !keepsDeclared(opened)) addDeclared(plan.changes, source.sensitivePaths);
  const configuration = once3(() => configurationOf(texts2, bodyOf));
  const rootModule = once3(() => readConfiguration(configuration()));
  const written = once3(() => openWritten(rootModule()));
  const byReference = once3(() => openReferenceLinks(resources, rootModule()));
  const whenAsked = {
    references: (resource) => written().references(resource),
    unsetAmong: (resource, unknown) => written().unsetAmong(resource, unknown)
  };
  const planned = readChanges(plan.changes, source, whenAsked, notes);
  const resources = [...planned, ...readPrior2(opened, planned, source, notes)];
  const members = { get: (key) => planMember(key, opened, configuration) };
  noteState(members, notes);
  noteNumbers(opened, notes);
  const document = once3(() => {
    notes.add(
      "prior_state, relevant_attributes and checks",
      "a saved plan does not hold them as its JSON form does; policies that read the whole plan do not see them"
    );
    return Buffer.from(JSON.stringify(Object.fromEntries(planMembers.map((key) => [key, members.get(key)]))));
  });
  return {
    kind: "plan",
    path: source.path,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    root: source.root,
    formatVersion: String(planVersion),
    ...plan.terraformVersion === "" ? {} : { terraformVersion: plan.terraformVersion },
    resources,
    relate: openRelate(resources, (known2) => byReference()(known2)),
    secrets: once3(() => {
      const found = new Set(findPlanSecrets(resources, members, source.sensitivePaths ?? (() => [])));
      for (const secret of opened.prior?.secrets() ?? []) found.add(secret);
      return found;
    }),
    document,
    made: () => madeFrom(members),
    source: () => texts2,
    get skipped() {
      return notes.list();
    }
  };
}
function keepsDeclared({ plan, isOpenTofu }) {
  const [major = 0, minor = 0] = plan.terraformVersion.split(".").map(Number);
  return !isOpenTofu && (major > 1 || major === 1 && minor >= 11);
}
function configurationOf(texts2, bodyOf) {
  const tree = openSnapshotTree(texts2);
  return tree === void 0 ? {} : configurationFromSource(openModuleTree(tree, "."), bodyOf);
}
function readPrior2({ plan, prior }, planned, source, notes) {
  const seen = new Set(planned.map(({ address }) => address));
  for (const address of plan.deferred) {
    notes.count("deferred");
    seen.add(address);
  }
  const found = [];
  for (const resource of prior?.resources((address) => !seen.has(address)) ?? []) {
    if (resource.deposed || seen.has(resource.address)) continue;
    seen.add(resource.address);
    const own = { ...resource, root: source.root };
    if (resource.mode === "data") {
      found.push(planResource(own, { actions: ["read"] }));
    } else {
      notes.count("untouched");
      found.push(planResource(own, { actions: ["no-op"], before: resource.values }));
    }
  }
  return found;
}
function noteNumbers({ plan: { rounded, unclear: unclear2 } }, notes) {
  if (rounded > 0) {
    notes.add(
      `the last digits of ${rounded === 1 ? "a number" : `${rounded} numbers`}`,
      "whole numbers beyond 2^53 are rounded"
    );
  }
  if (unclear2 > 0) {
    notes.add(
      `the type of ${unclear2 === 1 ? "a value" : `${unclear2} values`}`,
      "a saved plan writes some numbers as texts (`0.1`), and no schema at hand tells which; they are taken as texts"
    );
  }
}
function once3(make) {
  let made2;
  return () => {
    made2 ??= { value: make() };
    return made2.value;
  };
}

// app/ingest/terraform-json/document.ts
import { createHash as createHash2 } from "node:crypto";
var runnerLines = /^\s*(?:::[a-z-]+[ :].*(?:\n|$)|\s)*$/;
function openDocument(bytes, { text, start: start2, encoding }, file) {
  if (encoding === "other") throw badEncoding(file, text);
  const scanned = scan(text, start2);
  const notes = openNotes();
  if (start2 > 0 && text.subarray(0, start2).toString("utf8").trim() !== "") {
    notes.add("text before the JSON", "output of another command");
  }
  if (scanned.fault === "trailing" && runnerLines.test(text.toString("utf8", scanned.end, scanned.end + 1e4))) {
    notes.add("text behind the JSON", "output of another command");
  } else if (scanned.fault !== void 0) {
    throw notJson(file, text, start2, scanned);
  }
  noteInexact2(text, scanned, notes);
  return {
    text,
    json: text.subarray(start2, scanned.end),
    sha256: createHash2("sha256").update(bytes).digest("hex"),
    sections: openSections(text, scanned),
    notes
  };
}
function badEncoding(file, text) {
  return new Problem("input.not-json", "the file is not UTF-8", {
    file,
    found: `bytes that are neither UTF-8 nor UTF-16 (the file has ${text.length} bytes)`,
    wanted: "UTF-8, or UTF-16 with a byte order mark",
    next: "Write the file without changing its encoding."
  });
}
function noteInexact2(text, { inexact }, notes) {
  const first = inexact[0];
  if (first === void 0) return;
  const { line, column } = placeAt(text, first);
  notes.add(
    `the last digits of ${inexact.length === 1 ? "a number" : `${inexact.length} numbers`}`,
    `whole numbers beyond 2^53 are rounded, the first at line ${line}, column ${column}`
  );
}

// app/ingest/terraform-state/read-state.ts
function readState(document, source, kind) {
  const { sections, notes } = document;
  const formatVersion = checkFormat2(sections.get(kind === "state" ? "format_version" : "version"), source, kind);
  const found = kind === "state" ? readStateValues(sections.get("values"), source.root) : readStateFile(sections.get("resources"), source.root);
  const resources = currentOnly(found, document);
  const terraformVersion = sections.get("terraform_version");
  let secrets;
  return {
    kind: "state",
    path: source.path,
    sha256: document.sha256,
    root: source.root,
    formatVersion,
    ...typeof terraformVersion === "string" ? { terraformVersion } : {},
    resources,
    relate: openRelate(resources),
    secrets: () => {
      secrets ??= findStateSecrets(resources, outputsOf(document), source);
      return secrets;
    },
    document: () => document.json,
    skipped: notes.list()
  };
}
function checkFormat2(version2, source, kind) {
  if (kind === "state" && typeof version2 === "string" && /^[01]\.\d+$/.test(version2)) return version2;
  if (kind === "state-file" && version2 === 4) return "4";
  throw new Problem("input.unsupported", "this state has a format that is not known", {
    file: source.path,
    found: `${kind === "state" ? "format_version" : "version"} ${JSON.stringify(version2 ?? null)}`,
    wanted: kind === "state" ? "format_version 0.1 to 1.x" : "version 4",
    next: "Run `terraform show -json > state.json` with a current Terraform and pass state.json."
  });
}
function currentOnly(found, { notes }) {
  const seen = /* @__PURE__ */ new Set();
  const resources = [];
  for (const { deposed, ...resource } of found) {
    if (deposed) {
      notes.count("deposed");
    } else if (seen.has(resource.address)) {
      notes.count("repeated");
    } else {
      seen.add(resource.address);
      resources.push({ ...resource, origin: "state" });
    }
  }
  return resources;
}
function outputsOf({ sections }) {
  const values = sections.get("values");
  const outputs = isObject(values) ? values.outputs : sections.get("outputs");
  return isObject(outputs) ? Object.values(outputs).filter((output) => isObject(output)) : [];
}
function findStateSecrets(resources, outputs, { sensitivePaths: sensitivePaths2 }) {
  const collector = collectSecrets();
  for (const resource of resources) collectFromResource(resource, sensitivePaths2 ?? (() => []), collector);
  for (const output of outputs) if (output.sensitive === true) collector.marked(output.value, true);
  return collector.found();
}

// app/ingest/read-evidence.ts
function readEvidence(bytes, source) {
  const detected = detect(bytes);
  const { kind } = detected;
  if (kind === "plan") return readPlan(openDocument(bytes, detected, source.path), source);
  if (kind === "saved-plan") return readSavedPlan(bytes, source);
  if (kind === "state" || kind === "state-file") {
    return readState(openDocument(bytes, detected, source.path), source, kind);
  }
  if (kind === "broken-json") {
    throw notJson(source.path, detected.text, detected.start, scan(detected.text, detected.start));
  }
  throw unreadable(source.path, kind);
}

// app/command/evidence.ts
var schema = openSchema(readSchemaTable);
var worthSaying = ["encrypted", "sarif", "cyclonedx", "spdx"];
async function gatherEvidence(request) {
  const evidence = [];
  const skipped = [];
  const { early } = request;
  const workingDirectory = process.cwd();
  const options = { looksLikeEvidence, readStandardInput, workingDirectory, ...early ? { early } : {} };
  const inputs = readInputs(request.paths, options);
  const done = /* @__PURE__ */ new Set();
  for await (const input of inputs) {
    const file = resolve(input.path);
    if (done.has(file)) continue;
    done.add(file);
    request.onStep(`reading ${input.path}`);
    const read = readInput(input, request);
    if ("why" in read) skipped.push(read);
    else evidence.push(read);
  }
  return { evidence, skipped };
}
function looksLikeEvidence(prefix, whole2) {
  const { kind } = detect(prefix);
  return isReadable(kind) || worthSaying.includes(kind) || !whole2 && kind === "broken-json";
}
function readInput(input, { only, root }) {
  const { kind } = detect(input.bytes);
  const judgedAs = kind === "state-file" ? "state" : kind === "saved-plan" ? "plan" : kind;
  if (isReadable(kind) && only && !only.includes(judgedAs)) {
    return { what: input.path, why: `a ${judgedAs}, and only ${only.join(", ")} was asked for` };
  }
  try {
    return readEvidence(input.bytes, {
      path: input.path,
      root: root ?? input.root,
      sensitivePaths: (typeKey2) => sensitivePaths(schema, typeKey2),
      body: schema.body
    });
  } catch (error) {
    const passOver = !input.named && !isReadable(kind) && error instanceof Problem;
    if (!passOver) throw error;
    return { what: input.path, why: error.message };
  }
}
async function readStandardInput() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

// app/files/git.ts
import { spawnSync } from "node:child_process";
var mostOutput = 1e9;
var patienceMs = 12e4;
function openGit(folder) {
  const shown = start(folder, ["rev-parse", "--show-toplevel"]);
  if (shown.status !== 0) throw noRepository(folder, words(shown));
  const top = shown.stdout.toString("utf8").replace(/\n$/, "");
  const git = (args, input) => {
    const { status, stdout } = start(top, args, input);
    return status === 0 ? stdout : void 0;
  };
  return { git, top };
}
function start(folder, args, input) {
  const done = spawnSync("git", ["-C", folder, ...args], {
    ...input === void 0 ? {} : { input },
    env: { ...process.env, LC_ALL: "C", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1", GIT_OPTIONAL_LOCKS: "0" },
    maxBuffer: mostOutput,
    timeout: patienceMs,
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true
  });
  if (done.error !== void 0) throw notRun(folder, done.error);
  return done;
}
function words({ stderr }) {
  return stderr.toString("utf8").trim().split("\n")[0]?.slice(0, 300) ?? "";
}
function notRun(folder, cause) {
  const reasons2 = {
    ENOENT: ["no git on the PATH", "install git, or give --base a folder that holds the base"],
    ENOBUFS: ["more than 1 GB", "give --base a folder that holds the base"],
    ETIMEDOUT: [
      `no answer within ${patienceMs / 1e3} seconds`,
      "try again, or give --base a folder that holds the base"
    ]
  };
  const [found, next] = reasons2[cause.code ?? ""] ?? [cause.message, "give --base a folder that holds the base"];
  return new Problem("input.base", "the base cannot be read from git", { file: folder, found, next, cause });
}
function noRepository(folder, found) {
  const owner = /dubious ownership/.test(found);
  return new Problem(
    "input.base",
    owner ? "git does not trust this repository" : "this folder is in no git repository",
    {
      file: folder,
      found,
      wanted: "a checkout, for a base that is a git reference",
      next: owner ? "git config --global --add safe.directory <the repository>" : "run it inside the checkout, or give --base a folder or a plan"
    }
  );
}

export {
  baselineSchema,
  baselineStatuses,
  baselineOf,
  printBaseline,
  baselineDifference,
  decides,
  subjectName,
  isSameName,
  accepted,
  presentOf,
  changed,
  conclude,
  judgeAll,
  check,
  scan,
  placeAt,
  gatherEvidence,
  looksLikeEvidence,
  readInput,
  openGit
};
