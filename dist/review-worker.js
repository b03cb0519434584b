import {
  createJudgingEngine
} from "./chunks/chunk-ND7EAVWE.js";
import {
  createRedactor
} from "./chunks/chunk-4ZG5QDJZ.js";
import {
  loadLibrary
} from "./chunks/chunk-BVFSIBYB.js";
import {
  changedPaths,
  hiddenNotices,
  plainProblem,
  readReviewSettings,
  touchedRoots
} from "./chunks/chunk-MYFRMB7V.js";
import {
  asSkipped,
  distinct,
  fitSource,
  fits,
  isBroken,
  movesIn
} from "./chunks/chunk-LHZU45RN.js";
import {
  check
} from "./chunks/chunk-TBZQ5UTR.js";
import {
  assembleReport
} from "./chunks/chunk-KES5OQEG.js";
import {
  detect,
  isReadable,
  readEvidence
} from "./chunks/chunk-ISPACD25.js";
import "./chunks/chunk-FEQWWSS3.js";
import "./chunks/chunk-J4QNPAXY.js";
import "./chunks/chunk-B5WDWU5K.js";
import {
  brokenNotices,
  readComments,
  uniqueNotices
} from "./chunks/chunk-AB63XNSD.js";
import {
  decoders,
  nothingGiven,
  openRoot
} from "./chunks/chunk-2UWAROIC.js";
import "./chunks/chunk-M5ZWSNVE.js";
import "./chunks/chunk-SH4HW5JZ.js";
import "./chunks/chunk-WLGUVEMW.js";
import "./chunks/chunk-5T7B3QQT.js";
import "./chunks/chunk-FZLUWHC2.js";
import "./chunks/chunk-5CGOCU43.js";
import {
  openSources,
  parseFile
} from "./chunks/chunk-VT5FNCID.js";
import "./chunks/chunk-HP4NUATP.js";
import {
  sensitivePaths
} from "./chunks/chunk-LHTABM6A.js";
import {
  cacheFolder,
  createBundleStore
} from "./chunks/chunk-U4ZKWZFN.js";
import {
  writeWhole
} from "./chunks/chunk-XD4RKEKU.js";
import "./chunks/chunk-VWDPQTL3.js";
import "./chunks/chunk-BGWZEUPI.js";
import {
  printSarif
} from "./chunks/chunk-O762YYJW.js";
import "./chunks/chunk-PV5X7GLJ.js";
import "./chunks/chunk-L477AMKF.js";
import "./chunks/chunk-AN6I4PJA.js";
import "./chunks/chunk-3K2W5NFW.js";
import {
  version
} from "./chunks/chunk-AKKE5ECK.js";
import "./chunks/chunk-OKYF6Y7R.js";
import "./chunks/chunk-HY73YBRI.js";
import {
  laidOver
} from "./chunks/chunk-EAHEEXR7.js";
import {
  readYaml
} from "./chunks/chunk-AZWG7W4R.js";
import "./chunks/chunk-XYM7RR57.js";
import {
  joinPath
} from "./chunks/chunk-LA6KRRY7.js";
import "./chunks/chunk-GKZDULEY.js";
import "./chunks/chunk-7CHO5JZF.js";
import "./chunks/chunk-H3QSTGAE.js";
import "./chunks/chunk-4IHUPCYV.js";
import {
  isObject
} from "./chunks/chunk-GW45PJEJ.js";
import "./chunks/chunk-QFQITA6Q.js";
import "./chunks/chunk-IVEHRKSH.js";
import {
  readSchemaTable
} from "./chunks/chunk-MHM4QYEW.js";
import "./chunks/chunk-J7P6CRWI.js";
import {
  openSchema
} from "./chunks/chunk-OZ7WGARM.js";
import {
  Problem
} from "./chunks/chunk-ODP4TEP5.js";

// app/review-worker.ts
import { setPriority } from "node:os";
import { parentPort } from "node:worker_threads";

