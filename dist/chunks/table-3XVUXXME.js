import {
  hang,
  makeScreen
} from "./chunk-52EYMV7H.js";
import {
  displayWidth,
  padEnd,
  wrap
} from "./chunk-HAVNT6FX.js";
import "./chunk-74PRAHHV.js";
import {
  compare,
  entries,
  sectionNames,
  sections,
  tally
} from "./chunk-PV5X7GLJ.js";
import {
  baseText,
  controlsText,
  fixLabel,
  pathText,
  placeText,
  plural,
  roleTexts,
  totals,
  verdictMarks,
  waiverText,
  whereText,
  whyAllowed
} from "./chunk-L477AMKF.js";
import {
  terminal
} from "./chunk-AN6I4PJA.js";
import {
  decides,
  subjectName
} from "./chunk-3K2W5NFW.js";
import {
  severities
} from "./chunk-4IHUPCYV.js";

// app/report/table-brief.ts
var most = 12;
var marks = {
  blocking: "✗",
  allowed: "!",
  undetermined: "?",
  existing: "=",
  waived: "–",
  fixed: "✓"
};
function briefLines(name, findings, screen) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const key = JSON.stringify([finding.policy, finding.title, finding.severity, finding.waiver ?? null]);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap((group) => groupLines(name, group, screen));
}
function groupLines(name, group, screen) {
  const [first] = group;
  if (first === void 0) return [];
  const { paint } = screen;
  const severity = first.severity.toUpperCase();
  const plain = `  ${marks[name]} ${severity.padEnd(8)}  `;
  const painted = `  ${paint(name === "fixed" ? "pass" : "faint", marks[name])} ${paint(first.severity, severity)}${" ".repeat(8 - severity.length)}  `;
  const places = group.slice(0, most).map(placeOf).join(", ") + (group.length > most ? ` and ${group.length - most} more (the JSON report names all)` : "");
  return [
    ...hang(plain, painted, terminal(first.title), screen, (line) => line),
    ...hang("    ", "    ", terminal(places), screen, (line) => paint("place", line)),
    ...first.waiver === void 0 ? [] : hang("    ", "    ", terminal(waiverText(first.waiver)), screen, (line) => line),
    ...hang("    ", "    ", terminal(first.policy), screen, (line) => paint("faint", line))
  ];
}
function placeOf(finding) {
  const subject = [subjectName(finding.subject), pathText(finding.path)].filter((part) => part !== "").join(" › ");
  return finding.location === void 0 ? subject : `${subject} (${whereText(finding)})`;
}

// app/report/excerpt.ts
function excerptLines(finding, indent, screen) {
  const { location, excerpt } = finding;
  if (location === void 0 || excerpt === void 0) return [];
  const { paint, width } = screen;
  const gutter = String(excerpt.line + excerpt.lines.length - 1).length;
  const room = Math.max(20, width - indent.length - gutter - 3);
  const lines = excerpt.lines.flatMap((raw, index) => {
    const number = excerpt.line + index;
    const line = terminal(raw.replaceAll("	", "  "));
    const shown = clipped(line, room);
    const text = `${indent}${paint("faint", `${String(number).padStart(gutter)} │`)} ${shown}`;
    const mark = markOf(raw, number, finding, room);
    return mark === "" ? [text] : [text, `${indent}${paint("faint", `${" ".repeat(gutter)} │`)} ${paint("fail", mark)}`];
  });
  return [...lines, ...originLines(finding, indent, screen)];
}
function markOf(raw, number, { location, excerpt }, room) {
  if (location === void 0 || excerpt === void 0 || number !== location.start.line) return "";
  const wide = (text) => displayWidth(terminal(text.replaceAll("	", "  ")));
  const start = wide(raw.slice(0, location.start.column - 1));
  const until = location.end.line === number ? location.end.column - 1 : raw.trimEnd().length;
  const length = Math.max(1, wide(raw.slice(location.start.column - 1, until)));
  if (start >= room) return "";
  return " ".repeat(start) + "~".repeat(Math.min(length, room - start));
}
function originLines({ location, trail = [] }, indent, screen) {
  const others = trail.filter((step) => JSON.stringify(step.location) !== JSON.stringify(location));
  return others.flatMap(
    (step) => hang(indent, indent, `from ${stepText(step)}`, screen, (line) => screen.paint("faint", line))
  );
}
function stepText({ location, role }) {
  return `${terminal(location.file)}:${placeText(location)} (${roleTexts[role]})`;
}
function clipped(line, room) {
  if (displayWidth(line) <= room) return line;
  let text = "";
  for (const { segment } of new Intl.Segmenter(void 0, { granularity: "grapheme" }).segment(line)) {
    if (displayWidth(text + segment) > room - 1) break;
    text += segment;
  }
  return `${text}…`;
}

