import {
  sections
} from "./chunk-PV5X7GLJ.js";
import {
  fixLabel,
  lastLine,
  pathText,
  plural,
  waiverText,
  whyAllowed
} from "./chunk-L477AMKF.js";
import {
  decides,
  subjectName
} from "./chunk-3K2W5NFW.js";
import {
  clip,
  commandData,
  commandProperty,
  relativePath
} from "./chunk-AN6I4PJA.js";
import "./chunk-4IHUPCYV.js";

// app/report/github.ts
var shown = 10;
var longestMessage = 4e3;
var longestTitle = 250;
var remarkLevels = {
  "policy-error": "error",
  "waiver-expired": "warning",
  "waiver-incomplete": "warning",
  "waiver-malformed": "warning"
};
function printGithub(report, _options = {}) {
  const parts = sections(report);
  const warned = [...parts.allowed, ...parts.undetermined];
  const lines = [...parts.blocking, ...warned].map((finding) => annotation(finding, report));
  const silent = [
    ...parts.existing.length === 0 ? [] : [`${parts.existing.length} already there`],
    ...parts.waived.length === 0 ? [] : [`${parts.waived.length} waived`],
    ...parts.fixed.length === 0 ? [] : [`${parts.fixed.length} fixed`]
  ];
  const hidden = [parts.blocking.length, warned.length].reduce((sum, count) => sum + Math.max(0, count - shown), 0);
  const verdict = [
    report.headline,
    ...silent.length === 0 ? [] : [`Not annotated: ${silent.join(", ")}.`],
    ...hidden === 0 ? [] : [
      `GitHub shows ${shown} annotations of a kind; ${plural(hidden, "more is", "more are")} in the log of this step.`
    ]
  ];
  const remarks = report.notices.filter(({ kind }) => kind in remarkLevels);
  const said = remarks.map(
    ({ kind, message, source }) => command(remarkLevels[kind] ?? "notice", { title: "plumbline" }, [
      source === void 0 ? message : `${message} (${source})`
    ])
  );
  const last = command(
    report.verdict === "error" ? "error" : "notice",
    { title: `plumbline: ${report.verdict}` },
    verdict
  );
  return `${[...lines, ...said, last].join("\n")}
`;
}
function annotation(finding, report) {
  const place = placeOf(finding.location);
  const path = pathText(finding.path);
  const about = [subjectName(finding.subject), path].filter((part) => part !== "").join(" › ");
  const where = place === null && finding.location !== void 0 ? [`In ${finding.location.file}:${finding.location.start.line}`] : [];
  const message = [
    finding.message,
    about,
    ...where,
    ...finding.waiver === void 0 ? [] : [waiverText(finding.waiver)],
    ...finding.remediation === void 0 ? [] : [`${fixLabel(finding.remediation)}: ${finding.remediation.summary}`],
    decides(finding) ? finding.policy : `${finding.policy} · ${whyAllowed(finding, report.threshold)}`
  ];
  return command(
    decides(finding) ? "error" : "warning",
    { ...place, title: `${finding.severity}: ${finding.title}` },
    message
  );
}
function placeOf(location) {
  const file = location === void 0 ? null : relativePath(location.file);
  if (location === void 0 || file === null) return null;
  const [line, endLine] = [location.start.line, lastLine(location)];
  const column = line === endLine ? { col: String(location.start.column) } : {};
  return { file, line: String(line), ...column, endLine: String(endLine) };
}
function command(name, properties, message) {
  const listed = Object.entries(properties).map(
    ([key, value]) => `${key}=${commandProperty(key === "title" ? clip(value, longestTitle) : value)}`
  );
  return `::${name} ${listed.join(",")}::${commandData(shortened(message))}`;
}
function shortened(lines) {
  const share = Math.floor(longestMessage / lines.length);
  const whole = lines.reduce((sum, line) => sum + line.length, 0) <= longestMessage;
  return whole ? [...lines] : lines.map((line) => clip(line, share));
}
export {
  printGithub
};
