import {
  joinPath,
  openMemoryTree,
  readManifest
} from "./chunk-PTVI7MDL.js";
import {
  largestFile,
  readWhole
} from "./chunk-WXDGFLVW.js";
import {
  defaultConfiguration
} from "./chunk-CCXZG4Z2.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/command/configuration.ts
import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
var configurationName = ".plumbline.yaml";
async function loadConfiguration(request) {
  const file = request.wanted ?? configurationCandidates(request).find((path) => existsSync(path));
  if (file === void 0) return defaultConfiguration;
  const { readConfiguration, readWaiverFile } = await import("./config-ICIMMEE7.js");
  const { today } = request;
  const configuration = readConfiguration({ bytes: await readBytes(file), file, today });
  const inFolder = (path) => relative(".", resolve(dirname(file), path)) || ".";
  const waivers = [...configuration.waivers];
  for (const path of configuration.waiverFiles.map(inFolder)) {
    waivers.push(...readWaiverFile({ bytes: await readBytes(path), file: path, today }, configuration.waiverRules));
  }
  const { policies } = configuration;
  return {
    ...configuration,
    waivers,
    policies: { ...policies, folders: policies.folders.map(inFolder), data: policies.data.map(inFolder) }
  };
}
function configurationCandidates({ wanted, inputs }) {
  if (wanted !== void 0) return [wanted];
  const [only] = inputs;
  if (inputs.length !== 1 || only === void 0 || only === "-") return [configurationName];
  return [configurationName, join(isFolder(only) ? only : dirname(only), configurationName)];
}
async function readWritten({ file }, today) {
  if (file === null) return defaultConfiguration;
  const { readConfiguration } = await import("./config-ICIMMEE7.js");
  return readConfiguration({ bytes: await readBytes(file), file, today });
}
function isFolder(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
async function readBytes(file) {
  return readFile(file).catch((cause) => {
    throw new Problem("input.config", "the configuration cannot be read", {
      file,
      found: cause instanceof Error && "code" in cause && cause.code === "ENOENT" ? "nothing at that path" : String(cause),
      wanted: "a YAML file",
      next: "check --config, or write a first one with plumbline init",
      cause
    });
  });
}

// app/files/inputs.ts
import { open, readdir, readFile as readFile2, realpath, stat } from "node:fs/promises";
import { basename, dirname as dirname2, join as join2, relative as relative2, resolve as resolve2, sep } from "node:path";
var ignoredFolders = /* @__PURE__ */ new Set([".git", ".terraform", "node_modules"]);
var prefixBytes = 65536;
var mostFiles = 2e5;
async function* readInputs(paths, options) {
  for (const path of paths) {
    if (path === "-") {
      yield { path, bytes: await options.readStandardInput(), named: true, root: "." };
      continue;
    }
    const info = await stat(path).catch((cause) => {
      throw unreadable(path, cause);
    });
    if (!info.isDirectory()) {
      yield await readOne(path, options, true);
      continue;
    }
    const count = { left: mostFiles };
    for await (const file of walk(path, count)) {
      if (await mayBeEvidence(file, options)) yield await readOne(file, options, false);
    }
  }
}
async function readOne(path, options, named) {
  try {
    const info = await stat(path);
    if (info.size > largestFile) throw tooLarge(path, info.size);
    const root = await rootOf(path, options.workingDirectory);
    const early = named ? await options.early?.(path) : void 0;
    const bytes = early ?? (info.isFile() ? await readWhole(path, info.size) : await readFile2(path));
    return { path, bytes, named, root };
  } catch (cause) {
    if (cause instanceof Problem) throw cause;
    throw unreadable(path, cause);
  }
}
async function mayBeEvidence(path, options) {
  const file = await open(path).catch((cause) => {
    throw unreadable(path, cause);
  });
  try {
    const buffer = Buffer.alloc(prefixBytes);
    const { bytesRead } = await file.read(buffer, 0, prefixBytes, 0);
    return options.looksLikeEvidence(buffer.subarray(0, bytesRead), bytesRead < prefixBytes);
  } finally {
    await file.close();
  }
}
async function* walk(folder2, count) {
  const entries = await readdir(folder2, { withFileTypes: true }).catch((cause) => {
    throw unreadable(folder2, cause);
  });
  for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
    const path = join2(folder2, entry.name);
    if (entry.isDirectory()) {
      if (!ignoredFolders.has(entry.name)) yield* walk(path, count);
    } else if (entry.isFile()) {
      count.left -= 1;
      if (count.left < 0) throw tooMany(folder2);
      yield path;
    }
  }
}
function rootOf(path, workingDirectory) {
  return rootOfFolder(dirname2(resolve2(workingDirectory, path)), workingDirectory);
}
async function rootOfFolder(path, workingDirectory) {
  const folder2 = await realFolder(resolve2(workingDirectory, path));
  const top = await repositoryTop(folder2) ?? await realpath(workingDirectory);
  const inside = relative2(top, folder2);
  return inside === "" || inside.startsWith("..") ? "." : inside.split(sep).join("/");
}
async function realFolder(path) {
  const real = await realpath(path).catch(() => void 0);
  if (real !== void 0 || dirname2(path) === path) return real ?? path;
  return join2(await realFolder(dirname2(path)), basename(path));
}
async function repositoryTop(folder2) {
  for (let at = folder2; ; at = dirname2(at)) {
    const found = await stat(join2(at, ".git")).catch(() => void 0);
    if (found) return at;
    if (basename(at) === "" || dirname2(at) === at) return void 0;
  }
}
var reasons = {
  ENOENT: "nothing at that path",
  EACCES: "no permission to read it",
  EPERM: "no permission to read it",
  EISDIR: "a folder where a file is wanted",
  ELOOP: "links that lead in a circle"
};
function unreadable(path, cause) {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return new Problem("input.unreadable", "the input cannot be read", {
    file: path,
    found: reasons[code] ?? (cause instanceof Error ? cause.message : String(cause)),
    wanted: "a plan or state as JSON, a folder, or - for standard input",
    next: "check the path and its permissions",
    cause
  });
}
function tooLarge(path, size) {
  return new Problem("input.too-large", "the input is too large", {
    file: path,
    found: `${size} bytes`,
    wanted: `at most ${largestFile} bytes`
  });
}
function tooMany(folder2) {
  return new Problem("input.too-large", "the folder holds too many files", {
    file: folder2,
    wanted: `at most ${mostFiles} files`,
    next: "name the plan itself, or a smaller folder"
  });
}

