import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import {
  brokenNotices,
  decoders,
  diskTree,
  findResource,
  openEmbedded,
  openRoot,
  readComments,
  rootsBelow,
  uniqueNotices
} from "./chunk-H4QEDKHM.js";
import {
  findAttribute,
  isFolder,
  openSources,
  parseFile,
  repositoryTop
} from "./chunk-MDGVV6W6.js";
import "./chunk-NUFR6L7L.js";
import "./chunk-ITMAE44S.js";
import {
  parseAddress
} from "./chunk-SUT3IB6L.js";
import "./chunk-OQTGDDLS.js";
import "./chunk-6JI4NHZF.js";
import "./chunk-LJVKYY7P.js";
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

// app/command/sourced.ts
import { readFile } from "node:fs/promises";

// app/workflow/same-evidence.ts
function distinct(evidence, named2) {
  const skipped = [];
  const doubles = /* @__PURE__ */ new Map();
  const kept = evidence.filter((each, index) => {
    if (named2.has(each.path)) return true;
    const others = evidence.filter(
      (other, at) => other !== each && other.root === each.root && (at < index || each.kind === "state")
    );
    const twin = others.find((other) => each.kind === "plan" ? isSamePlan(each, other) : holds(other, each));
    if (twin === void 0) return true;
    doubles.set(twin, each);
    const why = each.kind === "plan" ? `the same plan as ${twin.path}` : `what was before ${twin.path}, which is judged with it`;
    skipped.push({ what: each.path, why });
    return false;
  });
  return { evidence: kept, skipped, doubles };
}
function isSamePlan(one, other) {
  const [at, otherAt] = [one.made?.().at, other.made?.().at];
  if (one.kind !== "plan" || other.kind !== "plan" || at === void 0 || at !== otherAt) return false;
  const addresses = new Set(one.resources.map(({ address }) => address));
  return other.resources.length === addresses.size && other.resources.every(({ address }) => addresses.has(address));
}
function holds(plan, state) {
  if (plan.kind !== "plan" || state.kind !== "state" || state.resources.length === 0) return false;
  const before = new Set(
    plan.resources.flatMap(
      ({ address, previousAddress, mode }) => mode === "managed" ? [previousAddress ?? address] : []
    )
  );
  return state.resources.every(({ address, mode }) => mode !== "managed" || before.has(address));
}

// app/command/gather-source.ts
import { relative as relative3, resolve as resolve3 } from "node:path";

// app/hcl/modules/moves.ts
function movesIn(tree, root) {
  return tree.modules().flatMap(
    ({ calls, module }) => module.others.flatMap((declaration) => {
      if (declaration.block.type !== "moved") return [];
      const [from, to] = [findAttribute(declaration, "from"), findAttribute(declaration, "to")];
      if (from === void 0 || to === void 0) return [];
      return [
        {
          root,
          module: calls,
          from: addressText(from.file, from.attribute.value.range),
          to: addressText(to.file, to.attribute.value.range)
        }
      ];
    })
  );
}
function addressText({ text, syntax }, { start, end }) {
  const written = text.slice(start, end);
  return syntax === "json" ? written.replace(/^"|"$/g, "").replaceAll('\\"', '"') : written.replace(/\s+/g, "");
}

// app/workflow/fit-source.ts
var mostStrangers = 3;
function fitSource(tree, { resources }) {
  const known = /* @__PURE__ */ new Map();
  const strangers = [];
  let declared = 0;
  for (const { address, values, actions } of resources) {
    if (values === null || actions?.includes("forget")) continue;
    const parsed = parseAddress(address);
    if (parsed === void 0) continue;
    const block = [...parsed.modules.map(({ name }) => name), parsed.mode, parsed.type, parsed.name].join(".");
    let found = known.get(block);
    if (found === void 0) {
      found = findResource(tree, parsed) !== void 0;
      known.set(block, found);
      if (!found && strangers.length < mostStrangers) strangers.push(address);
    }
    if (found) declared += 1;
  }
  return { declared, strangers };
}
function fits({ declared, strangers }) {
  return declared > 0 && strangers.length === 0;
}

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

// app/workflow/source-faults.ts
function isBroken({ kind }) {
  return kind === "syntax" || kind === "unreadable" || kind === "limit";
}
function asSkipped({ file, message, location }) {
  return { what: location === void 0 ? file : `${file}:${location.start.line}`, why: message };
}

// app/command/source.ts
import { dirname, relative, resolve, sep } from "node:path";
var opened = /* @__PURE__ */ new Map();
async function placeOf(folder) {
  const working = process.cwd();
  const full = resolve(working, folder);
  const top = await repositoryTop(full) ?? (inside(working, full) ? working : full);
  const sources = opened.get(top) ?? openSources(diskTree(top));
  opened.set(top, sources);
  const directory = relative(top, full).split(sep).join("/");
  return { sources, directory: directory === "" ? "." : directory };
}
function inside(folder, path) {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}
function folderOfFile(path) {
  return path === "-" ? "." : dirname(path);
}

// app/command/source-alone.ts
import { join, relative as relative2, resolve as resolve2 } from "node:path";
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
      if (done.has(resolve2(folder))) continue;
      done.add(resolve2(folder));
      onStep(`evaluating ${folder}`);
      const source = openRoot({ sources: place.sources, directory }, variables, tools);
      sources.set(source.evaluate(folder, directory), alone(source));
    }
  }
  return { sources, skipped };
}
function named(path, { directory }, roots) {
  return roots.map((root) => {
    const inside2 = relative2(resolve2(path), resolve2(root));
    const below = inside2.startsWith("..") ? root : inside2;
    return [directory, below].filter((part) => part !== "." && part !== "").join("/") || ".";
  });
}
function folderOn(path, place, directory) {
  const below = relative2(place.directory, directory);
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
  const folders = told === void 0 ? [...new Set([folderOfFile(evidence.path), "."].map((each) => resolve3(each)))] : [told];
  const candidates = [];
  for (const folder of folders) {
    const root = openRoot(await placeOf(folder), variables, tools, evidence);
    if (root.tree.root.files.length === 0) continue;
    const name = relative3(process.cwd(), folder) || ".";
    candidates.push({ name, told: told !== void 0, source: { ...root, folder: resolve3(folder) } });
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
