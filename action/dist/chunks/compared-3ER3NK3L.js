import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import {
  brokenNotices,
  byName,
  decoders,
  diskTree,
  largestFile,
  nothingGiven,
  openRoot,
  pathInside,
  readComments,
  rootsBelow,
  uniqueNotices
} from "./chunk-H4QEDKHM.js";
import {
  accepted,
  baselineDifference,
  baselineOf,
  baselineSchema,
  baselineStatuses,
  changed,
  check,
  conclude,
  isSameName,
  judgeAll,
  looksLikeEvidence,
  openGit,
  placeAt,
  presentOf,
  printBaseline,
  readInput,
  scan
} from "./chunk-IX45BRKO.js";
import {
  configurationCandidates,
  configurationName,
  openSources,
  readInputs,
  readWritten,
  repositoryTop,
  rootOfFolder
} from "./chunk-MDGVV6W6.js";
import "./chunk-NUFR6L7L.js";
import {
  writeWhole
} from "./chunk-J6T32UVD.js";
import "./chunk-ITMAE44S.js";
import {
  _enum,
  array,
  int,
  literal,
  readConfiguration,
  readWaiverFile,
  strictObject,
  string,
  union
} from "./chunk-QDADHHNX.js";
import "./chunk-YVHYFHW5.js";
import {
  defaultConfiguration,
  folderOf,
  joinPath
} from "./chunk-SUT3IB6L.js";
import "./chunk-J3OLRPOD.js";
import "./chunk-OQTGDDLS.js";
import "./chunk-6JI4NHZF.js";
import {
  isObject
} from "./chunk-LJVKYY7P.js";
import {
  readSchemaTable
} from "./chunk-L5PTU7NT.js";
import "./chunk-DH552BHP.js";
import {
  openSchema
} from "./chunk-JTQ5GWYI.js";
import {
  Problem
} from "./chunk-T4TETFAQ.js";
import "./chunk-T7EDIYNI.js";

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
import { dirname as dirname2, relative as relative3 } from "node:path";

// app/workflow/base-configuration.ts
import { Buffer } from "node:buffer";
function readBaseConfiguration(tree, candidates, today) {
  const notices = [];
  const attempt = (file, run) => {
    const text2 = tree.read(file);
    if (text2 === void 0) return void 0;
    try {
      return run(Buffer.from(text2));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const message = `${file} on the base cannot be used and counts as none: ${error.message}`;
      notices.push({ kind: "base", message, source: file });
      return void 0;
    }
  };
  for (const file of candidates) {
    const configuration = attempt(file, (bytes) => readConfiguration({ bytes, file, today }));
    if (configuration === void 0) continue;
    const { waiverFiles, waiverRules } = configuration;
    const further = waiverFiles.map((path) => joinPath(folderOf(file), path)).flatMap((path) => attempt(path, (bytes) => readWaiverFile({ bytes, file: path, today }, waiverRules)) ?? []);
    return { configuration, waivers: [...configuration.waivers, ...further], notices };
  }
  return { configuration: defaultConfiguration, waivers: [], notices };
}
var settings = [
  ["policies", "policies"],
  ["failOn", "fail_on"],
  ["undetermined", "undetermined"],
  ["nothingToJudge", "nothing_to_judge"],
  ["waiverRules", "waiver_rules"]
];
function differentSettings(one, other) {
  return settings.filter(([key]) => JSON.stringify(one[key]) !== JSON.stringify(other[key])).map(([, name]) => name);
}
function differenceNotice(now, base) {
  const sameAction = JSON.stringify(now.action) === JSON.stringify(base.action);
  const different = [...differentSettings(now, base), ...sameAction ? [] : ["action"]];
  if (different.length === 0) return [];
  const message = `the configuration says something else than on the base about ${different.join(", ")}; this run did what it says now`;
  return [{ kind: "base", message, ...now.file === null ? {} : { source: now.file } }];
}

