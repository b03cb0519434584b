import {
  readOwnFiles
} from "./chunk-AP2AKBGK.js";
import {
  writeOut
} from "./chunk-DJ64RZ3P.js";
import {
  folderOfFile,
  placeOf
} from "./chunk-DPTYYC3W.js";
import {
  findBase
} from "./chunk-KNEF4IJG.js";
import {
  looksLikeEvidence,
  readInput
} from "./chunk-PGWWSLG4.js";
import "./chunk-ZU5TRT2B.js";
import {
  readInputs
} from "./chunk-NJKYYBFI.js";
import {
  isFolder,
  loadConfiguration
} from "./chunk-UP5HB3C7.js";
import {
  compilePolicies
} from "./chunk-UGUSYOJ4.js";
import {
  readPolicyPlace
} from "./chunk-LWNXX425.js";
import {
  openMentions,
  readPolicyTree
} from "./chunk-EIOUWO5L.js";
import "./chunk-XQO4C2BI.js";
import {
  painter
} from "./chunk-74PRAHHV.js";
import {
  createProgress,
  useColour
} from "./chunk-DVSLBOJR.js";
import "./chunk-WXDGFLVW.js";
import {
  createJudgingEngine
} from "./chunk-ND7EAVWE.js";
import {
  createRedactor
} from "./chunk-4ZG5QDJZ.js";
import {
  accepted,
  judgeAll,
  verdictOf
} from "./chunk-KES5OQEG.js";
import "./chunk-ISPACD25.js";
import "./chunk-FEQWWSS3.js";
import "./chunk-B5WDWU5K.js";
import {
  decoders,
  nothingGiven,
  openRoot
} from "./chunk-2UWAROIC.js";
import "./chunk-M5ZWSNVE.js";
import "./chunk-WLGUVEMW.js";
import "./chunk-5T7B3QQT.js";
import "./chunk-FZLUWHC2.js";
import {
  rootsBelow
} from "./chunk-5CGOCU43.js";
import "./chunk-VT5FNCID.js";
import "./chunk-HP4NUATP.js";
import "./chunk-LHTABM6A.js";
import "./chunk-U4ZKWZFN.js";
import "./chunk-XD4RKEKU.js";
import {
  push
} from "./chunk-VWDPQTL3.js";
import "./chunk-BGWZEUPI.js";
import {
  plural
} from "./chunk-L477AMKF.js";
import {
  clip,
  markdown,
  markdownCode,
  terminal
} from "./chunk-AN6I4PJA.js";
import {
  subjectName
} from "./chunk-3K2W5NFW.js";
import {
  version
} from "./chunk-AKKE5ECK.js";
import "./chunk-HY73YBRI.js";
import "./chunk-AZWG7W4R.js";
import "./chunk-XYM7RR57.js";
import "./chunk-LA6KRRY7.js";
import "./chunk-GKZDULEY.js";
import "./chunk-7CHO5JZF.js";
import "./chunk-H3QSTGAE.js";
import "./chunk-4IHUPCYV.js";
import "./chunk-GW45PJEJ.js";
import "./chunk-QFQITA6Q.js";
import "./chunk-IVEHRKSH.js";
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

// app/model/preview.ts
var previewKinds = [
  "newly failing",
  "no longer failing",
  "now undetermined",
  "no longer undetermined"
];

