import {
  readPolicyPlace
} from "./chunk-LWNXX425.js";
import {
  readLibraryFiles,
  withLib
} from "./chunk-EIOUWO5L.js";
import {
  push
} from "./chunk-VWDPQTL3.js";
import {
  readYaml
} from "./chunk-AZWG7W4R.js";
import {
  isObject
} from "./chunk-GW45PJEJ.js";
import {
  Problem
} from "./chunk-ODP4TEP5.js";

// app/workflow/examples.ts
var entryKeys = ["name", "terraform", "before", "parameters", "findings"];
var findingKeys = ["address", "path", "status", "policy"];
function readExampleFile(file, text, policies) {
  const { value, placeOf } = readYaml({ bytes: Buffer.from(text), file, code: "input.policy" });
  const lines = text.split("\n");
  return policies.flatMap(
    (policy) => readEntries(value, { file, policy, siblings: policies, placeOf }).map((example, index) => {
      const textAt = blockAt(lines, placeOf([index, "terraform"]));
      return textAt === void 0 ? example : { ...example, textAt };
    })
  );
}
function blockAt(lines, { line, column }) {
  if (lines[line - 1]?.[column - 1] !== "|") return void 0;
  const first = lines.slice(line).find((each) => each.trim() !== "") ?? "";
  return { line, indent: first.length - first.trimStart().length };
}
function readEntries(content, reading) {
  if (!Array.isArray(content)) throw odd(reading, [], "the file", "a list of examples");
  const names = /* @__PURE__ */ new Set();
  return content.map((entry, index) => {
    const example = readEntry(entry, index, reading);
    if (names.has(example.name)) throw odd(reading, [index, "name"], example.name, "a name no other example has");
    names.add(example.name);
    return example;
  });
}
function readEntry(entry, index, reading) {
  const { file, policy, siblings, placeOf } = reading;
  const name = isObject(entry) && typeof entry.name === "string" ? entry.name : `example ${index + 1}`;
  const refuse = (path, wanted) => odd(reading, [index, ...path], name, wanted);
  if (!isObject(entry) || typeof entry.terraform !== "string") throw refuse(["terraform"], "a text under terraform");
  for (const key of Object.keys(entry)) {
    if (!entryKeys.includes(key)) throw refuse([key], `no key ${key}; known are ${entryKeys.join(", ")}`);
  }
  const { before } = entry;
  if (before !== void 0 && typeof before !== "string") throw refuse(["before"], "a text under before");
  const findings = entry.findings ?? [];
  if (!Array.isArray(findings)) throw refuse(["findings"], "a list under findings");
  const parameters = entry.parameters ?? {};
  if (!isObject(parameters)) throw refuse(["parameters"], "a mapping under parameters");
  const line = placeOf([index])?.line;
  const expected = findings.map((each, at) => {
    const place = ["findings", at];
    const of = isObject(each) ? each.policy ?? (siblings.length === 1 ? policy : void 0) : policy;
    if (typeof of !== "string" || !siblings.includes(of)) {
      throw refuse(place, `policy: ${siblings.join(" or ")}, in each finding`);
    }
    return { of, finding: readExpected(each, (wanted) => refuse(place, wanted)) };
  });
  return {
    policy,
    file,
    ...line === void 0 ? {} : { line },
    name,
    terraform: entry.terraform,
    ...before === void 0 ? {} : { before },
    parameters,
    findings: expected.flatMap(({ of, finding }) => of === policy ? [finding] : [])
  };
}
function readExpected(entry, refuse) {
  if (!isObject(entry) || typeof entry.address !== "string") throw refuse("an address in each finding");
  for (const key of Object.keys(entry)) {
    if (!findingKeys.includes(key)) throw refuse(`no key ${key}; known are ${findingKeys.join(", ")}`);
  }
  const { address, path = [], status = "fail" } = entry;
  if (status !== "fail" && status !== "undetermined") throw refuse("status fail or undetermined");
  if (!Array.isArray(path)) throw refuse("a list as path, [ingress, 0, cidr_blocks]");
  return { address, path, status };
}
function odd({ file, placeOf }, path, found, wanted) {
  return new Problem("input.policy", "an example cannot be read", {
    file,
    ...placeOf(path),
    found,
    wanted,
    next: "see docs/policy-guide.md on examples"
  });
}
function describeFinding({ address, path, status }) {
  return `${status} ${address}${path.length === 0 ? "" : ` ${path.join(".")}`}`;
}

// app/command/policy-files.ts
import { dirname } from "node:path";
async function readPolicyFiles(folders) {
  if (folders.length === 0) return readLibraryFiles();
  const own = await readOwnFiles(folders);
  return { ...own, modules: await withLib(own.modules, own.tests) };
}
async function readOwnFiles(folders) {
  const all = await Promise.all(folders.map(readPolicyPlace));
  return {
    modules: all.flatMap((files) => files.modules),
    tests: all.flatMap((files) => files.tests),
    examples: all.flatMap((files) => files.examples)
  };
}
function examplesOf(files, bundle) {
  const byFolder = /* @__PURE__ */ new Map();
  for (const { id, file } of bundle.policies) push(byFolder, dirname(file), id);
  return files.examples.flatMap(({ file, text }) => {
    return readExampleFile(file, text, byFolder.get(dirname(file)) ?? [dirname(file)]);
  });
}

export {
  describeFinding,
  readPolicyFiles,
  readOwnFiles,
  examplesOf
};
