import {
  subjectName
} from "./chunk-3K2W5NFW.js";
import {
  severities
} from "./chunk-4IHUPCYV.js";

// app/report/words.ts
function pathText(path) {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (/^[A-Za-z_][\w-]*$/.test(step)) text += text === "" ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}
function placeText({ start }) {
  return `${start.line}:${start.column}`;
}
function whereText(finding) {
  return finding.location === void 0 ? subjectName(finding.subject) : `${finding.location.file}:${placeText(finding.location)}`;
}
var roleTexts = {
  attribute: "the attribute itself",
  block: "the block",
  argument: "argument of the module call",
  call: "the module call",
  default: "default of the variable",
  local: "the local value",
  assignment: "value of the variable",
  element: "the element it comes from",
  output: "output of the module"
};
function lastLine({ start, end }) {
  return end.column <= 1 && end.line > start.line ? end.line - 1 : Math.max(start.line, end.line);
}
function controlsText(controls, most) {
  const named = controls.slice(0, most).map(({ framework, id }) => `${framework} ${id}`);
  return named.join(", ") + (controls.length > most ? ` (+${controls.length - most})` : "");
}
function fixLabel(remediation) {
  return remediation.safe ? "Fix (safe)" : "Fix (with care)";
}
function waiverText({ owner, reason, expires, source, origin, requested, approvedBy }) {
  const who = `${owner === void 0 ? "" : ` by ${owner}`}${expires === void 0 ? "" : ` until ${expires}`}`;
  const why = reason === void 0 ? "" : `: ${reason}`;
  const where = origin === void 0 ? source : `${origin}, ${source}`;
  if (requested === true) return `waiver requested${who}, not granted, as it is not on the base${why} (${where})`;
  return `waived${who}${approvedBy === void 0 ? "" : `, approved by ${approvedBy}`}${why} (${where})`;
}
function whyAllowed(finding, threshold) {
  if (finding.change === "existing") return "already there before this change";
  if (finding.change === "fixed") return "not true any more";
  if (finding.status === "undetermined") return "decided only at apply";
  return severities.indexOf(finding.severity) < severities.indexOf(threshold) ? `below the threshold ${threshold}` : "advisory";
}
function plural(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}
function baseText({ kind, name, digest }) {
  const what = `compared with ${kind === "commit" ? "" : `${kind} `}${name}`;
  if (digest === void 0) return [what];
  return [what, `${kind === "commit" ? "commit" : "sha256"} ${digest.slice(0, 12)}`];
}
var verdictMarks = { pass: "✓", fail: "✗", undetermined: "?", error: "!" };
function totals({ counts, evidence }) {
  const terraform = evidence.every(({ kind }) => kind === "plan" || kind === "state");
  return [
    plural(counts.subjects, terraform ? "resource" : "subject"),
    `${counts.examined} judged`,
    plural(counts.policies, "policy", "policies"),
    plural(counts.evaluations, "evaluation")
  ];
}

export {
  pathText,
  placeText,
  whereText,
  roleTexts,
  lastLine,
  controlsText,
  fixLabel,
  waiverText,
  whyAllowed,
  plural,
  baseText,
  verdictMarks,
  totals
};
