import {
  compare,
  sections,
  subjectKey
} from "./chunk-PV5X7GLJ.js";
import {
  fixLabel,
  pathText,
  waiverText,
  whereText,
  whyAllowed
} from "./chunk-L477AMKF.js";
import {
  xml
} from "./chunk-AN6I4PJA.js";
import {
  decides,
  subjectName
} from "./chunk-3K2W5NFW.js";
import "./chunk-4IHUPCYV.js";

// app/report/junit.ts
function printJunit(report) {
  const parts = sections(report);
  const found = [...parts.blocking, ...parts.allowed, ...parts.undetermined, ...parts.existing, ...parts.waived];
  const byRoot = new Map(report.evidence.map(({ root }) => [root ?? ".", []]));
  for (const finding of found) {
    const root = finding.root ?? ".";
    byRoot.set(root, byRoot.get(root) ?? []);
    byRoot.get(root)?.push(finding);
  }
  const roots = [...byRoot.keys()].sort(compare);
  const passed = passedCases(report, new Set(found.map(({ policy }) => policy)));
  const suites = roots.map((root) => {
    const cases = findingCases(byRoot.get(root) ?? [], report);
    return { name: root, cases: roots.length === 1 ? [...cases, ...passed] : cases };
  });
  if (roots.length !== 1 && passed.length > 0) suites.push({ name: "policies without findings", cases: passed });
  if (report.verdict === "error") suites.push({ name: "plumbline", cases: [errorCase(report)] });
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="plumbline" ${totals(all)}>`,
    ...suites.flatMap(({ name, cases }) => [
      `  <testsuite name="${xml(name)}" ${totals(cases)}>`,
      ...propertyLines(report),
      ...cases.map(({ text }) => text),
      "  </testsuite>"
    ]),
    "</testsuites>",
    ""
  ].join("\n");
}
function totals(cases) {
  const count = (outcome) => cases.filter((each) => each.outcome === outcome).length;
  return `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
}
function propertyLines({ verdict, headline, threshold, tool }) {
  const properties = { verdict, headline, threshold, version: tool.version };
  const lines = Object.entries(properties).map(
    ([name, value]) => `      <property name="${name}" value="${xml(value)}"/>`
  );
  return ["    <properties>", ...lines, "    </properties>"];
}
function findingCases(findings, report) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = `${finding.policy}\0${subjectKey(finding)}`;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map((group) => findingCase(group, report));
}
function findingCase(group, report) {
  const [first] = group;
  const blocking = group.filter(decides);
  const outcome = blocking.length > 0 ? "failure" : "skipped";
  const lead = blocking[0] ?? first;
  const message = outcome === "failure" ? lead.message : `${reason(lead, report)}: ${lead.message}`;
  const kind = outcome === "failure" ? ` type="${lead.severity}"` : "";
  const body = group.map((finding) => xml(bodyLine(finding, report))).join("\n");
  return {
    outcome,
    text: [
      `    <testcase classname="${xml(first.policy)}" name="${xml(`${first.title}: ${subjectName(first.subject)}`)}"${fileOf(first)}>`,
      `      <${outcome} message="${xml(message)}"${kind}>${body}</${outcome}>`,
      "    </testcase>"
    ].join("\n")
  };
}
function fileOf({ location }) {
  return location === void 0 ? "" : ` file="${xml(location.file)}" line="${location.start.line}"`;
}
function reason(finding, report) {
  return finding.waiver !== void 0 && finding.status === "waived" ? waiverText(finding.waiver) : whyAllowed(finding, report.threshold);
}
function bodyLine(finding, report) {
  const path = pathText(finding.path);
  const fix = finding.remediation === void 0 ? [] : [`${fixLabel(finding.remediation)}: ${finding.remediation.summary}`];
  const why = [
    ...finding.waiver?.requested === true ? [waiverText(finding.waiver)] : [],
    ...decides(finding) ? [] : [reason(finding, report)]
  ];
  return [finding.severity, whereText(finding), ...path === "" ? [] : [path], finding.message, ...fix, ...why].join(
    " · "
  );
}
function passedCases(report, withFindings) {
  return report.policies.filter(({ policy, examined }) => examined > 0 && !withFindings.has(policy)).map(({ policy, title, examined }) => ({
    outcome: "pass",
    text: `    <testcase classname="${xml(policy)}" name="${xml(`${title}: ${examined} examined`)}"/>`
  }));
}
function errorCase(report) {
  const errors = report.notices.filter(({ kind }) => kind === "policy-error").map(({ message }) => xml(message));
  return {
    outcome: "error",
    text: `    <testcase classname="plumbline" name="run">
      <error message="${xml(report.headline)}">${errors.join("\n")}</error>
    </testcase>`
  };
}
export {
  printJunit
};
