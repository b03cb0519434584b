import {
  createJudgingEngine
} from "./chunk-MZJH2X44.js";
import {
  createRedactor
} from "./chunk-4ZG5QDJZ.js";
import {
  buildDocument,
  completeFinding,
  policyEnabled,
  readRawFindings,
  severityOf,
  takesPart,
  unmatchedGlobs,
  withoutSecrets
} from "./chunk-7NX7ZED6.js";
import {
  writeReport
} from "./chunk-DF5YCCFV.js";
import {
  actionNames,
  loadLibrary,
  push,
  put,
  typeKey
} from "./chunk-UMYWQS7F.js";
import {
  version
} from "./chunk-AKKE5ECK.js";
import {
  createProgress
} from "./chunk-DVSLBOJR.js";
import "./chunk-GNRJY3WE.js";
import {
  matchesAddress,
  parseAddress,
  parseAddressPattern,
  parseModule,
  printKey,
  printModule,
  resourceName,
  tokenise,
  withoutKeys
} from "./chunk-SQOEGSB6.js";
import {
  defaultConfiguration,
  matchesGlob
} from "./chunk-NPCJCBT6.js";
import {
  isObject
} from "./chunk-GW45PJEJ.js";
import {
  readSchemaTable
} from "./chunk-MHM4QYEW.js";
import "./chunk-J7P6CRWI.js";
import {
  openSchema
} from "./chunk-OZ7WGARM.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";
import {
  sensitivePaths
} from "./chunk-LHTABM6A.js";
import "./chunk-H3QSTGAE.js";
import {
  decides,
  subjectName
} from "./chunk-3K2W5NFW.js";
import {
  severities
} from "./chunk-4IHUPCYV.js";

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
      const at = list?.findIndex((old) => !exact || old.message === finding.message) ?? -1;
      if (list === void 0 || at < 0) continue;
      list.splice(at, 1);
      changes.set(finding, "existing");
    }
  }
  const fixed = [...pool.values()].flat().map((finding) => ({ ...finding, change: "fixed" }));
  return { findings: findings.map((finding) => ({ ...finding, change: changes.get(finding) ?? "new" })), fixed };
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
async function judge(given2) {
  const request = { ...given2, redactor: remembering(given2.redactor) };
  const { evidence, bundles } = request;
  const hasBefore = evidence.resources.some((resource) => resource.before !== null && resource.before !== void 0);
  const all = {
    findings: [],
    errors: [],
    printed: []
  };
  let base = [];
  for (const bundle of bundles) {
    for (const group of groupsOf(bundle)) {
      const after = await judgeGroup(request, bundle, group, "after");
      all.findings = all.findings.concat(after.findings);
      all.errors.push(...after.errors);
      all.printed = all.printed.concat(after.printed);
      if (hasBefore && group.every(hasBase))
        base = base.concat((await judgeGroup(request, bundle, group, "before")).findings);
    }
  }
  const counted = countExamined(
    evidence,
    bundles.flatMap((bundle) => bundle.policies)
  );
  if (evidence.kind !== "plan") return { ...all, ...counted, fixed: [] };
  return { ...all, ...counted, ...compareWithBase(all.findings, base, identityWithinPlan) };
}
function hasBase({ style, actions }) {
  return style === "plumbline" && !actions.includes("delete") && !actions.includes("forget");
}
function groupsOf(bundle) {
  const groups = /* @__PURE__ */ new Map();
  for (const policy of bundle.policies) {
    const key = policy.style === "conftest" ? "conftest" : [...policy.actions].sort().join();
    push(groups, key, policy);
  }
  return [...groups.values()];
}
async function judgeGroup(request, bundle, group, moment) {
  const { evidence, configuration, today, engine, redactor } = request;
  const conftest = group[0]?.style === "conftest";
  const document = conftest ? {
    bytes: evidence.document(),
    resources: new Map(evidence.resources.map((resource) => [resource.address, resource]))
  } : buildDocument({ evidence, policies: group, moment, parameters: configuration.policies.parameters });
  const context = { evidence, moment, resources: document.resources, configuration, today, redactor };
  const entrypoints = group.flatMap((policy) => policy.entrypoints);
  const results = await engine.evaluate(bundle, document.bytes, entrypoints, request.limits);
  const byEntrypoint = new Map(results.map((result) => [result.entrypoint, result]));
  const findings = [];
  const errors = [];
  const printed = [];
  for (const policy of group) {
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
    findings.push(...raw.map((finding) => completeFinding(finding, policy, context)));
  }
  return { findings, errors, printed };
}
function readOwn(policy, results) {
  const read = results.map((result) => readRawFindings(policy, result.value));
  return { raw: read.flatMap((each) => each.raw), odd: read.flatMap((each) => each.odd) };
}
function countExamined(evidence, policies) {
  const examined = /* @__PURE__ */ new Map();
  const subjects = /* @__PURE__ */ new Set();
  const byType = /* @__PURE__ */ new Map();
  for (const resource of evidence.resources) {
    push(byType, typeKey(resource), resource);
  }
  const counts = /* @__PURE__ */ new Map();
  for (const policy of policies) {
    let count = policy.style === "conftest" ? 1 : 0;
    for (const type of policy.resourceTypes) {
      const key = `${type} ${policy.actions.join()}`;
      let known2 = counts.get(key);
      if (known2 === void 0) {
        const actions = new Set(policy.actions);
        const taking = (byType.get(type) ?? []).filter((resource) => takesPart(resource, "after", actions));
        for (const resource of taking) subjects.add(resource.address);
        known2 = taking.length;
        counts.set(key, known2);
      }
      count += known2;
    }
    examined.set(policy.id, count);
  }
  return { examined, subjects };
}

// app/evaluate/waive.ts
function waive(findings, waivers, today) {
  if (waivers.length === 0) return { findings, notices: [] };
  const candidates = waivers.map((waiver, order) => toCandidate(waiver, order, today));
  const byPolicy = /* @__PURE__ */ new Map();
  const judged = findings.map((finding) => {
    if (finding.status === "waived") return finding;
    const index = byPolicy.get(finding.policy) ?? indexFor(finding.policy, candidates);
    byPolicy.set(finding.policy, index);
    const covering = candidatesFor(finding, index);
    for (const candidate of covering) candidate.covered += 1;
    const valid = covering.find((candidate) => !candidate.expired);
    return valid === void 0 ? finding : asWaived(finding, valid.waiver);
  });
  return { findings: judged, notices: noticesOf(candidates, findings) };
}
function toCandidate(waiver, order, today) {
  const pattern = parseAddressPattern(waiver.address);
  return {
    waiver,
    order,
    pattern: "wrong" in pattern ? void 0 : pattern,
    expired: waiver.expires < today,
    covered: 0
  };
}
function indexFor(policy, candidates) {
  const forPolicy = candidates.filter(({ waiver }) => matchesGlob(waiver.policy, policy));
  const byResource = /* @__PURE__ */ new Map();
  for (const candidate of forPolicy) {
    const resource = candidate.pattern?.resource;
    if (resource === "anything") continue;
    const key = resource === void 0 ? candidate.waiver.address : resource.name;
    push(byResource, key, candidate);
  }
  return { byResource, anything: forPolicy.filter(({ pattern }) => pattern?.resource === "anything") };
}
function candidatesFor(finding, { byResource, anything }) {
  const names = finding.addresses ?? [subjectName(finding.subject)];
  const addresses = names.map((name) => ({ name, parsed: parseAddress(name) }));
  const [first] = addresses;
  if (first === void 0) return [];
  const keys = /* @__PURE__ */ new Set([first.name, ...first.parsed === void 0 ? [] : [resourceName(first.parsed)]]);
  return [...[...keys].flatMap((key) => byResource.get(key) ?? []), ...anything].filter(({ waiver, pattern }) => {
    if (waiver.path !== void 0 && !isAtOrBelow(finding.path, waiver.path)) return false;
    return addresses.every(({ name, parsed: parsed2 }) => {
      if (name === waiver.address) return true;
      return pattern !== void 0 && parsed2 !== void 0 && matchesAddress(pattern, parsed2);
    });
  }).sort((left, right) => left.order - right.order);
}
function isAtOrBelow(path, waived) {
  if (waived.length > path.length) return false;
  return waived.every((step, index) => step === "*" || String(step) === String(path[index]));
}
function asWaived(finding, { owner, reason, expires, source }) {
  return { ...finding, status: "waived", blocking: false, waiver: { owner, reason, expires, source } };
}
function noticesOf(candidates, findings) {
  const idle = candidates.filter(({ covered, expired }) => covered === 0 && !expired);
  const policies = new Set(idle.length === 0 ? [] : findings.map(({ policy }) => policy));
  const near = /* @__PURE__ */ new Map();
  for (const { subject } of idle.length === 0 ? [] : findings)
    near.set(withoutKeys(subjectName(subject)), subjectName(subject));
  return candidates.flatMap((candidate) => {
    if (candidate.expired) return [expiredNotice(candidate)];
    return candidate.covered > 0 ? [] : [unmatchedNotice(candidate.waiver, policies, near)];
  });
}
function expiredNotice({ waiver, covered }) {
  const effect = covered === 0 ? "it matches nothing any more and can go" : `it counts as none, and ${covered === 1 ? "the finding" : `each of the ${covered} findings`} it covered stands`;
  return {
    kind: "waiver-expired",
    message: `${describe(waiver)} expired on ${waiver.expires}: ${effect}`,
    source: waiver.source
  };
}
function unmatchedNotice(waiver, policies, near) {
  const some = [...policies].some((policy) => matchesGlob(waiver.policy, policy));
  const neighbour = near.get(withoutKeys(waiver.address));
  let advice = "";
  if (!some) advice = ": there is no finding of that policy";
  else if (neighbour !== void 0 && neighbour !== waiver.address) {
    advice = `: did you mean ${neighbour}? Instance keys are exact, [*] is any`;
  }
  return { kind: "waiver-unmatched", message: `${describe(waiver)} matches nothing${advice}`, source: waiver.source };
}
function describe({ policy, address, owner }) {
  return `the waiver for ${policy} on ${address} (owner ${owner})`;
}