// app/report/table-finding.ts
function printGroups(report, findings, screen) {
  const groups = /* @__PURE__ */ new Map();
  for (const entry of entries(findings)) {
    const heading = headingOf(entry.finding);
    const group = groups.get(heading);
    if (group === void 0) groups.set(heading, [entry]);
    else group.push(entry);
  }
  const severalRoots = new Set(report.evidence.map(({ root }) => root)).size > 1;
  return [...groups.values()].flatMap((group, index) => {
    const first = group[0]?.finding;
    const root = severalRoots && first?.location === void 0 && first?.root !== void 0 ? screen.paint("faint", `  root ${terminal(first.root)}`) : "";
    const placed = group.toSorted(byLine);
    const column = Math.max(
      0,
      ...placed.map(({ finding }) => finding.location === void 0 ? 0 : placeText(finding.location).length + 2)
    );
    const title = screen.paint(
      "place",
      terminal(first?.location?.file ?? (first === void 0 ? "" : subjectName(first.subject)))
    ) + root;
    return [
      ...index === 0 ? [] : [""],
      title,
      ...placed.flatMap((entry) => entryLines(report, entry, column, screen))
    ];
  });
}
function headingOf(finding) {
  return finding.location?.file ?? `${finding.root ?? ""}\0${subjectName(finding.subject)}`;
}
function byLine(a, b) {
  const [left, right] = [a.finding.location?.start, b.finding.location?.start];
  if (left === void 0 || right === void 0) return 0;
  return left.line - right.line || left.column - right.column || compare(a.finding.policy, b.finding.policy);
}
function entryLines(report, { finding, implied }, column, screen) {
  const { paint } = screen;
  const place = finding.location === void 0 ? "" : placeText(finding.location);
  const mark = markOf2(finding);
  const plain = `  ${padEnd(place, column)}${mark} ${finding.severity.toUpperCase().padEnd(8)}  `;
  const painted = `  ${paint("faint", padEnd(place, column))}${paint(mark === "✗" ? "fail" : "undetermined", mark)} ${paintSeverity(finding, screen)}  `;
  const head = hang(plain, painted, terminal(finding.title), screen, (line) => paint("strong", line));
  const indent = " ".repeat(column + 4);
  const note = (text, style = (line) => line) => hang(indent, indent, terminal(text), screen, style);
  const fix = finding.remediation;
  return [
    ...head,
    ...note(subjectLine(finding), (line) => paint("place", line)),
    ...note(finding.message),
    ...excerptLines(finding, indent, screen),
    ...fix === void 0 ? [] : hang(
      `${indent}${fixLabel(fix)}: `,
      `${indent}${paint("fix", `${fixLabel(fix)}:`)} `,
      terminal(fix.summary),
      screen,
      (line) => line
    ),
    ...finding.waiver === void 0 ? [] : note(waiverText(finding.waiver), (line) => paint("undetermined", line)),
    ...note(sourceLine(report, finding), (line) => paint("faint", line)),
    ...implied.flatMap((other) => impliedLines(other, indent, screen))
  ].filter((line) => line.trim() !== "");
}
function subjectLine(finding) {
  const path = pathText(finding.path);
  const subject = finding.location === void 0 ? "" : subjectName(finding.subject);
  const more = finding.addresses?.filter((address) => address !== finding.address) ?? [];
  const also = more.length === 0 ? "" : `, also ${more.slice(0, 2).join(", ")}${more.length > 2 ? ` and ${more.length - 2} more` : ""}`;
  return [subject, path].filter((part) => part !== "").join(" › ") + also;
}
function sourceLine(report, finding) {
  const controls = controlsText(finding.controls, 2);
  const why = decides(finding) ? "" : whyAllowed(finding, report.threshold);
  return [finding.policy, controls, why].filter((part) => part !== "").join(" · ");
}
function impliedLines(finding, indent, screen) {
  const { paint } = screen;
  const mark = markOf2(finding);
  const plain = `${indent}└ ${mark} ${finding.severity.toUpperCase()}  `;
  const painted = `${indent}${paint("faint", "└")} ${paint(mark === "✗" ? "fail" : "undetermined", mark)} ${paint(finding.severity, finding.severity.toUpperCase())}  `;
  const rest = `${indent}    `;
  const place = finding.location === void 0 ? "" : `${placeText(finding.location)}  `;
  return [
    ...hang(plain, painted, terminal(finding.title), screen, (line) => paint("strong", line)),
    ...hang(rest, rest, terminal(`${place}${finding.message}`), screen, (line) => line),
    ...hang(
      rest,
      rest,
      terminal([finding.policy, controlsText(finding.controls, 2)].filter((part) => part !== "").join(" · ")),
      screen,
      (line) => paint("faint", line)
    )
  ];
}
function markOf2(finding) {
  if (finding.status === "undetermined") return "?";
  return decides(finding) ? "✗" : "!";
}
function paintSeverity({ severity }, { paint }) {
  return paint(severity, severity.toUpperCase()) + " ".repeat(8 - severity.length);
}

