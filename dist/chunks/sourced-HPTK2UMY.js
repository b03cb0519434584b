import {
  brokenNotices,
  findResource,
  folderOfFile,
  openEmbedded,
  openRoot,
  placeOf,
  readComments,
  sourcesAlone,
  uniqueNotices
} from "./chunk-FAK355H7.js";
import "./chunk-ZZN24XRS.js";
import "./chunk-S5KYAAY4.js";
import {
  findAttribute,
  parseFile
} from "./chunk-PTVI7MDL.js";
import "./chunk-DM4QKF4P.js";
import "./chunk-WXDGFLVW.js";
import {
  parseAddress
} from "./chunk-SDAWKKFE.js";
import "./chunk-CCXZG4Z2.js";
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
import "./chunk-LHTABM6A.js";
import "./chunk-H3QSTGAE.js";

// app/command/sourced.ts
import { readFile } from "node:fs/promises";

// app/workflow/same-evidence.ts
function distinct(evidence, named) {
  const skipped = [];
  const doubles = /* @__PURE__ */ new Map();
  const kept = evidence.filter((each, index) => {
    if (named.has(each.path)) return true;
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
import { relative, resolve } from "node:path";

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
  const alone = await sourcesAlone(request, covered);
  for (const [evidence, source] of alone.sources) sources.set(evidence, source);
  const faults = [...alone.sources.values()].flatMap(({ tree }) => tree.diagnostics());
  return {
    evidence: [...request.evidence, ...alone.sources.keys()],
    sources,
    skipped: [...skipped, ...alone.skipped, ...faults.filter((each) => !isBroken(each)).map(asSkipped)],
    broken: faults.filter(isBroken),
    moves: [...sources].flatMap(([evidence, { tree }]) => movesIn(tree, evidence.root))
  };
}
function isBroken({ kind }) {
  return kind === "syntax" || kind === "unreadable" || kind === "limit";
}
function asSkipped({ file, message, location }) {
  return { what: location === void 0 ? file : `${file}:${location.start.line}`, why: message };
}
async function sourceOf(evidence, { source: told, variables, schema, doubles }) {
  const folders = told === void 0 ? [...new Set([folderOfFile(evidence.path), "."].map((each) => resolve(each)))] : [told];
  const candidates = [];
  for (const folder of folders) {
    const root = openRoot(await placeOf(folder), variables, schema, evidence);
    if (root.tree.root.files.length === 0) continue;
    const name = relative(process.cwd(), folder) || ".";
    candidates.push({ name, told: told !== void 0, source: { ...root, folder: resolve(folder) } });
  }
  const { source, skipped } = pairSource(evidence, candidates);
  const directory = source === void 0 ? "." : evidence.root;
  const own = told === void 0 ? openEmbedded(evidence, schema, directory) : void 0;
  const double = doubles?.get(evidence);
  const best = own ?? source ?? (double && openEmbedded(double, schema, directory));
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
    schema: openSchema(readSchemaTable),
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
