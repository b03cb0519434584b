import {
  readInputs
} from "./chunk-NJKYYBFI.js";
import {
  detect,
  isReadable,
  readEvidence
} from "./chunk-ISPACD25.js";
import {
  sensitivePaths
} from "./chunk-LHTABM6A.js";
import {
  readSchemaTable
} from "./chunk-MHM4QYEW.js";
import {
  openSchema
} from "./chunk-OZ7WGARM.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/command/evidence.ts
import { resolve } from "node:path";
var schema = openSchema(readSchemaTable);
var worthSaying = ["encrypted", "sarif", "cyclonedx", "spdx"];
async function gatherEvidence(request) {
  const evidence = [];
  const skipped = [];
  const { early } = request;
  const workingDirectory = process.cwd();
  const options = { looksLikeEvidence, readStandardInput, workingDirectory, ...early ? { early } : {} };
  const inputs = readInputs(request.paths, options);
  const done = /* @__PURE__ */ new Set();
  for await (const input of inputs) {
    const file = resolve(input.path);
    if (done.has(file)) continue;
    done.add(file);
    request.onStep(`reading ${input.path}`);
    const read = readInput(input, request);
    if ("why" in read) skipped.push(read);
    else evidence.push(read);
  }
  return { evidence, skipped };
}
function looksLikeEvidence(prefix, whole) {
  const { kind } = detect(prefix);
  return isReadable(kind) || worthSaying.includes(kind) || !whole && kind === "broken-json";
}
function readInput(input, { only, root }) {
  const { kind } = detect(input.bytes);
  const judgedAs = kind === "state-file" ? "state" : kind === "saved-plan" ? "plan" : kind;
  if (isReadable(kind) && only && !only.includes(judgedAs)) {
    return { what: input.path, why: `a ${judgedAs}, and only ${only.join(", ")} was asked for` };
  }
  try {
    return readEvidence(input.bytes, {
      path: input.path,
      root: root ?? input.root,
      sensitivePaths: (typeKey) => sensitivePaths(schema, typeKey),
      body: schema.body
    });
  } catch (error) {
    const passOver = !input.named && !isReadable(kind) && error instanceof Problem;
    if (!passOver) throw error;
    return { what: input.path, why: error.message };
  }
}
async function readStandardInput() {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export {
  gatherEvidence,
  looksLikeEvidence,
  readInput
};
