import {
  compare,
  sectionNames,
  sections
} from "./chunk-PV5X7GLJ.js";
import {
  baseText,
  controlsText,
  fixLabel,
  lastLine,
  pathText,
  plural,
  roleTexts
} from "./chunk-L477AMKF.js";
import {
  clip,
  httpsLink,
  markdown,
  relativeUri,
  visible
} from "./chunk-AN6I4PJA.js";
import {
  subjectName
} from "./chunk-3K2W5NFW.js";
import {
  severities
} from "./chunk-4IHUPCYV.js";

// app/report/sarif-result.ts
var levels = {
  critical: "error",
  high: "error",
  medium: "warning",
  low: "note"
};
var states = { new: "new", existing: "unchanged", fixed: "absent" };
var mostRelated = 50;
var longestMessage = 4e3;
var longestName = 2e3;
function resultOf(finding, report, ruleIndex) {
  const { status, change, waiver, severity, blocking, fingerprint, policy } = finding;
  const subject = clip(visible(subjectName(finding.subject)), longestName);
  const path = visible(pathText(finding.path));
  return {
    ruleId: visible(policy),
    ruleIndex,
    ...kindOf(finding),
    message: { text: plainMessage(`${finding.message} (${subject}${path === "" ? "" : ` › ${path}`})`) },
    locations: [
      {
        physicalLocation: finding.location === void 0 ? evidenceLocation(finding, report) : sourceLocation(finding.location),
        logicalLocations: [{ fullyQualifiedName: subject, kind: finding.subject.kind }]
      }
    ],
    ...relatedLocations(finding),
    partialFingerprints: { "plumbline/v1": fingerprint },
    ...change === null ? {} : { baselineState: states[change] },
    ...waiver === void 0 ? {} : { suppressions: [suppressionOf(waiver)] },
    properties: { severity, status, blocking, root: visible(finding.root ?? "."), path: clip(path, longestName) }
  };
}
function kindOf({ status, severity, blocking }) {
  if (status === "undetermined") return { kind: "review", level: "none" };
  const level = levels[severity];
  return { kind: "fail", level: blocking || status === "waived" || level === "note" ? level : "warning" };
}
function suppressionOf({ owner, reason, expires, source, origin, requested, approvedBy }) {
  const facts = [
    ...owner === void 0 ? [] : [owner],
    ...expires === void 0 ? [] : [`until ${expires}`],
    ...approvedBy === void 0 ? [] : [`approved by ${approvedBy}`],
    ...origin === void 0 ? [] : [origin],
    source
  ].join(", ");
  const justification = reason === void 0 ? facts : `${reason} (${facts})`;
  return {
    kind: origin === void 0 ? "external" : "inSource",
    status: requested === true ? "underReview" : "accepted",
    justification: clip(visible(justification), longestName)
  };
}
function plainMessage(text) {
  return clip(visible(text), longestMessage).replace(/\](?=\()/g, "] ");
}
function sourceLocation(location) {
  const { start, end } = location;
  const endLine = lastLine(location);
  const closed = endLine === end.line && (endLine > start.line || end.column > start.column);
  return {
    artifactLocation: { uri: relativeUri(location.file) },
    region: { startLine: start.line, startColumn: start.column, endLine, ...closed ? { endColumn: end.column } : {} }
  };
}
function relatedLocations({ location, trail = [] }) {
  const others = trail.filter((step) => JSON.stringify(step.location) !== JSON.stringify(location));
  if (others.length === 0) return {};
  return {
    relatedLocations: others.slice(0, mostRelated).map((step, id) => ({
      id: id + 1,
      physicalLocation: sourceLocation(step.location),
      message: { text: roleTexts[step.role] }
    }))
  };
}
function evidenceLocation(finding, { evidence }) {
  const judged = evidence.find(({ root }) => root === finding.root) ?? evidence[0];
  return { artifactLocation: { uri: relativeUri(judged?.path ?? "unknown") }, region: { startLine: 1 } };
}

