import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/files/disk-tree.ts
import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";

// app/files/tree-path.ts
function pathInside(path) {
  if (path.startsWith("/") || path.includes("\0")) return void 0;
  const steps = [];
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") steps.push(step);
    else if (steps.pop() === void 0) return void 0;
  }
  return steps.length === 0 ? "." : steps.join("/");
}
function byName(left, right) {
  return left.name < right.name ? -1 : left.name > right.name ? 1 : 0;
}
var largestFile = 1e8;

// app/files/disk-tree.ts
function diskTree(folder) {
  const top = realOf(folder);
  if (top === void 0 || statOf(top)?.isDirectory() !== true) {
    throw new Problem("input.unreadable", "the folder cannot be read", {
      file: folder,
      found: top === void 0 ? "nothing at that path" : "a file",
      wanted: "a folder",
      next: "check the path"
    });
  }
  const prefix = top.endsWith(sep) ? top : `${top}${sep}`;
  const place = (path) => {
    const inside = pathInside(path);
    const real = inside === void 0 ? void 0 : realOf(join(top, inside));
    return real === top || real?.startsWith(prefix) ? real : void 0;
  };
  return {
    read: (path) => {
      const real = place(path);
      const info = real === void 0 ? void 0 : statOf(real);
      if (real === void 0 || info?.isFile() !== true) return void 0;
      if (info.size > largestFile) throw tooLarge(path, info.size);
      return attempt(path, () => readFileSync(real, "utf8"));
    },
    list: (path) => {
      const real = place(path);
      if (real === void 0 || statOf(real)?.isDirectory() !== true) return void 0;
      const entries = attempt(path, () => readdirSync(real, { withFileTypes: true }));
      return entries.flatMap((entry) => listed(entry, () => place(`${path}/${entry.name}`))).sort(byName);
    }
  };
}
function listed(entry, place) {
  const { name } = entry;
  if (entry.isFile()) return [{ name, kind: "file" }];
  if (entry.isDirectory()) return [{ name, kind: "folder" }];
  const real = entry.isSymbolicLink() ? place() : void 0;
  return real !== void 0 && statOf(real)?.isFile() === true ? [{ name, kind: "file" }] : [];
}
function realOf(path) {
  try {
    return realpathSync(path);
  } catch (cause) {
    if (isDenied(cause)) throw unreadable(path, cause);
    return void 0;
  }
}
function statOf(path) {
  return statSync(path, { throwIfNoEntry: false });
}
function attempt(path, run) {
  try {
    return run();
  } catch (cause) {
    throw unreadable(path, cause);
  }
}
function isDenied(cause) {
  return cause instanceof Error && "code" in cause && (cause.code === "EACCES" || cause.code === "EPERM");
}
function unreadable(path, cause) {
  return new Problem("input.unreadable", "a file of the folder cannot be read", {
    file: path,
    found: isDenied(cause) ? "no permission to read it" : cause instanceof Error ? cause.message : String(cause),
    next: "check its permissions",
    cause
  });
}
function tooLarge(path, size) {
  return new Problem("input.too-large", "a file of the folder is too large", {
    file: path,
    found: `${size} bytes`,
    wanted: `at most ${largestFile} bytes`
  });
}

export {
  pathInside,
  byName,
  largestFile,
  diskTree
};
