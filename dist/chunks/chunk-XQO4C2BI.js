import {
  push
} from "./chunk-VWDPQTL3.js";
import {
  isObject
} from "./chunk-GW45PJEJ.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/files/frameworks.ts
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";

// app/model/framework.ts
var coverages = ["mapped", "partly", "open", "none"];
function countCoverage(framework) {
  const counts = { mapped: 0, partly: 0, open: 0, none: 0 };
  for (const { coverage } of framework.controls) counts[coverage] += 1;
  return counts;
}

// app/files/frameworks.ts
async function readFrameworks(folder, wanted) {
  const result = /* @__PURE__ */ new Map();
  const names = (text) => [...wanted].some((id) => text.includes(id));
  for (const framework of await listFrameworks(folder, names)) {
    for (const { id, policies } of framework.controls)
      for (const policy of policies) if (wanted.has(policy)) push(result, policy, { framework: framework.id, id });
  }
  return result;
}
async function listFrameworks(folder, takes = () => true) {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  const read = await Promise.all(
    files.map(async (name) => {
      const text = await readFile(join(folder, name), "utf8");
      return takes(text) ? [toFramework(parse(text), name)] : [];
    })
  );
  return read.flat();
}
function toFramework(content, file) {
  if (!isObject(content) || typeof content.framework !== "string" || !Array.isArray(content.controls)) throw odd(file);
  const id = content.edition === void 0 ? content.framework : `${content.framework}_${String(content.edition)}`;
  const title = typeof content.title === "string" ? content.title : id;
  return { id, title, controls: content.controls.map((control) => toControl(control, file)) };
}
function toControl(control, file) {
  if (!isObject(control)) throw odd(file);
  const { coverage = "mapped", title, why } = control;
  if (!isCoverage(coverage)) throw odd(file);
  if (coverage !== "mapped" && typeof why !== "string") throw odd(file);
  return {
    id: String(control.id),
    title: typeof title === "string" ? title : "",
    coverage,
    ...typeof why === "string" ? { why } : {},
    policies: policiesOf(control.policies, coverage, file)
  };
}
function isCoverage(value) {
  return coverages.some((known) => known === value);
}
function policiesOf(policies, coverage, file) {
  if (coverage === "mapped" || coverage === "partly") {
    if (Array.isArray(policies)) return policies.map(String);
    throw odd(file);
  }
  if (policies !== void 0) throw odd(file);
  return [];
}
function odd(file) {
  return new Problem("input.policy", "the framework file has another shape", {
    file,
    wanted: "framework, edition and controls, each with id, title and policies, or with coverage and why",
    next: "compare it with the files in policies/frameworks"
  });
}

export {
  coverages,
  countCoverage,
  readFrameworks,
  listFrameworks
};