// app/evaluate/verdict.ts
function verdictOf(findings, threshold) {
  if (findings.some(decides)) return "fail";
  const least = severities.indexOf(threshold);
  const open2 = findings.some(
    (finding) => finding.status === "undetermined" && finding.change !== "existing" && severities.indexOf(finding.severity) >= least
  );
  return open2 ? "undetermined" : "pass";
}

// app/model/report.ts
var reportSchema = "plumbline.report/1";

// app/workflow/assemble-report.ts
function assembleReport(parts) {
  const { configuration, judged, policies } = parts;
  const findings = sortFindings(judged.flatMap((each) => each.findings));
  const fixed = sortFindings(judged.flatMap((each) => each.judgement.fixed));
  const notices = [...judged.flatMap(policyNotices), ...parts.notices];
  const byPolicy = /* @__PURE__ */ new Map();
  for (const finding of findings) push(byPolicy, finding.policy, finding);
  const results = policies.map((policy) => policyResult(policy, byPolicy.get(policy.id) ?? [], parts));
  const counts = countAll(judged, results, findings, fixed);
  const failed = notices.some((notice) => notice.kind === "policy-error");
  const verdict = failed ? "error" : decideVerdict(findings, counts, configuration);
  return {
    schema: reportSchema,
    tool: { name: "plumbline", version: parts.version },
    verdict,
    headline: headline(verdict, counts, findings, configuration),
    threshold: configuration.failOn,
    evidence: judged.map(({ evidence }) => ({
      kind: evidence.kind,
      path: evidence.path,
      sha256: evidence.sha256,
      root: evidence.root,
      subjects: evidence.resources.length
    })),
    counts,
    skipped: [...parts.skipped, ...judged.flatMap(({ evidence }) => evidence.skipped)],
    notices,
    policies: results,
    findings,
    fixed
  };
}
function decideVerdict(findings, counts, configuration) {
  if (counts.evaluations === 0) return configuration.nothingToJudge;
  return verdictOf(findings, configuration.failOn);
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
function policyResult(policy, own, { judged, configuration }) {
  const subjects = (status) => new Set(
    own.filter((finding) => finding.status === status || status === "fail" && finding.status === "waived").map(subjectOf)
  );
  const failing = subjects("fail");
  const open2 = [...subjects("undetermined")].filter((subject) => !failing.has(subject));
  const examined = judged.reduce((sum, each) => sum + (each.judgement.examined.get(policy.id) ?? 0), 0);
  return {
    policy: policy.id,
    title: policy.title,
    severity: severityOf(configuration, policy),
    digest: policy.digest,
    examined,
    passed: Math.max(0, examined - failing.size - open2.length),
    failed: failing.size,
    undetermined: open2.length
  };
}
function subjectOf(finding) {
  return `${finding.root ?? ""} ${finding.address ?? JSON.stringify(finding.subject)}`;
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
function headline(verdict, counts, findings, configuration) {
  const judged = `${counts.examined} of ${plural(counts.subjects, "resource")}, ${plural(counts.policies, "policy", "policies")}`;
  if (verdict === "error") return `could not be judged completely (${judged})`;
  if (counts.evaluations === 0) return `nothing to judge (0 of ${plural(counts.subjects, "resource")})`;
  const blocking = findings.filter(decides).length;
  const rest = findings.filter(
    (finding) => !decides(finding) && finding.status !== "waived" && finding.change !== "existing"
  );
  const allowed = rest.filter((finding) => finding.status === "fail").length;
  const open2 = rest.length - allowed;
  const said = [
    blocking > 0 ? `${plural(blocking, "finding")} at or above ${configuration.failOn}` : "",
    allowed > 0 ? `${allowed} that ${allowed === 1 ? "does" : "do"} not block` : "",
    open2 > 0 ? `${open2} decided only at apply` : "",
    counts.waived > 0 ? `${counts.waived} waived` : "",
    counts.existing > 0 ? `${counts.existing} existing` : ""
  ].filter((part) => part !== "");
  return `${said.length === 0 ? "no findings" : said.join(", ")} (${judged})`;
}
function plural(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}
function sortFindings(findings) {
  const keyed = findings.map((finding) => ({ finding, key: sortKey(finding) }));
  keyed.sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
  return keyed.map(({ finding }) => finding);
}
function sortKey(finding) {
  const weight = severities.length - severities.indexOf(finding.severity);
  return [
    weight,
    finding.root,
    finding.address ?? "",
    finding.policy,
    JSON.stringify(finding.path),
    finding.fingerprint
  ].join("\0");
}

// app/workflow/check.ts
async function check(request) {
  const { configuration, today } = request;
  const bundles = enabled(request.bundles, configuration);
  const policies = bundles.flatMap((bundle) => bundle.policies);
  if (policies.length === 0) throw noPolicies(request);
  if (request.evidence.length === 0) throw noEvidence(request);
  const judged = [];
  for (const evidence of request.evidence) {
    request.onStep?.(`judging ${evidence.path} with ${policies.length} policies`);
    const { engine, limits } = request;
    const redactor = request.redactorFor(evidence);
    const judgement = await judge({
      evidence,
      bundles,
      configuration,
      engine,
      today,
      redactor,
      ...limits ? { limits } : {}
    });
    judged.push({ evidence, judgement });
  }
  const waived = waive(
    judged.flatMap((each) => each.judgement.findings),
    configuration.waivers,
    today
  );
  let from = 0;
  const parts = judged.map((each) => {
    const findings = waived.findings.slice(from, from + each.judgement.findings.length);
    from += each.judgement.findings.length;
    return { ...each, findings };
  });
  const allIds = request.bundles.flatMap((bundle) => bundle.policies.map((policy) => policy.id));
  return assembleReport({
    version: request.version,
    configuration,
    policies,
    judged: parts,
    notices: [...waived.notices, ...unmatchedGlobs(configuration, allIds)],
    skipped: request.skipped
  });
}
function enabled(bundles, configuration) {
  return bundles.map((bundle) => ({
    ...bundle,
    policies: bundle.policies.filter((policy) => policyEnabled(configuration, policy.id))
  })).filter((bundle) => bundle.policies.length > 0);
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
    found: also.length === 0 ? "no plan and no state as JSON" : `only ${also.join(", ")}`,
    wanted: "a Terraform plan or state as JSON",
    next: "terraform plan -out tfplan && terraform show -json tfplan > plan.json"
  });
}