// app/workflow/baseline-schema.ts
import { Buffer as Buffer2 } from "node:buffer";
var text = string().min(1);
var entry = strictObject({
  root: text.describe("Terraform root module"),
  address: text.optional().describe("Terraform address; absent for findings about a run as a whole"),
  policy: text.describe("Policy id"),
  path: array(union([string(), int().min(0)])).describe("Attribute path; empty for the subject as a whole"),
  status: _enum(baselineStatuses).describe("What the finding was; `waived` accepts only findings that are waived"),
  fingerprint: string().regex(/^[0-9a-f]{64}$/).describe("Identity of the finding, without its count indices"),
  count: int().min(1).describe("How many findings are alike")
});
var baseline = strictObject({
  schema: literal(baselineSchema),
  entries: array(entry).describe("Sorted by root, address, policy, path, status and fingerprint")
});
function readBaseline(bytes, file) {
  const buffer = Buffer2.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
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

// app/command/base-place.ts
import { realpathSync, statSync } from "node:fs";
import { join as join2, relative as relative2, resolve, sep } from "node:path";

// app/files/git-blobs.ts
var mostAtOnce = 2e4;
var mostBytesAtOnce = 64e6;
var largestPlan = 9e8;
function openBlobs(git, root) {
  const known = /* @__PURE__ */ new Map();
  let waiting;
  const fetch = (hashes) => {
    for (const [hash, bytes] of readBatch(git, hashes)) known.set(hash, bytes);
  };
  const read = (hash, path) => {
    const found = known.get(hash);
    if (found !== void 0) return found;
    if (isTerraform(path)) {
      waiting ??= [...terraformFiles(root)];
      waiting = waiting.filter((each) => !known.has(each) && each !== hash);
      fetch([hash, ...waiting.slice(0, mostAtOnce)]);
    } else fetch([hash]);
    const bytes = known.get(hash);
    if (bytes === void 0) throw tooLarge(path);
    return bytes;
  };
  function* readMany(files) {
    for (let left = files; left.length > 0; ) {
      const hashes = left.slice(0, mostAtOnce).map(([, hash]) => hash);
      const found = readBatch(git, hashes, largestPlan);
      for (const [path, hash] of left) {
        const bytes = found.get(hash);
        if (bytes !== void 0) yield [path, bytes];
      }
      left = left.slice(1).filter(([, hash]) => !found.has(hash));
    }
  }
  return { read, readMany, link: (hash) => read(hash, "link").toString("utf8") };
}
function isTerraform(name) {
  return /\.(?:tf|tofu|tfvars|tf\.json|tofu\.json|tfvars\.json)$/.test(name);
}
function* terraformFiles(folder) {
  for (const [name, entry2] of folder) {
    if (entry2 instanceof Map) yield* terraformFiles(entry2);
    else if (entry2.kind === "link" || isTerraform(name)) yield entry2.hash;
  }
}
function readBatch(git, hashes, largest = largestFile) {
  const sizes = git(["cat-file", "--batch-check=%(objectname) %(objecttype) %(objectsize)"], `${hashes.join("\n")}
`);
  if (sizes === void 0) throw incomplete(hashes[0] ?? "");
  let left = mostBytesAtOnce;
  const wanted = sizes.toString("latin1").split("\n").flatMap((line, index) => {
    const [hash = "", type, size] = line.split(" ");
    if (type !== "blob") {
      if (index === 0) throw incomplete(hash);
      return [];
    }
    const fits = index === 0 ? Number(size) <= largest : Number(size) <= left;
    if (fits) left -= Number(size);
    return fits ? [hash] : [];
  });
  const read = /* @__PURE__ */ new Map();
  if (wanted.length === 0) return read;
  const bytes = git(["cat-file", "--batch"], `${wanted.join("\n")}
`);
  if (bytes === void 0) throw incomplete(wanted[0] ?? "");
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    const [hash = "", , size] = bytes.toString("latin1", at, end).split(" ");
    const stop = end + 1 + Number(size);
    read.set(hash, bytes.subarray(end + 1, stop));
    at = stop + 1;
  }
  return read;
}
function incomplete(hash) {
  return new Problem("input.base", "the clone does not hold all files of the base", {
    found: `nothing for ${hash}`,
    wanted: "a clone with all files of that commit",
    next: "git fetch --refetch origin, without --filter"
  });
}
function tooLarge(path) {
  return new Problem("input.too-large", "a file of the base is too large", {
    file: path,
    wanted: `at most ${largestFile} bytes`
  });
}

