import {
  buildDocument,
  openCompletion,
  policyEnabled,
  readRawFindings,
  severityOf,
  takesPart,
  unmatchedGlobs,
  withoutSecrets
} from "./chunk-FEQWWSS3.js";
import {
  reportSchema
} from "./chunk-B5WDWU5K.js";
import {
  derived
} from "./chunk-FZLUWHC2.js";
import {
  push,
  put
} from "./chunk-VWDPQTL3.js";
import {
  isMarked,
  typeKey
} from "./chunk-BGWZEUPI.js";
import {
  decides,
  subjectName
} from "./chunk-3K2W5NFW.js";
import {
  matchesAddress,
  parseAddressPattern,
  resourceName,
  withoutKeys
} from "./chunk-XYM7RR57.js";
import {
  parseAddress,
  printKey
} from "./chunk-LA6KRRY7.js";
import {
  matchesGlob
} from "./chunk-7CHO5JZF.js";
import {
  severities
} from "./chunk-4IHUPCYV.js";
import {
  isObject
} from "./chunk-GW45PJEJ.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/evaluate/relocate-pattern.ts
function relocatePattern({ root, address }, relocate) {
  const anyInstance = address.endsWith("[*]");
  const calls = [...address.matchAll(/(?:^|\.)module\.[^.[]+(\[\*\])?/g)].map(([, star]) => star !== void 0);
  const plain = address.replaceAll("[*]", "");
  if (plain !== address && plain.includes("[")) return void 0;
  const before = parseAddress(plain);
  if (plain.includes("*") || before === void 0 || before.rest.length > 0) return void 0;
  const now = relocate({ root, address: plain });
  if (now.root === root && now.address === plain) return void 0;
  if (plain === address) return now;
  const after = parseAddress(now.address);
  if (after === void 0 || after.modules.length !== before.modules.length) return void 0;
  const modules = after.modules.map(({ name: name2, key: key2 }, index) => {
    const instance2 = key2 !== void 0 ? printKey(key2) : calls[index] === true ? "[*]" : "";
    return `module.${name2}${instance2}.`;
  });
  const { mode, type, name, key } = after;
  const instance = key !== void 0 ? printKey(key) : anyInstance ? "[*]" : "";
  const resource = `${mode === "managed" ? "" : `${mode}.`}${type}.${name}${instance}`;
  return { root: now.root, address: `${modules.join("")}${resource}` };
}

// app/evaluate/waive-notices.ts
function waiverNotices(candidates, findings, judged) {
  const groups = groupByComment(candidates);
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
function groupByComment(candidates) {
  const groups = /* @__PURE__ */ new Map();
  for (const candidate of candidates) {
    const { origin, source, named } = candidate.waiver;
    push(groups, origin === void 0 ? String(candidate.order) : JSON.stringify([origin, source, named]), candidate);
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
function isWholesale({ origin, named }) {
  return origin !== void 0 && origin !== "plumbline:waive" && named?.includes("*") === true;
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
function describe(group, { policy, address, owner, origin, named }) {
  const by = owner === void 0 ? "" : ` (owner ${owner})`;
  if (origin === void 0) return `the waiver for ${policy} on ${address}${by}`;
  const others = new Set(group.map(({ waiver }) => waiver.address)).size - 1;
  const more = others === 0 ? "" : ` and ${others} more`;
  return `the comment ${origin}${named === void 0 || named === "*" ? "" : ` ${named}`} on ${address}${more}${by}`;
}

// app/evaluate/waive.ts
function waive(findings, waivers, today, judged) {
  if (waivers.length === 0) return { findings, notices: [] };
  const candidates = waivers.map((waiver, order) => toCandidate(waiver, order, today));
  const byPolicy = /* @__PURE__ */ new Map();
  const accepted2 = findings.map((finding) => {
    if (finding.status === "waived") return finding;
    const index = byPolicy.get(finding.policy) ?? indexFor(finding.policy, candidates);
    byPolicy.set(finding.policy, index);
    const covering = (finding.addresses ?? [subjectName(finding.subject)]).map(
      (name) => candidatesAt(name, finding, index)
    );
    for (const candidate of new Set(covering.flat())) candidate.covered += 1;
    const valid = covering.map((list) => list.find((candidate) => !candidate.expired));
    const named = valid.every((candidate) => candidate !== void 0) ? endingFirst(valid) : void 0;
    return named === void 0 ? finding : asWaived(finding, named.waiver);
  });
  return { findings: accepted2, notices: waiverNotices(candidates, findings, judged) };
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
function indexFor(policy, candidates) {
  const index = /* @__PURE__ */ new Map();
  for (const candidate of candidates) {
    if (matchesGlob(candidate.waiver.policy, policy)) push(index, keyOf(candidate), candidate);
  }
  return index;
}
var deepestKey = 100;
function keyOf({ waiver, pattern }) {
  if (pattern === void 0) return `= ${waiver.address}`;
  const { modules, resource } = pattern;
  const names = modules.map((module) => module === "any-depth" ? "*" : module.name);
  const chain = names.length > deepestKey || names.some((name) => name.includes("*")) ? "*" : names.join("/");
  return `${chain} ${resource === "anything" ? "**" : resource.name}`;
}
function keysAt(name, parsed) {
  if (parsed === void 0) return [`= ${name}`];
  const names = parsed.modules.map((module) => module.name);
  const chains = names.slice(0, deepestKey).map((_, index) => `${names.slice(0, index + 1).join("/")} **`);
  const resource = resourceName(parsed);
  return [`= ${name}`, `${names.join("/")} ${resource}`, `* ${resource}`, ...chains, "* **"];
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
    ({ file, start }) => file === within.file && !isBefore(start, within.start) && isBefore(start, within.end)
  );
}
function isBefore(left, right) {
  return left.line === right.line ? left.column < right.column : left.line < right.line;
}
function endingFirst(candidates) {
  const end = ({ waiver }) => waiver.expires ?? "9999-12-31";
  return [...candidates].sort((a, b) => end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : a.order - b.order)[0];
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

// app/evaluate/requested.ts
function applyWaivers(findings, request) {
  const { today, require: require2, judged, base } = request;
  const lacking = request.waivers.map((waiver) => require2.filter((part) => waiver[part] === void 0));
  const notices = request.waivers.flatMap((waiver, index) => incompleteNotice(waiver, lacking[index] ?? []));
  const complete = request.waivers.filter((_, index) => lacking[index]?.length === 0);
  if (base === void 0) {
    const all = waive(findings, complete, today, judged);
    return { findings: all.findings, notices: [...notices, ...all.notices] };
  }
  const onBase = thoseOnBase(complete, base);
  const granted = waive(
    findings,
    complete.filter((waiver) => onBase.has(waiver)),
    today,
    judged
  );
  const asked = waive(
    findings,
    complete.filter((waiver) => !onBase.has(waiver)),
    today,
    judged
  );
  const approvedBy = approverOf(request, base.approvers);
  return {
    findings: findings.map((finding, index) => {
      const accepted2 = granted.findings[index] ?? finding;
      const wanted = asked.findings[index];
      if (accepted2.status === "waived" || wanted?.status !== "waived" || wanted.waiver === void 0) return accepted2;
      return approvedBy === void 0 ? { ...finding, waiver: { ...wanted.waiver, requested: true } } : { ...wanted, waiver: { ...wanted.waiver, approvedBy } };
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

// app/evaluate/verdict.ts
function verdictOf(findings, threshold) {
  if (findings.some(decides)) return "fail";
  const least = severities.indexOf(threshold);
  const open = findings.some(
    (finding) => finding.status === "undetermined" && finding.change !== "existing" && severities.indexOf(finding.severity) >= least
  );
  return open ? "undetermined" : "pass";
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
  const names = path.filter((step) => typeof step === "string");
  return JSON.stringify([policy, root, status, change, blocking, waiver ?? null, names, trail]);
}
function merged(group) {
  const [first, ...others] = group;
  const addresses = [...new Set(group.flatMap(({ address }) => address ?? []))];
  if (first === void 0 || others.length === 0 || addresses.length < 2) return group;
  return [{ ...first, addresses, fingerprints: [...new Set(group.map(({ fingerprint }) => fingerprint))] }];
}

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
  const failing = subjects("fail");
  const open = [...subjects("undetermined")].filter((subject) => !failing.has(subject));
  return {
    policy: policy.id,
    title: policy.title,
    severity: severityOf(configuration, policy),
    digest: policy.digest,
    examined,
    passed: Math.max(0, examined - failing.size - open.length),
    failed: failing.size,
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
  const rest = findings.filter(
    (finding) => !decides(finding) && finding.status !== "waived" && finding.change !== "existing"
  );
  const allowed = rest.filter((finding) => finding.status === "fail").length;
  const open = rest.length - allowed;
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
    (a, b) => (weights.get(b.severity) ?? 0) - (weights.get(a.severity) ?? 0) || compare(a.root ?? "", b.root ?? "") || compare(a.address ?? "", b.address ?? "") || compare(a.policy, b.policy) || (a.path === b.path ? 0 : compare(JSON.stringify(a.path), JSON.stringify(b.path))) || compare(a.fingerprint, b.fingerprint)
  );
}
function compare(a, b) {
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
  const { version, configuration, skipped, base } = request;
  let from = 0;
  const judged = parts.map((each) => {
    const own = findings.slice(from, from + each.judgement.findings.length);
    from += own.length;
    return { ...each, findings: groupByCause(own) };
  });
  const allIds = request.bundles.flatMap((bundle) => bundle.policies.map((policy) => policy.id));
  return assembleReport({
    version,
    configuration,
    policies,
    judged,
    notices: [...request.notices ?? [], ...notices, ...unmatchedGlobs(configuration, allIds)],
    skipped,
    ...fixed === void 0 ? {} : { fixed },
    ...base === void 0 ? {} : { base: base.summary }
  });
}

// app/evaluate/part.ts
function isPartOf(part, whole) {
  const names = part.filter((step) => typeof step === "string");
  return whole.length > 0 && whole.filter((step) => typeof step === "string").every((name, i) => names[i] === name);
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
  const odd = [];
  const exempt = new Set(results.filter((result) => isException(result)).flatMap((result) => excepted(result.value)));
  for (const result of results) {
    if (isException(result) || result.value === void 0) continue;
    if (exempt.has(ruleName(result.entrypoint))) continue;
    for (const item of Array.isArray(result.value) ? result.value : [result.value]) {
      const finding = readResult(policy, item, resources);
      if (typeof finding === "string") odd.push(finding);
      else if (finding) raw.push(finding);
    }
  }
  return { raw, odd };
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
  const words = message.split(/[\s`'(),;]+/).map((word) => word.replace(/[.:]+$/, ""));
  const named = new Set(words.filter((word) => resources.has(word)));
  const [first] = named;
  return named.size === 1 && first !== void 0 ? first : null;
}

// app/evaluate/remembering.ts
function remembering(redactor) {
  const texts = /* @__PURE__ */ new Map();
  const short = /* @__PURE__ */ new Map();
  return {
    text: (text) => once(texts, text, redactor.text),
    carriesShort: (text) => once(short, text, redactor.carriesShort)
  };
}
function once(known, text, treat) {
  const before = known.get(text);
  if (before !== void 0) return before;
  const treated = treat(text);
  known.set(text, treated);
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
    const names = policy.comparesNames === true ? " names" : "";
    const key = policy.style === "conftest" ? "conftest" : `${[...policy.actions].sort().join()}${names}`;
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
    const { raw, odd } = conftest ? readConftestFindings(policy, own, document.resources) : readOwn(policy, own);
    errors.push(...odd.map((message) => ({ policy: policy.id, message })));
    const complete = openCompletion(policy, context);
    for (const finding of raw) {
      const group2 = document.alike?.get(finding.subject ?? "");
      if (group2 === void 0) findings.push(complete(finding));
      else for (const subject of group2) findings.push(complete(finding, subject));
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
      const known = byType.get(type)?.find((each) => each.actions === set);
      if (known) known.ids.push(id);
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
    const match = fitting.length === 1 ? fitting[0] : fitting.includes(inPlace) && alike(fitting) ? inPlace : void 0;
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
function alike(parts) {
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

export {
  isPartOf,
  waive,
  isSameName,
  verdictOf,
  assembleReport,
  accepted,
  presentOf,
  changed,
  conclude,
  judgeAll,
  judgeOne
};
