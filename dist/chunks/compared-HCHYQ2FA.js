import {
  findBase
} from "./chunk-KNEF4IJG.js";
import {
  looksLikeEvidence,
  readInput
} from "./chunk-PGWWSLG4.js";
import {
  diskTree
} from "./chunk-ZU5TRT2B.js";
import {
  readInputs,
  repositoryTop
} from "./chunk-NJKYYBFI.js";
import {
  configurationCandidates,
  configurationName,
  readWritten
} from "./chunk-UP5HB3C7.js";
import "./chunk-WXDGFLVW.js";
import {
  baselineDifference,
  baselineOf,
  baselineSchema,
  baselineStatuses,
  check,
  printBaseline
} from "./chunk-TBZQ5UTR.js";
import {
  accepted,
  changed,
  conclude,
  isSameName,
  judgeAll,
  presentOf
} from "./chunk-KES5OQEG.js";
import {
  placeAt,
  scan
} from "./chunk-ISPACD25.js";
import "./chunk-FEQWWSS3.js";
import {
  differenceNotice,
  readBaseConfiguration
} from "./chunk-J4QNPAXY.js";
import "./chunk-B5WDWU5K.js";
import {
  brokenNotices,
  readComments,
  uniqueNotices
} from "./chunk-AB63XNSD.js";
import {
  decoders,
  nothingGiven,
  openRoot
} from "./chunk-2UWAROIC.js";
import "./chunk-M5ZWSNVE.js";
import "./chunk-SH4HW5JZ.js";
import "./chunk-WLGUVEMW.js";
import "./chunk-5T7B3QQT.js";
import "./chunk-FZLUWHC2.js";
import {
  rootsBelow
} from "./chunk-5CGOCU43.js";
import {
  openSources
} from "./chunk-VT5FNCID.js";
import "./chunk-HP4NUATP.js";
import "./chunk-LHTABM6A.js";
import {
  writeWhole
} from "./chunk-XD4RKEKU.js";
import "./chunk-VWDPQTL3.js";
import "./chunk-BGWZEUPI.js";
import "./chunk-3K2W5NFW.js";
import "./chunk-OKYF6Y7R.js";
import "./chunk-EAHEEXR7.js";
import "./chunk-AZWG7W4R.js";
import "./chunk-XYM7RR57.js";
import "./chunk-LA6KRRY7.js";
import "./chunk-GKZDULEY.js";
import "./chunk-7CHO5JZF.js";
import "./chunk-H3QSTGAE.js";
import "./chunk-4IHUPCYV.js";
import {
  isObject
} from "./chunk-GW45PJEJ.js";
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

// app/command/compared.ts
import { readFile as readFile2 } from "node:fs/promises";

// app/workflow/accept.ts
import { createHash } from "node:crypto";
async function accept(request, file, before) {
  const judged = await judgeAll(request);
  const waived = accepted(request, judged);
  const present = presentOf(judged, waived);
  const entries = baselineOf(present);
  const baseline2 = printBaseline(entries);
  const digest = createHash("sha256").update(baseline2).digest("hex");
  const base = { kind: "baseline", summary: { kind: "baseline", name: file, digest }, entries };
  const { added, dropped } = baselineDifference(before ?? [], entries);
  const than = before === void 0 ? "" : `: ${added} more than before, ${dropped} dropped`;
  const message = `the baseline accepts ${present.length === 1 ? "1 finding" : `${present.length} findings`}${than}`;
  return {
    baseline: baseline2,
    report: conclude({ ...request, base }, judged, {
      findings: changed(
        waived.findings,
        present.map(() => "existing")
      ),
      notices: [...waived.notices, { kind: "baseline", message, source: file }]
    })
  };
}

// app/command/base.ts
import { createHash as createHash2 } from "node:crypto";
import { readFile, realpath } from "node:fs/promises";
import { dirname as dirname2, relative as relative2 } from "node:path";

