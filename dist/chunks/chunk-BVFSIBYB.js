import {
  decodeBundle
} from "./chunk-U4ZKWZFN.js";
import {
  installed
} from "./chunk-J7P6CRWI.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/command/load-library.ts
import { readFile } from "node:fs/promises";
async function loadLibrary() {
  if (!isBuilt()) return (await import("./library-JYK66X6P.js")).compileLibrary();
  const bundle = decodeBundle(await readFile(installed("dist", "library.bundle")));
  if (!bundle) {
    throw new Problem("internal.bug", "the built-in policies are damaged", {
      file: "dist/library.bundle",
      next: "install Plumbline again"
    });
  }
  return bundle;
}
function isBuilt() {
  return import.meta.url.endsWith(".js");
}

export {
  loadLibrary
};
