import {
  differentSettings
} from "./chunk-J4QNPAXY.js";
import {
  rootsBelow
} from "./chunk-5CGOCU43.js";
import {
  openModuleTree
} from "./chunk-VT5FNCID.js";
import {
  readConfiguration,
  readWaiverFile
} from "./chunk-EAHEEXR7.js";
import {
  folderOf,
  joinPath
} from "./chunk-LA6KRRY7.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/workflow/ports/judge-messages.ts
var mostAlso = 50;
function plainProblem(error) {
  if (!(error instanceof Problem)) {
    const message = error instanceof Error ? error.stack ?? error.message : String(error);
    return { code: "internal.bug", message, details: {}, also: [] };
  }
  const { also = [], cause: _, ...details } = error.details;
  return { code: error.code, message: error.message, details, also: also.slice(0, mostAlso).map(plainProblem) };
}
function problemFrom({ code, message, details, also }) {
  return new Problem(code, message, { ...details, ...also.length === 0 ? {} : { also: also.map(problemFrom) } });
}

// app/workflow/review/review-settings.ts
import { Buffer } from "node:buffer";
var configurationFile = ".plumbline.yaml";
function readReviewSettings(sources, head, mergeBase, today) {
  const { organisation, base } = sources;
  const beneath = organisation === null ? void 0 : layerOf(organisation, today);
  const notices = [];
  const onBase = lenient(base, beneath, today, notices);
  const before = lenient({ name: base.name, files: mergeBase }, beneath, today, []);
  const now = readLayer({ files: head, file: configurationFile, shown: (path) => path }, today, beneath?.source);
  const changed = differentSettings(now.configuration, before.configuration);
  if (changed.length > 0) {
    const message = `this change alters the configuration (${changed.join(", ")}); what it says counts once it is merged`;
    notices.push({ kind: "review", message, source: configurationFile });
  }
  const ofOrganisation = beneath?.waivers ?? [];
  return {
    configuration: {
      ...onBase.configuration,
      waivers: [...ofOrganisation, ...mergedWaivers(now.waivers, onBase.waivers, before.waivers)]
    },
    granted: [...ofOrganisation, ...onBase.waivers],
    notices
  };
}
function readBaseSettings({ organisation, base }, today) {
  const beneath = organisation === null ? void 0 : layerOf(organisation, today);
  return lenient(base, beneath, today, []).configuration;
}
function readOwnSettings(files, today) {
  return lenient(files, void 0, today, []).configuration;
}
function layerOf({ name, files }, today) {
  const shown = (path) => `${name}: ${path}`;
  const { waivers } = readLayer({ files, file: configurationFile, shown }, today);
  return { source: sourceOf(files.get(configurationFile) ?? "", shown(configurationFile), today), waivers };
}
function lenient({ name, files }, beneath, today, notices) {
  const shown = (path) => path;
  try {
    return readLayer({ files, file: configurationFile, shown }, today, beneath?.source);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { file = configurationFile } = error.details;
    const message = `${file} on ${name} cannot be used and counts as none: ${error.message}`;
    notices.push({ kind: "base", message, source: file });
    return readLayer({ files: /* @__PURE__ */ new Map(), file: configurationFile, shown }, today, beneath?.source);
  }
}
function readLayer({ files, file, shown }, today, beneath) {
  const source = sourceOf(files.get(file) ?? "", shown(file), today);
  const own = readConfiguration(source);
  const configuration = beneath === void 0 ? own : readConfiguration(source, beneath);
  const further = own.waiverFiles.flatMap((path) => {
    const at = joinPath(folderOf(file), path);
    const text = files.get(at);
    if (text === void 0) throw missingFile(shown(file), at);
    return readWaiverFile(sourceOf(text, shown(at), today), configuration.waiverRules);
  });
  return { configuration, waivers: [...own.waivers, ...further] };
}
function sourceOf(text, file, today) {
  return { bytes: Buffer.from(text), file, today };
}
function missingFile(file, path) {
  return new Problem("input.config", "a waiver file is not there", {
    file,
    found: "nothing at that path",
    wanted: path,
    next: "add the file, or take it out of waiver_files"
  });
}
function mergedWaivers(now, onBase, before) {
  const known = new Set([...now, ...before].map(identityOf));
  return [...now, ...onBase.filter((waiver) => !known.has(identityOf(waiver)))];
}
function identityOf({ source: _, ...said }) {
  return JSON.stringify(Object.entries(said).sort(([a], [b]) => a < b ? -1 : 1));
}

// app/workflow/review/hidden.ts
var more = /^\d+ more$/;
var terraform = /\.(?:tf|tofu|tfvars)(?:\.json)?$/;
function hiddenFiles(head, before) {
  const name = (what) => more.test(what) ? "more" : what;
  const known = new Set(before.skipped.map(({ what }) => name(what)));
  return head.skipped.filter(({ what }) => {
    if (known.has(name(what))) return false;
    return !/[^/]\.\w+$/.test(what) || terraform.test(what);
  });
}
function hiddenNotices(hidden, trees) {
  const called = trees.flatMap(
    (tree) => tree.unresolved().flatMap(({ call }) => {
      const source = call.source ?? "";
      return source.startsWith(".") ? [joinPath(folderOf(call.file.file), source)] : [];
    })
  );
  return hidden.filter(({ what, why }) => {
    if (terraform.test(what) || !/symbolic link|submodule/.test(why)) return true;
    return called.some((folder) => folder === what || folder.startsWith(`${what}/`));
  }).map(({ what, why }) => ({
    kind: "source-broken",
    message: `this came with the change and cannot be judged: ${why}`,
    source: what
  }));
}

// app/workflow/review/touched-roots.ts
function changedPaths(head, base) {
  const changed = /* @__PURE__ */ new Set();
  for (const [path, text] of head) if (base.get(path) !== text) changed.add(path);
  for (const path of base.keys()) if (!head.has(path)) changed.add(path);
  return changed;
}
function touchedRoots(head, base, changed) {
  const folders = new Set([...changed].flatMap((path) => moduleFolders(path, head, base)));
  const isTouched = (sources, root) => openModuleTree(sources.tree, root, { sources }).modules().some(({ module }) => folders.has(module.directory));
  const now = rootsBelow({ sources: head, directory: "." });
  const then = rootsBelow({ sources: base, directory: "." }).directories;
  const touchedThen = then.filter((root) => isTouched(base, root));
  const gone = new Set(touchedThen);
  const touched = now.directories.filter((root) => gone.has(root) || isTouched(head, root));
  const before = [.../* @__PURE__ */ new Set([...touchedThen, ...touched.filter((root) => base.module(root) !== void 0)])].sort();
  return { all: now.directories, passed: now.passed, touched, before };
}
function moduleFolders(path, head, base) {
  return [head, base].flatMap((sources) => {
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      if (sources.module(folder) !== void 0) return [folder];
      if (folder === ".") return [];
    }
  });
}

export {
  plainProblem,
  problemFrom,
  configurationFile,
  readReviewSettings,
  readBaseSettings,
  readOwnSettings,
  hiddenFiles,
  hiddenNotices,
  changedPaths,
  touchedRoots
};