// app/workflow/baseline-schema.ts
import { Buffer } from "node:buffer";
import * as z from "zod";
var text = z.string().min(1);
var entry = z.strictObject({
  root: text.describe("Terraform root module"),
  address: text.optional().describe("Terraform address; absent for findings about a run as a whole"),
  policy: text.describe("Policy id"),
  path: z.array(z.union([z.string(), z.int().min(0)])).describe("Attribute path; empty for the subject as a whole"),
  status: z.enum(baselineStatuses).describe("What the finding was; `waived` accepts only findings that are waived"),
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/).describe("Identity of the finding, without its count indices"),
  count: z.int().min(1).describe("How many findings are alike")
});
var baseline = z.strictObject({
  schema: z.literal(baselineSchema),
  entries: z.array(entry).describe("Sorted by root, address, policy, path, status and fingerprint")
});
function readBaseline(bytes, file) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const scanned = scan(buffer, 0);
  if (scanned.fault !== void 0) throw notJson(file, buffer, scanned.at);
  const document = JSON.parse(buffer.toString("utf8"));
  const schema = isObject(document) ? document.schema : void 0;
  if (schema !== baselineSchema) throw notBaseline(file, schema);
  const parsed = baseline.safeParse(document);
  if (parsed.success) return parsed.data.entries.map(toEntry);
  const [issue] = parsed.error.issues;
  const path = issue?.path.map(String).join(".") ?? "";
  throw wrong(file, `the baseline is not what it should be${path === "" ? "" : ` at ${path}`}`, {
    found: issue?.code === "unrecognized_keys" ? `the key ${issue.keys.join(", ")}` : issue?.message ?? "",
    wanted: "what docs/schemas/baseline-1.schema.json describes"
  });
}
function toEntry({ address, ...rest }) {
  return { ...rest, ...address === void 0 ? {} : { address } };
}
var again = "write it again with --write-baseline";
function wrong(file, message, details) {
  return new Problem("input.baseline", message, { file, next: again, ...details });
}
function notJson(file, bytes, at) {
  const conflict = /^(?:<{7}|={7}|>{7})/m.exec(bytes.toString("latin1"));
  const { line, column } = placeAt(bytes, conflict === null ? at : conflict.index);
  return wrong(
    file,
    conflict === null ? "the baseline is no well-formed JSON" : "the baseline holds a merge conflict",
    {
      line,
      column,
      found: conflict?.[0] ?? (at >= bytes.length ? "the end of the file" : JSON.stringify(bytes.toString("utf8", at, at + 20))),
      wanted: "a file that --write-baseline wrote"
    }
  );
}
function notBaseline(file, schema) {
  const version = typeof schema === "string" ? /^plumbline\.baseline\/(\d{1,9})$/.exec(schema)?.[1] : void 0;
  if (version !== void 0 && Number(version) > 1) {
    return wrong(file, "the baseline was written by a newer version", {
      found: `plumbline.baseline/${version}`,
      wanted: baselineSchema,
      next: `update plumbline, or ${again}`
    });
  }
  return wrong(file, "this is no baseline", {
    found: typeof schema === "string" ? `the schema ${JSON.stringify(schema.slice(0, 60))}` : 'no key "schema"',
    wanted: `a file that --write-baseline wrote, of the schema ${baselineSchema}`
  });
}

