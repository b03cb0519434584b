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
  plural,
  totals,
  waiverText,
  whereText,
  whyAllowed
} from "./chunk-L477AMKF.js";
import {
  clip,
  httpsLink,
  markdown,
  markdownCode
} from "./chunk-AN6I4PJA.js";
import {
  decides,
  subjectName
} from "./chunk-3K2W5NFW.js";
import {
  severities
} from "./chunk-4IHUPCYV.js";

// app/report/markdown.ts
import { Buffer } from "node:buffer";

// app/report/by-root.ts
function rootsOf({ evidence, findings, fixed }) {
  return [...new Set([...evidence, ...findings, ...fixed].map(rootOf))].sort(compare);
}
function sectionsOfRoot(parts, root) {
  const own = (findings) => findings.filter((finding) => rootOf(finding) === root);
  const { blocking, allowed, undetermined, existing, waived, fixed } = parts;
  return {
    blocking: own(blocking),
    allowed: own(allowed),
    undetermined: own(undetermined),
    existing: own(existing),
    waived: own(waived),
    fixed: own(fixed)
  };
}
function reportOfRoot(report, root) {
  const findings = report.findings.filter((finding) => rootOf(finding) === root);
  const fixed = report.fixed.filter((finding) => rootOf(finding) === root);
  const evidence = report.evidence.filter((each) => rootOf(each) === root);
  const count = (test) => findings.filter(test).length;
  return {
    ...report,
    verdict: verdictOf(report, findings),
    evidence,
    findings,
    fixed,
    counts: {
      ...report.counts,
      subjects: evidence.reduce((sum, { subjects }) => sum + subjects, 0),
      fail: count(({ status }) => status === "fail"),
      undetermined: count(({ status }) => status === "undetermined"),
      waived: count(({ status }) => status === "waived"),
      existing: count(({ change }) => change === "existing"),
      fixed: fixed.length
    }
  };
}
function verdictOf(report, findings) {
  if (report.verdict === "error") return "error";
  if (findings.some(decides)) return "fail";
  return findings.some(({ status, change }) => status === "undetermined" && change !== "existing") ? "undetermined" : "pass";
}
function rootOf({ root }) {
  return root ?? ".";
}

// app/report/markdown-table.ts
var signs = {
  critical: "🟥 critical",
  high: "🟧 high",
  medium: "🟨 medium",
  low: "🟦 low"
};
var longest = { title: 200, text: 1e3, name: 300, brief: 160 };
function fullTable(findings, report) {
  const rows = entries(findings).map((entry) => fullRow(entry, report));
  return ["| severity | finding | where |", "| --- | --- | --- |", ...rows].join("\n");
}
function fullRow({ finding, implied }, report) {
  const { severity, title, message, remediation, waiver, controls } = finding;
  const what = [
    `**${markdown(clip(title, longest.title))}**`,
    markdown(clip(message, longest.text)),
    ...remediation === void 0 ? [] : [`**${fixLabel(remediation)}:** ${markdown(clip(remediation.summary, longest.text))}`],
    ...waiver === void 0 ? [] : [markdown(clip(waiverText(waiver), longest.text))],
    ...controls.length === 0 ? [] : [`<sub>${markdown(clip(controlsText(controls, 3), longest.title))}</sub>`],
    ...implied.map(
      (other) => `↳ ${other.severity}: ${markdown(clip(`${other.title}: ${other.message}`, longest.text))} ${markdownCode(clip(other.policy, longest.name))}`
    )
  ];
  const where = [
    ...placeLines(finding),
    policyText(finding),
    ...decides(finding) ? [] : [whyAllowed(finding, report.threshold)]
  ];
  return `| ${signs[severity]} | ${what.join("<br>")} | ${where.join("<br>")} |`;
}
function placeLines(finding) {
  const subject = clip(subjectName(finding.subject), longest.name);
  const lines = [
    ...finding.location === void 0 ? [] : [clip(whereText(finding), longest.name)],
    subject,
    clip(pathText(finding.path), longest.name)
  ];
  const more = finding.addresses?.filter((address) => address !== finding.address).length ?? 0;
  return [...lines.filter((line) => line.trim() !== "").map(markdownCode), ...more === 0 ? [] : [`and ${more} more`]];
}
function policyText({ policy, related }) {
  const link = related.map(httpsLink).find((each) => each !== null);
  const name = markdownCode(clip(policy, longest.name));
  return link === void 0 ? name : `${name} (<a href="${link.replaceAll("&", "&amp;")}">read more</a>)`;
}
function briefTable(findings) {
  return ["| severity | finding | where | policy |", "| --- | --- | --- | --- |", ...findings.map(briefRow)].join("\n");
}
function briefRow(finding) {
  const { severity, title, waiver, policy, location } = finding;
  const what = [title, ...waiver === void 0 ? [] : [waiverText(waiver)]].map(
    (text) => markdown(clip(text, longest.brief))
  );
  const subject = [subjectName(finding.subject), pathText(finding.path)].filter((part) => part !== "").join(" › ");
  const where = [...location === void 0 ? [] : [whereText(finding)], subject].map(
    (text) => markdownCode(clip(text, longest.brief))
  );
  return `| ${signs[severity]} | ${what.join("<br>")} | ${where.join("<br>")} | ${markdownCode(clip(policy, longest.brief))} |`;
}

