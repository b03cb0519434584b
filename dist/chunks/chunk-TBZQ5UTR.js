import {
  accepted,
  changed,
  conclude,
  isPartOf,
  judgeAll,
  judgeOne,
  presentOf,
  waive
} from "./chunk-KES5OQEG.js";
import {
  fingerprint,
  withoutCounts
} from "./chunk-FEQWWSS3.js";
import {
  push
} from "./chunk-VWDPQTL3.js";
import {
  evidenceKinds
} from "./chunk-OKYF6Y7R.js";
import {
  resourceName,
  withoutKeys
} from "./chunk-XYM7RR57.js";
import {
  parseAddress,
  parseModule,
  printKey,
  printModule
} from "./chunk-LA6KRRY7.js";

// app/evaluate/baseline.ts
var baselineSchema = "plumbline.baseline/1";
var baselineStatuses = ["fail", "undetermined", "waived"];
function baselineOf(findings) {
  const entries = /* @__PURE__ */ new Map();
  const counts = /* @__PURE__ */ new Map();
  for (const { finding, waived, kind } of findings) {
    const { fingerprint: fingerprint2, policy, root = ".", address, path } = finding;
    const status = waived ? "waived" : finding.status;
    const entry = { root, ...address === void 0 ? {} : { address }, policy, path, status, fingerprint: fingerprint2, count: 1 };
    const key = sortKey(entry);
    const count = (counts.get(`${kind} ${key}`) ?? 0) + 1;
    counts.set(`${kind} ${key}`, count);
    entries.set(key, { ...entry, count: Math.max(count, entries.get(key)?.count ?? 0) });
  }
  return [...entries].sort(([left], [right]) => left < right ? -1 : left > right ? 1 : 0).map(([, entry]) => entry);
}
function sortKey({ root, address, policy, path, status, fingerprint: fingerprint2 }) {
  return [root, address ?? "", policy, JSON.stringify(path), status, fingerprint2].join("\0");
}
function printBaseline(entries) {
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`);
  const list = lines.length === 0 ? "[]" : `[
${lines.join(",\n")}
  ]`;
  return `{
  "schema": ${JSON.stringify(baselineSchema)},
  "entries": ${list}
}
`;
}
function baselineFindings(entries) {
  return entries.map(({ status, ...entry }) => ({
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
  const known = /* @__PURE__ */ new Map();
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
    const found = known.get(key) ?? relocate(place);
    known.set(key, found);
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
  const { mode, type, name } = to;
  return {
    address: {
      modules: [...modules.slice(0, within.length), ...to.modules],
      mode,
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
  for (const alike2 of likenesses) {
    const open = /* @__PURE__ */ new Map();
    for (const each of then.toReversed()) {
      const key = each.left === 0 ? void 0 : alike2(each.address, each.base.path, each.base.message);
      if (key !== void 0) push(open, key, each);
    }
    if (open.size === 0) continue;
    for (const each of now) {
      if (each.taken) continue;
      const { address, path, message } = each.finding;
      const key = alike2(address ?? "", path, message);
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
    const known = slots.get(name);
    if (known === void 0) continue;
    for (const { head, change } of paired(own, known))
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
  const known = /* @__PURE__ */ new Map();
  return (base, now) => {
    if (now.root === base.root && now.address === (base.address ?? "")) return base.fingerprint;
    groups ??= groupBySubject(present);
    const group = subjectKey(base.policy, now.root, now.address, base.path);
    const key = `${group}\0${base.root}\0${base.address ?? ""}`;
    const names = known.get(key) ?? new Map((groups.get(group) ?? []).map((each) => [named(each, base), each.fingerprint]));
    known.set(key, names);
    return names.get(base.fingerprint);
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
    const known = byRoot.get(root) ?? [];
    byRoot.delete(root);
    for (const [kind, indices] of kinds) {
      const then = seenAs(kind, known);
      const own = indices.flatMap((index) => present[index] ?? []);
      const compared = compare(own, then, options);
      for (const [at, index] of indices.entries()) changes[index] = compared.changes[at] ?? "new";
      const gone2 = new Map(compared.gone.map((each) => [each.base, each.count]));
      for (const each of then) left.set(each, Math.min(left.get(each) ?? each.count, gone2.get(each) ?? 0));
    }
  }
  for (const known of byRoot.values()) {
    for (const { base: each, count } of compare([], seenAs(void 0, known), options).gone) left.set(each, count);
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
function seenAs(kind, known) {
  const kinds = new Set(known.flatMap((each) => each.kind ?? []));
  const order = [...kind === void 0 ? [] : [kind], ...telling, ...evidenceKinds];
  const chosen = order.find((each) => kinds.has(each));
  return known.filter((each) => each.kind === void 0 || each.kind === chosen);
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
    const texts = found.get(root) ?? /* @__PURE__ */ new Set();
    for (const { address, values } of resources) texts.add(`${address} ${JSON.stringify(values)}`);
    found.set(root, texts);
  }
  return found;
}
function alike(left, right) {
  const most = Math.max(left.size, right.size);
  return most === 0 ? 0 : [...left].filter((text) => right.has(text)).length / most;
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
  const names = places.map(({ root, address }) => ({ root, address: withoutKeys(address) }));
  return {
    findings: findings.map((finding, index) => ({
      ...asBase(finding, raw[index] ?? finding),
      ...kinds[index] === void 0 ? {} : { kind: kinds[index] }
    })),
    waivers: {
      waivers: base.waivers,
      approvers: base.waiverRules.approvers,
      roots: [...new Set(now.map(({ root }) => root))],
      relocate: relocator(renaming, occupiedBy([...places, ...names]))
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
function compareWithBaseline(present, { entries }, now, given) {
  const base = baselineFindings(entries);
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
  const known = new Set(roots.flatMap(({ from, to }) => [from, to]));
  const others = (list) => list.filter(({ root }) => !known.has(root));
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

export {
  baselineSchema,
  baselineStatuses,
  baselineOf,
  printBaseline,
  baselineDifference,
  check
};
