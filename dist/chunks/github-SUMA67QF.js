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
  clip,
  commandData,
  commandProperty,
  relativePath
} from "./chunk-AN6I4PJA.js";
import {
  decides,
  subjectName
} from "./chunk-3K2W5NFW.js";
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
  const hidden = [parts.blocking.length, warned.length].reduce((sum, count) => sum + Math.max(0, count - shown), 0);
  const more = hidden === 0 ? [] : [
    `GitHub shows ${shown} annotations of a kind; ${plural(hidden, "more is", "more are")} in the log of this step.`
  ];
  return `${[...lines, ...remarks(report).map(({ text }) => text), verdictCommand(report, parts, more)].join("\n")}
`;
}
function remarks({
  notices
}) {
  return notices.flatMap(({ kind, message, source }) => {
    const level = remarkLevels[kind];
    const said = source === void 0 ? message : `${message} (${source})`;
    return level === void 0 ? [] : [{ level, text: workflowCommand(level, { title: "plumbline" }, [said]) }];
  });
}
function verdictCommand(report, { existing, waived, fixed }, more) {
  const silent = [
    ...existing.length === 0 ? [] : [`${existing.length} already there`],
    ...waived.length === 0 ? [] : [`${waived.length} waived`],
    ...fixed.length === 0 ? [] : [`${fixed.length} fixed`]
  ];
  return workflowCommand(report.verdict === "error" ? "error" : "notice", { title: `plumbline: ${report.verdict}` }, [
    report.headline,
    ...silent.length === 0 ? [] : [`Not annotated: ${silent.join(", ")}.`],
    ...more
  ]);
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
  return workflowCommand(
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
function workflowCommand(name, properties, message) {
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
  annotation,
  placeOf,
  printGithub,
  remarks,
  shown,
  verdictCommand,
  workflowCommand
};