// app/files/last-good.ts
import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
function createLastGood(folder, bundles) {
  const fileOf = (key) => join(folder, `${createHash("sha256").update(key).digest("hex")}.good`);
  const written = /* @__PURE__ */ new Map();
  return {
    async read(key) {
      try {
        const entries = JSON.parse(await readFile(fileOf(key), "utf8"));
        const found = await Promise.all(
          entries.map(async ({ digest, data }) => withData(await bundles.read(digest), data))
        );
        return found.every((each) => each !== void 0) ? found : void 0;
      } catch {
        return void 0;
      }
    },
    async write(key, given) {
      const text = JSON.stringify(
        given.map(({ digest, data }) => data === void 0 ? { digest } : { digest, data })
      );
      if (written.get(key) === text) return;
      try {
        await mkdir(folder, { recursive: true });
        await writeWhole(fileOf(key), text);
        written.set(key, text);
      } catch {
      }
    }
  };
}
function withData(bundle, data) {
  return bundle === void 0 || data === void 0 ? bundle : { ...bundle, data };
}

// app/hcl/parse/remember-parsed.ts
import { createHash as createHash2 } from "node:crypto";
function rememberParsed(mostCharacters) {
  const kept = /* @__PURE__ */ new Map();
  let characters = 0;
  return (file, text) => {
    const key = `${createHash2("sha256").update(text).digest("base64")} ${file}`;
    const parsed = kept.get(key) ?? parseFile(file, text);
    if (kept.delete(key)) characters -= text.length;
    if (text.length > mostCharacters) return parsed;
    kept.set(key, parsed);
    characters += text.length;
    for (const [oldest, { text: old }] of kept) {
      if (characters <= mostCharacters) break;
      kept.delete(oldest);
      characters -= old.length;
    }
    return parsed;
  };
}

// app/workflow/review/policy-data.ts
import { Buffer } from "node:buffer";
function readPolicyData(files) {
  return files.map(readOne).reduce((under, over) => laidOver(under, over), {});
}
function readOne({ path, text }) {
  const value = path.endsWith(".json") ? parseJson(path, text) : readYaml({ bytes: Buffer.from(text), file: path, code: "input.policy" }).value;
  if (isObject(value)) return value;
  throw new Problem("input.policy", "the data is not an object", {
    file: path,
    wanted: "a JSON or YAML object, whose keys become data.<key>"
  });
}
function parseJson(file, text) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const found = cause instanceof Error ? cause.message : String(cause);
    throw new Problem("input.policy", "the data is not valid JSON", { file, found, next: "mend the file", cause });
  }
}

// app/workflow/review/add-advisory.ts
function addAdvisory(report, advisory) {
  const known = new Set(report.findings.flatMap(fingerprintsOf));
  const more = advisory.findings.filter((finding) => !fingerprintsOf(finding).some((each) => known.has(each))).map((finding) => ({ ...finding, blocking: false }));
  const count = (test) => more.filter(test).length;
  const { counts } = report;
  const paths = advisory.evidence.map(({ path }) => path).join(", ");
  return {
    ...report,
    evidence: [...report.evidence, ...advisory.evidence],
    findings: [...report.findings, ...more],
    counts: {
      ...counts,
      subjects: counts.subjects + advisory.counts.subjects,
      fail: counts.fail + count(({ status }) => status === "fail"),
      undetermined: counts.undetermined + count(({ status }) => status === "undetermined"),
      waived: counts.waived + count(({ status }) => status === "waived"),
      existing: counts.existing + count(({ change }) => change === "existing")
    },
    notices: [
      ...report.notices,
      {
        kind: "review",
        message: `${paths}: made by a fork, or by a workflow that this change alters; judged and shown, but decides nothing`
      }
    ]
  };
}
function fingerprintsOf({ fingerprint, fingerprints = [] }) {
  return [fingerprint, ...fingerprints];
}

// app/workflow/review/map-tree.ts
function mapTree(files) {
  const folders = foldersOf(files);
  return {
    read: (path) => files.get(joinPath(".", path)),
    list: (folder) => folders.get(joinPath(".", folder))
  };
}
function foldersOf(files) {
  const folders = /* @__PURE__ */ new Map([[".", /* @__PURE__ */ new Map()]]);
  for (const path of files.keys()) {
    let folder = ".";
    const steps = path.split("/");
    for (const [index, name] of steps.entries()) {
      const isFile = index === steps.length - 1;
      folders.get(folder)?.set(name, isFile ? "file" : "folder");
      if (isFile) break;
      folder = folder === "." ? name : `${folder}/${name}`;
      if (!folders.has(folder)) folders.set(folder, /* @__PURE__ */ new Map());
    }
  }
  return new Map(
    [...folders].map(([folder, entries]) => [
      folder,
      [...entries].map(([name, kind]) => ({ name, kind })).sort((a, b) => a.name < b.name ? -1 : 1)
    ])
  );
}

