import {
  diskTree
} from "./chunk-ZU5TRT2B.js";
import {
  repositoryTop
} from "./chunk-NJKYYBFI.js";
import {
  openSources
} from "./chunk-VT5FNCID.js";

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

export {
  placeOf,
  folderOfFile
};