// app/hcl/modules/snapshot-tree.ts
var folder = "tfconfig";
function openSnapshotTree(entries, directory = ".") {
  const manifest = entries.get(`${folder}/modules.json`);
  const installed = manifest === void 0 ? void 0 : readManifest(manifest);
  if (installed === void 0) return void 0;
  const directories = new Map(installed.map((each) => [each.key, joinPath(directory, each.directory)]));
  const texts = /* @__PURE__ */ new Map();
  for (const [name, text] of entries) {
    const found = /^tfconfig\/m-([^/\\]*)\/([^/\\]+)$/.exec(name);
    const target = found === null ? void 0 : directories.get(found[1] ?? "");
    if (found?.[2] !== void 0 && target !== void 0) texts.set(joinPath(target, found[2]), text);
  }
  const lock = entries.get(".terraform.lock.hcl");
  if (lock !== void 0) texts.set(joinPath(directory, ".terraform.lock.hcl"), lock);
  texts.set(
    joinPath(directory, ".terraform/modules/modules.json"),
    JSON.stringify({
      Modules: installed.map((each) => ({ Key: each.key, Source: each.source, Dir: each.directory }))
    })
  );
  return openMemoryTree(texts);
}

export {
  configurationName,
  loadConfiguration,
  configurationCandidates,
  readWritten,
  isFolder,
  readInputs,
  rootOfFolder,
  repositoryTop,
  openSnapshotTree
};