// app/workflow/review/plans.ts
function readPlans(request) {
  const read = request.files.map((file) => ({ standing: standingOf(file, request), answer: readOne2(file, request) }));
  const refused = read.flatMap(({ answer: answer2 }) => "why" in answer2 ? [answer2] : []);
  const found = (wanted) => distinct(
    read.flatMap(({ standing, answer: answer2 }) => "why" in answer2 || standing !== wanted ? [] : [answer2]),
    /* @__PURE__ */ new Set()
  );
  const [deciding, advisory, altered] = [found("deciding"), found("advisory"), found("altered")];
  return {
    deciding: deciding.evidence,
    advisory: advisory.evidence,
    altered: altered.evidence,
    skipped: [...refused, ...deciding.skipped, ...advisory.skipped, ...altered.skipped]
  };
}
function standingOf({ advisory, workflow }, { isAltered }) {
  if (advisory) return "advisory";
  return isAltered(workflow) ? "altered" : "deciding";
}
function readOne2(file, request) {
  const { schema } = request;
  const what = `${file.artifact}/${file.path}`;
  const { kind } = detect(file.bytes);
  if (kind === "cyclonedx" || kind === "spdx") return { what, why: "an SBOM, which this version does not judge" };
  if (!isReadable(kind)) return { what, why: `neither a plan nor a state, but ${kind}` };
  const readAs = (root) => readEvidence(file.bytes, {
    path: what,
    root,
    sensitivePaths: (typeKey) => sensitivePaths(schema, typeKey),
    body: schema.body
  });
  try {
    const told = toldRoot(file, request);
    if (told !== void 0) return readAs(told);
    const evidence = readAs(".");
    const fitting = request.roots.filter((root) => fits(fitSource(request.sourceOf(root).tree, evidence)));
    const [only] = fitting;
    if (only === void 0 || fitting.length > 1) {
      const why = `it fits ${fitting.length === 0 ? "no root module" : fitting.join(" and ")}; name the artifact under roots in the configuration`;
      return { what, why };
    }
    return readAs(only);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { what, why: error.message };
  }
}
function toldRoot({ artifact, path }, { settings, roots }) {
  const named2 = settings.filter((each) => each.artifact !== void 0 && matches(each.artifact, artifact));
  if (named2.length === 1) return named2[0]?.path;
  const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : void 0;
  return folder !== void 0 && roots.includes(folder) ? folder : void 0;
}
function matches(pattern, name) {
  const [first = "", ...rest] = pattern.split("*");
  const last = rest.pop();
  if (last === void 0) return name === first;
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length) return false;
  let at = first.length;
  for (const part of rest) {
    const found = name.indexOf(part, at);
    if (found < 0 || found + part.length > name.length - last.length) return false;
    at = found + part.length;
  }
  return true;
}

