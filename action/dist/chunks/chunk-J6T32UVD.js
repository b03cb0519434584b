import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import {
  Problem
} from "./chunk-T4TETFAQ.js";

// app/files/write-file.ts
import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
async function writeWhole(path, content) {
  const temporary = join(dirname(path), `.plumbline-${randomBytes(6).toString("hex")}.tmp`);
  try {
    const file = await open(temporary, "wx", 420);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => void 0);
    throw writeProblem(path, cause);
  }
}
var reasons = {
  ENOSPC: ["the disk is full", "free some space, or write somewhere else with --output FORMAT=PATH"],
  EDQUOT: ["the disk quota is used up", "free some space, or write somewhere else with --output FORMAT=PATH"],
  ENOENT: ["the folder does not exist", "create the folder first"],
  EACCES: ["no permission to write there", "choose a path that can be written"],
  EPERM: ["no permission to write there", "choose a path that can be written"],
  EROFS: ["the file system is read-only", "choose a path that can be written"],
  EISDIR: ["the path is a folder", "give a file name"]
};
function writeProblem(path, cause) {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const [found, next] = reasons[code] ?? [cause instanceof Error ? cause.message : String(cause), "check the path"];
  return new Problem("output.write", "could not write the file; nothing was changed", {
    file: path,
    found,
    wanted: "a path that can be written",
    next,
    cause
  });
}

export {
  writeWhole
};