// app/report/markdown.ts
var defaultLimit = 65e3;
var longestHeadline = 500;
var mostRemarks = 20;
var mostEvidence = 10;
var shortestRow = 60;
var marks = { pass: "✅", fail: "❌", undetermined: "❔", error: "⛔" };
var titles = {
  blocking: (count) => plural(count, "finding blocks", "findings block"),
  allowed: (count) => plural(count, "finding does not block", "findings do not block"),
  undetermined: (count) => `${count} decided only at apply`,
  existing: (count) => `${count} already there`,
  waived: (count) => `${count} waived`,
  fixed: (count) => `${count} fixed by this change`
};
var labels = {
  blocking: "blocking",
  allowed: "not blocking",
  undetermined: "decided only at apply",
  existing: "already there",
  waived: "waived",
  fixed: "fixed"
};
function printMarkdown(report, options = {}) {
  return printPage(report, { limit: options.limit ?? defaultLimit, heading: verdictHeading, byRoot: false });
}
function verdictHeading({ verdict }) {
  return `## ${marks[verdict]} Plumbline: ${verdict}`;
}
function printPage(report, options) {
  const { limit } = options;
  const parts = sections(report);
  const shown = Object.values(parts).reduce((sum, findings) => sum + findings.length, 0);
  const rungs = [
    ...shown * shortestRow > limit ? [] : [() => full(report, parts, options), () => folded(report, parts, options)],
    () => mostSevere(report, parts, options),
    () => counted(report, parts, cutNote(0, shown), options)
  ];
  for (const rung of rungs) {
    const text = rung();
    if (fits(text, limit)) return text;
  }
  return clip(`${marks[report.verdict]} ${report.verdict}
`, limit);
}
function fits(text, limit) {
  return text.length <= limit && Buffer.byteLength(text, "utf8") <= limit;
}
function full(report, parts, options) {
  return page([
    ...opening(report, parts, options),
    ...eachRoot(report, parts, options, (own, level) => {
      const { blocking, allowed } = own;
      return [
        ...blocking.length === 0 ? [] : [`${level} ${titles.blocking(blocking.length)}`, fullTable(blocking, report)],
        ...allowed.length === 0 ? [] : [fold(titles.allowed(allowed.length), fullTable(allowed, report))],
        ...foldedSections(own, ["undetermined", "existing", "waived", "fixed"])
      ];
    }),
    ...remarks(report),
    closing(report)
  ]);
}
function folded(report, parts, options) {
  const note = "Shortened to fit: fixes and controls are left out; the JSON report holds them.";
  return page([
    ...opening(report, parts, options),
    ...eachRoot(report, parts, options, (own) => foldedSections(own, sectionNames)),
    `_${note}_`,
    closing(report)
  ]);
}
function eachRoot(report, parts, { byRoot }, blocks) {
  const roots = byRoot ? rootsOf(report) : [];
  if (roots.length < 2) return blocks(parts, "###");
  const made = roots.map((root) => ({
    name: markdownCode(clip(root, 200)),
    own: blocks(sectionsOfRoot(parts, root), "####")
  }));
  const clean = made.filter(({ own }) => own.length === 0).map(({ name }) => name);
  const shown = clean.slice(0, mostEvidence).join(", ");
  const more = clean.length > mostEvidence ? ` and ${clean.length - mostEvidence} more` : "";
  return [
    ...made.flatMap(({ name, own }) => own.length === 0 ? [] : [`### ${name}`, ...own]),
    ...clean.length === 0 ? [] : [`Nothing found in ${shown}${more}.`]
  ];
}
function foldedSections(parts, names) {
  return names.flatMap((name) => {
    const findings = parts[name];
    return findings.length === 0 ? [] : [fold(titles[name](findings.length), briefTable(findings))];
  });
}
function mostSevere(report, parts, options) {
  const { limit } = options;
  const findings = Object.values(parts).flat();
  const empty = Buffer.byteLength(counted(report, parts, cutNote(findings.length, findings.length), options), "utf8");
  const head = briefTable([]);
  let left = limit - empty - Buffer.byteLength(`${head}

`, "utf8");
  let most = 0;
  for (const finding of findings) {
    left -= Buffer.byteLength(briefTable([finding]), "utf8") - Buffer.byteLength(head, "utf8");
    if (left < 0) break;
    most += 1;
  }
  if (most === 0) return counted(report, parts, cutNote(0, findings.length), options);
  return page([
    ...opening(report, parts, options),
    briefTable(findings.slice(0, most)),
    cutNote(most, findings.length),
    closing(report)
  ]);
}
function cutNote(shown, all) {
  return shown === 0 ? `_Too long for this place: the ${plural(all, "finding")} are in the JSON report._` : `_Here are the ${shown} most severe of ${all} findings; the JSON report holds all._`;
}
function counted(report, parts, note, options) {
  return page([...opening(report, parts, options), note, closing(report)]);
}
function opening(report, parts, { heading }) {
  const head = heading(report);
  return [
    ...head === "" ? [] : [head],
    `**${markdown(clip(report.headline, longestHeadline))}**`,
    ...countTable(parts)
  ];
}
function countTable(parts) {
  const names = Object.keys(titles).filter((name) => parts[name].length > 0);
  if (names.length === 0) return [];
  const ordered = severities.toReversed();
  const rows = names.map((name) => {
    const counts = tally(parts[name]);
    return `| ${labels[name]} | ${ordered.map((severity) => counts[severity] || "").join(" | ")} |`;
  });
  return [[`| | ${ordered.join(" | ")} |`, `| --- |${" ---: |".repeat(ordered.length)}`, ...rows].join("\n")];
}
function remarks({ skipped, notices }) {
  const lines = [
    ...skipped.map(({ what, why }) => `Not looked at: ${what}: ${why}`),
    ...notices.map(({ message, source }) => source === void 0 ? message : `${message} (${source})`)
  ];
  if (lines.length === 0) return [];
  const shown = lines.slice(0, mostRemarks).map((line) => `- ${markdown(clip(line, longestHeadline))}`);
  const rest = lines.length > mostRemarks ? [`- and ${lines.length - mostRemarks} more`] : [];
  return [fold(plural(lines.length, "remark"), [...shown, ...rest].join("\n"))];
}
function closing(report) {
  const evidence = report.evidence.slice(0, mostEvidence).map(
    ({ kind, path, sha256 }) => `${kind} ${markdown(clip(path, 120))} (sha256 ${markdownCode(sha256.slice(0, 12))})`
  );
  const base = report.base === void 0 ? [] : [markdown(clip(baseText(report.base).join(" "), 160))];
  const more = report.evidence.length > mostEvidence ? [`and ${report.evidence.length - mostEvidence} more`] : [];
  return `<sub>${[...totals(report), `threshold ${report.threshold}`, ...evidence, ...more, ...base, `plumbline ${markdown(report.tool.version)}`].join(" · ")}</sub>`;
}
function fold(title, body) {
  return `<details><summary>${title}</summary>

${body}

</details>`;
}
function page(blocks) {
  return `${blocks.join("\n\n")}
`;
}

export {
  rootsOf,
  reportOfRoot,
  marks,
  printMarkdown,
  printPage
};
