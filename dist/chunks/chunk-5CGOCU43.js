import {
  isConfiguration,
  openSources
} from "./chunk-VT5FNCID.js";
import {
  joinPath,
  leadsOut
} from "./chunk-LA6KRRY7.js";

// app/hcl/modules/roots.ts
var unseen = /* @__PURE__ */ new Set([".terraform", ".git", "node_modules", ".terragrunt-cache"]);
var mostFolders = 5e4;
var deepest = 40;
function findRoots(tree, sources = openSources(tree), start = ".") {
  const { folders, cut } = findFolders(tree, sources, start);
  const callers = callersOf(folders);
  const isApplied = ({ signs }) => signs.some((sign) => ["backend", "state", "lock"].includes(sign));
  const found = [...folders.values()].filter((each) => isApplied(each) || !callers.has(each.directory));
  const reached = /* @__PURE__ */ new Set();
  for (const folder of found) if (isWork(folder.role)) reach(folder, folders, reached);
  for (const folder of folders.values())
    if (!reached.has(folder.directory) && isWork(folder.role)) {
      found.push(folder);
      reach(folder, folders, reached);
    }
  const some = found.some(({ role }) => isWork(role));
  const roots = found.map((folder) => ({
    directory: folder.directory,
    role: folder.role,
    chosen: !some || isWork(folder.role),
    signs: folder.signs,
    calledBy: callers.get(folder.directory) ?? []
  }));
  return { roots: roots.sort((a, b) => a.directory < b.directory ? -1 : 1), cut };
}
function findFolders(tree, sources, start) {
  const folders = /* @__PURE__ */ new Map();
  const queue = [{ path: start, depth: 0 }];
  let cut = false;
  for (const { path, depth } of queue) {
    const entries = tree.list(path) ?? [];
    if (entries.some(({ name, kind }) => kind === "file" && isConfiguration(name))) {
      const module = sources.module(path);
      if (module !== void 0) folders.set(path, { directory: path, module, ...shapeOf(path, module, entries, tree) });
    }
    for (const { name, kind } of entries) {
      if (kind !== "folder" || unseen.has(name)) continue;
      if (queue.length >= mostFolders || depth >= deepest) cut = true;
      else queue.push({ path: joinPath(path, name), depth: depth + 1 });
    }
  }
  return { folders, cut };
}
function shapeOf(path, module, entries, tree) {
  const blocks = module.others.map(({ block }) => block);
  const names = entries.filter(({ kind }) => kind === "file").map(({ name }) => name);
  const settings = blocks.filter(({ type }) => type === "terraform");
  const backend = settings.some(
    ({ body }) => body.blocks.some(({ type }) => type === "backend" || type === "cloud") || body.attributes.some(({ name }) => name === "backend" || name === "cloud")
  );
  const present = {
    backend,
    state: names.includes("terraform.tfstate") || tree.list(joinPath(path, "terraform.tfstate.d")) !== void 0,
    lock: names.includes(".terraform.lock.hcl"),
    provider: blocks.some(({ type }) => type === "provider"),
    variables: names.some((name) => /\.tfvars(?:\.json)?$/.test(name))
  };
  const signs = ["backend", "state", "lock", "provider", "variables"].filter((sign) => present[sign]);
  return { signs, role: roleOf(path, signs) };
}
function roleOf(path, signs) {
  const parts = path.split("/");
  if (parts.some((part) => /^examples?$/i.test(part))) return "example";
  if (parts.some((part, at) => isForTests(part) && !isStage(parts[at - 1]))) return "test";
  return signs.length === 0 && parts.some((part) => /^modules?$/i.test(part)) ? "module" : "root";
}
function isWork(role) {
  return role === "root" || role === "module";
}
function callersOf(folders) {
  const callers = /* @__PURE__ */ new Map();
  for (const folder of folders.values())
    for (const target of targetsOf(folder)) {
      const called = folders.get(target);
      if (called === void 0 || target === folder.directory) continue;
      if (!isWork(folder.role) && isWork(called.role)) continue;
      const known = callers.get(target);
      if (known === void 0) callers.set(target, [folder.directory]);
      else if (known.at(-1) !== folder.directory) known.push(folder.directory);
    }
  return callers;
}
function targetsOf({ directory, module }) {
  return [...module.calls.values()].flatMap(({ source }) => {
    if (source === void 0 || !source.startsWith(".")) return [];
    const target = joinPath(directory, source);
    return leadsOut(target) ? [] : [target];
  });
}
function reach(from, folders, reached) {
  const waiting = [from];
  for (let folder = waiting.pop(); folder !== void 0; folder = waiting.pop()) {
    if (reached.has(folder.directory)) continue;
    reached.add(folder.directory);
    for (const target of targetsOf(folder)) {
      const next = folders.get(target);
      if (next !== void 0) waiting.push(next);
    }
  }
}
function isForTests(part) {
  return /^(?:tests?|testdata|fixtures|__tests__)$/i.test(part);
}
function isStage(parent) {
  return parent !== void 0 && /^(?:env|environment|stage|account|workspace|tenant|live|deployment)s?$/i.test(parent);
}

// app/workflow/roots-below.ts
function rootsBelow({ sources, directory }) {
  const { roots, cut } = findRoots(sources.tree, sources, directory);
  const left = roots.filter(({ chosen }) => !chosen);
  return {
    directories: roots.filter(({ chosen }) => chosen).map((root) => root.directory),
    passed: [
      ...left.map((root) => ({
        what: root.directory,
        why: `${root.role === "example" ? "an example" : "a test"}; name it with --root to judge it`
      })),
      ...cut ? [{ what: "part of the folders", why: "there are more, or deeper ones, than are looked at" }] : []
    ]
  };
}

export {
  rootsBelow
};
