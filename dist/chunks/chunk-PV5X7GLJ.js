import {
  pathText
} from "./chunk-L477AMKF.js";
import {
  decides,
  subjectName
} from "./chunk-3K2W5NFW.js";
import {
  severities
} from "./chunk-4IHUPCYV.js";

// app/report/order.ts
var sectionNames = ["blocking", "allowed", "undetermined", "existing", "waived", "fixed"];
function sections(report) {
  const made = {
    blocking: [],
    allowed: [],
    undetermined: [],
    existing: [],
    waived: [],
    fixed: [...report.fixed]
  };
  for (const finding of report.findings) made[sectionOf(finding)].push(finding);
  for (const name of sectionNames) made[name] = sorted(made[name]);
  return made;
}
function sectionOf(finding) {
  if (finding.status === "waived") return "waived";
  if (finding.change === "existing" || finding.change === "fixed") return finding.change;
  if (decides(finding)) return "blocking";
  return finding.status === "undetermined" ? "undetermined" : "allowed";
}
function sorted(findings) {
  const keyed = findings.map((finding) => ({
    finding,
    keys: [
      String(severities.length - severities.indexOf(finding.severity)),
      finding.root ?? "",
      subjectName(finding.subject),
      pathText(finding.path),
      finding.policy,
      finding.message,
      finding.fingerprint
    ]
  }));
  keyed.sort((a, b) => compareLists(a.keys, b.keys));
  return keyed.map(({ finding }) => finding);
}
function compareLists(a, b) {
  for (const [index, key] of a.entries()) {
    const order = compare(key, b[index] ?? "");
    if (order !== 0) return order;
  }
  return 0;
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function entries(findings) {
  const bySubject = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = `${subjectKey(finding)}\0${finding.policy}`;
    if (!bySubject.has(key)) bySubject.set(key, finding);
  }
  const heads = /* @__PURE__ */ new Map();
  const parents = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const parent = impliers(finding, bySubject).find((candidate) => topOf(candidate, parents) !== finding);
    if (parent !== void 0) parents.set(finding, parent);
  }
  for (const finding of findings) if (!parents.has(finding)) heads.set(finding, []);
  for (const finding of findings) if (parents.has(finding)) heads.get(topOf(finding, parents))?.push(finding);
  return [...heads].map(([finding, implied]) => ({ finding, implied }));
}
function impliers(finding, bySubject) {
  return finding.impliedBy.flatMap((policy) => bySubject.get(`${subjectKey(finding)}\0${policy}`) ?? []);
}
function topOf(finding, parents) {
  let top = finding;
  for (let parent = parents.get(top); parent !== void 0; parent = parents.get(top)) top = parent;
  return top;
}
function subjectKey(finding) {
  return `${finding.root ?? ""}\0${finding.subject.kind}\0${subjectName(finding.subject)}`;
}
function tally(findings) {
  const counts = { low: 0, medium: 0, high: 0, critical: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

export {
  sectionNames,
  sections,
  compare,
  entries,
  subjectKey,
  tally
};