// app/report/sarif-rules.ts
var securitySeverity = { critical: "9.5", high: "8.0", medium: "5.5", low: "3.0" };
var limits = { name: 255, text: 1e3, tags: 10, rules: 25e3 };
function ruleTable(report, policies) {
  const facts = /* @__PURE__ */ new Map();
  for (const finding of [...report.findings, ...report.fixed])
    if (!facts.has(finding.policy))
      facts.set(finding.policy, { ...finding, description: "", remediation: finding.remediation });
  const known = new Map(policies.map((policy) => [policy.id, policy]));
  for (const result of report.policies.slice(0, limits.rules - facts.size)) {
    const found = facts.get(result.policy);
    const policy = known.get(result.policy);
    facts.set(result.policy, {
      title: result.title,
      severity: result.severity,
      description: policy?.description ?? "",
      remediation: policy?.remediation ?? found?.remediation,
      controls: policy?.controls ?? found?.controls ?? [],
      related: policy?.related ?? found?.related ?? []
    });
  }
  const ids = [...facts.keys()].sort(compare);
  const places = new Map(ids.map((id, index) => [id, index]));
  const rules = [...facts].sort(([a], [b]) => compare(a, b)).map(([id, each]) => makeRule(id, each));
  return { rules, indexOf: (policy) => places.get(policy) ?? -1 };
}
function makeRule(id, facts) {
  const { title, severity, description, remediation } = facts;
  const link = facts.related.map(httpsLink).find((each) => each !== null);
  const full = [title, description].filter((part) => part !== "").join(". ");
  return {
    id: visible(id),
    name: cut(id, limits.name),
    shortDescription: { text: cut(title) },
    fullDescription: { text: cut(full) },
    help: { text: helpText(id, facts), markdown: helpMarkdown(id, facts) },
    ...link === void 0 ? {} : { helpUri: link },
    defaultConfiguration: { level: levels[severity] },
    properties: {
      "security-severity": securitySeverity[severity],
      precision: "high",
      "problem.severity": levels[severity] === "note" ? "recommendation" : levels[severity],
      tags: tagsOf(id, facts),
      ...remediation === void 0 ? {} : { "fix-is-safe": remediation.safe }
    }
  };
}
function cut(text, limit = limits.text) {
  return clip(visible(text), limit);
}
function tagsOf(id, { controls }) {
  const [provider = "", service] = id.split(".");
  const tags = [
    "security",
    provider,
    ...service === void 0 ? [] : [`${provider}/${service}`],
    ...controls.map(({ framework, id: number }) => `${framework} ${number}`)
  ];
  return [...new Set(tags.map((tag) => cut(tag, 100)))].filter((tag) => tag !== "").slice(0, limits.tags);
}
function helpText(id, { title, description, remediation, controls }) {
  const parts = [
    title,
    description,
    remediation === void 0 ? "" : `${fixLabel(remediation)}: ${remediation.summary}`,
    controls.length === 0 ? "" : `Controls: ${controlsText(controls, 20)}`,
    `Policy: ${id}`
  ];
  return parts.filter((part) => part !== "").map((part) => cut(part)).join("\n");
}
function helpMarkdown(id, { title, description, remediation, controls, related }) {
  const links = related.flatMap((reference) => httpsLink(reference) ?? []).slice(0, 5);
  const parts = [
    `**${markdown(clip(title, limits.text))}**`,
    markdown(clip(description, limits.text)),
    remediation === void 0 ? "" : `${fixLabel(remediation)}: ${markdown(clip(remediation.summary, limits.text))}`,
    controls.length === 0 ? "" : `Controls: ${markdown(clip(controlsText(controls, 20), limits.text))}`,
    links.map((link) => `<${link}>`).join("\n"),
    `Policy: ${markdown(clip(id, limits.name))}`
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

// app/report/sarif.ts
var limits2 = { results: 25e3, shownResults: 5e3, runs: 20 };
var longestText = 1e3;
function printSarif(report, options = {}) {
  const all = resultFindings(report, options);
  const roots = [.../* @__PURE__ */ new Set([...report.evidence.map(rootOf), ...all.map(rootOf)])].sort(compare);
  const several = roots.length > 1 && roots.length <= limits2.runs;
  const runs = several ? roots.map(
    (root) => makeRun(
      report,
      options,
      root,
      all.filter((finding) => rootOf(finding) === root)
    )
  ) : [makeRun(report, options, roots.length === 1 ? roots[0] : void 0, all)];
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs
  };
  return `${JSON.stringify(log, null, 2)}
`;
}
function rootOf({ root }) {
  return root ?? ".";
}
function resultFindings(report, { audience }) {
  const parts = sections(report);
  const names = audience === "code-scanning" ? ["blocking", "allowed", "existing"] : sectionNames;
  const findings = names.flatMap((name) => parts[name]);
  return audience === "code-scanning" ? findings.filter(({ status }) => status === "fail") : findings;
}
function makeRun(report, options, root, findings) {
  const kept = findings.length > limits2.results ? mostSevere(findings, limits2.shownResults) : findings;
  const rules = ruleTable(report, options.policies ?? []);
  const notifications = [
    ...cutNotifications(findings, kept),
    ...leftOutNotifications(report, options),
    ...reportNotifications(report)
  ];
  return {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        rules: [...rules.rules],
        notifications: notificationKinds(notifications)
      }
    },
    automationDetails: { id: root === void 0 ? "plumbline/" : `plumbline/${visible(root)}/` },
    invocations: [{ executionSuccessful: report.verdict !== "error", toolExecutionNotifications: notifications }],
    columnKind: "utf16CodeUnits",
    artifacts: artifactsOf(report, root),
    results: kept.map((finding) => resultWithRule(finding, report, rules)),
    properties: {
      verdict: report.verdict,
      threshold: report.threshold,
      headline: clip(visible(report.headline), longestText),
      counts: { ...report.counts },
      ...report.base === void 0 ? {} : { base: baseText(report.base).map(visible).join(" ") }
    }
  };
}
function artifactsOf({ evidence }, root) {
  const judged = evidence.filter((each) => root === void 0 || rootOf(each) === root);
  const byKey = new Map(judged.map(({ path, sha256 }) => [JSON.stringify([path, sha256]), { path, sha256 }]));
  return [...byKey.values()].map(({ path, sha256 }) => ({
    location: { uri: relativeUri(path) },
    hashes: { "sha-256": sha256 },
    roles: ["analysisTarget"]
  }));
}
function resultWithRule(finding, report, rules) {
  return resultOf(finding, report, rules.indexOf(finding.policy));
}
function mostSevere(findings, most) {
  return findings.toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity)).slice(0, most);
}
function cutNotifications(findings, kept) {
  if (kept.length < findings.length) {
    return [
      notification(
        "results-cut",
        "warning",
        `Only the ${kept.length} most severe of ${findings.length} results are here: code scanning takes no more. The JSON report holds all.`
      )
    ];
  }
  if (kept.length <= limits2.shownResults) return [];
  return [
    notification(
      "results-cut",
      "note",
      `${kept.length} results are here; code scanning shows ${limits2.shownResults} of them.`
    )
  ];
}
function leftOutNotifications(report, { audience }) {
  if (audience !== "code-scanning") return [];
  const count = report.findings.filter(({ status }) => status !== "fail").length;
  return count === 0 ? [] : [
    notification(
      "results-left-out",
      "note",
      `${plural(count, "undetermined or waived finding is", "undetermined or waived findings are")} not in this file.`
    )
  ];
}
var warned = /* @__PURE__ */ new Set(["waiver-expired", "waiver-incomplete", "waiver-malformed"]);
function reportNotifications({ skipped, notices }) {
  return [
    ...skipped.map(({ what, why }) => notification("skipped", "note", `${what}: ${why}`)),
    ...notices.map(({ kind, message, source }) => {
      const level = kind === "policy-error" ? "error" : warned.has(kind) ? "warning" : "note";
      return notification(kind, level, source === void 0 ? message : `${message} (${source})`);
    })
  ];
}
function notification(kind, level, text) {
  return { descriptor: { id: `plumbline/${kind}` }, level, message: { text: clip(visible(text), longestText) } };
}
function notificationKinds(notifications) {
  return [...new Set(notifications.map(({ descriptor }) => descriptor?.id ?? ""))].sort(compare).map((id) => ({ id }));
}

export {
  printSarif
};