// app/files/git-tree.ts
function gitTree(folder, reference) {
  if (!/^[^-\s\0][^\s\0]*$/.test(reference)) {
    throw new Problem("input.base", "this is no git reference", {
      found: JSON.stringify(reference.slice(0, 100)),
      wanted: "a branch, a tag or a hash, which does not begin with - and holds no space",
      next: "to name a folder or a file, begin it with ./"
    });
  }
  const { git, top } = openGit(folder);
  const hash = git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${reference}^{commit}`]);
  const commit2 = hash?.toString("latin1").trim() ?? "";
  if (!/^[0-9a-f]{40,64}$/.test(commit2)) throw noReference(git, top, reference);
  return openTree(git, top, commit2);
}
function openTree(git, top, commit2) {
  const root = readFolders(git, commit2);
  const blobs = openBlobs(git, root);
  const find = (path) => {
    const inside = pathInside(path);
    return inside === void 0 ? void 0 : follow(root, inside, blobs.link);
  };
  const readBytes = (path) => {
    const entry2 = find(path);
    return entry2 === void 0 || entry2 instanceof Map ? void 0 : blobs.read(entry2.hash, path);
  };
  const readMany = (paths) => blobs.readMany(
    paths.flatMap((path) => {
      const entry2 = find(path);
      return entry2 === void 0 || entry2 instanceof Map ? [] : [[path, entry2.hash]];
    })
  );
  return {
    commit: commit2,
    top,
    readBytes,
    readMany,
    read: (path) => readBytes(path)?.toString("utf8"),
    list: (path) => {
      const folder = find(path);
      if (!(folder instanceof Map)) return void 0;
      return [...folder].flatMap(([name, entry2]) => listed(name, entry2, () => find(`${path}/${name}`))).sort(byName);
    }
  };
}
function listed(name, entry2, target) {
  if (entry2 instanceof Map) return [{ name, kind: "folder" }];
  if (entry2.kind === "file") return [{ name, kind: "file" }];
  const end = target();
  return end === void 0 || end instanceof Map ? [] : [{ name, kind: "file" }];
}
function readFolders(git, commit2) {
  const text2 = git(["ls-tree", "-r", "-z", "--full-tree", commit2])?.toString("utf8");
  if (text2 === void 0) throw incomplete(commit2);
  const root = /* @__PURE__ */ new Map();
  for (const line of text2.split("\0")) {
    const [, mode, hash, path] = /^(\d{6}) blob ([0-9a-f]{40,64})\t([\s\S]+)$/.exec(line) ?? [];
    if (mode === void 0 || hash === void 0 || path === void 0) continue;
    const steps = path.split("/");
    const name = steps.pop() ?? "";
    let folder = root;
    for (const step of steps) {
      const inner = folder.get(step);
      const next = inner instanceof Map ? inner : /* @__PURE__ */ new Map();
      folder.set(step, next);
      folder = next;
    }
    folder.set(name, { kind: mode === "120000" ? "link" : "file", hash });
  }
  return root;
}
var mostLinks = 40;
function follow(root, path, link) {
  let steps = path.split("/");
  let at = root;
  let walked = [];
  for (let links = 0; ; ) {
    const step = steps.shift();
    if (step === void 0) return at;
    if (step === ".") continue;
    const entry2 = at.get(step);
    if (entry2 === void 0) return void 0;
    if (entry2 instanceof Map) {
      at = entry2;
      walked.push(step);
      continue;
    }
    if (entry2.kind === "file") return steps.length === 0 ? entry2 : void 0;
    links += 1;
    const target = link(entry2.hash);
    const inside = target.startsWith("/") || links > mostLinks ? void 0 : pathInside([...walked, target].join("/"));
    if (inside === void 0) return void 0;
    steps = [...inside.split("/"), ...steps];
    at = root;
    walked = [];
  }
}
function noReference(git, top, reference) {
  const shallow = git(["rev-parse", "--is-shallow-repository"])?.toString("latin1").trim() === "true";
  const branch = reference.replace(/^(?:refs\/remotes\/)?origin\//, "");
  return new Problem("input.base", `there is no ${reference} to compare with`, {
    file: top,
    found: shallow ? "a shallow clone, which holds the newest commits only" : "no such branch, tag or commit, folder or file",
    wanted: "a branch, a tag or a hash that was fetched, a folder, or a plan",
    next: `git fetch origin ${branch}, and in GitHub Actions actions/checkout with fetch-depth: 0`
  });
}

// app/command/base-place.ts
function findBase(name) {
  const info = statOf(name);
  if (info === void 0 || !/^\.{0,2}(?:\/|$)|^\.{1,2}[/\\]/.test(name)) {
    const tree = info === void 0 ? gitTree(".", name) : maybeTree(name);
    if (tree !== void 0 && info !== void 0) throw ambiguous(name);
    if (tree !== void 0) return commit(name, tree);
  }
  if (info?.isDirectory() !== true) return { kind: "file", name };
  return {
    kind: "folder",
    name,
    folder: name,
    tree: diskTree(name),
    pathOf: (path) => below(".", path),
    rootOf: (folder) => rootOfFolder(folder, process.cwd()),
    shown: (path) => join2(name, path)
  };
}
function commit(name, tree) {
  return {
    kind: "commit",
    name,
    tree,
    pathOf: (path) => below(tree.top, realOf(path)),
    rootOf: async (folder) => folder,
    shown: (path) => `${name}:${path}`
  };
}
function maybeTree(reference) {
  try {
    return gitTree(".", reference);
  } catch (error) {
    if (error instanceof Problem) return void 0;
    throw error;
  }
}
function statOf(path) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
function realOf(path) {
  const full = resolve(path);
  try {
    return realpathSync(full);
  } catch {
    const parent = resolve(full, "..");
    return parent === full ? full : resolve(realOf(parent), relative2(parent, full));
  }
}
function below(top, path) {
  const inside = relative2(top, path).split(sep).join("/");
  return inside === ".." || inside.startsWith("../") || resolve(inside) === inside ? void 0 : inside || ".";
}
function ambiguous(name) {
  return new Problem("input.base", `${name} is a path and a git reference`, {
    found: "both",
    wanted: "one of them",
    next: `--base ./${name} for the path, --base refs/heads/${name} for the branch`
  });
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
  return relative3(await realpath(top), await realpath(path)).startsWith("..");
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
