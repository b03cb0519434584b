import {
  writeOut
} from "./chunk-DJ64RZ3P.js";
import {
  loadOwnPolicies
} from "./chunk-UGUSYOJ4.js";
import "./chunk-LWNXX425.js";
import {
  compileTools,
  policyProblem,
  readPolicyFolder
} from "./chunk-EIOUWO5L.js";
import "./chunk-XQO4C2BI.js";
import "./chunk-DVSLBOJR.js";
import "./chunk-U4ZKWZFN.js";
import {
  writeWhole
} from "./chunk-XD4RKEKU.js";
import "./chunk-VWDPQTL3.js";
import "./chunk-BGWZEUPI.js";
import "./chunk-H3QSTGAE.js";
import "./chunk-4IHUPCYV.js";
import "./chunk-GW45PJEJ.js";
import "./chunk-J7P6CRWI.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/command/policy-source.ts
import { readFile } from "node:fs/promises";
async function runFormat(paths, options) {
  const toolchain = await compileTools().toolchain();
  const modules = await readAll(paths);
  if (modules.length === 0)
    throw new Problem("input.policy", "no Rego file found", { file: paths.join(", "), wanted: ".rego files" });
  const printing = modules.length === 1 && options.write !== true && options.check !== true;
  const changed = [];
  for (const module of modules) {
    const text = await readFile(module.file, "utf8");
    const v1 = toolchain.format({ file: module.file, text });
    const formatted = "errors" in v1 ? toolchain.format({ file: module.file, text, version: "v0" }) : v1;
    if ("errors" in formatted)
      throw policyProblem("errors" in v1 ? v1.errors : formatted.errors, [{ file: module.file, text }]);
    if (printing) await writeOut(formatted.text);
    if (formatted.text !== text) changed.push({ file: module.file, text: formatted.text });
  }
  if (options.write === true) {
    for (const { file, text } of changed) await writeWhole(file, text);
    await writeOut(changed.map(({ file }) => `formatted ${file}
`).join(""));
    return 0;
  }
  if (printing) return 0;
  await writeOut(changed.map(({ file }) => `${file}
`).join(""));
  return changed.length > 0 ? 1 : 0;
}
async function runCheckPolicies(paths, options) {
  const namespaces = options.namespace ?? ["main"];
  const bundles = await loadOwnPolicies({ folders: paths, namespaces, data: [], library: [] });
  const count = bundles.reduce((sum, bundle) => sum + bundle.policies.length, 0);
  await writeOut(`${count} ${count === 1 ? "policy" : "policies"} checked
`);
  return 0;
}
async function readAll(paths) {
  const all = await Promise.all(paths.map((path) => readPolicyFolder(path, path)));
  return all.flatMap((files) => [...files.modules, ...files.tests]);
}
export {
  runCheckPolicies,
  runFormat
};
