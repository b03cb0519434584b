import {
  folderOfFile,
  placeOf
} from "./chunk-DPTYYC3W.js";
import "./chunk-ZU5TRT2B.js";
import "./chunk-NJKYYBFI.js";
import {
  isFolder
} from "./chunk-UP5HB3C7.js";
import "./chunk-WXDGFLVW.js";
import {
  asSkipped,
  distinct,
  fitSource,
  fits,
  isBroken,
  movesIn
} from "./chunk-LHZU45RN.js";
import {
  brokenNotices,
  readComments,
  uniqueNotices
} from "./chunk-AB63XNSD.js";
import {
  decoders,
  openEmbedded,
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
  parseFile
} from "./chunk-VT5FNCID.js";
import "./chunk-HP4NUATP.js";
import "./chunk-LHTABM6A.js";
import "./chunk-VWDPQTL3.js";
import "./chunk-BGWZEUPI.js";
import "./chunk-LA6KRRY7.js";
import "./chunk-GKZDULEY.js";
import "./chunk-7CHO5JZF.js";
import "./chunk-H3QSTGAE.js";
import "./chunk-GW45PJEJ.js";
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

// app/command/sourced.ts
import { readFile } from "node:fs/promises";

// app/command/gather-source.ts
import { relative as relative2, resolve as resolve2 } from "node:path";

// app/workflow/pair-source.ts
function pairSource(evidence, candidates) {
  const skipped = [];
  for (const { name, told, source } of candidates) {
    const fit = fitSource(source.tree, evidence);
    const odd = fit.strangers.join(", ");
    if (told && odd !== "") skipped.push({ what: `source lines of ${odd}`, why: `not declared in ${name}` });
    if (told || fits(fit)) return { source, skipped };
    if (odd !== "" && fit.declared > 0)
      skipped.push({
        what: `the source in ${name}`,
        why: `${evidence.path} was not made from it: ${odd} is not declared there`
      });
  }
  return { skipped };
}

// app/command/source-alone.ts
import { join, relative, resolve } from "node:path";
async function sourcesAlone(request, covered) {
  const { paths, only, roots, variables, tools, onStep } = request;
  const sources = /* @__PURE__ */ new Map();
  const skipped = [];
  if (only !== void 0 && !only.includes("source")) return { sources, skipped };
  const done = new Set(covered);
  for (const path of paths) {
    if (!isFolder(path)) continue;
    const place = await placeOf(path);
    const { directories, passed } = roots === void 0 ? rootsBelow(place) : { directories: named(path, place, roots), passed: [] };
    skipped.push(...passed);
    for (const directory of directories) {
      const folder = folderOn(path, place, directory);
      if (done.has(resolve(folder))) continue;
      done.add(resolve(folder));
      onStep(`evaluating ${folder}`);
      const source = openRoot({ sources: place.sources, directory }, variables, tools);
      sources.set(source.evaluate(folder, directory), alone(source));
    }
  }
  return { sources, skipped };
}
function named(path, { directory }, roots) {
  return roots.map((root) => {
    const inside = relative(resolve(path), resolve(root));
    const below = inside.startsWith("..") ? root : inside;
    return [directory, below].filter((part) => part !== "." && part !== "").join("/") || ".";
  });
}
function folderOn(path, place, directory) {
  const below = relative(place.directory, directory);
  return below === "" ? path : join(path, below);
}
function alone({ evaluated: _, ...rest }) {
  return rest;
}

// app/command/gather-source.ts
async function gatherSources(request) {
  const sources = /* @__PURE__ */ new Map();
  const skipped = [];
  const covered = /* @__PURE__ */ new Set();
  for (const evidence of request.evidence) {
    if (request.only?.includes("source") === true && !request.only.includes(evidence.kind)) continue;
    const { source, folder, said } = await sourceOf(evidence, request);
    skipped.push(...said);
    if (source !== void 0) sources.set(evidence, source);
    if (folder !== void 0 && evidence.kind === "plan") covered.add(folder);
  }
  const alone2 = await sourcesAlone(request, covered);
  for (const [evidence, source] of alone2.sources) sources.set(evidence, source);
  const faults = [...alone2.sources.values()].flatMap(({ tree }) => tree.diagnostics());
  return {
    evidence: [...request.evidence, ...alone2.sources.keys()],
    sources,
    skipped: [...skipped, ...alone2.skipped, ...faults.filter((each) => !isBroken(each)).map(asSkipped)],
    broken: faults.filter(isBroken),
    moves: [...sources].flatMap(([evidence, { tree }]) => movesIn(tree, evidence.root))
  };
}
async function sourceOf(evidence, { source: told, variables, tools, doubles }) {
  const folders = told === void 0 ? [...new Set([folderOfFile(evidence.path), "."].map((each) => resolve2(each)))] : [told];
  const candidates = [];
  for (const folder of folders) {
    const root = openRoot(await placeOf(folder), variables, tools, evidence);
    if (root.tree.root.files.length === 0) continue;
    const name = relative2(process.cwd(), folder) || ".";
    candidates.push({ name, told: told !== void 0, source: { ...root, folder: resolve2(folder) } });
  }
  const { source, skipped } = pairSource(evidence, candidates);
  const directory = source === void 0 ? "." : evidence.root;
  const own = told === void 0 ? openEmbedded(evidence, tools, directory) : void 0;
  const double = doubles?.get(evidence);
  const best = own ?? source ?? (double && openEmbedded(double, tools, directory));
  return {
    ...best === void 0 ? {} : { source: best },
    ...source === void 0 ? {} : { folder: source.folder },
    said: own === void 0 ? skipped : []
  };
}

// app/command/sourced.ts
async function addSource(request, inputs, options) {
  const { evidence, skipped, doubles } = distinct(request.evidence, new Set(inputs));
  const gathered = await gatherSources({
    paths: inputs,
    evidence,
    doubles,
    variables: await givenVariables(options.varFile ?? []),
    tools: { schema: openSchema(readSchemaTable), decoders },
    onStep: (what) => request.onStep?.(what),
    ...options.only === void 0 ? {} : { only: options.only },
    ...options.source === void 0 ? {} : { source: options.source },
    ...options.root === void 0 ? {} : { roots: options.root }
  });
  const { sources } = gathered;
  const policies = request.bundles.flatMap((bundle) => bundle.policies);
  const comments = readComments(sources, policies, request.configuration.waiverRules, request.today);
  return {
    sources,
    request: {
      ...request,
      evidence: gathered.evidence,
      skipped: [...request.skipped, ...skipped, ...gathered.skipped],
      notices: uniqueNotices([...brokenNotices(gathered.broken), ...comments.notices]),
      comments: comments.waivers,
      moves: gathered.moves,
      sourceOf: (each) => sources.get(each)
    }
  };
}
async function givenVariables(files) {
  const parsed = [];
  for (const file of files) {
    const text = await readFile(file, "utf8").catch((cause) => {
      throw new Problem("input.unreadable", "the file of variables cannot be read", {
        file,
        found: cause.message,
        wanted: "a .tfvars or .tfvars.json file",
        next: "check the path",
        cause
      });
    });
    const read = parseFile(/\.json$/.test(file) ? file : file.replace(/(?:\.tfvars)?$/, ".tfvars"), text);
    parsed.push({ ...read, file });
  }
  const environment = Object.entries(process.env).flatMap(
    ([name, value]) => name.startsWith("TF_VAR_") && value !== void 0 ? [[name.slice("TF_VAR_".length), value]] : []
  );
  return { files: parsed, environment: new Map(environment) };
}
export {
  addSource
};