// app/command/configuration.ts
import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
var configurationName = ".plumbline.yaml";
async function loadConfiguration(request) {
  const file = request.wanted ?? findConfiguration(request.inputs);
  if (file === void 0) return defaultConfiguration;
  const { readConfiguration: readConfiguration2, readWaiverFile } = await import("./config-FSIWR2ZR.js");
  const { today } = request;
  const configuration = readConfiguration2({ bytes: await readBytes(file), file, today });
  const inFolder = (path) => relative(".", resolve(dirname(file), path)) || ".";
  const waivers = [...configuration.waivers];
  for (const path of configuration.waiverFiles.map(inFolder)) {
    waivers.push(...readWaiverFile({ bytes: await readBytes(path), file: path, today }, configuration.waiverRules));
  }
  const { policies } = configuration;
  return {
    ...configuration,
    waivers,
    policies: { ...policies, folders: policies.folders.map(inFolder), data: policies.data.map(inFolder) }
  };
}
function findConfiguration(inputs) {
  if (existsSync(configurationName)) return configurationName;
  const [only] = inputs;
  if (inputs.length !== 1 || only === void 0 || only === "-") return void 0;
  const folder = isFolder(only) ? only : dirname(only);
  const file = join(folder, configurationName);
  return existsSync(file) ? file : void 0;
}
function isFolder(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
async function readBytes(file) {
  return readFile(file).catch((cause) => {
    throw new Problem("input.config", "the configuration cannot be read", {
      file,
      found: cause instanceof Error && "code" in cause && cause.code === "ENOENT" ? "nothing at that path" : String(cause),
      wanted: "a YAML file",
      next: "check --config, or write a first one with plumbline init",
      cause
    });
  });
}

// app/files/inputs.ts
import { open, readdir, readFile as readFile2, realpath, stat } from "node:fs/promises";
import { basename, dirname as dirname2, join as join2, relative as relative2, resolve as resolve2, sep } from "node:path";
var ignoredFolders = /* @__PURE__ */ new Set([".git", ".terraform", "node_modules"]);
var prefixBytes = 65536;
var mostFiles = 2e5;
var largestFile = 15e8;
async function* readInputs(paths, options) {
  for (const path of paths) {
    if (path === "-") {
      yield { path, bytes: await options.readStandardInput(), named: true, root: "." };
      continue;
    }
    const info = await stat(path).catch((cause) => {
      throw unreadable(path, cause);
    });
    if (!info.isDirectory()) {
      yield await readOne(path, options, true);
      continue;
    }
    const count = { left: mostFiles };
    for await (const file of walk(path, count)) {
      if (await mayBeEvidence(file, options)) yield await readOne(file, options, false);
    }
  }
}
async function readOne(path, options, named) {
  try {
    const { size } = await stat(path);
    if (size > largestFile) throw tooLarge(path, size);
    return { path, bytes: await readFile2(path), named, root: await rootOf(path, options.workingDirectory) };
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw unreadable(path, cause);
  }
}
async function mayBeEvidence(path, options) {
  const file = await open(path).catch((cause) => {
    throw unreadable(path, cause);
  });
  try {
    const buffer = Buffer.alloc(prefixBytes);
    const { bytesRead } = await file.read(buffer, 0, prefixBytes, 0);
    return options.looksLikeEvidence(buffer.subarray(0, bytesRead), bytesRead < prefixBytes);
  } finally {
    await file.close();
  }
}
async function* walk(folder, count) {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause) => {
    throw unreadable(folder, cause);
  });
  for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
    const path = join2(folder, entry.name);
    if (entry.isDirectory()) {
      if (!ignoredFolders.has(entry.name)) yield* walk(path, count);
    } else if (entry.isFile()) {
      count.left -= 1;
      if (count.left < 0) throw tooMany(folder);
      yield path;
    }
  }
}
async function rootOf(path, workingDirectory) {
  const folder = await realpath(dirname2(resolve2(workingDirectory, path)));
  const top = await repositoryTop(folder) ?? await realpath(workingDirectory);
  const inside = relative2(top, folder);
  return inside === "" || inside.startsWith("..") ? "." : inside.split(sep).join("/");
}
async function repositoryTop(folder) {
  for (let at = folder; ; at = dirname2(at)) {
    const found = await stat(join2(at, ".git")).catch(() => void 0);
    if (found) return at;
    if (basename(at) === "" || dirname2(at) === at) return void 0;
  }
}
var reasons = {
  ENOENT: "nothing at that path",
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  EISDIR: "a folder where a file is wanted",
  ELOOP: "links that lead in a circle"
};
function unreadable(path, cause) {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return new Problem("input.unreadable", "the input cannot be read", {
    file: path,
    found: reasons[code] ?? (cause instanceof Error ? cause.message : String(cause)),
    wanted: "a plan or state as JSON, a folder, or - for standard input",
    next: "check the path and its permissions",
    cause
  });
}
function tooLarge(path, size) {
  return new Problem("input.too-large", "the input is too large", {
    file: path,
    found: `${size} bytes`,
    wanted: `at most ${largestFile} bytes`
  });
}
function tooMany(folder) {
  return new Problem("input.too-large", "the folder holds too many files", {
    file: folder,
    wanted: `at most ${mostFiles} files`,
    next: "name the plan itself, or a smaller folder"
  });
}

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
function valueEnd(bytes, start, depth, check2) {
  const ends = special;
  const open2 = check2.open;
  const base = depth;
  let i = start;
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
      open2[++depth] = kind;
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
      const kind = open2[depth] ?? 0;
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
function keyEnd(bytes, start, check2) {
  const ends = special;
  let i = start;
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
function stringEnd(bytes, start) {
  const end = bytes.length;
  let i = start;
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
function noteInexact(bytes, start, end, { inexact }) {
  for (let i = start + 1; i < end; i++) if (numeric[bytes[i] ?? 0] !== 1) return;
  const value = Number(new TextDecoder().decode(bytes.subarray(start, end)));
  if (!Number.isSafeInteger(value) && inexact.length < 100) inexact.push(start);
}

// app/ingest/json/scan.ts
function scan(bytes, start = 0, visit) {
  const members = /* @__PURE__ */ new Map();
  const check2 = newCheck();
  const first = space(bytes, start);
  const end = bytes[first] === 123 ? scanObject(bytes, first, members, check2, visit) : valueEnd(bytes, first, 0, check2);
  const found = { members, inexact: check2.inexact };
  if (end === stopped) return { ...found, at: check2.at, end: check2.at };
  if (end < 0) return { ...found, ...faultOf(check2, bytes.length), end: bytes.length };
  const rest = space(bytes, end);
  return rest < bytes.length ? { ...found, fault: "trailing", at: rest, end } : { ...found, at: rest, end };
}
var stopped = -2;
function scanObject(bytes, start, members, check2, visit) {
  let i = space(bytes, start + 1);
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
function keyText(bytes, start, afterColon) {
  return JSON.parse(new TextDecoder().decode(bytes.subarray(start, afterColon - 1)));
}
function space(bytes, start) {
  let i = start;
  while (isSpace(bytes[i])) i++;
  return i;
}

// app/ingest/detect.ts
var probe = 256 * 1024;
function isReadable(kind) {
  return kind === "plan" || kind === "state" || kind === "state-file";
}
function detect(bytes) {
  if (bytes.length === 0) return { kind: "empty", text: Buffer.alloc(0), encoding: "utf-8", start: 0 };
  const archive = archiveKind(bytes);
  if (archive !== void 0) return { kind: archive, text: Buffer.alloc(0), encoding: "other", start: 0 };
  const { text, encoding } = decode(bytes);
  const first = text.subarray(0, probe).toString("latin1");
  const lead = first.search(/\S/);
  if (lead < 0) return { kind: "empty", text, encoding, start: 0 };
  const open2 = first[lead];
  if (open2 === "{") return { kind: objectKind(text, lead), text, encoding, start: lead };
  const otherwise = open2 === "[" ? arrayKind(text, lead) : textKind(first);
  const start = first.search(/^\{/m);
  if (otherwise !== "json" && start > 0 && mentionsPlan(first.slice(start))) {
    const kind = objectKind(text, start);
    if (isReadable(kind)) return { kind, text, encoding, start };
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
function objectKind(text, start) {
  const keys = /* @__PURE__ */ new Map();
  let kind;
  const visit = (key, valueStart) => {
    keys.set(key, valueStart);
    kind = kindByKeys(keys, text);
    return kind === void 0;
  };
  const prefix = text.subarray(0, start + probe);
  let scanned = scan(prefix, start, visit);
  if (kind === void 0 && prefix.length < text.length && scanned.fault === "ends" && mentionsPlan(prefix.toString("latin1"))) {
    keys.clear();
    scanned = scan(text, start, visit);
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
function kindAtEnd(keys, scanned, cut) {
  if (keys.has("resource_changes") || keys.has("planned_values")) return "plan";
  if (keys.has("format_version") && keys.has("configuration")) return "plan";
  if (scanned.fault !== void 0 && !(cut && scanned.fault === "ends")) return "broken-json";
  if (keys.has("format_version") && [...keys.keys()].every((key) => key.endsWith("_version") || key === "checks"))
    return "state";
  if (keys.has("version") && keys.has("terraform_version") && keys.has("modules")) return "state-file";
  return "json";
}
function arrayKind(text, start) {
  const scanned = scan(text.subarray(0, start + probe), start);
  const cut = text.length > start + probe && scanned.fault === "ends";
  return scanned.fault === void 0 || cut ? "json" : "broken-json";
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
  "saved-plan": {
    code: "input.unsupported",
    message: "this is a saved plan, not its JSON form",
    found: "a zip archive that holds a saved plan",
    next: `Run \`${showPlan}\` in the folder it was made in and pass plan.json.`
  },
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
function unreadable2(file, kind) {
  const { code, message, found, next } = explanations[kind];
  return new Problem(code, message, {
    file,
    found,
    wanted: "the JSON of a plan or a state (`terraform show -json`), or a `terraform.tfstate`",
    next
  });
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
function pathAt(bytes, start, offset) {
  const path = [];
  let wantKey = false;
  let i = start;
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
function notJson(file, bytes, start, scanned) {
  const fault = scanned.fault ?? "value";
  const { line, column } = placeAt(bytes, scanned.at);
  const path = printPath(pathAt(bytes, start, scanned.at).slice(0, 12));
  const inside = path === "" ? "" : ` inside ${path}`;
  const details = { file, line, column, wanted: wanted[fault] };
  if (fault === "deep") {
    return new Problem("input.too-deep", `the JSON is nested more than ${depthLimit} levels deep${inside}`, {
      ...details,
      found: `another level at byte ${scanned.at}`,
      next: "No plan of Terraform is nested so deeply: check where the file comes from."
    });
  }
  if (fault === "ends") {
    return new Problem("input.not-json", `the file ends${inside} before the JSON is complete: is it truncated?`, {
      ...details,
      found: `the end of the file at byte ${scanned.at}`,
      next: "Write the file again and check that the disk is not full and that the command that wrote it succeeded."
    });
  }
  const sample = JSON.stringify(bytes.toString("utf8", scanned.at, scanned.at + 20));
  return new Problem("input.not-json", `this is not well-formed JSON${inside}`, {
    ...details,
    found: `${sample} at byte ${scanned.at}`,
    next: fault === "trailing" ? "Keep one JSON document in the file, nothing behind it: is output of another command mixed in?" : "Write the file again with `terraform show -json tfplan > plan.json`."
  });
}

// app/ingest/terraform-json/document.ts
import { createHash } from "node:crypto";

// app/ingest/json/sections.ts
import { isAscii } from "node:buffer";
function openSections(bytes, scanned) {
  const parsed2 = /* @__PURE__ */ new Map();
  const parse = (span) => parseSpan(bytes, span);
  return {
    has: (key) => scanned.members.has(key),
    span: (key) => scanned.members.get(key),
    parse,
    get(key) {
      const known2 = parsed2.get(key);
      if (known2 !== void 0) return known2;
      const span = scanned.members.get(key);
      if (span === void 0) return void 0;
      const value = parse(span);
      parsed2.set(key, value);
      return value;
    }
  };
}
function parseSpan(bytes, { start, end }) {
  const part = bytes.subarray(start, end);
  return JSON.parse(isAscii(part) ? part.toString("latin1") : part.toString("utf8"));
}

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

// app/ingest/terraform-json/document.ts
var runnerLines = /^\s*(?:::[a-z-]+[ :].*(?:\n|$)|\s)*$/;
function openDocument(bytes, { text, start, encoding }, file) {
  if (encoding === "other") throw badEncoding(file, text);
  const scanned = scan(text, start);
  const notes = openNotes();
  if (start > 0 && text.subarray(0, start).toString("utf8").trim() !== "") {
    notes.add("text before the JSON", "output of another command");
  }
  if (scanned.fault === "trailing" && runnerLines.test(text.toString("utf8", scanned.end, scanned.end + 1e4))) {
    notes.add("text behind the JSON", "output of another command");
  } else if (scanned.fault !== void 0) {
    throw notJson(file, text, start, scanned);
  }
  noteInexact2(text, scanned, notes);
  return {
    text,
    json: text.subarray(start, scanned.end),
    sha256: createHash("sha256").update(bytes).digest("hex"),
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

// app/ingest/relate/stem.ts
var suffixes = /_(?:ids?|arns?|names?|self_links?|links?|urls?|identifiers?)$/;
var otherNames = {
  lb: ["load_balancer"],
  alb: ["load_balancer"],
  db_instance: ["source_db", "replicate_source_db"],
  kms_crypto_key: ["kms_key", "encryption_key"]
};
function stemOf(attribute) {
  return attribute.replace(suffixes, "").split("_").map(singular);
}
function fit(attribute, typeKey2) {
  const stem = stemOf(attribute);
  return Math.max(...namesOf(typeKey2).map((words) => commonEnd(stem, words)));
}
function looksLikeReference(attribute) {
  return suffixes.test(attribute);
}
function isPlural(attribute) {
  return /[^s]s$/.test(attribute);
}
function namesItself(attribute, typeKey2) {
  const stem = stemOf(attribute);
  return namesOf(typeKey2).some((words) => commonEnd(stem, words) === stem.length);
}
function identityAttributes(typeKey2) {
  const names = /* @__PURE__ */ new Set(["id", "arn", "self_link", "name", "key_id", "url", "identifier"]);
  const words = ownName(typeKey2).split("_");
  for (const count of /* @__PURE__ */ new Set([words.length, 2, 1])) {
    const name = words.slice(-count).join("_");
    for (const suffix of ["", "_name", "_id", "_arn", "_identifier"]) names.add(name + suffix);
  }
  return [...names];
}
function namesOf(typeKey2) {
  const own = ownName(typeKey2);
  const others = Object.hasOwn(otherNames, own) ? otherNames[own] ?? [] : [];
  return [own, ...others].map((name) => name.split("_").map(singular));
}
function ownName(typeKey2) {
  const type = typeKey2.slice(typeKey2.lastIndexOf(".") + 1);
  return type.slice(type.indexOf("_") + 1);
}
function commonEnd(left, right) {
  let count = 0;
  while (count < left.length && count < right.length && left.at(-1 - count) === right.at(-1 - count)) count++;
  return count;
}
function singular(word) {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

// app/ingest/relate/identities.ts
var mostNamesakes = 16;
function indexIdentities(members, naming) {
  const byValue = /* @__PURE__ */ new Map();
  const attributes = /* @__PURE__ */ new Map();
  for (const { resource, values } of members) {
    const key = typeKey(resource);
    let names = attributes.get(key);
    if (names === void 0) {
      names = new Set(identityAttributes(key));
      attributes.set(key, names);
    }
    for (const name in values) {
      if (!names.has(name)) continue;
      const value = values[name];
      if (typeof value !== "string" || value === "" || value.length > 2048) continue;
      const identity = normalise(value);
      const known2 = byValue.get(identity);
      if (known2 === void 0) byValue.set(identity, [resource]);
      else if (known2.at(-1) !== resource && known2.length <= mostNamesakes) known2.push(resource);
    }
  }
  const named = (value) => {
    const found = byValue.get(normalise(value));
    return found === void 0 || found.length > mostNamesakes ? [] : found;
  };
  return {
    named,
    lookUp(value, attribute) {
      const found = named(value);
      if (found.length === 0) return found;
      let best = isUnmistakable(value) ? 0 : 1;
      let fitting = [];
      for (const resource of found) {
        const fits = naming.fit(attribute, typeKey(resource));
        if (fits > best) fitting = [];
        if (fits >= best) {
          best = fits;
          fitting.push(resource);
        }
      }
      return fitting;
    }
  };
}
function isUnmistakable(value) {
  switch (value.charCodeAt(0)) {
    case 97:
      if (value.startsWith("arn:")) return true;
      break;
    case 47:
      return value.startsWith("/subscriptions/");
    case 104:
      if (value.startsWith("https://")) return true;
      break;
    case 112:
      if (value.startsWith("projects/")) return true;
      break;
  }
  return value.length < 48 && /^[a-z]{1,12}-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(value);
}
function normalise(value) {
  if (value.startsWith("arn:")) return value.endsWith(":*") ? value.slice(0, -2) : value;
  if (value.startsWith("/subscriptions/")) return value.toLowerCase();
  if (value.startsWith("https://"))
    return value.replace(/^https:\/\/[a-z.]*googleapis\.com\/(?:[a-z]+\/)?(?:v\d\w*|beta|alpha)\//, "");
  return value;
}

// app/ingest/relate/by-value.ts
var silent = /* @__PURE__ */ new Set([
  ...["id", "arn", "name", "self_link", "description", "region", "tags", "tags_all", "labels", "terraform_labels"],
  ...[
    "effective_labels",
    "annotations",
    "effective_annotations",
    "timeouts",
    "triggers",
    "triggers_replace",
    "keepers"
  ]
]);
function isSilent(attribute) {
  return silent.has(attribute);
}
var longest = 2048;
function linkByValue({ resource, values, only }, identities, naming, skip2, report) {
  const key = typeKey(resource);
  let top = "";
  const visit = (text, nearest) => {
    if (naming.fitsAny(nearest) ? naming.namesItself(nearest, key) : !isUnmistakable(text)) return;
    for (const target of identities.lookUp(text, nearest)) if (target !== resource) report(top, target);
  };
  for (const attribute of only ?? Object.keys(values)) {
    const value = Object.hasOwn(values, attribute) ? values[attribute] : void 0;
    if (typeof value !== "string" && (typeof value !== "object" || value === null)) continue;
    if (silent.has(attribute) || skip2(attribute)) continue;
    top = attribute;
    eachText(value, attribute, visit);
  }
}
function eachText(value, attribute, visit) {
  if (typeof value === "string") {
    if (value !== "" && value.length <= longest) visit(value, attribute);
  } else if (Array.isArray(value)) {
    for (const item of value) eachText(item, attribute, visit);
  } else if (isObject(value)) {
    for (const name in value) if (!silent.has(name)) eachText(value[name], name, visit);
  }
}

// app/ingest/relate/naming.ts
function openNaming(types) {
  const fits = /* @__PURE__ */ new Map();
  const any = /* @__PURE__ */ new Map();
  const own = /* @__PURE__ */ new Map();
  const naming = {
    fit: (attribute, typeKey2) => remembered(fits, attribute, typeKey2, fit),
    namesItself: (attribute, typeKey2) => remembered(own, attribute, typeKey2, namesItself),
    fitsAny(attribute) {
      let known2 = any.get(attribute);
      if (known2 === void 0) {
        known2 = [...types].some((typeKey2) => naming.fit(attribute, typeKey2) > 0);
        any.set(attribute, known2);
      }
      return known2;
    }
  };
  return naming;
}
function remembered(memory, attribute, typeKey2, answer) {
  let row = memory.get(attribute);
  if (row === void 0) {
    row = /* @__PURE__ */ new Map();
    memory.set(attribute, row);
  }
  const known2 = row.get(typeKey2);
  if (known2 !== void 0) return known2;
  const found = answer(attribute, typeKey2);
  row.set(typeKey2, found);
  return found;
}

// app/ingest/relate/relate.ts
function openRelate(resources, byReference) {
  return (moment, types, attributes) => {
    const naming = openNaming(types);
    const members = [];
    for (const resource of resources) {
      const values = valuesAt(resource, moment);
      const key = typeKey(resource);
      if (values && types.has(key)) members.push({ resource, values, only: attributes?.get(key) });
    }
    const identities = indexIdentities(members, naming);
    const linkMember = moment === "after" ? byReference?.({ types, naming, identities }) : void 0;
    const links = [];
    const open2 = [];
    const reportsOf = openCollector(links, open2);
    for (const member of members) {
      const reports = reportsOf(member.resource.address);
      const settled = linkMember?.(member, reports);
      linkByValue(member, identities, naming, (attribute) => settled?.has(attribute) === true, reports.link);
    }
    return { links, open: open2 };
  };
}
function valuesAt(resource, moment) {
  return moment === "after" ? resource.values : resource.before;
}
function openCollector(links, open2) {
  let from = "";
  const seen = /* @__PURE__ */ new Set();
  const isNew = (attribute, to) => {
    const key = `${attribute} ${to}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const reports = {
    link: (attribute, target) => {
      if (isNew(attribute, target.address)) links.push({ from, attribute, to: target.address });
    },
    open: (attribute) => {
      if (isNew(attribute, "")) open2.push({ from, attribute });
    }
  };
  return (address) => {
    from = address;
    seen.clear();
    return reports;
  };
}

// app/ingest/terraform-json/resource-values.ts
function readStateResource(raw, module, root) {
  if (!isObject(raw) || typeof raw.type !== "string" || typeof raw.name !== "string") return void 0;
  const mode = readMode(raw.mode);
  const index = typeof raw.index === "string" || typeof raw.index === "number" ? { index: raw.index } : {};
  return {
    address: fullAddress(raw, module, mode),
    root,
    type: raw.type,
    name: raw.name,
    ...index,
    module,
    mode,
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
function readMode(mode) {
  return mode === "data" || mode === "ephemeral" ? mode : "managed";
}
function readMarks(marks) {
  if (marks === void 0 || marks === null || marks === false) return {};
  return isMarks(marks) ? marks : true;
}
function isMarks(value) {
  if (typeof value === "boolean") return true;
  if (typeof value !== "object" || value === null) return false;
  const below2 = value;
  for (const key in below2) {
    const item = below2[key];
    if (item !== true && !isMarks(item)) return false;
  }
  return true;
}
function fullAddress(raw, module, mode) {
  const inModule = `${mode === "managed" ? "" : `${mode}.`}${raw.type}.${raw.name}`;
  const plain = module === "" ? inModule : `${module}.${inModule}`;
  const hasKey = typeof raw.index === "string" || typeof raw.index === "number";
  if (typeof raw.address === "string" && raw.address.startsWith(`${plain}[`) && hasKey) return raw.address;
  return hasKey ? plain + printKey(raw.index) : plain;
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
  #find;
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
    this.#find = reading.written;
    if (typeof index === "string" || typeof index === "number") this.index = index;
    if (typeof previous === "string" && previous !== address) this.previousAddress = previous;
  }
  get references() {
    this.#written ??= this.#find(this);
    return this.#written.references();
  }
  get unset() {
    this.#written ??= this.#find(this);
    return this.#written.unset();
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
var silent2 = /* @__PURE__ */ new Set(["path", "terraform", "self", "provider"]);
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
  const parsed2 = [];
  const seen = /* @__PURE__ */ new Set();
  let previous = "";
  for (const text of texts2) {
    const shortened = previous.startsWith(text) && /^[.[]/.test(previous.slice(text.length));
    previous = text;
    if (shortened || seen.has(text)) continue;
    seen.add(text);
    const reference = parseReference(text);
    if (reference !== void 0) parsed2.push(reference);
  }
  return parsed2;
}
function parseReference(text) {
  const steps = tokenise(text);
  const first = steps?.[0];
  if (steps === void 0 || first?.kind !== "name" || silent2.has(first.name)) return void 0;
  const names = steps.map((step2) => step2.kind === "name" ? step2.name : void 0);
  const second = names[1];
  if (first.name === "count") return { kind: "key" };
  if (first.name === "each") return { kind: second === "value" ? "each-value" : "key" };
  if (second === void 0) return void 0;
  if (first.name === "local") return { kind: "local" };
  if (first.name === "var") return { kind: "variable", name: second };
  const isMode = first.name === "data" || first.name === "ephemeral";
  const at = first.name === "module" ? 2 : isMode ? 3 : 2;
  const step = steps[at];
  const key = step?.kind === "key" ? { key: step.key } : {};
  const after = names[step?.kind === "key" ? at + 1 : at];
  if (first.name === "module") return { kind: "output", call: second, ...key, ...after ? { output: after } : {} };
  if (isMode && names[2] === void 0) return void 0;
  const id = names.slice(0, at).join(".");
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
  const outputOf = remembered2((name) => {
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
  const argument = remembered2(
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
function remembered2(find) {
  const known2 = /* @__PURE__ */ new Map();
  return (name) => {
    if (known2.has(name)) return known2.get(name);
    const value = find(name);
    known2.set(name, value);
    return value;
  };
}

// app/ingest/terraform-plan/instances.ts
function indexInstances(resources, root) {
  const tree = openTree(root);
  for (const resource of resources) {
    addTo(tree(resource.module).resources, configId(resource), resource, resource.index);
  }
  return { moduleOf: (resource) => tree(resource.module) };
}
function configId({ mode, type, name }) {
  return mode === "managed" ? `${type}.${name}` : `${mode}.${type}.${name}`;
}
var deepest = 64;
function openTree(root) {
  const top = instance("", root, void 0, void 0);
  const known2 = /* @__PURE__ */ new Map([["", top]]);
  const add = (steps) => {
    let at = top;
    for (let n = 1; n <= steps.length; n++) {
      const step = steps[n - 1];
      if (step === void 0) break;
      const address = printModule(steps.slice(0, n));
      let next = known2.get(address);
      if (next === void 0) {
        next = instance(address, at.config?.calls.get(step.name)?.module, at, step.key);
        known2.set(address, next);
        addTo(at.children, step.name, next, step.key);
      }
      at = next;
    }
    return at;
  };
  return (address) => {
    const found = known2.get(address);
    if (found !== void 0) return found;
    const steps = parseModule(address);
    const added = steps === void 0 || steps.length > deepest ? instance(address, void 0, void 0, void 0) : add(steps);
    known2.set(address, added);
    return added;
  };
}
function instance(address, config, parent, key) {
  return { address, config, parent, key, children: /* @__PURE__ */ new Map(), resources: /* @__PURE__ */ new Map() };
}
function addTo(groups, name, member, key) {
  let group = groups.get(name);
  if (group === void 0) {
    group = { all: [], byKey: /* @__PURE__ */ new Map() };
    groups.set(name, group);
  }
  group.all.push(member);
  if (key !== void 0) group.byKey.set(key, member);
}

// app/ingest/terraform-plan/choose.ts
var mostInstances = 500;
var sharePerResource = 20;
function openChoose(known2, resourceCount) {
  const fittings = /* @__PURE__ */ new Map();
  let budget = resourceCount * sharePerResource;
  return (choice, attribute, { values }, isUnknown) => {
    const loose = choice.loose ? fittingOf(choice, attribute, fittings, known2) : void 0;
    const candidates = loose?.resources ?? choice.candidates;
    const first = candidates[0];
    if (first === void 0 || loose === void 0 && !known2.types.has(typeKey(first))) return [];
    const named = /* @__PURE__ */ new Set();
    eachText(values[attribute], attribute, (text) => {
      for (const candidate of known2.identities.named(text)) {
        if (loose === void 0 ? isSibling(candidate, first) : loose.set.has(candidate)) named.add(candidate);
      }
    });
    if (named.size > 0) return [...named];
    if (choice.sameKey.length > 0) return choice.sameKey;
    if (candidates.length === 1) return candidates;
    if (!isUnknown) return [];
    const isList = isPlural(attribute) || Array.isArray(values[attribute]);
    if (!isList || candidates.length > Math.min(mostInstances, budget)) return void 0;
    budget -= candidates.length;
    return candidates;
  };
}
function isSibling(left, right) {
  return left.module === right.module && left.type === right.type && left.name === right.name && left.mode === right.mode;
}
function fittingOf(choice, attribute, fittings, { naming }) {
  let known2 = fittings.get(choice);
  if (known2 === void 0) {
    known2 = /* @__PURE__ */ new Map();
    fittings.set(choice, known2);
  }
  const before = known2.get(attribute);
  if (before !== void 0) return before;
  let best = 1;
  let resources = [];
  for (const candidate of choice.candidates) {
    const fits = naming.fit(attribute, typeKey(candidate));
    if (fits > best) resources = [];
    if (fits >= best) {
      best = fits;
      resources.push(candidate);
    }
  }
  const fitting = { resources, set: new Set(resources) };
  known2.set(attribute, fitting);
  return fitting;
}

// app/ingest/terraform-plan/open-links.ts
function mayLinkFurther(attribute, found, { resource, values }, naming) {
  const key = typeKey(resource);
  const places = unknownPlaces(resource.unknown, attribute).filter(
    (name) => (naming.fitsAny(name) || looksLikeReference(name)) && !naming.namesItself(name, key)
  );
  const wholeList = resource.unknown === true || isPlural(attribute) && !Array.isArray(values[attribute]);
  return places.length > 0 && (wholeList || places.length > found);
}
function unwrittenLinks(config, { resource, values, only }, naming) {
  const { unknown } = resource;
  if (typeof unknown !== "object" || Array.isArray(unknown)) return [];
  const found = [];
  for (const attribute of only ?? Object.keys(unknown)) {
    if (!Object.hasOwn(unknown, attribute)) continue;
    const marks = unknown[attribute];
    if (config !== void 0) {
      if (typeof marks !== "object") continue;
      const value = values[attribute];
      if (!Array.isArray(value) || value.length === 0 || Object.hasOwn(config.expressions, attribute)) continue;
      if (!holdsUnknown(marks)) continue;
    }
    if (isSilent(attribute)) continue;
    const key = typeKey(resource);
    const places = unknownPlaces(unknown, attribute);
    if (places.some((name) => naming.fitsAny(name) && !naming.namesItself(name, key))) found.push(attribute);
  }
  return found;
}
function isUnknownAt(marks, attribute) {
  if (marks === true) return true;
  const below2 = isObject(marks) ? marks[attribute] : void 0;
  return holdsUnknown(below2);
}
function holdsUnknown(marks) {
  if (typeof marks !== "object") return marks === true;
  if (Array.isArray(marks)) return marks.some(holdsUnknown);
  const members = marks;
  for (const name in members) if (holdsUnknown(members[name])) return true;
  return false;
}
function unknownPlaces(marks, attribute) {
  if (marks === true) return [attribute];
  const places = [];
  const visit = (below2, name) => {
    if (below2 === true) places.push(name);
    else if (Array.isArray(below2)) for (const item of below2) visit(item, name);
    else if (isObject(below2)) for (const key in below2) visit(below2[key], key);
  };
  if (isObject(marks)) visit(marks[attribute], attribute);
  return places;
}

// app/ingest/terraform-plan/resolve.ts
var nothing = { targets: [], choices: [], opaque: false };
var unclear = { targets: [], choices: [], opaque: true };
function openResolver() {
  const memory = /* @__PURE__ */ new Map();
  const follow = (references, module, keys, repeat) => {
    const parts = references.map((reference) => followOne(reference, module, keys, repeat));
    return parts.length === 1 && parts[0] !== void 0 ? parts[0] : merge(parts);
  };
  const followOne = (reference, module, keys, repeat) => {
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
        return repeat === void 0 ? unclear : follow(repeat, module, keys, void 0);
      case "local":
        return unclear;
      case "key":
        return nothing;
    }
  };
  const followFrom = (references, module, key, repeat, inherited) => {
    const byKey = key !== void 0 && references.some(({ kind }) => kind === "key" || kind === "each-value");
    return follow(references, module, byKey && !inherited.includes(key) ? [...inherited, key] : inherited, repeat);
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
      const candidates = new Set(targets.map(({ resource }) => resource));
      for (const choice of choices) for (const resource of choice.candidates) candidates.add(resource);
      if (candidates.size === 0) return merge(parts);
      return { targets: [], choices: [{ candidates: [...candidates], sameKey: [], loose: true }], opaque: false };
    });
  };
  const outputOf = (child, output, keys) => follow(child.config?.output(output) ?? [], child, keys, void 0);
  const remember = (module, name, find) => {
    let own = memory.get(module);
    if (own === void 0) {
      own = /* @__PURE__ */ new Map();
      memory.set(module, own);
    }
    const known2 = own.get(name);
    if (known2 !== void 0) return known2;
    own.set(name, unclear);
    const found = find();
    own.set(name, found);
    return found;
  };
  return {
    resolve: (references, module, key, repeat) => followFrom(references, module, key, repeat, [])
  };
}
function findResource(reference, module, keys) {
  const group = module.resources.get(reference.id);
  if (group === void 0) return nothing;
  const attribute = reference.attribute === void 0 ? {} : { attribute: reference.attribute };
  const only = reference.key !== void 0 ? group.byKey.get(reference.key) : group.all.length === 1 ? group.all[0] : void 0;
  if (only !== void 0) return { targets: [{ resource: only, ...attribute }], choices: [], opaque: false };
  if (reference.key !== void 0) return nothing;
  return {
    targets: [],
    choices: [{ candidates: group.all, sameKey: withKeys(group, keys), loose: false }],
    opaque: false
  };
}
function withKeys(group, keys) {
  return keys.flatMap((key) => {
    const found = group?.byKey.get(key);
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
      attributesOf: openAttributes()
    };
    return (member, reports) => linkByReference(member, context, reports);
  };
}
var none = /* @__PURE__ */ new Set();
function linkByReference(member, context, reports) {
  const { resource, only } = member;
  const module = context.instances.moduleOf(resource);
  const config = module.config?.resources.get(configId(resource));
  for (const attribute of unwrittenLinks(config, member, context.naming)) reports.open(attribute);
  if (config === void 0) return none;
  let settled;
  for (const attribute of context.attributesOf(config)) {
    const { name } = attribute;
    if (only?.has(name) === false) continue;
    const isUnknown = isUnknownAt(resource.unknown, name);
    if (!isUnknown && (attribute.isOpaque || isNothing(member.values[name]))) continue;
    const resolution = context.resolver.resolve(attribute.references, module, resource.index, config.repeat);
    const found = targetsOf(resolution, name, member, isUnknown, context);
    let linked = false;
    for (const target of found.targets) {
      if (linkTarget(target, name, member, context, reports, longestChain)) linked = true;
    }
    if (linked) {
      settled ??= /* @__PURE__ */ new Set();
      settled.add(name);
    }
    if (found.unclear && isUnknown && mayLinkFurther(name, found.targets.length, member, context.naming)) {
      reports.open(name);
    }
  }
  return settled ?? none;
}
function openAttributes() {
  const known2 = /* @__PURE__ */ new Map();
  return (config) => {
    let attributes = known2.get(config);
    if (attributes === void 0) {
      attributes = [...config.attributes()].filter(([name]) => !isSilent(name)).map(([name, references]) => ({
        name,
        references,
        isOpaque: references.every(({ kind }) => kind === "local" || kind === "key")
      }));
      known2.set(config, attributes);
    }
    return attributes;
  };
}
function targetsOf({ targets, choices, opaque }, attribute, member, isUnknown, context) {
  if (choices.length === 0 && (isUnknown || targets.length < 2)) return { targets, unclear: opaque };
  const named = isUnknown ? [] : namedTargets(targets, attribute, member, context);
  if (named.length > 0) return { targets: named, unclear: false };
  const found = [...targets];
  let unclear2 = opaque;
  for (const choice of choices) {
    const chosen = context.choose(choice, attribute, member, isUnknown);
    if (chosen === void 0) unclear2 = true;
    else for (const resource of chosen) found.push({ resource });
  }
  return { targets: found, unclear: unclear2 };
}
function namedTargets(targets, attribute, { values }, { identities }) {
  const named = /* @__PURE__ */ new Set();
  eachText(values[attribute], attribute, (text) => {
    for (const resource of identities.named(text)) named.add(resource);
  });
  return named.size === 0 ? [] : targets.filter(({ resource }) => named.has(resource));
}
function isNothing(value) {
  return value === void 0 || value === null || value === "" || Array.isArray(value) && value.length === 0;
}
function linkTarget({ resource: target, attribute: referred }, attribute, member, context, reports, further) {
  const key = typeKey(target);
  const wanted2 = target !== member.resource && context.types.has(key);
  if (wanted2) reports.link(attribute, target);
  const isElsewhere = context.naming.fit(attribute, key) === 0 && context.naming.fitsAny(attribute);
  if (further === 0 || !isElsewhere) return wanted2;
  const module = context.instances.moduleOf(target);
  const config = module.config?.resources.get(configId(target));
  const handedOn = config === void 0 ? void 0 : handedOnBy(config, attribute, referred);
  if (config === void 0 || handedOn === void 0) return wanted2;
  const { targets } = context.resolver.resolve(handedOn, module, target.index, config.repeat);
  const chained = targets.map((next) => linkTarget(next, attribute, member, context, reports, further - 1));
  return wanted2 || chained.some((linked) => linked);
}
function handedOnBy(config, attribute, referred) {
  const attributes = config.attributes();
  const same = referred !== void 0 && attributes.has(referred) && stemOf(referred).join() === stemOf(attribute).join();
  return attributes.get(same ? referred : attribute);
}

// app/model/secret-shape.ts
var strongName = /(?:^|[_.-])(?:passw(?:or)?d|passwort|pass|pwd|passphrase|secret|token|private_?key|secret_?key|api_?key|access_?key|auth_?key|shared_?key|account_?key|signing_?key|connection_?strings?|conn_?str|credentials?|webhook|dsn)(?:$|[_.-])/;
var weakName = /(?:^|[_.-])(?:key|auth|cred|creds|salt|license|licence|pat|cert)(?:$|[_.-])/;
var aboutSecret = /(?:^|[_.-])(?:ids?|arns?|names?|version|versions|length|types?|enabled|required|policy|policies|rotation|period|days|ttl|paths?|files?|expiry|expiration|expires|lifetime|validity|algorithm|usage|spec|format|endpoint|uri|url|hosted_zone|prefix|suffix|region|store|manager|provider|size|count|mode|status|state|label|description|reset|expire|header|audience|issuer|scopes?|kind|ref|reference|source|encoding|hash|location|username|user)$/;
var publicForms = [
  /^arn:[a-z-]+:/,
  /^\/?(?:subscriptions|projects|organizations|folders|locations)\//,
  /^\$\{.*\}$/s,
  /^\{\{.*\}\}$/s,
  /^@Microsoft\.KeyVault\(/,
  /^(?:alias|ssm|vault|secretsmanager|op|sops|azurekeyvault|gcpsm)[:/]/,
  /^https?:\/\/[^\s:@/]+(?:\/|$)/,
  /^(?:[a-z]+_)+[a-z]+\.[\w-]+/,
  /^ssh-(?:rsa|ed25519|dss) /,
  /^ecdsa-sha2-/,
  /^-----BEGIN (?:CERTIFICATE|PUBLIC KEY|RSA PUBLIC KEY)/,
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
];
function suspicionOf(name) {
  const plain = name.slice(0, 200).replace(/([a-z0-9])([A-Z])/g, "$1_$2").toLowerCase();
  if (aboutSecret.test(plain)) return "no";
  return strongName.test(plain) ? "strong" : weakName.test(plain) ? "weak" : "no";
}
function isLikelySecret(suspicion, value) {
  if (suspicion === "no" || suspicion === "weak" && !isRandomLooking(value)) return false;
  return value.length >= 4 && !publicForms.some((form) => form.test(value.slice(0, 300)));
}
function isRandomLooking(value) {
  if (value.length < 16 || /\s/.test(value)) return false;
  const classes = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((form) => form.test(value)).length;
  return classes >= 2 && entropy(value.slice(0, 256)) > 3;
}
function entropy(value) {
  const counts = /* @__PURE__ */ new Map();
  for (const c of value) counts.set(c, (counts.get(c) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= count / value.length * Math.log2(count / value.length);
  return bits;
}
var hint = /AKIA|ASIA|-----BEGIN|gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|AIza|eyJ|sk_live_|rk_live_|SG\.|npm_|dop_v1_|hooks\.slack|:\/\/[^\s/]{1,200}@|pass|pwd|secret|token|key|cred/i;
var shapes = [
  /(?<![A-Za-z0-9])(?:AKIA|ASIA)[0-9A-Z]{16}(?![A-Za-z0-9])/g,
  /-----BEGIN (?:[A-Z]{2,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\s\\:,.-]{20,20000}/g,
  /(?<![A-Za-z0-9])gh[pousr]_[A-Za-z0-9]{36,255}/g,
  /(?<![A-Za-z0-9])github_pat_[A-Za-z0-9_]{40,255}/g,
  /(?<![A-Za-z0-9])glpat-[A-Za-z0-9_-]{20,255}/g,
  /(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10,255}/g,
  /(?<![A-Za-z0-9])AIza[0-9A-Za-z_-]{35}/g,
  /(?<![A-Za-z0-9])eyJ[A-Za-z0-9_-]{8,4096}\.eyJ[A-Za-z0-9_-]{8,8192}\.[A-Za-z0-9_-]{8,4096}/g,
  /(?<![A-Za-z0-9])[sr]k_live_[0-9A-Za-z]{16,255}/g,
  /(?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,128}/g,
  /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}/g,
  /(?<![A-Za-z0-9])dop_v1_[0-9a-f]{64}/g,
  /https:\/\/hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9_/-]{20,255}/g
];
var inLink = /:\/\/[^\s:/@"']{0,200}:([^\s@/"']{3,400})@/g;
var assignment = /([A-Za-z_.-]{0,40}(?:passw(?:or)?d|pwd|secret|token|api_?key|access_?key|account_?key|private_?key|credential|partner_?key)[A-Za-z_.-]{0,40})\\{0,3}["']?\s{0,8}[=:]\s{0,8}\\{0,3}(?:"([^"\\\n]{4,2000})|'([^'\n]{4,2000})|([^\s"',;&|)}\]\\]{4,2000}))/gi;
var pair = /"name"\s{0,8}:\s{0,8}"([\w.-]{1,100})"\s{0,8},\s{0,8}"value"\s{0,8}:\s{0,8}"((?:[^"\\]|\\.){4,4000})"/g;
function findSecretShapes(text, report) {
  if (!hint.test(text)) return;
  for (const shape of shapes) {
    for (const match of text.matchAll(shape)) report(match[0].trim());
  }
  for (const match of text.matchAll(inLink)) report(match[1] ?? "");
  for (const match of text.matchAll(assignment)) {
    const value = match[2] ?? match[3] ?? match[4] ?? "";
    const isWord = value.length < 8 && /^[A-Za-z]*$/.test(value);
    if (!isWord && isLikelySecret(suspicionOf(match[1] ?? ""), value)) report(value);
  }
  for (const match of text.matchAll(pair)) {
    const value = match[2] ?? "";
    if (isLikelySecret(suspicionOf(match[1] ?? ""), value)) report(value);
  }
}

// app/model/secret-collector.ts
function collectSecrets() {
  const secrets = /* @__PURE__ */ new Set();
  const all = (value) => addAll(value, secrets);
  const judged = /* @__PURE__ */ new Map();
  const judge2 = (name) => {
    let suspicion = judged.get(name);
    if (suspicion === void 0) {
      suspicion = suspicionOf(name);
      judged.set(name, suspicion);
    }
    return suspicion;
  };
  return {
    marked: (value, marks) => addMarked(value, marks, all),
    at: (value, paths) => {
      for (const path of paths) addAt(value, path, 0, all);
    },
    suspicious: (value) => {
      for (const name in value) addSuspicious(value[name], name, judge2, secrets);
    },
    found: () => secrets
  };
}
function addMarked(value, marks, all) {
  if (marks === true) {
    all(value);
  } else if (typeof marks === "object" && typeof value === "object" && value !== null) {
    if (Array.isArray(value)) {
      for (let at = 0; at < value.length; at++) addMarked(value[at], below(marks, at), all);
    } else if (!Array.isArray(marks)) {
      for (const name in marks)
        if (Object.hasOwn(value, name)) addMarked(value[name], below(marks, name), all);
    }
  }
}
function below(marks, step) {
  if (typeof marks !== "object") return marks;
  return Object.hasOwn(marks, step) ? marks[step] : void 0;
}
function addAt(value, path, at, all) {
  if (at === path.length) {
    all(value);
  } else if (typeof value === "object" && value !== null) {
    const step = path[at];
    if (step === "*") for (const item of Object.values(value)) addAt(item, path, at + 1, all);
    else if (step !== void 0 && Object.hasOwn(value, step))
      addAt(value[step], path, at + 1, all);
  }
}
function addAll(value, secrets) {
  if (typeof value === "string") {
    secrets.add(value);
    const first = value.trimStart()[0];
    if (value.length < 1e6 && (first === "{" || first === "[")) addAll(parsed(value), secrets);
  } else if (typeof value === "number") {
    secrets.add(String(value));
  } else if (typeof value === "object" && value !== null) {
    for (const item of Object.values(value)) addAll(item, secrets);
  }
}
function parsed(text) {
  if (!isShallow(text)) return void 0;
  try {
    const value = JSON.parse(text);
    return typeof value === "object" ? value : void 0;
  } catch {
    return void 0;
  }
}
function isShallow(text) {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 123 || c === 91) {
      if (++depth > 200) return false;
    } else if (c === 125 || c === 93) depth--;
  }
  return true;
}
function addSuspicious(value, name, judge2, secrets) {
  if (typeof value === "string") {
    if (value.length < 4) return;
    const suspicion = judge2(name);
    if (suspicion !== "no" && isLikelySecret(suspicion, value)) secrets.add(value);
    if (value.length >= 12) findSecretShapes(value, (secret) => secrets.add(secret));
  } else if (Array.isArray(value)) {
    for (const item of value) addSuspicious(item, name, judge2, secrets);
  } else if (isObject(value)) {
    const label = typeof value.name === "string" && typeof value.value === "string" ? value.name : void 0;
    for (const inner in value) {
      addSuspicious(value[inner], inner === "value" && label !== void 0 ? label : inner, judge2, secrets);
    }
  }
}

// app/ingest/terraform-json/resource-secrets.ts
function collectFromResource(resource, sensitivePaths2, collector) {
  const { values, before, sensitive, beforeSensitive } = resource;
  const paths = sensitivePaths2(typeKey(resource));
  if (values !== null) {
    collector.marked(values, sensitive);
    collector.at(values, paths);
    collector.suspicious(values);
  }
  if (before && before !== values) {
    collector.marked(before, beforeSensitive);
    collector.at(before, paths);
    collector.suspicious(before);
  }
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
  const given2 = sections.get("variables");
  for (const [name, variable] of isObject(given2) ? Object.entries(given2) : []) {
    if (!isObject(variable)) continue;
    const declaration = Object.hasOwn(declared, name) ? declared[name] : void 0;
    if (isObject(declaration) && declaration.sensitive === true) collector.marked(variable.value, true);
    else collector.suspicious({ [name]: variable.value });
  }
  for (const variable of Object.values(declared)) {
    if (isObject(variable) && variable.sensitive === true) collector.marked(variable.default, true);
  }
  const providers = isObject(configuration) && isObject(configuration.provider_config) ? configuration.provider_config : {};
  for (const provider of Object.values(providers)) {
    if (isObject(provider)) collector.suspicious(constantsOf(provider.expressions));
  }
}
function constantsOf(expressions) {
  if (!isObject(expressions)) return {};
  const entries = Object.entries(expressions).map(([name, expression]) => {
    if (isObject(expression) && expression.constant_value !== void 0) return [name, expression.constant_value];
    return [
      name,
      Array.isArray(expression) ? expression.map(constantsOf) : constantsOf(expression)
    ];
  });
  return Object.fromEntries(entries);
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
function eachMember(bytes, start, visit) {
  let i = space2(bytes, start);
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
function eachElement(bytes, start, visit) {
  let i = space2(bytes, start);
  if (bytes[i] !== 91) return skip(bytes, i);
  i = space2(bytes, i + 1);
  while (i < bytes.length && bytes[i] !== 93) {
    i = space2(bytes, visit(i));
    if (bytes[i] === 44) i = space2(bytes, i + 1);
  }
  return i + 1;
}
function skip(bytes, start) {
  const ends = special;
  let i = space2(bytes, start);
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
function space2(bytes, start) {
  let i = start;
  while (bytes[i] === 32 || bytes[i] === 10 || bytes[i] === 13 || bytes[i] === 9) i++;
  return i;
}

// app/ingest/terraform-plan/prior-state.ts
function findPriorResources(bytes, priorState, wanted2) {
  const found = [];
  const visitModule = (start) => {
    let address = "";
    const spans = [];
    const end = eachMember(bytes, start, (key, at) => {
      if (key === "address") address = textAt(bytes, at) ?? "";
      if (key === "resources") return eachElement(bytes, at, (item) => visitResource(item, spans));
      if (key === "child_modules") return eachElement(bytes, at, visitModule);
      return skip(bytes, at);
    });
    for (const span of spans) found.push({ module: address, span });
    return end;
  };
  const visitResource = (start, spans) => {
    const end = skip(bytes, start);
    const address = addressOf2(bytes, start);
    if (address === void 0 || wanted2(address)) spans.push({ start, end });
    return end;
  };
  eachMember(bytes, priorState.start, (key, at) => {
    if (key !== "values") return skip(bytes, at);
    return eachMember(bytes, at, (inner, below2) => inner === "root_module" ? visitModule(below2) : skip(bytes, below2));
  });
  return found;
}
function addressOf2(bytes, start) {
  const key = space2(bytes, start + 1);
  if (bytes[start] !== 123 || bytes.toString("latin1", key, key + 9) !== '"address"') return void 0;
  return textAt(bytes, space2(bytes, space2(bytes, key + 9) + 1));
}
function textAt(bytes, start) {
  if (bytes[start] !== 34) return void 0;
  const value = JSON.parse(bytes.toString("utf8", start, skip(bytes, start)));
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
        known2 = shape === void 0 ? { shape } : hasBlocks(shape) ? { shape } : { shape, fixed: fill(shape, {}) ?? {} };
        shapes2.set(config, known2);
      }
      if (known2.shape === void 0) return void 0;
      return known2.fixed ?? fill(known2.shape, values ?? {});
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
  if (!isObject(expression) || "constant_value" in expression) return void 0;
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
function fill(shape, value) {
  if (shape.kind === "whole") return true;
  if (shape.kind === "blocks") {
    if (!Array.isArray(value)) return isObject(value) ? fill(shape.item, value) : void 0;
    return value.map((item) => fill(shape.item, item) ?? false);
  }
  const entries = [];
  for (const [name, inner] of shape.members) {
    const marks = fill(inner, isObject(value) ? value[name] : void 0);
    if (marks !== void 0) entries.push([name, marks]);
  }
  return entries.length === 0 ? void 0 : Object.fromEntries(entries);
}
function openLeads() {
  const variables = /* @__PURE__ */ new Map();
  const outputs = /* @__PURE__ */ new Map();
  const lead = (references, module, repeat, attribute) => references.some((reference) => {
    switch (reference.kind) {
      case "resource":
        return isCertain(reference.attribute, attribute, module.resources.get(reference.id));
      case "variable":
        return once2(variables, module, `${reference.name} ${attribute}`, () => {
          const passed = module.call?.argument(reference.name);
          return passed !== void 0 && module.call !== void 0 && lead(passed, module.call.parent, module.call.repeat, attribute);
        });
      case "output": {
        const inner = module.calls.get(reference.call)?.module;
        const output = reference.output;
        if (inner === void 0 || output === void 0) return false;
        return once2(
          outputs,
          inner,
          `${output} ${attribute}`,
          () => lead(inner.output(output), inner, void 0, attribute)
        );
      }
      case "each-value":
        return repeat !== void 0 && lead(repeat, module, void 0, attribute);
      default:
        return false;
    }
  });
  return (references, config, attribute) => lead(references, config.module, config.repeat, attribute);
}
function isCertain(referred, attribute, config) {
  return referred !== attribute || config === void 0 || Object.hasOwn(config.expressions, referred);
}
function once2(memory, module, key, find) {
  let known2 = memory.get(module);
  if (known2 === void 0) {
    known2 = /* @__PURE__ */ new Map();
    memory.set(module, known2);
  }
  const answer = known2.get(key);
  if (answer !== void 0) return answer;
  known2.set(key, false);
  const found = find();
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
    const found = unsetAt(name, unknown[name], written);
    if (found === void 0) continue;
    result ??= {};
    put(result, name, found);
  }
  return result;
}
function unsetAt(name, marks, written) {
  if (marks === void 0 || marks === false) return void 0;
  const isWritten = written.some((block) => Object.hasOwn(block, name));
  if (marks === true) return isWritten ? void 0 : true;
  if (!isWritten) return void 0;
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
    skipped: notes.list()
  };
}
function openWritten(root) {
  const tree = openTree(root);
  const { marksOf: marksOf2 } = openReferenceMarks();
  return (resource) => {
    const config = tree(resource.module).config?.resources.get(configId(resource));
    return {
      references: () => config === void 0 ? void 0 : marksOf2(config, resource.values),
      unset: () => config === void 0 ? void 0 : unsetMarks(resource.unknown, config.expressions)
    };
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
  const seen = new Set(planned.map((resource) => resource.address));
  for (const address of deferredAddresses(document.sections, notes)) seen.add(address);
  const span = document.sections.span("prior_state");
  if (span === void 0) return [];
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
  const { deposed: _, ...rest } = resource;
  return { ...rest, origin: "plan", ...more, ...more.before ? { beforeSensitive: rest.sensitive } : {} };
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

// app/ingest/terraform-state/state-file.ts
function readStateFile(resources, root) {
  const found = [];
  for (const resource of Array.isArray(resources) ? resources : []) {
    if (!isObject(resource) || typeof resource.type !== "string" || typeof resource.name !== "string") continue;
    const { type, name } = resource;
    const module = typeof resource.module === "string" ? resource.module : "";
    const mode = readMode(resource.mode);
    const block = [module, mode === "managed" ? "" : mode, type, name].filter((part) => part !== "").join(".");
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
        mode,
        provider: providerName(resource.provider),
        values: isObject(instance2.attributes) ? instance2.attributes : unflatten(instance2.attributes_flat) ?? {},
        unknown: {},
        sensitive: marksOf(instance2.sensitive_attributes),
        deposed: typeof instance2.deposed === "string"
      });
    }
  }
  return found;
}
function providerName(provider) {
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
    mark(tree, path.slice(0, 100).map(stepOf));
  }
  return tree;
}
function stepOf(step) {
  const value = isObject(step) ? step.value : void 0;
  const inner = isObject(value) ? value.value : value;
  return String(inner ?? "");
}
function mark(tree, steps) {
  let at = tree;
  for (const [index, step] of steps.entries()) {
    const next = at[step];
    if (next === true) return;
    if (index === steps.length - 1) {
      at[step] = true;
      return;
    }
    const child = next ?? /* @__PURE__ */ Object.create(null);
    at[step] = child;
    at = child;
  }
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
  if (kind === "state" || kind === "state-file") {
    return readState(openDocument(bytes, detected, source.path), source, kind);
  }
  if (kind === "broken-json") {
    throw notJson(source.path, detected.text, detected.start, scan(detected.text, detected.start));
  }
  throw unreadable2(source.path, kind);
}

// app/command/evidence.ts
var schema = openSchema(readSchemaTable);
var worthSaying = ["saved-plan", "encrypted", "sarif", "cyclonedx", "spdx"];
async function gatherEvidence(request) {
  const evidence = [];
  const skipped = [];
  const inputs = readInputs(request.paths, { looksLikeEvidence, readStandardInput, workingDirectory: process.cwd() });
  for await (const input of inputs) {
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
  const judgedAs = kind === "state-file" ? "state" : kind;
  if (isReadable(kind) && only && !only.includes(judgedAs)) {
    return { what: input.path, why: `a ${judgedAs}, and only ${only.join(", ")} was asked for` };
  }
  try {
    return readEvidence(input.bytes, {
      path: input.path,
      root: root ?? input.root,
      sensitivePaths: (typeKey2) => sensitivePaths(schema, typeKey2)
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

// app/command/check.ts
async function runCheck(inputs, options) {
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const progress = createProgress(process.stderr, options.quiet === true);
  try {
    const configuration = withOptions(
      await loadConfiguration({ inputs, today, ...given("wanted", options.config) }),
      options
    );
    progress.step("reading policies");
    const bundles = await loadBundles(configuration);
    const engine = createJudgingEngine(configuration.policies.library ? bundles[0] : void 0);
    const { evidence, skipped } = await gatherEvidence({
      paths: inputs,
      onStep: progress.step,
      ...given("only", options.only),
      ...given("root", options.root)
    });
    if (options.explain) {
      const { runExplain } = await import("./explain-FOJ44MCQ.js");
      return await runExplain(options.explain, { evidence, configuration, bundles, done: progress.done });
    }
    const report = await check({
      evidence,
      bundles,
      configuration,
      engine,
      redactorFor: (each) => createRedactor(() => each.secrets()),
      today,
      version,
      skipped,
      limits: { deadlineMs: options.deadline * 1e3, memoryMb: options.memory },
      onStep: progress.step
    });
    progress.done();
    await writeReport(
      report,
      bundles.flatMap((bundle) => bundle.policies),
      options
    );
    if (report.verdict === "error") return 2;
    return report.verdict === "fail" && options.exitZero !== true ? 1 : 0;
  } finally {
    progress.done();
  }
}
function withOptions(configuration, options) {
  const { policies } = configuration;
  return {
    ...configuration,
    failOn: options.failOn ?? configuration.failOn,
    policies: {
      ...policies,
      library: policies.library && options.library,
      folders: [...policies.folders, ...options.policies ?? []],
      data: [...policies.data, ...options.data ?? []],
      namespaces: options.namespace ?? policies.namespaces
    }
  };
}
async function loadBundles({ policies }) {
  const library = await loadLibrary();
  const bundles = policies.library ? [library] : [];
  if (policies.folders.length === 0) return bundles;
  const { loadOwnPolicies } = await import("./own-policies-NFNDKNYT.js");
  const taken = policies.library ? library.policies : [];
  return [...bundles, ...await loadOwnPolicies({ ...policies, library: taken })];
}
function given(key, value) {
  return value === void 0 ? {} : { [key]: value };
}
export {
  runCheck
};
