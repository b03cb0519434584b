import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url)
import {
  installed
} from "./chunk-DH552BHP.js";

// app/files/schema-file.ts
import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
function readSchemaTable(prefix) {
  if (!/^[\w-]+$/.test(prefix)) return void 0;
  const bytes = readIfThere(installed("app", "schema", `${prefix}.table.br`));
  return bytes && brotliDecompressSync(bytes).toString("latin1");
}
function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return void 0;
    throw error;
  }
}

export {
  readSchemaTable
};