// app/workflow/review/review-trees.ts
async function reviewTrees(request, tools) {
  const { head, base, configuration, today } = request;
  const settings = readReviewSettings(configuration, head.files, base.files, today);
  const changed = changedPaths(head.files, base.files);
  const sources = {
    head: openSources(mapTree(head.files), tools.parse),
    base: openSources(mapTree(base.files), tools.parse)
  };
  const roots = touchedRoots(sources.head, sources.base, changed);
  const open = (of, directory, evidence) => openRoot({ sources: of, directory }, nothingGiven, tools, evidence);
  const opened = { request, tools, settings, ...sources, roots, open };
  const plans = readPlans({
    files: request.evidence,
    settings: settings.configuration.roots,
    roots: roots.all,
    schema: tools.schema,
    sourceOf: (root) => open(sources.head, root),
    isAltered: (path) => changed.has(path)
  });
  const report = await judgeChange(opened, plans, changed);
  return { report, roots: roots.all, touched: roots.touched, waiting: waitingRoots(opened, plans) };
}
async function judgeChange(opened, plans, changed) {
  const { roots } = opened;
  const touched = new Set(roots.touched);
  const ofTouched = (evidence) => evidence.filter(({ root }) => touched.has(root));
  const skipped = [
    ...opened.request.skipped,
    ...plans.skipped,
    ...[...plans.deciding, ...plans.advisory, ...plans.altered].filter(({ root }) => !touched.has(root)).map(({ path, root }) => ({ what: path, why: `this change does not touch ${root}` }))
  ];
  const planned = ofTouched(plans.deciding);
  const { check: judged, sources } = prepare(opened, planned, skipped, notices(opened, changed));
  const report = judged.evidence.length === 0 ? nothingTouched(opened, judged) : await check(judged);
  const advisory = ofTouched([...plans.advisory, ...plans.altered]);
  if (advisory.length === 0) return report;
  for (const each of advisory) sources.set(each, opened.open(opened.head, each.root, each));
  return addAdvisory(report, await check({ ...judged, evidence: advisory, skipped: [], notices: [] }));
}
function prepare(opened, planned, skipped, said2) {
  const { request, tools, settings, head, base, roots, open } = opened;
  const { configuration } = settings;
  const { today } = request;
  const bundles = [...configuration.policies.library ? [tools.library] : [], ...tools.own];
  const policies = bundles.flatMap((bundle) => bundle.policies);
  const now = new Map(planned.map((each) => [each, open(head, each.root, each)]));
  const covered = new Set(planned.filter(({ kind }) => kind === "plan").map(({ root }) => root));
  for (const root of roots.touched) {
    if (covered.has(root)) continue;
    const { evaluated: _, ...source } = open(head, root);
    now.set(source.evaluate(root, root), source);
  }
  const then = /* @__PURE__ */ new Map();
  for (const root of roots.before) {
    const { evaluated: _, ...source } = open(base, root);
    then.set(source.evaluate(`${request.base.name}:${root}`, root), source);
  }
  const rules = configuration.waiverRules;
  const comments = readComments(now, policies, rules, today);
  const onBase = readComments(then, policies, rules, today);
  const trees = [...now.values()].map(({ tree }) => tree);
  const faults = trees.flatMap((tree) => tree.diagnostics());
  const oldFaults = [...then.values()].flatMap(({ tree }) => tree.diagnostics()).filter(isBroken);
  const sources = new Map([...now, ...then]);
  return {
    sources,
    check: {
      evidence: [...now.keys()],
      bundles,
      configuration,
      engine: tools.engine,
      redactorFor: (each) => createRedactor(() => each.secrets()),
      today,
      version: tools.version,
      skipped: [...skipped, ...faults.filter((each) => !isBroken(each)).map(asSkipped)],
      limits: tools.limits,
      notices: uniqueNotices([
        ...hiddenNotices(request.hidden, trees),
        ...said2,
        ...brokenNotices(faults.filter(isBroken)),
        ...comments.notices
      ]),
      comments: comments.waivers,
      moves: [...now].flatMap(([{ root }, { tree }]) => movesIn(tree, root)),
      sourceOf: (each) => sources.get(each),
      base: {
        kind: "evidence",
        summary: { kind: "commit", name: request.base.name, digest: request.base.commit },
        evidence: [...then.keys()],
        waivers: [...settings.granted, ...onBase.waivers],
        waiverRules: rules,
        notices: brokenNotices(oldFaults).map((notice) => ({ ...notice, kind: "base" }))
      },
      head: request.head.commit,
      approvals: { head: request.head.commit, by: request.approvals }
    }
  };
}
var mostNamed = 20;
function notices({ roots, settings, tools }, changed) {
  const touched = new Set(roots.touched);
  const others = roots.all.filter((root) => !touched.has(root));
  const strangers = settings.configuration.roots.filter(({ path }) => !roots.all.includes(path)).map(({ path }) => path);
  const { folders } = settings.configuration.policies;
  const policies = [...changed].filter((path) => folders.some((folder) => isBelow(path, folder)));
  return [
    ...settings.notices,
    ...tools.notices,
    ...policies.length === 0 ? [] : [said(`this change alters policies (${named(policies)}); they judge once they are merged`)],
    ...strangers.length === 0 ? [] : [said(`the configuration speaks of what is no root module here: ${named(strangers)}`)],
    ...others.length === 0 ? [] : [said(`not touched by this change, and not judged: ${named(others)}`)]
  ];
}
function isBelow(path, folder) {
  const plain = folder.replace(/^\.\//, "").replace(/\/$/, "");
  return plain === "." ? path.endsWith(".rego") : path === plain || path.startsWith(`${plain}/`);
}
function named(names) {
  const more = names.length - mostNamed;
  return `${names.slice(0, mostNamed).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
function said(message) {
  return { kind: "review", message };
}
function nothingTouched({ roots, settings }, judged) {
  const report = assembleReport({
    version: judged.version,
    configuration: { ...settings.configuration, nothingToJudge: "pass" },
    policies: judged.bundles.flatMap((bundle) => bundle.policies),
    judged: [],
    notices: judged.notices ?? [],
    skipped: judged.skipped,
    ...judged.base === void 0 ? {} : { base: judged.base.summary }
  });
  const count = roots.all.length;
  const what = count === 0 ? "there is no root module" : `this change touches ${count === 1 ? "no root module" : `none of ${count} root modules`}`;
  return { ...report, headline: `nothing to judge: ${what}` };
}
function waitingRoots({ roots, settings }, { deciding, altered }) {
  const touched = new Set(roots.touched);
  const came = new Set([...deciding, ...altered].filter(({ kind }) => kind === "plan").map(({ root }) => root));
  return settings.configuration.roots.filter(({ path, expects }) => expects === "plan" && touched.has(path) && !came.has(path)).map(({ path, timeoutMinutes }) => ({ root: path, timeoutMinutes }));
}

// app/command/review-judge.ts
var limits = { deadlineMs: 2e4, memoryMb: 512 };
var mostParsed = 1e8;
async function openReviewJudge() {
  const library = await loadLibrary();
  const engine = createJudgingEngine(library);
  const folder = cacheFolder(process.env);
  const lastGood = createLastGood(folder, createBundleStore(folder));
  const kept = { schema: openSchema(readSchemaTable), decoders, parse: rememberParsed(mostParsed) };
  async function judge2(request) {
    const { bundles: own, notices: notices2 } = await compileAll(request.policies, library, lastGood);
    const answer2 = await reviewTrees(request, { ...kept, library, own, notices: notices2, engine, limits, version });
    const policies = [library, ...own].flatMap((bundle) => bundle.policies);
    return {
      ...answer2,
      sarif: request.sarif ? printSarif(answer2.report, { policies, audience: "code-scanning" }) : null
    };
  }
  async function prepare2(policies) {
    const compiled = await Promise.allSettled(policies.map((source) => compileAll([source], library, lastGood)));
    return compiled.flatMap((each) => {
      if (each.status === "fulfilled") return each.value.notices.map(({ message }) => message);
      return each.reason instanceof Error ? [each.reason.message] : [String(each.reason)];
    });
  }
  return { judge: judge2, prepare: prepare2 };
}
async function compileAll(sources, library, lastGood) {
  const bundles = [];
  const notices2 = [];
  for (const source of sources) {
    const taken = [library, ...bundles].flatMap(({ policies }) => policies);
    const compiled = await compileOne(source, taken, lastGood);
    bundles.push(...compiled.bundles);
    notices2.push(...compiled.notices);
  }
  return { bundles, notices: notices2 };
}
async function compileOne(source, taken, lastGood) {
  const { key, name, modules, namespaces, data } = source;
  try {
    const { compilePolicies } = await import("./chunks/own-policies-WORKUMUF.js");
    const readData = async () => readPolicyData(data);
    const bundles = await compilePolicies(modules, { namespaces, data: [], library: taken }, readData);
    await lastGood.write(key, bundles);
    return { bundles, notices: [] };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const bundles = await lastGood.read(key);
    if (bundles === void 0) throw error;
    const { file, line } = error.details;
    const message = `the policies of ${name} do not compile, so that the last ones that did judge instead: ${error.message}`;
    const place = file === void 0 ? {} : { source: line === void 0 ? file : `${file}:${line}` };
    return { bundles, notices: [{ kind: "review", message, ...place }] };
  }
}

// app/review-worker.ts
var port = parentPort;
var say = (said2) => port?.postMessage(said2);
if (process.platform === "linux") setPriority(0, 5);
var judge = openReviewJudge();
judge.then(
  () => say({ kind: "ready" }),
  (error) => say({ kind: "failed", problem: plainProblem(error) })
);
port?.on("message", async (work) => {
  say({ kind: "started" });
  try {
    say(await answer(await judge, work));
  } catch (error) {
    say({ kind: "failed", problem: plainProblem(error) });
  }
});
async function answer(opened, work) {
  switch (work.kind) {
    case "judge":
      return { kind: "judged", answer: await opened.judge(work.request) };
    case "prepare":
      return { kind: "prepared", wrong: await opened.prepare(work.policies) };
    default:
      return work;
  }
}