// app/command/base-evidence.ts
import { existsSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
async function gatherBaseEvidence(place, request) {
  const evidence = [];
  const notices = [];
  const names = new Set(request.evidence.map(({ path }) => basename(path)));
  for (const input of request.inputs) {
    const before = evidence.length;
    for await (const each of inputsAt(place, treePath(place, input), names)) {
      const read = readInput(each, request);
      if (!("why" in read)) evidence.push(read);
    }
    if (evidence.length === before) notices.push(missing(input, place.name));
  }
  return { evidence, notices };
}
async function readBaseFile(name, now, request) {
  const [only] = now;
  if (only === void 0 || now.length > 1) {
    throw new Problem("input.base", "a plan can be the base of one plan only", {
      file: name,
      found: `${now.length} plans and states to compare`,
      wanted: "one input, or a folder as base",
      next: "name one plan, or give --base a folder that holds the plans of the base"
    });
  }
  for await (const input of readInputs([name], readOptions)) {
    const read = readInput(input, { ...request, root: only.root });
    if (!("why" in read)) return read;
    throw new Problem("input.base", "the base was passed over", { file: name, found: read.why, next: "drop --only" });
  }
  throw new Problem("input.base", "the base holds nothing", { file: name });
}
var readOptions = {
  looksLikeEvidence,
  readStandardInput: async () => new Uint8Array(),
  workingDirectory: process.cwd()
};
function treePath(place, input) {
  const path = input === "-" ? void 0 : place.pathOf(input);
  if (path !== void 0) return path;
  throw new Problem("input.base", `there is no counterpart of ${input} on the base`, {
    file: place.name,
    found: input === "-" ? "standard input" : "an input outside of what the base covers",
    wanted: "inputs below the working directory, or in the repository of the reference",
    next: "name the plan of the base itself with --base"
  });
}
async function* inputsAt(place, path, names) {
  if (place.kind === "folder") {
    const { folder } = place;
    if (!existsSync(join(folder, path))) return;
    for await (const input of readInputs([join(folder, path)], readOptions)) {
      yield { ...input, root: await place.rootOf(dirname(relative(folder, input.path))) };
    }
    return;
  }
  const { tree } = place;
  const named = tree.list(path) === void 0;
  for (const [file, bytes] of tree.readMany(named ? [path] : [...walk(tree, path, names)])) {
    const likely = named || looksLikeEvidence(bytes.subarray(0, 65536), bytes.length < 65536);
    if (likely) yield { path: place.shown(file), bytes, named, root: await place.rootOf(dirname(file)) };
  }
}
var ignored = /* @__PURE__ */ new Set([".terraform", "node_modules"]);
function* walk(tree, folder, names) {
  for (const { name, kind } of tree.list(folder) ?? []) {
    const path = folder === "." ? name : `${folder}/${name}`;
    if (kind === "folder" && !ignored.has(name)) yield* walk(tree, path, names);
    if (kind === "file" && (names.has(name) || /plan|state/i.test(name))) yield path;
  }
}
function missing(input, base) {
  return {
    kind: "base",
    message: `the base has no plan and no state for ${input}: what is found there is new, unless a plan says itself that it was so before`,
    source: base
  };
}

// app/command/base.ts
async function openBase(options, request) {
  if (options.baseline !== void 0) return openBaseline(options.baseline);
  if (options.base !== void 0) return openEvidenceBase(options.base, options, request);
  if (options.approvedBy === void 0) return void 0;
  throw new Problem("input.usage", "--approved-by needs a base", {
    wanted: "--base, whose configuration says who may approve",
    next: "add --base, or drop --approved-by"
  });
}
async function openBaseline(file) {
  const bytes = await readFile(file).catch((cause) => {
    throw new Problem("input.baseline", "the baseline cannot be read", {
      file,
      found: cause.code === "ENOENT" ? "nothing at that path" : cause.message,
      wanted: "a file that --write-baseline wrote",
      next: `write it with --write-baseline ${file}, or check the path`,
      cause
    });
  });
  const digest = createHash2("sha256").update(bytes).digest("hex");
  return { kind: "baseline", summary: { kind: "baseline", name: file, digest }, entries: readBaseline(bytes, file) };
}
async function openEvidenceBase(name, options, request) {
  const place = findBase(name);
  const said = await configurationOn(place, request);
  const { waiverRules } = said.configuration;
  const { evidence, notices, waivers } = await gather(place, request, waiverRules);
  return {
    kind: "evidence",
    summary: summaryOf(place, evidence),
    evidence,
    waivers: [...said.waivers, ...waivers],
    waiverRules,
    notices: [...notices, ...said.notices, ...strangers(options.approvedBy ?? [], waiverRules.approvers)]
  };
}
async function gather(place, request, rules) {
  const { inputs, readSource } = request;
  if (place.kind === "file") {
    return { evidence: [await readBaseFile(place.name, request.evidence, request)], notices: [], waivers: [] };
  }
  const found = await gatherBaseEvidence(place, request);
  if (readSource === void 0) return { ...found, waivers: [] };
  const paths = inputs.flatMap((input) => place.pathOf(input) ?? []);
  const source = await readSource(place, paths, found.evidence, rules);
  const notices = source.evidence.length === 0 ? [...found.notices, ...source.notices] : source.notices;
  return { evidence: [...found.evidence, ...source.evidence], notices, waivers: source.waivers };
}
async function configurationOn(place, request) {
  const { inputs, wanted, today, configuration } = request;
  if (wanted !== void 0 && await isElsewhere(wanted)) {
    return { configuration, waivers: configuration.waivers, notices: [] };
  }
  const candidates = configurationCandidates({ inputs, ...wanted === void 0 ? {} : { wanted } });
  const [tree, pathOf] = treeOf(place);
  const known = candidates.flatMap((path) => pathOf(path) ?? []);
  const said = readBaseConfiguration(tree, known, today);
  const written = await readWritten(configuration, today);
  return { ...said, notices: [...said.notices, ...differenceNotice(written, said.configuration)] };
}
function treeOf(place) {
  if (place.kind !== "file") return [place.tree, place.pathOf];
  return [diskTree(dirname2(place.name)), () => configurationName];
}
async function isElsewhere(path) {
  const top = await repositoryTop(process.cwd()) ?? process.cwd();
  return relative2(await realpath(top), await realpath(path)).startsWith("..");
}
function strangers(names, approvers) {
  const known = approvers.length === 0 ? "nobody" : approvers.join(", ");
  return names.filter((name) => !approvers.some((other) => isSameName(name, other))).map((name) => ({
    kind: "base",
    message: `${name} cannot approve waivers: waiver_rules.approvers on the base names ${known}`
  }));
}
function summaryOf(place, evidence) {
  const { kind, name } = place;
  const digest = place.kind === "commit" ? place.tree.commit : place.kind === "file" ? evidence[0]?.sha256 : void 0;
  return { kind, name, ...digest === void 0 ? {} : { digest } };
}

// app/command/base-source.ts
function baseSourceReader({ evidence, bundles, today }, sources) {
  const policies = bundles.flatMap((bundle) => bundle.policies);
  return async (base, paths, known, rules) => {
    const read = openSources(base.tree);
    const tools = { schema: openSchema(readSchemaTable), decoders };
    const own = /* @__PURE__ */ new Map();
    const open = (directory) => openRoot({ sources: read, directory }, nothingGiven, tools);
    const alone = [];
    const judge = (directory, root) => {
      const { evaluated: _, ...source } = open(directory);
      const judged = source.evaluate(base.shown(directory), root);
      own.set(judged, source);
      alone.push(judged);
    };
    const planned = new Set(known.map(({ root }) => root));
    const now = new Set(evidence.filter(({ kind }) => kind === "source").map(({ root }) => root));
    for (const path of paths) {
      for (const directory of folders(
        base.tree.list(path) === void 0 ? [] : rootsBelow({ sources: read, directory: path }).directories
      )) {
        const root = await base.rootOf(directory);
        if (planned.has(root) && !now.has(root)) continue;
        planned.add(root);
        judge(directory, root);
      }
    }
    for (const { root } of evidence.filter(({ kind }) => kind === "plan")) {
      const directory = [root, base.pathOf(root)].find((each) => each !== void 0 && read.module(each) !== void 0);
      if (planned.has(root) || directory === void 0) continue;
      planned.add(root);
      judge(directory, root);
    }
    for (const each of known) {
      const directory = base.pathOf(each.root) ?? each.root;
      if (read.module(directory) !== void 0) own.set(each, open(directory));
    }
    for (const [each, source] of own) sources.set(each, source);
    const comments = readComments(own, policies, rules, today);
    const broken = alone.flatMap((each) => own.get(each)?.tree.diagnostics() ?? []);
    const notices = brokenNotices(broken).map((notice) => ({ ...notice, kind: "base" }));
    return { evidence: alone, waivers: comments.waivers, notices: uniqueNotices(notices) };
  };
}
function folders(list) {
  return [...new Set(list)];
}

// app/command/compared.ts
var head = "the working tree";
async function runCompared(request, sources, inputs, options) {
  const { writeBaseline, approvedBy } = options;
  if (writeBaseline !== void 0) return runAccept(request, writeBaseline, options.baseline);
  const all = new Map(sources);
  const base = await openBase(options, {
    ...request,
    inputs,
    readSource: baseSourceReader(request, all),
    ...options.config === void 0 ? {} : { wanted: options.config },
    ...options.only === void 0 ? {} : { only: options.only },
    ...options.root?.[0] === void 0 ? {} : { root: options.root[0] }
  });
  return check({
    ...request,
    sourceOf: (each) => all.get(each),
    // A change must not loosen the rules by which its own comments are read.
    ...base?.kind === "evidence" ? { comments: commentsBy(base.waiverRules, request, sources) } : {},
    ...base === void 0 ? {} : { base },
    head,
    ...approvedBy === void 0 ? {} : { approvals: { head, by: approvedBy } }
  });
}
function commentsBy(rules, { bundles, today }, sources) {
  const policies = bundles.flatMap((bundle) => bundle.policies);
  return readComments(sources, policies, rules, today).waivers;
}
async function runAccept(request, file, baseline2) {
  const known = baseline2 === void 0 ? await entriesOf(file) : (await openBaseline(baseline2)).entries;
  const accepted2 = await accept(request, file, known);
  if (accepted2.report.verdict !== "error") await writeWhole(file, accepted2.baseline);
  return accepted2.report;
}
async function entriesOf(file) {
  const text2 = await readFile2(file, "latin1").catch(() => void 0);
  if (text2 === void 0) return void 0;
  if (!text2.slice(0, 1e3).includes("plumbline.baseline/")) {
    throw new Problem("input.baseline", "the file is there and is no baseline; it was left alone", {
      file,
      wanted: "a new file, or one that --write-baseline wrote",
      next: "choose another name"
    });
  }
  return openBaseline(file).then(
    ({ entries }) => entries,
    () => void 0
  );
}
export {
  runCompared
};