// app/report/preview.ts
var most = 20;
function printPreview(preview, { color = false } = {}) {
  const paint = painter(color);
  const { changes, verdicts, errors, skipped } = preview;
  const lines = preview.policies.flatMap(({ policy, what }) => {
    const own = changes.filter((change) => change.policy === policy);
    const rows = own.slice(0, most).flatMap((change) => [
      `  ${paint(styles[change.kind], change.kind)}  ${paint("place", terminal(change.evidence))}  ${terminal(change.address)}`,
      `      ${terminal(change.message)}`
    ]);
    const rest = own.length > most ? [`  and ${own.length - most} more (--format json lists all)`] : [];
    return [`${paint("strong", terminal(policy))} (${what}): ${countText(own)}`, ...rows, ...rest];
  });
  return `${[
    ...lines,
    ...lines.length > 0 ? [""] : [],
    ...verdicts.map(({ evidence, before, after }) => `verdict of ${terminal(evidence)}: ${before}, would be ${after}`),
    ...errors.map(
      ({ policy, evidence, message }) => paint("error", terminal(`${policy} cannot be evaluated on ${evidence}: ${message}`))
    ),
    ...skipped.map(({ what, why }) => paint("faint", terminal(`not judged: ${what} (${why})`))),
    summaryText(preview)
  ].join("\n")}
`;
}
var styles = {
  "newly failing": "fail",
  "no longer failing": "pass",
  "now undetermined": "undetermined",
  "no longer undetermined": "pass"
};
function countText(changes) {
  const counts = previewKinds.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${count} ${kind}`];
  });
  return counts.length === 0 ? "nothing changes" : counts.join(", ");
}
function summaryText({ base, policies, judged: judged2, changes, verdicts }) {
  if (policies.length === 0) return `the policies are those of ${base}: nothing was judged`;
  const touched = new Set(changes.map(({ evidence }) => evidence)).size;
  return `${countText(changes)}, on ${touched} of ${plural(judged2, "piece")} of evidence; ${plural(verdicts.length, "verdict")} would be another (${plural(policies.length, "policy", "policies")} against ${base})`;
}
function printPreviewJson({ base, policies, judged: judged2, changes, verdicts, errors, skipped }) {
  const counts = Object.fromEntries(
    previewKinds.map((kind) => [kind.replaceAll(" ", "_"), changes.filter((change) => change.kind === kind).length])
  );
  const document = { schema: "plumbline.preview/1", base, judged: judged2, counts, policies, changes, verdicts, errors, skipped };
  return `${JSON.stringify(document, null, 2)}
`;
}

// app/report/preview-markdown.ts
var most2 = { ofPolicy: 30, inAll: 120 };
var longest = { name: 120, message: 160 };
function printPreviewMarkdown(preview) {
  const { policies, changes, verdicts, errors, skipped } = preview;
  let left = most2.inAll;
  const sections = policies.flatMap(({ policy, what }) => {
    const own = changes.filter((change) => change.policy === policy);
    if (own.length === 0) return [];
    const shown = own.slice(0, Math.min(most2.ofPolicy, left));
    left -= shown.length;
    const rows = shown.map(
      ({ kind, evidence, address, message }) => `| ${kind} | ${markdownCode(clip(evidence, longest.name))} | ${markdownCode(clip(address, longest.name))} | ${markdown(clip(message, longest.message))} |`
    );
    return [
      `<details><summary>${markdown(clip(policy, longest.name))} (${what}): ${countText(own)}</summary>`,
      "",
      ...rows.length === 0 ? [] : ["| what | evidence | resource | message |", "| --- | --- | --- | --- |", ...rows, ""],
      ...own.length > shown.length ? [`and ${own.length - shown.length} more`, ""] : [],
      "</details>",
      ""
    ];
  });
  const turned = verdicts.slice(0, most2.ofPolicy).map(
    ({ evidence, before, after }) => `- ${markdownCode(clip(evidence, longest.name))}: ${before}, would be **${after}**`
  );
  const wrong = [
    ...errors.slice(0, 10).map(
      ({ policy, evidence, message }) => `- ${markdown(clip(`${policy} cannot be evaluated on ${evidence}: ${message}`, longest.message))}`
    ),
    ...skipped.slice(0, 10).map(({ what, why }) => `- ${markdown(clip(`not judged: ${what} (${why})`, longest.message))}`)
  ];
  return `${[
    "## What the change of policies would have done",
    "",
    `${markdown(summaryText(preview))}.`,
    "",
    ...sections,
    ...turned.length === 0 ? [] : ["### Verdicts", "", ...turned],
    ...verdicts.length > turned.length ? [`- and ${verdicts.length - turned.length} more`] : [],
    ...turned.length === 0 ? [] : [""],
    ...wrong.length === 0 ? [] : ["### Not judged", "", ...wrong, ""]
  ].join("\n")}`;
}

// app/workflow/changed-policies.ts
function changedPolicies(before, after, namespaces) {
  const old = openSide(before, namespaces);
  const now = openSide(after, namespaces);
  const names = [.../* @__PURE__ */ new Set([...old.policies.keys(), ...now.policies.keys()])].sort();
  const packages = names.flatMap((name) => {
    const [was, is] = [old.content(name), now.content(name)];
    if (was === is) return [];
    return [{ name, what: was === void 0 ? "new" : is === void 0 ? "removed" : "changed" }];
  });
  const touched = new Set(packages.map(({ name }) => name));
  const others = old.others !== now.others;
  return { before: old.chosen(touched, others), after: now.chosen(touched, others), packages };
}
function previewedPolicies({ packages }, before, after) {
  const idsOf = (bundles) => bundles.flatMap(({ policies }) => policies.flatMap(({ id, style }) => style === "conftest" ? [id] : []));
  const [old, now] = [new Set(idsOf(before)), new Set(idsOf(after))];
  return [
    ...packages.map(({ name, what }) => ({ policy: name.slice("policies.".length), what })),
    ...[.../* @__PURE__ */ new Set([...old, ...now])].map((policy) => ({
      policy,
      what: !old.has(policy) ? "new" : now.has(policy) ? "changed" : "removed"
    }))
  ];
}
function openSide(modules, namespaces) {
  const mentions = openMentions(modules);
  const policies = /* @__PURE__ */ new Map();
  const foreign = [];
  let asked = false;
  for (const module of modules) {
    const name = /^[ \t]*package[ \t]+([\w.]+)/m.exec(module.text)?.[1] ?? "";
    asked ||= namespaces.includes(name) || namespaces.includes("*");
    if (name.startsWith("policies.")) policies.set(name, [...policies.get(name) ?? [], module]);
    else if (name !== "lib" && !name.startsWith("lib.")) foreign.push(module);
  }
  const places = new Map(modules.map((module, index) => [module, index]));
  const texts = modules.map(({ text }) => text);
  return {
    policies,
    others: asked ? JSON.stringify(foreign.map(({ text }) => text).sort()) : "",
    /** Everything a policy can make use of, as one text; undefined when there is no such policy. */
    content: (name) => {
      const own = policies.get(name);
      if (own === void 0) return void 0;
      const needed = mentions.neededBy(own).filter((module) => !foreign.includes(module));
      return JSON.stringify(needed.map((module) => texts[places.get(module) ?? -1] ?? "").sort());
    },
    chosen: (names, withForeign) => {
      const own = [...names].flatMap((name) => policies.get(name) ?? []);
      const needed = new Set(own.length === 0 ? [] : mentions.neededBy(own));
      const kept = (module) => foreign.includes(module) ? withForeign && asked : needed.has(module);
      return modules.filter(kept);
    }
  };
}

// app/workflow/preview.ts
async function previewChanges(request) {
  const { check, before, after } = request;
  const result = {
    judged: 0,
    changes: [],
    verdicts: [],
    skipped: [],
    errors: []
  };
  for await (const evidence of request.evidence) {
    if ("why" in evidence) {
      result.skipped.push(evidence);
      continue;
    }
    const { path } = evidence;
    check.onStep?.(`judging ${path} (${result.judged} judged, ${result.changes.length} changes)`);
    const [old, now] = [await judged(check, before, evidence), await judged(check, after, evidence)];
    result.judged += 1;
    result.errors.push(...now.errors.map((error) => ({ ...error, evidence: path })));
    result.changes.push(...compareAnswers(path, old.findings, now.findings));
    const threshold = check.configuration.failOn;
    const [was, is] = [verdictOf(old.findings, threshold), verdictOf(now.findings, threshold)];
    if (was !== is) result.verdicts.push({ evidence: path, before: was, after: is });
  }
  return result;
}
async function judged(check, bundles, evidence) {
  const request = { ...check, bundles, evidence: [evidence] };
  try {
    const all = await judgeAll(request);
    return { findings: accepted(request, all).findings, errors: all.parts.flatMap(({ judgement }) => judgement.errors) };
  } catch (error) {
    if (error instanceof Problem && error.code === "input.nothing") return { findings: [], errors: [] };
    throw error;
  }
}
function compareAnswers(evidence, before, after) {
  const [old, now] = [bySubject(before), bySubject(after)];
  const keys = [.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].sort();
  return keys.flatMap((key) => {
    const [was, is] = [answerOf(old.get(key)), answerOf(now.get(key))];
    const kind = kindOf(was, is);
    const [finding] = now.get(key) ?? old.get(key) ?? [];
    if (kind === void 0 || finding === void 0) return [];
    const { policy, path, message } = finding;
    return [{ kind, policy, evidence, address: addressOf(finding), before: was, after: is, path, message }];
  });
}
function bySubject(findings) {
  const found = /* @__PURE__ */ new Map();
  for (const finding of findings) push(found, `${finding.policy}\0${addressOf(finding)}`, finding);
  return found;
}
function addressOf({ subject }) {
  return subject.kind === "run" ? "the run" : subjectName(subject);
}
function answerOf(findings = []) {
  const worst = ["fail", "undetermined", "waived"].find(
    (status) => findings.some((finding) => finding.status === status)
  );
  return worst ?? "pass";
}
function kindOf(before, after) {
  if (before === after) return void 0;
  if (after === "fail") return "newly failing";
  if (after === "undetermined") return "now undetermined";
  if (before === "fail") return "no longer failing";
  return before === "undetermined" ? "no longer undetermined" : void 0;
}

// app/command/policy-preview-base.ts
import { existsSync } from "node:fs";
async function readBasePolicies(base, places) {
  if (isPlace(base)) return { name: base, modules: (await readPolicyPlace(base)).modules };
  const place = findBase(base);
  if (place.kind !== "commit") return { name: base, modules: (await readPolicyPlace(base)).modules };
  const name = `${base} (${place.tree.commit.slice(0, 7)})`;
  const all = [];
  for (const path of places) {
    const inside = isPlace(path) ? void 0 : place.pathOf(path);
    if (inside !== void 0) all.push(readPolicyTree(place.tree, inside, path));
    else if (isPlace(path) || existsSync(path)) all.push(await readPolicyPlace(path));
    else throw outside(path);
  }
  return { name, modules: all.flatMap(({ modules }) => modules) };
}
function isPlace(place) {
  return place.startsWith("npm:") || /\.(tar\.gz|tgz)(@|$)/.test(place);
}
function outside(path) {
  return new Problem("input.policy", "the policy folder cannot be read", {
    file: path,
    found: "nothing at that path",
    wanted: "a folder with .rego files",
    next: "check --policies, or policies.folders in the configuration"
  });
}

// app/command/policy-preview-evidence.ts
import { join, relative, resolve } from "node:path";
async function* evidenceBelow(paths, onStep) {
  const planned = /* @__PURE__ */ new Set();
  const options = { looksLikeEvidence, readStandardInput: refuseInput, workingDirectory: process.cwd() };
  for await (const input of readInputs(paths, options)) {
    onStep(`reading ${input.path}`);
    const read = passingOver(input.path, () => readInput(input, {}));
    if (!("why" in read) && read.kind === "plan") planned.add(resolve(folderOfFile(input.path)));
    yield read;
  }
  const tools = { schema: openSchema(readSchemaTable), decoders };
  for (const path of paths.filter(isFolder)) {
    const { sources, directory: top } = await placeOf(path);
    for (const directory of rootsBelow({ sources, directory: top }).directories) {
      const folder = join(path, relative(top, directory));
      if (planned.has(resolve(folder))) continue;
      onStep(`evaluating ${folder}`);
      yield passingOver(folder, () => openRoot({ sources, directory }, nothingGiven, tools).evaluate(folder, directory));
    }
  }
}
function passingOver(what, read) {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Problem) || error.code === "internal.bug") throw error;
    const { found } = error.details;
    return { what, why: found === void 0 ? error.message : `${error.message}: ${found}` };
  }
}
async function refuseInput() {
  throw new Problem("input.usage", "standard input is no folder of plans", {
    wanted: "plans, or folders with plans",
    next: "save the plan to a file and name it with --against"
  });
}

// app/command/policy-preview.ts
async function runPreview(options) {
  const progress = createProgress(process.stderr, false);
  try {
    const preview = await previewPolicies(options, progress.step);
    progress.done();
    const color = useColour(process.stdout, process.env, options.color);
    const print = { table: printPreview, json: printPreviewJson, markdown: printPreviewMarkdown }[options.format];
    await writeOut(print(preview, { color }));
    return preview.errors.length > 0 ? 2 : 0;
  } finally {
    progress.done();
  }
}
async function previewPolicies(options, onStep) {
  const today = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
  const configuration = await loadConfiguration({ inputs: [], today });
  const { folders, namespaces, data } = configuration.policies;
  const places = options.policies ?? (folders.length === 0 && isFolder("policies") ? ["policies"] : folders);
  if (places.length === 0) throw noPolicies();
  onStep("reading policies");
  const compile = { namespaces: options.namespace ?? namespaces, data, library: [] };
  const now = (await readOwnFiles(places)).modules;
  const base = await readBasePolicies(options.base, places);
  const changed = changedPolicies(base.modules, now, compile.namespaces);
  onStep("compiling policies");
  const before = await compileSome(changed.before, compile);
  const after = await compileSome(changed.after, compile);
  const policies = previewedPolicies(changed, before, after);
  const none = { judged: 0, changes: [], verdicts: [], skipped: [], errors: [] };
  if (policies.length === 0) return { base: base.name, policies, ...none };
  const found = await previewChanges({
    before,
    after,
    evidence: evidenceBelow(options.against, onStep),
    check: {
      configuration,
      engine: createJudgingEngine(void 0),
      redactorFor: (each) => createRedactor(() => each.secrets()),
      today,
      version,
      skipped: [],
      limits: { deadlineMs: options.deadline * 1e3, memoryMb: options.memory },
      onStep
    }
  });
  if (found.judged === 0) throw nothingJudged(options.against, found.skipped);
  return { base: base.name, policies, ...found };
}
async function compileSome(modules, request) {
  const judging = modules.some(({ text }) => !/^[ \t]*package[ \t]+lib\b/m.test(text));
  return judging ? compilePolicies(modules, request) : [];
}
function noPolicies() {
  return new Problem("input.usage", "no policies are named", {
    wanted: "the folder of the policies that changed",
    next: "plumbline policy preview --policies policies --against plans"
  });
}
function nothingJudged(paths, skipped) {
  const some = skipped.slice(0, 5).map(({ what, why }) => `${what} (${why})`);
  return new Problem("input.nothing", "no evidence found to try the policies on", {
    file: paths.join(", "),
    found: some.length === 0 ? "no plan, no state and no Terraform source" : `only ${some.join(", ")}`,
    wanted: "a folder with plans (terraform show -json), states or source",
    next: "keep the plans of the last runs in a folder and name it with --against"
  });
}
export {
  runPreview
};
