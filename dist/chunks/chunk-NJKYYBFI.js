import {
  largestFile,
  readWhole
} from "./chunk-WXDGFLVW.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/files/inputs.ts
import { open, readdir, readFile, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
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
    const bytes = early ?? (info.isFile() ? await readWhole(path, info.size) : await readFile(path));
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
async function* walk(folder, count) {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause) => {
    throw unreadable(folder, cause);
  });
  for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!ignoredFolders.has(entry.name)) yield* walk(path, count);
    } else if (entry.isFile()) {
      count.left -= 1;
      if (count.left < 0) throw tooMany(folder);
      yield path;
    }
  }
}
function rootOf(path, workingDirectory) {
  return rootOfFolder(dirname(resolve(workingDirectory, path)), workingDirectory);
}
async function rootOfFolder(path, workingDirectory) {
  const folder = await realFolder(resolve(workingDirectory, path));
  const top = await repositoryTop(folder) ?? await realpath(workingDirectory);
  const inside = relative(top, folder);
  return inside === "" || inside.startsWith("..") ? "." : inside.split(sep).join("/");
}
async function realFolder(path) {
  const real = await realpath(path).catch(() => void 0);
  if (real !== void 0 || dirname(path) === path) return real ?? path;
  return join(await realFolder(dirname(path)), basename(path));
}
async function repositoryTop(folder) {
  for (let at = folder; ; at = dirname(at)) {
    const found = await stat(join(at, ".git")).catch(() => void 0);
    if (found) return at;
    if (basename(at) === "" || dirname(at) === at) return void 0;
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
function tooMany(folder) {
  return new Problem("input.too-large", "the folder holds too many files", {
    file: folder,
    wanted: `at most ${mostFiles} files`,
    next: "name the plan itself, or a smaller folder"
  });
}

export {
  readInputs,
  rootOfFolder,
  repositoryTop
};