// app/report/table.ts
function printTable(report, options = {}) {
  const screen = makeScreen(options);
  const parts = sections(report);
  if (options.quiet === true) return quiet(report, parts, screen);
  const body = [
    ...block(
      parts.blocking.length === 0 ? "" : `${plural(parts.blocking.length, "finding blocks", "findings block")}`,
      printGroups(report, parts.blocking, screen),
      screen
    ),
    ...block(allowedTitle(parts, report), allowedLines(report, parts.allowed, options, screen), screen),
    ...briefSections(parts, screen),
    ...remarks(report, screen)
  ];
  const top = [verdictLine(report, screen), ...evidenceLines(report, screen), ...baseLines(report, screen)];
  const totals2 = totalLines(report, parts, screen);
  const end = body.length === 0 ? totals2 : ["", ...body, ...totals2, "", verdictLine(report, screen)];
  return `${[...top, ...end].flatMap((line) => line.split("\n")).join("\n")}
`;
}
function verdictLine(report, { paint, width }) {
  const mark = `${verdictMarks[report.verdict]} ${report.verdict.toUpperCase()}`;
  const [first = "", ...rest] = wrap(terminal(report.headline), width - mark.length - 2);
  const indent = " ".repeat(mark.length + 2);
  return [
    `${paint(report.verdict, mark)}  ${paint("strong", first)}`,
    ...rest.map((line) => indent + paint("strong", line))
  ].join("\n");
}
function evidenceLines(report, { paint, width }) {
  return report.evidence.flatMap(({ kind, path, sha256, root, subjects }) => {
    const words = [
      `${kind} ${terminal(path)}`,
      ...root === void 0 || root === "." ? [] : [`root ${terminal(root)}`],
      plural(subjects, kind === "plan" || kind === "state" ? "resource" : "subject"),
      `sha256 ${sha256.slice(0, 12)}`
    ];
    return joinPieces(words, width - 2).map((line) => `  ${paint("faint", line)}`);
  });
}
function baseLines({ base }, { paint, width }) {
  if (base === void 0) return [];
  return joinPieces(baseText(base).map(terminal), width - 2).map((line) => `  ${paint("faint", line)}`);
}
function joinPieces(pieces, width) {
  const lines = [];
  for (const piece of pieces) {
    const longer = `${lines.at(-1) ?? ""} · ${piece}`;
    if (lines.length > 0 && displayWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}
function allowedTitle({ allowed }, report) {
  return allowed.length === 0 ? "" : `${plural(allowed.length, "finding does", "findings do")} not block (threshold ${report.threshold})`;
}
var mostInFull = 10;
function allowedLines(report, allowed, options, screen) {
  if (options.full === true || allowed.length <= mostInFull) return printGroups(report, allowed, screen);
  const hint = "  --full prints these with what to do about each; every other format has it all.";
  return [...briefLines("allowed", allowed, screen), "", screen.paint("faint", hint)];
}
var briefTitles = {
  undetermined: "decided only at apply",
  existing: "already there, not blocking",
  waived: "waived",
  fixed: "fixed by this change"
};
function briefSections(parts, screen) {
  const names = ["undetermined", "existing", "waived", "fixed"];
  return names.flatMap((name) => {
    const findings = parts[name];
    return block(
      findings.length === 0 ? "" : `${findings.length} ${briefTitles[name]}`,
      briefLines(name, findings, screen),
      screen
    );
  });
}
function remarks({ skipped, notices }, screen) {
  const listed = (texts) => texts.flatMap(
    (text) => wrap(terminal(text), screen.width - 4).map((line, index) => `${index === 0 ? "  - " : "    "}${line}`)
  );
  return [
    ...block(
      skipped.length === 0 ? "" : `${skipped.length} not looked at`,
      listed(skipped.map(({ what, why }) => `${what}: ${why}`)),
      screen
    ),
    ...block(
      notices.length === 0 ? "" : plural(notices.length, "notice"),
      listed(notices.map(({ message, source }) => source === void 0 ? message : `${message} (${source})`)),
      screen
    )
  ];
}
function block(title, lines, { paint, width }) {
  if (title === "") return [];
  const rule = "─".repeat(Math.max(0, width - title.length - 4));
  return [`${paint("faint", "──")} ${paint("strong", title)} ${paint("faint", rule)}`, ...lines, ""];
}
var countTitles = {
  blocking: "blocking",
  allowed: "not blocking",
  undetermined: "at apply",
  existing: "existing",
  waived: "waived",
  fixed: "fixed"
};
function totalLines(report, parts, { paint, width }) {
  const counted = sectionNames.filter((name) => parts[name].length > 0);
  const ordered = severities.toReversed();
  const head = paint("faint", `  ${padEnd("", 14)}${ordered.map((severity) => severity.padStart(10)).join("")}`);
  const rows = counted.map((name) => {
    const counts = tally(parts[name]);
    const cells = ordered.map(
      (severity) => counts[severity] === 0 ? paint("faint", "·".padStart(10)) : " ".repeat(10 - String(counts[severity]).length) + paint(severity, String(counts[severity]))
    );
    return `  ${padEnd(countTitles[name], 14)}${cells.join("")}`;
  });
  const examined = joinPieces(totals(report), width - 2).map((line) => `  ${paint("faint", line)}`);
  return rows.length === 0 ? examined : [head, ...rows, "", ...examined];
}
function quiet(report, parts, screen) {
  const lines = parts.blocking.map((finding) => {
    const severity = screen.paint(finding.severity, finding.severity.toUpperCase());
    const place = finding.location === void 0 ? terminal(whereText(finding)) : `${terminal(whereText(finding))} ${terminal(finding.address ?? "")}`.trimEnd();
    return `${severity} ${screen.paint("place", place)} ${terminal(finding.policy)}: ${terminal(finding.message)}`;
  });
  const broken = report.notices.filter(({ kind }) => kind === "source-broken").map(({ message, source = "" }) => `${screen.paint("place", terminal(source))} ${terminal(message)}`);
  const verdict = `${screen.paint(report.verdict, `${verdictMarks[report.verdict]} ${report.verdict.toUpperCase()}`)}  ${terminal(report.headline)}`;
  return `${[...lines, ...broken, verdict].join("\n")}
`;
}
export {
  printTable
};
